package import Diagnostics

/// Makes the one form of text that every later stage reads out of a file's bytes.
package enum TextDecoder {
  /// Checks that a file is UTF-8 and gives it as NFC with line feeds and without a byte order mark.
  /// Bytes that are so already are taken over without a copy.
  ///
  /// - Returns: the text, or nothing and an error that says which encoding the file seems to be in
  ///   and where its first byte that is not UTF-8 stands.
  package static func decode(
    _ bytes: [UInt8], path: String
  ) -> (text: SourceText?, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[lengthOfMark(buffer)...])
      let survey = ByteSurvey(text)
      if survey.firstInvalid != nil || survey.hasNull,
        let encoding = ForeignEncoding.recognise(buffer, isUTF8: survey.firstInvalid == nil)
      {
        let offset = survey.firstInvalid.map { $0 + (buffer.count - text.count) } ?? 0
        return (nil, [encoding.diagnostic(path: path, bytes: buffer, offset: offset)])
      }
      if !survey.hasCarriageReturn && !survey.mayNeedComposing {
        return (
          SourceText(path: path, bytes: text.count == bytes.count ? bytes : Array(text)), []
        )
      }
      var clean = survey.hasCarriageReturn ? withLineFeeds(text) : Array(text)
      if survey.mayNeedComposing {
        clean = clean.withUnsafeBufferPointer { CanonicalComposition.compose($0) }
      }
      return (SourceText(path: path, bytes: clean), [])
    }
  }

  /// A byte order mark, or several where files were joined.
  private static func lengthOfMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while bytes.count >= length + 3, bytes[length] == 0xEF, bytes[length + 1] == 0xBB,
      bytes[length + 2] == 0xBF
    {
      length += 3
    }
    return length
  }

  /// CR LF and lone CR as LF.
  private static func withLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0D {
          if index < bytes.count, bytes[index] == 0x0A { index += 1 }
          output[count] = 0x0A
        } else {
          output[count] = byte
        }
        count += 1
      }
    }
  }
}
