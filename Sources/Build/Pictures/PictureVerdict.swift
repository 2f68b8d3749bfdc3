import Diagnostics
import Profiles

/// What there is to say of one picture where a profile names it.
struct PictureVerdict {
  private let picture: Picture
  private(set) var diagnostics = [Diagnostic]()

  /// - Parameter outcome: nothing when the file was not even looked into.
  init(
    on picture: Picture, _ content: FileContent, byteCount: Int, _ outcome: PictureStudio.Outcome?
  ) {
    self.picture = picture
    switch content {
    case .other(let name): report(.notAPicture, ["loai": name])
    case .animation(let name): report(.animatedPicture, ["loai": name])
    case .empty: report(.emptyPicture)
    case .unknown: report(.unknownPicture)
    case .jpeg, .png, .webp, .heif:
      switch outcome {
      case .success(let developed)?: report(developed)
      case .failure(let flaw)?: report(flaw)
      case nil: report(.pictureTooHeavy, ["nang": String(byteCount >> 20)])
      }
    }
  }

  private mutating func report(_ developed: DevelopedPicture) {
    if developed.size.width < PictureRules.leastPrintWidth {
      report(.pictureSmallForPrint, size(developed.size))
    }
    if developed.hasPlace { report(.pictureTellsPlace) }
  }

  private mutating func report(_ flaw: PictureTool.Flaw) {
    switch flaw {
    case .broken(let message): report(.brokenPicture, ["ly_do": message.isEmpty ? "?" : message])
    case .tooManyPixels(let size): report(.pictureTooLarge, self.size(size))
    case .tooLong(let size): report(.pictureTooLong, self.size(size))
    case .manyPages(let count): report(.manyPictures, ["so": String(count)])
    case .tooDemanding: report(.pictureTooDemanding)
    }
  }

  private func size(_ size: PictureSize) -> [String: String] {
    ["rong": String(size.width), "cao": String(size.height)]
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ arguments: [String: String] = [:]
  ) {
    diagnostics.append(
      Diagnostic(
        definition, at: picture.location,
        arguments.merging(["tep": picture.file]) { given, _ in given }))
  }
}
