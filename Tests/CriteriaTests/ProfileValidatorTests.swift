import Criteria
import Diagnostics
import Profiles
import Testing

@Suite struct ProfileValidatorTests {
  private static func codes(_ codes: String...) -> String {
    let criteria = codes.map { Schemas.criterion("ma: \($0), kieu: văn bản") }
    return "tieu_chi: [\(criteria.joined(separator: ", "))]"
  }

  @Test(arguments: State.allCases)
  func `evidence is asked for from its state on, and not before`(due: State) throws {
    let required = Schemas(criterion: "kieu: văn bản, tu: \(due.rawValue)")
    let recommended = Schemas(criterion: "kieu: văn bản, muc: nên có, tu: \(due.rawValue)")
    let block = Schemas("khoi_bat_buoc: [{khoa: suy_ton, ten: Suy tôn, tu: \(due.rawValue)}]")
    for state in State.allCases {
      #expect(try Trial("", required, state: state).codes == (state >= due ? ["C201"] : []))
      #expect(try Trial("", recommended, state: state).codes == (state >= due ? ["C202"] : []))
      #expect(try Trial("", block, state: state).codes == (state >= due ? ["C203"] : []))
    }
  }

  @Test func `what is written early is checked early, but a short list may still grow`() throws {
    let money = Schemas(criterion: "kieu: tiền, tu: nhân rộng")
    #expect(try Trial("tieu_chi: {c: nhiều}", money, state: .registered).codes == ["C224"])
    let list = Schemas(criterion: "kieu: danh sách, so_luong: 2, tu: kiểm chứng")
    #expect(try Trial("tieu_chi: {c: [a]}", list, state: .registered).codes == [])
    #expect(try Trial("tieu_chi: {c: [a]}", list, state: .verified).codes == ["C210"])
  }

  @Test(arguments: [("31/03/2024", []), ("01/04/2024", ["C201"])])
  func `the state is that of the date asked for`(day: String, codes: [String]) throws {
    let trial = try Trial(
      "", Schemas(criterion: "kieu: văn bản"), state: .spread, asOf: day)
    #expect(trial.codes == codes)
  }

  @Test func `a profile without milestones counts as discovered`() throws {
    let schemas = Schemas(criterion: "kieu: văn bản, tu: phát hiện")
    #expect(try Trial("", schemas, state: nil).codes == ["C201"])
    #expect(try Trial("", Schemas(criterion: "kieu: văn bản"), state: nil).codes == [])
  }

  @Test func `evidence that is missing altogether is asked for at the file's beginning`() throws {
    let trial = try Trial("", Schemas(criterion: "kieu: văn bản"))
    #expect(trial.places == [.fileStart])
  }

  @Test(arguments: [
    ("ap_dung: [cá nhân]", SubjectKind.individual, "may", true),
    ("ap_dung: [cá nhân]", .collective, "may", false),
    ("loai_hinh: [dn]", .collective, "may", true), ("loai_hinh: [dn]", .collective, "xa", false),
    ("ap_dung: tập thể, loai_hinh: xa-thi-tran", .collective, "xa", true),
    ("ap_dung: tập thể, loai_hinh: xa-thi-tran", .individual, "xa", false),
  ])
  func `a criterion is asked only of those it applies to`(
    facets: String, subject: SubjectKind, unit: String, applies: Bool
  ) throws {
    let schemas = Schemas(criterion: "kieu: số, \(facets)")
    #expect(
      try Trial("", schemas, subject: subject, unit: unit).codes == (applies ? ["C201"] : []))
    let written = try Trial("tieu_chi:\n  c: ⟦1⟧", schemas, subject: subject, unit: unit)
    #expect(written.codes == (applies ? [] : ["C207"]))
    if !applies { #expect(written.places == written.ranges) }
  }

  @Test(arguments: [
    ("[cá nhân]", SubjectKind.collective, ["C208"]), ("[cá nhân]", .individual, []),
    ("[tập thể]", .individual, ["C208"]), ("[tập thể, cá nhân]", .collective, []),
  ])
  func `a movement refuses subjects that it is not for`(
    subjects: String, subject: SubjectKind, codes: [String]
  ) throws {
    let schemas = Schemas("doi_tuong: \(subjects)")
    let trial = try Trial("", schemas, subject: subject)
    #expect(trial.codes == codes)
    let place = SourceRange(
      SourcePosition(line: 4, column: 12), SourcePosition(line: 4, column: 19))
    #expect(trial.places.allSatisfy { $0 == place })
  }

  @Test(arguments: [
    ("loai: mô hình", ProfileKind.model, "", ["C203"]), ("loai: mô hình", .exemplar, "", []),
    ("loai: [mô hình, điển hình]", .exemplar, "", ["C203"]),
    ("tu: kiểm chứng", .model, "suy_ton: {ngay: 2024, hoi_nghi: A}", []),
    ("tu: kiểm chứng", .model, "suy_ton:", ["C203"]),
  ])
  func `a block is asked of the kinds of profile that it is for`(
    facets: String, kind: ProfileKind, yaml: String, codes: [String]
  ) throws {
    let schemas = Schemas("khoi_bat_buoc: [{khoa: suy_ton, ten: Suy tôn, \(facets)}]")
    #expect(schemas.diagnostics == [])
    #expect(try Trial(yaml, schemas, kind: kind).codes == codes)
  }

  @Test func `a code that no schema has is shown, with the one that was meant`() throws {
    let schemas = Schemas(Self.codes("sang_kien", "thanh_tich"))
    let trial = try Trial(
      "tieu_chi:\n  sang_kien: a\n  thanh_tich: b\n  ⟦sang_kiem⟧: c\n  ⟦xa_la⟧: d", schemas)
    #expect(trial.codes == ["C206", "C205"])
    #expect(trial.places == trial.ranges)
    #expect(trial.diagnostics.first?.arguments["goi_y"] == "sang_kien")
  }

  @Test func `keys and codes are compared folded`() throws {
    let schemas = Schemas(
      "tieu_chi: [{ma: Sáng Kiến, muc: bat buoc, nguon: ke_hoach, kieu: van ban, huong_dan: A}]")
    #expect(schemas.diagnostics == [])
    #expect(try Trial("tieu_chi: {Sáng-kiến: a}", schemas).diagnostics == [])
  }
}

@Suite struct AlternativesTests {
  private static func schema(_ first: String = "", _ second: String = "") -> Schemas {
    let one = Schemas.criterion("ma: a, kieu: văn bản\(first)")
    let two = Schemas.criterion("ma: b, kieu: danh sách, muc: nên có\(second)")
    return Schemas("tieu_chi: [\(one), \(two)]\nit_nhat_mot: [[a, b]]")
  }

  @Test(arguments: [
    ("a: x", []), ("b: [x]", []), ("a: x, b: [x]", []), ("", ["C204"]), ("a: ", ["C204"]),
    ("b: []", ["C204"]), ("a: '', b: ['']", ["C204"]),
  ])
  func `one of a group is enough, and its members are not asked for alone`(
    evidence: String, codes: [String]
  ) throws {
    let schemas = Self.schema()
    #expect(schemas.diagnostics == [])
    let trial = try Trial("⟦tieu_chi⟧: {\(evidence)}", schemas)
    #expect(trial.codes == codes)
    if !codes.isEmpty { #expect(trial.places == trial.ranges) }
  }

  @Test(arguments: [(State.registered, []), (.verified, ["C204"])])
  func `a group is due with its members`(state: State, codes: [String]) throws {
    #expect(try Trial("", Self.schema(), state: state).codes == codes)
  }

  @Test(arguments: [(State.nurtured, []), (.pilot, ["C204"])])
  func `a group is due when the last of its members is`(state: State, codes: [String]) throws {
    #expect(try Trial("", Self.schema("", ", tu: mô hình điểm"), state: state).codes == codes)
  }

  @Test func `a member that does not apply is not offered`() throws {
    let schemas = Self.schema(", ap_dung: cá nhân")
    let trial = try Trial("", schemas)
    #expect(trial.codes == ["C204"])
    #expect(trial.diagnostics.first?.arguments["danh_sach"] == "`b` (Tên)")
  }

  @Test func `a group of which nothing applies asks for nothing`() throws {
    let schemas = Self.schema(", ap_dung: cá nhân", ", ap_dung: cá nhân")
    #expect(try Trial("", schemas).codes == [])
    #expect(try Trial("", schemas, subject: .individual).codes == ["C204"])
  }
}

/// Profiles that take part in several movements.
@Suite struct SharedCodesTests {
  private static func schemas(_ first: String, _ second: String, general: String = "") -> Schemas {
    let list = { (facets: String) in
      facets.isEmpty ? "" : "tieu_chi: [\(Schemas.criterion("kieu: văn bản, \(facets)"))]"
    }
    return Schemas([("m", list(first)), ("n", list(second)), ("_chung", list(general))])
  }

  @Test func `evidence of every movement of a profile counts`() throws {
    let schemas = Self.schemas("ma: an_toan", "ma: gia_dinh", general: "ma: vai_tro")
    #expect(schemas.diagnostics == [])
    let evidence = "tieu_chi: {an_toan: x, gia_dinh: x, vai_tro: x}"
    #expect(try Trial(evidence, schemas, others: ["n"]).codes == [])
    #expect(try Trial(evidence, schemas).codes == ["C205"])
    #expect(try Trial("", schemas, others: ["n"]).codes == ["C201", "C201", "C201"])
    #expect(try Trial("tieu_chi: {}", schemas).codes == ["C201", "C201"])
  }

  @Test(arguments: [
    ("muc: tham khảo", "muc: bắt buộc", ["C201"]), ("muc: nên có", "muc: bắt buộc", ["C201"]),
    ("muc: bắt buộc", "muc: nên có", ["C201"]), ("muc: nên có", "muc: tham khảo", ["C202"]),
    ("muc: nên có, ap_dung: cá nhân", "muc: bắt buộc", ["C201"]),
  ])
  func `of two movements with one code the stricter asks, once`(
    first: String, second: String, codes: [String]
  ) throws {
    let schemas = Self.schemas(first, second)
    #expect(try Trial("", schemas, others: ["n"]).codes == codes)
    #expect(try Trial("tieu_chi: {c: x}", schemas, others: ["n"]).codes == [])
  }

  @Test func `evidence that one movement can use is not called useless for another`() throws {
    let schemas = Self.schemas("ap_dung: cá nhân", "ap_dung: tập thể")
    #expect(try Trial("tieu_chi: {c: x}", schemas, others: ["n"]).codes == [])
    #expect(try Trial("tieu_chi: {c: x}", schemas).codes == ["C207"])
  }

  @Test func `a mistake in shared evidence is told once`() throws {
    let criterion = "tieu_chi: [\(Schemas.criterion("kieu: số"))]"
    let schemas = Schemas([("m", criterion), ("n", criterion)])
    #expect(try Trial("tieu_chi: {c: ba}", schemas, others: ["n"]).codes == ["C220"])
  }
}
