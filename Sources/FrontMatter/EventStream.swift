internal import CArena
internal import CYAML

/// libyaml's parser over bytes in memory: events one at a time, each freed with its owner.
struct EventStream: ~Copyable {
  // libyaml keeps pointers into its parser, so it lives at an address of its own.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// Where the arena stood before libyaml took from it.
  private let start: nhanrong_arena_mark

  /// - Parameter bytes: UTF-8; must outlive the stream.
  /// - Returns: nothing when memory is exhausted.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = nhanrong_arena_mark()
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      nhanrong_arena_release(start)
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    self.parser = parser
    self.start = start
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    nhanrong_arena_release(start)
  }

  /// One event of libyaml, freed when it goes out of scope.
  struct Event: ~Copyable {
    let raw: yaml_event_t

    deinit {
      var raw = raw
      yaml_event_delete(&raw)
    }
  }

  /// The next event; nothing when the text is not YAML, and `problem` says why.
  mutating func next() -> Event? {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
    return Event(raw: raw)
  }

  /// What libyaml says went wrong, in its words, and where: marks count characters from 0.
  struct Problem {
    let text: String
    let context: String
    let mark: yaml_mark_t
    let contextMark: yaml_mark_t?
  }

  var problem: Problem {
    func string(_ words: UnsafePointer<CChar>?) -> String {
      words.map { String(cString: $0) } ?? ""
    }
    let state = parser.pointee
    let hasContext = state.context != nil
    return Problem(
      text: string(state.problem), context: string(state.context), mark: state.problem_mark,
      contextMark: hasContext ? state.context_mark : nil)
  }
}
