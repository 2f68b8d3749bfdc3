import Build
import Diagnostics
import Foundation
import Outputs
import Testing
import VietnameseText

// Examples laid over the example site.
extension TemporarySite {
  /// What the tool says of the example site with the wrong side of an example.
  func findings(withWrongOf example: Example) async throws -> [Diagnostic] {
    try layPictures(namedIn: example.wrong, beside: example.file)
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
    case .spoken: return try spoken(example.wrong)
    case .symbolicLink: symlink(self["content/to-chuc.yml"], self[example.wrong])
    }
    return try await findings(of: example)
  }

  /// The right passage is that of the example site, which has no findings.
  func findings(withRightOf example: Example) async throws -> [Diagnostic] {
    try layPictures(namedIn: example.right, beside: example.file)
    switch example.kind {
    case .passage, .unseen: return []
    case .spoken: return try spoken(example.right)
    case .file, .encoded: try write(example.file, example.right)
    case .path, .pathInLatin1, .symbolicLink: try lay(example.right, insteadOf: example.right)
    }
    return try await findings(of: example)
  }

  /// The sample pictures whose names stand in a text, where the text is.
  private func layPictures(namedIn text: String, beside file: String) throws {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    for name in Set(
      text.matches(of: /[a-z0-9-]+\.(?:jpg|png|webp|heic)\b/).map { String($0.output) })
    {
      guard let bytes = SamplePictures.bytes(named: name) else { continue }
      try write("\(folder)/\(name)", bytes)
    }
  }

  /// What reading a line aloud tells the editor; the line is written down so that it can be quoted.
  private func spoken(_ line: String) throws -> [Diagnostic] {
    try write(Self.spokenFile, line)
    let text = SourceText(path: Self.spokenFile, text: line)
    return SpokenForm().read(text.bytes).remarks.map { Diagnostic($0, in: text) }
  }

  private static let spokenFile = "bai.txt"

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
