import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// A node of cmark's tree. What it returns lives as long as the tree.
struct MarkdownNode {
  let pointer: OpaquePointer

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case footnoteReference, unknown

    /// Leaves are entered and never left.
    var isLeaf: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code,
        .htmlInline:
        true
      default: false
      }
    }
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// Extension nodes get their type numbers when they are registered and may share them, so compare
  /// the type's name instead.
  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .unknown }
    return switch String(cString: name) {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    default: .unknown
    }
  }

  /// The text of a text, code or HTML node; the number of a footnote reference.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isBulletList: Bool { cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) == 1 }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  /// Whether it is the first thing on its line within a block.
  var beginsLine: Bool {
    guard let previous = cmark_node_previous(pointer).map(MarkdownNode.init) else { return true }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }
  /// Whether it is all there is of a paragraph, and not of a footnote.
  var isAloneInParagraph: Bool {
    guard let parent, parent.kind == .paragraph else { return false }
    return cmark_node_previous(pointer) == nil && cmark_node_next(pointer) == nil
      && parent.parent?.kind != .footnoteDefinition
  }
  var isFirstChild: Bool { cmark_node_previous(pointer) == nil }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var isLastChild: Bool { cmark_node_next(pointer) == nil }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }

  /// Lines count from 1 in the text that was parsed, columns from 1 in bytes. They are right for
  /// blocks; those of inlines drift after escapes and indented lines.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// For each column of a table: `l`, `c`, `r` or 0.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: alignments, count: count))
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: string, count: Int(strlen(string)))
      .assumingMemoryBound(to: UInt8.self)
  }
}
