/// A finite automaton over bytes that costs about one cycle a byte and has no branches, since
/// Vietnamese text changes between ASCII and longer characters too often for a processor to
/// predict.
///
/// Each byte has a row of 64 bits that holds, six bits for each state, the next state; a state is
/// the shift that brings its six bits down (after Per Vognsen, "A DFA in a shift", 2021). So there
/// is room for nine states and, above them, for marks that bytes may carry.
struct ByteAutomaton: Sendable {
  private let rows: [UInt64]

  /// A state, from 0 to 8; the automaton begins in 0 and accepts in it.
  typealias State = Int

  /// The bit by which a byte is marked.
  private static let mark: UInt64 = 1 << 63

  /// - Parameters:
  ///   - next: the state after a byte.
  ///   - marked: the byte whose occurrence is to be told.
  init(marked: UInt8? = nil, next: (State, UInt8) -> State) {
    rows = (0...UInt8.max).map { byte in
      let transitions = (0..<9).reduce(UInt64(0)) { row, state in
        row | UInt64(next(state, byte) * 6) << UInt64(state * 6)
      }
      return transitions | (byte == marked ? Self.mark : 0)
    }
  }

  /// Whether the bytes lead back to state 0, and whether the marked byte is among them.
  func run(_ bytes: UnsafeBufferPointer<UInt8>) -> (accepts: Bool, hasMark: Bool) {
    rows.withUnsafeBufferPointer { rows in
      guard let rows = rows.baseAddress else { return (false, false) }
      var state: UInt64 = 0
      var seen: UInt64 = 0
      for byte in bytes {
        let row = rows[Int(byte)]
        seen |= row
        // The masking shift takes only the lowest six bits, which are the state.
        state = row &>> state
      }
      return (state & 63 == 0, seen & Self.mark != 0)
    }
  }
}

extension ByteAutomaton {
  private static let rejected: State = 8

  /// Accepts what nearly every file is: well-formed UTF-8 without NUL, of characters that are
  /// surely composed. Marks the carriage return. What it rejects `ByteSurvey` looks at more
  /// closely.
  static let plainText = ByteAutomaton(marked: 0x0D) { state, byte in
    let isContinuation = (0x80...0xBF).contains(byte)
    switch state {
    case 0:
      switch byte {
      case 0x01...0x7F: return 0
      case 0xC2...0xCB: return 1
      case 0xE4...0xE9: return 2
      case 0xE1: return 3
      case 0xE2: return 4
      case 0xF0: return 6
      default: return rejected
      }
    // One, or two, more bytes of any kind.
    case 1: return isContinuation ? 0 : rejected
    case 2: return isContinuation ? 1 : rejected
    // U+1E00 to U+1EFF.
    case 3: return (0xB8...0xBB).contains(byte) ? 1 : rejected
    // Of U+2000 to U+2FFF, the blocks that `ByteSurvey` trusts.
    case 4:
      if byte == 0x80 { return 5 }
      return ByteSurvey.isTrusted(afterE2: byte) ? 1 : rejected
    case 5: return isContinuation && byte >= 0x82 ? 0 : rejected
    // U+1F000 to U+1FFFF.
    case 6: return byte == 0x9F ? 2 : rejected
    default: return rejected
    }
  }

  /// Accepts well-formed UTF-8 in which `CharacterScan` would find nothing.
  static let innocentYAML = ByteAutomaton { state, byte in
    switch state {
    case 0:
      switch byte {
      case 0x09, 0x0A, 0x20...0x7E: return 0
      case 0x00...0x1F, 0x7F: return rejected
      case 0xC2: return 1
      case 0xE2: return 2
      case 0xE3, 0xEF: return rejected
      // Other characters, and the rest of their bytes.
      default: return 0
      }
    // U+0080 to U+00A0 are controls and the no-break space.
    case 1: return byte > 0xA0 ? 0 : rejected
    case 2: return byte == 0x80 ? 3 : byte == 0x81 ? 4 : 0
    case 3: return byte <= 0x8B || byte == 0xA8 || byte == 0xA9 || byte == 0xAF ? rejected : 0
    case 4: return byte == 0x9F ? rejected : 0
    default: return rejected
    }
  }
}
