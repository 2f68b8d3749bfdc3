/// The bytes of a page as it is written. A page has thousands of small pieces, and an array would
/// ask at each of them whether it is shared.
struct PageOutput: ~Copyable {
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    memory = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { memory.deallocate() }

  /// What has been written from an offset on; good until more is.
  func bytes(from start: Int = 0) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: memory + start, count: count - start)
  }

  mutating func removeAll(from start: Int) { count = start }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    (memory + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func grow(by added: Int) {
    capacity = max(2 * capacity, count + added)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: memory, byteCount: count)
    memory.deallocate()
    memory = larger
  }
}

extension PageOutput {
  /// Appends text with `& < > "`, and `'` on request, as character references. Runs without them
  /// are copied at once.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>, singleQuotes: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      if Self.isPlainBlock(text, at: index) {
        index += Self.blockLength
        continue
      }
      let replacement: StaticString? =
        switch text[index] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): singleQuotes ? "&#39;" : nil
        default: nil
        }
      if let replacement {
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        append(replacement)
        start = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static let blockLength = 16

  /// Whether the next sixteen bytes are there and hold nothing that is ever escaped.
  @inline(__always)
  private static func isPlainBlock(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard text.count - index >= blockLength, let base = text.baseAddress else { return false }
    // Compared with a single byte, and not with sixteen of it, each would be looked at by itself.
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
    // `&` and `'` differ in one bit, and so do `<` and `>`.
    let special =
      ((block | all(1)) .== all(UInt8(ascii: "'"))) .| ((block | all(2)) .== all(UInt8(ascii: ">")))
      .| (block .== all(UInt8(ascii: "\"")))
    let bits = unsafeBitCast(special, to: SIMD2<UInt64>.self)
    return bits[0] | bits[1] == 0
  }
}
