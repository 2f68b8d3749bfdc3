import Preview
import Testing

@Suite struct RequestedPathTests {
  @Test func `a path is a file`() {
    #expect(RequestedPath("/") == .file(["index.html"]))
  }
}
