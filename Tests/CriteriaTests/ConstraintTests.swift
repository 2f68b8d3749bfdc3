import Criteria
import Diagnostics
import Profiles
import Testing

/// A constraint, evidence that it accepts and evidence that it does not.
struct RuleTrial: Sendable, CustomTestStringConvertible {
  let rule: String
  let good: [String]
  /// With the place of the finding marked.
  let bad: [String]

  init(_ rule: String, good: [String] = [], bad: [String] = []) {
    self.rule = rule
    self.good = good
    self.bad = bad
  }

  var testDescription: String { rule }
}

@Suite struct ConstraintTests {
  private static let fields = """
    {ma: a, kieu: số}, {ma: b, kieu: số}, {ma: c2, kieu: số}, {ma: tien, kieu: tiền}, \
    {ma: tong, kieu: tiền}, {ma: khac, kieu: tiền}, {ma: ngay, kieu: ngày}, {ma: het_han, kieu: ngày}, \
    {ma: nam, kieu: năm}, {ma: ty_le, kieu: phần trăm}, {ma: co, kieu: có/không}, \
    {ma: cap, kieu: lựa chọn, gia_tri: [chưa công nhận, cơ sở, "ngành, trung ương"]}, \
    {ma: cu, kieu: văn bản}, {ma: moi, kieu: văn bản}, \
    {ma: ds, kieu: danh sách, truong: [{ma: so, kieu: số}, {ma: gia, kieu: tiền}]}
    """

  static func schemas(_ rule: String, isList: Bool = false) -> Schemas {
    let facets =
      "muc: bắt buộc, kieu: \(isList ? "danh sách" : "nhóm"), truong: [\(fields)], rang_buoc: [{\(rule)}]"
    return Schemas(criterion: facets)
  }

  @Test(arguments: [
    RuleTrial("dieu_kien: a = b", good: ["a: 1, b: '1,0'"], bad: ["a: 1, b: ⟦2⟧"]),
    RuleTrial("dieu_kien: a <> b", good: ["a: 1, b: 2"], bad: ["a: 1, b: ⟦1⟧"]),
    RuleTrial("dieu_kien: a < b", good: ["a: 1, b: 2"], bad: ["a: 1, b: ⟦1⟧", "a: 2, b: ⟦1⟧"]),
    RuleTrial("dieu_kien: a <= b", good: ["a: 1, b: 2", "a: 1, b: 1"], bad: ["a: 2, b: ⟦1⟧"]),
    RuleTrial("dieu_kien: a > b", good: ["a: 2, b: 1"], bad: ["a: 1, b: ⟦1⟧", "a: 1, b: ⟦2⟧"]),
    RuleTrial("dieu_kien: a >= b", good: ["a: 2, b: 1", "a: 1, b: 1"], bad: ["a: 1, b: ⟦2⟧"]),
    RuleTrial("dieu_kien: a ≤ b", good: ["a: 1, b: 1"], bad: ["a: 2, b: ⟦1⟧"]),
    RuleTrial("dieu_kien: a ≥ b", good: ["a: 1, b: 1"], bad: ["a: 1, b: ⟦2⟧"]),
    RuleTrial("dieu_kien: a ≠ b", good: ["a: 1, b: 2"], bad: ["a: 1, b: ⟦1⟧"]),
    RuleTrial("dieu_kien: a = 0", good: ["a: 0"], bad: ["a: ⟦1⟧"]),
    RuleTrial("dieu_kien: 0 = a", good: ["a: 0"], bad: ["a: ⟦1⟧"]),
    // Sums: what is not there counts as nothing, and nothing at all is not judged.
    RuleTrial(
      "dieu_kien: a + b = c2", good: ["a: 1, b: 2, c2: 3", "a: 3, c2: 3", "c2: 3", "a: 1, b: 2"],
      bad: ["a: 1, b: 2, c2: ⟦4⟧", "b: 2, c2: ⟦4⟧"]),
    RuleTrial(
      "dieu_kien: a + b = c2", good: ["a: '0,1', b: '0,2', c2: '0,3'"],
      bad: ["a: '0,1', b: '0,2', c2: ⟦'0,31'⟧"]),
    RuleTrial("dieu_kien: a + 10 >= b", good: ["a: 1, b: 11", "b: 12"], bad: ["a: 1, b: ⟦12⟧"]),
    RuleTrial(
      "dieu_kien: a * b = c2", good: ["a: 2, b: 3, c2: 6", "a: 2, c2: 6"],
      bad: ["a: 2, b: 3, c2: ⟦5⟧"]),
    RuleTrial("dieu_kien: 2 × a = b", good: ["a: 2, b: 4"], bad: ["a: 2, b: ⟦5⟧"]),
    RuleTrial(
      "dieu_kien: a * tien = tong", good: ["a: 3, tien: 2 triệu, tong: 6 triệu"],
      bad: ["a: 3, tien: 2 triệu, tong: ⟦5 triệu⟧"]),
    // Money, with an estimate a tenth off at most.
    RuleTrial(
      "dieu_kien: tien + khac = tong",
      good: ["tien: 50 triệu, khac: '1,3 tỷ', tong: 1.350.000.000 đồng"],
      bad: ["tien: 50 triệu, tong: ⟦51 triệu⟧"]),
    RuleTrial(
      "dieu_kien: tien = tong", good: ["tien: gần 1 tỷ, tong: 950 triệu"],
      bad: ["tien: gần 1 tỷ, tong: ⟦800 triệu⟧", "tien: 1 tỷ, tong: ⟦950 triệu⟧"]),
    RuleTrial(
      "dieu_kien: tien <= tong", good: ["tien: hơn 1 tỷ, tong: 1 tỷ"],
      bad: ["tien: hơn 1 tỷ, tong: ⟦500 triệu⟧"]),
    RuleTrial(
      "dieu_kien: tien = tong, sai_so: 1%", good: ["tien: 100 triệu, tong: 101 triệu"],
      bad: ["tien: 100 triệu, tong: ⟦102 triệu⟧"]),
    RuleTrial(
      "dieu_kien: tien <= tong, sai_so: 10%", good: ["tien: 110 triệu, tong: 100 triệu"],
      bad: ["tien: 112 triệu, tong: ⟦100 triệu⟧"]),
    RuleTrial(
      "dieu_kien: tien < 1 tỷ đồng", good: ["tien: 999 triệu"], bad: ["tien: ⟦1 tỷ⟧"]),
    RuleTrial("dieu_kien: tien > 0", good: ["tien: 1 triệu"], bad: ["tien: ⟦0 đồng⟧"]),
    // Dates, as far as both say.
    RuleTrial(
      "dieu_kien: het_han > ngay",
      good: [
        "ngay: 01/05/2024, het_han: 02/05/2024", "ngay: 05/2024, het_han: 02/05/2024",
        "ngay: 2024, het_han: 05/2024", "ngay: 2023, het_han: 01/01/2024", "ngay: 01/05/2024",
      ],
      bad: [
        "het_han: 01/05/2024, ngay: ⟦01/05/2024⟧", "ngay: ⟦06/2024⟧, het_han: 31/05/2024",
        "ngay: ⟦2025⟧, het_han: 31/12/2024", "ngay: ⟦05/2024⟧, het_han: tháng 5/2024",
      ]),
    RuleTrial(
      "dieu_kien: ngay >= 01/01/2024", good: ["ngay: 05/2024", "ngay: 2024"],
      bad: ["ngay: ⟦31/12/2023⟧", "ngay: ⟦2023⟧"]),
    RuleTrial(
      "dieu_kien: ngay >= 2024", good: ["ngay: 05/2024"], bad: ["ngay: ⟦31/12/2023⟧"]),
    RuleTrial(
      "dieu_kien: nam <= ngay", good: ["nam: 2024, ngay: 01/01/2024"],
      bad: ["nam: 2025, ngay: ⟦01/01/2024⟧"]),
    RuleTrial("dieu_kien: nam <= ho_so.nam", good: ["nam: 2024"], bad: ["nam: ⟦2025⟧"]),
    RuleTrial("dieu_kien: nam + 10 >= ho_so.nam", good: ["nam: 2014"], bad: ["nam: ⟦2013⟧"]),
    // Percentages.
    RuleTrial("dieu_kien: ty_le >= 90%", good: ["ty_le: '90,5%'"], bad: ["ty_le: ⟦89 %⟧"]),
    RuleTrial("dieu_kien: ty_le <= 100", good: ["ty_le: 100%"], bad: ["ty_le: ⟦101%⟧"]),
    // Words, folded.
    RuleTrial(
      "dieu_kien: cap = cơ sở", good: ["cap: cơ sở", "cap: Cơ Sở"], bad: ["cap: ⟦chưa công nhận⟧"]),
    RuleTrial(
      "dieu_kien: 'cap = \"ngành, trung ương\"'", good: ["cap: 'ngành, trung ương'"],
      bad: ["cap: ⟦cơ sở⟧"]),
    RuleTrial(
      "dieu_kien: chưa công nhận <> cap", good: ["cap: cơ sở"],
      bad: ["cap: ⟦chưa công nhận⟧", "cap: ⟦Chua cong nhan⟧"]),
    RuleTrial("dieu_kien: co = không", good: ["co: không"], bad: ["co: ⟦có⟧"]),
    RuleTrial(
      "dieu_kien: cu <> moi", good: ["cu: a, moi: b", "cu: a"],
      bad: ["cu: Một  việc, moi: ⟦một việc⟧"]),
    RuleTrial("dieu_kien: 'cu = “ba lần”'", good: ["cu: ba lần"], bad: ["cu: ⟦hai lần⟧"]),
    // Lists within a group.
    RuleTrial(
      "dieu_kien: tổng(ds.so) = a", good: ["ds: [{so: 1}, {so: 2}, {}], a: 3", "ds: [], a: 3"],
      bad: ["ds: [{so: 1}], a: ⟦3⟧"]),
    RuleTrial(
      "dieu_kien: tong(ds.so * ds.gia) <= tong",
      good: ["ds: [{so: 2, gia: 1 triệu}, {so: 1, gia: 3 triệu}], tong: 5 triệu"],
      bad: ["ds: [{so: 2, gia: 1 triệu}, {so: 1, gia: 4 triệu}], tong: ⟦5 triệu⟧"]),
    RuleTrial("dieu_kien: a = tổng(ds.so)", bad: ["ds: [{so: 1}, {so: ⟦2⟧}], a: 4"]),
    RuleTrial(
      "dieu_kien: số_mục(ds) >= 2", good: ["ds: [{so: 1}, {so: 1}]", "a: 1"],
      bad: ["ds: ⟦[{so: 1}, {}]⟧"]),
    // Conditions.
    RuleTrial(
      "khi: cap <> chưa công nhận, can: [cu, moi]",
      good: ["cap: cơ sở, cu: a, moi: b", "cap: chưa công nhận", "cu: a"],
      bad: ["cap: ⟦cơ sở⟧, cu: a", "cap: ⟦cơ sở⟧, cu: '', moi: a"]),
    RuleTrial(
      "khi: tien > 1 tỷ đồng, can: cu",
      good: ["tien: 1 tỷ", "tien: gần 1 tỷ", "tien: 2 tỷ, cu: a"], bad: ["tien: ⟦hơn 2 tỷ⟧"]),
    RuleTrial(
      "khi: co = có, dieu_kien: a > 0", good: ["co: không, a: 0", "a: 0", "co: có, a: 1"],
      bad: ["co: có, a: ⟦0⟧"]),
  ])
  func `a rule is kept or broken at the value that would change`(trial: RuleTrial) throws {
    let schemas = Self.schemas(trial.rule)
    #expect(schemas.diagnostics == [])
    for good in trial.good {
      #expect(try Trial("tieu_chi: {c: {\(good)}}", schemas).diagnostics == [], "\(good)")
    }
    for bad in trial.bad {
      let found = try Trial("tieu_chi: {c: {\(bad)}}", schemas)
      #expect(found.codes == [trial.rule.contains("can:") ? "C242" : "C240"], "\(bad)")
      #expect(found.places == found.ranges, "\(bad)")
    }
  }

  @Test func `in a list the rule holds for each item`() throws {
    let schemas = Self.schemas("dieu_kien: a <= b", isList: true)
    let trial = try Trial(
      "tieu_chi: {c: [{a: 1, b: 2}, {a: 3, b: ⟦2⟧}, {a: 3}, {a: 2, b: ⟦1⟧}]}", schemas)
    #expect(trial.codes == ["C240", "C240"])
    #expect(trial.places == trial.ranges)
  }

  @Test func `a plain criterion may have a rule of its own`() throws {
    let schemas = Schemas(
      criterion: "kieu: số nguyên, rang_buoc: [{dieu_kien: c <= chu_the.so_nu}]")
    #expect(schemas.diagnostics == [])
    let trial = try Self.trial("c: ⟦7⟧", schemas)
    #expect(trial.codes == ["C240"])
    #expect(trial.places == trial.ranges)
    #expect(try Self.trial("c: 6", schemas).diagnostics == [])
    #expect(try Trial("tieu_chi: {c: 7}", schemas).diagnostics == [])
    let list = Schemas(
      criterion:
        "kieu: danh sách, phan_tu: tiền, rang_buoc: [{dieu_kien: c >= 1 triệu đồng}]")
    #expect(list.diagnostics == [])
    let two = try Trial("tieu_chi: {c: [2 triệu, ⟦1 nghìn⟧]}", list)
    #expect(two.codes == ["C240"])
    #expect(two.places == two.ranges)
  }

  /// A profile of a collective of ten, six of them women.
  private static func trial(_ evidence: String, _ schemas: Schemas) throws -> Trial {
    try Trial(
      "tieu_chi: {\(evidence)}", schemas,
      holder: "ten: Tổ 4, so_cnvcld: 10, so_doan_vien: 8, so_nu: 6")
  }

  private static let movement = """
    tieu_chi:
      - {ma: tong_so, ten: Tổng số, muc: nên có, nguon: gợi ý, huong_dan: A, kieu: tiền, tu: nhân rộng}
      - {ma: giai_thich, ten: Giải thích, muc: tham khảo, nguon: gợi ý, huong_dan: A, kieu: văn bản}
      - {ma: nu, muc: tham khảo, nguon: gợi ý, huong_dan: A, kieu: nhóm, truong: [{ma: so, kieu: số}]}
      - {ma: cn, muc: tham khảo, nguon: gợi ý, huong_dan: A, kieu: số, ap_dung: [cá nhân]}
      - ma: nguon
        muc: tham khảo
        nguon: gợi ý
        huong_dan: A
        kieu: danh sách
        truong: [{ma: tien, kieu: tiền}, {ma: so, kieu: số}, {ma: ngay, kieu: ngày}]
      - {ma: moc, muc: tham khảo, nguon: gợi ý, huong_dan: A, kieu: ngày}
    """

  @Test(arguments: [
    RuleTrial(
      "dieu_kien: tổng(nguon.tien) = tong_so",
      good: [
        "nguon: [{tien: 1 tỷ}, {tien: 2 tỷ}], tong_so: 3 tỷ", "nguon: [{so: 1}], tong_so: 3 tỷ",
      ],
      bad: ["nguon: [{tien: 1 tỷ}, {tien: 2 tỷ}], tong_so: ⟦4 tỷ⟧"]),
    RuleTrial(
      "dieu_kien: nu.so <= chu_the.so_nu", good: ["nu: {so: 6}"], bad: ["nu: {so: ⟦7⟧}"]),
    RuleTrial(
      "dieu_kien: nguon.ngay <= moc",
      good: ["nguon: [{ngay: 01/05/2024}, {so: 1}], moc: 01/05/2024"],
      bad: ["nguon: [{ngay: 01/05/2024}], moc: ⟦30/04/2024⟧"]),
    RuleTrial(
      "dieu_kien: nguon.so <= 5", good: ["nguon: [{so: 5}, {}]"],
      bad: ["nguon: [{so: ⟦6⟧}, {so: 5}, {so: ⟦7⟧}]"]),
    RuleTrial("dieu_kien: số_mục(nguon) <= 1", bad: ["nguon: ⟦[{so: 1}, {so: 2}]⟧"]),
    RuleTrial(
      "khi: tong_so > 1 tỷ đồng, can: [giai_thich]",
      good: ["tong_so: 1 tỷ", "tong_so: 2 tỷ, giai_thich: A"], bad: ["tong_so: ⟦2 tỷ⟧"]),
    // Not due before the last state, and not for a collective.
    RuleTrial("khi: nu.so > 1, can: [tong_so]", good: ["nu: {so: 2}"]),
  ])
  func `a movement's rule names criteria and their parts`(trial: RuleTrial) throws {
    let schemas = Schemas("\(Self.movement)\nrang_buoc: [{\(trial.rule)}]")
    #expect(schemas.diagnostics == [])
    for good in trial.good {
      #expect(try Self.trial(good, schemas).diagnostics == [], "\(good)")
    }
    for bad in trial.bad {
      let found = try Self.trial(bad, schemas)
      #expect(Set(found.codes) == [trial.rule.contains("can:") ? "C242" : "C240"], "\(bad)")
      #expect(found.places == found.ranges, "\(bad)")
    }
  }

  @Test func `evidence that does not count breaks no rule`() throws {
    let schemas = Schemas("\(Self.movement)\nrang_buoc: [{dieu_kien: cn = 0}]")
    #expect(try Self.trial("cn: 1", schemas).codes == ["C207"])
    let person = try Trial("tieu_chi: {cn: 1}", schemas, subject: .individual)
    #expect(person.codes == ["C240"])
  }

  @Test func `a base's rule holds in its movements, in terms of their criteria`() throws {
    let schemas = Schemas([
      ("m", "ke_thua: _b\ntieu_chi: [\(Schemas.criterion("ma: b, kieu: số"))]"),
      (
        "_b", "tieu_chi: [\(Schemas.criterion("ma: a, kieu: số"))]\nrang_buoc: [{dieu_kien: a < 3}]"
      ),
    ])
    #expect(schemas.diagnostics == [])
    #expect(try Trial("tieu_chi: {a: 3, b: 1}", schemas).codes == ["C240"])
  }

  @Test func `rules that two movements share are told once`() throws {
    let criterion = Schemas.criterion("kieu: số, rang_buoc: [{dieu_kien: c < 3}]")
    let schemas = Schemas([("m", "tieu_chi: [\(criterion)]"), ("n", "tieu_chi: [\(criterion)]")])
    #expect(try Trial("tieu_chi: {c: 3}", schemas, others: ["n"]).codes == ["C240"])
  }

  @Test func `a value outside its bounds is told once, and two rules are two findings`() throws {
    let schemas = Schemas(
      criterion:
        "kieu: số, tu_gia_tri: 0, rang_buoc: [{dieu_kien: c = 0}, {dieu_kien: c < 5}]")
    #expect(try Trial("tieu_chi: {c: '-1'}", schemas).codes == ["C230"])
    #expect(try Trial("tieu_chi: {c: 6}", schemas).codes == ["C240", "C240"])
  }

  @Test(arguments: [
    ("a: nhiều, b: 1", ["C220"]), ("a: 1, b: [2]", ["C214"]), ("b: 1", []),
  ])
  func `a value that cannot be read is told once`(evidence: String, codes: [String]) throws {
    let trial = try Trial("tieu_chi: {c: {\(evidence)}}", Self.schemas("dieu_kien: a + 1 = b"))
    #expect(trial.codes == codes)
  }

  @Test(arguments: [
    ("muc: bắt buộc", "C240", Severity.error), ("muc: nên có", "C241", .warning),
    ("muc: tham khảo", "C241", .note),
  ])
  func `a rule weighs what its level says`(level: String, code: String, severity: Severity) throws {
    let trial = try Trial(
      "tieu_chi: {c: {a: 2, b: 1}}", Self.schemas("dieu_kien: a = b, \(level)"))
    #expect(trial.codes == [code])
    #expect(trial.diagnostics.map(\.severity) == [severity])
    let need = try Trial(
      "tieu_chi: {c: {a: 2}}", Self.schemas("khi: a > 1, can: [b], \(level)"))
    #expect(need.codes == [code == "C240" ? "C242" : "C243"])
    #expect(need.diagnostics.map(\.severity) == [severity])
  }

  @Test func `a message tells the values that were found and the schema's sentence`() throws {
    func message(_ rule: String, _ evidence: String) throws -> String? {
      try Trial("tieu_chi: {c: {\(evidence)}}", Self.schemas(rule)).diagnostics.first?
        .message(in: .vietnamese)
    }
    #expect(
      try message("dieu_kien: a <= b, thong_bao: Không thể nhiều hơn.", "a: 45, b: 42")
        == "Không thể nhiều hơn: `a` = 45, `b` = 42.")
    #expect(
      try message("dieu_kien: tien + khac = tong", "tien: 50 triệu, khac: 80tr, tong: '1,3 tỷ'")
        == "`tien + khac = tong`: `tien + khac` = 130.000.000 đồng, `tong` = 1,3 tỷ.")
    #expect(
      try message("khi: cap <> chưa công nhận, can: [cu]", "cap: cơ sở")
        == "Còn thiếu `cu` (cu), phải có khi `cap <> chưa công nhận`; ở đây `cap` = cơ sở.")
  }
}
