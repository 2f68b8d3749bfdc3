/// A zip archive without compression, the same bytes for the same files: what Word's format is
/// packed in (ECMA-376 part 2; PKWARE APPNOTE 6.3.3, sections 4.3.7–4.3.16).
struct StoredArchive {
  private(set) var bytes = [UInt8]()
  private var directory = [UInt8]()
  private var count = 0

  /// - Parameter files: names in UTF-8 and contents, less than 4 GB together.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    for file in files { add(file.name, file.bytes) }
    let start = bytes.count
    bytes += directory
    bytes.append(four: 0x0605_4B50)
    bytes.append(two: 0)
    bytes.append(two: 0)
    bytes.append(two: count)
    bytes.append(two: count)
    bytes.append(four: directory.count)
    bytes.append(four: start)
    bytes.append(two: 0)
  }

  private mutating func add(_ name: String, _ contents: [UInt8]) {
    let start = bytes.count
    var head = [UInt8]()
    head.append(two: 20)
    head.append(two: Self.namesAreUTF8)
    head.append(two: 0)
    head.append(two: 0)
    head.append(two: Self.firstDay)
    head.append(four: Int(Self.checksum(contents)))
    head.append(four: contents.count)
    head.append(four: contents.count)
    head.append(two: name.utf8.count)
    head.append(two: 0)
    bytes.append(four: 0x0403_4B50)
    bytes += head
    bytes += name.utf8
    bytes += contents

    directory.append(four: 0x0201_4B50)
    directory.append(two: 20)
    directory += head
    // No comment, disk 0, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(four: start)
    directory += name.utf8
    count += 1
  }

  private static let namesAreUTF8 = 1 << 11
  /// 1 January 1980 at midnight, the earliest time that the format knows.
  private static let firstDay = 1 << 5 | 1

  /// CRC-32 (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(two value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  fileprivate mutating func append(four value: Int) {
    append(two: value)
    append(two: value >> 16)
  }
}
