// The standard library has Unicode's normal forms but gives them to Foundation alone by name.
// Foundation's own spelling is `precomposedStringWithCanonicalMapping`; loading Foundation for it
// would more than double the tool's start-up time (3.8 to 10.4 ms).
@_spi(_Unicode) internal import Swift

/// Unicode's composed form, NFC: Word and macOS may write `ế` as three characters, and names that
/// look the same would not be the same.
enum CanonicalComposition {
  /// - Parameter bytes: well-formed UTF-8.
  static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  /// Letters apart from their marks, NFD.
  static func decompose(_ text: String) -> [Unicode.Scalar] { Array(text._nfd) }
}
