import CXXHash

/// A 128-bit hash (XXH3) that tells one content from another; not a defence against forgery.
struct ContentHash: Sendable, Hashable {
  let low: UInt64
  let high: UInt64

  init(_ bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    low = hash.low64
    high = hash.high64
  }

  var text: String { String(high, radix: 16) + "-" + String(low, radix: 16) }
}

/// Adds up what a build depends on, in order, to one hash.
struct Fingerprint {
  private var bytes = [UInt8]()

  mutating func add(_ text: String) {
    bytes += text.utf8
    bytes.append(0)
  }

  mutating func add(_ hash: ContentHash) {
    withUnsafeBytes(of: (hash.low.littleEndian, hash.high.littleEndian)) { bytes += $0 }
  }

  var text: String { ContentHash(bytes).text }
}
