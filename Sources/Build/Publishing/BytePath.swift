import Glibc

/// A path compared byte by byte, as the file system does.
///
/// Swift's strings are equal when they look equal, so the composed and the decomposed spelling of
/// one Vietnamese name would pass for each other, and one's file be taken for the other's.
struct BytePath: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (one: BytePath, other: BytePath) -> Bool {
    one.withBytes { first in
      other.withBytes { second in
        first.count == second.count && compare(first, second, first.count) == 0
      }
    }
  }

  static func < (one: BytePath, other: BytePath) -> Bool {
    one.withBytes { first in
      other.withBytes { second in
        let order = compare(first, second, min(first.count, second.count))
        return order == 0 ? first.count < second.count : order < 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }

  private static func compare(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, _ count: Int
  ) -> Int32 {
    guard let first = one.baseAddress, let second = other.baseAddress else { return 0 }
    return memcmp(first, second, count)
  }
}
