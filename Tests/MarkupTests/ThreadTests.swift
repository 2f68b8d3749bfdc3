import Diagnostics
import Testing

@testable import Markup

@Suite struct ThreadTests {
  @Test func `documents rendered on many threads are those rendered on one, to the byte`() async {
    let sources = (0..<2_000).map { SourceText(path: "\($0).md", text: Sample.text(seed: $0)) }
    let serial = sources.map { Fingerprint($0) }
    #expect(Set(serial.map(\.html)).count == sources.count)
    #expect(serial.contains { String(decoding: $0.html, as: UTF8.self).contains("<table>") })

    let threads = 4
    await withTaskGroup(of: [Int].self) { group in
      for thread in 0..<threads {
        group.addTask {
          // Each thread begins elsewhere, so that different documents meet.
          let order = sources.indices.map { ($0 + thread * 500) % sources.count }
          return order.filter { Fingerprint(sources[$0]) != serial[$0] }
        }
      }
      for await different in group { #expect(different.isEmpty) }
    }
  }
}

/// All that a render returns, as values to compare.
private struct Fingerprint: Equatable, Sendable {
  let html: [UInt8]
  let text: String
  let outline: [MarkupDocument.Heading]
  let sections: [MarkupDocument.Section]
  let links: [MarkupDocument.Link]
  let images: [MarkupDocument.Image]
  let syllables: Int
  let diagnostics: [String]

  init(_ source: SourceText) {
    let document = Markdown.render(source) { reference in
      reference.destination.hasSuffix(".md") ? .rewrite(reference.destination + ".html") : .keep
    }
    html = document.html.bytes
    text = document.plainText()
    outline = document.outline
    sections = document.sections
    links = document.links
    images = document.images
    syllables = document.syllables
    diagnostics = document.diagnostics.map(place)
  }
}

/// Varied Markdown from a seed.
enum Sample {
  static func text(seed: Int) -> String {
    var dice = Dice(seed: seed)
    return (0..<dice.roll(4...14)).map { block($0, &dice) }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ index: Int, _ dice: inout Dice) -> String {
    switch dice.roll(0...9) {
    case 0: "## \(words(&dice)) \(index)"
    case 1: "- \(inline(&dice))\n- \(inline(&dice))\n  1. \(inline(&dice))\n\n     \(inline(&dice))"
    case 2: "> \(inline(&dice))\n>\n> - \(inline(&dice))"
    case 3: table(&dice)
    case 4:
      "\(inline(&dice))[^\(index)] và\\\n\(inline(&dice))[^\(index)]\n\n[^\(index)]: \(inline(&dice))"
    case 5: "```yaml\nten: <\(words(&dice))>\n```"
    case 6: "3) \(inline(&dice))\n4) \(inline(&dice))\n\n***"
    default: "\(inline(&dice))\n\(inline(&dice))"
    }
  }

  private static func table(_ dice: inout Dice) -> String {
    let columns = dice.roll(1...5)
    let row = { (dice: inout Dice) in
      "|" + (0..<columns).map { _ in inline(&dice) }.joined(separator: "|") + "|"
    }
    let rule =
      "|" + (0..<columns).map { _ in dice.pick(["--", ":-:", "-:"]) }.joined(separator: "|") + "|"
    return ([row(&dice), rule] + (0..<dice.roll(0...4)).map { _ in row(&dice) })
      .joined(separator: "\n")
  }

  private static func inline(_ dice: inout Dice) -> String {
    (0..<dice.roll(1...6)).map { _ in
      switch dice.roll(0...9) {
      case 0: "**\(words(&dice))**"
      case 1: "*\(words(&dice)) `mã < \(dice.roll(0...99))`*"
      case 2: "[\(words(&dice))](../2024/\(dice.roll(0...9)).md \"Tên & hiệu\")"
      case 3: "![\(words(&dice))](anh-\(dice.roll(0...9)).jpg)"
      case 4: "https://vi-du.vn/\(dice.roll(0...999))?a=1&b=(2)."
      case 5: "5 < 6 & \"7\" ~ \\* &eacute;"
      default: words(&dice)
      }
    }.joined(separator: " ")
  }

  private static func words(_ dice: inout Dice) -> String {
    (0..<dice.roll(1...6)).map { _ in
      dice.pick([
        "tổ", "may", "tự quản", "an toàn", "đoàn viên", "1,5%", "năm 2024", "Đường", "kết_quả",
      ])
    }.joined(separator: " ")
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Dice {
  private var state: UInt64

  init(seed: Int) {
    // Not a multiple of the step below, or neighbouring seeds would give the same row, shifted.
    state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return range.lowerBound + Int(value % UInt64(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(0...(elements.count - 1))]
  }
}
