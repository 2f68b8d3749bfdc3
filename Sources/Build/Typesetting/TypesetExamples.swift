package import Diagnostics

extension TypesetDiagnostics {
  /// All of them need the program that typesets; Tests/Print makes them happen.
  package static let examples: ExampleList = [
    .notTypeset: unseen(
      "Chưa có nội dung nào gây ra; mã này phòng khi WeasyPrint gặp điều nó không làm được.",
      "Nothing is known to cause it: it is there for what WeasyPrint cannot do."),
    .typesettingTooDemanding: unseen(
      "Mỗi bản in có 60 giây và 2 GB bộ nhớ; một bảng hàng chục nghìn ô thì không kịp.",
      "A document has 60 seconds and 2 GB of memory; a table of tens of thousands of cells needs more."
    ),
    .refusedByTypesetter: unseen(
      "Bản in không được lấy gì từ mạng hay từ tệp khác trên máy: như thế mới không lộ tệp riêng.",
      "Print takes nothing from a network or from other files of the machine, so that none gets out."
    ),
    .sideTooLong: unseen(
      "Tờ rơi là một tờ A4 hai mặt; `nhanrong build --pdf` đo từng phần rồi mới báo.",
      "A handout is one sheet with two sides; `nhanrong build --pdf` measures every part."),
    .wrongPageCount: unseen(
      "Có bản in phải vừa đúng số trang, như tờ rơi hai trang.",
      "Some documents must have just so many pages, as a handout has two."),
    .outsidePage: unseen(
      "Bảng rộng hơn trang giấy thì máy in cắt mất cột cuối.",
      "Of a table wider than its paper a printer loses the last column."),
    .borrowedLetters: unseen(
      "Chữ mượn của phông khác đứng lạc lõng giữa dòng; phông đã chọn có đủ chữ tiếng Việt.",
      "A letter of another font looks lost; the chosen ones have all that Vietnamese needs."),
    .missingLetters: unseen(
      "Gặp ở biểu tượng riêng của một phần mềm, hay chữ hiếm.",
      "It happens with the symbols of some programs and with rare letters."),
  ]

  private static func unseen(_ vi: String, _ en: String) -> Example {
    Example(unseen: LocalizedText(vi: vi, en: en))
  }
}
