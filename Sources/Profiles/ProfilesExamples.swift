package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension ProfilesCatalogue {
  package static let examples: [ExampleList] = [
    keyExamples, valueExamples, nameExamples, historyExamples, unitTableExamples,
  ]

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let units = "content/don-vi.csv"

  private static let keyExamples: ExampleList = [
    .unknownKey: Example(
      in: profile, wrong: "minh_hoa: có\nnguoi_duyet: Chị Tư", right: "minh_hoa: có",
      why: LocalizedText(
        vi: """
          Mục lạ không bị lặng lẽ bỏ qua: thường đó là một mục đúng viết theo tên khác, và điều \
          người viết muốn nói sẽ không hiện ở đâu cả.
          """,
        en: """
          An unknown key is not passed over in silence: mostly it is a known one under another \
          name, and what the author meant to say would be shown nowhere.
          """)),
    .misspeltKey: Example(
      in: profile, wrong: "tom_tac: Tổ may số 5 tự kiểm tra máy",
      right: "tom_tat: Tổ may số 5 tự kiểm tra máy"),
    .missingKey: Example(
      in: profile, wrong: "loai: mô hình\ndon_vi: may-song-xanh",
      right: "loai: mô hình\ndoi_tuong: tập thể\ndon_vi: may-song-xanh"),
    .emptyValue: Example(
      in: profile, wrong: "doi_tuong:\n", right: "doi_tuong: tập thể\n"),
    .textTakenForKey: Example(
      in: profile, wrong: "minh_hoa: có\nTổ trưởng nói rằng: ai cũng làm được",
      right: "minh_hoa: có"),
  ]

  private static let valueExamples: ExampleList = [
    .notAMapping: Example(
      in: profile, wrong: "chu_the: Tổ may số 5",
      right: """
        chu_the: {ten: Tổ may số 5, so_cnvcld: 42, so_doan_vien: 42, so_nu: 38, \
        nguoi_dai_dien: Tổ trưởng}
        """),
    .notAList: Example(
      in: profile, wrong: "khen_thuong: Giấy khen của Công ty\n",
      right: """
        khen_thuong:
          - {hinh_thuc: Giấy khen, cap: Công ty, so_qd: 12/QĐ, ngay: 20/12/2023, loai: chuyên đề}

        """),
    .notAScalar: Example(
      in: profile, wrong: "ten: [Tổ may tự quản]\n", right: "ten: Tổ may tự quản\n"),
    .notADate: Example(
      in: profile, wrong: "phat_hien: 30/02/2023", right: "phat_hien: 05/02/2023"),
    .notAnInteger: Example(
      in: profile, wrong: "so_nu: gần 40", right: "so_nu: 38",
      why: LocalizedText(
        vi: "Số người được cộng vào các bảng tổng hợp, nên phải là con số đếm được.",
        en: "Numbers of people are added up in reports, so they must be counts.")),
    .unknownChoice: Example(in: profile, wrong: "loai: phong trào", right: "loai: mô hình"),
    .misspeltChoice: Example(in: profile, wrong: "doi_tuong: tập tể", right: "doi_tuong: tập thể"),
    .notYesNo: Example(in: profile, wrong: "minh_hoa: x", right: "minh_hoa: có"),
    .notAnAddress: Example(
      in: "content/to-chuc.yml", wrong: "dia_chi: song-xanh.example/dien-hinh",
      right: "dia_chi: https://song-xanh.example/dien-hinh"),
  ]

  private static let nameExamples: ExampleList = [
    .unknownUnit: Example(
      in: profile, wrong: "don_vi: CĐCS Sân bay Rạch Giá\n", right: "don_vi: may-song-xanh\n",
      why: LocalizedText(
        vi: """
          Tên đơn vị đổi theo thời gian (sáp nhập, giải thể), còn mã thì không: nhờ mã mà báo cáo \
          của các năm cộng được với nhau. Ban phụ trách trang quản lý bảng `content/don-vi.csv`.
          """,
        en: """
          Units change their names over time (mergers, closures), codes do not: thanks to them the \
          reports of different years add up. The office in charge of the site keeps the table \
          `content/don-vi.csv`.
          """)),
    .misspeltUnit: Example(
      in: profile, wrong: "don_vi: may-song-xnah\n", right: "don_vi: may-song-xanh\n"),
    .unknownMovement: Example(
      in: profile, wrong: "phong_trao: 5S", right: "phong_trao: an-toan"),
    .misspeltMovement: Example(
      in: profile, wrong: "phong_trao: an-tona", right: "phong_trao: an-toan"),
  ]

  private static let historyExamples: ExampleList = [
    .milestoneBackwards: Example(
      in: profile, wrong: "gioi_thieu: 20/02/2022", right: "gioi_thieu: 20/02/2023",
      why: LocalizedText(
        vi: """
          Bước hiện tại của hồ sơ tính từ các mốc này, và các mốc đi theo trình tự của kế hoạch \
          nhân rộng điển hình; ngày lùi lại thường là gõ nhầm năm hoặc tháng.
          """,
        en: """
          The present state of a profile follows from these milestones, which run in the order of \
          the plan; a date that runs backwards is mostly a slip in the year or month.
          """)),
    .moreVotesThanVoters: Example(
      in: profile, wrong: "so_tan_thanh: 44", right: "so_tan_thanh: 41"),
  ]

  private static let unitTableExamples: ExampleList = [
    .missingColumn: Example(
      in: units, wrong: "ma;ten;ten_ngan;dia_ban", right: "ma;ten;ten_ngan;loai_hinh;dia_ban"),
    .emptyCell: Example(
      in: units, wrong: "go-ben-tre;;;doanh-nghiep",
      right: "go-ben-tre;CĐCS Xưởng gỗ Bến Tre Xanh;;doanh-nghiep"),
    .extraCells: Example(
      in: units, wrong: "Phường Hai;86;78;21;;;;có;đã kiểm tra", right: "Phường Hai;86;78;21;;;;có"),
    .duplicateUnit: Example(
      in: units,
      wrong: """
        go-ben-tre;CĐCS Xưởng gỗ Sông Xanh;;doanh-nghiep
        tieu-hoc-moi;CĐCS Trường Tiểu học Mới
        """, right: "tieu-hoc-moi;CĐCS Trường Tiểu học Mới"),
    .notACode: Example(
      in: units,
      wrong: """
        Xe_buýt;CĐCS Xí nghiệp Xe buýt;;doanh-nghiep
        tieu-hoc-moi;CĐCS Trường Tiểu học Mới
        """, right: "tieu-hoc-moi;CĐCS Trường Tiểu học Mới"),
    .unclosedQuote: Example(
      in: units, wrong: "go-ben-tre;\"CĐCS Xưởng gỗ Bến Tre Xanh;",
      right: "go-ben-tre;CĐCS Xưởng gỗ Bến Tre Xanh;"),
    .duplicateColumn: Example(
      in: units, wrong: "so_nu;hieu_luc_tu;hieu_luc_den;ke_thua;so_nu",
      right: "so_nu;hieu_luc_tu;hieu_luc_den;ke_thua;minh_hoa"),
  ]
}
