/// What a picture may be, and what is made of it.
enum PictureRules {
  /// Bytes of a file: a large photograph of a good camera has 25 MB.
  static let largestFile = 40 << 20
  static let mostPixels = 100_000_000
  /// How many times the shorter side the longer one may be: a strip is no picture for a page.
  static let longestShape = 4

  /// Widths for screens: a phone, a page, a large page.
  static let screenWidths = [480, 960, 1600]
  static let fallbackWidth = 960
  /// The longer side for paper: 20 cm at 300 dots an inch.
  static let printSide = 2400
  /// Narrower pictures look coarse in the columns of a newspaper or on a handout.
  static let leastPrintWidth = 1200

  /// The widths that are made of a picture, smallest first. It is never enlarged: one of 700 pixels
  /// is made in 480 and 700. Its own width is left out when it is hardly more than the one before.
  static func widths(of size: PictureSize) -> [Int] {
    let smaller = screenWidths.filter { $0 <= size.width }
    guard smaller.count < screenWidths.count else { return screenWidths }
    if let last = smaller.last, size.width * 100 < last * 115 { return smaller }
    return smaller + [size.width]
  }

  /// Changes whenever something else is made of the same picture, so that nothing old is used.
  static let settings = "1"
}

/// In pixels, as a reader sees it: upright.
struct PictureSize: Sendable, Hashable {
  let width: Int
  let height: Int
}
