package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension ScriptCatalogue {
  package static let examples: ExampleList = [
    .storyHeldBack: Example(
      in: file, wrong: "ho_so: 2024/vuon-rau-bi-mat}", right: "ho_so: 2023/to-may-tu-quan}",
      why: LocalizedText(
        vi: "Lời đã lên sóng thì không rút lại được.",
        en: "What has been on the air cannot be taken back.")),
    .partWithoutWords: Example(
      in: file, wrong: "## Lời kết",
      right: "## Lời kết\n\nCảm ơn quý vị đã lắng nghe. Xin hẹn gặp lại.", also: ["V931"]),
    .unusedSection: Example(
      in: file, wrong: "## Lời cảm ơn\n\nXin cảm ơn.\n\n## Lời dẫn", right: "## Lời dẫn"),
    .wordsOutsideSections: Example(
      in: file, wrong: "---\n\nXin chào.\n\n## Lời xướng", right: "---\n\n## Lời xướng"),
    .voiceWithoutConsent: Example(
      in: file,
      wrong: "  - {phan: băng, ho_so: 2023/to-may-tu-quan, nguoi: Tổ trưởng, giay: 1}\n\(closing)",
      right: closing),
    .overSlot: Example(in: file, wrong: "thoi_luong: 30 giây", right: "thoi_luong: 1 phút"),
    .underSlot: Example(
      in: file, wrong: "thoi_luong: 1 phút 30 giây", right: "thoi_luong: 1 phút"),
    .overlongSentence: Example(
      in: file,
      wrong: """
        Kính chào quý vị và các bạn đang nghe đài ở nhà, ở xưởng may, ở trường học, ở trạm y tế và \
        cả những bạn còn đang trên đường đi làm về trong buổi chiều mưa hôm nay.
        """, right: greeting, also: ["V930"]),
    .overlongSentenceWhole: Example(
      in: file,
      wrong: """
        Kính chào anh chị em công nhân lao động trẻ huyện ta đang ngày đêm hăng say thi đua sản \
        xuất giỏi lập thành tích cao chào mừng ngày lễ lớn sắp tới gần kề trên quê hương mình yêu dấu.
        """, right: greeting, also: ["V930"]),
    .longSentence: Example(
      in: file,
      wrong: """
        Kính chào quý vị và các bạn đang nghe đài ở nhà, ở xưởng may, ở trường học và cả những bạn \
        còn đang trên đường.
        """, right: greeting, also: ["V930"]),
    .longSentenceWhole: Example(
      in: file,
      wrong: """
        Kính chào anh chị em công nhân lao động trẻ huyện ta đang ngày đêm hăng say thi đua sản \
        xuất giỏi lập thành tích cao chào mừng ngày lễ lớn.
        """, right: greeting, also: ["V930"]),
    .bracketsAloud: Example(
      in: file, wrong: "Kính chào quý vị (và các bạn).", right: greeting),
    .unreadableTable: Example(
      in: file, wrong: "| Việc | Số |\n| --- | ---: |\n| Kiểm tra | 5 |\n\n\(greeting)",
      right: greeting),
    .privatePhone: Example(
      in: file, wrong: "Xin gọi số 0912345678.", right: greeting, also: ["V930"]),
    .noClosing: Example(
      in: file, wrong: "  - {phan: nhạc cắt, giay: 3}", right: closing, also: ["V922"]),
    .noOpening: Example(
      in: file, wrong: "  - {phan: lời dẫn}",
      right: """
          - {phan: nhạc hiệu, giay: 13}
          - {phan: lời xướng, vai: Nữ}
          - {phan: lời dẫn}
        """, also: ["V922", "V931"]),
    .notYetApproved: Example(
      in: file, wrong: "nguoi_viet: Ban Tuyên giáo",
      right:
        "nguoi_viet: Ban Tuyên giáo\nduyet: {cong_doan: {nguoi: Ban Thường vụ, ngay: 26/06/2023}}"),
    .longTape: Example(
      in: file,
      wrong: "  - {phan: băng, ho_so: 2023/to-may-tu-quan, nguoi: Tổ trưởng, giay: 45}\n\(closing)",
      right: closing, also: ["V924", "V930"]),
    .airingAhead: Example(in: file, wrong: "{ngay: 27/06/2029", right: "{ngay: 27/06/2023"),
    .storyWithoutSection: Example(
      in: "content/ho-so/2023/to-may-tu-quan.md",
      wrong: "## Nghe thêm\n\n" + String(repeating: "Tổ kiểm tra máy rồi mới may. ", count: 100),
      right: "## Phát thanh\n",
      inWords: LocalizedText(
        vi: "Bài dài hơn 600 tiếng, không có mục “Phát thanh”.",
        en: "A story of more than 600 syllables without the section “Phát thanh”."),
      also: ["V906", "V930", "V937"]),
  ]

  /// A programme of the example site.
  private static let file = "content/phat-thanh/so-1.md"
  private static let greeting = "Kính chào quý vị và các bạn."
  private static let closing = "  - {phan: lời kết}"
}
