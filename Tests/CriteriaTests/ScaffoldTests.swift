import Criteria
import Diagnostics
import Foundation
import FrontMatter
import Profiles
import Testing

/// The profiles that `new` begins.
@Suite struct ScaffoldTests {
  private struct World {
    let movements: [Movement]
    let catalogue: SchemaCatalogue
    let units: UnitTable

    init() throws {
      let schemas = try ProjectContent.schemas()
      (movements, catalogue) = (schemas.movements, schemas.catalogue)
      units = try ProjectContent.units()
    }

    func scaffold(_ movement: Movement, _ subject: SubjectKind, _ unit: Profiles.Unit) -> String {
      Scaffold(
        title: "Thử: một “mô hình” #1", kind: subject == .collective ? .model : .exemplar,
        subject: subject, unit: unit, movement: movement, catalogue
      ).text
    }

    /// The findings in a profile of this text.
    func check(_ text: String) throws -> (profile: Profile?, findings: [Diagnostic]) {
      let (source, found) = TextDecoder.decode(
        Array(text.utf8), path: "content/ho-so/2026/thu.md")
      let document = FrontMatter.parse(try #require(source))
      let (profile, problems) = Profile.read(
        document, at: ContentPath("content/ho-so/2026/thu.md"), units: units,
        movements: movements.map(\.id), bodySyllables: 0)
      let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
      let validator = ProfileValidator(
        schemas: catalogue, movements: movements, units: units, asOf: date)
      return (
        profile,
        found + document.diagnostics + problems + (profile.map(validator.validate) ?? [])
      )
    }
  }

  /// Every movement and subject, for units of two types.
  private static func every(_ body: (World, Movement, SubjectKind, Profiles.Unit) throws -> Void)
    throws
  {
    let world = try World()
    var types = Set<String>()
    let units = world.units.units.filter { types.insert($0.type).inserted }.prefix(2)
    #expect(world.movements.count == 18)
    for movement in world.movements {
      for subject in movement.subjects {
        for unit in units { try body(world, movement, subject, unit) }
      }
    }
  }

  /// The text with its keys put to use, as an author does it: by deleting one sign.
  private static func uncommented(_ text: String) -> String {
    text.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("##") ? line.dropFirst() : line
    }.joined(separator: "\r\n")
  }

  /// The same with every value that the hints give an example of or a choice.
  private static func filled(_ text: String) -> String {
    uncommented(text).split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
      guard let comment = line.range(of: " # "), !line.hasPrefix("#") else { return String(line) }
      let (key, hint) = (line[..<comment.lowerBound], line[comment.upperBound...])
      for words in ["một trong: ", "một hay nhiều: "] {
        if let place = hint.range(of: words) {
          return "\(key) \(hint[place.upperBound...].prefix { $0 != "|" })"
        }
      }
      guard let example = hint.range(of: "ví dụ: ") else { return String(line) }
      let value = hint[example.upperBound...]
      return value.hasPrefix("\"") || !value.contains(",")
        ? "\(key) \(value)" : "\(key) \"\(value)\""
    }.joined(separator: "\r\n")
  }

  @Test func `a new profile passes the check as it is, for every movement and subject`() throws {
    try Self.every { world, movement, subject, unit in
      let (profile, findings) = try world.check(world.scaffold(movement, subject, unit))
      #expect(findings == [], "\(movement.id)")
      #expect(profile?.title == "Thử: một “mô hình” #1")
      #expect(profile?.movement == movement.id)
    }
  }

  /// What is not filled in may be missing; nothing may be unknown or of the wrong shape.
  private static let gaps: Set = ["P303", "P313", "C201", "C202", "C203", "C204", "C215"]

  @Test func `every key that is offered is known, and takes what stands below it`() throws {
    try Self.every { world, movement, subject, unit in
      let text = Self.uncommented(world.scaffold(movement, subject, unit))
      let codes = Set(try world.check(text).findings.filter { $0.severity == .error }.map(\.code))
      #expect(codes.subtracting(Self.gaps) == [], "\(movement.id)")
      #expect(!codes.isEmpty)
    }
  }

  @Test func `the examples and choices that are offered can be written as they stand`() throws {
    try Self.every { world, movement, subject, unit in
      let text = Self.filled(world.scaffold(movement, subject, unit))
      let (profile, findings) = try world.check(text)
      #expect(profile?.summary.isEmpty == false)
      // Examples do not add up.
      let errors = findings.filter {
        $0.severity == .error && !Self.gaps.contains($0.code) && !$0.code.hasPrefix("C24")
      }
      #expect(errors.map { $0.message(in: .vietnamese) } == [], "\(movement.id)")
    }
  }

  @Test func `what does not apply is not offered`() throws {
    let world = try World()
    let movement = try #require(world.movements.first { $0.id == "xanh-sach-dep" })
    let unit = try #require(world.units.units.first)
    let collective = world.scaffold(movement, .collective, unit)
    #expect(collective.contains("#  tai_nan:\r\n"))
    #expect(collective.contains("#huong_dan_ap_dung:\r\n"))
    #expect(collective.contains("#  so_doan_vien: "))
    let individual = world.scaffold(movement, .individual, unit)
    #expect(!individual.contains("tai_nan"))
    #expect(!individual.contains("huong_dan_ap_dung"))
    #expect(individual.contains("#  ho_ten: "))
  }

  @Test func `an author is told how much a criterion weighs, from when on, and on whose word`()
    throws
  {
    let world = try World()
    let movement = try #require(world.movements.first { $0.id == "thi-dua-dot" })
    let text = world.scaffold(movement, .collective, try #require(world.units.units.first))
    let advice = text.replacing("\r\n## ", with: " ")
    for words in [
      "Vai trò trong phong trào thi đua. Bắt buộc từ bước đăng ký, theo kế hoạch (KH 33/KH-LĐLĐ, III.2.1).",
      "Ngành, lĩnh vực. Nên có từ bước kiểm chứng, đây là gợi ý, không phải quy định.",
      "Phải có ít nhất một trong: dong_gop, van_dong.",
      "bộ kiểm tra báo: “Công trình xong sau hạn",
    ] {
      #expect(advice.contains(words), "\(words)")
    }
    let longest = text.split(separator: "\r\n").filter { $0.hasPrefix("## ") }.map(\.count).max()
    #expect(longest.map { $0 <= 100 } == true)
  }
}
