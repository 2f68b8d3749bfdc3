internal import Diagnostics
internal import VietnameseText

/// The storage of one parsed document: an object and one array, whatever the number of nodes.
///
/// The array holds the YAML text as it stands in the file (for scalars and for positions), the text
/// of those scalars that are not written verbatim (folds, escapes), and a record of 12 bytes for
/// each node in the order of the file. Ten thousand documents stay in memory, so every byte counts.
final class Tree: Sendable {
  let path: String
  private let storage: [UInt8]
  private let sourceCount: Int
  private let recordsStart: Int
  /// The line of the file, from 1, on which the YAML text begins.
  private let firstLine: Int

  /// What is kept of a node. Offsets count bytes from the start of the YAML text.
  struct Record {
    /// The offset in the lower 24 bits, kind and flags above.
    private var start: UInt32
    private var end: UInt32
    /// For a mapping or a sequence the index of the record after its last descendant; for a
    /// decoded scalar where its text is stored.
    var link: UInt32

    init(_ kind: Kind, _ range: Range<Int>, _ flags: Flags = [], link: Int = 0) {
      start = UInt32(range.lowerBound) | UInt32(kind.rawValue) << 24 | UInt32(flags.rawValue) << 26
      end = UInt32(range.upperBound)
      self.link = UInt32(link)
    }

    typealias Kind = Node.Kind

    struct Flags: OptionSet {
      let rawValue: UInt8
      /// Written in quotes or as a block.
      static let quoted = Flags(rawValue: 1)
      /// Quoted with a mark on each side, so that the text lies between them.
      static let betweenMarks = Flags(rawValue: 2)
      /// The text is stored apart, since the file spells it in another way.
      static let decoded = Flags(rawValue: 4)
      /// A key that is its own folded form.
      static let canonicalKey = Flags(rawValue: 8)
    }

    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: start >> 24) & 3) ?? .scalar }
    var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: start >> 26)) }
    var startOffset: Int { Int(start & 0xFF_FFFF) }
    var endOffset: Int {
      get { Int(end) }
      set { end = UInt32(newValue) }
    }
    var endOfSubtree: Int { Int(link) }

    mutating func insert(_ flag: Flags) { start |= UInt32(flag.rawValue) << 26 }

    /// Kind and flags in one byte.
    var head: UInt8 { UInt8(truncatingIfNeeded: start >> 24) }

    var hasLink: Bool { Self.hasLink(head) }

    static func hasLink(_ head: UInt8) -> Bool {
      head & 3 != Kind.scalar.rawValue || Flags(rawValue: head >> 2).contains(.decoded)
    }

    init(head: UInt8, _ range: Range<Int>, link: Int) {
      start = UInt32(range.lowerBound) | UInt32(head) << 24
      end = UInt32(range.upperBound)
      self.link = UInt32(link)
    }
  }

  /// - Parameters:
  ///   - source: the YAML text, at most 16 MB of it.
  ///   - decoded: texts stored apart, each after its length in four bytes, the lowest first.
  ///   - record: gives each record once, in order.
  init(
    path: String, firstLine: Int, source: ArraySlice<UInt8>, decoded: ArraySlice<UInt8>,
    recordCount: Int, record: (_ index: Int) -> Record
  ) {
    self.path = path
    self.firstLine = firstLine
    sourceCount = source.count
    recordsStart = source.count + decoded.count
    let size = recordsStart + recordCount * MemoryLayout<Record>.stride
    storage = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      _ = buffer[..<source.count].initialize(fromContentsOf: source)
      _ = buffer[source.count..<source.count + decoded.count].initialize(fromContentsOf: decoded)
      let records = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[(source.count + decoded.count)..<size])
      for index in 0..<recordCount {
        records.storeBytes(
          of: record(index), toByteOffset: index * MemoryLayout<Record>.stride, as: Record.self)
      }
      count = size
    }
  }

  var recordCount: Int { (storage.count - recordsStart) / MemoryLayout<Record>.stride }

  /// The texts stored apart.
  var decoded: ArraySlice<UInt8> { storage[sourceCount..<recordsStart] }

  func record(_ index: Int) -> Record { storage.withUnsafeBytes { record(index, $0) } }

  private func record(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Record {
    bytes.loadUnaligned(
      fromByteOffset: recordsStart + index * MemoryLayout<Record>.stride, as: Record.self)
  }

  /// The index of the record after a node and all it holds.
  func sibling(after index: Int) -> Int {
    storage.withUnsafeBytes { sibling(after: index, $0) }
  }

  private func sibling(after index: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
    let record = record(index, bytes)
    return record.kind == .scalar ? index + 1 : record.endOfSubtree
  }

  /// Where in `storage` a scalar's text lies.
  private func textRange(of record: Record) -> Range<Int> {
    guard record.kind == .scalar else { return 0..<0 }
    if record.flags.contains(.decoded) {
      let start = sourceCount + Int(record.link)
      let length = storage.withUnsafeBytes {
        UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self))
      }
      return start + 4..<start + 4 + Int(length)
    }
    guard record.flags.contains(.betweenMarks) else {
      return record.startOffset..<record.endOffset
    }
    return record.startOffset + 1..<record.endOffset - 1
  }

  func text(of record: Record) -> ArraySlice<UInt8> { storage[textRange(of: record)] }

  func string(of record: Record) -> String {
    let range = textRange(of: record)
    return storage.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }

  func foldedKey(_ record: Record) -> String {
    let text = string(of: record)
    return record.flags.contains(.canonicalKey) ? text : Folding.key(text)
  }

  /// The index of a key's value; nothing when the node has no such key or is no mapping.
  /// - Parameter last: the index of the value that was found last: what is asked for next most often
  ///   stands below it.
  func value(of key: String, inMappingAt index: Int, after last: Int? = nil) -> Int? {
    var key = key
    if !key.withUTF8(Self.isCanonicalKey) { key = Folding.key(key) }
    return key.withUTF8 { key in
      storage.withUnsafeBytes { bytes in
        let mapping = record(index, bytes)
        guard mapping.kind == .mapping else { return nil }
        func value(_ range: Range<Int>) -> Int? {
          var position = range.lowerBound
          while position < range.upperBound {
            if isKey(record(position, bytes), key, bytes) { return position + 1 }
            position = sibling(after: position + 1, bytes)
          }
          return nil
        }
        let first = index + 1
        guard let last else { return value(first..<mapping.endOfSubtree) }
        let middle = sibling(after: last, bytes)
        return value(middle..<mapping.endOfSubtree) ?? value(first..<middle)
      }
    }
  }

  /// Whether a key, folded, is `folded`.
  @inline(__always)
  private func isKey(
    _ record: Record, _ folded: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    // A key as nearly all are: its length tells it from most others.
    if record.flags == .canonicalKey {
      let start = record.startOffset
      guard record.endOffset - start == folded.count else { return false }
      return isSame(bytes, from: start, folded)
    }
    return isUnusualKey(record, folded, bytes)
  }

  private func isUnusualKey(
    _ record: Record, _ folded: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard record.flags.contains(.canonicalKey) else {
      return foldedKey(record).utf8.elementsEqual(folded)
    }
    let range = textRange(of: record)
    guard range.count == folded.count else { return false }
    return isSame(bytes, from: range.lowerBound, folded)
  }

  @inline(__always)
  private func isSame(
    _ bytes: UnsafeRawBufferPointer, from start: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  /// Whether folding would leave a key as it is: lower-case ASCII letters, digits and single `_`
  /// between them. Nearly every key is, and is then compared byte by byte.
  static func isCanonicalKey(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = UInt8(ascii: "_")
    for byte in key {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "_") where previous != UInt8(ascii: "_"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "_")
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    storage[..<sourceCount].range(offsets, firstLine: firstLine)
  }
}

extension ArraySlice<UInt8> {
  /// The range of a file that bytes of this part of it take, when the part begins a line.
  func range(_ offsets: Range<Int>, firstLine: Int) -> SourceRange {
    withUnsafeBufferPointer { bytes in
      var line = firstLine
      var column = 1
      func advance(over offsets: Range<Int>) {
        for byte in bytes[offsets] {
          if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
          } else if byte & 0xC0 != 0x80 {
            column += 1
          }
        }
      }
      advance(over: 0..<Swift.min(offsets.lowerBound, bytes.count))
      let start = SourcePosition(line: line, column: column)
      advance(over: offsets.clamped(to: 0..<bytes.count))
      return SourceRange(start, SourcePosition(line: line, column: column))
    }
  }
}
