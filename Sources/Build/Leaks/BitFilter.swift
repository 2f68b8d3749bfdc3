/// Rules out most keys that are not among some, by one bit each.
struct BitFilter: Sendable {
  private let words: [UInt64]
  private let shift: UInt64

  init(_ keys: some Collection<UInt64>) {
    var bits: UInt64 = 12
    while 1 << bits < keys.count * 32, bits < 24 { bits += 1 }
    shift = 64 - bits
    var words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for key in keys {
      let bit = Self.bit(key, shift)
      words[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.words = words
  }

  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    let bit = Self.bit(key, shift)
    return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  private static func bit(_ key: UInt64, _ shift: UInt64) -> Int {
    Int((key &* 0xD6E8_FEB8_6659_FD93) >> shift)
  }
}
