/// A finished picture without a word about its origin: pixels and what decoding them takes.
///
/// libvips leaves a block of EXIF in WebP files even when told to strip them, so what it wrote is
/// taken apart here and only what is known to be harmless is kept.
struct BarePicture: Sendable, Hashable {
  let bytes: [UInt8]
  let size: PictureSize

  /// A WebP file with nothing but its picture, without transparency; nothing when there is none.
  init?(webP file: [UInt8]) {
    var rest = file[...]
    guard rest.take(4) == Array("RIFF".utf8), rest.take(4) != nil,
      rest.take(4) == Array("WEBP".utf8)
    else { return nil }
    while let name = rest.take(4), let count = rest.take(4) {
      let count = count.reversed().reduce(0) { $0 << 8 | Int($1) }
      guard let content = rest.take(count) else { return nil }
      if count % 2 == 1 { rest = rest.dropFirst() }
      guard name == Array("VP8 ".utf8) else { continue }
      // Frame tag, start code, then twice 14 bits (RFC 6386, 9.1).
      guard content.count > 10, content[3...5] == [0x9D, 0x01, 0x2A] else { return nil }
      let side = { (at: Int) in Int(content[at]) | Int(content[at + 1] & 0x3F) << 8 }
      size = PictureSize(width: side(6), height: side(8))
      bytes = Self.riff(content)
      return
    }
    return nil
  }

  private static func riff(_ picture: [UInt8]) -> [UInt8] {
    let padding = picture.count % 2
    var bytes = Array("RIFF".utf8)
    bytes += littleEndian(12 + picture.count + padding)
    bytes += "WEBPVP8 ".utf8
    bytes += littleEndian(picture.count)
    bytes += picture
    return bytes + [UInt8](repeating: 0, count: padding)
  }

  private static func littleEndian(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// A JPEG file in which nothing but a plain JFIF head goes with the picture; nothing for another.
  init?(jpeg file: [UInt8]) {
    var rest = file[...]
    guard rest.take(2) == [0xFF, 0xD8] else { return nil }
    var size: PictureSize?
    while let marker = rest.take(2), let length = rest.take(2) {
      guard marker[0] == 0xFF, let content = rest.take(Int(length[0]) << 8 + Int(length[1]) - 2)
      else { return nil }
      switch marker[1] {
      case 0xE0 where content.count == 14 && content.starts(with: "JFIF\0".utf8): break
      case 0xE0...0xEF: return nil
      case 0xFE: return nil
      case 0xC0...0xC2:
        guard content.count > 5 else { return nil }
        size = PictureSize(
          width: Int(content[3]) << 8 | Int(content[4]),
          height: Int(content[1]) << 8 | Int(content[2]))
      case 0xDA:
        // The picture itself. Nothing follows its end.
        guard let size, Self.areBare(scans: rest) else { return nil }
        self.size = size
        bytes = file
        return
      default: break
      }
    }
    return nil
  }

  /// Between the scans of a progressive picture stand tables and nothing else, and nothing follows
  /// its end.
  private static func areBare(scans: ArraySlice<UInt8>) -> Bool {
    var place = scans.startIndex
    while let mark = scans[place...].firstIndex(of: 0xFF), mark + 1 < scans.endIndex {
      switch scans[mark + 1] {
      case 0xD9: return mark + 2 == scans.endIndex
      case 0xE0...0xEF, 0xFE: return false
      // Tables and the heads of scans are passed over, so that their bytes are not taken for marks.
      case 0xC4, 0xDA, 0xDB, 0xDD:
        guard mark + 3 < scans.endIndex else { return false }
        place = mark + 2 + Int(scans[mark + 2]) << 8 + Int(scans[mark + 3])
        guard place <= scans.endIndex else { return false }
      default: place = mark + 2
      }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// The next bytes, taken away; nothing when there are not so many.
  fileprivate mutating func take(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= self.count else { return nil }
    defer { self = dropFirst(count) }
    return Array(prefix(count))
  }
}
