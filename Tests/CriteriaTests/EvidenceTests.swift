import Criteria
import Diagnostics
import Profiles
import Testing

/// What a criterion wants, evidence that gives it, and evidence that does not.
struct Evidence: Sendable, CustomTestStringConvertible {
  let code: String
  let criterion: String
  let good: [String]
  let bad: [String]

  init(_ code: String, _ criterion: String, good: [String], bad: [String]) {
    self.code = code
    self.criterion = criterion
    self.good = good
    self.bad = bad
  }

  var testDescription: String { "\(code) \(criterion)" }
}

@Suite struct EvidenceTests {
  private static let group =
    "kieu: nhóm, truong: [{ma: x, ten: X, kieu: văn bản, bat_buoc: có}, {ma: dai_hon, kieu: số}]"
  private static let list =
    "kieu: danh sách, truong: [{ma: x, kieu: văn bản, bat_buoc: có}, {ma: y, kieu: tiền}]"

  @Test(arguments: [
    Evidence(
      "C210", "kieu: danh sách, so_luong: 2", good: ["[a, b]", "[a, b, c]"],
      bad: ["⟦[a]⟧", "⟦[a, '']⟧", "⟦[a, ' ', ]⟧"]),
    Evidence(
      "C211", "kieu: danh sách, so_luong: 1, nen_co: 3", good: ["[a, b, c]"], bad: ["⟦[a, b]⟧"]),
    Evidence("C211", "kieu: danh sách, so_luong: 2, muc: nên có", good: ["[a, b]"], bad: ["⟦[a]⟧"]),
    Evidence("C212", list, good: ["[{x: a}]"], bad: ["⟦a⟧", "⟦{x: a}⟧"]),
    Evidence("C213", group, good: ["{x: a}"], bad: ["⟦a⟧", "⟦[a]⟧"]),
    Evidence("C213", list, good: ["[{x: a}, {x: b}]"], bad: ["[⟦a⟧]", "[{x: a}, ⟦[b]⟧]"]),
    Evidence("C213", "kieu: số liệu", good: ["{ten: a, sau: 3}"], bad: ["⟦3⟧"]),
    Evidence("C214", "kieu: văn bản", good: ["a"], bad: ["⟦[a]⟧", "⟦{x: a}⟧"]),
    Evidence("C214", "kieu: tiền", good: ["1 tỷ"], bad: ["⟦[1 tỷ]⟧"]),
    Evidence("C214", list, good: ["[{x: a, y: 1 tỷ}]"], bad: ["[{x: ⟦[a]⟧}]"]),
    Evidence(
      "C215", group, good: ["{x: a}"],
      bad: ["{⟦dai_hon⟧: 3}", "{⟦x⟧: }", "{⟦x⟧: ''}", "{⟦x⟧: [], dai_hon: 1}"]),
    Evidence("C215", list, good: ["[{x: a}]"], bad: ["[{x: a}, {⟦y⟧: 1 tỷ}]"]),
    Evidence("C215", "kieu: số liệu", good: ["{ten: a, sau: 3}"], bad: ["{⟦ten⟧: a}"]),
    Evidence("C216", group, good: ["{X: a}"], bad: ["{x: a, ⟦khac_han⟧: b}"]),
    Evidence("C217", group, good: ["{x: a, Dài hơn: 3}"], bad: ["{x: a, ⟦dai_hom⟧: 3}"]),
    Evidence(
      "C218", "kieu: đoạn văn, toi_thieu_am_tiet: 3", good: ["một hai ba", "33/KH-LĐLĐ là một"],
      bad: ["⟦một hai⟧", "⟦\"…\"⟧"]),
    Evidence(
      "C220", "kieu: số", good: ["'3'", "'1.240,5'", "'-3'"],
      bad: ["⟦ba⟧", "⟦3 người⟧", "⟦'1.2.3'⟧", "⟦'1,234.5'⟧"]),
    Evidence(
      "C229", "kieu: số", good: ["'1.240'", "'1,24'", "'0,125'", "'1.000,125'", "'1,2400'"],
      bad: ["⟦'1,240'⟧", "⟦'1.24'⟧", "⟦'12.5'⟧", "⟦'0.500'⟧", "⟦'-1,240'⟧"]),
    Evidence("C229", "kieu: số nguyên", good: ["'1.240'"], bad: ["⟦'1,240'⟧", "⟦'12.5'⟧"]),
    Evidence("C229", "kieu: phần trăm", good: ["'12,5%'"], bad: ["⟦12.5%⟧"]),
    Evidence("C229", "kieu: tiền", good: ["1,125 tỷ"], bad: ["⟦1.5 tỷ⟧", "⟦hơn 12.5 triệu⟧"]),
    Evidence(
      "C234", "kieu: số, don_vi_tinh: m²",
      good: ["4 nghìn m²", "4 nghìn", "4.000 m2", "'1,5 triệu'", "4000"], bad: ["⟦4 ha⟧"]),
    Evidence(
      "C231", "kieu: số, don_vi_tinh: m², den_gia_tri: 4000", good: ["4 nghìn m²"],
      bad: ["⟦5 nghìn m²⟧"]),
    Evidence("C221", "kieu: số nguyên", good: ["3 nghìn"], bad: ["⟦3 người⟧", "⟦'1,2345 nghìn'⟧"]),
    Evidence("C234", "kieu: số nguyên, don_vi_tinh: người", good: ["3 người"], bad: ["⟦3 hộ⟧"]),
    Evidence(
      "C221", "kieu: số nguyên", good: ["3", "'1.240'", "'3,0'"], bad: ["⟦'2,5'⟧", "⟦hai⟧"]),
    Evidence(
      "C222", "kieu: phần trăm", good: ["'12,5%'", "12 %", "'12'", "120%"],
      bad: ["⟦nửa⟧", "⟦12%%⟧"]),
    Evidence(
      "C223", "kieu: năm", good: ["2024", "năm 2024"], bad: ["⟦24⟧", "⟦05/2024⟧", "⟦nay⟧"]),
    Evidence(
      "C224", "kieu: tiền", good: ["1,3 tỷ", "gần 1 tỷ đồng", "120 triệu đồng/năm"],
      bad: ["⟦hơn trăm triệu⟧", "⟦1 tỷ 2⟧", "⟦-5 triệu⟧"]),
    Evidence("C225", "kieu: tiền", good: ["80tr"], bad: ["⟦120⟧", "⟦'1,3'⟧"]),
    Evidence("C226", "kieu: tiền", good: ["80tr"], bad: ["⟦1.761 USD/năm⟧", "⟦$5⟧"]),
    Evidence(
      "C227", "kieu: ngày", good: ["05/02/2024", "02/2024"], bad: ["⟦30/02/2024⟧", "⟦mai⟧"]),
    Evidence("C228", "kieu: có/không", good: ["có", "khong"], bad: ["⟦đúng⟧", "⟦\"yes\"⟧"]),
    Evidence(
      "P309", "kieu: lựa chọn, gia_tri: [dẫn đầu, tích cực]", good: ["Dan dau"], bad: ["⟦xa lạ⟧"]),
    Evidence(
      "P310", "kieu: lựa chọn, gia_tri: [dẫn đầu, tích cực]", good: ["dẫn đầu"], bad: ["⟦dẫn đâuu⟧"]
    ),
    Evidence("P320", "kieu: đơn vị", good: ["may"], bad: ["⟦khong-co-dau⟧"]),
    Evidence("P321", "kieu: đơn vị", good: ["may"], bad: ["⟦mayy⟧"]),
    Evidence("C230", "kieu: số, tu_gia_tri: 0", good: ["'0'", "'0,1'"], bad: ["⟦'-0,1'⟧"]),
    Evidence("C231", "kieu: phần trăm, den_gia_tri: 100", good: ["100%"], bad: ["⟦'100,1'⟧"]),
    Evidence("C230", "kieu: tiền, tu_gia_tri: 1 triệu", good: ["1 triệu"], bad: ["⟦999.999 đồng⟧"]),
    Evidence("C231", "kieu: tiền, den_gia_tri: 10 tỷ đồng", good: ["10 tỷ"], bad: ["⟦10,1 tỷ⟧"]),
    Evidence("C232", "kieu: năm, canh_bao_tu: 2014", good: ["2014"], bad: ["⟦2013⟧"]),
    Evidence("C233", "kieu: số nguyên, canh_bao_den: 500", good: ["500"], bad: ["⟦501⟧"]),
    Evidence("C233", "kieu: tiền, canh_bao_den: 1 tỷ", good: ["1 tỷ"], bad: ["⟦1 tỷ 1 đồng⟧"]),
    Evidence(
      "C231", "kieu: danh sách, phan_tu: tiền, den_gia_tri: 1 tỷ", good: ["[1 tỷ, 2 triệu]"],
      bad: ["[1 tỷ, ⟦2 tỷ⟧]"]),
    Evidence(
      "C215", "kieu: danh sách, phan_tu: số liệu",
      good: ["[{ten: a, truoc: 1, sau: 2, don_vi: vụ, ky: b, nguon: c}]"],
      bad: ["[{⟦ten⟧: a, truoc: 3}]"]),
    Evidence(
      "C201", "kieu: văn bản", good: ["a"], bad: ["", "''", "' '", "[]", "{}", "['', [], {}]"]),
    Evidence("C202", "kieu: văn bản, muc: nên có", good: ["a"], bad: ["", "[]"]),
  ])
  func `evidence is accepted or refused at its exact place`(evidence: Evidence) throws {
    let schemas = Schemas(criterion: evidence.criterion)
    #expect(schemas.diagnostics == [])
    for good in evidence.good {
      let trial = try Trial("tieu_chi:\n  c: \(good)", schemas)
      #expect(trial.diagnostics == [], "\(good)")
    }
    for bad in evidence.bad {
      // What is missing is asked for at the key under which it belongs.
      let key = bad.contains("⟦") ? "tieu_chi" : "⟦tieu_chi⟧"
      let trial = try Trial("\(key):\n  c: \(bad)", schemas)
      #expect(trial.codes == [evidence.code], "\(bad)")
      #expect(trial.places == trial.ranges, "\(bad)")
    }
  }

  @Test func `a bound of money is written as money is`() throws {
    let schemas = Schemas(criterion: "kieu: tiền, den_gia_tri: 10 tỷ đồng")
    let trial = try Trial("tieu_chi: {c: 11 tỷ}", schemas)
    #expect(trial.diagnostics.first?.message(in: .english).contains("10.000.000.000") == true)
    let years = Schemas(criterion: "kieu: năm, tu_gia_tri: 2014")
    let old = try Trial("tieu_chi: {c: 2013}", years)
    #expect(old.diagnostics.first?.message(in: .english).contains("(2014)") == true)
    let decimals = Schemas(criterion: "kieu: số, den_gia_tri: '1,5'")
    let more = try Trial("tieu_chi: {c: 2}", decimals)
    #expect(more.diagnostics.first?.message(in: .english).contains("(1,5)") == true)
  }

  @Test(arguments: [
    ("kieu: danh sách, so_luong: {tập thể: 2, cá nhân: 1}", SubjectKind.collective, ["C210"]),
    ("kieu: danh sách, so_luong: {tập thể: 2, cá nhân: 1}", .individual, []),
    ("kieu: danh sách, so_luong: {tập thể: 2}", .individual, []),
    ("kieu: danh sách, so_luong: 1, nen_co: {cá nhân: 2}", .collective, []),
    ("kieu: danh sách, so_luong: 1, nen_co: {cá nhân: 2}", .individual, ["C211"]),
  ])
  func `counts differ by subject`(
    criterion: String, subject: SubjectKind, codes: [String]
  ) throws {
    let trial = try Trial("tieu_chi: {c: [a]}", Schemas(criterion: criterion), subject: subject)
    #expect(trial.codes == codes)
  }

  @Test func `a reference is a note at most`() throws {
    let schemas = Schemas(criterion: "kieu: danh sách, so_luong: 2, nen_co: 3, muc: tham khảo")
    #expect(try Trial("", schemas).diagnostics == [])
    let trial = try Trial("tieu_chi: {c: [a]}", schemas)
    #expect(trial.diagnostics.map(\.severity) == [.note])
  }
}
