import Diagnostics
import Markup
import Profiles
import SiteModel
import VietnameseText

/// Puts a programme together: the words of its own file, the stories of its profiles, voices that
/// take turns, and the time that everything takes.
struct ScriptAssembly {
  let programme: Programme
  let units: UnitTable
  /// The files of the profiles that are told, by path.
  let sources: [String: SourceText]
  let form: SpokenForm
  let timing: SpeechTiming
  var diagnostics: [Diagnostic] = []

  private var clock = 0.0
  private var voice = 0
  private var isComplete = true
  private var sections: [String: [[MarkdownBlock]]] = [:]

  init(
    _ programme: Programme, units: UnitTable, sources: [String: SourceText], form: SpokenForm,
    pace: Int
  ) {
    self.programme = programme
    self.units = units
    self.sources = sources
    self.form = form
    timing = SpeechTiming(pace: Double(pace))
  }

  private var broadcast: Broadcast { programme.broadcast }
  private var own: SourceText { broadcast.document.source }

  mutating func assemble() -> RadioScript {
    takeSections()
    let items = broadcast.parts.map { item($0) }
    return RadioScript(
      broadcast: broadcast, items: items, pace: Int(timing.pace), isComplete: isComplete)
  }

  /// The words below the front matter: for each part its sections, in their order.
  private mutating func takeSections() {
    let blocks = Markdown.blocks(own, from: broadcast.document.bodyOffset)
    let starts = blocks.indices.filter { blocks[$0].kind == .heading(level: 2) }
    if let first = blocks.first, first.kind != .heading(level: 2) {
      diagnostics.append(Diagnostic(.wordsOutsideSections, at: own.location(first.lines)))
    }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : blocks.count
      sections[Folding.key(blocks[start].text), default: []].append(Array(blocks[start..<end]))
    }
    var unused = sections
    for part in broadcast.parts where part.kind.isRead && part.kind != .story || part.kind == .tape
    {
      let key = Folding.key(part.kind.rawValue)
      if unused[key]?.isEmpty == false { unused[key]?.removeFirst() }
    }
    for heading in unused.values.joined().compactMap(\.first) {
      diagnostics.append(
        Diagnostic(
          .unusedSection, at: own.location(heading.lines), ["ten": heading.text]))
    }
  }

  private mutating func item(_ part: BroadcastPart) -> RadioScript.Item {
    let start = clock
    var turns: [RadioScript.Turn] = []
    var title = ""
    var tape: RadioScript.Tape?
    switch part.kind {
    case .signature, .bridge: clock += Double(part.seconds ?? 0)
    case .tape:
      title = programme.story(of: part)?.title ?? ""
      tape = self.tape(part)
      clock += Double(part.seconds ?? 0)
    case .story:
      guard let profile = programme.story(of: part), let source = sources[profile.path.path] else {
        break
      }
      title = profile.title
      turns = self.turns(tell(profile, in: source), part)
    default:
      let passages = words(of: part).map {
        SpokenPassage($0, in: own, voices: broadcast.voices, form: form)
      }
      turns = self.turns(passages, part)
    }
    return RadioScript.Item(
      kind: part.kind, title: title, start: start, seconds: clock - start, note: part.note,
      tape: tape, turns: turns, location: part.location)
  }

  private mutating func tell(_ profile: Profile, in source: SourceText) -> [SpokenPassage] {
    let story = StoryText(
      profile.regainingText(from: source), in: source, unit: units[profile.unit],
      voices: broadcast.voices, form: form)
    if story.passages.isEmpty || units[profile.unit] == nil { isComplete = false }
    diagnostics += story.unreadable.map { Diagnostic(.unreadableTable, at: $0) }
    let syllables = story.passages.flatMap(\.sentences).reduce(0) {
      $0 + Syllables.count($1.text)
    }
    if !story.hasOwnSection, syllables > Self.longestStory {
      diagnostics.append(
        Diagnostic(
          .storyWithoutSection, at: profile.titleLocation,
          ["so": VietnameseNumber.format(syllables)]))
    }
    return story.passages
  }

  /// A story on the air has 300 to 600 syllables (DOMAIN, part 4).
  private static let longestStory = 600

  /// The words of a part that is not a story: the next of its sections.
  private mutating func words(of part: BroadcastPart) -> [MarkdownBlock] {
    let key = Folding.key(part.kind.rawValue)
    guard let section = sections[key]?.first, let heading = section.first else {
      if part.kind != .tape {
        diagnostics.append(
          Diagnostic(.partWithoutWords, at: part.location, ["phan": part.kind.rawValue.sentence]))
      }
      return []
    }
    sections[key]?.removeFirst()
    let blocks = section.filter { !$0.kind.isHeading }
    if blocks.isEmpty {
      diagnostics.append(
        Diagnostic(
          .partWithoutWords, at: own.location(heading.lines),
          ["phan": part.kind.rawValue.sentence]))
    }
    diagnostics += blocks.unreadable.map {
      Diagnostic(.unreadableTable, at: own.location($0.lines))
    }
    return blocks.speakable
  }

  /// What is on a tape is written down below the front matter; the script shows where it begins and
  /// ends.
  private mutating func tape(_ part: BroadcastPart) -> RadioScript.Tape {
    let text = words(of: part).map(\.text).joined(separator: " ")
    let words = text.split(separator: " ")
    let isShort = words.count <= 10
    return RadioScript.Tape(
      speaker: part.speaker,
      firstWords: (isShort ? words[...] : words.prefix(5)).joined(separator: " "),
      lastWords: isShort ? "" : words.suffix(5).joined(separator: " "))
  }

  // MARK: Voices and time

  /// Announcers take turns by paragraph; the items of a list, and a quotation with what announces
  /// it, stay with one of them.
  private mutating func turns(
    _ passages: [SpokenPassage], _ part: BroadcastPart
  ) -> [RadioScript.Turn] {
    var turns: [RadioScript.Turn] = []
    var previous: SpokenPassage?
    for passage in passages where !passage.sentences.isEmpty {
      let isSame = previous.map { $0.isContinued(by: passage) } ?? false
      if let named = passage.voice ?? part.voice {
        voice = broadcast.voices.firstIndex(of: named) ?? voice
      } else if previous != nil, !isSame {
        voice = (voice + 1) % broadcast.voices.count
      }
      let next = turn(passage)
      if isSame, let last = turns.last, last.voice == next.voice {
        turns[turns.count - 1] = last.followed(by: next)
      } else {
        turns.append(next)
      }
      previous = passage
    }
    if previous != nil { voice = (voice + 1) % broadcast.voices.count }
    return turns
  }

  private mutating func turn(_ passage: SpokenPassage) -> RadioScript.Turn {
    let start = clock
    let sentences = passage.sentences.map { sentence -> RadioScript.Sentence in
      let measure = SpeechTiming.measure(sentence.text)
      let seconds = timing.seconds(measure)
      defer { clock += seconds }
      return RadioScript.Sentence(
        text: sentence.text, breaths: Breathing(sentence.text).places,
        margin: Margin(sentence, broadcast.readings).notes, syllables: measure.syllables,
        start: clock, seconds: seconds, location: sentence.location)
    }
    let known = broadcast.readings.map(\.word)
    diagnostics += passage.remarks.filter { !known.contains($0.remark.written) }.map {
      SpokenCheck.diagnostic($0.remark, at: $0.location)
    }
    diagnostics += SentenceCheck.check(passage)
    return RadioScript.Turn(
      voice: broadcast.voices[voice], start: start, seconds: clock - start, sentences: sentences)
  }
}

extension SpokenPassage {
  func isContinued(by next: SpokenPassage) -> Bool {
    switch (kind, next.kind) {
    case (_, .item), (.quotation, .quotation): true
    case (_, .quotation): sentences.last?.text.last == ":"
    default: false
    }
  }
}
