import Profiles

// The plan, III.2.2.a: movements that the unions launch.
extension PlanAtom {
  static let groupA: [PlanAtom] =
    goodLabour + renewal + women + safety + culture + campaigns + officers

  private static let both = SubjectKind.allCases

  /// Solutions in labour, at work or in the union's own activities: any one of the three will do.
  private static let goodLabour =
    ["lao động", "công tác", "hoạt động công đoàn"].enumerated()
    .flatMap { place, field -> [PlanAtom] in
      let code = "A1.\(place + 1)"
      let first = CompleteEvidence.recognised(field, "Thẻ vàng")
      let met = ["sang_kien": "[\(first), \(CompleteEvidence.recognised(field, "Sổ giao ca"))]"]
      return [
        Failure(code, met: met, ["sang_kien": ""], "C201", "`sang_kien`", "ít nhất một sáng kiến"),
        Failure(
          code, met: met,
          ["sang_kien": "[\(first), \(CompleteEvidence.recognised("⟦gia đình⟧", "Sổ giao ca"))]"],
          "P309", "gia đình", "`\(field)`"),
        Failure(
          code, met: met,
          [
            "sang_kien": "[\(first), {⟦ten⟧: Sổ giao ca, nam: 2024, cap_cong_nhan: chưa công nhận}]"
          ],
          "C215", "`linh_vuc`", "Lĩnh vực"),
      ].flatMap { $0.of("lao-dong-gioi", both) }
    }
    + Failure("A1.4", ["hieu_qua_don_vi": ""], "C201", "`hieu_qua_don_vi`", "trước và sau")
    .of("lao-dong-gioi", both)
    + Failure("A1.5", ["chi_tieu_cong_doan": ""], "C201", "`chi_tieu_cong_doan`", "mức giao")
    .of("lao-dong-gioi", [.collective])
    + Failure("A1.5", ["dong_gop_chi_tieu": ""], "C202", "`dong_gop_chi_tieu`", "chỉ tiêu")
    .of("lao-dong-gioi", [.individual])

  /// “Above all” care, or standing up for workers: with neither, the profile is asked to think again.
  private static let renewal = [
    Failure("A2.1", ["hieu_qua_cong_doan": ""], "C201", "`hieu_qua_cong_doan`", "trước và sau"),
    Failure("A2.1", ["mo_hinh_doi_moi": ""], "C201", "`mo_hinh_doi_moi`", "cách làm cũ"),
    Failure(
      "A2.1",
      [
        "mo_hinh_doi_moi":
          "{ten: Hộp thư, bat_dau: 01/02/2024, cach_lam_cu: Chờ họp., cach_lam_moi: ⟦Chờ họp.⟧}"
      ], "C240", "giống hệt nhau"),
    Failure("A2.2", met: ["dai_dien_bao_ve": ""], ["cham_lo": ""], "C209", "`cham_lo`", "chăm lo"),
    Failure(
      "A2.3", met: ["cham_lo": ""], ["dai_dien_bao_ve": ""], "C209", "`dai_dien_bao_ve`", "bảo vệ"),
  ].flatMap { $0.of("doi-moi-sang-tao", both) }

  /// At least one of the three; a collective's families are its members' own.
  private static let women =
    [
      Failure(
        "A3.1", met: ["cham_lo_nu": "", "gia_dinh": ""], ["mo_hinh_nu_cong": ""], "C204",
        "`mo_hinh_nu_cong`", "nữ công"),
      Failure(
        "A3.2", met: ["mo_hinh_nu_cong": "", "gia_dinh": ""], ["cham_lo_nu": ""], "C204",
        "`cham_lo_nu`", "lao động nữ"),
    ].flatMap { $0.of("gioi-viec-nuoc", both) }
    + Failure(
      "A3.3", met: ["mo_hinh_nu_cong": "", "cham_lo_nu": ""], ["gia_dinh": ""], "C204",
      "`gia_dinh`", "gia đình ấm no"
    ).of("gioi-viec-nuoc", [.individual])

  private static let safety =
    improvements
    + [
      Failure(
        "A4.1", ["chap_hanh_atvsld": "{so_vi_pham: ⟦1⟧, viec_lam: Kiểm tra máy.}"], "C240",
        "so_vi_pham", "vi phạm về ATVSLĐ"),
      Failure("A4.1", ["chap_hanh_atvsld": ""], "C201", "`chap_hanh_atvsld`", "ghi 0"),
      Failure("A4.6", ["ket_qua_xanh_sach_dep": ""], "C201", "`ket_qua_xanh_sach_dep`", "trước"),
    ].flatMap { $0.of("xanh-sach-dep", both) }
    + [
      Failure(
        "A4.1", ["tai_nan": CompleteEvidence.accidents(dead: "⟦1⟧")], "C240", "chet_nguoi",
        "tai nạn chết người"),
      Failure("A4.1", ["tai_nan": ""], "C201", "`tai_nan`", "ghi 0"),
    ].flatMap { $0.of("xanh-sach-dep", [.collective]) }

  /// Four things to improve, any of which will do, each told by the kind of the solution.
  private static let improvements = [
    "môi trường lao động", "điều kiện làm việc", "chất lượng sản phẩm", "cảnh quan môi trường",
  ].enumerated().flatMap { place, kind -> [PlanAtom] in
    let code = "A4.\(place + 2)"
    let one = CompleteEvidence.improvement(kind)
    let met = ["giai_phap_cai_thien": "[\(one), \(one)]"]
    return [
      Failure(
        code, met: met, ["giai_phap_cai_thien": ""], "C201", "`giai_phap_cai_thien`", kind),
      Failure(
        code, met: met,
        [
          "giai_phap_cai_thien":
            "[\(one), {ten: Sơn lối đi, loai: ⟦đời sống⟧, truoc: Chưa có, sau: Đã sơn}]"
        ], "P309", "đời sống", "`\(kind)`"),
      Failure(
        code, met: met,
        ["giai_phap_cai_thien": "[\(one), {⟦ten⟧: Sơn lối đi, truoc: Chưa có, sau: Đã sơn}]"],
        "C215", "`loai`", "Loại"),
    ].flatMap { $0.of("xanh-sach-dep", both) }
  }

  private static let culture = [
    Failure(
      "A5.1", met: ["van_hoa_cong_so": ""], ["hoat_dong_van_the": ""], "C204",
      "`hoat_dong_van_the`", "văn hóa, văn nghệ, thể thao"),
    Failure(
      "A5.2", met: ["hoat_dong_van_the": ""], ["van_hoa_cong_so": ""], "C204",
      "`van_hoa_cong_so`", "văn hóa công sở"),
  ].flatMap { $0.of("van-hoa-the-thao", both) }

  private static let campaigns = [
    Failure("A6.1", ["cong_trinh": ""], "C201", "`cong_trinh`", "Mỗi công trình một dòng"),
    Failure(
      "A6.2", ["cong_trinh": work(("ten:", "⟦ten⟧:"), (", chat_luong: Đạt", ""))], "C215",
      "`chat_luong`", "chất lượng"),
    Failure(
      "A6.2", ["cong_trinh": work(("12/07/2024", "⟦05/07/2024⟧"))], "C240", "nghiệm thu",
      "trước ngày hoàn thành"),
    Failure(
      "A6.3",
      ["cong_trinh": work(("10/07/2024", "⟦20/07/2024⟧"), ("12/07/2024", "22/07/2024"))], "C240",
      "sau hạn", "thời gian"),
    Failure(
      "A6.4", ["cong_trinh": work(("28 triệu đồng", "⟦31 triệu đồng⟧"))], "C240", "vượt kế hoạch",
      "chi phí"),
    Failure("A6.5", met: ["van_dong": ""], ["dong_gop": ""], "C204", "`dong_gop`", "Đóng góp"),
    Failure("A6.5", met: ["dong_gop": ""], ["van_dong": ""], "C204", "`van_dong`", "Vận động"),
    Failure("A6.6", ["dot_thi_dua": ""], "C201", "`dot_thi_dua`", "ngày lễ"),
    Failure(
      "A6.6",
      ["dot_thi_dua": "{⟦ten⟧: Cao điểm quý II, tu_ngay: 01/05/2024, den_ngay: 28/07/2024}"],
      "C215", "`chao_mung`", "Chào mừng"),
  ].flatMap { $0.of("thi-dua-dot", both) }

  /// The complete profile's work with some of its words changed.
  private static func work(_ changes: (old: String, new: String)...) -> String {
    let item = changes.reduce(CompleteEvidence.work) { $0.replacing($1.old, with: $1.new) }
    return "[{\(item)}]"
  }

  private static let officers = [
    Failure("A7.1", ["guong_mau": ""], "C201", "`guong_mau`", "việc có thật"),
    Failure("A7.1", ["guong_mau": "⟦Chị rất gương mẫu.⟧"], "C218", "30", "ai làm, làm gì"),
    Failure("A7.1", ["chuc_danh_cong_doan": ""], "C201", "`chuc_danh_cong_doan`", "năm bắt đầu"),
    Failure("A7.2", ["phong_trao_tham_gia": ""], "C201", "`phong_trao_tham_gia`", "phần việc"),
    Failure("A7.3", met: ["giai_phap": ""], ["sang_kien": ""], "C204", "`sang_kien`", "Sáng kiến"),
    Failure("A7.3", met: ["sang_kien": ""], ["giai_phap": ""], "C204", "`giai_phap`", "Giải pháp"),
    Failure("A7.4", ["ket_qua_chuyen_mon": ""], "C201", "`ket_qua_chuyen_mon`", "xếp loại"),
    Failure(
      "A7.4", ["ket_qua_chuyen_mon": "{xep_loai: ⟦không hoàn thành nhiệm vụ⟧, nam: 2023}"], "C240",
      "Không hoàn thành nhiệm vụ"),
    Failure("A7.5", ["chi_tieu_cong_doan": ""], "C201", "`chi_tieu_cong_doan`", "mức đạt"),
  ].flatMap { $0.of("can-bo-cong-doan", [.individual]) }
}
