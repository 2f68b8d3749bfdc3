package import Diagnostics
import VietnameseText

extension SourceText {
  /// The bytes of a section of a Markdown text: its `##` line and what stands below, to the next
  /// such line. Nothing when there is no heading of that name; case and marks make no difference.
  package func section(_ title: String, from bodyOffset: Int) -> Range<Int>? {
    let key = Folding.key(title)
    let body = max(bodyOffset, 0)
    var line = bytes.dropFirst(body).starts(with: Self.mark) ? body : nextSectionLine(from: body)
    while let start = line {
      let next = nextSectionLine(from: start)
      if Folding.key(words(ofLine: start)) == key { return start..<(next ?? bytes.count) }
      line = next
    }
    return nil
  }

  /// The same text with a section made blank, every other place staying where it is. Notes and
  /// addresses (`[^1]: …`) belong to the whole text and stay.
  package func blanking(section title: String, from bodyOffset: Int) -> SourceText {
    guard let range = section(title, from: bodyOffset) else { return self }
    var bytes = bytes
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let line = start..<(end ?? range.upperBound)
      if !isDefinition(line) {
        for index in line { bytes[index] = UInt8(ascii: " ") }
      }
      start = line.upperBound + 1
    }
    return SourceText(path: path, bytes: bytes)
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard bytes[line].first == UInt8(ascii: "["),
      let end = bytes[line].firstIndex(of: UInt8(ascii: "]")), end + 1 < line.upperBound
    else { return false }
    return bytes[end + 1] == UInt8(ascii: ":")
  }

  private static let mark = Array("## ".utf8)
  private static let lineWithMark = [UInt8(ascii: "\n")] + mark

  /// The first section's line below the one that an offset stands in.
  private func nextSectionLine(from offset: Int) -> Int? {
    bytes.firstRange(equalTo: Self.lineWithMark, from: offset).map { $0.lowerBound + 1 }
  }

  private func words(ofLine index: Int) -> String {
    let line = bytes[(index + Self.mark.count)...].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }
}
