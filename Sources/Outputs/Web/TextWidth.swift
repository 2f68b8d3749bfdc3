/// How wide a text may become in a drawing, whose fonts are the reader's own.
///
/// The estimate takes each letter at its widest among bold Noto Sans, Noto Serif, Segoe UI, Roboto
/// and Liberation Sans, so that what fits by it fits on every computer.
enum TextWidth {
  /// In the units in which the size is given, rounded up.
  static func of(_ text: some StringProtocol, size: Int) -> Int {
    (thousandths(of: text) * size + 999) / 1_000
  }

  /// The text in as few lines as fit into a width, all about as long as one another; a word wider
  /// than that has a line of its own.
  static func lines(of text: String, size: Int, width: Int) -> [String] {
    let words = words(of: text)
    let count = lineCount(words, width, size)
    guard count > 1 else { return count == 0 ? [] : [text] }
    // The narrowest column that needs no more lines.
    var (low, high) = (width / count, width)
    while high - low > size / 2 {
      let middle = (low + high) / 2
      if lineCount(words, middle, size) > count {
        low = middle
      } else {
        high = middle
      }
    }
    var lines = [String]()
    lines.reserveCapacity(count)
    fill(words, high, size) { line in
      // One space between two words, however many the text has.
      lines.append(
        line.dropFirst().reduce(into: String(text[line[line.startIndex].place])) {
          $0 += " "
          $0 += text[$1.place]
        })
    }
    return lines
  }

  private struct Word {
    let place: Range<String.Index>
    /// In thousandths of the letter's size.
    let width: Int
  }

  private static func words(of text: String) -> [Word] {
    var words = [Word]()
    words.reserveCapacity(16)
    var (start, end, width) = (0, 0, 0)
    func endWord() {
      guard start < end else { return }
      let place = text.utf8.index(text.startIndex, offsetBy: start)
      words.append(Word(place: place..<text.utf8.index(place, offsetBy: end - start), width: width))
    }
    for scalar in text.unicodeScalars {
      if scalar == " " {
        endWord()
        (start, width) = (end + 1, 0)
      } else {
        width += thousandths(of: scalar.value)
      }
      end += UTF8.width(scalar)
    }
    endWord()
    return words
  }

  private static func lineCount(_ words: [Word], _ width: Int, _ size: Int) -> Int {
    var count = 0
    fill(words, width, size) { _ in count += 1 }
    return count
  }

  /// Fills line after line.
  private static func fill(
    _ words: [Word], _ width: Int, _ size: Int, _ line: (ArraySlice<Word>) -> Void
  ) {
    var (start, length) = (0, 0)
    for index in words.indices {
      let longer = length + thousandths(of: 0x20) + words[index].width
      if index == 0 {
        length = words[index].width
      } else if longer * size <= width * 1_000 {
        length = longer
      } else {
        line(words[start..<index])
        (start, length) = (index, words[index].width)
      }
    }
    if !words.isEmpty { line(words[start...]) }
  }

  private static func thousandths(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1.value) }
  }

  /// Of the letter's size.
  private static func thousandths(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x20...0x7E: Int(ascii[Int(scalar - 0x20)])
    // Ì Í Ĩ Ỉ Ị and ì í ĩ ỉ ị
    case 0xCC, 0xCD, 0x128, 0x1EC8, 0x1ECA: 420
    case 0xEC, 0xED, 0x129, 0x1EC9, 0x1ECB: 360
    // Ơ and Ư with or without a tone, then ơ and ư
    case 0x1A0, 0x1AF: 900
    case 0x1A1, 0x1B0: 790
    case 0x1EDA...0x1EE3, 0x1EE8...0x1EF1: scalar.isMultiple(of: 2) ? 900 : 790
    // Capitals, then small letters, of what else Vietnamese writes
    case 0xC0...0xDE, 0x102, 0x110: 830
    case 0xDF...0xFF, 0x103, 0x111: 670
    case 0x1EA0...0x1EF9: scalar.isMultiple(of: 2) ? 830 : 670
    // Quotation marks, dashes, the ellipsis; marks written on the letter before
    case 0x2018, 0x2019: 340
    case 0x201C, 0x201D, 0x2013: 560
    case 0x300...0x36F: 0
    case 0xB7, 0xA0: 340
    case 0x100...0x24F: 900
    // What no Vietnamese text has: as wide as the widest
    default: 1_200
    }
  }

  /// From the space to the tilde.
  private static let ascii: [UInt16] = [
    300, 380, 530, 700, 620, 1_000, 830, 300, 410, 410, 600, 620, 340, 400, 340, 420,
    620, 620, 620, 620, 620, 620, 620, 620, 620, 620, 340, 340, 620, 620, 620, 580,
    950, 770, 720, 720, 790, 690, 670, 790, 840, 410, 560, 780, 690, 970, 820, 820, 690, 820, 740,
    670, 680, 770, 740, 1_070, 740, 710, 690, 410, 420, 410, 620, 560,
    400, 630, 670, 560, 670, 620, 430, 640, 680, 360, 360, 650, 360, 1_000, 680, 650, 670, 670,
    530, 540, 450, 680, 630, 900, 660, 600, 560, 420, 560, 420, 620,
  ]
}
