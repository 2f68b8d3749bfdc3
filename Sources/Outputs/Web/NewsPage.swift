import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `moi.html`: what was published and what was taken up, month by month.
  func news() -> Object {
    let introduction = "Hồ sơ vừa công bố và những đơn vị vừa học theo, mới nhất ở trên."
    var object = head(title: "Mới công bố", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    let news = News(site)
    object.appendList("thang", news.months.map(month))
    object.append("con_nua", .bool(news.hasMore))
    object.appendList(
      "cac_nam",
      site.years.map {
        menuEntry($0, "nam/\($0).html", count: site.indices(ofYear: $0).count)
      })
    return object
  }

  private func month(_ month: News.Month) -> Value {
    var object: Object = ["ten": .text(month.name), "ma": .text(month.date.iso)]
    object.appendList(
      "ho_so",
      month.entries.map { index in
        var item = line(index)
        item.append("khoa", .text(NewsKey.text(site.entries[index].path)))
        return .object(item)
      })
    object.appendList("hoc", month.shownEvents.map(newsEvent))
    object.append(
      "so_hoc_them",
      .text(month.hiddenEvents == 0 ? "" : VietnameseNumber.format(month.hiddenEvents)))
    return .object(object)
  }

  private func newsEvent(_ event: Uptake) -> Value {
    guard case .object(var item) = uptake(event) else { return .null }
    let path = site.entries[event.entry].path
    item.append(
      "khoa", .text(NewsKey.text("\(path)|\(event.unit)|\(event.level.rawValue)")))
    return .object(item)
  }
}

/// What happened lately, by months, within bounds: the newest twelve months that have news, at most
/// a hundred profiles, and of each month's adoptions the newest dozen.
struct News {
  struct Month {
    /// A month, or a year for what is only known by its year.
    let date: CalendarDate
    var entries = [Int]()
    var shownEvents = [Uptake]()
    /// How many more there were.
    var hiddenEvents = 0

    var name: String {
      date.month.map { "Tháng \($0)/\(date.year)" } ?? "Năm \(date.year)"
    }
  }

  private(set) var months = [Month]()
  /// Whether there are older profiles.
  private(set) var hasMore = false

  private static let (monthLimit, entryLimit, eventLimit) = (12, 100, 12)

  init(_ site: Site) {
    var byDate = [CalendarDate: Month]()
    let published = site.entries.indices.lazy.filter { !site.entries[$0].isDraft }
    var count = 0
    for index in published {
      let date = site.entries[index].date.wholeMonth
      guard count < Self.entryLimit, byDate[date] != nil || byDate.count < Self.monthLimit else {
        hasMore = true
        break
      }
      byDate[date, default: Month(date: date)].entries.append(index)
      count += 1
    }
    // Below the oldest profile shown there may be others: nothing older is told.
    let oldest = hasMore ? byDate.keys.min() : nil
    for event in site.spread where !site.entries[event.entry].isDraft {
      let date = event.latest.date.wholeMonth
      if let oldest, date < oldest { break }
      var month = byDate[date] ?? Month(date: date)
      if month.shownEvents.count < Self.eventLimit {
        month.shownEvents.append(event)
      } else {
        month.hiddenEvents += 1
      }
      byDate[date] = month
    }
    months = byDate.values.sorted { $0.date > $1.date }
    if months.count > Self.monthLimit {
      hasMore = hasMore || months[Self.monthLimit...].contains { !$0.entries.isEmpty }
      months.removeSubrange(Self.monthLimit...)
    }
  }
}

/// The short name by which a reader's browser knows an item of the news again.
enum NewsKey {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  /// Four letters, 24 bits of FNV-1a: the script keeps those of all items on the page, and a
  /// thousand bytes are enough for them.
  static func text(_ name: String) -> String {
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let folded = hash ^ (hash >> 24) ^ (hash >> 48)
    return String((0..<4).map { letters[Int(truncatingIfNeeded: folded >> (6 * $0) & 63)] })
  }
}

extension CalendarDate {
  /// Its month; of a date that is only a year, that year.
  fileprivate var wholeMonth: CalendarDate { CalendarDate(year: year, month: month) ?? self }
}
