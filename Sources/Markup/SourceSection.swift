package import Diagnostics
import VietnameseText

extension SourceText {
  /// The bytes of a section of a Markdown text: its `##` line and what stands below, to the next
  /// such line. Nothing when there is no heading of that name; case and marks make no difference.
  package func section(_ title: String, from bodyOffset: Int) -> Range<Int>? {
    let key = Folding.key(title)
    var start: Int?
    var index = max(bodyOffset, 0)
    while index < bytes.count {
      if isSectionLine(index) {
        if let start { return start..<index }
        if Folding.key(words(ofLine: index)) == key { start = index }
      }
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      index += 1
    }
    return start.map { $0..<bytes.count }
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

  private func isSectionLine(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == UInt8(ascii: "#")
      && bytes[index + 1] == UInt8(ascii: "#") && bytes[index + 2] == UInt8(ascii: " ")
  }

  private func words(ofLine index: Int) -> String {
    let line = bytes[(index + 3)...].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }
}
