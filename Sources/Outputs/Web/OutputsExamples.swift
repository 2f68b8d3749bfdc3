package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension OutputsCatalogue {
  package static let examples: ExampleList = [
    .brokenLink: Example(
      in: profile, wrong: "[Chị Hai công đoàn](../2024/co-giao-vung-cao.md)", right: right),
    .misspeltLink: Example(
      in: profile, wrong: "[Chị Hai công đoàn](../2024/chi-hai-cong-doàn.md)", right: right),
    .linkToHeldBack: Example(
      in: profile, wrong: "[Vườn rau](../2024/vuon-rau-bi-mat.md)", right: right,
      why: LocalizedText(
        vi: """
          Hồ sơ chưa được kiểm chứng, chưa duyệt hoặc chưa có người đồng ý thì không hiện ở đâu \
          cả, kể cả trong liên kết. Đây chỉ là lưu ý: người viết không phải sửa gì.
          """,
        en: """
          A profile not yet verified, approved or consented to is shown nowhere, not even by a \
          link. This is only a note: there is nothing to mend.
          """)),
    .linkLeavesContent: Example(
      in: profile, wrong: "[Chị Hai công đoàn](../../../chi-hai.md)", right: right),
    .pictureInText: Example(
      in: profile, wrong: "![Chị Hai bên thợ may](chi-hai.jpg)", right: right,
      why: LocalizedText(
        vi: """
          Ảnh khai ở mục `anh` mới có chú thích, tác giả và sự đồng ý của người trong ảnh; ảnh \
          chèn giữa bài thì không ai kiểm tra được.
          """,
        en: """
          Only a picture declared under `anh` comes with its caption, author and the consent of \
          those it shows; one inside the text cannot be checked.
          """)),
    .pictureInParagraph: Example(
      file: "content/ho-so/2024/to-xe.md", wrong: story("Rửa xe ![](rua-xe.jpg) đầu ca."),
      right: story("Rửa xe đầu ca.\n\n![](rua-xe.jpg)")),
    .leadPictureInText: Example(
      file: "content/ho-so/2024/to-xe.md", wrong: story("Rửa xe đầu ca.\n\n![](to-xe.jpg)"),
      right: story("Rửa xe đầu ca.\n\n![](rua-xe.jpg)")),
  ]

  /// A profile with two pictures.
  private static func story(_ text: String) -> String {
    """
    ---
    ten: Tổ xe an toàn
    loai: mô hình
    doi_tuong: tập thể
    don_vi: may-song-xanh
    phong_trao: an-toan
    anh:
      - {tep: to-xe.jpg, chu_thich: Tổ xe, tac_gia: Ban Nữ công, mo_ta: Ba người bên xe, boi_canh: nơi làm việc}
      - {tep: rua-xe.jpg, chu_thich: Rửa xe, tac_gia: Ban Nữ công, mo_ta: Rửa xe, boi_canh: nơi làm việc}
    ---
    \(text)

    """
  }

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let right = "[Chị Hai công đoàn](../2024/chi-hai-cong-doan.md#cach-lam)"
}
