import Diagnostics
import Profiles
import VietnameseText

/// The prose of a report, cut where it names tables and figures.
///
/// A line `[[bang: chi-tieu]]` by itself stands for a table. `[[so: dang-ky]]` within the text
/// stands for a figure; `[[so: dang-ky | 14]]` shows what is written after the line, and asks
/// whether it agrees.
struct ReportText {
  let pieces: [Piece]

  enum Piece {
    /// Markdown, as a range of the source.
    case prose(Range<Int>)
    case marker(Marker)
    /// The end of a paragraph's text before a table, and the table.
    case table(Marker)
  }

  struct Marker {
    /// `bang` or `so`, or whatever stands there, folded.
    let kind: String
    let name: String
    /// What is to be shown, when it is written out.
    let written: String?
    let range: Range<Int>
    /// Whether it stands on a line by itself.
    let standsAlone: Bool

    var isTable: Bool { kind == "bang" }
    var isFigure: Bool { kind == "so" }
  }

  init(_ document: RawDocument) {
    self.init(document.source.bytes, from: document.bodyOffset)
  }

  init(_ bytes: [UInt8], from start: Int) {
    var pieces = [Piece]()
    var (place, proseStart) = (start, start)
    while let open = bytes.pair(UInt8(ascii: "["), from: place) {
      guard let close = bytes.pair(UInt8(ascii: "]"), from: open + 2, sameLine: true) else {
        place = open + 2
        continue
      }
      let range = open..<(close + 2)
      let marker = Marker(bytes, range)
      if proseStart < open { pieces.append(.prose(proseStart..<open)) }
      pieces.append(marker.isTable && marker.standsAlone ? .table(marker) : .marker(marker))
      (place, proseStart) = (range.upperBound, range.upperBound)
    }
    if proseStart < bytes.count { pieces.append(.prose(proseStart..<bytes.count)) }
    self.pieces = pieces
  }

  var markers: [Marker] {
    pieces.compactMap { piece in
      switch piece {
      case .prose: nil
      case .marker(let marker), .table(let marker): marker
      }
    }
  }
}

extension ReportText.Marker {
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let inner = String(
      decoding: bytes[(range.lowerBound + 2)..<(range.upperBound - 2)], as: UTF8.self)
    let halves = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (halves.first ?? "").split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    kind = Folding.key(String(words.first ?? ""))
    name = words.count > 1 ? Slug.make(String(words[1])) : ""
    written = halves.count > 1 ? String(halves[1]).trimmed : nil
    self.range = range
    let before = bytes[..<range.lowerBound].reversed().prefix { $0 != UInt8(ascii: "\n") }
    let after = bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    standsAlone = (Array(before) + after).allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x0D }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

extension [UInt8] {
  /// Where two of a byte stand together.
  fileprivate func pair(_ byte: UInt8, from start: Int, sameLine: Bool = false) -> Int? {
    var index = start
    while index + 1 < count {
      if sameLine, self[index] == UInt8(ascii: "\n") { return nil }
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}
