package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension CrossDiagnostics {
  package static let examples: [ExampleList] = [
    timeExamples, peopleExamples, figureExamples, validityExamples, profileExamples,
  ]

  private static let sewing = "content/ho-so/2023/to-may-tu-quan.md"
  private static let meal = "content/ho-so/2024/bua-com-thu-sau.md"
  private static let officer = "content/ho-so/2024/chi-hai-cong-doan.md"
  private static let garden = "content/ho-so/2024/vuon-rau-bi-mat.md"
  private static let units = "content/don-vi.csv"
  private static let added = "content/ho-so/2024/to-xe.md"

  private static let timeExamples: ExampleList = [
    .dateToCome: Example(
      in: sewing, wrong: "suy_ton: {ngay: 10/03/2032", right: "suy_ton: {ngay: 10/03/2023"),
    .plannedMilestone: Example(
      in: garden, wrong: "{phat_hien: 01/09/2024, dang_ky: 15/09/2024, kiem_chung: 15/03/2025}",
      right: "{phat_hien: 01/09/2024, dang_ky: 15/09/2024}",
      why: LocalizedText(
        vi: "Trạng thái của hồ sơ là mốc mới nhất đã tới, tính đến ngày dựng trang.",
        en: "A profile's state is its latest milestone that has come by the day of the build.")),
    .approvalBeforeVerification: Example(
      in: meal, wrong: "duyet: {nguoi: Ban Thường vụ, ngay: 20/04/2024",
      right: "duyet: {nguoi: Ban Thường vụ, ngay: 20/05/2024"),
    .pilotWithoutVerification: Example(
      in: officer,
      wrong: """
        kiem_chung: 01/10/2024, mo_hinh_diem: 15/11/2024}
        suy_ton: {ngay: 05/04/2024, hoi_nghi: Hội nghị đoàn viên, so_du: 22, so_tan_thanh: 22}
        kiem_chung: [{ngay: 20/11/2024
        """,
      right: """
        kiem_chung: 01/10/2024}
        suy_ton: {ngay: 05/04/2024, hoi_nghi: Hội nghị đoàn viên, so_du: 22, so_tan_thanh: 22}
        kiem_chung: [{ngay: 01/10/2024
        """),
    .spreadToNobody: Example(
      in: officer, wrong: "kiem_chung: 01/10/2024, nhan_rong: 20/12/2024}",
      right: "kiem_chung: 01/10/2024}"),
  ]

  private static let peopleExamples: ExampleList = [
    .verifiedByHolder: Example(
      in: officer, wrong: "bo_phan: Lê Thị Hai", right: "bo_phan: Tổ kiểm chứng"),
    .confirmedByHolder: Example(
      in: officer,
      wrong: """
        chap_hanh: {dang: có, nha_nuoc: có, cong_doan: có, nguoi_xac_nhan: Lê Thị Hai}
        duyet: {nguoi: Ban Thường vụ, ngay: 02/12/2024
        """,
      right: "duyet: {nguoi: Ban Thường vụ, ngay: 02/12/2024"),
    .verifiedByOwnUnit: Example(
      in: meal, wrong: "bo_phan: Ban Nữ công CĐCS Mầm non Hoa Sen", right: "bo_phan: Ban Nữ công"),
    .notCompliant: Example(
      in: meal,
      wrong: """
        chap_hanh: {dang: có, nha_nuoc: không, cong_doan: có, ngay: 02/05/2024}
        kiem_chung: [{ngay: 10/05/2024
        """,
      right: "kiem_chung: [{ngay: 10/05/2024", also: ["S512"],
      why: LocalizedText(
        vi: """
          Tiêu chí chung của kế hoạch (mục III.2.1) đòi gương mẫu chấp hành chủ trương của Đảng, \
          pháp luật của Nhà nước và quy định của công đoàn.
          """,
        en: """
          The plan's general criteria (III.2.1) ask for exemplary keeping of the party's policies, \
          the state's laws and the union's rules.
          """)),
    .adoptedByOrigin: Example(
      in: meal, wrong: "don_vi: mam-non-hoa-sen, ngay: 15/10/2024",
      right: "don_vi: tieu-hoc-moi, ngay: 15/10/2024"),
    .adoptedByKin: Example(
      in: officer,
      wrong: """
        nhan_rong: [{don_vi: tieu-hoc-moi, ngay: 15/10/2024, muc: duy trì}]
        duyet: {nguoi: Ban Thường vụ, ngay: 02/12/2024
        """,
      right: "duyet: {nguoi: Ban Thường vụ, ngay: 02/12/2024"),
    .adopterReplaced: Example(
      in: meal, wrong: "don_vi: tieu-hoc-cu, ngay: 15/10/2024",
      right: "don_vi: tieu-hoc-moi, ngay: 15/10/2024"),
    .adopterEnded: Example(
      in: units, wrong: "40;40;12;01/01/2021;31/12/2023;;có", right: "40;40;12;01/01/2021;;;có"),
  ]

  private static let figureExamples: ExampleList = [
    .moreWomenThanWorkers: Example(
      in: meal, wrong: "so_cnvcld: 30, so_nu: 39", right: "so_cnvcld: 30, so_nu: 29"),
    .moreMembersThanWorkers: Example(
      in: sewing, wrong: "so_cnvcld: 42, so_doan_vien: 45",
      right: "so_cnvcld: 42, so_doan_vien: 42"),
    .unlikelyAge: Example(in: officer, wrong: "nam_sinh: 2018", right: "nam_sinh: 1980"),
    .initiativeAfterProfile: Example(
      in: sewing, wrong: "- {ten: Thẻ vàng treo trên máy hỏng, nam: 2032}",
      right: "- {ten: Thẻ vàng treo trên máy hỏng, nam: 2022}"),
    .oldInitiative: Example(
      in: sewing, wrong: "- {ten: Thẻ vàng treo trên máy hỏng, nam: 2002}",
      right: "- {ten: Thẻ vàng treo trên máy hỏng, nam: 2022}"),
    .initiativeTwiceInList: Example(
      in: sewing,
      wrong: """
            - {ten: Thẻ vàng treo trên máy hỏng, nam: 2022}
            - {ten: “Thẻ vàng” treo trên máy hỏng, nam: 2023}
        """,
      right: """
            - {ten: Thẻ vàng treo trên máy hỏng, nam: 2022}
        """),
    .awardsExclude: Example(
      in: sewing,
      wrong: """
        ngay: 20/12/2023, loai: chuyên đề}
          - {hinh_thuc: Bằng khen, cap: Công ty, so_qd: 15/QĐ, ngay: 30/12/2023, loai: toàn diện}
        """,
      right: "ngay: 20/12/2023, loai: chuyên đề}"),
    .awardAfterEnd: Example(
      file: added,
      wrong: profile(
        """
        don_vi: tieu-hoc-cu
        chu_the: {ten: Tổ xe}
        khen_thuong: [{hinh_thuc: Giấy khen, cap: LĐLĐ huyện, ngay: 20/11/2024, loai: chuyên đề}]
        """),
      right: profile(
        """
        don_vi: tieu-hoc-cu
        chu_the: {ten: Tổ xe}
        khen_thuong: [{hinh_thuc: Giấy khen, cap: LĐLĐ huyện, ngay: 20/06/2024, loai: chuyên đề}]
        """)),
  ]

  private static let validityExamples: ExampleList = [
    .unitReplaced: Example(
      in: officer, wrong: "phat_hien: 2023, dang_ky: 01/09/2024",
      right: "phat_hien: 2023, dang_ky: 01/04/2024"),
    .unitEnded: Example(in: units, wrong: "86;78;21;;30/06/2024;;có", right: "86;78;21;;;;có"),
    .movementNotInForce: Example(
      in: "content/phong-trao/can-bo.md", wrong: "nhom: a\nhieu_luc_den: 31/12/2023",
      right: "nhom: a"),
    .twinMovements: Example(
      in: "content/phong-trao/bua-com.md", wrong: "de_lan_voi: an-toan\nke_thua:",
      right: "ke_thua:",
      why: LocalizedText(
        vi: """
          Trong kế hoạch, phong trào “Văn hóa, Thể thao” có cả nội dung “thực hiện văn hóa công \
          sở”, mà đó cũng là một phong trào khác. `de_lan_voi` trong tệp phong trào nêu những tên \
          dễ lẫn như vậy.
          """,
        en: """
          In the plan the movement “Văn hóa, Thể thao” holds “thực hiện văn hóa công sở”, which is \
          a movement of its own too. `de_lan_voi` in a movement's file names such pairs.
          """)),
  ]

  private static let profileExamples: ExampleList = [
    .initiativeInTwoProfiles: Example(
      file: added,
      wrong: profile(
        """
        don_vi: may-song-xanh
        chu_the: {ten: Tổ xe}
        """, evidence: "sang_tao: [{ten: Sáng kiến thẻ vàng treo trên máy hỏng, nam: 2023}]"),
      right: profile(
        """
        don_vi: may-song-xanh
        chu_the: {ten: Tổ xe}
        """, evidence: "sang_tao: [{ten: Sổ ghi chuyến xe, nam: 2023}]")),
    .storiesAlike: Example(
      file: added,
      wrong: profile("don_vi: may-song-xanh\nchu_the: {ten: Tổ xe}") + copiedStory,
      right: profile("don_vi: may-song-xanh\nchu_the: {ten: Tổ xe}"),
      inWords: LocalizedText(
        vi: "bài viết chép gần hết của một hồ sơ khác",
        en: "a story that is nearly all that of another profile")),
    .personTwice: Example(
      file: added,
      wrong: profile(
        "don_vi: tieu-hoc-cu\nchu_the: {ho_ten: Lê Thị Hai}", subject: "cá nhân",
        movement: "can-bo", evidence: "chuc_danh: {ten: Chủ tịch CĐCS, tu_nam: 2014}"),
      right: profile(
        "don_vi: tieu-hoc-cu\nchu_the: {ho_ten: Trần Thị Tư}", subject: "cá nhân",
        movement: "can-bo", evidence: "chuc_danh: {ten: Chủ tịch CĐCS, tu_nam: 2014}")),
  ]

  private static func profile(
    _ lines: String, subject: String = "tập thể", movement: String = "an-toan",
    evidence: String? = nil
  ) -> String {
    """
    ---
    ten: Tổ xe an toàn
    loai: điển hình
    doi_tuong: \(subject)
    phong_trao: \(movement)
    tom_tat: Lái xe kiểm tra xe trước mỗi chuyến.
    \(lines)
    qua_trinh: {phat_hien: 01/02/2024, dang_ky: 01/03/2024}
    tieu_chi:
      vai_tro: dẫn đầu\(evidence.map { "\n  " + $0 } ?? "")
    ---
    Đi một vòng quanh xe.

    """
  }

  /// Of the example site's garden, with one figure and one word changed.
  private static let copiedStory = """

    Sau xưởng gỗ có khoảnh đất trống, mùa nắng phơi ván, mùa mưa đọng nước. Đầu tháng chín, tổ xe \
    dọn ván vụn, đắp 3 luống cao, đóng hàng rào bằng gỗ thừa. Ai đi ca sáng thì tưới buổi sớm, ai \
    đi ca chiều thì tưới lúc tan ca, phiên ghi bằng phấn trên tấm cửa cũ.

    Luống thứ nhất trồng cải xanh, luống thứ hai trồng rau muống, luống thứ ba để dành cho rau \
    thơm. Phân bón là mùn cưa ủ với lá, ủ đủ bốn mươi ngày mới dùng. Tuần nào bếp ăn cũng nhận một \
    rổ rau, phần còn lại chia cho người có con nhỏ.

    Tháng đầu, sâu ăn hết một luống. Cả tổ bắt sâu bằng tay ba buổi tối, rồi trồng xen hành và \
    tỏi. Từ đó rau ít sâu hơn, mà không phải phun thuốc. Điều chưa làm được là nước tưới: cuối mùa \
    khô giếng cạn, tổ đang xin công ty một bồn chứa nước mưa.

    """
}
