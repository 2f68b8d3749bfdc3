import Criteria
import Diagnostics
import Foundation
import FrontMatter
import Profiles
import Testing

/// The project's own content, read as a build reads it.
enum ProjectContent {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  static func files(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: Self.folder.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  static func source(_ path: String) throws -> SourceText {
    let data = try Data(contentsOf: folder.appending(path: path))
    let (text, diagnostics) = TextDecoder.decode(Array(data), path: "content/\(path)")
    #expect(diagnostics == [])
    return try #require(text)
  }

  static func organisation() throws -> Organisation {
    let (root, diagnostics) = FrontMatter.parseYAML(try source("to-chuc.yml"))
    let (organisation, findings) = Organisation.read(try #require(root))
    #expect(diagnostics + findings == [])
    return try #require(organisation)
  }

  static func units() throws -> UnitTable {
    let types = try organisation().unitTypes.map(\.code)
    let (units, diagnostics) = UnitTable.read(try source("don-vi.csv"), unitTypes: types)
    #expect(diagnostics == [])
    return units
  }

  static func schemas() throws -> (
    movements: [Movement], bases: [(name: String, root: Node)], catalogue: SchemaCatalogue
  ) {
    let groups = try organisation().groups.map(\.code)
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    for path in files(in: "phong-trao") {
      let document = FrontMatter.parse(try source(path))
      #expect(document.diagnostics == [])
      let place = ContentPath("content/\(path)")
      if place.stem.hasPrefix("_") {
        bases.append((place.stem, try #require(document.root)))
      } else {
        let (movement, diagnostics) = Movement.read(document, at: place, groups: groups)
        #expect(diagnostics == [], "\(path)")
        movements.append(try #require(movement))
      }
    }
    let (catalogue, diagnostics) = SchemaCatalogue.read(
      movements: movements, bases: bases, unitTypes: try organisation().unitTypes.map(\.code))
    #expect(diagnostics == [])
    return (movements, bases, catalogue)
  }
}

@Suite struct ContentTests {
  @Test func `all movements of the plan are read without a finding`() throws {
    let (movements, bases, catalogue) = try ProjectContent.schemas()
    #expect(movements.map(\.order).sorted() == Array(1...18))
    #expect(bases.map(\.name).contains("_chung"))
    #expect(!catalogue.general.criteria.isEmpty)
    for movement in movements { #expect(!catalogue[movement: movement.id].criteria.isEmpty) }
  }

  @Test(arguments: ProjectContent.files(in: "ho-so"))
  func `every profile is clean at the end of 2024`(path: String) throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    let units = try ProjectContent.units()
    let document = FrontMatter.parse(try ProjectContent.source(path))
    let (profile, diagnostics) = Profile.read(
      document, at: ContentPath("content/\(path)"), units: units, movements: movements.map(\.id),
      bodySyllables: 0)
    #expect(document.diagnostics + diagnostics == [])
    let validator = ProfileValidator(
      schemas: catalogue, movements: movements, units: units,
      asOf: try #require(CalendarDate(year: 2024, month: 12, day: 31)))
    #expect(validator.validate(try #require(profile)) == [])
  }

  /// The plan taken apart: what it asks of all (I.3, III.1, III.2.1), of the movements of groups a
  /// and b one by one, and of those of group c no more than to be outstanding.
  static let atoms =
    ["G1", "G2", "G3", "G4a", "G4b", "G4c", "G5", "G6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"]
    + [
      ("A1", 5), ("A2", 3), ("A3", 3), ("A4", 6), ("A5", 2), ("A6", 6), ("A7", 5), ("B1", 4),
      ("Bx", 5),
    ]
    .flatMap { name, count in (1...count).map { "\(name).\($0)" } }

  /// The atoms that the criteria and blocks of the content say they are evidence of.
  static func atomsNamed() throws -> [String] {
    let (movements, bases, _) = try ProjectContent.schemas()
    return (movements.map(\.frontMatter) + bases.map(\.root)).flatMap { root in
      ["tieu_chi", "khoi_bat_buoc"].flatMap { key in
        (root[key].map { Array($0.items) } ?? []).flatMap { item in
          (item["ma_ke_hoach"].map { Array($0.items) } ?? []).map(\.text)
        }
      }
    }
  }

  @Test func `every criterion of the plan is evidenced by some criterion of a schema`() throws {
    let named = try Self.atomsNamed()
    #expect(Set(Self.atoms).subtracting(named).sorted() == [])
    // What the plan requires of the work itself (II.3) may be named too.
    #expect(Set(named).subtracting(Self.atoms).subtracting(["R7"]).sorted() == [])
  }

  @Test func `a suggestion is never required`() throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    for criterion in movements.flatMap({ catalogue[movement: $0.id].criteria })
      + catalogue.general.criteria
    where criterion.source != .plan {
      #expect(criterion.level != .required, "\(criterion.code)")
    }
  }

  /// A rule of the content, evidence that keeps it and evidence that breaks it.
  @Test(arguments: [
    ("lao-dong-gioi", "sang_kien", "{cap_cong_nhan: cơ sở, so_qd: 1/QĐ, ngay_qd: 01/02/2024}", []),
    ("lao-dong-gioi", "sang_kien", "{cap_cong_nhan: cơ sở, so_qd: 1/QĐ}", ["C242"]),
    ("lao-dong-gioi", "sang_kien", "{cap_cong_nhan: chưa công nhận}", []),
    ("can-bo-cong-doan", "sang_kien", "{cap_cong_nhan: tỉnh}", ["C242"]),
    ("lao-dong-gioi", "sang_kien", "{gia_tri_lam_loi: '1,1 tỷ'}", ["C242"]),
    ("lao-dong-gioi", "sang_kien", "{gia_tri_lam_loi: '1,1 tỷ', minh_chung: A}", []),
    (
      "quy-xa-hoi", "mai_am",
      "{quy_ho_tro: 50 triệu, gia_dinh: 199 triệu, khac: 0 đồng, tong: 250 triệu}", []
    ),
    (
      "quy-xa-hoi", "mai_am",
      "{quy_ho_tro: 50 triệu, gia_dinh: 150 triệu, khac: 0 đồng, tong: 250 triệu}", ["C240"]
    ),
    ("quy-xa-hoi", "dong_gop", "{hinh_thuc: ngày công}", ["C242"]),
    ("quy-xa-hoi", "dong_gop", "{hinh_thuc: Tiền, gia_tri: 1 triệu}", []),
    (
      "thi-dua-dot", "cong_trinh", "{kinh_phi_ke_hoach: 1 tỷ, kinh_phi_thuc_te: '1,1 tỷ'}", ["C240"]
    ),
    ("xanh-sach-dep", "tai_nan", "{chet_nguoi: 1}", ["C240"]),
    ("xanh-sach-dep", "diem_tu_cham", "90", ["C241"]),
    ("gioi-viec-nuoc", "cham_lo_nu", "{so_nu_huong_loi: 7}", ["C241"]),
    ("gioi-viec-nuoc", "cham_lo_nu", "{so_nu_huong_loi: 6}", []),
    ("doi-moi-sang-tao", "cham_lo", "{so_nguoi: 10, gia_tri: 100.000 đồng}", ["C241"]),
  ])
  func `the movements' rules are kept or broken`(
    movement: String, criterion: String, item: String, codes: [String]
  ) throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    let type = try #require(catalogue[movement: movement][criterion]).field.type
    let isList = if case .list = type { true } else { false }
    let text = """
      ---
      ten: A
      loai: điển hình
      doi_tuong: \(movement == "can-bo-cong-doan" ? "cá nhân" : "tập thể")
      don_vi: may-vinh-thuan
      phong_trao: \(movement)
      chu_the: {\(movement == "can-bo-cong-doan" ? "ho_ten" : "ten"): A, so_cnvcld: 10, so_nu: 6}
      qua_trinh: {phat_hien: 01/02/2024}
      tieu_chi: {\(criterion): \(isList ? "[\(item)]" : item)}
      ---

      """
    let units = try ProjectContent.units()
    let (profile, _) = Profile.read(
      FrontMatter.parse(SourceText(path: "content/ho-so/2024/a.md", text: text)),
      at: ContentPath("content/ho-so/2024/a.md"), units: units, movements: movements.map(\.id),
      bodySyllables: 0)
    let validator = ProfileValidator(
      schemas: catalogue, movements: movements, units: units,
      asOf: try #require(CalendarDate(year: 2024, month: 12, day: 31)))
    let rules = validator.validate(try #require(profile)).map(\.code).filter { $0.hasPrefix("C24") }
    #expect(rules == codes)
  }

  @Test func `the plan has no criteria of its own for group c, and one set for three programmes`()
    throws
  {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    for movement in movements where movement.group == "c" {
      for criterion in catalogue[movement: movement.id].criteria {
        #expect(criterion.source == .suggestion, "\(movement.id) \(criterion.code)")
      }
    }
    #expect(
      movements.filter { $0.base == "_cham-lo" }.map(\.id).sorted() == [
        "phuc-loi-doan-vien", "tet-sum-vay", "thang-cong-nhan",
      ])
    #expect(movements.first { $0.id == "can-bo-cong-doan" }?.subjects == [.individual])
  }

  @Test func `a regulation is a reference, with its citation and year`() throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    let regulations = movements.flatMap { catalogue[movement: $0.id].criteria }
      .filter { $0.source == .regulation }
    #expect(!regulations.isEmpty)
    for criterion in regulations {
      #expect(criterion.level == .reference, "\(criterion.code)")
      #expect(criterion.citation.contains(#/20\d\d/#), "\(criterion.code)")
    }
  }
}
