import Diagnostics
import Profiles

/// The signs of one profile, each looked at in its surroundings.
struct PrivacyExamination {
  private(set) var diagnostics = [Diagnostic]()
  private let profile: Profile
  private let source: SourceText
  private let publicText: PublicText?
  private let officeDomains: [String]
  private let date: CalendarDate
  /// Asked for by words only, and seldom.
  private lazy var people = KnownPeople(profile, asOf: date)
  /// The end of the last number or address reported: a sign within it says nothing new.
  private var reportedEnd = 0

  private var text: [UInt8] { source.bytes }

  init(
    _ profile: Profile, _ source: SourceText, publicText: PublicText?, officeDomains: [String],
    asOf date: CalendarDate
  ) {
    self.profile = profile
    self.source = source
    self.publicText = publicText
    self.officeDomains = officeDomains
    self.date = date
  }

  mutating func look(at sign: PrivacyScan.Sign) {
    switch sign {
    case .number(let range): lookAtNumber(range)
    case .plate(let start): lookAtPlate(start)
    case .at(let place): lookAtAddress(place)
    case .phrase(let kind, let range): lookAtPhrase(kind, range)
    }
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, masked: String = ""
  ) {
    guard range.lowerBound >= reportedEnd else { return }
    reportedEnd = range.upperBound
    diagnostics.append(
      Diagnostic(definition, at: source.location(range), masked.isEmpty ? [:] : ["che": masked]))
  }

  /// Where a sign stands: the bytes beyond which its sentence cannot go, and the keys that lead
  /// there. Nothing when no reader gets to see it.
  private func place(of offset: Int) -> (bounds: Range<Int>, path: [String])? {
    if offset >= profile.bodyOffset { return (profile.bodyOffset..<text.count, []) }
    return publicText?.value(at: offset).map { ($0.range, $0.path) }
  }

  private func sentence(around range: Range<Int>) -> Sentence? {
    place(of: range.lowerBound).map { Sentence(text, around: range, within: $0.bounds) }
  }
}

// Numbers and addresses.
extension PrivacyExamination {
  private mutating func lookAtNumber(_ range: Range<Int>) {
    guard let (meaning, range) = LongNumber(text, range).meaning(),
      let path = place(of: range.lowerBound)?.path
    else { return }
    let isContact = path.last.map(Self.contactKeys.contains) ?? false
    if meaning == .officePhone, isContact { return }
    let definition: DiagnosticDefinition =
      switch meaning {
      case .citizenID: .citizenID
      case .mobilePhone, .officePhone: .phoneNumber
      case .bankAccount: .bankAccount
      case .socialInsurance, .healthInsurance: .insuranceNumber
      case .taxCode: .taxCode
      }
    let digits = text[range].filter { $0 &- UInt8(ascii: "0") < 10 }
    report(definition, range, masked: "***…" + String(decoding: digits.suffix(3), as: UTF8.self))
  }

  /// Whose phone may be given: that of an office.
  private static let contactKeys: Set = ["dau_moi", "dau_moi_co_quan"]

  /// `68C1-123.45`, `68-C1 123.45`: two digits, a capital, perhaps a digit, five digits.
  private mutating func lookAtPlate(_ start: Int) {
    var index = start + 2
    if text.byte(index) == UInt8(ascii: "-") { index += 1 }
    index += 1
    if text.isDigit(index) { index += 1 }
    guard text.byte(index) == UInt8(ascii: "-") || text.byte(index) == UInt8(ascii: " ") else {
      return
    }
    let number = index + 1
    guard (0..<3).allSatisfy({ text.isDigit(number + $0) }) else { return }
    let last = text.byte(number + 3) == UInt8(ascii: ".") ? number + 4 : number + 3
    guard text.isDigit(last), text.isDigit(last + 1), !text.isWord(last + 2),
      !text.isWord(start - 1), text.byte(last + 2) != UInt8(ascii: "/"),
      place(of: start) != nil
    else { return }
    report(.numberPlate, start..<last + 2, masked: "***…" + text.text(last - 1..<last + 2))
  }

  private mutating func lookAtAddress(_ at: Int) {
    var start = at
    while start > 0, text.isAddressByte(start - 1) { start -= 1 }
    var end = at + 1
    while text.isAddressByte(end), text[end] != UInt8(ascii: "_") { end += 1 }
    while end > at, !text.isWord(end - 1) { end -= 1 }
    let domain = text.text(at + 1..<max(end, at + 1)).lowercased()
    guard start < at, domain.split(separator: ".").count > 1,
      domain.split(separator: ".").last.map({ $0.count >= 2 }) ?? false,
      !officeDomains.contains(where: { domain == $0 || domain.hasSuffix("." + $0) }),
      place(of: at) != nil
    else { return }
    report(.emailAddress, start..<end, masked: "***@\(domain)")
  }
}

// Words.
extension PrivacyExamination {
  private mutating func lookAtPhrase(_ kind: SensitivePhrase, _ range: Range<Int>) {
    switch kind {
    case .family: lookAtMatter(kind, range, .familyMatter)
    case .hardship: lookAtMatter(kind, range, .hardship)
    case .health: lookAtMatter(kind, range, .healthMatter)
    case .ethnicity, .religion: lookAtMatter(kind, range, .ethnicityOrReligion)
    case .party: lookAtMatter(kind, range, .partyMembership)
    case .house, .hamlet: lookAtHome(kind, range)
    case .birthday: lookAtBirthday(range)
    case .child, .youngster, .kin: lookAtName(kind, range)
    }
  }

  private mutating func lookAtMatter(
    _ kind: SensitivePhrase, _ range: Range<Int>, _ definition: DiagnosticDefinition
  ) {
    guard let sentence = sentence(around: range) else { return }
    let rules = PhraseRules(sentence: sentence, place: range, kind: kind, people: people)
    if rules.tellsOnSomeone() { report(definition, range) }
  }

  /// A house, or a hamlet in which someone is said to live, in a sentence about a person.
  private mutating func lookAtHome(_ kind: SensitivePhrase, _ range: Range<Int>) {
    let next = text.skippingSpace(range.upperBound)
    let isNumbered = text.isDigit(next)
    guard isNumbered || text.isCapital(next) && kind.isHamlet,
      let sentence = sentence(around: range), !sentence.mentions(people).isEmpty
    else { return }
    let words = LowerText(text.text(sentence.range))
    guard !words.containsAny(Self.officeWords),
      !kind.isHamlet || words.containsAny(Self.dwellingWords)
    else { return }
    var end = next
    while end < sentence.range.upperBound, !",;().\n".utf8.contains(text[end]) { end += 1 }
    report(.homeAddress, range.lowerBound..<end)
  }

  private static let dwellingWords = [
    "ngụ", "thường trú", "tạm trú", "trú tại", "cư trú", "nhà ở ấp", "nhà anh ở", "nhà chị ở",
    "nhà cô ở", "nhà ở xóm", "nhà ở thôn", "nhà ở khóm", "sinh sống", "sống ở", "sống tại",
    "quê ở", "địa chỉ",
  ].utf8Words
  private static let officeWords = ["trụ sở", "văn phòng", "cơ quan", "điểm trường", "trường"]
    .utf8Words

  /// A day, a month and a year after `sinh ngày`; of a child it weighs more.
  private mutating func lookAtBirthday(_ range: Range<Int>) {
    guard let (date, end) = Birthday.read(text, from: range.upperBound),
      let sentence = sentence(around: range), date >= 1920
    else { return }
    // `Học sinh ngày 5/9` is about pupils.
    guard !LowerText(text.text(sentence.range)).containsAny(Self.commemorations),
      !["học", "khai"].contains(sentence.word(before: range.lowerBound)?.lower)
    else { return }
    report(self.date.year - date < 16 ? .childBirthDate : .birthDate, range.lowerBound..<end)
  }

  private static let commemorations = ["bác hồ", "hồ chí minh", "kỷ niệm"].utf8Words

  /// A name after `cháu`, `em`, `chị`: a child's, or that of someone who was given something.
  private mutating func lookAtName(_ kind: SensitivePhrase, _ range: Range<Int>) {
    let isLower = !text.isCapital(range.lowerBound)
    // `Bé` within a sentence is a name, `bé` a child.
    guard
      isLower || text.byte(range.lowerBound - 1) != UInt8(ascii: " ")
        || !text.endsWord(range.lowerBound - 1),
      mayBeNamed(kind, nameStart(after: range.upperBound)),
      let sentence = sentence(around: range)
    else { return }
    guard let name = NamedSomeone(sentence, after: range, kind, people) else { return }
    switch name.problem {
    case .child: report(.childNamed, name.range)
    case .beneficiary: report(.beneficiaryWithoutConsent, name.range)
    case nil: break
    }
  }

  /// Whether a name begins at a place that is worth a look at its sentence: after `chị` only the full
  /// name of someone who has not agreed to be named.
  private func mayBeNamed(_ kind: SensitivePhrase, _ place: Int) -> Bool {
    guard text.isCapital(place) else { return false }
    guard case .kin = kind else { return true }
    guard let surname = NameWords.surnameTable.match(text, at: place),
      text.isCapital(text.skippingSpace(surname.end))
    else { return false }
    return !profile.consents.contains {
      text.stands($0.person, at: place) && $0.isValid(asOf: date)
    }
  }

  /// Where a name may begin: after a space, and perhaps `tên` or `là`.
  private func nameStart(after offset: Int) -> Int {
    let next = text.skippingSpace(offset)
    let link = Self.links.match(text, at: next)
    return link.map { text.skippingSpace($0.end) } ?? next
  }

  private static let links = PhraseTable([("tên là", ()), ("tên", ())])
}

extension SensitivePhrase {
  fileprivate var isHamlet: Bool {
    if case .hamlet = self { true } else { false }
  }
}

extension [UInt8] {
  fileprivate func stands(_ name: String, at offset: Int) -> Bool {
    let name = name.utf8
    return offset + name.count <= count && self[offset..<offset + name.count].elementsEqual(name)
  }

  fileprivate func isAddressByte(_ offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
