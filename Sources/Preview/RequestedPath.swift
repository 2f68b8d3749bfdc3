/// What the path of a request asks for.
///
/// A path is decoded once. Whatever is not plainly a file below the tree is refused, also where it
/// would do no harm: no page of ours links to it.
package enum RequestedPath: Sendable, Hashable {
  /// A file by the names of its folders and its own, each of them a plain name.
  case file([String])
  /// A page of the preview itself, by what follows `/_xem-thu/`.
  case own(String)
  case refused

  /// Where the preview's own pages lie; no page of a site begins so.
  package static let ownFolder = "_xem-thu"

  private static let longest = 2_048
  private static let longestName = 255
  private static let deepest = 16

  /// - Parameter target: the request's target as it came, percent-encoded, without the query.
  package init(_ target: String) {
    self = Self.decided(target) ?? .refused
  }

  private static func decided(_ target: String) -> RequestedPath? {
    guard target.utf8.count <= longest, target.utf8.first == UInt8(ascii: "/"),
      let path = decoded(target.utf8.dropFirst())
    else { return nil }
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= deepest else { return nil }
    if names.last == "" { names[names.count - 1] = "index.html" }
    guard names.allSatisfy(isPlain) else { return nil }
    return names.first == ownFolder
      ? .own(names.dropFirst().joined(separator: "/")) : .file(names)
  }

  /// The text of a percent-encoded path; nothing if it is no UTF-8, or if what was encoded is a
  /// separator or no character that a name may hold.
  private static func decoded(_ path: some Sequence<UInt8>) -> String? {
    var bytes = [UInt8]()
    var rest = path.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(hexadecimal), let low = rest.next().flatMap(hexadecimal)
      else { return nil }
      let value = high << 4 | low
      guard value != UInt8(ascii: "/") else { return nil }
      bytes.append(value)
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }

  /// Not empty, not hidden, no `.` or `..`, nothing that another system would read as such.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last else { return false }
    return first != UInt8(ascii: ".") && last != UInt8(ascii: ".") && last != UInt8(ascii: " ")
      && name.utf8.count <= longestName
  }
}
