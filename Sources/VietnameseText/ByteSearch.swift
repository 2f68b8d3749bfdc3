import Glibc

extension [UInt8] {
  /// Where other bytes stand first, from an offset on.
  package func firstRange(equalTo other: [UInt8], from start: Int = 0) -> Range<Int>? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let first = other.first else { return nil }
      var offset = start
      while offset + other.count <= bytes.count {
        let rest = bytes.count - other.count + 1 - offset
        guard let hit = memchr(base + offset, Int32(first), rest) else { return nil }
        let place = UnsafeRawPointer(hit) - base
        if memcmp(base + place, other, other.count) == 0 { return place..<place + other.count }
        offset = place + 1
      }
      return nil
    }
  }
}
