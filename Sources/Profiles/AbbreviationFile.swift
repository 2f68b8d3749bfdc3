package import Diagnostics
package import VietnameseText

extension AbbreviationTable {
  /// The table of `viet-tat.csv`: what is written, how it is read, when. Rows without one of the
  /// first two are passed over; a file without these columns adds nothing.
  package init(_ source: SourceText) {
    let table = DelimitedText(source)
    let keys = table.header.map { Folding.key($0.text) }
    guard let written = keys.firstIndex(of: "viet_tat"), let spoken = keys.firstIndex(of: "doc_la")
    else {
      self = .builtIn
      return
    }
    let note = keys.firstIndex(of: "ghi_chu")
    self.init(
      table.rows.compactMap { row in
        guard row.count > max(written, spoken) else { return nil }
        let when = note.flatMap { $0 < row.count ? row[$0].text : nil }
        return Entry(row[written].text, row[spoken].text, note: when ?? "")
      })
  }
}
