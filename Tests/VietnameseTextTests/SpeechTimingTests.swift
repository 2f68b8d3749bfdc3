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
  }

  @Test func `a story at its pace takes as long as its syllables say`() {
    // The counts of one of the sample stories.
    let story = SpeechTiming.Measure(syllables: 846, commas: 61, sentenceEnds: 67)
    let minutes = SpeechTiming(pace: 200).seconds(story) / 60
    #expect((196...204).contains(846 / minutes))
  }

  @Test func `pauses take time`() {
    let dense = SpeechTiming.Measure(syllables: 100, commas: 20, sentenceEnds: 10)
    let long = SpeechTiming.Measure(syllables: 100, commas: 0, sentenceEnds: 1)
    #expect(SpeechTiming().seconds(dense) > SpeechTiming().seconds(long) * 1.2)
  }
}
