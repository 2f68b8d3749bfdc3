/// Text as a file name and a piece of an address: `[a-z0-9]` in words joined by single hyphens.
package enum Slug {
  /// The slug of a text, never empty: a text without a Latin letter or digit gets `x-` and a hash
  /// of its fold. Equal folds have equal slugs: who gives pages
  /// their names must look whether two texts meet.
  ///
  /// A name that Windows keeps for devices (`con`, `aux`, `com1`) gets `-x`: the site must fit on a
  /// USB stick read by Windows, and *con* is a common word.
  package static func make(_ text: String) -> String {
    var folded = [UInt8]()
    Folding.fold(text.utf8, into: &folded)
    var slug = [UInt8]()
    slug.reserveCapacity(folded.count)
    var isGap = false
    for byte in folded {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isGap = false
        slug.append(byte)
      default: isGap = true
      }
    }
    guard !slug.isEmpty else { return "x-" + hash(folded) }
    let name = String(decoding: slug, as: UTF8.self)
    return isDevice(name) ? name + "-x" : name
  }

  /// FNV-1a, 64 bits, as 16 hexadecimal digits: the same on every machine, unlike `Hasher`.
  private static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  private static func isDevice(_ name: String) -> Bool {
    switch name {
    case "con", "prn", "aux", "nul": true
    default:
      name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
        && name.last?.isNumber == true
    }
  }
}
