import Build
import Diagnostics
import Foundation
import Testing

/// The examples of the catalogue, run: what `explain` and docs/chan-doan.md show is what happens.
@Suite struct ExampleTests {
  @Test(arguments: DiagnosticCatalogue.all.map(\.code))
  func `every code has an example`(_ code: String) throws {
    let definition = try #require(DiagnosticCatalogue.definition(code))
    #expect(DiagnosticCatalogue.example(of: definition) != nil)
  }

  @Test func `no code has two examples, and none is left over`() {
    let codes = DiagnosticCatalogue.examples.map(\.key.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes).isSubset(of: DiagnosticCatalogue.all.map(\.code)))
  }

  @Test(arguments: DiagnosticCatalogue.all.map(\.code))
  func `the wrong text gives the code and the right one nothing`(
    _ code: String
  ) async throws {
    let definition = try #require(DiagnosticCatalogue.definition(code))
    let example = try #require(DiagnosticCatalogue.example(of: definition))
    if case .unseen = example.kind { return }
    let findings = try await TemporarySite().findings(with: example)
    let expected = Set([definition.code] + example.also)
    #expect(Set(findings.map(\.code)) == expected, "\(findings.lines)")
    #expect(findings.contains { $0.code == definition.code && $0.severity == definition.severity })

    let mended = try await TemporarySite().findings(withRightOf: example)
    #expect(mended.isEmpty, "\(mended.lines)")
  }
}

extension TemporarySite {
  fileprivate func findings(with example: Example) async throws -> [Diagnostic] {
    switch example.kind {
    case .passage:
      let text = try text(example.file)
      #expect(
        text.components(separatedBy: example.right).count == 2,
        "“\(example.right)” stands once in \(example.file)")
      try edit(example.file, example.right, example.wrong)
    case .file: try write(example.file, example.wrong)
    case .encoded(.latin1):
      try write(example.file, #require(example.wrong.data(using: .isoLatin1)))
    case .encoded(.utf16):
      try write(example.file, #require(example.wrong.data(using: .utf16)))
    case .path: try lay(example.wrong, insteadOf: example.right)
    case .pathInLatin1:
      let name = try #require(example.wrong.data(using: .isoLatin1))
      let path = Array("\(root)/".utf8) + name + [0]
      let file = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
      try #require(file >= 0)
      close(file)
    case .unseen: break
    case .symbolicLink: symlink(self["content/to-chuc.yml"], self[example.wrong])
    }
    return try await findings(of: example)
  }

  /// The right passage is that of the example site, which has no findings.
  fileprivate func findings(withRightOf example: Example) async throws -> [Diagnostic] {
    switch example.kind {
    case .passage, .unseen: return []
    case .file, .encoded: try write(example.file, example.right)
    case .path, .pathInLatin1, .symbolicLink: try lay(example.right, insteadOf: example.right)
    }
    return try await findings(of: example)
  }

  /// A file that the example site has is moved; any other is a new profile.
  private func lay(_ path: String, insteadOf right: String) throws {
    let isThere = FileManager.default.fileExists(atPath: self[right])
    let text = isThere ? try text(right) : Self.newProfile(titled: "Tổ xe an toàn")
    if isThere { try remove(right) }
    try write(path, text)
  }

  /// A build looks at templates too; a check is enough for everything else.
  private func findings(of example: Example) async throws -> [Diagnostic] {
    example.file.hasPrefix("templates/") ? try await build().diagnostics : try await check()
  }
}
