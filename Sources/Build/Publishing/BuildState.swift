import Glibc

/// What the last build of an output was made from and what it wrote, so that the next can tell
/// whether there is anything to do.
///
/// A hint, kept outside the published tree: lost, damaged or out of date it costs a full build and
/// never a wrong one, so nothing waits for the disk.
package struct BuildState: Sendable, Hashable {
  /// The folder published to, as `Staging.begin` was given it.
  package let output: String
  /// Names everything the output depends on; what it is made of is the caller's affair.
  package let fingerprint: String
  /// The files of the output, without the manifest, sorted by the bytes of their paths: those of
  /// the `PublishReport`.
  package let files: [FoundFile]
  /// Whatever else the caller wants back.
  package let payload: [UInt8]

  package init(output: String, fingerprint: String, files: [FoundFile], payload: [UInt8]) {
    self.output = output
    self.fingerprint = fingerprint
    self.files = files
    self.payload = payload
  }

  /// The state of an output; nothing when there is none or it is damaged.
  package static func read(output: String) -> BuildState? {
    do throws(DiskFailure) {
      let location = try OutputLocation(output)
      return BuildState(
        output: output, encoded: try Disk.contents(location.state, limit: largest))
    } catch {
      return nil
    }
  }

  /// Keeps the state for the next build, in one step. The output must have been published.
  package func write() throws(DiskFailure) {
    let location = try OutputLocation(output)
    try Disk.replace(location.state, encoded)
  }

  /// Whether the output is as it was published: every file there with its size and time, and its
  /// manifest listing the same files. Files of others in the output are not looked for.
  package func matchesOutput() -> Bool {
    do throws(DiskFailure) {
      let location = try OutputLocation(output)
      let manifest = try Disk.contents(
        "\(location.output)/\(Manifest.name)", limit: Manifest.limit)
      return manifest == Manifest(sorted: files.map(\.path)).bytes
        && areUnchanged(in: location.output)
    } catch {
      return false
    }
  }

  /// One thread: 10,000 files take about 20 ms.
  private func areUnchanged(in output: String) -> Bool {
    do throws(DiskFailure.Cause) {
      let folder = try Descriptor.openFolder(output)
      var status = stat()
      for file in files {
        guard fstatat(folder.number, file.path, &status, AT_SYMLINK_NOFOLLOW) == 0,
          status.isRegularFile, status.byteCount == file.size, status.modified == file.modified
        else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  /// Bytes of state that we read back.
  private static let largest = 1 << 30
}

// The file: a header line; the checksum of the rest; the lengths of the four parts; the
// fingerprint; the paths as a manifest; size and time of each file; the payload. Integers are 64
// bits, least significant byte first.
extension BuildState {
  private static let header = Array("nhanrong-state 1\n".utf8)

  var encoded: [UInt8] {
    let manifest = Manifest(sorted: files.map(\.path)).bytes
    var body = [UInt8]()
    body.reserveCapacity(manifest.count + 16 * files.count + payload.count + 256)
    for count in [fingerprint.utf8.count, manifest.count, files.count, payload.count] {
      Self.append(UInt64(count), to: &body)
    }
    body += fingerprint.utf8
    body += manifest
    for file in files {
      Self.append(UInt64(bitPattern: Int64(file.size)), to: &body)
      Self.append(UInt64(bitPattern: file.modified), to: &body)
    }
    body += payload

    var bytes = Self.header
    Self.append(Self.checksum(of: body[...]), to: &bytes)
    return bytes + body
  }

  init?(output: String, encoded bytes: [UInt8]) {
    guard bytes.starts(with: Self.header) else { return nil }
    var rest = bytes.dropFirst(Self.header.count)
    guard let checksum = Self.integer(from: &rest), checksum == Self.checksum(of: rest),
      let fingerprintCount = Self.count(from: &rest), let manifestCount = Self.count(from: &rest),
      let fileCount = Self.count(from: &rest), let payloadCount = Self.count(from: &rest),
      let fingerprint = Self.part(fingerprintCount, from: &rest),
      let manifest = Self.part(manifestCount, from: &rest).flatMap({ Manifest(bytes: Array($0)) }),
      manifest.paths.count == fileCount
    else { return nil }

    var files = [FoundFile]()
    files.reserveCapacity(fileCount)
    for path in manifest.paths {
      guard let size = Self.integer(from: &rest), let modified = Self.integer(from: &rest) else {
        return nil
      }
      files.append(
        FoundFile(
          path: path, size: Int(truncatingIfNeeded: size),
          modified: Int64(bitPattern: modified)))
    }
    guard rest.count == payloadCount else { return nil }
    self.init(
      output: output, fingerprint: String(decoding: fingerprint, as: UTF8.self), files: files,
      payload: Array(rest))
  }

  private static func append(_ integer: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: integer.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func integer(from rest: inout ArraySlice<UInt8>) -> UInt64? {
    guard let bytes = part(8, from: &rest) else { return nil }
    return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  private static func count(from rest: inout ArraySlice<UInt8>) -> Int? {
    integer(from: &rest).flatMap { Int(exactly: $0) }
  }

  private static func part(
    _ count: Int, from rest: inout ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Tells a whole file from one cut short or filled with zeros; no protection against intent.
  private static func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      func mix(_ word: UInt64) {
        sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 29
      }
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in bytes[whole...] { mix(UInt64(byte)) }
      mix(UInt64(bytes.count))
      return sum
    }
  }
}
