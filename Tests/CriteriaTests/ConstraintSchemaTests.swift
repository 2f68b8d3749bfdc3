import Criteria
import Diagnostics
import Profiles
import TestSupport
import Testing

@Suite struct ConstraintSchemaTests {
  private static let fields = """
    {ma: a, kieu: số}, {ma: tien, kieu: tiền}, {ma: ngay, kieu: ngày}, {ma: ty_le, kieu: phần trăm}, \
    {ma: so_phieu, kieu: số}, {ma: cu, kieu: văn bản}, {ma: nam, kieu: năm}, \
    {ma: cap, kieu: lựa chọn, gia_tri: [chưa công nhận, cơ sở]}, \
    {ma: n, kieu: nhóm, truong: [{ma: x, kieu: số}]}, \
    {ma: ds, kieu: danh sách, truong: [{ma: so, kieu: số}, {ma: gia, kieu: tiền}, {ma: ngay, kieu: ngày}]}, \
    {ma: ds2, kieu: danh sách, truong: [{ma: so, kieu: số}]}
    """

  private static func schemas(_ rule: String) -> Schemas {
    Schemas(
      criterion:
        "muc: bắt buộc, kieu: nhóm, truong: [\(fields)], rang_buoc: [{\(rule)}]")
  }

  private static let mistakes: [(condition: String, code: String)] = [
    ("⟦a⟧", "C260"), ("⟦a + tien⟧", "C260"),
    ("a <=⟦⟧", "C261"), ("⟦<⟧= a", "C261"), ("a + ⟦<⟧ 3", "C261"), ("a < tổng(⟦)⟧", "C261"),
    ("a * ⟦=⟧ 3", "C261"), ("a <= ⟦+⟧ 3", "C261"),
    ("a ⟦==⟧ 3", "C262"), ("a ⟦!=⟧ 3", "C262"), ("a ⟦=<⟧ 3", "C262"), ("a ⟦=>⟧ 3", "C262"),
    ("a < 3 ⟦<⟧ 5", "C263"), ("a ⟦!⟧ 3", "C263"), ("a < 3⟦)⟧", "C263"), ("a ⟦<<⟧ 3", "C263"),
    ("a < tổng⟦(⟧ds.so", "C264"), ("cu = ⟦“⟧ba", "C264"),
    ("khac_han < 3", "C265"), ("n.khac_han < 3", "C265"), ("a < chu_the.khac_han", "C265"),
    ("3 < 5", "C265"), ("cu = ⟦ba lần⟧", "C265"), ("a = ⟦cơ sở⟧", "C265"),
    ("⟦so_phieuu⟧ < 3", "C266"), ("⟦so phiêu u⟧ < 3", "C266"), ("a < ⟦chu_the.so_nuu⟧", "C266"),
    ("tổng(⟦ds.soo⟧) < 3", "C266"), ("tổng(ds.khac_han) < 3 tỷ", "C265"),
    ("⟦ngay < tien⟧", "C267"), ("⟦tien > 1000⟧", "C267"), ("⟦ty_le = a⟧", "C267"),
    ("⟦a < 1 tỷ đồng⟧", "C267"), ("a = ⟦“ba”⟧", "C267"), ("⟦a = cap⟧", "C267"),
    ("a + ⟦tien⟧ < 3", "C268"), ("a + ⟦cu⟧ < 3", "C268"), ("⟦ngay⟧ + 1 > ngay", "C268"),
    ("tien * ⟦tien⟧ < 3", "C268"), ("a * ⟦ngay⟧ < 3", "C268"), ("tổng(⟦ds.ngay⟧) < 3", "C268"),
    ("tien + ⟦5⟧ < 3 tỷ", "C268"),
    ("⟦n⟧ < 3", "C269"), ("⟦ds⟧ < 3", "C269"), ("⟦ds.so⟧ < 3", "C269"), ("tổng(⟦ds⟧) < 3", "C269"),
    ("tổng(⟦a⟧) < 3", "C270"), ("số_mục(⟦a⟧) < 3", "C270"), ("số_mục(⟦ds.so⟧) < 3", "C270"),
    ("tổng(ds.so * ⟦ds2.so⟧) < 3", "C271"),
    ("⟦cap < cơ sở⟧", "C272"), ("⟦cu <= cap⟧", "C272"),
    ("⟦cộng⟧(ds.so) < 3", "C273"),
    ("cap = ⟦cơ so o⟧", "P310"), ("cap <> ⟦trung ương⟧", "P309"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in a condition is shown at its very characters`(
    condition: String, code: String
  ) {
    for key in ["dieu_kien", "khi"] {
      let rest = key == "khi" ? ", can: [cu]" : ""
      for quote in ["", "'"] {
        let schemas = Self.schemas("\(key): \(quote)\(condition)\(quote)\(rest)")
        #expect(schemas.diagnostics.map(\.code) == [code], "\(condition)")
        if condition.contains("⟦") {
          #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"), "\(condition)")
        }
        #expect(!schemas.diagnostics.contains { $0.hasUnfilledWords })
      }
    }
  }

  @Test func `a condition that spans lines is shown as a whole`() {
    let schemas = Schemas(
      """
      tieu_chi:
        - ma: c
          muc: bắt buộc
          nguon: kế hoạch
          huong_dan: A
          kieu: số
          rang_buoc:
            - dieu_kien: ⟦"c <\\
                xa_la"⟧
      """)
    #expect(schemas.diagnostics.map(\.code) == ["C265"])
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  @Test(arguments: [
    ("⟦muc⟧: nên có", ["C258"]), ("⟦dieu_kien⟧: a < 3, can: [cu]", ["C258"]),
    ("⟦can⟧: [cu]", ["P303"]), ("khi: a > 3, can: [⟦khac_han⟧]", ["C265"]),
    ("khi: a > 3, can: [⟦so_phieuu⟧]", ["C266"]), ("khi: a > 3, can: [⟦ds.so⟧]", ["C269"]),
    ("dieu_kien: a < 3, sai_so: ⟦ít⟧", ["C256"]), ("dieu_kien: a < 3, sai_so: ⟦1⟧", ["C256"]),
    ("dieu_kien: a < 3, sai_so: ⟦101%⟧", ["C256"]), ("dieu_kien: a < 3, muc: ⟦phải⟧", ["P309"]),
    ("dieu_kien: a < 3, ⟦thong_baoo⟧: A", ["P302"]), ("dieu_kien: ⟦[a]⟧", ["P306"]),
  ])
  func `a constraint of another shape is refused at its place`(rule: String, codes: [String]) {
    let schemas = Self.schemas(rule)
    #expect(schemas.diagnostics.map(\.code) == codes)
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  @Test func `a movement's mistake is told once, in the file that has it`() {
    let base =
      "tieu_chi: [\(Schemas.criterion("ma: a, kieu: số"))]\nrang_buoc: [{dieu_kien: ⟦bb⟧ < 3}]"
    let schemas = Schemas([("m", "ke_thua: _b"), ("n", "ke_thua: _b"), ("_b", base)])
    #expect(schemas.diagnostics.map(\.code) == ["C265"])
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("_b"))
  }

  @Test(arguments: [
    "nguon.so < 3", "nguon.so <= tổng(khac.so)", "tổng(nguon.so) <= so", "số_mục(nguon) = so",
    "nguon.so + so > 1", "so <= chu_the.so_nu", "so > 2000",
  ])
  func `a movement may name criteria, their parts and lists`(condition: String) {
    #expect(Self.movement(condition).diagnostics == [])
  }

  @Test func `two lists cannot be gone through at once`() {
    let schemas = Self.movement("nguon.so < ⟦khac.so⟧")
    #expect(schemas.diagnostics.map(\.code) == ["C271"])
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  private static func movement(_ condition: String) -> Schemas {
    let list = "kieu: danh sách, truong: [{ma: so, kieu: số}]"
    return Schemas(
      """
      tieu_chi:
        - \(Schemas.criterion("ma: nguon, \(list)"))
        - \(Schemas.criterion("ma: khac, \(list)"))
        - \(Schemas.criterion("ma: so, kieu: số"))
      rang_buoc: [{dieu_kien: \(condition)}]
      """)
  }

  @Test(arguments: [
    ("kieu: số, vi_du: ⟦ba⟧", "C220"), ("kieu: tiền, vi_du: ⟦12⟧", "C225"),
    ("kieu: danh sách, vi_du: ⟦a⟧", "C212"),
    ("kieu: lựa chọn, gia_tri: [dẫn đầu, tích cực], vi_du: ⟦dẫn đâu à⟧", "P310"),
    (
      "kieu: nhóm, truong: [{ma: x, kieu: số, bat_buoc: có}, {ma: y, kieu: số}], vi_du: {⟦y⟧: 1}",
      "C215"
    ),
    (
      "kieu: nhóm, truong: [{ma: x, kieu: số}], rang_buoc: [{dieu_kien: x < 3}], vi_du: {x: ⟦3⟧}",
      "C240"
    ),
    (
      "kieu: danh sách, truong: [{ma: x, kieu: số}], rang_buoc: [{dieu_kien: x < 3}], vi_du: [{x: 1}, {x: ⟦3⟧}]",
      "C240"
    ),
    ("kieu: đơn vị, vi_du: chua-biet", nil),
  ])
  func `an example must be what its criterion asks for`(facets: String, code: String?) {
    let schemas = Schemas(criterion: "muc: bắt buộc, \(facets)")
    #expect(schemas.diagnostics.map(\.code) == (code.map { [$0] } ?? []))
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  @Test(arguments: [
    ("[{ap_dung: [tập thể], tieu_chi: [a, b]}]", []),
    ("[{ap_dung: cá nhân, muc: nên có, tieu_chi: b}]", []),
    ("[{ap_dung: [tập thể], tieu_chi: [a, ⟦cn⟧]}]", ["C257"]),
    ("[{ap_dung: [tập thể, cá nhân], tieu_chi: [a, cn]}]", []),
    ("[{⟦ap_dung⟧: [tập thể]}]", ["P303"]), ("[{tieu_chi: [a, ⟦d⟧]}]", ["C253"]),
    ("[{tieu_chi: [a], ap_dung: ⟦tập thẻ à⟧}]", ["P310"]),
    ("[{tieu_chi: [a], ⟦muk⟧: A}]", ["P302"]),
  ])
  func `alternatives may be for one subject only`(groups: String, codes: [String]) {
    let schemas = Self.alternatives(groups)
    #expect(schemas.diagnostics.map(\.code) == codes)
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  @Test(arguments: [
    ("[{ap_dung: [tập thể], tieu_chi: [a, b]}]", SubjectKind.collective, ["C204"]),
    ("[{ap_dung: [cá nhân], tieu_chi: [a, b]}]", .collective, ["C202", "C202"]),
    ("[{muc: nên có, tieu_chi: [a, b]}]", .collective, ["C209"]),
    ("[{muc: tham khảo, tieu_chi: [a, b]}]", .collective, []),
  ])
  func `alternatives are asked of whom they are for, as much as they weigh`(
    groups: String, subject: SubjectKind, codes: [String]
  ) throws {
    #expect(try Trial("tieu_chi: {}", Self.alternatives(groups), subject: subject).codes == codes)
  }

  private static func alternatives(_ groups: String) -> Schemas {
    Schemas(
      """
      tieu_chi:
        - \(Schemas.criterion("ma: a, kieu: số, muc: nên có"))
        - \(Schemas.criterion("ma: b, kieu: số, muc: nên có"))
        - \(Schemas.criterion("ma: cn, kieu: số, muc: tham khảo, ap_dung: [cá nhân]"))
      it_nhat_mot: \(groups)
      """)
  }
}
