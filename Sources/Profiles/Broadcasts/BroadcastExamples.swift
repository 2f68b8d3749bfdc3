package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension BroadcastCatalogue {
  package static let examples: ExampleList = [
    .notADuration: Example(
      in: file, wrong: "thoi_luong: khoảng năm phút", right: "thoi_luong: 1 phút"),
    .unknownVoice: Example(
      in: file, wrong: "{phan: lời xướng, vai: Cô Ba}", right: "{phan: lời xướng, vai: Nữ}"),
  ]

  /// A programme of the example site.
  static let file = "content/phat-thanh/so-1.md"
}
