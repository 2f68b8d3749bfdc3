package import ArgumentParser

/// The options of the preview: `nhanrong` checks them before it hands over to `nhanrong-serve`.
package struct ServeOptions: ParsableArguments {
  /// What every command takes.
  @OptionGroup package var common: CommonOptions

  /// Where the preview listens; 0 for any free port.
  @Option(help: ArgumentHelp("Cổng để mở trang; 0: một cổng còn trống bất kỳ.", valueName: "số"))
  package var port: UInt16 = 8080

  /// Whether profiles that are not public are shown, too.
  @Flag(help: "Xem cả hồ sơ chưa được công bố, có đánh dấu.")
  package var drafts = false

  package init() {}

  /// How the command introduces itself, in either program.
  package static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Xem thử trang trên máy mình; lưu tệp là trang tự tải lại.",
    discussion: """
      Chỉ mở trên máy này (127.0.0.1). Còn lỗi thì trang cũ giữ nguyên và lời báo hiện ngay trên trang. \
      Ctrl-C để dừng.
      """)
}
