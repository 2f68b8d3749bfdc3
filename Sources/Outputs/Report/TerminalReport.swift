import Profiles
import SiteModel
import VietnameseText

/// A report for a terminal: tables aligned by what is seen, bars, and colour where it is wanted.
package struct TerminalReport {
  private let tables: ReportTables
  private let width: Int
  private let isColored: Bool

  /// - Parameter width: the columns of the terminal; nothing when it does not say.
  package init(_ tables: ReportTables, width: Int?, isColored: Bool) {
    self.tables = tables
    self.width = min(max(width ?? 100, 60), 140)
    self.isColored = isColored
  }

  package var text: String {
    let organisation = tables.content.organisation.name
    let period = tables.review.period
    let days = "từ \(period.from.written) đến \(period.to.written)"
    var text =
      styled("\(organisation): \(period.name)", .bold) + "\n"
      + styled("Số liệu \(days), tính trên \(tables.counts.known.count) hồ sơ", .dim) + "\n"
    for table in tables.main + [tables.unitsWithout] { text += "\n" + render(table) }
    return text
  }

  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case good = "32"
    case bad = "33"
    case title = "1;36"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func render(_ table: ReportTable) -> String {
    var text = styled(table.title, .title) + "\n"
    if table.rows.isEmpty {
      text += styled("  (không có)", .dim) + "\n"
    } else {
      text += grid(table)
    }
    for note in table.notes {
      text += styled(Self.wrapped(note, width - 2).map { "  \($0)\n" }.joined(), .dim)
    }
    return text
  }

  private func grid(_ table: ReportTable) -> String {
    let rows = table.rows.prefix(Self.mostRows).map { row in row.cells.map { shown($0) } }
    let total = table.total.map { row in row.cells.map { shown($0) } }
    let widths = widths(table, rows + (total.map { [$0] } ?? []))
    let rule = styled(
      "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "──"), .dim)
    var text = line(table.columns.map(\.wholeName), widths, table.columns, .bold) + rule + "\n"
    for cells in rows { text += line(cells, widths, table.columns, nil) }
    let rest = table.rows.count - rows.count
    if rest > 0 {
      text +=
        styled("  … và \(VietnameseNumber.format(rest)) dòng nữa; xem đủ bằng --format csv", .dim)
        + "\n"
    }
    if let total { text += rule + "\n" + line(total, widths, table.columns, .bold) }
    return text
  }

  /// What a terminal shows of a table; the rest is in the files.
  private static let mostRows = 40

  /// A cell's text; of zeros only a dot is shown, so that the eye finds the others.
  private func shown(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .progress(let reached, let goal):
      cell.text + " " + Self.bar(reached, of: goal)
    default: cell.number == 0 ? "·" : cell.text
    }
  }

  /// Eight places, of which what is not nothing fills at least one.
  static func bar(_ reached: Int, of goal: Int) -> String {
    let places = 8
    guard goal > 0 else { return "" }
    let filled = min(places, max(reached * places / goal, reached > 0 ? 1 : 0))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: places - filled)
  }

  /// Every column as wide as what is in it, as long as all have room; else texts give way.
  private func widths(_ table: ReportTable, _ rows: [[String]]) -> [Int] {
    var widths = table.columns.indices.map { column in
      let cells = rows.map { $0.indices.contains(column) ? Self.width(of: $0[column]) : 0 }
      let header = table.columns[column].wholeName.split(separator: " ").map {
        Self.width(of: String($0))
      }
      return max(cells.max() ?? 0, header.max() ?? 0)
    }
    let room = width - 2 - 2 * (widths.count - 1)
    // Headers on one line where there is room for them.
    for column in widths.indices {
      let whole = Self.width(of: table.columns[column].wholeName)
      if whole > widths[column], widths.reduce(0, +) + whole - widths[column] <= room {
        widths[column] = whole
      }
    }
    while widths.reduce(0, +) > room {
      let texts = table.columns.indices.filter { table.columns[$0].kind == .text }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 else {
        break
      }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ columns: [ReportTable.Column], _ style: Style?
  ) -> String {
    let wrapped = zip(cells, widths).map { Self.wrapped($0, $1) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { row in
      var line = "  "
      for (column, lines) in wrapped.enumerated() {
        let part = row < lines.count ? lines[row] : ""
        let pad = String(repeating: " ", count: max(0, widths[column] - Self.width(of: part)))
        let isRight = columns[column].kind == .number
        let cell = styled(cell: part, style)
        if column > 0 { line += "  " }
        line += isRight ? pad + cell : cell + pad
      }
      return line.withoutTrailingSpaces + "\n"
    }.joined()
  }

  private func styled(cell: String, _ style: Style?) -> String {
    guard !cell.isEmpty else { return cell }
    if let style { return styled(cell, style) }
    switch cell {
    case "đạt": return styled(cell, .good)
    case "chưa đạt": return styled(cell, .bad)
    case "·": return styled(cell, .dim)
    default: return cell
    }
  }

  /// Columns on a terminal: marks that stand on the letter before take none.
  static func width(of text: String) -> Int {
    text.unicodeScalars.count { !(0x300...0x36F).contains($0.value) && $0.value != 0x200B }
  }

  /// Broken at spaces; a word longer than the line stands alone.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [String]()
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, Self.width(of: line) + 1 + Self.width(of: String(word)) > width {
        lines.append(line)
        line = String(word)
      } else {
        line += line.isEmpty ? String(word) : " \(word)"
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
