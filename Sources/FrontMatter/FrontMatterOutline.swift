package import Diagnostics

/// What reading a front matter found out, without its text.
///
/// Ten thousand profiles are read before the first is rendered. To keep their trees meanwhile takes
/// as much memory as all the rest, to parse them once more a sixth of a build's time. The outline
/// takes some three bytes a node, and with the same text it makes the same tree again.
package struct FrontMatterOutline: Sendable, Hashable {
  /// The bytes stored apart, after their number; the number of records; each record's kind and
  /// flags, its start counted from the start of the record before, its length, and its link if it
  /// has one. Numbers take seven bits a byte, the lowest first.
  private let bytes: [UInt8]

  init(_ tree: Tree) {
    var writer = PackedWriter()
    writer.append(tree.decoded.count)
    writer.bytes += tree.decoded
    writer.append(tree.recordCount)
    var previous = 0
    for index in 0..<tree.recordCount {
      let record = tree.record(index)
      writer.bytes.append(record.head)
      // Nothing begins before what holds it.
      writer.append(record.startOffset - previous)
      writer.append(record.endOffset - record.startOffset)
      if record.hasLink { writer.append(Int(record.link)) }
      previous = record.startOffset
    }
    // As many bytes as there are, not as many as there might have been.
    bytes = Array(writer.bytes[...])
  }

  /// The tree as it was read.
  /// - Parameters:
  ///   - yaml: the same text as then.
  ///   - firstLine: the line of the file on which it begins.
  func tree(of yaml: ArraySlice<UInt8>, path: String, firstLine: Int) -> Tree {
    var reader = PackedReader(bytes)
    let decoded = reader.bytes(reader.number())
    let count = reader.number()
    var start = 0
    return Tree(
      path: path, firstLine: firstLine, source: yaml, decoded: decoded, recordCount: count
    ) { _ in
      let head = reader.byte()
      start += reader.number()
      let range = start..<start + reader.number()
      let link = Tree.Record.hasLink(head) ? reader.number() : 0
      return Tree.Record(head: head, range, link: link)
    }
  }
}

extension FrontMatter {
  /// The front matter of a file that was read before, from its outline and the same text.
  package static func restore(_ outline: FrontMatterOutline, from source: SourceText) -> Node? {
    guard case .found(let fences) = Fences.find(in: source) else { return nil }
    let tree = outline.tree(
      of: source.bytes[fences.content], path: source.path, firstLine: firstLine)
    return Node(tree, 0)
  }
}

/// Writes whole numbers that are mostly small.
private struct PackedWriter {
  var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(2_048)
  }

  mutating func append(_ number: Int) {
    var rest = UInt(number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

private struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return bytes[position]
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8> {
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func number() -> Int {
    var number = UInt(0)
    var shift = UInt(0)
    while true {
      let byte = byte()
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
  }
}
