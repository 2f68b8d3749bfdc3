/// What `vipsheader -a` tells of a picture without decoding it.
struct PictureHeader: Sendable, Hashable {
  let size: PictureSize
  /// More than one is an animation or a stack of pictures.
  let pages: Int
  /// Whether the camera wrote down where it was.
  let hasPlace: Bool

  /// Nothing when the width or the height is not told.
  init?(_ output: [UInt8]) {
    let lines = output.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    // What the picture says of itself comes after what libvips measured, so the first line counts.
    let number = { (name: String) in
      lines.lazy.first { $0.hasPrefix("\(name): ") }.flatMap { Int($0.dropFirst(name.count + 2)) }
    }
    guard let width = number("width"), let height = number("height"), width > 0, height > 0 else {
      return nil
    }
    let isTurned = number("orientation").map { $0 >= 5 } ?? false
    size = PictureSize(width: isTurned ? height : width, height: isTurned ? width : height)
    pages = number("n-pages") ?? 1
    hasPlace = lines.contains {
      $0.hasPrefix("exif-ifd3-GPSLatitude:") || $0.hasPrefix("exif-ifd3-GPSLongitude:")
    }
  }
}
