/// A name that a word such as `cháu`, `em` or `chị` announces, and what is wrong with telling it.
struct NamedSomeone {
  enum Problem {
    case child, beneficiary
  }

  let range: Range<Int>
  let problem: Problem?

  /// Nothing when no name follows.
  init?(
    _ sentence: Sentence, after word: Range<Int>, _ kind: SensitivePhrase, _ people: KnownPeople
  ) {
    let words = sentence.words
    guard var first = words.firstIndex(where: { $0.range.lowerBound >= word.upperBound }) else {
      return nil
    }
    while first < words.count, words[first].lower == "tên" || words[first].lower == "là" {
      first += 1
    }
    let name = sentence.capitals(from: first)
    guard let opening = name.first, let end = name.last?.range.upperBound,
      !NameWords.places.contains(opening.lower),
      !["các", "những", "mỗi", "mọi"].contains(sentence.word(before: word.lowerBound)?.lower)
    else { return nil }
    range = opening.range.lowerBound..<end
    let known = people.person(named: name.map(\.text))
    let lower = words.map(\.lower)
    let ages = Self.ages(lower)
    switch kind {
    case .child where !NameWords.isHistoric("bác", name.map(\.text)) && opening.text != "Bác":
      let isGrownUp = ages.contains { $0 >= 16 } && !ages.contains { $0 < 16 }
      problem = known?.hasConsent ?? false || isGrownUp ? nil : .child
    case .youngster:
      let isChild = ages.contains { $0 < 16 } || Self.isPupil(lower)
      problem = known?.hasConsent ?? false || !isChild ? nil : .child
    case .kin:
      let isFullName = name.count >= 2 && NameWords.surnames.contains(opening.lower)
      guard isFullName, !(known?.hasConsent ?? false) else { return nil }
      let before = sentence.text.text(sentence.range.lowerBound..<word.lowerBound)
      problem = LowerText(before).containsAny(Self.gifts) ? .beneficiary : nil
    default: problem = nil
    }
  }

  /// Numbers before `tuổi`.
  private static func ages(_ words: [String]) -> [Int] {
    zip(words, words.dropFirst()).compactMap { $1 == "tuổi" ? Int($0) : nil }
  }

  /// Whether a class below the eleventh, a kindergarten or a primary school is spoken of.
  private static func isPupil(_ words: [String]) -> Bool {
    for (word, next) in zip(words, words.dropFirst()) {
      if word == "lớp", ["lá", "chồi", "mầm"].contains(next) { return true }
      if word == "lớp", let grade = Int(next.prefix { $0.isNumber }), (1...10).contains(grade) {
        return true
      }
      if ["mẫu giáo", "mầm non", "tiểu học"].contains("\(word) \(next)") { return true }
    }
    return false
  }

  private static let gifts = [
    "trao", "tặng", "bàn giao", "hỗ trợ", "giúp đỡ", "mái ấm", "thăm hỏi", "trợ cấp",
  ].utf8Words
}
