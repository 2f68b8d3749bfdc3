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

  /// Writes the file. Drafts are never in it, not even among drafts: a table is passed on by itself.
  func write(into output: inout [UInt8]) {
    var rows = CSVRows()
    swap(&rows.bytes, &output)
    make(&rows) { _ in }
    swap(&rows.bytes, &output)
  }

  /// The size of the file, which is never whole in memory for that.
  var size: Int {
    var (rows, size) = (CSVRows(), 0)
    make(&rows) { rows in
      size += rows.bytes.count
      rows.bytes.removeAll(keepingCapacity: true)
    }
    return size
  }

  private func make(_ rows: inout CSVRows, afterEach: (inout CSVRows) -> Void) {
    rows.begin()
    for column in Self.columns { rows.append(column) }
    rows.end()
    afterEach(&rows)
    for (index, entry) in site.entries.enumerated() where !entry.isDraft {
      append(entry, appliers: site.appliers(ofEntry: index), to: &rows)
      afterEach(&rows)
    }
  }

  private func append(_ entry: Site.Entry, appliers: Int, to rows: inout CSVRows) {
    let profile = entry.profile
    let unit = site.content.units[profile.unit]
    rows.append(profile.title)
    rows.append(profile.kind.displayName)
    rows.append(profile.subject == .individual ? "Cá nhân" : "Tập thể")
    rows.append(unit?.name ?? profile.unit)
    rows.append(unit.map { site.typeName(of: $0) } ?? "")
    rows.append(name(ofMovement: profile.movement))
    rows.append(profile.otherMovements.map(name).joined(separator: "; "))
    rows.append(profile.year)
    rows.append(entry.state.rawValue)
    rows.append(entry.date.iso)
    rows.append(String(appliers))
    rows.append(profile.isIllustrative ? "có" : "")
    rows.append(baseURL + entry.path)
    rows.end()
  }

  private func name(ofMovement id: String) -> String { site.movement(id)?.shortName ?? id }
}
