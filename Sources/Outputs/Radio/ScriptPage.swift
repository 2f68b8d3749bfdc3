import Profiles
import SiteModel
import Templates
import VietnameseText

/// A script as data for its templates; `docs/templates.md` lists the names.
struct ScriptPage {
  let object: Object
  /// The lines of the head, as `Đài`, `Đài Truyền thanh huyện Vĩnh Thuận`.
  let head: [(name: String, text: String)]

  /// - Parameter formats: the other files of the script that lie beside the page.
  init(
    _ script: RadioScript, _ programme: Programme, _ site: Site, formats: [RadioDesk.Format]
  ) {
    let broadcast = script.broadcast
    head = Self.head(script, site)
    var object: Object = [
      "goc": "../", "ten": .text(broadcast.title), "dai": .text(broadcast.station),
      "tieu_de_the": .text("\(broadcast.title) – Kịch bản phát thanh"),
      "to_chuc": [
        "ten": .text(site.content.organisation.name),
        "ten_ngan": .text(site.content.organisation.shortName),
      ],
      "trang": ["ten": .text(site.content.organisation.site.name)],
      "doc_soat": .bool(site.showsDrafts), "chua_duyet": .bool(!programme.isOffered),
      "minh_hoa": .bool(broadcast.isIllustrative), "toc_do": .integer(script.pace),
      "giu_lai": .bool(programme.isWithheld),
      "tong": .text(Self.clock(script.seconds)), "lech": .text(Self.difference(script)),
      "khung": .text(TimeLength(seconds: broadcast.slot).clock), "vua": .bool(script.fits),
      "duyet_cong_doan": Self.signature(broadcast.unionApproval, asOf: site.date),
      "duyet_dai": Self.signature(broadcast.stationApproval, asOf: site.date),
      "tep": .text(broadcast.id),
    ]
    object.append(
      "tep_khac",
      .list(
        formats.map {
          ["ten": .text($0.name), "lien_ket": .text("\(broadcast.id).\($0.rawValue)")]
        }))
    object.append(
      "dau", .list(head.map { ["ten": .text($0.name), "chu": .text($0.text)] }))
    object.append("phan", .list(script.items.enumerated().map { Self.item($1, number: $0 + 1) }))
    self.object = object
  }

  private static func head(_ script: RadioScript, _ site: Site) -> [(String, String)] {
    let broadcast = script.broadcast
    let day = broadcast.date.map(\.written) ?? "chưa định"
    let time = broadcast.time.map { ", \($0.spoken)" } ?? ""
    let status =
      broadcast.isApproved(asOf: site.date)
      ? broadcast.stationApproval.map { $0.date <= site.date } ?? false
        ? "Công đoàn và đài đã duyệt" : "Công đoàn đã duyệt, chờ đài duyệt"
      : "Chưa duyệt"
    let rows = [
      ("Đài", broadcast.station),
      ("Chuyên mục", broadcast.series), ("Kỳ", broadcast.number),
      ("Ngày phát dự kiến", day + time),
      (
        "Thời lượng",
        "khung \(TimeLength(seconds: broadcast.slot).written); kịch bản \(clock(script.seconds)), \(difference(script))"
      ),
      (
        "Tốc độ đọc",
        "\(script.pace) tiếng một phút; cả kịch bản \(VietnameseNumber.format(script.syllables)) tiếng"
      ),
      ("Vai đọc", broadcast.voices.joined(separator: ", ")),
      ("Người viết", broadcast.author),
      ("Người duyệt (công đoàn)", signatory(broadcast.unionApproval, asOf: site.date)),
      ("Người duyệt (đài)", signatory(broadcast.stationApproval, asOf: site.date)),
      ("Trạng thái", status + (broadcast.isIllustrative ? " (chương trình minh họa)" : "")),
    ]
    return rows.filter { !$0.1.isEmpty }
  }

  private static func signatory(
    _ signature: Broadcast.Signature?, asOf date: CalendarDate
  ) -> String {
    guard let signature, signature.date <= date else { return "" }
    let name = [signature.by, signature.post].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(name), ngày \(signature.date.written)"
  }

  private static func signature(
    _ signature: Broadcast.Signature?, asOf date: CalendarDate
  ) -> Value {
    guard let signature, signature.date <= date else { return false }
    return [
      "nguoi": .text(signature.by), "chuc_vu": .text(signature.post),
      "ngay": .text(signature.date.written),
    ]
  }

  /// `4:58`, rounded to the second.
  static func clock(_ seconds: Double) -> String {
    TimeLength(seconds: Int(seconds.rounded())).clock
  }

  static func difference(_ script: RadioScript) -> String {
    let seconds = Int(script.excess.rounded())
    let length = TimeLength(seconds: abs(seconds)).written
    return seconds == 0
      ? "vừa khung" : seconds > 0 ? "dài hơn khung \(length)" : "ngắn hơn khung \(length)"
  }

  private static func item(_ item: RadioScript.Item, number: Int) -> Value {
    var object: Object = [
      "so": .integer(number), "ten": .text(item.kind.rawValue.sentence),
      "bai": .text(item.title), "ghi_chu": .text(item.note),
      "bat_dau": .text(clock(item.start)), "giay": .text(length(item.seconds)),
      "nhac": .text(item.kind.isRead ? "" : "có"),
      "tu": .integer(tenths(item.start)), "dai": .integer(tenths(item.seconds)),
      "bang": item.tape.map {
        [
          "nguoi": .text($0.speaker), "dau": .text($0.firstWords), "cuoi": .text($0.lastWords),
        ]
      } ?? false,
    ]
    object.append("luot", .list(item.turns.map(turn)))
    return .object(object)
  }

  private static func turn(_ turn: RadioScript.Turn) -> Value {
    [
      "vai": .text(turn.voice), "bat_dau": .text(clock(turn.start)),
      "cau": .list(
        turn.sentences.enumerated().map { index, sentence in
          [
            "dau_luot": .bool(index == 0), "vai": .text(index == 0 ? turn.voice : ""),
            "bat_dau": .text(index == 0 ? clock(turn.start) : ""),
            "nhom": .list(
              sentence.breathGroups.enumerated().map {
                ["chu": .text($1), "hoi": .bool($0 > 0)]
              }),
            "le": .list(sentence.margin.map { .text($0) }),
            "tu": .integer(tenths(sentence.start)), "dai": .integer(tenths(sentence.seconds)),
          ]
        }),
    ]
  }

  private static func tenths(_ seconds: Double) -> Int { Int((seconds * 10).rounded()) }

  private static func length(_ seconds: Double) -> String {
    TimeLength(seconds: Int(seconds.rounded())).written
  }
}

extension String {
  /// With a capital first letter.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
