package import Profiles

/// The text of a new session or bulletin: a few lines that pass the check, and the other keys
/// commented out, with words for the author.
package enum DocumentScaffold {
  package static func session(_ title: String, on date: CalendarDate) -> String {
    lines(
      """
      ---
      ten: \(ScaffoldPage.plain(title))
      ngay: \(date.written)
      dia_diem: Ghi nơi họp
      ## Bỏ dấu # ở dòng nào thì dòng ấy có hiệu lực.
      #gio: 7 giờ 30
      #chu_tri: Ban Thường vụ
      #tom_tat: "Một câu nói hội nghị bàn việc gì, người dự mang về được gì."
      #thanh_phan: [Chủ tịch các công đoàn cơ sở, Tổ trưởng tổ công đoàn]
      #so_moi: 40
      #chuong_trinh:
      #  - {gio: 7 giờ 30, noi_dung: "Đón đại biểu, phát sổ tay", nguoi: Ban Tổ chức}
      #  - {gio: 8 giờ, noi_dung: Khai mạc, nguoi: Ban Thường vụ}
      ## Mô hình phát cho người dự, theo thứ tự: năm và tên tệp của hồ sơ. Chỉ hồ sơ được duyệt cho
      ## kênh tờ rơi mới vào sổ tay.
      #mo_hinh: [2024/ten-tep-ho-so]
      #tai_lieu: [Sổ tay hội nghị, Phiếu góp ý]
      ## Ghi sau hội nghị, để báo cáo đếm được: số người dự, trong đó số nữ, mã các đơn vị có mặt.
      #so_du: 38
      #so_nu: 17
      #don_vi_du: [ma-don-vi]
      ---
      Vì sao có buổi họp này, đơn vị chuẩn bị gì, sau hội nghị làm gì.

      """)
  }

  package static func bulletin(_ title: String, on date: CalendarDate) -> String {
    lines(
      """
      ---
      ten: \(ScaffoldPage.plain(title))
      ngay: \(date.written)
      ## Lấy các hồ sơ được duyệt đăng trong khoảng này. Muốn tự chọn bài và thứ tự thì thay bằng
      ## ho_so: [2024/ten-tep-ho-so, …]
      chon: {tu: 01/01/\(date.year), den: 31/12/\(date.year)}
      ## Bỏ dấu # ở dòng nào thì dòng ấy có hiệu lực.
      #so: 1
      #ky: Quý I năm \(date.year)
      #chu_de: Dòng chữ lớn trên bìa
      #tom_tat: "Một câu dưới dòng chữ lớn."
      #xuat_ban:
      #  chiu_trach_nhiem: Ban Thường vụ
      #  bien_tap: Bộ phận Tuyên giáo
      #  giay_phep: Số giấy phép xuất bản bản tin
      #  in_tai: Nơi in
      #  so_luong: 200 bản
      ## Chỉ khi gửi nhà in: hình và màu tràn quá mép giấy, có dấu cắt.
      #in_an: {tran_le: 3 mm, dau_cat: có}
      ---
      Lời ngỏ: số này có gì, vì sao nên đọc, mời các đơn vị làm gì.

      """)
  }

  /// Notepad on old machines shows a file without carriage returns as one line.
  private static func lines(_ text: String) -> String {
    text.replacing("\n", with: "\r\n")
  }
}
