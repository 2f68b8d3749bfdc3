import Diagnostics
import FrontMatter
import Profiles
import SiteModel
import TestSupport
import Testing

/// A federation in which much is learned: units with short and with very long names, models, and
/// random steps over three years.
struct SpreadWorld {
  let site: Site

  private static let words = [
    "Công", "ty", "Cổ", "phần", "Chế", "biến", "Thủy", "sản", "Sông", "Cái", "TRƯỜNG", "MẦM", "NON",
    "Hoa", "Tràm", "xã", "Vĩnh", "Thuận", "Nghiệp", "đoàn", "Bốc", "xếp", "WWWWMMMM", "“Giờ",
    "sữa”",
    "ượng", "nghiêng", "Trungtâmytếkhuvựcvensôngvĩnhthuận",
  ]

  /// - Parameter seed: the same seed gives the same world.
  init(seed: UInt64, units unitCount: Int = 24, models: Int = 30) throws {
    var random = SeededGenerator(seed: seed)
    func name(_ counts: ClosedRange<Int>) -> String {
      let count = Int.random(in: counts, using: &random)
      return (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let units = (0..<unitCount).map { "u\($0)" }
    let rows = units.map { "\($0),\(name(1...9)) \($0),dn" }
    var profiles = [ProfileText]()
    for number in 0..<models {
      var profile = ProfileText()
      profile.slug = "a-\(number)"
      profile.title = "\(name(2...14).replacing("“", with: "").replacing("”", with: "")) \(number)"
      let origin = Int.random(in: 0..<unitCount, using: &random)
      profile.unit = units[origin]
      profile.day = "20/0\(1 + number % 9)/2024"
      let adoptions = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        let learner = (origin + Int.random(in: 1..<unitCount, using: &random)) % unitCount
        let day = Int.random(in: 1...28, using: &random)
        let month = Int.random(in: 1...12, using: &random)
        let year = Int.random(in: 2023...2025, using: &random)
        let level = AdoptionLevel.allCases.randomElement(using: &random) ?? .visited
        return "{don_vi: \(units[learner]), ngay: \(day)/\(month)/\(year), muc: \(level.rawValue)}"
      }
      profile.more = "nhan_rong: [\(adoptions.joined(separator: ", "))]"
      profiles.append(profile)
    }
    let (content, _) = try Showcase.madeContent(
      profiles, units: "ma,ten,loai_hinh\n" + rows.joined(separator: "\n"))
    let day = try #require(CalendarDate(written: "31/12/2025"))
    site = Site(content, asOf: day, showsDrafts: false)
  }
}
