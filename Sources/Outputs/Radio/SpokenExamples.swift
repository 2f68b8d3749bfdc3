package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension SpokenCatalogue {
  package static let examples: ExampleList = [
    .ambiguousReading: Example(
      spoken: "Có BTV dự buổi làm việc.", right: "Có biên tập viên dự buổi làm việc.",
      why: LocalizedText(
        vi: "Đọc sai trên sóng thì không sửa được nữa, nên chỗ nào máy chưa chắc đều được báo.",
        en: "What is misread on the air cannot be mended, so every doubt is reported.")),
    .chosenReading: Example(
      spoken: "BTV LĐLĐ huyện đã họp.", right: "Ban Thường vụ LĐLĐ huyện đã họp."),
    .unknownShortForm: Example(
      spoken: "Đoàn đã làm việc với PXQT.", right: "Đoàn đã làm việc với phân xưởng quạt."),
    .foreignWord: Example(
      spoken: "Anh bán hàng qua Facebook.", right: "Anh bán hàng qua mạng xã hội."),
    .numberOfSomeone: Example(
      spoken: "Xin gọi số 0912345678.", right: "Xin liên hệ văn phòng công đoàn."),
    .addressAloud: Example(
      spoken: "Thư gửi về congdoan@vinhthuan.example.", right: "Thư gửi về văn phòng công đoàn."),
    .unreadable: Example(
      spoken: "Mã là \(String(repeating: "1234567890", count: 7)).", right: "Mã là 12345."),
    .silentSign: Example(spoken: "Chúc mừng chị em 🎉", right: "Chúc mừng chị em!"),
    .damagedText: Example(
      spoken: "Cоng đoàn xã đã họp.", right: "Công đoàn xã đã họp.",
      why: LocalizedText(
        vi: "Chữ “о” trong ví dụ sai là của bảng chữ cái Kirin.",
        en: "The “о” of the wrong example is a Cyrillic letter.")),
  ]
}
