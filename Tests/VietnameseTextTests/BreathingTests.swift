import Testing
import VietnameseText

@Suite struct BreathingTests {
  private static func breathed(_ sentence: String) -> String {
    var text = Array(sentence.utf8)
    for place in Breathing(sentence).places.reversed() {
      text.insert(contentsOf: "/ ".utf8, at: place)
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(
    arguments: [
      "Cả tổ đều có phiên trực, kể cả tổ trưởng.",
      "Chương trình do công đoàn huyện / và đài truyền thanh huyện phối hợp thực hiện.",
      "Chị em trong tổ may đi làm sớm hơn / trước khi chuông reo vào ca sáng mỗi ngày.",
      "Chuyên mục Công nhân và Công đoàn tuần này / đến với bà con ở xã Kênh Mới xa xôi.",
      "Thu nhập của anh em trong tổ đã tăng / so với cùng kỳ năm ngoái khá nhiều.",
    ])
  func `a breath is taken where a phrase begins, and only when it is needed`(_ marked: String) {
    #expect(Self.breathed(marked.replacing("/ ", with: "")) == marked)
  }

  @Test func `a long sentence is parted at a comma near its middle`() {
    let sentence =
      "Sáng nào chị cũng đi một vòng quanh hai hàng máy của tổ, máy nào hỏng thì treo thẻ đỏ lên bảng."
    #expect(Breathing(sentence).split == "máy nào hỏng thì")
    #expect(Breathing("Câu ngắn thì thôi.").split == nil)
  }

  @Test func `a hundred thousand words are no trouble`() {
    let sentence = String(repeating: "một hai ba bốn ", count: 25_000)
    #expect(Breathing(sentence).places.isEmpty)
    #expect(!Breathing(sentence.replacing("ba", with: "và")).places.isEmpty)
  }
}
