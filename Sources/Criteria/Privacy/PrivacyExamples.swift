package import Diagnostics

// The numbers are made up. Tests/EndToEndTests/ExampleTests.swift runs these.
extension PrivacyDiagnostics {
  package static let examples: [ExampleList] = [numberExamples, personExamples, childExamples]

  private static let team = "content/ho-so/2023/to-may-tu-quan.md"
  private static let officer = "content/ho-so/2024/chi-hai-cong-doan.md"

  private static func number(_ wrong: String, why: LocalizedText? = nil) -> Example {
    Example(in: team, wrong: wrong, right: "Nói về cái máy, đừng nói về người;", why: why)
  }

  private static func person(_ wrong: String, why: LocalizedText? = nil) -> Example {
    Example(
      in: officer, wrong: wrong,
      right: "Chị ghi vào sổ tay: *nhà ai có con ốm, nhà ai sắp sửa mái*.", why: why)
  }

  private static let numberExamples: ExampleList = [
    .citizenID: number(
      "Tổ trưởng có CCCD số 091085012345;",
      why: LocalizedText(
        vi: """
          Người xem trang không cần con số này, còn kẻ xấu thì dùng được nó để giả danh, vay tiền. \
          Đã lên mạng hay lên báo tường là không thu lại được, nên công cụ chặn từ trước. Trong \
          thông báo, con số được che.
          """,
        en: """
          Readers do not need the number, and others can use it to borrow money in someone's name. \
          Once it is out it cannot be called back, so it is stopped before. Messages mask it.
          """)),
    .phoneNumber: number("Cần hỏi thêm, gọi 0912345678;"),
    .emailAddress: number("Cần hỏi thêm, viết cho to.truong@thu.example;"),
    .bankAccount: number("Ủng hộ tổ vào số tài khoản 7700205123456;"),
    .insuranceNumber: number("Tổ trưởng có số sổ BHXH 9123456789;"),
    .taxCode: number("Công ty có mã số thuế 1700123456;"),
    .numberPlate: number("Cả tổ đi chung chiếc xe 68A-123.45;"),
  ]

  private static let personExamples: ExampleList = [
    .homeAddress: person("Bác Ba ngụ ấp Kênh Giữa."),
    .birthDate: person("Chị Hai sinh ngày 05/3/1980."),
    .familyMatter: person(
      "Chị Hai ly hôn năm 2019.",
      why: LocalizedText(
        vi: """
          Chuyện buồn của một người thường được kể để bài thêm cảm động, nhưng người ấy sống tiếp \
          với nó khi cả huyện đã đọc. Chính người ấy quyết định có kể hay không.
          """,
        en: """
          A sad matter is often told to move readers, but its owner goes on living with it when the \
          whole district has read it. Whether it is told is for that person to decide.
          """)),
    .hardship: person("Gia đình bác Ba thuộc hộ nghèo."),
    .healthMatter: person("Bác Ba mắc bệnh ung thư."),
    .ethnicityOrReligion: person("Bác Ba theo Công giáo."),
    .partyMembership: person("Chị Hai là đảng viên."),
    .beneficiaryWithoutConsent: person(
      "Công đoàn trao mái ấm cho chị Nguyễn Thị Mười.",
      why: LocalizedText(
        vi: """
          Nhận giúp đỡ không có nghĩa là bằng lòng cho cả huyện biết mình được giúp. Bài vẫn đủ ý \
          khi chỉ ghi “một đoàn viên”.
          """,
        en: """
          To accept help is not to agree that everybody may know of it. The story loses nothing \
          with “a member” in place of the name.
          """)),
  ]

  private static let childExamples: ExampleList = [
    .childBirthDate: person("Con chị Hai sinh ngày 5/3/2015."),
    .childNamed: person(
      "Cháu Nguyễn Minh Khôi, 9 tuổi, học giỏi.",
      why: LocalizedText(
        vi: """
          Một em nhỏ chưa tự lo cho mình được: người đại diện phải đồng ý, và từ 7 tuổi thì chính \
          em cũng phải đồng ý.
          """,
        en: """
          A child cannot yet look after itself: its representative must agree, and from the age of \
          7 the child as well.
          """)),
  ]
}
