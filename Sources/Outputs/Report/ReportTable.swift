package import Profiles
import VietnameseText

/// A table of a report as values: the terminal, the page, Word and the spreadsheet show the same.
package struct ReportTable: Sendable {
  /// What it is called in a report's text: `[[bang: chi-tieu]]`.
  package let id: String
  package let title: String
  package let columns: [Column]
  package var rows: [Row]
  /// The last row, when the table adds up.
  package var total: Row?
  /// What a reader must know to add it up himself.
  package var notes: [String]

  package struct Column: Sendable {
    package let name: String
    /// What it shares with its neighbours, over their names; or an empty text.
    package let group: String
    package let kind: Kind
    /// Its share of the width, against the other columns.
    package let share: Int

    package enum Kind: Sendable {
      case text, number, center
    }

    package init(_ name: String, _ kind: Kind = .number, share: Int = 10, in group: String = "") {
      (self.name, self.kind, self.share, self.group) = (name, kind, share, group)
    }

    /// Its name where it stands alone.
    package var wholeName: String { group.isEmpty ? name : "\(group) \(name)" }
  }

  package struct Row: Sendable {
    package let cells: [Cell]

    package init(_ cells: [Cell]) { self.cells = cells }
  }

  package enum Cell: Sendable {
    case text(String)
    case number(Int)
    /// As many as these profiles, which are positions in the content.
    case profiles([Int])
    case money(Money?)
    /// Reached, of so many asked for.
    case progress(Int, of: Int)
    case nothing
  }

  init(
    _ id: String, _ title: String, _ columns: [Column], _ rows: [Row] = [], total: Row? = nil,
    notes: [String] = []
  ) {
    (self.id, self.title, self.columns) = (id, title, columns)
    (self.rows, self.total, self.notes) = (rows, total, notes)
  }
}

extension ReportTable.Cell {
  /// As people read it.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): VietnameseNumber.format(number)
    case .profiles(let profiles): VietnameseNumber.format(profiles.count)
    case .money(let money): money?.inMillions ?? "–"
    case .progress(let reached, let goal):
      "\(VietnameseNumber.format(reached))/\(VietnameseNumber.format(goal))"
    case .nothing: ""
    }
  }

  /// As a spreadsheet takes it: digits alone, money in đồng.
  package var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .profiles(let profiles): String(profiles.count)
    case .money(let money): money.map { String($0.dong) } ?? ""
    case .progress(let reached, let goal): "\(reached)/\(goal)"
    case .nothing: ""
    }
  }

  /// The profiles that it counts.
  package var traced: [Int] {
    if case .profiles(let profiles) = self { profiles } else { [] }
  }

  package var number: Int? {
    switch self {
    case .number(let number): number
    case .profiles(let profiles): profiles.count
    default: nil
    }
  }
}

extension Money {
  /// In millions of đồng, `140,07`; what holds an estimate begins with `khoảng`.
  package var inMillions: String {
    let thousands = (dong + 500) / 1000
    var (digits, decimals) = (thousands, 3)
    while decimals > 0, digits % 10 == 0 { (digits, decimals) = (digits / 10, decimals - 1) }
    return (isEstimate ? "khoảng " : "") + VietnameseNumber.format(digits, decimals: decimals)
  }

  /// `140,07 triệu đồng`, and small sums in full.
  package var spoken: String {
    dong < 1_000_000
      ? (isEstimate ? "khoảng " : "") + VietnameseNumber.format(dong) + " đồng"
      : inMillions + " triệu đồng"
  }

  /// The sum of amounts; an estimate as soon as one of them is.
  static func sum(_ amounts: some Sequence<Money>) -> Money {
    amounts.reduce(Money(dong: 0)) { sum, amount in
      let (dong, overflow) = sum.dong.addingReportingOverflow(amount.dong)
      return Money(dong: overflow ? .max : dong, isEstimate: sum.isEstimate || amount.isEstimate)
    }
  }
}
