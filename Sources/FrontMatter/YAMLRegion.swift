internal import Diagnostics

/// The part of a file that is YAML: whole lines, from `firstLine` of the file on.
struct YAMLRegion {
  let path: String
  let firstLine: Int
  let bytes: ArraySlice<UInt8>

  /// The place of bytes counted from the region's start.
  func location(_ offsets: Range<Int>) -> SourceLocation {
    SourceLocation(path, bytes.range(offsets, firstLine: firstLine))
  }

  func parse() -> (root: Node?, diagnostics: [Diagnostic]) {
    guard bytes.count <= FrontMatter.maximumSize else {
      return (nil, [Diagnostic(.tooLarge, at: location(0..<0), ["co": String(bytes.count)])])
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let scan = CharacterScan(buffer)
      guard scan.forbidden.isEmpty else {
        return (nil, scan.forbidden.map { $0.diagnostic(in: self) })
      }
      var builder = TreeBuilder(self, buffer)
      do throws(TreeBuilder.Refusal) {
        try builder.build()
      } catch {
        switch error {
        case .refused(let diagnostic):
          return (nil, [diagnostic])
        case .malformed(let problem):
          let misread = OddSpaces(scan, buffer).behind(problem)
          return (
            nil,
            misread.isEmpty
              ? [SyntaxDiagnosis(self, buffer, problem).diagnostic]
              : misread.map { $0.diagnostic(in: self) }
          )
        }
      }
      return finish(builder, OddSpaces(scan, buffer))
    }
  }

  private func finish(
    _ builder: borrowing TreeBuilder, _ spaces: OddSpaces
  ) -> (root: Node?, diagnostics: [Diagnostic]) {
    let misread = spaces.inside(builder.records).map { $0.diagnostic(in: self) }
    guard let root = builder.records.first else {
      return (nil, [Diagnostic(.empty, at: location(0..<0))])
    }
    guard root.kind == .mapping else {
      guard !misread.containsError else { return (nil, misread) }
      return (nil, [notMapping(root)])
    }
    let records = builder.records
    let tree = Tree(
      path: path, firstLine: firstLine, source: bytes, decoded: builder.decoded[...],
      recordCount: records.count
    ) { records[$0] }
    return (Node(tree, 0), builder.diagnostics + misread)
  }

  private func notMapping(_ root: Tree.Record) -> Diagnostic {
    let range = root.startOffset..<root.endOffset
    guard !range.isEmpty else { return Diagnostic(.empty, at: location(0..<0)) }
    if let key = bytes.withUnsafeBufferPointer({ Line($0, containing: range.lowerBound).gluedKey })
    {
      return Diagnostic(
        .missingSpaceAfterColon, at: location(key.range),
        ["khoa": key.name, "gia_tri": key.value])
    }
    return Diagnostic(.notMapping, at: location(range))
  }
}
