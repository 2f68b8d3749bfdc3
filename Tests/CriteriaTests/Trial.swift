import Criteria
import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

/// Schemas as a content folder has them: movements and bases by name.
struct Schemas {
  let movements: [Movement]
  let catalogue: SchemaCatalogue
  let diagnostics: [Diagnostic]
  private let ranges: [String: [SourceRange]]

  /// - Parameter files: a name and the lines after `ten` and `nhom`; a name with `_` is a base.
  init(_ files: [(name: String, yaml: String)], unitTypes: [String]? = nil) {
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    var ranges = [String: [SourceRange]]()
    var diagnostics = [Diagnostic]()
    for (name, yaml) in files {
      let path = ContentPath("content/phong-trao/\(name).md")
      let marked = MarkedText.frontMatter("ten: \(name)\nnhom: a\n\(yaml)", path: path.path)
      ranges[name] = marked.ranges
      let document = FrontMatter.parse(marked.source)
      diagnostics += document.diagnostics
      guard let root = document.root else { continue }
      if name.hasPrefix("_") {
        bases.append((name, root))
      } else {
        let (movement, findings) = Movement.read(document, at: path, groups: ["a"])
        diagnostics += findings
        if let movement { movements.append(movement) }
      }
    }
    let (catalogue, findings) = SchemaCatalogue.read(
      movements: movements, bases: bases, unitTypes: unitTypes)
    self.movements = movements
    self.catalogue = catalogue
    self.diagnostics = diagnostics + findings
    self.ranges = ranges
  }

  /// The marked places of a file.
  func marks(_ name: String) -> [SourceRange?] { ranges[name] ?? [] }

  /// The schema of one movement, `m`.
  init(_ yaml: String) {
    self.init([("m", yaml)])
  }

  /// One criterion of the movement `m`, code `c`.
  init(criterion facets: String) {
    self.init("tieu_chi:\n  - \(Self.criterion(facets))")
  }

  /// A criterion in one line: required by the plan, code `c`, unless the facets say otherwise.
  static func criterion(_ facets: String) -> String {
    var line = facets
    for (key, value) in [
      ("ma", "c"), ("ten", "Tên"), ("muc", "bắt buộc"), ("nguon", "kế hoạch"),
      ("huong_dan", "Viết."),
    ] where !" \(facets)".contains(" \(key):") {
      line += ", \(key): \(value)"
    }
    return "{\(line)}"
  }
}

/// A profile held against schemas.
struct Trial {
  let diagnostics: [Diagnostic]
  let ranges: [SourceRange]

  var codes: [String] { diagnostics.map(\.code) }
  var places: [SourceRange?] { diagnostics.map(\.location.range) }

  static let units = UnitTable.read(
    SourceText(path: "don-vi.csv", text: "ma,ten,loai_hinh\nmay,May,dn\nxa,Xã,xa-thi-tran\n"),
    unitTypes: ["dn", "xa-thi-tran"]
  ).table

  /// - Parameters:
  ///   - yaml: the lines after those that every profile has, `tieu_chi` among them.
  ///   - state: the last milestone; each one is a month after the one before, from January 2024.
  init(
    _ yaml: String, _ schemas: Schemas, state: State? = .verified,
    subject: SubjectKind = .collective,
    kind: ProfileKind = .model, unit: String = "may", others: [String] = [],
    asOf day: String = "31/12/2024", holder: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let milestones = State.allCases.filter { step in state.map { step <= $0 } ?? false }
      .map { "\($0.key): 01/0\($0.rank + 1)/2024" }.joined(separator: ", ")
    let holder = holder ?? (subject == .individual ? "ho_ten: Tổ 4" : "ten: Tổ 4")
    let marked = MarkedText.frontMatter(
      """
      ten: Tổ may
      loai: \(kind.rawValue)
      doi_tuong: \(subject.rawValue)
      don_vi: \(unit)
      phong_trao: m
      phong_trao_khac: [\(others.joined(separator: ", "))]
      tom_tat: Một câu.
      chu_the: {\(holder)}
      qua_trinh: {\(milestones)}
      \(yaml)
      """, path: "content/ho-so/2024/a.md")
    let document = FrontMatter.parse(marked.source)
    let (profile, findings) = Profile.read(
      document, at: ContentPath("content/ho-so/2024/a.md"), units: Self.units,
      movements: schemas.movements.map(\.id), bodySyllables: 0)
    #expect(document.diagnostics + findings == [], sourceLocation: sourceLocation)
    let validator = ProfileValidator(
      schemas: schemas.catalogue, movements: schemas.movements, units: Self.units,
      asOf: try #require(CalendarDate(written: day)))
    diagnostics =
      validator.validate(
        try #require(profile, sourceLocation: sourceLocation)
      ).inReadingOrder
    ranges = marked.ranges
    #expect(!diagnostics.contains { $0.hasUnfilledWords }, sourceLocation: sourceLocation)
  }
}
