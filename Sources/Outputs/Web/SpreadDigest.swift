import Profiles
import SiteModel
import VietnameseText

/// The spread in a few words and figures.
struct SpreadDigest {
  private let site: Site
  private let uptakes: [Uptake]
  private let byModel: [Int: [Uptake]]
  private let byUnit: [String: Int]

  init(_ uptakes: [Uptake], of site: Site) {
    self.site = site
    self.uptakes = uptakes
    byModel = Dictionary(grouping: uptakes, by: \.entry)
    byUnit = Dictionary(uptakes.map { ($0.unit, 1) }, uniquingKeysWith: +)
  }

  private var applied: Int { uptakes.count { $0.level >= .applied } }

  /// Units that learned something and have a model that others took up.
  private var learnersWhoTeach: Int {
    Set(byModel.keys.map { site.entries[$0].profile.unit }).count { byUnit[$0] != nil }
  }

  var sentence: String {
    guard !uptakes.isEmpty else { return "Chưa có đơn vị nào học theo mô hình của nơi khác." }
    let counts = [byModel.count, byUnit.count, uptakes.count, applied].map {
      VietnameseNumber.format($0)
    }
    return """
      \(counts[0]) mô hình đã được \(counts[1]) đơn vị tìm đến học, \(counts[2]) lượt; \
      trong đó \(counts[3]) lượt đã làm được ở nơi mới.
      """
  }

  var chainSentence: String {
    learnersWhoTeach == 0
      ? ""
      : "\(VietnameseNumber.format(learnersWhoTeach)) đơn vị vừa học của nơi khác, vừa có mô hình cho nơi khác học."
  }

  /// The models that most units apply, when there are enough for a comparison.
  var mostTakenUp: [(entry: Int, count: Int)] {
    let counts = byModel.mapValues { $0.count { $0.level >= .applied } }.filter { $0.value > 1 }
    guard counts.count >= Self.least else { return [] }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(Self.most).map { ($0.key, $0.value) }
  }

  /// The units that took up most models.
  var mostEager: [(unit: String, count: Int)] {
    let counts = byUnit.filter { $0.value > 1 }
    guard counts.count >= Self.least else { return [] }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(Self.most).map { ($0.key, $0.value) }
  }

  private static let least = 3
  private static let most = 5
}
