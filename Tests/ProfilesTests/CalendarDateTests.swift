import Profiles
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "05/02/2024", "5/2/2024", "05-02-2024", "5.2.2024", "5 / 2 / 2024", "2024-02-05", "2024/2/5",
    "ngày 5 tháng 2 năm 2024", "Ngày 05 tháng 02 năm 2024", "NGÀY 5, THÁNG 2, NĂM 2024",
    "nga\u{300}y 5 tha\u{301}ng 2 na\u{306}m 2024", "mùng 5 tháng 2 năm 2024", "mồng 5/2/2024",
    "5–2–2024", "ngày 05/02/2024",
  ])
  func `a day is read however it is written`(text: String) {
    #expect(CalendarDate(written: text) == CalendarDate(year: 2024, month: 2, day: 5))
  }

  @Test(arguments: [
    "02/2024", "2/2024", "2-2024", "2024-02", "tháng 2/2024", "Tháng 02 năm 2024", "tháng 2, 2024",
  ])
  func `a month is read without a day`(text: String) {
    #expect(CalendarDate(written: text) == CalendarDate(year: 2024, month: 2))
  }

  @Test(arguments: ["2024", "năm 2024", "Năm 2024"])
  func `a year is read alone`(text: String) {
    #expect(CalendarDate(written: text) == CalendarDate(year: 2024))
  }

  @Test(arguments: [
    "30/02/2024", "29/02/2023", "29/02/1900", "31/04/2024", "31/06/2024", "31/09/2024",
    "31/11/2024", "00/01/2024", "32/01/2024", "01/00/2024", "01/13/2024", "13/2024", "0/2024",
    "01/01/1899", "01/01/2200", "1899", "2200", "24", "5/2/24", "5/2", "5/2/2024/1", "hôm nay",
    "quý 2/2024", "2024a", "a2024", "5tháng2", "", " ", "/", "ngày", "ngày tháng năm", "12:30",
    "1.250", "99999999999999999999", "05/02/99999999999999999999", "-", "٥/٢/٢٠٢٤", "02/0002024",
    "20240205", "tháng hai 2024", "5 tháng 2 năm nay",
  ])
  func `what is no date, or no day of the calendar, is refused`(text: String) {
    #expect(CalendarDate(written: text) == nil)
  }

  @Test(arguments: [
    (2024, 2, 29), (2000, 2, 29), (2023, 2, 28), (2024, 1, 31), (2024, 12, 31), (1900, 1, 1),
    (2199, 12, 31),
  ])
  func `the ends of months and centuries are days`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) != nil)
  }

  @Test func `a day without a month is no date`() {
    #expect(CalendarDate(year: 2024, month: nil, day: 5) == nil)
  }

  @Test(arguments: 1900...2199)
  func `every day of a year is written and read back`(year: Int) throws {
    var days = 0
    for month in 1...12 {
      for day in 1...31 {
        guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
        days += 1
        #expect(CalendarDate(written: date.written) == date)
        #expect(CalendarDate(written: date.iso) == date)
      }
    }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    #expect(days == (isLeap ? 366 : 365))
  }

  @Test func `days, months and years are written with two digits and four`() throws {
    let dates =
      [(2024, 2, 5), (2024, 11, 25), (2024, 2, nil), (2024, nil, nil)] as [(Int, Int?, Int?)]
    let read = dates.compactMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    #expect(read.map(\.written) == ["05/02/2024", "25/11/2024", "02/2024", "2024"])
    #expect(read.map(\.iso) == ["2024-02-05", "2024-11-25", "2024-02", "2024"])
  }

  @Test func `incomplete dates stand before the first day they can mean`() throws {
    let ordered = try ["2023", "31/12/2023", "2024", "01/2024", "01/01/2024", "02/2024", "2025"]
      .map { try #require(CalendarDate(written: $0)) }
    for (index, date) in ordered.enumerated() {
      for (other, later) in ordered.enumerated() {
        #expect((date < later) == (index < other))
        #expect((date == later) == (index == other))
      }
    }
  }

  @Test(arguments: [
    ("05/02/2024", "05/02/2024"), ("02/2024", "29/02/2024"), ("02/2023", "28/02/2023"),
    ("2024", "31/12/2024"), ("04/2024", "30/04/2024"),
  ])
  func `an incomplete date ends with its last day`(text: String, last: String) throws {
    let date = try #require(CalendarDate(written: text))
    #expect(date.lastDay == CalendarDate(written: last))
  }

  @Test(arguments: [
    ("30/06/2024", "01/07/2024"), ("28/02/2023", "01/03/2023"), ("28/02/2024", "29/02/2024"),
    ("31/12/2024", "01/01/2025"), ("06/2024", "01/07/2024"), ("2024", "01/01/2025"),
  ])
  func `the day after follows the last day`(text: String, next: String) throws {
    let date = try #require(CalendarDate(written: text))
    #expect(date.dayAfter == CalendarDate(written: next))
    #expect(try #require(CalendarDate(written: "2199")).dayAfter == nil)
  }

  @Test(arguments: [
    ("05/02/2024", "05/02/2024", true), ("05/02/2024", "04/02/2024", false),
    ("02/2024", "28/02/2024", false), ("02/2024", "29/02/2024", true),
    ("2024", "30/12/2024", false), ("2024", "31/12/2024", true), ("31/12/2023", "2024", true),
    ("05/02/2024", "02/2024", true), ("2024", "11/2024", false), ("2024", "12/2024", true),
  ])
  func `a month or a year is over on its last day`(
    text: String, asOf: String, isOver: Bool
  ) throws {
    let date = try #require(CalendarDate(written: text))
    #expect(date.isOver(asOf: try #require(CalendarDate(written: asOf))) == isOver)
  }
}
