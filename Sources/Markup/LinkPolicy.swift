import Diagnostics

/// Which destinations may stand in a page at all: those that are relative, and a few schemes.
///
/// Stricter than cmark's safe mode, which keeps `//host` and any scheme it does not know to be
/// harmful.
enum LinkPolicy {
  /// What is wrong with a destination, or nothing.
  static func problem(
    with destination: UnsafeBufferPointer<UInt8>, isImage: Bool
  ) -> DiagnosticDefinition? {
    guard let first = destination.first else { return .emptyDestination }
    guard destination.count <= MarkdownLimits.destination else { return .destinationTooLong }
    if destination.count > 1, isSlash(first), isSlash(destination[1]) {
      return isImage ? .outsideImage : .hostDestination
    }
    guard let scheme = scheme(of: destination) else { return nil }
    if isImage { return isWeb(scheme) ? .outsideImage : .unsupportedScheme }
    return isWeb(scheme) || scheme == "mailto" || scheme == "tel" ? nil : .unsupportedScheme
  }

  /// What stands before a colon that no `/`, `?` or `#` precedes, in lower case. It need not be a
  /// scheme by the rules (RFC 3986): browsers are lenient, so anything of the kind is judged.
  private static func scheme(of destination: UnsafeBufferPointer<UInt8>) -> String? {
    for index in destination.indices {
      switch destination[index] {
      case UInt8(ascii: ":"):
        return String(decoding: destination[..<index], as: UTF8.self).lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func isWeb(_ scheme: String) -> Bool { scheme == "http" || scheme == "https" }

  /// Browsers take a backslash for a slash.
  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}
