/// Cuts lines into tokens, in one pass over the bytes.
enum SpokenTokenizer {
  /// The tokens from `index` to the end of the line; `index` is moved behind its line feed.
  static func line(_ bytes: Span<UInt8>, from index: inout Int, into tokens: inout [SpokenToken]) {
    tokens.removeAll(keepingCapacity: true)
    while index < bytes.count {
      let start = index
      if let next = wordEnd(bytes, index) {
        tokens.append(word(bytes, start, next))
        index = next
        continue
      }
      let scalar = Scalars.read(bytes, at: &index)
      if scalar == 0x0A {
        return
      } else if Scalars.isDigit(scalar) {
        while index < bytes.count, Scalars.isDigit(UInt32(bytes[index])) { index += 1 }
        tokens.append(token(.digits, start, index, scalar))
      } else if let kind = runKind(scalar, bytes, start, index) {
        index = runEnd(kind, bytes, index)
        if !(kind == .space && isInvisibleOnly(bytes, start, index)) {
          tokens.append(token(kind, start, index, scalar))
        }
      } else {
        tokens.append(token(.mark, start, index, scalar))
      }
    }
  }

  private static func token(
    _ kind: SpokenToken.Kind, _ start: Int, _ end: Int, _ scalar: UInt32
  ) -> SpokenToken {
    SpokenToken(
      kind: kind, start: start, end: end, scalar: scalar, capitals: 0, letters: 0, isMixed: false,
      isForeignScript: false)
  }

  /// The end of the word that begins at `start`; nothing when none begins there.
  private static func wordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var index = start
    var end = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
          index += 1
          end = index
          continue
        }
        // An apostrophe holds the two letters at its sides together.
        guard byte == 0x27, end == index, end > start, index + 1 < bytes.count,
          isLetter(bytes, index + 1)
        else { break }
        index += 1
        continue
      }
      var next = index
      let scalar = Scalars.read(bytes, at: &next)
      if Scalars.isWord(scalar), !isSuperscriptOnly(scalar) || end > start {
        index = next
        end = index
      } else if end == index, end > start, Scalars.isApostrophe(scalar), next < bytes.count,
        isLetter(bytes, next)
      {
        index = next
      } else if end > start, Scalars.isInvisible(scalar) {
        index = next
      } else {
        break
      }
    }
    return end > start ? end : nil
  }

  private static func isLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var next = index
    let scalar = Scalars.read(bytes, at: &next)
    return Scalars.isWord(scalar) && !Scalars.isDigit(scalar)
  }

  /// Raised digits are part of `m²` and nothing by themselves.
  private static func isSuperscriptOnly(_ scalar: UInt32) -> Bool {
    scalar == 0xB2 || scalar == 0xB3 || scalar == 0xB9
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> SpokenToken {
    var (capitals, letters) = (0, 0)
    var (hasLatin, hasOther) = (false, false)
    var first: UInt32 = 0
    var index = start
    while index < end {
      let scalar = Scalars.read(bytes, at: &index)
      if first == 0 { first = scalar }
      if scalar < 0x80 {
        guard scalar != 0x27 else { continue }
        letters += 1
        hasLatin = true
        if scalar < 0x5B { capitals += 1 }
      } else if let parts = LatinLetters.shared.parts(of: scalar) {
        letters += 1
        hasLatin = true
        if parts.isUpper { capitals += 1 }
      } else if !Scalars.isCombiningMark(scalar), !Scalars.isApostrophe(scalar),
        !Scalars.isInvisible(scalar)
      {
        letters += 1
        // The signs for micro and ohm stand before and after Latin letters.
        if scalar != 0xB5, scalar != 0x3BC, scalar != 0x3A9, scalar != 0x2126 { hasOther = true }
      }
    }
    return SpokenToken(
      kind: .word, start: start, end: end, scalar: first, capitals: UInt8(min(capitals, 255)),
      letters: UInt8(min(letters, 255)), isMixed: hasLatin && hasOther,
      isForeignScript: hasOther && !hasLatin)
  }

  /// The kind of a token that is a run of like scalars.
  private static func runKind(
    _ scalar: UInt32, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> SpokenToken.Kind? {
    if Scalars.isSpace(scalar) || Scalars.isInvisible(scalar) { return .space }
    if isEmoji(scalar) { return .emoji }
    if scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0xFFFD || isUnassigned(scalar) {
      return .damage
    }
    return nil
  }

  private static func runEnd(_ kind: SpokenToken.Kind, _ bytes: Span<UInt8>, _ index: Int) -> Int {
    var end = index
    while end < bytes.count {
      var next = end
      let scalar = Scalars.read(bytes, at: &next)
      guard scalar != 0x0A, runKind(scalar, bytes, end, next) == kind else { break }
      end = next
    }
    return end
  }

  private static func isInvisibleOnly(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if !Scalars.isInvisible(Scalars.read(bytes, at: &index)) { return false }
    }
    return true
  }

  private static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B50...0x2B55, 0xFE0E...0xFE0F, 0x20E3: true
    case 0x231A, 0x231B, 0x23E9...0x23FA, 0xE0020...0xE007F: true
    default: false
    }
  }

  /// Private use, and marks of direction, which change what is seen.
  private static func isUnassigned(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
