import CArena
import CCmarkGFM

/// The tree cmark made of one text, freed with this value.
struct MarkdownTree: ~Copyable {
  let root: MarkdownNode
  private let start: nhanrong_arena_mark

  init(parsing text: UnsafeBufferPointer<UInt8>) {
    start = nhanrong_arena_mark()
    root = Parser().parse(text)
  }

  // A tree is made, read and let go within one call, so on one thread: all of it goes at once.
  deinit { nhanrong_arena_release(start) }
}

private struct Parser: ~Copyable {
  private let pointer: OpaquePointer

  init() {
    guard
      let parser = cmark_parser_new_with_mem(
        CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES, Memory.ofThread),
      let tables = CoreExtensions.tables,
      cmark_parser_attach_syntax_extension(parser, tables) == 1
    else { preconditionFailure("cmark-gfm is built without its table extension") }
    pointer = parser
  }

  consuming func parse(_ text: UnsafeBufferPointer<UInt8>) -> MarkdownNode {
    text.withMemoryRebound(to: CChar.self) {
      if let start = $0.baseAddress { cmark_parser_feed(pointer, start, $0.count) }
    }
    guard let root = cmark_parser_finish(pointer) else {
      preconditionFailure("cmark-gfm finished the same parser twice")
    }
    return MarkdownNode(pointer: root)
  }

  deinit { cmark_parser_free(pointer) }
}

/// Where cmark takes its memory from: hundreds of small pieces for a document, of which none is
/// missed before its end.
private enum Memory {
  /// Three functions that never change, so that any thread may have the pointer.
  nonisolated(unsafe) static let ofThread: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: nhanrong_arena_calloc, realloc: nhanrong_arena_realloc, free: nhanrong_arena_free))
    return memory
  }()
}

private enum CoreExtensions {
  /// Swift runs this initialiser once, before any thread gets past it; afterwards cmark's registry
  /// is only read, and an extension is never changed. So the shared pointer is safe.
  nonisolated(unsafe) static let tables: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()
}

/// A walk over a subtree in document order: containers are entered and left, leaves entered only.
struct TreeWalk: ~Copyable {
  private let iterator: OpaquePointer

  init(_ node: MarkdownNode) {
    guard let iterator = cmark_iter_new(node.pointer) else {
      preconditionFailure("cmark-gfm cannot walk a tree without a root")
    }
    self.iterator = iterator
  }

  struct Step {
    let isEntering: Bool
    let node: MarkdownNode
  }

  mutating func next() -> Step? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return Step(isEntering: event == CMARK_EVENT_ENTER, node: MarkdownNode(pointer: node))
  }

  deinit { cmark_iter_free(iterator) }
}
