import Profiles
import SiteModel

/// A report's tables for spreadsheets: UTF-8 with the mark by which Excel knows it, money in đồng,
/// and behind each row the profiles that it counts.
package struct ReportSpreadsheet {
  private let tables: ReportTables
  private let separator: CSVSeparator

  package init(_ tables: ReportTables, separator: CSVSeparator) {
    (self.tables, self.separator) = (tables, separator)
  }

  /// One file for each table, named after it.
  package var files: [OutputFile] {
    tables.all.map { OutputFile(path: "\($0.id).csv", bytes: bytes($0)) }
  }

  private func bytes(_ table: ReportTable) -> [UInt8] {
    var rows = CSVRows(separator: separator)
    rows.begin()
    let isTraced = table.rows.contains { row in row.cells.contains { !$0.traced.isEmpty } }
    for column in table.columns {
      rows.append(column.wholeName.replacing("(triệu đồng)", with: "(đồng)"))
    }
    if isTraced { rows.append("Hồ sơ") }
    rows.end()
    for row in table.rows + (table.total.map { [$0] } ?? []) {
      for cell in row.cells { rows.append(cell.plain) }
      if isTraced { rows.append(traces(of: row)) }
      rows.end()
    }
    return rows.bytes
  }

  private func traces(of row: ReportTable.Row) -> String {
    let indices = Set(row.cells.flatMap(\.traced)).sorted()
    return indices.map { index in
      let profile = tables.review.profile(index)
      return "\(profile.year)/\(profile.slug)"
    }.joined(separator: " ")
  }
}
