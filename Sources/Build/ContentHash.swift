import CXXHash
import Glibc

/// A 128-bit hash (XXH3) that tells one content from another; not a defence against forgery.
struct ContentHash: Sendable, Hashable {
  let low: UInt64
  let high: UInt64

  init(_ bytes: [UInt8]) {
    self.init(bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) })
  }

  private init(_ hash: XXH128_hash_t) {
    low = hash.low64
    high = hash.high64
  }

  /// The same of a whole file, a piece at a time: pictures are large.
  /// - Parameter path: for messages.
  init(of file: borrowing Descriptor, at path: String) throws(DiskFailure) {
    let state = XXH3_createState()
    defer { XXH3_freeState(state) }
    XXH3_128bits_reset(state)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var place = 0
    while true {
      let count = pread(file.number, &buffer, buffer.count, place)
      if count == 0 { break }
      if count > 0 {
        place += count
        buffer.withUnsafeBytes { _ = XXH3_128bits_update(state, $0.baseAddress, count) }
      } else if errno != EINTR {
        throw DiskFailure(.read, path, .system(errno))
      }
    }
    self.init(XXH3_128bits_digest(state))
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
