import FrontMatter
import Profiles
import TestSupport
import Testing

/// What a reader says of itself.
@Suite struct KeyShapeTests {
  /// The path of every key of a draft: `chu_the.ten`.
  private static func paths(_ draft: Draft, under prefix: String = "") -> Set<String> {
    switch draft {
    case .mapping(let entries):
      entries.reduce(into: []) { paths, entry in
        paths.insert(prefix + entry.key)
        if entry.key != "tieu_chi" {
          paths.formUnion(Self.paths(entry.value, under: "\(prefix)\(entry.key)."))
        }
      }
    case .list(let items): items.first.map { paths($0, under: prefix) } ?? []
    case .text, .nothing: []
    }
  }

  private static func paths(_ shapes: [KeyShape], under prefix: String = "") -> Set<String> {
    shapes.reduce(into: []) { paths, shape in
      paths.insert(prefix + shape.key)
      switch shape.value {
      case .mapping(let keys), .list(let keys):
        paths.formUnion(Self.paths(keys, under: "\(prefix)\(shape.key)."))
      default: break
      }
    }
  }

  @Test(arguments: [(SubjectKind.collective, Draft.model), (.individual, Draft.person)])
  func `the shape of a profile has every key that a profile may have`(
    subject: SubjectKind, draft: Draft
  ) {
    let shape = Profile.shape(of: subject, isRegistered: false)
    #expect(Self.paths(shape).sorted() == Self.paths(draft).sorted())
  }

  @Test(arguments: SubjectKind.allCases)
  func `five keys are required at first, two more when it is registered`(subject: SubjectKind) {
    func required(_ isRegistered: Bool) -> [String] {
      Profile.shape(of: subject, isRegistered: isRegistered).filter(\.isRequired).map(\.key)
    }
    let five = ["ten", "loai", "doi_tuong", "don_vi", "phong_trao"]
    #expect(required(false) == five)
    #expect(required(true) == five + ["tom_tat", "chu_the"])
  }

  @Test func `a shape tells what kind of value each key takes`() throws {
    let shape = Profile.shape(of: .collective, isRegistered: false)
    func value(_ key: String) -> ValueShape? { shape.first { $0.key == key }?.value }
    #expect(value("ten") == .text)
    #expect(value("loai") == .choice(["mô hình", "điển hình"]))
    #expect(value("don_vi") == .unit)
    #expect(value("phong_trao") == .movement)
    #expect(value("phong_trao_khac") == .movements)
    #expect(value("tu_khoa") == .words)
    #expect(value("minh_hoa") == .yesNo)
    #expect(
      value("so_noi_bat")
        == .list([
          KeyShape(key: "so", value: .text, isRequired: true),
          KeyShape(key: "nhan", value: .text, isRequired: true),
        ]))
    guard case .mapping(let vote)? = value("suy_ton") else {
      Issue.record("suy_ton is no mapping")
      return
    }
    #expect(vote.first == KeyShape(key: "ngay", value: .date, isRequired: true))
    #expect(vote.contains(KeyShape(key: "so_du", value: .wholeNumber, isRequired: false)))
  }

  @Test(arguments: [#""""#, #""  ""#, "''"])
  func `an empty text in quotes says no more than no text`(quoted: String) {
    let draft = Draft.read(MarkedText.frontMatter("ten: \(quoted)\nloai: mô hình").source)
    #expect(draft.diagnostics.codes.contains("P313"))
  }
}
