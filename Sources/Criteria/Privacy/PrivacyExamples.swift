package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension PrivacyDiagnostics {
  package static let examples: [ExampleList] = [numberExamples, matterExamples, consentExamples]

  private static let file = "content/ho-so/2024/to-xe.md"

  /// A profile at its first state whose story is one sentence.
  private static func story(_ sentence: String) -> String { profile("", sentence) }

  /// A profile at its first state with some more front matter.
  private static func profile(_ frontMatter: String, _ sentence: String) -> String {
    """
    ---
    ten: Tổ xe an toàn
    loai: mô hình
    doi_tuong: tập thể
    don_vi: may-song-xanh
    phong_trao: an-toan
    \(frontMatter)---
    \(sentence)

    """
  }

  private static let numberExamples: ExampleList = [
    .citizenID: Example(
      file: file, wrong: story("Chị Lan, số căn cước 091085012345, trực tổ xe."),
      right: story("Chị Lan trực tổ xe."),
      why: LocalizedText(
        vi:
          "Số giấy tờ là dữ liệu cá nhân và không làm bài hay hơn. Công cụ cũng không nhắc lại số ấy: thông báo chỉ để ba chữ số cuối, dòng trích thì che đi.",
        en:
          "The number of a paper is personal data and makes no story better. Nor does the tool repeat it: the message keeps the last three digits, and the quoted line is masked."
      )),
    .phoneNumber: Example(
      file: file, wrong: story("Xe hỏng thì gọi anh Tám, 0912 345 678."),
      right: story("Xe hỏng thì gọi tổ trưởng tổ xe.")),
    .emailAddress: Example(
      file: file, wrong: story("Góp ý gửi về toxe85@thu.example.com."),
      right: story("Góp ý gửi về Ban Chấp hành CĐCS.")),
    .bankAccount: Example(
      file: file, wrong: story("Góp quỹ vào tài khoản 7100205123456."),
      right: story("Góp quỹ tại phòng công đoàn.")),
    .insuranceNumber: Example(
      file: file, wrong: story("Anh Tám, mã số BHXH 9112345678, lái xe từ năm 2015."),
      right: story("Anh Tám lái xe từ năm 2015.")),
    .taxCode: Example(
      file: file, wrong: story("Anh Tám, mã số thuế 8012345678, lái xe từ năm 2015."),
      right: story("Anh Tám lái xe từ năm 2015.")),
    .numberPlate: Example(
      file: file, wrong: story("Chiếc 68C1-123.45 được kiểm tra mỗi sáng."),
      right: story("Mỗi chiếc xe được kiểm tra mỗi sáng.")),
  ]

  private static let matterExamples: ExampleList = [
    .homeAddress: Example(
      file: file, wrong: story("Anh Tám, ngụ ấp Kênh Giữa, lái xe từ năm 2015."),
      right: story("Anh Tám, ở xã Vĩnh Bình Nam, lái xe từ năm 2015.")),
    .birthDate: Example(
      file: file, wrong: story("Anh Tám, sinh ngày 05/3/1985, lái xe từ năm 2015."),
      right: story("Anh Tám, sinh năm 1985, lái xe từ năm 2015.")),
    .childBirthDate: Example(
      file: file, wrong: story("Con anh Tám, sinh ngày 05/3/2015, hay theo cha ra bãi xe."),
      right: story("Con nhỏ của anh Tám hay theo cha ra bãi xe.")),
    .familyMatter: Example(
      file: file, wrong: story("Anh Tám ly hôn rồi mới về tổ xe."),
      right: story("Anh Tám về tổ xe năm 2015.")),
    .hardship: Example(
      file: file, wrong: story("Nhà anh Tám thuộc hộ nghèo."),
      right: story("Tổ có một người khó khăn về nhà ở.")),
    .healthMatter: Example(
      file: file, wrong: story("Anh Tám mắc bệnh nặng mà vẫn đi làm."),
      right: story("Anh Tám đi làm đều, không nghỉ buổi nào."),
      why: LocalizedText(
        vi:
          "Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15, hiệu lực từ 01/01/2026) coi tình trạng sức khỏe là dữ liệu nhạy cảm.",
        en:
          "The law on personal data protection (91/2025/QH15, in force from 01/01/2026) counts health as sensitive data."
      )),
    .ethnicityOrReligion: Example(
      file: file, wrong: story("Anh Tám là người dân tộc Khmer."),
      right: story("Anh Tám nói được hai thứ tiếng.")),
    .partyMembership: Example(
      file: file, wrong: story("Anh Tám là đảng viên."),
      right: story("Anh Tám là tổ trưởng.")),
    .childNamed: Example(
      file: file, wrong: story("Cháu Minh Khôi, 9 tuổi, hay theo cha ra bãi xe."),
      right: story("Con nhỏ của anh Tám hay theo cha ra bãi xe."),
      why: LocalizedText(
        vi:
          "Công bố thông tin về đời sống riêng của trẻ từ đủ 7 tuổi cần sự đồng ý của em và của người đại diện (Luật Bảo vệ dữ liệu cá nhân, Điều 24; Nghị định 56/2017/NĐ-CP).",
        en:
          "To publish the private life of a child of seven or more, the child and the representative must both agree (law on personal data protection, article 24; decree 56/2017/NĐ-CP)."
      )),
    .beneficiaryWithoutConsent: Example(
      file: file, wrong: story("Công đoàn trao 2 triệu đồng cho anh Nguyễn Văn Tám."),
      right: story("Công đoàn trao 2 triệu đồng cho một đoàn viên của tổ.")),
  ]

  private static let consentExamples: ExampleList = [
    .picturedPapers: Example(
      file: file,
      wrong: profile(
        "anh: [{tep: xe.jpg, chu_thich: Trao sổ, tac_gia: Ban Nữ công, mo_ta: Một người bên xe tải, boi_canh: đời sống, co_giay_to: có}]\n",
        "Xe sạch, máy tốt."),
      right: profile(
        "anh: [{tep: xe.jpg, chu_thich: Rửa xe, tac_gia: Ban Nữ công, mo_ta: Một người bên xe tải, boi_canh: đời sống, co_giay_to: không}]\n",
        "Xe sạch, máy tốt.")),
    .portraitOfNobody: Example(
      file: file,
      wrong: profile(
        "anh: [{tep: tam.jpg, chu_thich: Anh Tám, tac_gia: Ban Nữ công, mo_ta: Một người bên xe tải, boi_canh: chân dung}]\n",
        "Xe sạch, máy tốt."),
      right: profile(
        "anh: [{tep: tam.jpg, chu_thich: Anh Tám, tac_gia: Ban Nữ công, mo_ta: Một người bên xe tải, boi_canh: chân dung, nguoi_trong_anh: [Nguyễn Văn Tám]}]\n",
        "Xe sạch, máy tốt.")),
    .representativeOfNobody: Example(
      file: file,
      wrong: profile(
        "dong_y: [{nguoi: Nguyễn Văn Tám, vai_tro: đại diện trẻ, ngay: 01/06/2024, noi_dung: [họ tên], kenh: [web]}]\n",
        "Xe sạch, máy tốt."),
      right: profile(
        """
        nhan_vat: [{ho_ten: Nguyễn Minh Khôi, nam_sinh: 2015}]
        dong_y: [{nguoi: Nguyễn Văn Tám, vai_tro: đại diện trẻ, dai_dien_cho: Nguyễn Minh Khôi, ngay: 01/06/2024, noi_dung: [họ tên], kenh: [web]}]

        """, "Xe sạch, máy tốt.")),
  ]
}
