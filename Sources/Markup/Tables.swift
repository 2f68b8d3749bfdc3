import Diagnostics

/// The table the walk is in; tables do not nest.
struct TableState {
  var count = 0
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  var hasBody = false
  /// Where the cell's content begins.
  var cellStart = 0
}

extension DocumentRenderer {
  mutating func enterTablePart(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .table:
      table = TableState(count: table.count + 1, alignments: node.columnAlignments)
      html.breakLine()
      // A wide table scrolls in a region of its own, which the keyboard must be able to reach.
      html.append("<div class=\"bang-cuon\" role=\"group\" tabindex=\"0\" ")
      html.append("aria-label=\"Bảng số liệu ")
      html.append(number: table.count)
      html.append("\">\n<table>\n")
    case .tableHeader:
      table.isHeader = true
      table.column = 0
      html.append("<thead>\n<tr>\n")
    case .tableRow:
      table.isHeader = false
      table.column = 0
      if !table.hasBody { html.append("<tbody>\n") }
      table.hasBody = true
      html.append("<tr>\n")
    default:
      locator.enter(node)
      table.cellStart = html.count
    }
  }

  mutating func leaveTablePart(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .table:
      if table.hasBody { html.append("</tbody>\n") }
      html.append("</table>\n</div>\n")
    case .tableHeader:
      endTextLine()
      html.append("</tr>\n</thead>\n")
    case .tableRow:
      endTextLine()
      html.append("</tr>\n")
      reportSurplusCells(node)
    default: closeCell()
    }
  }

  /// The tag is written now that it is known whether the cell is empty: an empty one heads nothing.
  private mutating func closeCell() {
    let isHeading = table.isHeader && html.count > table.cellStart
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    html.insert(at: table.cellStart) {
      $0.append(isHeading ? "<th scope=\"col\"" : "<td")
      // Classes, because our content security policy allows no inline style.
      switch alignment {
      case UInt8(ascii: "c"): $0.append(" class=\"can-giua\"")
      case UInt8(ascii: "r"): $0.append(" class=\"can-phai\"")
      default: break
      }
      $0.append(">")
    }
    html.append(isHeading ? "</th>\n" : "</td>\n")
    text.append(UInt8(ascii: "\t"))
    table.column += 1
  }

  /// cmark drops the cells a row has beyond its head, with what is written in them.
  private mutating func reportSurplusCells(_ row: MarkdownNode) {
    let line = locator.range(ofLines: row.startLine, through: row.startLine)
    let start = min(line.lowerBound + max(row.startColumn - 1, 0), line.upperBound)
    var cells = 1
    var content = start..<start
    var isEscaped = false
    for index in start..<line.upperBound where locator.bytes[index] > UInt8(ascii: " ") {
      let byte = locator.bytes[index]
      if byte == UInt8(ascii: "|"), !isEscaped {
        // Pipes at both ends of a row are a frame.
        if content.isEmpty { cells -= 1 }
        cells += 1
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      content = (content.isEmpty ? index : content.lowerBound)..<(index + 1)
    }
    let endsWithPipe =
      !content.isEmpty && locator.bytes[content.upperBound - 1] == UInt8(ascii: "|")
    if endsWithPipe, content.count > 1 { cells -= 1 }
    guard cells > table.alignments.count else { return }
    report(
      .surplusCells, at: locator.location(content),
      ["so_o": String(cells), "so_cot": String(table.alignments.count)])
  }
}
