import CArena
import CYAML
import Testing

@testable import FrontMatter

@Suite struct EventStreamTests {
  @Test func `libyaml takes its memory from the arena, and all of it goes back`() {
    let before = nhanrong_arena_mark()
    Array("ten: Tổ trồng rau\nghi_chu: |\n  một\n  hai\n".utf8).withUnsafeBufferPointer { bytes in
      guard var events = EventStream(bytes) else {
        Issue.record("no memory")
        return
      }
      while let event = events.next(), event.raw.type != YAML_STREAM_END_EVENT {}
      #expect(nhanrong_arena_mark().used > before.used)
    }
    let after = nhanrong_arena_mark()
    #expect(after.block == before.block && after.used == before.used)
  }
}
