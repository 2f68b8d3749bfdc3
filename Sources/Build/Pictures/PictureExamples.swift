package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these, with sample files of the names that they use.
extension PictureDiagnostics {
  package static let examples: [ExampleList] = [nameExamples, contentExamples, sizeExamples]

  private static let file = "content/ho-so/2024/to-xe.md"

  /// A profile at its first state with some pictures.
  private static func profile(_ names: String..., remark: String = "") -> String {
    let pictures = names.map { name in
      """
        - tep: \(name)
          chu_thich: Tổ xe rửa xe đầu ca.
          tac_gia: Ban Nữ công
          mo_ta: Ba người rửa một chiếc xe tải
          boi_canh: nơi làm việc

      """
    }
    return """
      ---
      ten: Tổ xe an toàn
      loai: mô hình
      doi_tuong: tập thể
      don_vi: may-song-xanh
      phong_trao: an-toan
      \(remark)\(names.isEmpty ? "" : "anh:\n" + pictures.joined())---
      Đi một vòng quanh xe.

      """
  }

  private static func content(
    _ name: String, also: [String] = [], vi: String, en: String, why: LocalizedText? = nil
  ) -> Example {
    Example(
      file: file, wrong: profile(name), right: profile("to-xe.jpg"),
      inWords: LocalizedText(vi: vi, en: en), also: also, why: why)
  }

  private static let nameExamples: ExampleList = [
    .missingPicture: Example(
      file: file, wrong: profile("buoi-sang.jpg"), right: profile("to-xe.jpg")),
    .misspeltPicture: Example(
      file: file, wrong: profile("to-xe.jpeg", remark: "# Tệp tên là to-xe.jpg.\n"),
      right: profile("to-xe.jpg")),
    .pictureElsewhere: Example(
      file: file, wrong: profile("anh/to-xe.jpg"), right: profile("to-xe.jpg"),
      why: LocalizedText(
        vi: "Ảnh nằm cạnh hồ sơ thì chép cả thư mục đi đâu, hồ sơ vẫn còn đủ ảnh.",
        en: "A picture beside its profile goes wherever the folder is copied.")),
    .pictureNamedTwice: Example(
      file: file, wrong: profile("to-xe.jpg", "to-xe.jpg"), right: profile("to-xe.jpg")),
    .samePictureTwice: Example(
      file: file, wrong: profile("to-xe.jpg", "to-xe-2.jpg"),
      right: profile("to-xe.jpg", "rua-xe.jpg"),
      inWords: LocalizedText(
        vi: "`to-xe-2.jpg` là một bản chép của `to-xe.jpg`",
        en: "`to-xe-2.jpg` is a copy of `to-xe.jpg`")),
    .unusedPicture: Example(
      file: file, wrong: profile(remark: "# Ảnh to-xe.jpg để cạnh tệp này.\n"),
      right: profile("to-xe.jpg"),
      why: LocalizedText(
        vi:
          "Một tấm ảnh không ai khai thì không có chú thích, tác giả, sự đồng ý, và không lên trang.",
        en: "A picture that nobody names has no caption, author or consent, and is not published.")),
  ]

  private static let contentExamples: ExampleList = [
    .notAPicture: content(
      "svg.jpg", vi: "`svg.jpg` là tệp SVG đổi đuôi thành `.jpg`",
      en: "`svg.jpg` is an SVG file that was renamed",
      why: LocalizedText(
        vi: "SVG có thể mang mã lệnh; GIF, BMP, TIFF, PDF không in đẹp được hoặc không phải ảnh.",
        en: "SVG can carry code; GIF, BMP, TIFF and PDF do not print well or are no pictures.")),
    .unknownPicture: content(
      "la.jpg", vi: "`la.jpg` là một tệp chữ", en: "`la.jpg` is a text file"),
    .emptyPicture: content("rong.jpg", vi: "`rong.jpg` dài 0 byte", en: "`rong.jpg` has no bytes"),
    .animatedPicture: content(
      "dong.webp", vi: "`dong.webp` là ảnh động", en: "`dong.webp` moves"),
    .manyPictures: content(
      "nhieu.heic", vi: "`nhieu.heic` gồm hai ảnh", en: "`nhieu.heic` holds two pictures"),
    .brokenPicture: content(
      "hong.jpg", vi: "`hong.jpg` mới chép được một phần", en: "`hong.jpg` was copied in part"),
  ]

  private static let sizeExamples: ExampleList = [
    .pictureTooHeavy: content("nang.jpg", vi: "`nang.jpg` nặng 41 MB", en: "`nang.jpg` has 41 MB"),
    .pictureTooLarge: content(
      "lon.png", vi: "`lon.png` có 60.000 × 60.000 điểm ảnh",
      en: "`lon.png` has 60,000 × 60,000 pixels",
      why: LocalizedText(
        vi:
          "Một tệp vài chục byte có thể bung ra thành 10 GB, nên kích thước được xem trước khi mở ảnh.",
        en:
          "A file of a few bytes can unfold to 10 GB, so its size is looked at before it is opened."
      )
    ),
    .pictureTooLong: content(
      "dai.jpg", vi: "`dai.jpg` có 1600 × 200 điểm ảnh", en: "`dai.jpg` has 1600 × 200 pixels"),
    .pictureTooDemanding: Example(
      unseen: LocalizedText(
        vi: "Để dành cho ảnh mà các giới hạn khác chưa lường tới.",
        en: "There for a picture that the other limits do not foresee.")),
    .pictureSmallForPrint: content(
      "nho.jpg", vi: "`nho.jpg` có 700 × 500 điểm ảnh", en: "`nho.jpg` has 700 × 500 pixels"),
    .pictureTellsPlace: content(
      "toa-do.jpg", vi: "điện thoại đã ghi tọa độ vào `toa-do.jpg`",
      en: "a phone wrote its coordinates into `toa-do.jpg`"),
  ]
}
