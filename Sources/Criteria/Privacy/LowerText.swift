/// A short stretch of text in lower case, searched byte by byte: the library's search for one text in
/// another takes a hundred times as long.
struct LowerText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  /// Whether any of some words, written in lower case, stands in it.
  func containsAny(_ words: [[UInt8]]) -> Bool {
    words.contains { word in
      guard let first = word.first, bytes.count >= word.count else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        if bytes[start..<start + word.count].elementsEqual(word) { return true }
      }
      return false
    }
  }

  /// The last part of it.
  func suffix(_ count: Int) -> LowerText { LowerText(bytes: [UInt8](bytes.suffix(count))) }

  private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension [String] {
  var utf8Words: [[UInt8]] { map { [UInt8]($0.utf8) } }
}
