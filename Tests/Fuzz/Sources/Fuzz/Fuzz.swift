// Fuzz: hands whatever libFuzzer makes up to the code that reads what strangers write.
//
// The environment names the reader. A reader must come back, quickly, without a trap and without
// touching memory that is not its own; what it says about the input must have places that lie in
// order and words for every reader of the message.

import Glibc

private let reader = getenv("FUZZ").flatMap { Reader(rawValue: String(cString: $0)) }

/// Called by libFuzzer, which brings its own `main`.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let reader else {
    fatalError("FUZZ is one of: \(Reader.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  reader.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
