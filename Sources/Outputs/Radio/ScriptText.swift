import Profiles

/// A script as plain text for any editor: UTF-8 with a mark and the line ends of Windows, because an
/// old Notepad reads nothing else right.
struct ScriptText {
  let text: String

  init(_ page: ScriptPage, _ script: RadioScript) {
    var lines = [script.broadcast.title.uppercased(), "Kịch bản phát thanh", ""]
    lines += page.head.map { "\($0.name): \($0.text)" }
    lines += ["", "Dấu / trong câu: lấy hơi.", String(repeating: "=", count: 72)]
    for item in script.items { lines += Self.lines(of: item) }
    lines += [
      "", String(repeating: "=", count: 72),
      "Tổng thời lượng: \(ScriptPage.clock(script.seconds)), \(ScriptPage.difference(script)).", "",
      "DUYỆT CỦA CÔNG ĐOÀN                      DUYỆT CỦA ĐÀI", "", "", "",
    ]
    text = "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }

  private static func lines(of item: RadioScript.Item) -> [String] {
    let name = item.kind.rawValue.uppercased() + (item.title.isEmpty ? "" : ": \(item.title)")
    let length = TimeLength(seconds: Int(item.seconds.rounded())).written
    var lines = ["", "[\(ScriptPage.clock(item.start))] \(name) – \(length)"]
    if !item.note.isEmpty { lines.append("    (\(item.note))") }
    if let tape = item.tape {
      lines.append("    Người nói: \(tape.speaker)")
      if !tape.firstWords.isEmpty { lines.append("    Từ: “\(tape.firstWords)…”") }
      if !tape.lastWords.isEmpty { lines.append("    Đến: “…\(tape.lastWords)”") }
    }
    for turn in item.turns {
      lines.append("")
      lines.append("\(turn.voice.uppercased()) [\(ScriptPage.clock(turn.start))]:")
      for sentence in turn.sentences {
        let words = sentence.breathGroups.joined(separator: " / ")
        let margin = sentence.margin.joined(separator: "; ")
        lines += wrap(words)
        if !margin.isEmpty { lines.append("        [\(margin)]") }
      }
    }
    return lines
  }

  /// Lines of at most 72 characters, indented.
  private static func wrap(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "   "
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 72 {
        lines.append(line)
        line = "   "
      }
      line += " \(word)"
    }
    return lines + [line]
  }
}
