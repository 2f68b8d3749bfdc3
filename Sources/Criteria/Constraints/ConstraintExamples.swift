package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension ConstraintDiagnostics {
  package static let examples: [ExampleList] = [profileExamples, conditionExamples, nameExamples]

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let movement = "content/phong-trao/an-toan.md"

  private static let profileExamples: ExampleList = [
    .constraintBroken: Example(
      in: profile, wrong: "tai_nan: {chet_nguoi: 1,", right: "tai_nan: {chet_nguoi: 0,",
      why: LocalizedText(
        vi: """
          Điều kiện do phong trào đặt ở `rang_buoc`. Nó so các con số của hồ sơ với nhau, chứ \
          không nói con số nào sai: người viết đối chiếu với sổ sách mới biết.
          """,
        en: """
          The condition is the movement's, in `rang_buoc`. It holds the numbers of a profile \
          against each other and does not say which is wrong: only the records tell.
          """)),
    .constraintDoubted: Example(
      in: profile, wrong: "da_huan_luyen: \"9,75%\"", right: "da_huan_luyen: \"97,5%\""),
    .neededPartMissing: Example(
      in: profile, wrong: "kinh_phi: 12.000.000 đồng}",
      right: "kinh_phi: 1.200.000 đồng, ngay_lam: 01/04/2023}"),
    .usualPartMissing: Example(
      in: profile, wrong: "tai_nan: {chet_nguoi: 0, co_so_theo_doi: không}",
      right: "tai_nan: {chet_nguoi: 0, da_huan_luyen: \"97,5%\", co_so_theo_doi: có}"),
  ]

  private static func condition(_ wrong: String, why: LocalizedText? = nil) -> Example {
    Example(
      in: movement, wrong: "dieu_kien: \(wrong), thong_bao: Có tai nạn",
      right: "dieu_kien: chet_nguoi = 0, thong_bao: Có tai nạn", why: why)
  }

  private static func movementCondition(_ wrong: String, _ right: String) -> Example {
    Example(
      file: "content/phong-trao/xe-sach.md", wrong: xeSach(wrong), right: xeSach(right))
  }

  private static func xeSach(_ condition: String) -> String {
    """
    ---
    ten: Phong trào “Xe sạch”
    nhom: a
    doi_tuong: [tập thể]
    tom_tat: Xe sạch trước mỗi chuyến.
    tieu_chi:
      - {ma: khau_hieu, ten: Khẩu hiệu, muc: tham khảo, nguon: gợi ý, huong_dan: Ghi khẩu hiệu., kieu: văn bản}
      - {ma: loi_hong, ten: Lỗi hỏng, muc: tham khảo, nguon: gợi ý, huong_dan: Kê từng lỗi., kieu: danh sách, truong: [{ma: ten, kieu: văn bản}, {ma: so_lan, kieu: số nguyên}]}
      - {ma: chuyen, ten: Chuyến xe, muc: tham khảo, nguon: gợi ý, huong_dan: Kê từng chuyến., kieu: danh sách, truong: [{ma: ten, kieu: văn bản}, {ma: so_khach, kieu: số nguyên}]}
    rang_buoc:
      - {dieu_kien: \(condition)}
    ---
    Xe sạch thì người đi xe vui.

    """
  }

  private static let conditionExamples: ExampleList = [
    .constraintWithoutRule: Example(
      in: movement, wrong: "rang_buoc:\n      - {thong_bao: Có tai nạn",
      right: "rang_buoc:\n      - {dieu_kien: chet_nguoi = 0, thong_bao: Có tai nạn"),
    .comparisonMissing: condition("chet_nguoi"),
    .operandMissing: condition("\"chet_nguoi =\""),
    .misspeltComparison: condition("chet_nguoi == 0"),
    .unexpectedSign: condition("chet_nguoi = 0 = 0"),
    .unclosed: condition("'chet_nguoi = \"0'"),
  ]

  private static let nameExamples: ExampleList = [
    .unknownName: condition("bi_thuong_nhe = 0"),
    .misspeltName: condition("chet_nguio = 0"),
    .incomparable: condition("chet_nguoi = 10 triệu đồng"),
    .notCalculable: condition("co_so_theo_doi + 1 = 2"),
    .notOneValue: movementCondition("loi_hong = 0", "số_mục(loi_hong) <= 5"),
    .notAList: condition("số_mục(chet_nguoi) = 0"),
    .twoLists: movementCondition(
      "loi_hong.so_lan <= chuyen.so_khach", "tổng(loi_hong.so_lan) <= tổng(chuyen.so_khach)"),
    .wordsHaveNoOrder: movementCondition("khau_hieu > \"xe sạch\"", "khau_hieu <> \"xe sạch\""),
    .unknownFunction: movementCondition(
      "trung_bình(loi_hong.so_lan) <= 5", "tổng(loi_hong.so_lan) <= 5"),
  ]
}
