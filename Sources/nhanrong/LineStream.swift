import Glibc

/// The lines of a file or of the standard input, one after another as they come: a pipe is
/// answered line by line, and a file of any size takes no more memory than its longest line.
struct LineStream: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// - Parameter path: `-` for the standard input. Nothing when it cannot be opened.
  init?(path: String) {
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next line without its end, a line feed or a carriage return and a line feed.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(upTo: feed, skipping: 1)
      }
      guard !isAtEnd else {
        return start < buffer.count ? take(upTo: buffer.count, skipping: 0) : nil
      }
      searched = buffer.count - start
      fill()
    }
  }

  private mutating func take(upTo end: Int, skipping feed: Int) -> [UInt8] {
    var line = buffer[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = end + feed
    return Array(line)
  }

  /// Reads on; what was handed out is dropped first.
  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    var count: Int
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + old }, Self.chunk)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(Self.chunk - max(count, 0))
    if count <= 0 { isAtEnd = true }
  }

  private static let chunk = 65536
}
