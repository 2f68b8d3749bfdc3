internal import Diagnostics

/// The one-byte encodings in which Vietnamese was written before Unicode.
///
/// Each leaves other bytes for the same letters, so a text is read in every one of them, and the
/// one in which its words are Vietnamese syllables is it.
enum LegacyEncoding: CaseIterable {
  // Where two fit equally, the one met more often comes first.
  case tcvn3, vniWindows, windows1258, viscii

  var definition: DiagnosticDefinition {
    switch self {
    case .tcvn3: .tcvn3
    case .vniWindows: .vniWindows
    case .windows1258: .windows1258
    case .viscii: .viscii
    }
  }

  /// More of a file than this tells nothing new.
  private static let sampleSize = 32_768
  /// The part of the words that must be syllables: names and foreign words may differ.
  private static let sufficient = 0.7

  static func recognise(_ bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleSize))
    var best: (encoding: LegacyEncoding, share: Double)?
    for encoding in allCases {
      let share = encoding.shareOfSyllables(sample)
      if share >= sufficient, share > best?.share ?? 0 { best = (encoding, share) }
    }
    return best?.encoding
  }

  /// How many of the words that are not ASCII are Vietnamese syllables in this encoding.
  private func shareOfSyllables(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    let letters = letters
    var words = 0
    var syllables = 0
    var word = ""
    var isPlain = true
    func finishWord() {
      // A letter alone proves nothing.
      if !isPlain, word.count > 1 {
        words += 1
        if VietnameseSyllable.isPlausible(word) { syllables += 1 }
      }
      word = ""
      isPlain = true
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case 0..<0x80:
        finishWord()
      default:
        if let letter = letters[byte] {
          word += letter
          isPlain = false
        } else if firstLetter <= byte {
          word += "\u{FFFD}"
          isPlain = false
        } else {
          finishWord()
        }
      }
    }
    finishWord()
    return words == 0 ? 0 : Double(syllables) / Double(words)
  }

  // MARK: Tables

  /// Bytes from here on are letters or nothing; below are Windows' quotation marks and dashes.
  private var firstLetter: UInt8 {
    switch self {
    case .tcvn3: 0xA1
    case .vniWindows, .windows1258: 0xC0
    case .viscii: 0x80
    }
  }

  /// What each byte beyond ASCII stands for: lower-case letters, or marks that follow their letter.
  private var letters: [UInt8: String] {
    switch self {
    case .tcvn3:
      // TCVN 5712:1993, set VN3, and the capitals that VN2 adds; `.` is not used.
      Self.table(
        from: 0xA1,
        "ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
      )
    case .viscii:
      // RFC 1456.
      Self.table(
        from: 0x80,
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝ"
          + "ỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ")
    case .windows1258:
      // Letters with their shape, and the tones as marks of their own.
      Self.table(
        from: 0xC0,
        "ÀÁÂĂ....ÈÉÊ..Í..Đ..ÓÔƠ...ÙÚ..Ư..àáâă....èéê..í..đ..óôơ...ùú..ư..",
        marks: [
          0xCC: "\u{300}", 0xD2: "\u{309}", 0xDE: "\u{303}", 0xEC: "\u{301}", 0xF2: "\u{323}",
        ])
    case .vniWindows:
      // Two bytes for a letter with a mark; the second tells shape and tone. Capitals lie 32 lower.
      Self.vni.reduce(into: Self.vni) { table, entry in table[entry.key - 0x20] = entry.value }
    }
  }

  private static func table(
    from first: UInt8, _ letters: String, marks: [UInt8: String] = [:]
  ) -> [UInt8: String] {
    var table = marks
    for (offset, letter) in letters.lowercased().enumerated() where letter != "." {
      table[first + UInt8(offset)] = String(letter)
    }
    return table
  }

  private static let vni: [UInt8: String] = [
    0xF1: "đ", 0xF4: "ơ", 0xF6: "ư", 0xEC: "ì", 0xED: "í", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị",
    0xEE: "ỵ",
    // Tones alone, then with the breve of ă, then with the circumflex of â, ê and ô.
    0xF8: "\u{300}", 0xF9: "\u{301}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
    0xEA: "\u{306}", 0xE8: "\u{306}\u{300}", 0xE9: "\u{306}\u{301}", 0xFA: "\u{306}\u{309}",
    0xFC: "\u{306}\u{303}", 0xEB: "\u{306}\u{323}",
    0xE2: "\u{302}", 0xE0: "\u{302}\u{300}", 0xE1: "\u{302}\u{301}", 0xE5: "\u{302}\u{309}",
    0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}",
  ]
}
