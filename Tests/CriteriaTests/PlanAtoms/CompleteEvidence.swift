/// For every criterion, evidence that meets it: what stands after its colon.
enum CompleteEvidence {
  /// The blocks outside `tieu_chi` that the general criteria ask for, in the order of the file.
  static let blocks: [(key: String, value: String)] = [
    ("qua_trinh", "{phat_hien: 05/02/2024, dang_ky: 20/03/2024, kiem_chung: 15/06/2024}"),
    ("suy_ton", "{ngay: 10/03/2024, hoi_nghi: Hội nghị tổ may, so_du: 42, so_tan_thanh: 41}"),
    (
      "kiem_chung",
      "[{ngay: 15/06/2024, bo_phan: Tổ kiểm chứng LĐLĐ huyện, hinh_thuc: thực tế, ket_luan: đạt}]"
    ),
    (
      "chap_hanh",
      "{dang: có, nha_nuoc: có, cong_doan: có, nguoi_xac_nhan: Giám đốc công ty, ngay: 10/06/2024, ky_luat: không}"
    ),
  ]

  /// What a movement wants to see under a code; most codes mean the same everywhere.
  static func evidence(_ code: String, of movement: String) -> String? {
    own["\(movement)/\(code)"] ?? general[code] ?? groupA[code] ?? groupB[code] ?? groupC[code]
  }

  private static let general = [
    "thanh_tich":
      "[{ten: Vượt định mức, linh_vuc: lao động sản xuất, gia_tri: 112, don_vi: '%', nam: 2024}]",
    "sang_tao":
      "[{ten: Thẻ vàng, loai: cải tiến kỹ thuật, mo_ta: Máy hỏng treo thẻ., nam: 2024}, {ten: Sổ giao ca, loai: phương pháp quản lý, mo_ta: Ghi việc dở., nam: 2024}]",
    "vai_tro": "dẫn đầu",
    "tinh_noi_troi":
      "Trong mười hai tổ của công ty, chỉ ở đây hai năm liền không có tai nạn, không có đơn hàng trả lại, và đã có ba tổ khác đến học cách làm.",
    "phu_hop_don_vi":
      "Mỗi ca chỉ mất năm phút, dùng thẻ bìa có sẵn, không tốn đồng nào của công ty.",
    "nganh_linh_vuc": "May công nghiệp",
  ]

  private static let groupA = [
    // Lao động giỏi, Lao động sáng tạo.
    "sang_kien": "[\(recognised("lao động", "Thẻ vàng")), \(recognised("công tác", "Sổ giao ca"))]",
    "hieu_qua_don_vi": figures,
    "chi_tieu_cong_doan": targets,
    "dong_gop_chi_tieu": "Hai sáng kiến giúp công đoàn vượt chỉ tiêu sáng kiến của năm.",
    "so_nguoi_co_sang_kien": "5",
    "ket_qua_chuyen_mon": "{xep_loai: hoàn thành tốt nhiệm vụ, nam: 2023}",
    // Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn.
    "mo_hinh_doi_moi":
      "{ten: Hộp thư ý kiến, bat_dau: 01/02/2024, cach_lam_cu: Chờ họp quý mới nói., cach_lam_moi: Ghi giấy lúc nào cũng được.}",
    "linh_vuc_doi_moi": "chăm lo",
    "hieu_qua_cong_doan": figures,
    "cham_lo": "[{noi_dung: Bữa ăn ca có canh, so_nguoi: 42, gia_tri: 21 triệu đồng}]",
    "dai_dien_bao_ve":
      "{viec_lam: Đối thoại mỗi quý., so_cuoc_doi_thoai: 4, so_kien_nghi: 12, so_giai_quyet: 10}",
    "so_nguoi_thu_huong": "42",
    // Giỏi việc nước, đảm việc nhà.
    "mo_hinh_nu_cong":
      "[{ten: Tổ giúp nhau, so_thanh_vien: 12, hoat_dong: Gặp nhau chiều thứ sáu.}]",
    "cham_lo_nu": "[{noi_dung: Phòng nghỉ trưa, so_nu_huong_loi: 38, kinh_phi: 12 triệu đồng}]",
    "gia_dinh": "{so_nam_gia_dinh_van_hoa: 5}",
    // Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động.
    "tai_nan": accidents(dead: "0"),
    "chap_hanh_atvsld": "{so_vi_pham: 0, viec_lam: Kiểm tra máy đầu ca.}",
    "giai_phap_cai_thien":
      "[\(improvement("môi trường lao động")), \(improvement("chất lượng sản phẩm"))]",
    "ket_qua_xanh_sach_dep": figures,
    "an_toan_ve_sinh_vien": "2",
    // Văn hóa, Thể thao.
    "hoat_dong_van_the":
      "[{ten: Hội thao, loai: hội thao, ngay: 20/04/2024, so_nguoi: 30}, {ten: Hội diễn, loai: hội diễn, ngay: 01/05/2024, so_nguoi: 25}]",
    "van_hoa_cong_so": "{so_vi_pham: 0, viec_lam: Giữ lời hẹn trả hồ sơ.}",
    "so_nguoi_tham_gia": "30",
    "dat_chuan_van_hoa": "{danh_hieu: Đơn vị văn hóa, nam: 2023}",
    // Thi đua đợt, thi đua đặc biệt, thi đua cao điểm.
    "dot_thi_dua":
      "{ten: Cao điểm quý II, tu_ngay: 01/05/2024, den_ngay: 28/07/2024, chao_mung: 95 năm Công đoàn Việt Nam}",
    "cong_trinh": "[{\(work)}]",
    "dong_gop": "[{nam: 2024, hinh_thuc: ngày công, so_ngay_cong: 60}]",
    "van_dong": "[{nguon: doanh nghiệp, so_luot: 3, so_tien: 15 triệu đồng}]",
    "loi_ich_cong_trinh": figures,
    // Gương điển hình cán bộ công đoàn.
    "chuc_danh_cong_doan": "{chuc_danh: Tổ trưởng công đoàn, tu_nam: 2015}",
    "guong_mau":
      "Ca đêm máy số bảy kẹt, chị ở lại tháo cùng thợ đến hai giờ sáng, rồi vẽ lại cách tháo dán bên máy; từ đó ca nào cũng tự gỡ được, không ai phải chờ.",
    "phong_trao_tham_gia":
      "[{ten: Lao động giỏi, nam: 2023, viec: Mở lớp kèm thợ}, {ten: Xanh sạch đẹp, nam: 2024, viec: Sơn lối đi}]",
    "giai_phap":
      "[{ten: Họp mười phút, nam: 2024, mo_ta: Họp đứng đầu ca., ket_qua: Bớt một buổi họp tháng}]",
    "xep_loai_cdcs": "{xep_loai: hoàn thành tốt nhiệm vụ, nam: 2023}",
  ]

  private static let groupB = [
    // Quỹ xã hội Công đoàn.
    "mai_am":
      "[{loai: xây mới, so_can: 1, quy_ho_tro: 50 triệu đồng, gia_dinh: 150 triệu đồng, khac: 50 triệu đồng, tong: 250 triệu đồng}]",
    "xet_duyet": "{ngay: 05/03/2024, hoi_dong: Ban Chấp hành, can_cu_xet: Nhà tạm trên mười năm}",
    "chung_tu": "Phiếu thu số 12 đến 40",
    // Tết Sum vầy, Phúc lợi đoàn viên, Tháng Công nhân.
    "nam_bat_dau": "2021",
    "so_sanh_nam_truoc": figures,
    "noi_dung_dong_hanh":
      "[{noi_dung: Tặng quà, doi_tac: Công ty, so_nguoi: 42, gia_tri: 21 triệu đồng}]",
    "tong_gia_tri": "21 triệu đồng",
    "nguon_kinh_phi": "[{nguon: xã hội hóa, so_tien: 21 triệu đồng}]",
    "suat_qua": "[{loai: Quà Tết, so_suat: 42, don_gia: 500.000 đồng}]",
    "ngay_to_chuc": "25/01/2024",
    "thoa_thuan":
      "[{doi_tac: Cửa hàng Sông Xanh, so: 01/TT, ngay: 10/01/2024, het_han: 31/12/2025}]",
    "uu_dai": "[{mat_hang: Gạo, muc_giam: '10%'}]",
    "so_luot_huong": "120",
    "hoat_dong_thang_5":
      "[{ten: Gặp gỡ công nhân, loai: đối thoại, ngay: 10/05/2024, so_nguoi: 42}]",
  ]

  private static let groupC = [
    "co_quan_phat_dong": "Ủy ban nhân dân huyện Vĩnh Thuận",
    "don_vi_phoi_hop": "[{ten: Mặt trận Tổ quốc xã, viec: Cùng vận động}]",
    "vai_tro_cong_doan":
      "Công đoàn đề xuất việc làm, chia ba tổ theo ca, mời xã cùng vận động và kiểm tra mỗi tháng.",
    "ket_qua_phong_trao": figures,
    "cong_trinh_nong_thon": "[{ten: Đường ấp, so_luong: 450, don_vi: m}]",
    "gia_dinh_van_hoa": "{so_dat: 38, tong_so: 42, nam: 2023}",
    "viec_lam_van_hoa": "[{viec: Giữ sạch tuyến đường, ket_qua: Hết bãi rác đầu ngõ}]",
    "giup_ho_ngheo": "[{hinh_thuc: 'vốn, cây con giống', so_ho: 3, so_tien: 15 triệu đồng}]",
    "khong_no_bhxh": "có",
    "lao_dong_thu_nhap":
      "{so_lao_dong: 486, thu_nhap_binh_quan: 9 triệu đồng, ty_le_bhxh: '100%'}",
    "dong_gop_hoi_nhap": "Chị tìm được lỗi chỉ khâu nên khách đặt lại đơn.",
    "noi_dung_cong_so": "[{noi_dung: kỷ cương, viec_lam: Đúng giờ vào ca.}]",
    "quy_trinh_so_hoa": "[{ten: Xin nghỉ phép, truoc: Đơn giấy, nay: Gửi qua điện thoại}]",
    "so_nguoi_tap_huan": "30",
    "dang_ky_lam_theo": "{ngay: 10/01/2024, noi_dung: Không bỏ phí vải vụn}",
    "viec_lam_theo":
      "[{viec: Gom vải vụn, ngay: 01/03/2024, ket_qua: 200 kg}, {viec: May khăn tặng, ngay: 01/04/2024, ket_qua: 90 chiếc}]",
  ]

  /// Where a code wants something else in a movement.
  private static let own = [
    "quy-xa-hoi/so_nguoi_thu_huong": "1",
    "quy-xa-hoi/dong_gop": "[{nam: 2024, hinh_thuc: tiền, gia_tri: 10 triệu đồng}]",
  ]

  private static let figures =
    "[{ten: Số lần dừng máy, truoc: 17, sau: 10, don_vi: lần, ky: tháng, nguon: Sổ máy}]"
  private static let targets =
    "[{ten: Kết nạp đoàn viên, giao: 10, dat: 12, don_vi: người}, {ten: Sáng kiến, giao: 2, dat: 5, don_vi: sáng kiến}]"

  /// An initiative that the unit has recognised.
  static func recognised(_ field: String, _ title: String) -> String {
    "{ten: \(title), nam: 2024, linh_vuc: \(field), cap_cong_nhan: cơ sở, so_qd: 12/QĐ, ngay_qd: 02/05/2024}"
  }

  static func improvement(_ kind: String) -> String {
    "{ten: Cải thiện \(kind), loai: \(kind), truoc: Chưa có, sau: Đã làm}"
  }

  static func accidents(dead: String) -> String {
    "{chet_nguoi: \(dead), bi_thuong_nang: 0, bi_thuong_nhe: 0, su_co_nghiem_trong: 0, so_duoc_huan_luyen: 42, so_phai_huan_luyen: 42}"
  }

  /// A public work done well, in time and within its means.
  static let work =
    "ten: Lối đi có mái, loai: công trình, phuc_vu: Người đi bộ, han_hoan_thanh: 15/07/2024, ngay_hoan_thanh: 10/07/2024, kinh_phi_ke_hoach: 30 triệu đồng, kinh_phi_thuc_te: 28 triệu đồng, ngay_nghiem_thu: 12/07/2024, chat_luong: Đạt"
}
