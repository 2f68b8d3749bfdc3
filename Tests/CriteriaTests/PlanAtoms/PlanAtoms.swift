import Profiles

// The plan, I.3, III.1 and III.2.1: what is asked of everybody, in whichever movement.
extension PlanAtom {
  static func general(_ movement: String, _ subject: SubjectKind) -> [PlanAtom] {
    generalFailures.flatMap { $0.of(movement, [subject]) }
  }

  private static let generalFailures =
    [
      Failure("G1", ["thanh_tich": ""], "C201", "`thanh_tich`", "ít nhất một thành tích có con số"),
      Failure(
        "G1",
        [
          "thanh_tich":
            "[{ten: Hát hay, linh_vuc: ⟦văn nghệ⟧, gia_tri: 1, don_vi: giải, nam: 2024}]"
        ],
        "P309", "văn nghệ", "`lao động sản xuất`, `học tập`, `công tác`"),
      Failure(
        "G1",
        ["thanh_tich": "[{⟦ten⟧: Vượt định mức, linh_vuc: công tác, don_vi: '%', nam: 2024}]"],
        "C215", "`gia_tri`", "Con số"),
      Failure("G2", ["sang_tao": ""], "C201", "`sang_tao`", "trước đây làm thế nào"),
      Failure("G3", ["vai_tro": ""], "C201", "`vai_tro`", "`nhân tố mới`", "`dẫn đầu`"),
      Failure("G3", ["vai_tro": "⟦tham gia⟧"], "P309", "tham gia", "`nhân tố tích cực`"),
      Failure("G4a", ["chap_hanh": compliance(party: "⟦không⟧")], "D713", "Đảng", "`dang: có`"),
      Failure(
        "G4b", ["chap_hanh": compliance(state: "⟦không⟧")], "D713", "Nhà nước", "`nha_nuoc: có`"),
      Failure(
        "G4b", ["chap_hanh": compliance(disciplined: "⟦có⟧")], "D713", "kỷ luật", "`ky_luat: không`"
      ),
      Failure(
        "G4c", ["chap_hanh": compliance(union: "⟦không⟧")], "D713", "công đoàn", "`cong_doan: có`"),
    ]
    + [("G4a", "dang"), ("G4b", "nha_nuoc"), ("G4c", "cong_doan")].flatMap { code, key in
      [
        Failure(code, ["chap_hanh": ""], "C203", "`chap_hanh`", "ba xác nhận"),
        Failure(
          code, ["chap_hanh": compliance().replacing("\(key): có, ", with: "")], "C219", "`\(key)`",
          "ba xác nhận"),
      ]
    } + [
      Failure("G5", ["suy_ton": ""], "C203", "`suy_ton`", "số người tán thành"),
      Failure(
        "G5", ["suy_ton": "{ngay: 10/03/2024, hoi_nghi: Hội nghị tổ may}"], "C219", "`so_du`",
        "`so_tan_thanh`"),
      Failure("G6", ["tinh_noi_troi": ""], "C201", "`tinh_noi_troi`", "cùng ngành"),
      Failure("G6", ["tinh_noi_troi": "⟦Tổ hơn hẳn nơi khác.⟧"], "C218", "30", "ai làm, làm gì"),
      Failure("G6", ["phu_hop_don_vi": ""], "C201", "`phu_hop_don_vi`", "vừa sức"),
    ]

  private static func compliance(
    party: String = "có", state: String = "có", union: String = "có", disciplined: String = "không"
  ) -> String {
    "{dang: \(party), nha_nuoc: \(state), cong_doan: \(union), nguoi_xac_nhan: Giám đốc, ngay: 10/06/2024, ky_luat: \(disciplined)}"
  }
}

// The plan, III.2.2.b: programmes and campaigns at the heart of the unions' work.
extension PlanAtom {
  static let groupB: [PlanAtom] =
    fund + ["tet-sum-vay", "phuc-loi-doan-vien", "thang-cong-nhan"].flatMap(care)

  private static let fund = [
    Failure("B1.1", met: ["van_dong": ""], ["dong_gop": ""], "C204", "`dong_gop`", "Đóng góp"),
    Failure("B1.2", met: ["dong_gop": ""], ["van_dong": ""], "C204", "`van_dong`", "Vận động"),
    Failure(
      "B1.3", ["mai_am": ""], "C201", "`mai_am`", "`- {loai: …, so_can: …", "Mái ấm công đoàn"),
    Failure("B1.4", ["so_nguoi_thu_huong": ""], "C201", "`so_nguoi_thu_huong`", "nhà ở"),
  ].flatMap { $0.of("quy-xa-hoi", SubjectKind.allCases) }

  /// One set of criteria for three programmes. Collectives and people have their own words for the
  /// same two things, care and standing up for workers, and one of them will do.
  private static func care(_ movement: String) -> [PlanAtom] {
    let pair = { (care: String, rights: String) in
      [
        Failure(
          care, met: ["dai_dien_bao_ve": ""], ["noi_dung_dong_hanh": ""], "C204",
          "`noi_dung_dong_hanh`", "chăm lo đời sống"),
        Failure(
          rights, met: ["noi_dung_dong_hanh": ""], ["dai_dien_bao_ve": ""], "C204",
          "`dai_dien_bao_ve`", "bảo vệ quyền"),
        Failure(care, ["so_nguoi_thu_huong": ""], "C201", "`so_nguoi_thu_huong`", "chăm lo"),
      ]
    }
    let kept = [
      Failure("Bx.1", ["nam_bat_dau": ""], "C201", "`nam_bat_dau`", "năm làm lần đầu"),
      Failure("Bx.1", ["so_sanh_nam_truoc": ""], "C201", "`so_sanh_nam_truoc`", "năm trước"),
    ]
    return (kept + pair("Bx.2", "Bx.3")).flatMap { $0.of(movement, [.collective]) }
      + pair("Bx.5", "Bx.4").flatMap { $0.of(movement, [.individual]) }
  }
}

// The plan, III.2.2.c: of these movements it only says “tiêu biểu, xuất sắc”, outstanding and
// excellent, which the general criteria ask for in full.
extension PlanAtom {
  static let groupC: [PlanAtom] = [
    ("C1", "nong-thon-moi"), ("C2", "doi-song-van-hoa"), ("C3", "vi-nguoi-ngheo"),
    ("C4", "doanh-nghiep-hoi-nhap"), ("C5", "van-hoa-cong-so"), ("C6", "chuyen-doi-so"),
    ("C7", "hoc-tap-bac"),
  ].flatMap { code, movement in
    [
      Failure(code, ["thanh_tich": ""], "C201", "`thanh_tich`", "xuất sắc, tiêu biểu"),
      Failure(code, ["tinh_noi_troi": ""], "C201", "`tinh_noi_troi`", "tiêu biểu"),
    ].flatMap { $0.of(movement, SubjectKind.allCases) }
  }
}
