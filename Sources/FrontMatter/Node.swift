package import Diagnostics

/// One value of a YAML tree: a scalar, a mapping or a sequence, with its place in the file.
///
/// A node is a reference to its document's storage and a number: copying it costs a retain. What a
/// node says is decoded when it is asked for, and so is its position.
package struct Node: Sendable {
  private let tree: Tree
  private let index: Int

  /// YAML's three kinds of node.
  package enum Kind: UInt8, Sendable {
    case scalar, mapping, sequence
  }

  init(_ tree: Tree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The shape of the whole document that the node belongs to.
  package var outline: FrontMatterOutline { FrontMatterOutline(tree) }

  private var record: Tree.Record { tree.record(index) }

  /// Which of the three the node is.
  package var kind: Kind { record.kind }

  /// A scalar's bytes as its author meant them, quotes, escapes and folds resolved: UTF-8, NFC.
  /// Nothing for a mapping or a sequence. Shares the document's storage, so its indices do not
  /// start at 0.
  package var bytes: ArraySlice<UInt8> { tree.text(of: record) }

  /// A scalar's text; empty for a mapping or a sequence. Never resolved to a number, a date or a
  /// truth value: `0912345678` stays what was written.
  package var text: String { tree.string(of: record) }

  /// Whether a scalar was written in quotes or as a block (`|`, `>`), so that `""` can be told
  /// from nothing.
  package var isQuoted: Bool { record.flags.contains(.quoted) }

  /// Whether nothing was written: a key with nothing after its colon.
  package var isEmpty: Bool {
    let record = record
    return record.kind == .scalar && record.startOffset == record.endOffset
  }

  /// The place of the node in the file, quotes and brackets included. Found by counting lines from
  /// the front matter's start: for diagnostics, not for every value.
  package var range: SourceRange { tree.range(record.startOffset..<record.endOffset) }

  /// The bytes that the node takes in the YAML text, which in a Markdown file begins on line 2.
  package var offsets: Range<Int> {
    let record = record
    return record.startOffset..<record.endOffset
  }

  /// The file and the place of the node in it.
  package var location: SourceLocation { SourceLocation(tree.path, range) }

  /// The elements of a sequence; nothing for other kinds.
  package var items: Items {
    let record = record
    return Items(tree, record.kind == .sequence ? index + 1..<record.endOfSubtree : 0..<0)
  }

  /// The keys and values of a mapping in the order of the file; nothing for other kinds.
  package var entries: Entries {
    let record = record
    return Entries(tree, record.kind == .mapping ? index + 1..<record.endOfSubtree : 0..<0)
  }

  /// The value of a key, compared folded: `don_vi` finds `Đơn vị`. The first, if an author wrote
  /// the key twice. Nothing for other kinds than mappings.
  package subscript(_ key: String) -> Node? {
    tree.value(of: key, inMappingAt: index).map { Node(tree, $0) }
  }

  /// The same, where keys are asked for about in the order in which they stand.
  /// - Parameter last: the value of this mapping that was found last; becomes the one found now.
  package func value(of key: String, after last: inout Node?) -> Node? {
    let found = tree.value(of: key, inMappingAt: index, after: last?.index)
    guard let found else { return nil }
    let node = Node(tree, found)
    last = node
    return node
  }

  /// A key's text as keys are compared: case, diacritics, spaces, `-` and `_` make no difference.
  package var foldedKey: String { tree.foldedKey(record) }
}

extension Node {
  /// The elements of a sequence, in order.
  package struct Items: Sequence, IteratorProtocol, Sendable {
    private let tree: Tree
    private var rest: Range<Int>

    init(_ tree: Tree, _ subtree: Range<Int>) {
      self.tree = tree
      rest = subtree
    }

    package mutating func next() -> Node? {
      guard let index = rest.first else { return nil }
      rest = tree.sibling(after: index)..<rest.upperBound
      return Node(tree, index)
    }
  }

  /// The keys and values of a mapping, in order.
  package struct Entries: Sequence, IteratorProtocol, Sendable {
    private let tree: Tree
    private var rest: Range<Int>

    init(_ tree: Tree, _ subtree: Range<Int>) {
      self.tree = tree
      rest = subtree
    }

    package mutating func next() -> (key: Node, value: Node)? {
      guard let index = rest.first else { return nil }
      // A key is a scalar, so its value is the record after it.
      rest = tree.sibling(after: index + 1)..<rest.upperBound
      return (Node(tree, index), Node(tree, index + 1))
    }
  }
}
