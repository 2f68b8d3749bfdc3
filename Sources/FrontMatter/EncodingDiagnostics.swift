internal import Diagnostics

// Files that are not UTF-8, by the encoding they are in.
extension DiagnosticDefinition {
  static let encodings = [
    utf16, windows1258, tcvn3, vniWindows, viscii, damagedUTF8, unknownEncoding,
  ]

  private static func notUTF8(
    _ code: String, _ name: LocalizedText, help: LocalizedText
  ) -> DiagnosticDefinition {
    DiagnosticDefinition(
      code, .error,
      message: LocalizedText(
        vi: "Chữ trong tệp không lưu theo UTF-8 nên không đọc được; có vẻ là \(name.vietnamese).",
        en: "The file is not UTF-8 and cannot be read; it looks like \(name.english)."),
      help: help)
  }

  static let utf16 = notUTF8(
    "F101", LocalizedText(vi: "{ten}", en: "{ten}"),
    help: LocalizedText(
      vi: "Mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8; hoặc chạy "
        + "`iconv -f {ten_iconv} -t UTF-8 {tep} > moi.md`.",
      en: "Open it in Notepad, choose File → Save As and the encoding UTF-8; or run "
        + "`iconv -f {ten_iconv} -t UTF-8 {tep} > moi.md`."))

  static let windows1258 = notUTF8(
    "F102", LocalizedText(vi: "Windows-1258 (ANSI tiếng Việt)", en: "Windows-1258"),
    help: LocalizedText(
      vi: "Mở bằng Notepad trên máy Windows tiếng Việt, chọn File → Save As, ở ô Encoding chọn "
        + "UTF-8; hoặc chạy `iconv -f CP1258 -t UTF-8 {tep} > moi.md`.",
      en: "Open it in Notepad on Vietnamese Windows, choose File → Save As and the encoding UTF-8; "
        + "or run `iconv -f CP1258 -t UTF-8 {tep} > moi.md`."))

  static let tcvn3 = notUTF8(
    "F103", LocalizedText(vi: "TCVN3 (ABC, phông .VnTime)", en: "TCVN3 (ABC, the .VnTime fonts)"),
    help: LocalizedText(
      vi: "Dùng Unikey Toolkit (Ctrl+Shift+F6): nguồn TCVN3 (ABC), đích Unicode, rồi lưu UTF-8; "
        + "hoặc chạy `iconv -f TCVN -t UTF-8 {tep} > moi.md`.",
      en: "Use the Unikey Toolkit (Ctrl+Shift+F6), from TCVN3 (ABC) to Unicode, and save as UTF-8; "
        + "or run `iconv -f TCVN -t UTF-8 {tep} > moi.md`."))

  static let vniWindows = notUTF8(
    "F104", LocalizedText(vi: "VNI Windows (phông VNI-Times)", en: "VNI Windows (the VNI fonts)"),
    help: LocalizedText(
      vi: "Dùng Unikey Toolkit (Ctrl+Shift+F6): nguồn VNI Windows, đích Unicode, rồi lưu UTF-8.",
      en: "Use the Unikey Toolkit (Ctrl+Shift+F6), from VNI Windows to Unicode, and save as UTF-8.")
  )

  static let viscii = notUTF8(
    "F105", LocalizedText(vi: "VISCII", en: "VISCII"),
    help: LocalizedText(
      vi: "Dùng Unikey Toolkit (Ctrl+Shift+F6): nguồn VISCII, đích Unicode, rồi lưu UTF-8; hoặc "
        + "chạy `iconv -f VISCII -t UTF-8 {tep} > moi.md`.",
      en: "Use the Unikey Toolkit (Ctrl+Shift+F6), from VISCII to Unicode, and save as UTF-8; or "
        + "run `iconv -f VISCII -t UTF-8 {tep} > moi.md`."))

  static let damagedUTF8 = DiagnosticDefinition(
    "F106", .error,
    message: LocalizedText(
      vi: "Tệp bị hỏng ở đây: thiếu một phần của một chữ (byte {byte}).",
      en: "The file is damaged here: a part of a character is missing (byte {byte})."),
    help: LocalizedText(
      vi:
        "Gõ lại chữ ở chỗ này rồi lưu tệp bằng UTF-8; nếu tệp bị cắt cụt, sao chép lại từ bản gốc.",
      en: "Type the spot again and save the file as UTF-8; if the file was cut short, copy the "
        + "original again."))

  static let unknownEncoding = DiagnosticDefinition(
    "F107", .error,
    message: LocalizedText(
      vi:
        "Không đọc được tệp này: không phải văn bản UTF-8, cũng không phải bảng mã quen thuộc nào (byte {byte} ở đây).",
      en: "The file cannot be read: it is no text in UTF-8 nor in any encoding that is known "
        + "(byte {byte} here)."),
    help: LocalizedText(
      vi: "Mở tệp bằng chương trình đã viết ra nó và lưu dưới dạng văn bản thuần UTF-8. Tệp Word, "
        + "Excel, ảnh không phải là văn bản thuần.",
      en: "Open the file in the program that wrote it and save it as plain text in UTF-8. Word and "
        + "Excel files and pictures are not plain text."))
}
