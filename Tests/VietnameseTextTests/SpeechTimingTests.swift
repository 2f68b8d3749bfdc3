import Testing
import VietnameseText

@Suite struct SpeechTimingTests {
  @Test func `syllables and pauses are counted`() {
    let measure = SpeechTiming.measure("Ngày năm, tháng hai; họp. Xong rồi!\nHết")
    #expect(measure == SpeechTiming.Measure(syllables: 8, commas: 2, sentenceEnds: 3))
    #expect(SpeechTiming.measure("") == SpeechTiming.Measure())
    #expect(SpeechTiming.measure("Hạnh phúc...") == .init(syllables: 2, commas: 0, sentenceEnds: 1))
  }

  @Test func `twice the pace takes half the time`() {
    let measure = SpeechTiming.Measure(syllables: 200, commas: 10, sentenceEnds: 5)
    let slow = SpeechTiming(pace: 150).seconds(measure)
    #expect(abs(SpeechTiming(pace: 300).seconds(measure) * 2 - slow) < 0.001)
    #expect(slow > 200 * 60 / 150)
  }
}
