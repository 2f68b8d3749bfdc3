/// A new programme: what every one has, ready to be filled in, with advice where officers ask.
package struct BroadcastScaffold {
  private let title: String
  private let radio: RadioSettings
  private let date: CalendarDate

  package init(title: String, radio: RadioSettings, date: CalendarDate) {
    self.title = title
    self.radio = radio
    self.date = date
  }

  /// The file's text, with the line ends of Windows: an old Notepad shows no others.
  package var text: String {
    let quoted = title.replacingQuotes
    let station = radio.station.isEmpty ? "Đài Truyền thanh …" : radio.station
    return """
      ---
      ten: "\(quoted)"
      dai: \(station)
      chuyen_muc: Công nhân và Công đoàn
      ## Ngày, giờ phát dự kiến; chưa biết thì để dấu # ở đầu dòng.
      #ngay_phat: \(date.written)
      #gio_phat: "17:30"
      ## Khung đài dành cho chương trình; kịch bản được lệch nhiều nhất 3 %.
      thoi_luong: 5 phút
      ## Số tiếng một phút khi phát thanh viên đọc.
      toc_do: \(radio.pace)
      vai: [Nữ, Nam]
      nguoi_viet: Ban Tuyên giáo
      ## Thứ tự trên sóng. phan: nhạc hiệu, lời xướng, lời dẫn, bài, lời nối, nhạc cắt, băng, lời kết.
      trinh_tu:
        - {phan: nhạc hiệu, giay: 12}
        - {phan: lời xướng}
        - {phan: lời dẫn}
        ## Thay bằng năm và tên tệp của hồ sơ, ví dụ 2024/to-may-tu-quan-an-toan, rồi xóa dấu #.
        #- {phan: bài, ho_so: }
        - {phan: lời kết}
        - {phan: nhạc cắt, giay: 8}
      ## Ký duyệt xong mới ghi; chưa có duyệt của công đoàn thì kịch bản chưa gửi đài.
      #duyet:
      #  cong_doan: {nguoi: , chuc_vu: , ngay: }
      #  dai: {nguoi: , chuc_vu: , ngay: }
      ## Phát xong ghi lại từng lần, để vào báo cáo.
      #da_phat:
      #  - {ngay: , gio: "17:30", phut: 5}
      ## Từ khó đọc, hiện bên lề kịch bản.
      #cach_doc:
      #  - {tu: , doc: }
      ---

      ## Lời xướng

      Đây là chuyên mục Công nhân và Công đoàn.

      ## Lời dẫn

      Kính chào quý vị và các bạn.

      ## Lời kết

      Cảm ơn quý vị đã lắng nghe. Xin hẹn gặp lại.

      """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}

extension String {
  /// As it stands between double quotes in YAML.
  fileprivate var replacingQuotes: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return text
  }
}
