import Profiles
package import SiteModel
import VietnameseText

/// The tables of a period's report, in the order in which a report shows them.
package struct ReportTables: Sendable {
  package let review: PeriodReview

  package init(_ review: PeriodReview) {
    self.review = review
  }

  var counts: PeriodCounts { review.counts }
  var content: Content { review.content }

  /// Those of the report itself.
  package var main: [ReportTable] {
    [
      targets, movements, states, unitTypes, units, uptake, sessions, publicity, initiatives, care,
      comparison,
    ]
  }

  /// The lists behind it.
  package var annexes: [ReportTable] { [registeredList, proposedList, unitsWithout] }

  package var all: [ReportTable] { main + annexes }

  /// How many profiles a note names one by one.
  static let longestNote = 10

  typealias Column = ReportTable.Column
  typealias Row = ReportTable.Row

  func unitName(_ code: String) -> String { content.units.shortName(of: code) }

  func subjects(_ profiles: [Int]) -> (collective: [Int], individual: [Int]) {
    (
      profiles.filter { content.profiles[$0].subject == .collective },
      profiles.filter { content.profiles[$0].subject == .individual }
    )
  }
}

extension ReportTables {
  /// (1) The plan's targets.
  var targets: ReportTable {
    let rows = review.targets.map { result in
      let progress: ReportTable.Cell =
        if let goal = result.goal {
          .progress(result.reached, of: goal)
        } else if let whole = result.whole, whole > 0 {
          .progress(result.reached, of: whole)
        } else {
          .text("–")
        }
      return Row([
        .text(result.target.code), .text(result.target.name), progress, .text(verdict(result)),
        .text(remark(result)),
      ])
    }
    let gone = review.units.filter { !review.stands($0) }
    var notes = [String]()
    if !gone.isEmpty {
      notes.append(
        "Không tính vào chỉ tiêu \(gone.count) đơn vị đã sáp nhập hoặc giải thể trong kỳ: "
          + gone.map(\.shortName).joined(separator: "; ") + ".")
    }
    return ReportTable(
      "chi-tieu", "Kết quả thực hiện chỉ tiêu",
      [
        Column("Mã", .center, share: 7), Column("Chỉ tiêu", .text, share: 38),
        Column("Đạt/giao", .center, share: 12), Column("Kết quả", .center, share: 14),
        Column("Ghi chú", .text, share: 29),
      ], rows, notes: notes)
  }

  func verdict(_ result: TargetResult) -> String {
    switch result.isMet {
    case true?: "đạt"
    case false?: "chưa đạt"
    case nil: "ưu tiên"
    }
  }

  /// The first names of a list, and how many more there are.
  private func listed(_ names: [String]) -> String {
    let rest = names.count - Self.longestNote
    return names.prefix(Self.longestNote).joined(separator: "; ")
      + (rest > 0 ? "; … và \(VietnameseNumber.format(rest)) nữa" : "")
  }

  private func remark(_ result: TargetResult) -> String {
    switch result.target.kind {
    case .everyUnit where !result.missing.isEmpty:
      return "Chưa có: " + listed(result.missing.map(unitName))
    case .everyType where !result.missing.isEmpty:
      let names = Dictionary(
        content.organisation.unitTypes.map { ($0.code, $0.name) },
        uniquingKeysWith: { one, _ in one })
      return "Chưa có: " + result.missing.map { names[$0] ?? $0 }.joined(separator: "; ")
    case .frontLine:
      guard let whole = result.whole, whole > 0 else { return "Chưa có cá nhân nào" }
      return "\(result.reached)/\(whole) cá nhân trực tiếp lao động, sản xuất, công tác"
    case .collectives, .individuals:
      return listed(result.profiles.map { review.profile($0).title })
    default: return ""
    }
  }

  /// (2) By movement and subject, what was reached in the period. A profile stands in the row of
  /// its main movement only, so that the rows add up.
  var movements: ReportTable {
    let measures = [
      counts.registered, counts.verified, counts.pilots, counts.approved, counts.spread,
      counts.awarded,
    ]
    let byMovement = measures.map { profiles in
      Dictionary(grouping: profiles) { content.profiles[$0].movement }
    }
    let cells = { (lists: [[Int]]) in
      lists.flatMap { profiles -> [ReportTable.Cell] in
        let (collective, individual) = subjects(profiles)
        return [.profiles(collective), .profiles(individual)]
      }
    }
    let live = Set(byMovement.flatMap(\.keys))
    let rows = content.movements.filter { live.contains($0.id) }.map { movement in
      Row([.text(movement.shortName)] + cells(byMovement.map { $0[movement.id] ?? [] }))
    }
    let names = ["Đăng ký", "Kiểm chứng", "Điểm", "Tuyên truyền", "Nhân rộng", "Khen"]
    let others = counts.registered.filter { !content.profiles[$0].otherMovements.isEmpty }
    var notes = [
      "TT: tập thể; CN: cá nhân; Điểm: mô hình điểm. Mỗi hồ sơ được tính một lần, ở phong trào chính."
    ]
    if others.count > Self.longestNote {
      notes.append("\(others.count) hồ sơ đăng ký trong kỳ còn tham gia phong trào khác.")
    } else if !others.isEmpty {
      notes.append(
        "\(others.count) hồ sơ đăng ký trong kỳ còn tham gia phong trào khác: "
          + others.map { index in
            let more = review.profile(index).otherMovements.map(movementName)
            return "\(review.profile(index).title) (\(more.joined(separator: "; ")))"
          }.joined(separator: "; ") + ".")
    }
    return ReportTable(
      "phong-trao", "Kết quả theo phong trào và đối tượng",
      [Column("Phong trào", .text, share: 28)]
        + names.flatMap { [Column("TT", share: 6, in: $0), Column("CN", share: 6, in: $0)] },
      rows, total: Row([.text("Cộng")] + cells(measures)), notes: notes)
  }

  private func movementName(_ id: String) -> String {
    content.movements.first { $0.id == id }?.shortName ?? id
  }

  /// (3) Where every known profile stands on the last day.
  var states: ReportTable {
    let rows = State.allCases.map { state in
      let profiles = counts.known.filter { counts.states[$0] == state }
      let (collective, individual) = subjects(profiles)
      return Row([
        .text(state.rawValue.capitalizedFirst), .profiles(collective), .profiles(individual),
        .profiles(profiles),
      ])
    }
    let (collective, individual) = subjects(counts.known)
    return ReportTable(
      "trang-thai", "Trạng thái của các hồ sơ vào ngày \(review.period.to.written)",
      [
        Column("Trạng thái", .text, share: 40), Column("Tập thể", share: 20),
        Column("Cá nhân", share: 20), Column("Cộng", share: 20),
      ], rows,
      total: Row([
        .text("Cộng"), .profiles(collective), .profiles(individual), .profiles(counts.known),
      ]))
  }

  /// (4) By type of union, by the type of the unit at the time.
  var unitTypes: ReportTable {
    let standing = review.units.filter(review.stands)
    let rows = content.organisation.unitTypes.map { type in
      let registered = counts.registered.filter {
        content.units[counts.unitOfRegistered[$0] ?? ""]?.type == type.code
      }
      let units = Set(registered.compactMap { counts.unitOfRegistered[$0] })
      let own = standing.filter { $0.type == type.code }
      return Row([
        .text(type.name), .number(own.count),
        .number(own.count { units.contains($0.code) }), .profiles(registered),
      ])
    }
    let units = Set(counts.unitOfRegistered.values)
    return ReportTable(
      "loai-hinh", "Kết quả theo loại hình công đoàn cơ sở",
      [
        Column("Loại hình", .text, share: 46), Column("Số CĐCS", share: 16),
        Column("CĐCS có mô hình", share: 20), Column("Hồ sơ đăng ký", share: 18),
      ], rows,
      total: Row([
        .text("Cộng"), .number(standing.count),
        .number(standing.count { units.contains($0.code) }), .profiles(counts.registered),
      ]))
  }

  /// (5) By unit: those that stood in the period, each once.
  var units: ReportTable {
    let byUnit = Dictionary(grouping: counts.registered) { counts.unitOfRegistered[$0] ?? "" }
    let pilots = Dictionary(grouping: counts.pilots) { review.holder(of: $0) }
    let learned = Dictionary(
      grouping: counts.steps.filter { $0.level >= .applied }, by: \.unit)
    let rows = review.units.enumerated().map { number, unit in
      let (collective, individual) = subjects(byUnit[unit.code] ?? [])
      return Row([
        .number(number + 1), .text(unit.shortName), .profiles(collective), .profiles(individual),
        .profiles(pilots[unit.code] ?? []),
        .number(Set(learned[unit.code, default: []].map(\.profile)).count),
        .text(fate(of: unit)),
      ])
    }
    let (collective, individual) = subjects(counts.registered)
    return ReportTable(
      "don-vi", "Kết quả theo công đoàn cơ sở",
      [
        Column("TT", .center, share: 6), Column("Công đoàn cơ sở", .text, share: 32),
        Column("TT", share: 9, in: "Đăng ký"), Column("CN", share: 9, in: "Đăng ký"),
        Column("Mô hình điểm", share: 10), Column("Mô hình học được", share: 12),
        Column("Ghi chú", .text, share: 22),
      ], rows,
      total: Row([
        .nothing, .text("Cộng"), .profiles(collective), .profiles(individual),
        .profiles(counts.pilots),
        .number(Set(counts.steps.filter { $0.level >= .applied }.map { Pair($0) }).count), .nothing,
      ]),
      notes: ["Mô hình học được: mô hình của đơn vị khác mà đơn vị áp dụng hoặc duy trì trong kỳ."])
  }

  private struct Pair: Hashable {
    let profile: Int
    let unit: String

    init(_ step: PeriodCounts.AdoptionStep) { (profile, unit) = (step.profile, step.unit) }
  }

  private func fate(of unit: Unit) -> String {
    guard !review.stands(unit), let end = unit.validTo else { return "" }
    return "đến \(end.written)"
      + (unit.successor.map { ", nay thuộc \(unitName($0))" } ?? "")
  }
}
