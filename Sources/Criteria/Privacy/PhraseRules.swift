import Profiles

/// Decides whether a sensitive phrase is said of somebody.
///
/// “Giúp 5 hộ nghèo”, “phòng chống HIV/AIDS”, “quỹ vì người nghèo” are said of no one; “chị Lan mắc
/// bệnh nặng” is. So the words right before the phrase are looked at, and then who the sentence is
/// about.
struct PhraseRules {
  let sentence: Sentence
  let place: Range<Int>
  let kind: SensitivePhrase
  let people: KnownPeople

  /// Whether somebody who has not agreed to it is told of.
  func tellsOnSomeone() -> Bool {
    guard !isAboutNobody, !isEthnicityInGeneral else { return false }
    guard let mention = nearestMention else { return false }
    switch mention.identity {
    case .known(let person): return person.contents.isDisjoint(with: kind.liftedBy)
    case .stranger: return true
    case .pronoun: return !people.anyoneAgreed(to: kind.liftedBy)
    }
  }

  /// Who is meant: whoever is named last before the phrase, else first after it.
  private var nearestMention: Sentence.Mention? {
    let mentions = sentence.mentions(people)
    return mentions.last { $0.range.lowerBound < place.lowerBound }
      ?? mentions.first { $0.range.lowerBound >= place.lowerBound }
  }

  /// The index of the phrase's first word.
  private var first: Int {
    sentence.words.firstIndex { $0.range.upperBound > place.lowerBound } ?? 0
  }

  /// Whether the words before the phrase make it a cause, a group or an institution.
  private var isAboutNobody: Bool {
    var index = first
    var steps = 0
    while index > 0, !sentence.words[index].opensClause, steps < 6 {
      index -= 1
      steps += 1
      let word = sentence.words[index].lower
      if Self.statements.contains(word) { return false }
      if Self.links.contains(word) || kind.isEthnicity && word == "người" { continue }
      if Self.individuals.contains(word), index > 0,
        Self.statements.contains(sentence.words[index - 1].lower)
      {
        return false
      }
      if isGroup(index) { return true }
      // `công nhân`, `đoàn viên`: in general when counted, one person's trade otherwise.
      if Self.trades.contains(word) {
        return (max(0, index - 3)..<index).contains { earlier in
          isGroup(earlier) || ["một", "sách"].contains(sentence.words[earlier].lower)
        }
      }
      return false
    }
    return false
  }

  private func isGroup(_ index: Int) -> Bool {
    let word = sentence.words[index]
    return Self.groups.contains(word.lower)
      // `Mười` and `Bảy` are names.
      || Self.numbers.contains(word.text) || word.text.utf8.first.isDigit
  }

  /// `dân tộc` before a people's name or `thiểu số`; otherwise the nation is meant.
  private var isEthnicityInGeneral: Bool {
    guard kind.isEthnicity, sentence.text.text(place).lowercased() == "dân tộc" else {
      return false
    }
    let next = first + 2
    guard next < sentence.words.count else { return true }
    return !sentence.words[next].isCapital && sentence.words[next].lower != "thiểu"
  }

  /// After these something is said of the one before.
  private static let statements = words("là thuộc diện")

  /// Words between a person and the phrase.
  private static let links = words(
    "bị mắc có bệnh căn từng đang phải không may chẳng được do với sau khi phát hiện chữa trị điều con"
  )

  /// Before the phrase, these make it a matter of many or of an institution.
  private static let groups = words(
    """
    người trẻ em hộ hội quỹ khoa viện tâm chống soát truyền khám giảm xóa xoá vì các những nhiều \
    mỗi mọi bào cho giúp tặng trợ thăm lo nhóm vụ ngừa dự tránh giáo về số
    """)

  private static let numbers = words("hai ba bốn năm sáu bảy tám chín mười chục trăm")

  /// `là người khuyết tật`, `là trẻ mồ côi` are said of one.
  private static let individuals = words("người trẻ em")

  private static let trades = words("nhân viên sinh động hợp hoàn đình")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension SensitivePhrase {
  fileprivate var isEthnicity: Bool {
    if case .ethnicity = self { true } else { false }
  }
}

extension UInt8? {
  fileprivate var isDigit: Bool { self.map { $0 &- UInt8(ascii: "0") < 10 } ?? false }
}
