import Profiles
import SiteModel

/// The published profiles as a table for spreadsheets (RFC 4180): what their pages say of them, and
/// no names of people.
///
/// Made for a double click in Excel: UTF-8 with a byte order mark, without which Vietnamese letters
/// break; CRLF; commas, the list separator of Windows both in its Vietnamese and its American
/// format; and dates as 2024-02-05, which Excel takes for a date in every format, while 05/02/2024
/// becomes the second of May in an American one.
struct ProfileTable {
  private let site: Site
  private let baseURL: String

  init(_ site: Site, baseURL: String) {
    self.site = site
    self.baseURL = baseURL
  }

  private static let columns = [
    "Tên", "Loại", "Đối tượng", "Đơn vị", "Loại hình đơn vị", "Phong trào", "Phong trào khác",
    "Năm", "Giai đoạn", "Ngày duyệt", "Số đơn vị làm theo", "Minh họa", "Địa chỉ",
  ]

  /// The file. Drafts are never in it, not even among drafts: a table is passed on by itself.
  var bytes: [UInt8] {
    var row = CSVRow()
    row.bytes.reserveCapacity(256 * (site.entries.count + 4))
    row.bytes += [0xEF, 0xBB, 0xBF]
    for column in Self.columns { row.append(column) }
    row.end()
    for (index, entry) in site.entries.enumerated() where !entry.isDraft {
      let profile = entry.profile
      let unit = site.content.units[profile.unit]
      row.append(profile.title)
      row.append(profile.kind.displayName)
      row.append(profile.subject == .individual ? "Cá nhân" : "Tập thể")
      row.append(unit?.name ?? profile.unit)
      row.append(unit.map { site.typeName(of: $0) } ?? "")
      row.append(name(ofMovement: profile.movement))
      row.append(profile.otherMovements.map(name).joined(separator: "; "))
      row.append(profile.year)
      row.append(entry.state.rawValue)
      row.append(entry.date.iso)
      row.append(String(site.appliers(ofEntry: index)))
      row.append(profile.isIllustrative ? "có" : "")
      row.append(baseURL + entry.path)
      row.end()
    }
    return row.bytes
  }

  private func name(ofMovement id: String) -> String { site.movement(id)?.shortName ?? id }
}

/// Rows of comma-separated values, one cell after the other.
struct CSVRow {
  var bytes = [UInt8]()
  private var isFirst = true

  /// Adds a cell. What a spreadsheet would take for a formula gets an apostrophe before it.
  mutating func append(_ text: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    var text = text
    text.withUTF8 { text in
      let isFormula = Self.isFormula(text)
      guard isFormula || text.contains(where: Self.needsQuotes) else {
        bytes += text
        return
      }
      bytes.append(UInt8(ascii: "\""))
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  mutating func end() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: ";")
  }

  /// Whether a text begins as a formula: with a sign, also behind spaces, or with a control
  /// character. Of the signs there are full-width forms, too: ＝ ＋ － ＠.
  private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch text[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0..<0x20:
      return true
    case 0xEF:
      guard start + 2 < text.count, text[start + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[start + 2])
    default: return false
    }
  }
}
