package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension DocumentsCatalogue {
  package static let examples: ExampleList = [
    .notATime: session("gio: 7 giờ 30", instead: "gio: bảy rưỡi sáng"),
    .agendaBackwards: session(
      """
      chuong_trinh:
        - {gio: 7 giờ 30, noi_dung: Đón đại biểu}
        - {gio: 13 giờ 30, noi_dung: Thảo luận}
      """,
      instead: """
        chuong_trinh:
          - {gio: 7 giờ 30, noi_dung: Đón đại biểu}
          - {gio: 1 giờ 30, noi_dung: Thảo luận}
        """),
    .moreWomenThanPeople: session("so_du: 42\nso_nu: 24", instead: "so_du: 24\nso_nu: 42"),
    .twoChoices: bulletin(
      "ho_so: [2023/to-may-tu-quan]",
      instead: "ho_so: [2023/to-may-tu-quan]\nchon: {tu: 01/01/2023, den: 31/12/2024}"),
    .noChoice: bulletin("ho_so: [2023/to-may-tu-quan]", instead: "tom_tat: Những việc hay"),
    .periodBackwards: bulletin(
      "chon: {tu: 01/01/2023, den: 31/12/2024}", instead: "chon: {tu: 31/12/2024, den: 01/01/2023}",
      also: ["I064"]),
    .notABleed: bulletin(
      "ho_so: [2023/to-may-tu-quan]\nin_an: {tran_le: 3 mm, dau_cat: có}",
      instead: "ho_so: [2023/to-may-tu-quan]\nin_an: {tran_le: ba li, dau_cat: có}"),
  ]

  /// A session that differs in some of its keys.
  package static func session(
    _ right: String, instead wrong: String, also: [String] = []
  ) -> Example {
    let text = { (keys: String) in
      """
      ---
      ten: Hội nghị trao đổi kinh nghiệm
      ngay: 15/06/2024
      dia_diem: Hội trường công đoàn
      \(keys)
      ---
      Nghe ba đơn vị kể cách làm.

      """
    }
    return Example(
      file: "content/hoi-nghi/trao-doi.md", wrong: text(wrong), right: text(right), also: also)
  }

  /// A bulletin that differs in some of its keys.
  package static func bulletin(
    _ right: String, instead wrong: String, also: [String] = []
  ) -> Example {
    let text = { (keys: String) in
      """
      ---
      ten: Bản tin Công đoàn
      so: 1
      ngay: 20/06/2024
      \(keys)
      ---
      Cùng bạn đọc.

      """
    }
    return Example(
      file: "content/ban-tin/so-1.md", wrong: text(wrong), right: text(right), also: also)
  }
}
