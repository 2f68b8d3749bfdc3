/// A few bytes, to skip quickly over all others: a table, because which byte comes next in a text is
/// nothing a processor could predict a branch by.
struct ByteSet: Sendable {
  private let isMember: [Bool]

  init(_ characters: StaticString) {
    var table = [Bool](repeating: false, count: 256)
    let bytes = UnsafeBufferPointer(
      start: characters.utf8Start, count: characters.utf8CodeUnitCount)
    for byte in bytes { table[Int(byte)] = true }
    isMember = table
  }

  /// The first index from `start` on whose byte is in the set, or the end.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    isMember.withUnsafeBufferPointer { isMember in
      var index = start
      while index < bytes.count, !isMember[Int(bytes[index])] { index &+= 1 }
      return index
    }
  }
}
