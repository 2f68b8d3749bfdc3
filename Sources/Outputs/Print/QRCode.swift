import CQREncode

/// An address as a square that a phone reads: one path, in units of its modules.
package struct QRCode: Sendable, Hashable {
  /// The modules of a side.
  package let side: Int
  /// What is black: `M0 0h7v1h-7z…`, a run of modules each.
  package let path: String

  /// Modules of white that readers need on every side.
  package static let margin = 4

  /// Nothing for an address too long for any code. A sixth of it may be creased or stained.
  package init?(_ address: String) {
    guard !address.isEmpty, address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      let code = QRcode_encodeString(address, 0, QR_ECLEVEL_M, QR_MODE_8, 1)
    else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        let start = column
        while column < side, modules[row * side + column] & 1 == 1 { column += 1 }
        if column > start {
          path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    self.side = side
    self.path = path
  }

  /// Of its drawing, with the margin.
  package var viewBox: String {
    "-\(Self.margin) -\(Self.margin) \(side + 2 * Self.margin) \(side + 2 * Self.margin)"
  }
}
