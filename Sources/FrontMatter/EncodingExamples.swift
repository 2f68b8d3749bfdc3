internal import Diagnostics

// What files of old programs look like to those who take them for something else.
// Tests/EndToEndTests/ExampleTests.swift runs these.
extension FrontMatterCatalogue {
  static let encodingExamples: ExampleList = [
    .utf16: page(
      unicode, storedAs: .utf16,
      inWords: LocalizedText(
        vi: "tệp lưu từ Notepad với Encoding là “Unicode” (UTF-16)",
        en: "the file as Notepad saves it in the encoding “Unicode” (UTF-16)"),
      why: LocalizedText(
        vi: """
          Mọi tệp của trang đều đọc theo UTF-8, bảng mã mà Notepad mới, Google Docs và điện thoại \
          dùng sẵn. Công cụ không tự đoán bảng mã rồi đọc: đoán sai một chữ là sai tên một người.
          """,
        en: """
          Every file of the site is read as UTF-8, which new Notepads, Google Docs and phones use \
          by default. The tool does not guess an encoding and go on: one letter guessed wrong is \
          somebody's name misspelt.
          """)),
    .windows1258: page(
      "---\nten: TuÒ sách giõÌ nghiÒ ca\ntom_tat: Chiò em thõò may góp sách ðêÒ cùng ðoòc.\n---\n",
      storedAs: .latin1),
    .tcvn3: page(
      "---\nten: Tñ s¸ch giê nghØ ca\ntom_tat: ChÞ em thî may gãp s¸ch ®Ó cïng ®äc.\n---\n",
      storedAs: .latin1,
      why: LocalizedText(
        vi: """
          Tệp cũ gõ bằng TCVN3 chỉ đọc được khi máy có phông .VnTime; trên trang và trên điện \
          thoại nó hiện ra như bên dưới.
          """,
        en: """
          An old file in TCVN3 can be read only where the .VnTime fonts are installed; on the site \
          and on phones it looks as below.
          """)),
    .vniWindows: page(
      "---\nten: Tuû saùch giôø nghæ ca\ntom_tat: Chò em thôï may goùp saùch ñeå cuøng ñoïc.\n---\n",
      storedAs: .latin1),
    .viscii: page(
      "---\nten: Tü sách gi¶ nghï ca\ntom_tat: Ch¸ em thþ may góp sách ð¬ cùng ð÷c.\n---\n",
      storedAs: .latin1),
    .damagedUTF8: page(
      // The bytes of “Tủ sách giờ” as Latin-1, without the last byte of “ờ”.
      "---\nten: T\u{E1}\u{BB}\u{A7} s\u{C3}\u{A1}ch gi\u{E1}\u{BB}\ntom_tat: Ch\u{E1}\u{BB}\u{8B} "
        + "em g\u{C3}\u{B3}p s\u{C3}\u{A1}ch \u{C4}\u{91}\u{E1}\u{BB}\u{8D}c.\n---\n",
      storedAs: .latin1,
      inWords: LocalizedText(
        vi: "tệp UTF-8 mất một byte giữa chữ “giờ”, hiện ra là “gi�”",
        en: "a UTF-8 file that lost a byte inside the word “giờ”, shown as “gi�”")),
    .unknownEncoding: page(
      "\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1} Word \u{FF}\u{FE}\u{90}\u{81}\n",
      storedAs: .latin1,
      inWords: LocalizedText(
        vi: "tệp Word (.doc) chỉ đổi đuôi thành `.md`",
        en: "a Word file (.doc) that was only renamed to `.md`")),
  ]

  private static let unicode =
    "---\nten: Tủ sách giờ nghỉ ca\ntom_tat: Chị em thợ may góp sách để cùng đọc.\n---\n"

  private static func page(
    _ wrong: String, storedAs encoding: Example.Encoding, inWords: LocalizedText? = nil,
    why: LocalizedText? = nil
  ) -> Example {
    Example(
      file: "content/trang/tu-sach.md", wrong: wrong, right: unicode, storedAs: encoding,
      inWords: inWords, why: why)
  }
}
