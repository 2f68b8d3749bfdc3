package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension FrontMatterCatalogue {
  package static let examples: [ExampleList] = [
    encodingExamples, structureExamples, syntaxExamples,
  ]

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let page = "content/trang/tu-sach.md"

  private static let structureExamples: ExampleList = [
    .missingFrontMatter: Example(
      file: page,
      wrong:
        "—\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n—\nMượn rồi trả.\n",
      right:
        "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n---\nMượn rồi trả.\n"
    ),
    .unclosedFrontMatter: Example(
      file: page,
      wrong:
        "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n\n## Cách làm\n",
      right:
        "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n---\n\n## Cách làm\n"
    ),
    .empty: Example(
      file: page, wrong: "---\n---\nMượn rồi trả.\n",
      right:
        "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n---\nMượn rồi trả.\n"
    ),
    .notMapping: Example(
      file: page, wrong: "---\n- Tủ sách giờ nghỉ ca\n---\nMượn rồi trả.\n",
      right:
        "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em góp sách để cùng đọc.\n---\nMượn rồi trả.\n"
    ),
    .tooLarge: Example(
      in: profile,
      wrong: "minh_hoa: có\n#\(String(repeating: " Biên bản họp tổ", count: 5_000))",
      right: "minh_hoa: có",
      inWords: LocalizedText(
        vi: "cả biên bản năm chục trang dán vào giữa hai dòng `---`",
        en: "minutes of fifty pages, pasted between the two lines `---`")),
    .tooManyNodes: Example(
      in: profile, wrong: "tu_khoa: [\(String(repeating: "a,", count: 10_000))b]",
      right: "tu_khoa: [an toàn, tự quản]",
      inWords: LocalizedText(
        vi: "`tu_khoa:` có hơn mười nghìn từ", en: "`tu_khoa:` with more than ten thousand words")),
    .tooDeep: Example(
      in: profile,
      wrong:
        "tu_khoa: \(String(repeating: "[", count: 40))an toàn\(String(repeating: "]", count: 40))",
      right: "tu_khoa: [an toàn, tự quản]"),
    .anchorOrAlias: Example(
      in: profile, wrong: "ket_luan: *kl1}", right: "ket_luan: đạt}",
      why: LocalizedText(
        vi: """
          Trong YAML, dấu `*` và `&` ở đầu giá trị dùng để chép lại giá trị ở chỗ khác. Ở đây mỗi \
          giá trị viết đủ tại chỗ, để người đọc không phải đi tìm.
          """,
        en: """
          In YAML a `*` or `&` at the start of a value copies a value from elsewhere. Here every \
          value is written out where it belongs, so that nobody has to look for it.
          """)),
    .explicitTag: Example(
      in: profile, wrong: "so_du: !!int 42", right: "so_du: 42, so_tan_thanh: 41"),
    .mergeKey: Example(
      in: profile, wrong: "minh_hoa: có\n<<: {loai: mô hình}", right: "minh_hoa: có"),
    .severalDocuments: Example(
      in: profile, wrong: "minh_hoa: có\n...\nghi_chu: viết tiếp", right: "minh_hoa: có"),
    .duplicateKey: Example(
      in: profile, wrong: "minh_hoa: có\nMinh họa: không", right: "minh_hoa: có",
      why: LocalizedText(
        vi: """
          Nếu một mục có hai lần thì không ai biết bản nào đúng; chọn thay người viết là đoán mò.
          """,
        en: "Nobody can tell which of two is right, and to choose for the author is to guess.")),
    .keyNotText: Example(
      in: profile, wrong: "minh_hoa: có\n[ghi chú]: viết tiếp", right: "minh_hoa: có"),
    .controlCharacter: Example(
      in: profile, wrong: "nhan_luc: Một\u{0B} tổ.", right: "nhan_luc: Một tổ.",
      inWords: LocalizedText(
        vi: "`nhan_luc: Một tổ.` có một ký tự vô hình sau chữ “Một”",
        en: "`nhan_luc: Một tổ.` with an invisible character after “Một”")),
    .lineSeparator: Example(
      in: profile, wrong: "nhan_luc: Một\u{2028}tổ.", right: "nhan_luc: Một tổ.",
      inWords: LocalizedText(
        vi: "`nhan_luc: Một tổ.` có dấu ngắt dòng U+2028 giữa “Một” và “tổ”",
        en: "`nhan_luc: Một tổ.` with a line separator U+2028 between “Một” and “tổ”")),
    .oddSpace: Example(
      in: profile, wrong: "loai:\u{A0}mô hình", right: "loai: mô hình",
      inWords: LocalizedText(
        vi: "`loai: mô hình` có dấu cách không ngắt (U+00A0) sau dấu hai chấm",
        en: "`loai: mô hình` with a no-break space (U+00A0) after the colon")),
  ]

  private static let syntaxExamples: ExampleList = [
    .missingSpaceAfterColon: Example(in: profile, wrong: "loai:mô hình", right: "loai: mô hình"),
    .tabIndentation: Example(
      in: profile, wrong: "huong_dan_ap_dung:\n\tvan_de: Máy hỏng",
      right: "huong_dan_ap_dung:\n  van_de: Máy hỏng"),
    .colonInValue: Example(
      in: profile, wrong: "kho_khan: Khó nhất: tuần đầu dễ quên.",
      right: "kho_khan: Tuần đầu dễ quên."),
    .unclosedQuote: Example(
      in: profile, wrong: "ten: \"Tổ may tự quản", right: "ten: Tổ may tự quản\n"),
    .indentation: Example(
      in: profile, wrong: "  van_de: Máy hỏng giữa ca gây tai nạn.\n    dieu_kien:",
      right: "  van_de: Máy hỏng giữa ca gây tai nạn.\n  dieu_kien:"),
    .bracket: Example(
      in: profile, wrong: "tu_khoa: [an toàn, tự quản", right: "tu_khoa: [an toàn, tự quản]"),
    .missingColon: Example(
      in: profile, wrong: "minh_hoa: có\nđã họp tổ ngày 5", right: "minh_hoa: có"),
    .textAfterQuote: Example(
      in: profile, wrong: "kho_khan: \"Tuần đầu\" dễ quên.", right: "kho_khan: Tuần đầu dễ quên."),
    .reservedCharacter: Example(
      in: profile, wrong: "kho_khan: @Tuần đầu dễ quên.", right: "kho_khan: Tuần đầu dễ quên."),
    .unknownEscape: Example(
      in: profile, wrong: "kho_khan: \"D:\\Ho so\\Tuần đầu\"", right: "kho_khan: Tuần đầu dễ quên."),
    .listOnKeyLine: Example(
      in: profile, wrong: "tu_khoa: - an toàn", right: "tu_khoa: [an toàn, tự quản]"),
    .blockHeader: Example(
      in: profile, wrong: "kho_khan: > Tuần đầu dễ quên.", right: "kho_khan: Tuần đầu dễ quên."),
    .otherSyntax: Example(
      unseen: LocalizedText(
        vi: """
          Chưa gặp tệp nào dẫn tới mã này: các lỗi YAML đã biết đều có mã riêng. Nếu gặp, xin gửi \
          tệp đó cho người bảo trì công cụ.
          """,
        en: """
          No file is known to lead here: every known mistake of YAML has a code of its own. If you \
          meet one, please send the file to the maintainers.
          """)),
    .commentInValue: Example(
      in: profile, wrong: "kho_khan: Tuần #1 dễ quên.", right: "kho_khan: Tuần đầu dễ quên."),
    .commaInValue: Example(
      in: profile, wrong: "{viec: Treo thẻ, ký sổ, ai: Tổ trưởng",
      right: "{viec: Treo thẻ, ai: Tổ trưởng"),
  ]
}
