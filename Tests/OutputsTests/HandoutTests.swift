import Diagnostics
import Markup
import Testing

@testable import Outputs

@Suite struct HandoutTests {
  private func story(_ text: String) -> HandoutStory {
    HandoutStory(
      Markdown.render(SourceText(path: "to-may.md", text: text), from: 0) { _ in .keep })
  }

  @Test func `every part of the way of working is told by its beginning`() {
    let story = story(
      """
      ## Hoàn cảnh
      – Hôm nay tới phiên tôi, chị nói.

      Một năm trước, tổ chưa có cái băng tay nào.

      Đoạn sau.

      ## Cách làm
      ### Tám phút trước chuông
      Cả 42 người đều có phiên trực.

      Đoạn sau.

      | Khoản | Tiền |
      | --- | --- |
      | Sơn | 10 |

      ### Thẻ không ghi tên
      Thẻ chỉ còn ba ô.
      """)
    #expect(story.situation == "Một năm trước, tổ chưa có cái băng tay nào.")
    #expect(
      story.steps == [
        .init(title: "Tám phút trước chuông", text: "Cả 42 người đều có phiên trực."),
        .init(title: "Thẻ không ghi tên", text: "Thẻ chỉ còn ba ô."),
      ])
  }

  @Test(arguments: [
    ("Một câu. Hai câu.", "Một câu. Hai câu."),
    ("Chỉ có một câu không chấm", "Chỉ có một câu không chấm"),
    ("Đủ rồi. Gồm các việc sau:", "Đủ rồi."),
    ("“Được không?” Anh hỏi. Chị gật.", "“Được không?” Anh hỏi. Chị gật."),
    ("Hết 3.800.000 đồng. Xong.", "Hết 3.800.000 đồng. Xong."),
  ])
  func `a paragraph is shortened to whole sentences`(paragraph: String, beginning: String) {
    #expect(HandoutStory.beginning(of: paragraph) == beginning)
  }

  @Test func `a long paragraph ends after the sentence that still fits`() {
    let sentence = String(repeating: "chữ ", count: 29) + "chữ."
    let beginning = HandoutStory.beginning(of: "\(sentence) \(sentence)  \(sentence)")
    #expect(beginning == sentence)
    let long = String(repeating: "chữ ", count: 99) + "chữ."
    #expect(HandoutStory.beginning(of: "\(long) Hết.") == long)
  }

  @Test func `an arrow is taken apart into before and after`() {
    let figure = HandoutFigure("11 → 4 vụ", label: "tai nạn nhẹ")
    #expect(figure.before == "11")
    #expect(figure.now == "4 vụ")
    #expect(figure.bars == BeforeAfter(before: "11", after: "4"))
    let plain = HandoutFigure("8 phút", label: "mỗi sáng")
    #expect(plain.before == "")
    #expect(plain.now == "8 phút")
  }

  @Test func `a code is one path inside its margin`() throws {
    let code = try #require(QRCode("https://dien-hinh.example/ho-so/2024/to-may.html"))
    #expect(code.viewBox == "-4 -4 \(code.side + 8) \(code.side + 8)")
    // The square of the finder in the upper left corner.
    #expect(code.path.hasPrefix("M0 0h7v1h-7z"))
    #expect(code.path.allSatisfy { "Mhvz -0123456789".contains($0) })
  }

  @Test func `what no code can hold gives none`() {
    #expect(QRCode("") == nil)
    #expect(QRCode("https://dien-hinh.example/tổ-may") == nil)
    #expect(QRCode("https://dien-hinh.example/" + String(repeating: "a", count: 3000)) == nil)
  }
}
