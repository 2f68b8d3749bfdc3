/// What an author is told about a key of a profile, apart from its type.
struct KeyWords: Sendable {
  let title: String
  let description: String
  /// A value as authors write it; nothing for what holds other keys.
  let example: String

  /// The words for a key by its path from the top: `chu_the.ten`. Lists add nothing to the path.
  static subscript(path: String) -> KeyWords? { byPath[path] }

  static var paths: [String] { byPath.keys.sorted() }

  private static let byPath = Dictionary(
    uniqueKeysWithValues: table.map { path, title, description, example in
      (path, KeyWords(title: title, description: description, example: example))
    })

  private static let table: [(String, String, String, String)] = firstLines + process + story

  private static let firstLines = [
    ("ten", "Tên bài", "Càng cụ thể càng tốt.", "Tủ sách trên ghe"),
    ("loai", "Cách làm hay tấm gương", "", "mô hình"),
    ("doi_tuong", "Của nhiều người hay một người", "", "tập thể"),
    ("don_vi", "Công đoàn cơ sở", "Mã ở cột `ma` của don-vi.csv.", "may-vinh-thuan"),
    ("phong_trao", "Phong trào chính", "", "xanh-sach-dep"),
    (
      "phong_trao_khac", "Phong trào khác",
      "Nếu hồ sơ còn thuộc phong trào khác; minh chứng của phong trào ấy khi đó cũng được hỏi tới.",
      "doi-song-van-hoa"
    ),
    (
      "tom_tat", "Tóm tắt",
      "Một câu chừng 25–45 tiếng: ai làm gì, được gì. Cần có từ bước đăng ký.",
      "Mỗi chuyến đò có một thùng sách nhỏ cho khách đọc dọc đường."
    ),
    ("tu_khoa", "Từ khóa", "Để dành cho tìm kiếm.", "tủ sách"),
    ("chu_the", "Ai làm", "Cần có từ bước đăng ký.", ""),
    ("chu_the.ten", "Tên tập thể", "", "Nghiệp đoàn Vỏ máy bến Ba Cống"),
    ("chu_the.so_cnvcld", "Số CNVCLĐ", "", "39"),
    ("chu_the.so_doan_vien", "Số đoàn viên", "", "36"),
    ("chu_the.so_nu", "Số nữ", "", "6"),
    ("chu_the.nguoi_dai_dien", "Người đại diện", "Không in ra trang.", "Tổ trưởng"),
    ("chu_the.ho_ten", "Họ và tên", "", "Huỳnh Văn Lộc"),
    ("chu_the.chuc_vu", "Công việc, chức vụ", "", "Thợ cơ khí tổ bảo trì"),
    (
      "chu_the.truc_tiep_lao_dong", "Người lao động trực tiếp", "Không in ra trang.", "có"
    ),
    ("chu_the.nam_sinh", "Năm sinh", "Không in ra trang.", "1985"),
    ("chu_the.gioi_tinh", "Giới tính", "Không in ra trang.", "nam"),
    ("chu_the.la_doan_vien", "Là đoàn viên công đoàn", "Không in ra trang.", "có"),
    ("chu_the.trinh_do", "Trình độ", "Không in ra trang.", "trung cấp"),
    (
      "chu_the.giu_chuc_vu_quan_ly", "Giữ chức vụ lãnh đạo, quản lý", "Không in ra trang.", "không"
    ),
  ]

  private static let process = [
    (
      "qua_trinh", "Các mốc đã qua",
      "Chỉ ghi mốc đã qua; ngày không được đi lùi. Bước hiện tại là mốc mới nhất.", ""
    ),
    ("qua_trinh.phat_hien", "Phát hiện", "", "05/02/2024"),
    ("qua_trinh.gioi_thieu", "Giới thiệu", "", "26/02/2024"),
    ("qua_trinh.dang_ky", "Đăng ký", "", "20/03/2024"),
    ("qua_trinh.kiem_chung", "Kiểm chứng", "", "15/06/2024"),
    ("qua_trinh.boi_duong", "Bồi dưỡng", "", "15/07/2024"),
    ("qua_trinh.mo_hinh_diem", "Mô hình điểm", "", "20/08/2024"),
    ("qua_trinh.nhan_rong", "Nhân rộng", "", "16/09/2024"),
    ("suy_ton", "Được tập thể công nhận, suy tôn", "", ""),
    ("suy_ton.ngay", "Ngày", "", "10/03/2024"),
    ("suy_ton.hoi_nghi", "Hội nghị", "", "Hội nghị đoàn viên nghiệp đoàn"),
    ("suy_ton.so_du", "Số người dự", "", "34"),
    ("suy_ton.so_tan_thanh", "Số người tán thành", "Không thể nhiều hơn số người dự.", "33"),
    ("suy_ton.bien_ban", "Số biên bản", "", "02/BB-NĐ"),
    ("kiem_chung", "Các lần kiểm chứng", "Lần mới nhất quyết định.", ""),
    ("kiem_chung.ngay", "Ngày", "", "15/06/2024"),
    ("kiem_chung.bo_phan", "Bộ phận kiểm chứng", "", "Tổ kiểm chứng LĐLĐ huyện"),
    ("kiem_chung.hinh_thuc", "Hình thức", "", "thực tế"),
    ("kiem_chung.ket_luan", "Kết luận", "", "đạt"),
    (
      "kiem_chung.vuong_mac", "Vướng mắc", "Không in ra trang.", "Ba thùng sách để cạnh bình xăng."
    ),
    ("kiem_chung.xu_ly", "Xử lý", "Không in ra trang.", "Đã dời thùng lên mũi ghe."),
    (
      "chap_hanh", "Gương mẫu chấp hành",
      "Một câu trả lời `không`, hoặc có người bị kỷ luật, thì hồ sơ bị giữ lại.", ""
    ),
    ("chap_hanh.dang", "Chủ trương, đường lối của Đảng", "", "có"),
    ("chap_hanh.nha_nuoc", "Chính sách, pháp luật của Nhà nước", "", "có"),
    ("chap_hanh.cong_doan", "Quy định của tổ chức công đoàn", "", "có"),
    (
      "chap_hanh.nguoi_xac_nhan", "Người xác nhận", "Không phải chính người được giới thiệu.",
      "Công đoàn xã Đồng Tràng"
    ),
    ("chap_hanh.ngay", "Ngày xác nhận", "", "12/06/2024"),
    ("chap_hanh.ky_luat", "Có bị kỷ luật trong kỳ", "", "không"),
    ("nhan_rong", "Đơn vị đã làm theo", "", ""),
    ("nhan_rong.don_vi", "Đơn vị", "Mã ở cột `ma` của don-vi.csv.", "moc-huong-tram"),
    ("nhan_rong.ngay", "Ngày", "", "20/08/2024"),
    ("nhan_rong.muc", "Mức độ", "", "đã áp dụng"),
    ("nhan_rong.ket_qua", "Kết quả", "", "Một tủ sách ở nhà chờ bốc hàng."),
    ("khen_thuong", "Khen thưởng", "", ""),
    ("khen_thuong.hinh_thuc", "Hình thức", "", "Giấy khen"),
    ("khen_thuong.cap", "Cấp khen", "", "LĐLĐ huyện"),
    ("khen_thuong.so_qd", "Số quyết định", "", "41/QĐ-LĐLĐ"),
    ("khen_thuong.ngay", "Ngày quyết định", "", "26/07/2024"),
    ("khen_thuong.loai", "Loại khen thưởng", "", "chuyên đề"),
    (
      "duyet", "Ban Thường vụ cho đăng", "Kênh nào không có tên ở đây thì hồ sơ không ra kênh ấy.",
      ""
    ),
    ("duyet.nguoi", "Người duyệt", "", "Ban Thường vụ LĐLĐ huyện"),
    ("duyet.ngay", "Ngày duyệt", "", "20/07/2024"),
    ("duyet.kenh", "Kênh", "", "web"),
  ]

  private static let story = [
    ("tieu_chi", "Minh chứng", "Mỗi mục nhỏ là một tiêu chí.", ""),
    ("so_noi_bat", "Con số in lớn", "Nhiều nhất ba con số được in; phải có trong bài.", ""),
    ("so_noi_bat.so", "Con số", "", "\"312\""),
    ("so_noi_bat.nhan", "Là gì", "", "cuốn sách anh em tự góp"),
    ("huong_dan_ap_dung", "Hướng dẫn để đơn vị khác làm theo", "", ""),
    (
      "huong_dan_ap_dung.van_de", "Vấn đề", "", "Khách đi đò một, hai tiếng không có gì đọc."
    ),
    ("huong_dan_ap_dung.ket_qua", "Kết quả", "", "Khách có sách đọc trên mọi chuyến đò."),
    ("huong_dan_ap_dung.dieu_kien", "Điều kiện", "", "Có ít nhất năm ghe chạy tuyến cố định."),
    ("huong_dan_ap_dung.buoc", "Các bước", "Nên có ít nhất ba bước.", ""),
    ("huong_dan_ap_dung.buoc.viec", "Việc", "", "Đóng thùng có nắp cho từng ghe"),
    ("huong_dan_ap_dung.buoc.ai", "Ai làm", "", "Chủ ghe"),
    ("huong_dan_ap_dung.buoc.bao_lau", "Bao lâu", "", "1 tuần"),
    ("huong_dan_ap_dung.kinh_phi", "Kinh phí", "", ""),
    ("huong_dan_ap_dung.kinh_phi.tong", "Tổng", "", "\"1,6 triệu đồng\""),
    ("huong_dan_ap_dung.kinh_phi.nguon", "Nguồn", "", "Anh em tự góp"),
    (
      "huong_dan_ap_dung.nhan_luc", "Nhân lực", "", "Một người giữ sổ, mỗi tuần chừng một giờ."
    ),
    ("huong_dan_ap_dung.kho_khan", "Khó khăn", "", "Mùa mưa sách dễ ướt."),
    (
      "huong_dan_ap_dung.bai_hoc", "Bài học", "",
      "Đem sách tới chỗ người ta phải chờ thì không cần vận động đọc."
    ),
    (
      "huong_dan_ap_dung.khong_phu_hop_khi", "Không phù hợp khi", "",
      "Chuyến đi dưới mười phút, hoặc ghe chở hàng ướt."
    ),
    (
      "huong_dan_ap_dung.dau_moi", "Đầu mối để hỏi",
      "Chức danh và cơ quan, không ghi số điện thoại riêng.", "Chủ tịch Nghiệp đoàn"
    ),
    ("nhan_vat", "Người khác có tên trong bài", "", ""),
    ("nhan_vat.ho_ten", "Họ và tên", "", "Trần Văn Nhu"),
    ("nhan_vat.vai_tro", "Vai trò", "", "Người giữ sổ"),
    ("dong_y", "Sự đồng ý", "Mỗi người có tên trong bài một mục, tên viết y như nhau.", ""),
    ("dong_y.nguoi", "Người đồng ý", "", "Trần Văn Nhu"),
    ("dong_y.vai_tro", "Với vai trò", "", "nhân vật"),
    ("dong_y.ngay", "Ngày", "", "10/06/2024"),
    ("dong_y.hinh_thuc", "Hình thức", "", "văn bản"),
    ("dong_y.noi_dung", "Đồng ý cho nêu", "", "họ tên"),
    ("dong_y.kenh", "Trên kênh", "", "web"),
    ("dong_y.het_han", "Hết hạn ngày", "", "10/06/2026"),
    ("dong_y.rut_lai_ngay", "Rút lại ngày", "", "10/09/2025"),
    ("dong_y.ban_luu", "Nơi cất bản giấy", "Không in ra trang.", "Tủ hồ sơ số 3"),
    ("anh", "Ảnh", "Ảnh của hồ sơ, đặt cạnh tệp hồ sơ.", ""),
    ("minh_hoa", "Bài mẫu", "Chỉ dùng cho bài dựng lên để làm mẫu; trang in rõ.", "có"),
  ]
}
