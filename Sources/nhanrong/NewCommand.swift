import ArgumentParser
import Build
import Criteria
import Diagnostics
import Profiles
import VietnameseText

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Viết khung một hồ sơ, hội nghị, bản tin hoặc chương trình phát thanh vào content/.",
    discussion: """
      Năm dòng đầu đã đủ để kiểm tra đạt; mọi mục còn lại của phong trào nằm sẵn ở dưới, sau dấu #, \
      kèm lời dặn. Không bao giờ ghi đè tệp đã có. Các loại khác chỉ cần tên.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Loại nội dung: ho-so, hoi-nghi, ban-tin hoặc phat-thanh.")
  var content: Content

  @Argument(help: ArgumentHelp("Tên bài.", valueName: "tên"))
  var title: String

  @Option(help: ArgumentHelp("Mã của phong trào (hồ sơ phải có).", valueName: "phong-trào"))
  var movement: String?

  @Option(
    help: ArgumentHelp("Mã của đơn vị trong don-vi.csv (hồ sơ phải có).", valueName: "đơn-vị"))
  var unit: String?

  @Option(help: "Đối tượng: tap-the hoặc ca-nhan (mặc định: tập thể, nếu phong trào có).")
  var subject: SubjectKind?

  @Option(help: "Loại: mo-hinh hoặc dien-hinh (mặc định: mô hình của tập thể, điển hình cá nhân).")
  var kind: ProfileKind?

  /// What the tool is to make; the others come with their own files.
  enum Content: String, ExpressibleByArgument, CaseIterable {
    case profile = "ho-so"
    case session = "hoi-nghi"
    case bulletin = "ban-tin"
    case broadcast = "phat-thanh"
  }

  func validate() throws {
    if content == .profile, movement == nil || unit == nil {
      throw ValidationError(
        "Hồ sơ cần --movement và --unit. / A profile needs --movement and --unit.")
    }
    guard title.contains(where: \.isLetter) else {
      throw ValidationError("Tên bài phải có chữ. / The title needs letters.")
    }
  }

  func run() async throws {
    switch content {
    case .profile: try await writeProfile(movement ?? "", unit ?? "")
    case .session:
      try write(DocumentScaffold.session(title, on: common.today), in: "content/hoi-nghi")
    case .bulletin:
      try write(DocumentScaffold.bulletin(title, on: common.today), in: "content/ban-tin")
    case .broadcast:
      let radio = try await common.vocabulary().radio
      let scaffold = BroadcastScaffold(title: title, radio: radio, date: common.today)
      try write(scaffold.text, in: "content/phat-thanh")
    }
  }

  private func writeProfile(_ movementID: String, _ unitCode: String) async throws {
    let vocabulary = try await common.vocabulary()
    let ids = vocabulary.movements.map(\.id)
    guard let movement = vocabulary.movements.first(where: { $0.id == movementID }),
      let unit = vocabulary.units[unitCode]
    else {
      throw common.refuse(
        (ids.contains(movementID)
          ? []
          : [unknownMovement(movementID, known: ids, at: SourceLocation("--movement"))])
          + (vocabulary.units[unitCode] == nil
            ? [vocabulary.units.unknownUnit(unitCode, at: SourceLocation("--unit"))] : []))
    }
    let subject = try subject(in: movement)
    let kind = kind ?? (subject == .collective ? .model : .exemplar)
    let text = Scaffold(
      title: title, kind: kind, subject: subject, unit: unit, movement: movement,
      vocabulary.schemas
    ).text
    try write(text, in: "content/ho-so/\(common.today.year)")
  }

  private func subject(in movement: Movement) throws -> SubjectKind {
    let subject = subject ?? movement.subjects.first ?? .collective
    guard movement.subjects.contains(subject) else {
      let known = movement.subjects.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "Phong trào “\(movement.shortName)” chỉ nhận: \(known). / This movement takes only: \(known)."
      )
    }
    return subject
  }

  private func write(_ text: String, in folder: String) throws {
    let path = "\(folder)/\(Slug.make(title)).md"
    let isNew: Bool
    do throws(DiskFailure) {
      try Disk.makeDirectories("\(common.root)/\(folder)")
      isNew = try Disk.create("\(common.root)/\(path)", Array(text.utf8))
    } catch {
      throw common.fail(.disk(error))
    }
    guard isNew else {
      let words = LocalizedText(
        vi: "`\(path)` đã có nên không ghi đè. Mở tệp ấy để viết tiếp, hoặc đặt tên bài khác.",
        en: "`\(path)` exists and is not overwritten. Go on writing there, or choose another title."
      )
      Console.standardError.write("nhanrong: \(words[common.language])\n")
      throw ExitStatus.wrongCommandLine
    }
    guard !common.quiet else { return }
    let words = LocalizedText(
      vi: """
        Đã viết \(path).
        Bước tiếp: mở tệp, viết bài, điền dần các mục có dấu #; rồi chạy nhanrong check \(path).

        """,
      en: """
        Wrote \(path).
        Next: open it, write the story, fill in the keys behind #; then run nhanrong check \(path).

        """)
    Console.standardOutput.write(words[common.language])
  }
}

extension SubjectKind: ExpressibleByArgument {
  public init?(argument: String) { self.init(written: argument) }

  public static var allValueStrings: [String] { ["tap-the", "ca-nhan"] }
}

extension ProfileKind: ExpressibleByArgument {
  public init?(argument: String) { self.init(written: argument) }

  public static var allValueStrings: [String] { ["mo-hinh", "dien-hinh"] }
}
