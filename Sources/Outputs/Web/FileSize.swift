import VietnameseText

/// The size of a file for people: `6 KB`, `3,1 MB`.
enum FileSize {
  static func text(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 512) / 1_024)
    guard kilobytes >= 1_000 else { return "\(kilobytes) KB" }
    let megabytes = Double(bytes) / 1_048_576
    return "\(VietnameseNumber.format(megabytes, atMostDecimals: 1) ?? "") MB"
  }
}
