/// A name as two machine words, so that looking it up compares no strings.
///
/// A name of at most 15 UTF-8 bytes is in the words as it stands, with its length in the last
/// byte. A longer one is there as 120 bits of hash: names come from our own code and templates, not
/// from an attacker, so that is enough to tell them apart.
struct Name: Sendable, Hashable {
  private let low: UInt64
  private let high: UInt64

  init(_ name: String) {
    var name = name
    self = name.withUTF8 { Name($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    if bytes.count <= 15 {
      for index in 0..<bytes.count {
        let byte = UInt64(bytes[index])
        if index < 8 {
          low |= byte << UInt64(index * 8)
        } else {
          high |= byte << UInt64(index * 8 - 64)
        }
      }
      high |= UInt64(bytes.count) << 56
    } else {
      // FNV-1a, from two different starts.
      (low, high) = (0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142)
      for byte in bytes {
        low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      high |= 0xFF << 56
    }
    self.low = low
    self.high = high
  }

  @inline(__always)
  static func == (one: Name, other: Name) -> Bool {
    (one.low ^ other.low) | (one.high ^ other.high) == 0
  }
}
