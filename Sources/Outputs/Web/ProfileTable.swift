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
    var rows = CSVRows()
    rows.begin(reserving: 256 * (site.entries.count + 4))
    for column in Self.columns { rows.append(column) }
    rows.end()
    for (index, entry) in site.entries.enumerated() where !entry.isDraft {
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
      rows.append(String(site.appliers(ofEntry: index)))
      rows.append(profile.isIllustrative ? "có" : "")
      rows.append(baseURL + entry.path)
      rows.end()
    }
    return rows.bytes
  }

  private func name(ofMovement id: String) -> String { site.movement(id)?.shortName ?? id }
}
