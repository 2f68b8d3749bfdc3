import Glibc
import Outputs
import Profiles

/// Makes Word files of HTML with pandoc, each in a process of its own, and keeps them by content:
/// a document that has not changed is not made again.
struct DocumentPress: Sendable {
  private let reference: ReferenceDocument
  private let runner: ProgramRunner
  private let folder: String

  /// - Parameters:
  ///   - root: the folder that holds `templates/`.
  ///   - folder: where finished files are kept from one build to the next.
  init(root: String, folder: String, runner: ProgramRunner) throws {
    reference = try ReferenceDocument(root: root)
    self.folder = folder
    self.runner = runner
  }

  /// Makes the documents, or finds them made.
  /// - Returns: where each lies, in their order.
  /// - Throws: `ProgramFailure` when pandoc is missing or fails; `DiskFailure`.
  func press(_ documents: [OfficeDocument], jobs: Int) async throws -> [String] {
    guard !documents.isEmpty else { return [] }
    try Disk.makeDirectories(folder)
    try Disk.replace(referenceFile, reference.bytes)
    try Disk.replace(filterFile, reference.filter)
    let made = try await inParallel(documents.count, jobs: jobs, chunk: 1, scratch: { () }) {
      range, _ in try range.map { try press(documents[$0]) }
    }
    try trim(keeping: documents)
    return made.flatMap { $0 }
  }

  private var referenceFile: String { "\(folder)/mau.docx" }
  private var filterFile: String { "\(folder)/van-ban.lua" }

  private func press(_ document: OfficeDocument) throws -> String {
    let name = fileName(document)
    let finished = "\(folder)/\(name)"
    guard Disk.status(of: finished)?.isRegularFile != true else { return finished }
    let (source, draft) = ("\(finished).html", "\(finished).moi")
    try Disk.write(source, document.html.withoutPictures)
    defer { for path in [source, draft] { unlink(path) } }
    let input = try Disk.open(source)
    var call = ProgramCall(
      program: "pandoc",
      arguments: [
        "--from=html", "--to=docx", "--reference-doc=\(referenceFile)",
        "--lua-filter=\(filterFile)", "--output=\(draft)",
      ],
      input: input.number)
    call.environment = ["LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=\(document.date.secondsSince1970)"]
    let outcome = try runner.run(call)
    guard outcome.isSuccess, Disk.exists(draft) else {
      throw ProgramFailure.failed(
        program: "pandoc", file: document.path, message: outcome.firstMessage)
    }
    guard chmod(draft, 0o644) == 0, rename(draft, finished) == 0 else {
      throw DiskFailure(.rename, draft, .system(errno))
    }
    return finished
  }

  /// Everything that a file depends on, as its name. The path is part of it, so that two documents
  /// of the same content are not made at once under one name.
  private func fileName(_ document: OfficeDocument) -> String {
    var fingerprint = Fingerprint()
    for part in [document.path, document.date.iso] { fingerprint.add(part) }
    for part in [document.html, reference.bytes, reference.filter] {
      fingerprint.add(ContentHash(part))
    }
    return "\(fingerprint.text).docx"
  }

  private func trim(keeping documents: [OfficeDocument]) throws {
    let kept = Set(documents.map(fileName))
    for file in try Disk.files(under: folder).files
    where file.path.hasSuffix(".docx") && !kept.contains(file.path) {
      guard "\(folder)/\(file.path)" != referenceFile else { continue }
      try Disk.removeFile("\(folder)/\(file.path)")
    }
  }
}

extension [UInt8] {
  /// Without its `<img …>`: pandoc would fetch what they name, from the net as well as from the disk.
  fileprivate var withoutPictures: [UInt8] {
    var result = [UInt8]()
    result.reserveCapacity(count)
    var rest = self[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<start]
      rest = rest[start...]
      let tag = rest.dropFirst().prefix(3).map { $0 | 0x20 }
      let end = tag == Array("img".utf8) ? rest.firstIndex(of: UInt8(ascii: ">")) : nil
      if end == nil { result.append(UInt8(ascii: "<")) }
      rest = rest[((end ?? start) + 1)...]
    }
    return result + rest
  }
}

extension CalendarDate {
  /// Noon of its first day, in Unix time.
  fileprivate var secondsSince1970: Int { dayNumber * 86_400 + 43_200 }
}
