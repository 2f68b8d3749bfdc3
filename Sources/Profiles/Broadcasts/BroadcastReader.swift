package import Diagnostics
import FrontMatter
import VietnameseText

extension Broadcast {
  /// Reads a programme from its front matter.
  /// - Parameter station: the organisation's usual station, for a programme that names none.
  /// - Returns: nothing as the programme when it has no title, slot or running order; what else is
  ///   wrong has a diagnostic of its own.
  package static func read(
    _ document: RawDocument, station: String
  ) -> (broadcast: Broadcast?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(document.root)
    let title = reader.requiredText("ten")
    let station = station.isEmpty ? reader.requiredText("dai") : reader.text("dai") ?? station
    let series = reader.text("chuyen_muc") ?? ""
    let number = reader.text("ky") ?? ""
    let date = reader.date("ngay_phat")
    let time = reader.time("gio_phat")
    let slot = reader.duration("thoi_luong", isRequired: true)
    let pace = reader.integer("toc_do", in: 60...600)
    let voices = reader.words("vai").map(\.text)
    let author = reader.text("nguoi_viet") ?? ""
    let readings = reader.records("cach_doc") { item -> Reading? in
      let word = item.requiredText("tu")
      let spoken = item.requiredText("doc")
      guard let word, let spoken else { return nil }
      return Reading(word: word, spoken: spoken)
    }
    let usual = voices.isEmpty ? Self.usualVoices : voices
    let hasOrder = reader.required("trinh_tu") != nil
    let parts = reader.records("trinh_tu") { BroadcastPart.read(&$0, voices: usual) }
    let approvals = reader.record("duyet") { item in
      (item.record("cong_doan", Signature.read), item.record("dai", Signature.read))
    }
    let airings = reader.records("da_phat") {
      Airing.read(&$0, station: station ?? "", seconds: slot?.seconds)
    }
    let isIllustrative = reader.flag("minh_hoa") ?? false
    let diagnostics = reader.finish()
    guard let title, let station, let slot, hasOrder else { return (nil, diagnostics) }
    let broadcast = Broadcast(
      document: document, title: title, station: station, series: series, number: number,
      date: date, time: time, slot: slot.seconds,
      slotLocation: document.root["thoi_luong"]?.location ?? document.root.location, pace: pace,
      voices: usual, author: author, parts: parts, readings: readings,
      unionApproval: approvals?.0, stationApproval: approvals?.1, airings: airings,
      isIllustrative: isIllustrative)
    return (broadcast, diagnostics)
  }

  private static let usualVoices = ["Nữ", "Nam"]
}

extension BroadcastPart {
  fileprivate static func read(_ item: inout MappingReader, voices: [String]) -> BroadcastPart? {
    let kind = item.requiredChoice("phan", as: Kind.self)
    let needsLength = kind.map { !$0.isRead } ?? false
    let length = item.duration("giay", isRequired: needsLength, unit: 1)
    let needsProfile = kind == .story || kind == .tape
    let profile = needsProfile ? item.requiredScalar("ho_so") : item.scalar("ho_so")
    let voice = item.scalar("vai")
    let speaker = (kind == .tape ? item.requiredText("nguoi") : item.text("nguoi")) ?? ""
    let note = item.text("ghi_chu") ?? ""
    let known = voice.flatMap { written in
      voices.first { Folding.key($0) == Folding.key(written.text) }
    }
    if let voice, known == nil {
      item.report(
        .unknownVoice, at: voice, ["vai": voice.text, "danh_sach": voices.quotedList])
    }
    guard let kind else { return nil }
    return BroadcastPart(
      kind: kind, location: (item.node["phan"] ?? item.node).location, seconds: length?.seconds,
      profile: profile.map { ProfileReference($0) }, voice: known, speaker: speaker, note: note)
  }
}

extension Broadcast.Signature {
  fileprivate static func read(_ item: inout MappingReader) -> Self? {
    let by = item.requiredText("nguoi")
    let post = item.text("chuc_vu") ?? ""
    let date = item.requiredDate("ngay")
    guard let by, let date else { return nil }
    return Self(by: by, post: post, date: date)
  }
}

extension Broadcast.Airing {
  fileprivate static func read(
    _ item: inout MappingReader, station: String, seconds: Int?
  ) -> Self? {
    let date = item.requiredDate("ngay")
    let time = item.time("gio")
    let station = item.text("dai") ?? station
    let length = item.duration("phut")?.seconds ?? seconds
    guard let date, let length else { return nil }
    return Self(
      date: date, time: time, station: station, seconds: length, location: item.node.location)
  }
}

extension MappingReader {
  /// - Parameter unit: what a number alone counts, in seconds.
  fileprivate mutating func duration(
    _ key: String, isRequired: Bool = false, unit: Int = 60
  ) -> TimeLength? {
    guard let scalar = isRequired ? requiredScalar(key) : scalar(key) else { return nil }
    if let number = WrittenNumber(scalar.text)?.integer, (1...86_400 / unit).contains(number) {
      return TimeLength(seconds: number * unit)
    }
    if let length = TimeLength(written: scalar.text), length.seconds > 0 { return length }
    report(.notADuration, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }
}
