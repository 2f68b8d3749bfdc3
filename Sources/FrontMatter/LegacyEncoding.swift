internal import Diagnostics

/// The one-byte encodings in which Vietnamese was written before Unicode.
enum LegacyEncoding: CaseIterable {
  case tcvn3, vniWindows, windows1258, viscii

  var definition: DiagnosticDefinition {
    switch self {
    case .tcvn3: .tcvn3
    case .vniWindows: .vniWindows
    case .windows1258: .windows1258
    case .viscii: .viscii
    }
  }

  static func recognise(_ bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? { nil }
}
