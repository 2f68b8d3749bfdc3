package import Diagnostics

/// Why a tree was not published. The output is as it was before.
package enum PublishFailure: Error, Sendable, Hashable {
  /// The output would be `/`.
  case outputIsRoot
  /// The output would be the home folder or hold it.
  case outputIsHome(String)
  /// A file stands where the output folder would be.
  case outputIsFile(String)
  /// The output is, holds or lies inside a folder the build reads from.
  case overlapsSource(output: String, source: String)
  /// A folder with something in it that we did not build.
  case notOurs(String)
  /// The output holds files that we did not write: the first five of them, and how many in all.
  case foreignFiles(output: String, first: [String], count: Int)
  /// Another build of the same output is running.
  case busy(String)
  case disk(DiskFailure)

  /// What was found, why that stops the build, and how to mend it.
  package var text: LocalizedText {
    switch self {
    case .outputIsRoot:
      LocalizedText(
        vi: "Thư mục kết quả là `/`, gốc của cả máy. Hãy chọn một thư mục riêng, ví dụ `site/web`.",
        en: "The output folder is `/`, the root of the machine. Choose a folder of its own, "
          + "such as `site/web`.")
    case .outputIsHome(let output):
      LocalizedText(
        vi: "Thư mục kết quả `\(output)` là thư mục cá nhân hoặc chứa thư mục cá nhân. "
          + "Hãy chọn một thư mục riêng, ví dụ `site/web`.",
        en: "The output folder `\(output)` is the home folder or holds it. "
          + "Choose a folder of its own, such as `site/web`.")
    case .outputIsFile(let output):
      LocalizedText(
        vi: "Nơi đặt kết quả `\(output)` đang là một tệp, không phải thư mục. "
          + "Hãy đổi tên tệp ấy hoặc chọn thư mục khác.",
        en: "The output `\(output)` is a file, not a folder. Rename it or choose another folder.")
    case .overlapsSource(let output, let source):
      LocalizedText(
        vi: "Thư mục kết quả `\(output)` trùng, chứa hoặc nằm trong thư mục nguồn `\(source)`, "
          + "nên dựng trang sẽ xóa mất bài gốc. Hãy chọn một thư mục riêng, ví dụ `site/web`.",
        en: "The output folder `\(output)` is, holds or lies inside the source folder "
          + "`\(source)`, so a build would erase what it is made from. "
          + "Choose a folder of its own, such as `site/web`.")
    case .notOurs(let output):
      LocalizedText(
        vi: "Thư mục kết quả `\(output)` đã có tệp mà không phải do nhanrong dựng. "
          + "Để khỏi xóa nhầm, hãy chọn một thư mục mới hoặc thư mục rỗng.",
        en: "The output folder `\(output)` holds files and was not built by nhanrong. "
          + "So that nothing is lost, choose a new or an empty folder.")
    case .foreignFiles(let output, let first, let count):
      LocalizedText(
        vi: "Thư mục kết quả `\(output)` có \(count) tệp không phải do nhanrong dựng: "
          + "\(Self.list(first, of: count)). Hãy chuyển đi nơi khác rồi dựng lại.",
        en: "The output folder `\(output)` holds \(count) file\(count == 1 ? "" : "s") that "
          + "nhanrong did not write: \(Self.list(first, of: count)). "
          + "Move \(count == 1 ? "it" : "them") elsewhere, then build again.")
    case .busy(let output):
      LocalizedText(
        vi: "Một lần dựng khác đang ghi vào `\(output)`. Hãy đợi nó xong rồi chạy lại.",
        en: "Another build is writing to `\(output)`. Wait until it ends, then run again.")
    case .disk(let failure):
      failure.text
    }
  }

  private static func list(_ paths: [String], of count: Int) -> String {
    paths.map { "`\($0)`" }.joined(separator: ", ") + (count > paths.count ? ", …" : "")
  }
}
