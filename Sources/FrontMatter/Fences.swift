internal import Diagnostics
internal import Glibc

/// Where the two `---` lines of a Markdown file are.
struct Fences {
  /// The bytes between the fences, from the start of a line.
  let content: Range<Int>
  let bodyOffset: Int
  let bodyLine: Int

  enum Finding {
    case found(Fences)
    case missing(Diagnostic)
    case unclosed(Diagnostic)
  }

  static func find(in source: SourceText) -> Finding {
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let contentStart = endOfFence(at: 0, in: bytes) else {
        return .missing(missing(in: source))
      }
      var line = 2
      var start = contentStart
      while start < bytes.count {
        if let end = endOfFence(at: start, in: bytes) {
          return .found(
            Fences(
              content: contentStart..<start, bodyOffset: end,
              // A closing fence that ends the file has no line after it.
              bodyLine: bytes[end - 1] == UInt8(ascii: "\n") ? line + 1 : line))
        }
        guard let feed = nextLineFeed(from: start, in: bytes) else { break }
        start = feed + 1
        line += 1
      }
      return .unclosed(unclosed(in: source, contentStart: contentStart))
    }
  }

  private static func nextLineFeed(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let base = bytes.baseAddress,
      let feed = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: feed)
  }

  /// The offset after the line that starts at `offset`, if that is three hyphens and blanks.
  private static func endOfFence(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count >= offset + 3 else { return nil }
    let hyphen = UInt8(ascii: "-")
    guard bytes[offset] == hyphen, bytes[offset + 1] == hyphen, bytes[offset + 2] == hyphen else {
      return nil
    }
    var end = offset + 3
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\n"): return end + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): end += 1
      default: return nil
      }
    }
    return end
  }

  private static func missing(in source: SourceText) -> Diagnostic {
    let end = source.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    let line = String(decoding: source.bytes[..<end], as: UTF8.self)
    return Diagnostic(
      .missingFrontMatter, at: source.location(0..<end), ["dong": Quotation.short(line)])
  }

  /// The closing fence most likely belongs above the first heading.
  private static func unclosed(in source: SourceText, contentStart: Int) -> Diagnostic {
    let heading = Array("\n## ".utf8)
    let place = source.bytes.indices.dropFirst(contentStart - 1).first {
      source.bytes[$0...].starts(with: heading)
    }
    let notes = place.map { place in
      [
        Diagnostic.Note(
          LocalizedText(
            vi: "Có lẽ dòng `---` thứ hai phải đứng trước dòng này.",
            en: "The second `---` line probably belongs above this line."),
          at: source.location(place + 1..<place + 3))
      ]
    }
    return Diagnostic(.unclosedFrontMatter, at: source.location(0..<3), notes: notes ?? [])
  }
}

/// What an author typed, short enough to be quoted in a message.
enum Quotation {
  static func short(_ text: some StringProtocol) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(39) + "…" : String(line)
  }

  /// A text to be copied, which must not be cut; nothing when it is too long for a message.
  static func whole(_ text: some StringProtocol) -> String? {
    text.count > 120 ? nil : String(text)
  }

  /// A value in quotation marks as YAML takes it, after a colon, or nothing when it is too long.
  static func example(_ value: some StringProtocol) -> String {
    guard let whole = whole(value) else { return "" }
    let escaped = whole.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return ": `\"\(escaped)\"`"
  }
}
