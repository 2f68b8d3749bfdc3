import Diagnostics
import Glibc

/// libvips, run on one picture at a time as a program of its own: whatever a hostile file does to
/// it, it ends within its limits and takes nothing of ours with it.
struct PictureTool: Sendable {
  let runner: ProgramRunner

  /// Why nothing can be made of a picture. Whatever else is thrown is the machine's failure.
  enum Flaw: Error, Hashable {
    /// It cannot be decoded to its end: what libvips says.
    case broken(String)
    case tooManyPixels(PictureSize)
    case tooLong(PictureSize)
    case manyPages(Int)
    /// Decoding it takes more memory or time than a picture may.
    case tooDemanding
  }

  /// What a picture says of itself, within bounds, before anything is decoded.
  func header(of picture: borrowing Descriptor) throws -> PictureHeader {
    let outcome = try run("vipsheader", ["-a", Self.input], on: picture)
    guard let header = PictureHeader(outcome.output) else { throw Flaw.broken("") }
    let size = header.size
    guard size.width <= PictureRules.mostPixels / size.height else {
      throw Flaw.tooManyPixels(size)
    }
    let (longer, shorter) = (max(size.width, size.height), min(size.width, size.height))
    guard longer / shorter <= PictureRules.longestShape else { throw Flaw.tooLong(size) }
    guard header.pages == 1 else { throw Flaw.manyPages(header.pages) }
    return header
  }

  /// Decodes a picture to its end and keeps nothing.
  func proof(_ picture: borrowing Descriptor) throws {
    try run(
      "vips", Self.thumbnail(".jpg", PictureRules.screenWidths[0]) + Self.strictly, on: picture)
  }

  /// Makes all that the site needs of a picture.
  ///
  /// The first step turns it upright, converts its colours to sRGB and lets its metadata go; the
  /// others see only what that one made.
  /// - Parameter folder: an empty one, for the files.
  func develop(
    _ picture: borrowing Descriptor, _ header: PictureHeader, into folder: String
  ) throws -> DevelopedPicture {
    let side = String(PictureRules.printSide)
    let paper = try develop(
      .paper, [Self.bare + ",Q=90,subsample-mode=off,optimize-coding,background=255", side],
      Self.strictly + ["--height", side, "--export-profile", "srgb"], picture, folder)
    let widths = PictureRules.widths(of: paper.size)
    let master = try Disk.open("\(folder)/\(paper.name)")
    var prints = [paper]
    for width in widths {
      prints.append(
        try develop(
          .screen, [Self.bare + ",Q=80,smart-subsample", String(width)], Self.anyHeight, master,
          folder))
    }
    let fallback = widths.last { $0 <= PictureRules.fallbackWidth } ?? widths[0]
    prints.append(
      try develop(
        .fallback, [Self.bare + ",Q=82,optimize-coding,interlace", String(fallback)],
        Self.anyHeight, master, folder))
    return DevelopedPicture(size: header.size, hasPlace: header.hasPlace, prints: prints)
  }

  private static let input = "/proc/self/fd/0"
  private static let bare = "strip"
  /// What is doubtful is refused, also at the end of a file.
  private static let strictly = ["--fail-on", "warning"]
  private static let anyHeight = ["--height", "10000000"]

  private static func thumbnail(_ output: String, _ width: Int) -> [String] {
    ["thumbnail", input, output, String(width), "--size", "down"]
  }

  /// Makes one file and looks whether it is bare.
  private func develop(
    _ use: DevelopedPicture.Print.Use, _ saving: [String], _ options: [String],
    _ picture: borrowing Descriptor, _ folder: String
  ) throws -> DevelopedPicture.Print {
    let draft = "\(folder)/moi.\(use == .screen ? "webp" : "jpg")"
    try run(
      "vips",
      ["thumbnail", Self.input, "\(draft)[\(saving[0])]", saving[1], "--size", "down"] + options,
      on: picture)
    let made = try Disk.contents(draft)
    try Disk.removeFile(draft)
    guard let bare = use == .screen ? BarePicture(webP: made) : BarePicture(jpeg: made) else {
      throw BuildFailure.pictureNotBare(draft)
    }
    return try keep(bare, use, in: folder)
  }

  private func keep(
    _ bare: BarePicture, _ use: DevelopedPicture.Print.Use, in folder: String
  ) throws -> DevelopedPicture.Print {
    let print = DevelopedPicture.Print(
      use: use, size: bare.size, byteCount: bare.bytes.count, modified: 0)
    let path = "\(folder)/\(print.name)"
    try Disk.write(path, bare.bytes)
    return DevelopedPicture.Print(
      use: use, size: bare.size, byteCount: bare.bytes.count,
      modified: Disk.status(of: path)?.modified ?? 0)
  }

  @discardableResult
  private func run(
    _ program: String, _ arguments: [String], on picture: borrowing Descriptor
  ) throws -> ProgramOutcome {
    lseek(picture.number, 0, SEEK_SET)
    let call = ProgramCall(program: program, arguments: arguments, input: picture.number)
    let outcome = try runner.run(call)
    switch outcome.ending {
    case .exited(0): return outcome
    case .exited:
      let message = Self.message(outcome.messages)
      if message.contains("No space left") {
        throw DiskFailure(.write, program, .system(ENOSPC))
      }
      throw Flaw.broken(message)
    case .killed, .outOfTime: throw Flaw.tooDemanding
    }
  }

  /// The first thing that libvips says about the file, without its log.
  private static func message(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let line = lines.first { !$0.contains("WARNING **") && $0.contains { $0 != " " } } ?? ""
    return String(line.prefix(160)).replacing("\(input): ", with: "")
  }
}
