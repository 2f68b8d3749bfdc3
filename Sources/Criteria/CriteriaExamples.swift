package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension CriteriaDiagnostics {
  package static let examples: [ExampleList] = [
    criterionExamples, shapeExamples, valueExamples, schemaExamples,
  ]

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let meal = "content/ho-so/2024/bua-com-thu-sau.md"

  private static let criterionExamples: ExampleList = [
    .criterionMissing: Example(
      in: meal, wrong: "  doi_tac: [may-song-xanh, tieu-hoc-moi]\n  so_sanh:",
      right: "  doi_tac: [may-song-xanh, tieu-hoc-moi]\n  so_bua: 36\n  so_sanh:",
      why: LocalizedText(
        vi: """
          Tiêu chí do tổ chức công đoàn đặt ra trong `content/phong-trao/`, không phải do công cụ; \
          thông báo nêu tiêu chí ấy của phong trào nào. Minh chứng chỉ bị đòi từ bước ghi ở `tu`, \
          nên hồ sơ mới phát hiện có thể bắt đầu bằng năm dòng.
          """,
        en: """
          Criteria are set by the union in `content/phong-trao/`, not by the tool; the message \
          names the movement whose criterion it is. Evidence is asked for only from the state \
          named in `tu` on, so a new profile can begin with five lines.
          """)),
    .criterionRecommended: Example(
      in: profile, wrong: "  vuong_mac: Chuyện nội bộ",
      right: """
          phu_hop: Mỗi ca chỉ mất năm phút và không tốn đồng nào của công ty.
          vuong_mac: Chuyện nội bộ
        """,
      why: LocalizedText(
        vi: """
          Minh chứng “nên có” làm hồ sơ mạnh hơn khi hội đồng xét, nhưng thiếu nó thì hồ sơ vẫn \
          được công bố.
          """,
        en: """
          Recommended evidence makes a profile stronger before the council, but a profile without \
          it is published all the same.
          """)),
    .blockMissing: Example(
      in: meal, wrong: "kiem_chung: [{ngay: 10/05/2024",
      right: """
        suy_ton: {ngay: 05/03/2024, hoi_nghi: Hội nghị nhà trường}
        kiem_chung: [{ngay: 10/05/2024
        """),
    .blockIncomplete: Example(
      in: profile, wrong: "huong_dan_ap_dung:\n  dieu_kien",
      right: "huong_dan_ap_dung:\n  van_de: Máy hỏng giữa ca gây tai nạn.\n  dieu_kien"),
    .noAlternativeMet: Example(
      in: profile, wrong: "  giai_phap: []\n",
      right: """
          giai_phap:
            - {ten: Thẻ vàng trên máy, kinh_phi: 1.200.000 đồng, ngay_lam: 01/04/2023}

        """),
    .alternativeRecommended: Example(
      in: meal, wrong: "  so_bua: 36\n",
      right: """
          tong_gia_tri: gần 80 triệu đồng
          doi_tac: [may-song-xanh, tieu-hoc-moi]
          so_bua: 36

        """),
    .unknownCriterion: Example(
      in: profile, wrong: "  vai_tro: dẫn đầu\n  khau_hieu: An toàn là trên hết",
      right: "  vai_tro: dẫn đầu"),
    .misspeltCriterion: Example(
      in: profile, wrong: "  tai_nanj: {chet_nguoi: 0", right: "  tai_nan: {chet_nguoi: 0"),
    .criterionDoesNotApply: Example(
      in: meal, wrong: "  so_bua: 36\n  tai_nan: {chet_nguoi: 0}", right: "  so_bua: 36"),
    .movementRefusesSubject: Example(
      in: profile, wrong: "phong_trao: an-toan\nphong_trao_khac: [can-bo]",
      right: "phong_trao: an-toan"),
  ]

  private static let shapeExamples: ExampleList = [
    .tooFewItems: Example(
      in: profile,
      wrong: """
            - {ten: Vượt định mức, gia_tri: "112,5", nam: 2023}
        """,
      right: """
            - {ten: Vượt định mức, gia_tri: "112,5", nam: 2023}
            - {ten: Giảm va quẹt, gia_tri: 41, nam: 2023}
        """),
    .fewerItemsThanUsual: Example(
      in: "content/phong-trao/an-toan.md", wrong: "nen_co: 2", right: "nen_co: 1"),
    .listExpected: Example(
      in: profile, wrong: "  giai_phap: Thẻ vàng trên máy\n",
      right: """
          giai_phap:
            - {ten: Thẻ vàng trên máy, kinh_phi: 1.200.000 đồng, ngay_lam: 01/04/2023}

        """),
    .groupExpected: Example(
      in: profile, wrong: "  tai_nan: không có",
      right: "  tai_nan: {chet_nguoi: 0, da_huan_luyen: \"97,5%\", co_so_theo_doi: có}"),
    .plainValueExpected: Example(
      in: profile, wrong: "  vai_tro: [dẫn đầu]", right: "  vai_tro: dẫn đầu"),
    .fieldMissing: Example(
      in: profile, wrong: "{ten: Giảm va quẹt, nam: 2023}",
      right: "{ten: Giảm va quẹt, gia_tri: 41, nam: 2023}"),
    .unknownField: Example(
      in: profile, wrong: "ngay_lam: 01/04/2023, mau_sac: vàng}", right: "ngay_lam: 01/04/2023}"),
    .misspeltField: Example(
      in: profile, wrong: "kinh_phí_: 1.200.000 đồng, ngay_lamm: 01/04/2023",
      right: "kinh_phi: 1.200.000 đồng, ngay_lam: 01/04/2023"),
    .paragraphTooShort: Example(
      in: profile, wrong: "phu_hop: Dễ làm.",
      right: "phu_hop: Mỗi ca chỉ mất năm phút và không tốn đồng nào của công ty.",
      why: LocalizedText(
        vi: """
          Một câu chung chung không giúp đơn vị khác biết mình có làm theo được không. Số tiếng \
          tối thiểu do phong trào đặt ở `toi_thieu_am_tiet`.
          """,
        en: """
          A general phrase does not tell another unit whether it can do the same. The least number \
          of syllables is the movement's, in `toi_thieu_am_tiet`.
          """)),
  ]

  private static let valueExamples: ExampleList = [
    .notANumber: Example(
      in: profile, wrong: "gia_tri: hơn một trăm", right: "gia_tri: \"112,5\""),
    .notAWholeNumber: Example(in: meal, wrong: "so_bua: 36 bữa", right: "so_bua: 36"),
    .notAPercentage: Example(
      in: profile, wrong: "da_huan_luyen: gần hết", right: "da_huan_luyen: \"97,5%\""),
    .notAYear: Example(
      in: "content/ho-so/2024/chi-hai-cong-doan.md", wrong: "tu_nam: mười năm trước",
      right: "tu_nam: 2014"),
    .notMoney: Example(
      in: profile, wrong: "kinh_phi: không đáng kể, ngay_lam",
      right: "kinh_phi: 1.200.000 đồng, ngay_lam"),
    .moneyWithoutUnit: Example(
      in: profile, wrong: "kinh_phi: 1.200, ngay_lam",
      right: "kinh_phi: 1.200.000 đồng, ngay_lam"),
    .foreignMoney: Example(
      in: profile, wrong: "kinh_phi: 50 USD, ngay_lam",
      right: "kinh_phi: 1.200.000 đồng, ngay_lam",
      why: LocalizedText(
        vi: """
          Tỷ giá mỗi ngày một khác, nên chỉ người viết biết nên tính theo ngày nào; ghi cả số \
          ngoại tệ vào phần bài viết nếu cần.
          """,
        en: """
          Rates change daily, so only the author knows which day's to take; the foreign amount may \
          be told in the text.
          """)),
    .notADay: Example(
      in: profile, wrong: "ngay_lam: 31/04/2023", right: "ngay_lam: 01/04/2023"),
    .notYesOrNo: Example(
      in: profile, wrong: "co_so_theo_doi: đang làm", right: "co_so_theo_doi: có"),
    .twoReadings: Example(
      in: profile, wrong: "gia_tri: \"112.5\", nam: 2023", right: "gia_tri: \"112,5\", nam: 2023",
      why: LocalizedText(
        vi: """
          Phần mềm tiếng Anh viết dấu chấm trước phần lẻ, dấu phẩy giữa hàng nghìn, ngược với cách \
          viết tiếng Việt. Công cụ không đoán, vì đoán sai là sai gấp mười, gấp nghìn lần.
          """,
        en: """
          English software writes a dot before decimals and commas between thousands, the other \
          way round than Vietnamese. The tool does not guess: a wrong guess is wrong by ten or by \
          a thousand times.
          """)),
    .belowBound: Example(in: meal, wrong: "so_bua: 0", right: "so_bua: 36"),
    .aboveBound: Example(
      in: profile, wrong: "da_huan_luyen: \"975%\"", right: "da_huan_luyen: \"97,5%\""),
    .unusuallySmall: Example(
      in: profile, wrong: "gia_tri: \"112,5\", nam: 2003", right: "gia_tri: \"112,5\", nam: 2023"),
    .otherUnitOfMeasure: Example(
      in: meal, wrong: "so_nguoi: 30 hộ\n", right: "so_nguoi: 30\n"),
    .unusuallyLarge: Example(
      in: meal, wrong: "so_nguoi: 30.000\n", right: "so_nguoi: 30\n",
      why: LocalizedText(
        vi: """
          Con số lớn khác thường hay do thừa một số 0 hoặc nhầm nghìn với triệu. Mức nhắc do \
          phong trào đặt ở `canh_bao_den`; con số đúng thì cứ để nguyên.
          """,
        en: """
          An unusually large number is often one zero too many, or thousands taken for millions. \
          The movement sets the mark in `canh_bao_den`; a number that is right stays as it is.
          """)),
  ]

  private static let schemaExamples: ExampleList = [
    .duplicateCriterion: Example(
      in: "content/phong-trao/bua-com.md",
      wrong: """
            kieu: số nguyên
            tu_gia_tri: 1
          - ma: so_bua
            ten: Số bữa mỗi tháng
            muc: tham khảo
            nguon: gợi ý
            huong_dan: Ghi số bữa của một tháng.
            kieu: số nguyên
        """,
      right: """
            kieu: số nguyên
            tu_gia_tri: 1
        """),
    .unknownBase: Example(
      in: "content/phong-trao/bua-com.md", wrong: "ke_thua: _cham_soc", right: "ke_thua: _cham-lo"),
    .circularBase: Example(
      in: "content/phong-trao/bua-com.md", wrong: "ke_thua: bua-com", right: "ke_thua: _cham-lo"),
    .unknownAlternative: Example(
      in: "content/phong-trao/an-toan.md", wrong: "it_nhat_mot: [[giai_phap, sang_kien, cai_tien]]",
      right: "it_nhat_mot: [[giai_phap, sang_kien]]"),
    .alternativeForOthers: Example(
      in: "content/phong-trao/an-toan.md",
      wrong:
        "it_nhat_mot: [[giai_phap, sang_kien], {ap_dung: [cá nhân], tieu_chi: [tai_nan]}]",
      right: "it_nhat_mot: [[giai_phap, sang_kien]]"),
    .conflictingCriterion: Example(
      in: "content/phong-trao/bua-com.md",
      wrong: """
            kieu: số nguyên
            tu_gia_tri: 1
          - ma: giai_phap
            ten: Giải pháp
            muc: tham khảo
            nguon: gợi ý
            huong_dan: Ghi số tiền đã chi.
            kieu: tiền
        """,
      right: """
            kieu: số nguyên
            tu_gia_tri: 1
        """,
      why: LocalizedText(
        vi: """
          Minh chứng trong hồ sơ chỉ gọi tên tiêu chí bằng mã; một hồ sơ dự hai phong trào thì \
          cùng một mã không thể vừa là số tiền vừa là danh sách.
          """,
        en: """
          Evidence in a profile names a criterion by its code alone; where a profile belongs to \
          two movements, one code cannot be an amount and a list.
          """)),
    .badBound: Example(
      in: "content/phong-trao/bua-com.md", wrong: "tu_gia_tri: một bữa", right: "tu_gia_tri: 1"),
    .badTolerance: Example(
      in: "content/phong-trao/an-toan.md",
      wrong: "dieu_kien: chet_nguoi = 0, sai_so: ít thôi, thong_bao: Có tai nạn",
      right: "dieu_kien: chet_nguoi = 0, thong_bao: Có tai nạn"),
  ]
}
