/// An author's text where people are shown it.
package enum ShownText {
  /// Text safe to show: control characters, which could drive a terminal, as pictures, and those
  /// that turn the direction of writing as a sign that something was there.
  package static func safe(_ text: String) -> String { safe(text.unicodeScalars) }

  static func safe(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x09: text.append(" ")
      case 0x00...0x1F: text.append(Unicode.Scalar(UInt8(scalar.value)).picture)
      case 0x7F...0x9F: text.append("\u{2421}")
      case 0x202A...0x202E, 0x2066...0x2069: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// Columns that text takes on a terminal: combining marks take none, wide East Asian letters two.
  static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { width, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: width
      default: width + ((0x1100...0x115F).contains(scalar.value) || scalar.isWide ? 2 : 1)
      }
    }
  }
}

extension Unicode.Scalar {
  /// The symbol that stands for a control character below U+0020.
  fileprivate var picture: Unicode.Scalar { Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }

  fileprivate var isWide: Bool {
    switch value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
