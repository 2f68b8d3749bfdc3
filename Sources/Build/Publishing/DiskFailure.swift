package import Diagnostics
import Glibc

/// What the disk refused: which operation, on which path, and why.
///
/// An author's mistake is a `Diagnostic`; this is the machine's, and the command ends with code 3.
package struct DiskFailure: Error, Sendable, Hashable {
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    case read, write, list, inspect, makeDirectory, remove, resolve, rename, lock, synchronize
  }

  /// Why an operation failed; what the low-level functions throw before the path is known.
  package enum Cause: Error, Sendable, Hashable {
    /// The system's `errno`.
    case system(Int32)
    /// The file is larger than the limit, in bytes.
    case overLimit(Int)
    /// A folder, a pipe or a device stands where a regular file was expected.
    case notAFile
    /// Two files of one build would have the same path.
    case writtenTwice
    /// A path that is empty, absolute, climbs with `..`, holds a control character, or is ours.
    case unusablePath
    /// The staging tree has been published or discarded already.
    case stagingClosed
    /// Folders lie deeper within one another than `DirectoryWalk.deepest`.
    case tooDeep
  }

  package let operation: Operation
  package let path: String
  package let cause: Cause

  package init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The system's error number; for our own causes the one that comes nearest.
  package var errno: Int32 {
    switch cause {
    case .system(let number): number
    case .overLimit: EFBIG
    case .notAFile: EISDIR
    case .writtenTwice: EEXIST
    case .unusablePath: EINVAL
    case .stagingClosed: EBADF
    case .tooDeep: ELOOP
    }
  }

  /// What failed, on what, why, and what to do.
  package var text: LocalizedText {
    let verb = operation.words
    let reason = cause.words
    return LocalizedText(
      vi: "Không \(verb.vietnamese) được `\(path)`: \(reason.vietnamese)",
      en: "Could not \(verb.english) `\(path)`: \(reason.english)")
  }
}

extension DiskFailure.Operation {
  fileprivate var words: LocalizedText {
    switch self {
    case .read: LocalizedText(vi: "đọc", en: "read")
    case .write: LocalizedText(vi: "ghi", en: "write")
    case .list: LocalizedText(vi: "liệt kê thư mục", en: "list the folder")
    case .inspect: LocalizedText(vi: "xem thông tin của", en: "inspect")
    case .makeDirectory: LocalizedText(vi: "tạo thư mục", en: "make the folder")
    case .remove: LocalizedText(vi: "xóa", en: "remove")
    case .resolve: LocalizedText(vi: "tìm", en: "find")
    case .rename: LocalizedText(vi: "đổi tên", en: "rename")
    case .lock: LocalizedText(vi: "khóa", en: "lock")
    case .synchronize: LocalizedText(vi: "ghi chắc xuống đĩa", en: "store safely on disk")
    }
  }
}

extension DiskFailure.Cause {
  fileprivate var words: LocalizedText {
    switch self {
    case .system(let number): Self.systemWords(number)
    case .overLimit(let limit):
      LocalizedText(
        vi: "tệp lớn hơn giới hạn \(limit) byte. Hãy chia nhỏ hoặc rút gọn tệp.",
        en: "the file is larger than the limit of \(limit) bytes. Split or shorten it.")
    case .notAFile:
      LocalizedText(
        vi: "đây không phải là một tệp thường. Hãy kiểm tra lại đường dẫn.",
        en: "this is not a regular file. Check the path.")
    case .writtenTwice:
      LocalizedText(
        vi: "hai trang của cùng một lần dựng trùng đường dẫn này. Hãy đổi tên một trong hai.",
        en: "two pages of one build have this path. Rename one of them.")
    case .unusablePath:
      LocalizedText(
        vi: "đường dẫn của trang phải nằm trong thư mục kết quả, không rỗng, không có `..`.",
        en: "a page's path must lie inside the output folder, without `..` or empty parts.")
    case .stagingClosed:
      LocalizedText(
        vi: "lần dựng này đã kết thúc. Hãy chạy lại.",
        en: "this build has already ended. Run it again.")
    case .tooDeep:
      LocalizedText(
        vi: "thư mục lồng nhau quá \(DirectoryWalk.deepest) cấp. Hãy đưa tệp lên cấp cao hơn.",
        en: "folders are nested more than \(DirectoryWalk.deepest) deep. Move the files up.")
    }
  }

  private static func systemWords(_ number: Int32) -> LocalizedText {
    switch number {
    case ENOSPC, EDQUOT:
      LocalizedText(
        vi: "đĩa đã đầy. Hãy xóa bớt tệp hoặc chọn đĩa khác rồi chạy lại.",
        en: "the disk is full. Free some space or choose another disk, then run again.")
    case EACCES, EPERM:
      LocalizedText(
        vi: "tài khoản đang dùng không có quyền. Hãy xin quyền hoặc chọn thư mục khác.",
        en: "this account has no permission. Ask for it or choose another folder.")
    case EROFS:
      LocalizedText(
        vi: "đĩa chỉ cho đọc. Hãy bỏ khóa chống ghi hoặc chọn đĩa khác.",
        en: "the disk is read-only. Release its write lock or choose another disk.")
    case ENOENT:
      LocalizedText(
        vi: "không có tệp hay thư mục này. Hãy kiểm tra lại đường dẫn.",
        en: "there is no such file or folder. Check the path.")
    case ENOTDIR:
      LocalizedText(
        vi: "một phần của đường dẫn là tệp, không phải thư mục. Hãy kiểm tra lại đường dẫn.",
        en: "a part of the path is a file, not a folder. Check the path.")
    case EISDIR:
      LocalizedText(
        vi: "đây là thư mục, không phải tệp. Hãy kiểm tra lại đường dẫn.",
        en: "this is a folder, not a file. Check the path.")
    case ELOOP:
      LocalizedText(
        vi: "các liên kết trỏ vòng quanh nhau. Hãy xóa liên kết đó.",
        en: "symbolic links lead in a circle. Remove them.")
    case ENAMETOOLONG:
      LocalizedText(
        vi: "tên quá dài (quá 255 byte). Hãy đặt tên ngắn hơn.",
        en: "the name is too long (over 255 bytes). Choose a shorter one.")
    case EMFILE, ENFILE:
      LocalizedText(
        vi: "máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại.",
        en: "too many files are open. Close some programs and run again.")
    case EXDEV, EBUSY:
      LocalizedText(
        vi: "đây là một ổ đĩa được gắn vào. Hãy chọn một thư mục con bên trong ổ đó.",
        en: "this is a mounted disk. Choose a folder inside it.")
    case EIO:
      LocalizedText(
        vi: "đĩa báo lỗi đọc ghi. Hãy sao lưu và kiểm tra đĩa.",
        en: "the disk reports a read or write error. Back it up and check it.")
    default:
      systemMessage(number)
    }
  }

  private static func systemMessage(_ number: Int32) -> LocalizedText {
    var buffer = [CChar](repeating: 0, count: 256)
    let known = strerror_r(number, &buffer, buffer.count) == 0
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let message = known ? String(decoding: bytes, as: UTF8.self) : "error"
    return LocalizedText(
      vi: "hệ thống báo “\(message)” (mã \(number)).",
      en: "the system says “\(message)” (number \(number)).")
  }
}
