/// A rising list of entries in the fewest bytes: as distances, or as bits from the first to the last
/// when they lie close together.
///
/// It begins with twice the number of bytes that follow, plus one for bits. Distances are counted
/// from the entry before, and from −1; bits begin with the number of the first byte.
struct EntryList {
  private(set) var entries = [UInt32]()
  private var distances = 0
  /// What the next distance is counted from, which is one after the last entry.
  private var next: UInt32 = 0

  /// Adds an entry; one that is there already, or comes before the last, is passed over.
  mutating func append(_ entry: UInt32) {
    guard entry >= next else { return }
    distances += Self.length(entry - next)
    entries.append(entry)
    next = entry + 1
  }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    distances = 0
    next = 0
  }

  func write(to bytes: inout [UInt8]) {
    guard let first = entries.first, let last = entries.last else {
      bytes.append(0)
      return
    }
    let start = first >> 3
    let bits = Self.length(start) + Int(last >> 3 - start) + 1
    guard bits < distances else {
      bytes.append(varint: UInt32(distances) << 1)
      var next: UInt32 = 0
      for entry in entries {
        bytes.append(varint: entry - next)
        next = entry + 1
      }
      return
    }
    bytes.append(varint: UInt32(bits) << 1 | 1)
    bytes.append(varint: start)
    let base = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Int(last >> 3 - start) + 1))
    for entry in entries { bytes[base + Int(entry >> 3 - start)] |= 1 << UInt8(entry & 7) }
  }

  private static func length(_ number: UInt32) -> Int {
    var (rest, length) = (number >> 7, 1)
    while rest > 0 { (rest, length) = (rest >> 7, length + 1) }
    return length
  }
}
