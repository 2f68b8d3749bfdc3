import Criteria
import Diagnostics
import Profiles
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: [
    "văn bản", "đoạn văn", "số", "số nguyên", "phần trăm", "tiền", "ngày", "năm", "có/không",
    "đơn vị", "số liệu",
  ])
  func `every type is read, alone, in a group and in a list`(type: String) {
    let alone = Schemas(criterion: "kieu: \(type)")
    #expect(alone.diagnostics == [])
    #expect(alone.catalogue[movement: "m"]["c"]?.field.type.written == type)
    let list = Schemas(criterion: "kieu: danh sách, phan_tu: \(type)")
    #expect(list.diagnostics == [])
    guard case .list(let element)? = list.catalogue[movement: "m"]["c"]?.field.type else {
      Issue.record("no list")
      return
    }
    #expect(element.written == type)
    let group = Schemas(criterion: "kieu: nhóm, truong: [{ma: x, kieu: \(type)}]")
    #expect(group.diagnostics == [])
    guard case .group(let fields)? = group.catalogue[movement: "m"]["c"]?.field.type else {
      Issue.record("no group")
      return
    }
    #expect(fields.map(\.type.written) == [type])
  }

  @Test func `every facet is read`() throws {
    let schemas = Schemas(
      """
      tieu_chi:
        - ma: sang_kien
          ten: Sáng kiến
          muc: nên có
          nguon: gợi ý
          can_cu: KH 33
          ma_ke_hoach: [A4.1, A4.2]
          ap_dung: [tập thể]
          loai_hinh: [dn, y-te]
          tu: đăng ký
          huong_dan: Viết rõ.
          vi_du: [{x: 0}]
          cong_khai: không
          kieu: danh sách
          truong:
            - {ma: x, ten: X, kieu: số, bat_buoc: có, don_vi_tinh: người, tu_gia_tri: 0, den_gia_tri: 10, canh_bao_tu: 0, canh_bao_den: 9}
            - {ma: y, kieu: lựa chọn, gia_tri: [một, hai]}
            - {ma: z, kieu: nhóm, truong: [{ma: w, kieu: danh sách}]}
          so_luong: {tập thể: 2, cá nhân: 1}
          nen_co: 3
          rang_buoc: [{dieu_kien: x = 0, thong_bao: A}]
      """)
    #expect(schemas.diagnostics == [])
    let criterion = try #require(schemas.catalogue[movement: "m"]["sang_kien"])
    #expect(
      (criterion.name, criterion.level, criterion.source) == (
        "Sáng kiến", .recommended, .suggestion
      ))
    #expect(
      (criterion.citation, criterion.guidance, criterion.example) == (
        "KH 33", "Viết rõ.", ""
      ))
    #expect(criterion.subjects == [.collective])
    #expect(criterion.unitTypes == ["dn", "y-te"])
    #expect(criterion.dueFrom == .registered)
    #expect(!criterion.isPublic)
    #expect([criterion.minimum[.collective], criterion.minimum[.individual]] == [2, 1])
    #expect([criterion.recommended[.collective], criterion.recommended[.individual]] == [3, 3])
    guard case .list(.group(let fields)) = criterion.field.type else {
      Issue.record("no list of groups")
      return
    }
    #expect(fields.map(\.code) == ["x", "y", "z"])
    #expect(fields.map(\.name) == ["X", "y", "z"])
    #expect(fields.map(\.isRequired) == [true, false, false])
    #expect(fields[0].unitOfMeasure == "người")
    guard case .number(let bounds) = fields[0].type, case .choice(let values) = fields[1].type
    else {
      Issue.record("no number and choice")
      return
    }
    #expect([bounds.least, bounds.most, bounds.usualLeast, bounds.usualMost] == [0, 10, 0, 9])
    #expect(values == ["một", "hai"])
  }

  @Test func `an example of one value is shown as it is written`() {
    let schemas = Schemas(criterion: "kieu: tiền, vi_du: 120 triệu đồng")
    #expect(schemas.diagnostics == [])
    #expect(schemas.catalogue[movement: "m"]["c"]?.example == "120 triệu đồng")
  }

  @Test func `what a criterion leaves out has a value to work with`() throws {
    let schemas = Schemas(
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, huong_dan: A, kieu: số}]")
    let criterion = try #require(schemas.catalogue[movement: "m"]["c"])
    #expect(criterion.name == "c")
    #expect(criterion.subjects == SubjectKind.allCases)
    #expect(criterion.applies(to: .individual, unitType: "gì cũng được"))
    #expect(criterion.dueFrom == .verified)
    #expect(criterion.isPublic)
    #expect(criterion.minimum[.collective] == 0)
  }

  private static let mistakes: [(yaml: String, codes: [String])] = [
    ("tieu_chi: ⟦a⟧", ["P305"]), ("tieu_chi: [⟦a⟧]", ["P304"]), ("it_nhat_mot: ⟦a⟧", ["P305"]),
    ("khoi_bat_buoc: [⟦a⟧]", ["P304"]), ("khoi_bat_buoc: [{⟦khoa⟧: suy_ton}]", ["P303"]),
    ("⟦tieu_chy⟧: []", ["P302"]),
    ("tieu_chi: [{⟦ma⟧: c, muc: bắt buộc, nguon: kế hoạch, kieu: số}]", ["P303"]),
    ("tieu_chi: [{⟦muc⟧: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A}]", ["P303"]),
    ("tieu_chi: [{ma: c, muc: ⟦phải có⟧, nguon: kế hoạch, kieu: số, huong_dan: A}]", ["P309"]),
    ("tieu_chi: [{ma: c, muc: bắt buộc, nguon: ⟦kế hoach 2⟧, kieu: số, huong_dan: A}]", ["P310"]),
    ("tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: ⟦chữ⟧, huong_dan: A}]", ["P309"]),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, ⟦tu_gia_tr⟧: 3}]",
      ["P302"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, tu: ⟦mai⟧}]",
      ["P309"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, tu_gia_tri: ⟦ít⟧}]",
      ["C255"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: tiền, huong_dan: A, canh_bao_den: ⟦10⟧}]",
      ["C255"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, so_luong: ⟦nhiều⟧}]",
      ["P308"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, so_luong: {⟦nhom⟧: 2}}]",
      ["P301"]
    ),
    ("tieu_chi: [{⟦ma⟧: c, muc: bắt buộc, nguon: kế hoạch, kieu: nhóm, huong_dan: A}]", ["P303"]),
    (
      "tieu_chi: [{⟦ma⟧: c, muc: bắt buộc, nguon: kế hoạch, kieu: lựa chọn, huong_dan: A}]",
      ["P303"]
    ),
    (
      "tieu_chi: [{⟦ma⟧: c, muc: bắt buộc, nguon: kế hoạch, kieu: danh sách, phan_tu: nhóm, huong_dan: A}]",
      ["P303"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: danh sách, phan_tu: ⟦danh sách⟧, huong_dan: A}]",
      ["P309"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: nhóm, huong_dan: A, truong: [⟦x⟧]}]",
      ["P304"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: nhóm, huong_dan: A, truong: [{⟦ten⟧: X, kieu: số}]}]",
      ["P303"]
    ),
    (
      "tieu_chi: [{ma: c, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A, cong_khai: ⟦chắc⟧}]",
      ["P311"]
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake in a schema is shown at its own place`(yaml: String, codes: [String]) {
    for name in ["m", "_base"] {
      let schemas = Schemas([(name, yaml)])
      #expect(schemas.diagnostics.contains { schemas.marks(name).contains($0.location.range) })
      #expect(schemas.diagnostics.map(\.code) == codes)
      #expect(!schemas.diagnostics.contains { $0.hasUnfilledWords })
    }
  }

  @Test(arguments: [("dn", nil), ("dnn", "P310"), ("bo-doi", "P309")])
  func `a type of unit must exist, if types are known`(type: String, code: String?) {
    let yaml = "tieu_chi: [\(Schemas.criterion("ma: c, kieu: số, loai_hinh: [y-te, ⟦\(type)⟧]"))]"
    for name in ["m", "_base"] {
      let schemas = Schemas([(name, yaml)], unitTypes: ["dn", "y-te"])
      #expect(schemas.diagnostics.map(\.code) == (code.map { [$0] } ?? []))
      #expect(schemas.diagnostics.allSatisfy { schemas.marks(name) == [$0.location.range] })
      #expect(Schemas([(name, yaml)]).diagnostics == [])
    }
  }

  @Test func `a code that comes twice in one file is shown with its first place`() {
    let schemas = Schemas(
      """
      tieu_chi:
        - {ma: ⟦sang_kien⟧, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A}
        - {ma: ⟦Sáng kiến⟧, muc: bắt buộc, nguon: kế hoạch, kieu: số, huong_dan: A}
      """)
    #expect(schemas.diagnostics.map(\.code) == ["C250"])
    let ranges = schemas.marks("m")
    #expect(schemas.diagnostics.first?.location.range == ranges[1])
    #expect(schemas.diagnostics.first?.notes.first?.location.range == ranges[0])
  }

  @Test(arguments: [
    "x", "[]", "[[a]]", "{}", "[{}]", "[{a: b}]", "[{ma: [c]}]", "[{ma: c, kieu: {a: b}}]",
    "[{ma: c, kieu: nhóm, truong: {a: b}}]", "[{ma: c, kieu: danh sách, phan_tu: [a]}]",
    "[{ma: c, so_luong: [1], nen_co: {tap_the: [1]}, kieu: số}]",
    "[{ma: c, gia_tri: {a: b}, kieu: số}]",
  ])
  func `a schema of any shape is read without a crash`(yaml: String) throws {
    for key in ["tieu_chi", "it_nhat_mot", "khoi_bat_buoc", "rang_buoc", "ke_thua"] {
      let schemas = Schemas([("m", "\(key): \(yaml)"), ("_chung", "\(key): \(yaml)")])
      _ = try? Trial("tieu_chi: {c: [{x: y}]}", schemas)
    }
  }
}

@Suite struct InheritanceTests {
  private static func file(_ code: String, _ more: String = "", facets: String = "") -> String {
    "tieu_chi: [\(Schemas.criterion("ma: \(code), kieu: văn bản\(facets)"))]\n\(more)"
  }

  @Test func `a movement takes over its base, however long the chain`() {
    let schemas = Schemas([
      ("m", Self.file("c", "ke_thua: _b")), ("_b", Self.file("b", "ke_thua: _a")),
      ("_a", Self.file("a")),
      ("n", Self.file("d", "ke_thua: m")),
    ])
    #expect(schemas.diagnostics == [])
    #expect(schemas.catalogue[movement: "m"].criteria.map(\.code) == ["a", "b", "c"])
    #expect(schemas.catalogue[movement: "n"].criteria.map(\.code) == ["a", "b", "c", "d"])
    #expect(schemas.catalogue[movement: "không có"].criteria.isEmpty)
  }

  @Test func `what a movement says itself wins over its base`() {
    let block = "khoi_bat_buoc: [{khoa: suy_ton, ten: A}]"
    let schemas = Schemas([
      ("m", Self.file("a", "ke_thua: _b\n\(block)", facets: ", ten: Riêng")),
      ("_b", Self.file("a", "\(block)\nit_nhat_mot: [[a]]", facets: ", ten: Gốc")),
    ])
    #expect(schemas.diagnostics == [])
    #expect(schemas.catalogue[movement: "m"].criteria.map(\.name) == ["Riêng"])
    #expect(schemas.catalogue[movement: "m"].requiredBlocks.count == 1)
    #expect(schemas.catalogue[movement: "m"].alternatives.map(\.codes) == [["a"]])
  }

  @Test func `the general criteria are those of _chung`() {
    let schemas = Schemas([("m", Self.file("a")), ("_chung", Self.file("g"))])
    #expect(schemas.catalogue.general.criteria.map(\.code) == ["g"])
    #expect(schemas.catalogue[movement: "m"].criteria.map(\.code) == ["a"])
    #expect(Schemas([("m", "")]).catalogue.general.criteria.isEmpty)
  }

  @Test func `an unknown base is named`() {
    let schemas = Schemas([("m", "ke_thua: ⟦_khong_co⟧"), ("n", "ke_thua: m")])
    #expect(schemas.diagnostics.map(\.code) == ["C251"])
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("m"))
  }

  @Test func `no base is not an unknown one`() {
    #expect(Schemas([("m", "ke_thua:")]).diagnostics == [])
  }

  @Test(arguments: [1, 2, 3, 5])
  func `a circle of any length ends`(length: Int) {
    let files = (0..<length).map {
      ("f\($0)", Self.file("c\($0)", "ke_thua: ⟦f\(($0 + 1) % length)⟧"))
    }
    let schemas = Schemas(files)
    #expect(Set(schemas.diagnostics.map(\.code)) == ["C252"])
    #expect(
      schemas.diagnostics.allSatisfy { diagnostic in
        files.contains { schemas.marks($0.0).contains(diagnostic.location.range) }
      })
    for (name, _) in files {
      #expect(schemas.catalogue[movement: name].criteria.count == length)
    }
  }

  @Test func `alternatives name criteria that the movement has, its own or its base's`() {
    let schemas = Schemas([
      ("m", Self.file("a", "ke_thua: _b\nit_nhat_mot: [[a, b], [A], [a, ⟦c⟧], ⟦d⟧]")),
      ("_b", Self.file("b", "it_nhat_mot: [[b, ⟦a⟧]]")),
    ])
    #expect(schemas.diagnostics.map(\.code) == ["C253", "C253", "C253"])
    let places = schemas.diagnostics.map(\.location.range)
    #expect(Set(places) == Set(schemas.marks("m") + schemas.marks("_b")))
  }

  @Test func `one code has one type in all movements`() {
    let number = "tieu_chi: [\(Schemas.criterion("ma: ⟦a⟧, kieu: số"))]"
    let schemas = Schemas([("m", Self.file("a")), ("n", number), ("o", Self.file("a"))])
    #expect(schemas.diagnostics.map(\.code) == ["C254"])
    #expect(schemas.diagnostics.map(\.location.range) == schemas.marks("n"))
    #expect(schemas.diagnostics.first?.notes.first?.location.file == "content/phong-trao/m.md")
    let general = Schemas([("m", number), ("_chung", Self.file("a"))])
    #expect(general.diagnostics.map(\.code) == ["C254"])
  }
}
