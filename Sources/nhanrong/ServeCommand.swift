import ArgumentParser

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Xem thử trang trên máy mình; lưu tệp là trang tự tải lại.",
    discussion: """
      Chỉ mở trên máy này (127.0.0.1). Còn lỗi thì trang cũ giữ nguyên và lời báo hiện ngay trên trang. \
      Ctrl-C để dừng.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Cổng để mở trang; 0: một cổng còn trống bất kỳ.", valueName: "số"))
  var port: UInt16 = 8080

  @Flag(help: "Xem cả hồ sơ chưa được công bố, có đánh dấu.")
  var drafts = false

  func run() async throws { try await PreviewSession(self).run() }
}
