/// What has been made of one picture: its files in the cache.
struct DevelopedPicture: Sendable, Hashable {
  /// One file.
  struct Print: Sendable, Hashable {
    enum Use: String, CaseIterable {
      /// WebP for screens.
      case screen = "webp"
      /// JPEG for browsers that do not know WebP.
      case fallback = "jpg"
      /// JPEG for paper.
      case paper = "in.jpg"
    }

    let use: Use
    let size: PictureSize
    /// Of the file, so that one changed or cut short is noticed.
    let byteCount: Int
    let modified: Int64

    /// Its name in the folder of its picture, and the end of its name on the site.
    var name: String { use == .paper ? use.rawValue : "\(size.width).\(use.rawValue)" }
  }

  /// Of the original, upright.
  let size: PictureSize
  let hasPlace: Bool
  let prints: [Print]

  /// A line for the picture and one for each file.
  var record: String {
    "\(Self.header) \(size.width) \(size.height) \(hasPlace ? 1 : 0)\n"
      + prints.map {
        "\($0.use.rawValue) \($0.size.width) \($0.size.height) \($0.byteCount) \($0.modified)\n"
      }.joined()
  }

  private static let header = "anh"

  init(size: PictureSize, hasPlace: Bool, prints: [Print]) {
    self.size = size
    self.hasPlace = hasPlace
    self.prints = prints
  }

  /// Nothing when the record is damaged.
  init?(record: String) {
    let lines = record.split(separator: "\n").map { $0.split(separator: " ") }
    guard let first = lines.first, first.count == 4, first[0] == Self.header,
      let width = Int(first[1]), let height = Int(first[2])
    else { return nil }
    size = PictureSize(width: width, height: height)
    hasPlace = first[3] == "1"
    var prints = [Print]()
    for line in lines.dropFirst() {
      guard line.count == 5, let use = Print.Use(rawValue: String(line[0])),
        let width = Int(line[1]), let height = Int(line[2]), let byteCount = Int(line[3]),
        let modified = Int64(line[4])
      else { return nil }
      prints.append(
        Print(
          use: use, size: PictureSize(width: width, height: height), byteCount: byteCount,
          modified: modified))
    }
    guard Print.Use.allCases.allSatisfy({ use in prints.contains { $0.use == use } }) else {
      return nil
    }
    self.prints = prints
  }
}
