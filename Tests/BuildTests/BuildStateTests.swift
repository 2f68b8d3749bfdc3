import Glibc
import Testing

@testable import Build

@Suite struct BuildStateTests {
  private let folder: TemporaryFolder
  private let state: BuildState

  init() throws {
    folder = try TemporaryFolder()
    let report = try publish(["a": "1", "b/ô.html": "2"], in: folder)
    state = BuildState(
      output: folder["site/web"], fingerprint: "phiên bản 1", files: report.files,
      payload: [0, 1, 255, 10])
    try state.write()
  }

  @Test func `a state is read as it was written`() {
    #expect(BuildState.read(output: folder["site/web"]) == state)
    #expect(state.matchesOutput())
  }

  @Test func `an empty state is read as it was written`() throws {
    let empty = BuildState(output: folder["site/web"], fingerprint: "", files: [], payload: [])
    try empty.write()
    #expect(BuildState.read(output: folder["site/web"]) == empty)
  }

  @Test func `a build keeps the state and an unknown output has none`() throws {
    try publish(["a": "1", "b/ô.html": "2"], in: folder)
    #expect(BuildState.read(output: folder["site/web"]) == state)
    #expect(BuildState.read(output: folder["site/khac"]) == nil)
  }

  @Test func `a state cut short or changed anywhere counts as none`() {
    let bytes = state.encoded
    for count in 0..<bytes.count {
      #expect(BuildState(output: "", encoded: Array(bytes[..<count])) == nil)
      var changed = bytes
      changed[count] ^= 0x40
      #expect(BuildState(output: "", encoded: changed) == nil)
    }
    #expect(BuildState(output: "", encoded: bytes + [0]) == nil)
  }

  @Test func `an output that has been touched does not match`() throws {
    let changes: [(TemporaryFolder) throws -> Void] = [
      { try $0.write("site/web/a", "hai") },
      { unlink($0["site/web/a"]) },
      {
        unlink($0["site/web/a"])
        symlink("b/ô.html", $0["site/web/a"])
      },
      { try $0.write("site/web/.nhanrong-manifest", "nhanrong-manifest 1\na\nb/ô.html\nc\n") },
      { unlink($0["site/web/.nhanrong-manifest"]) },
      { folder in
        var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        utimensat(AT_FDCWD, folder["site/web/a"], &times, 0)
      },
      { rename($0["site/web"], $0["site/web2"]) },
    ]
    for (number, change) in changes.enumerated() {
      let folder = try TemporaryFolder()
      let report = try publish(["a": "1", "b/ô.html": "2"], in: folder)
      let state = BuildState(
        output: folder["site/web"], fingerprint: "", files: report.files, payload: [])
      #expect(state.matchesOutput())
      try change(folder)
      #expect(!state.matchesOutput(), "change \(number)")
    }
  }

  @Test func `without a work folder the state cannot be written`() throws {
    let lost = BuildState(output: folder["x/y"], fingerprint: "", files: [], payload: [])
    #expect(throws: DiskFailure.self) { try lost.write() }
    #expect(!lost.matchesOutput())
  }
}
