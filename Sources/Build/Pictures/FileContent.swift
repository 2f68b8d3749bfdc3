/// What a file is by its first bytes, whatever it is called: a name says nothing about the content.
enum FileContent: Sendable, Hashable {
  case jpeg, png, webp, heif
  /// A picture that moves, of a format that also has still ones.
  case animation(String)
  /// Known, but none of the formats we take; named as people know it.
  case other(String)
  case empty
  case unknown

  /// Whether it is of a format that the site takes.
  var isPicture: Bool { [.jpeg, .png, .webp, .heif].contains(self) }

  /// What is enough of a file to tell.
  static let prefix = 512

  init(_ bytes: ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(Self.prefix))
    guard !head.isEmpty else {
      self = .empty
      return
    }
    switch head {
    case _ where head.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
    case _ where head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]):
      // Animated PNG says so before its first picture.
      self = head.holds("acTL") ? .animation("PNG") : .png
    case _ where head.holds("RIFF", at: 0) && head.holds("WEBP", at: 8):
      let isAnimated = head.holds("VP8X", at: 12) && head.count > 20 && head[20] & 0x02 != 0
      self = isAnimated ? .animation("WebP") : .webp
    case _ where head.holds("ftyp", at: 4): self = Self.isoMedia(head)
    default: self = Self.foreign(head)
    }
  }

  /// ISO base media files by their brands: the main one, then those they also follow.
  private static func isoMedia(_ head: [UInt8]) -> FileContent {
    let box = head[..<min(head.count, max(16, head.prefix(4).reduce(0) { $0 << 8 | Int($1) }))]
    let brands = stride(from: 8, to: box.count - 3, by: 4).map {
      String(decoding: box[$0..<($0 + 4)], as: UTF8.self)
    }
    if brands.contains(where: ["avif", "avis"].contains) { return .other("AVIF") }
    if brands.first.map(["hevc", "hevx", "msf1"].contains) == true { return .animation("HEIC") }
    if brands.contains(where: ["heic", "heix", "heim", "heis", "mif1"].contains) { return .heif }
    return .other("MP4")
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("GIF8".utf8), "GIF"), (Array("%PDF".utf8), "PDF"),
    (Array("PK\u{3}\u{4}".utf8), "ZIP (Word, Excel)"), (Array("BM".utf8), "BMP"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
    (Array("8BPS".utf8), "Photoshop"), (Array("Rar!".utf8), "RAR"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word, Excel 97–2003"), ([0x1F, 0x8B], "GZIP"),
    ([0x7F, 0x45, 0x4C, 0x46], "ELF"), (Array("MZ".utf8), "EXE"),
    ([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50], "JPEG 2000"), (Array("RIFF".utf8), "AVI, WAV"),
  ]

  private static func foreign(_ head: [UInt8]) -> FileContent {
    if let known = signatures.first(where: { head.starts(with: $0.bytes) }) {
      return .other(known.name)
    }
    let words = String(decoding: head, as: UTF8.self).lowercased()
    if words.contains("<svg") { return .other("SVG") }
    if ["<html", "<!doctype html", "<script", "<body"].contains(where: words.contains) {
      return .other("HTML")
    }
    return words.hasPrefix("<?xml") ? .other("XML") : .unknown
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: StaticString, at place: Int? = nil) -> Bool {
    let word = word.withUTF8Buffer { Array($0) }
    guard let place else { return firstRange(of: word) != nil }
    return dropFirst(place).starts(with: word)
  }
}
