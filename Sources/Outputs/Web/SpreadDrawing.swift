import Markup
import Profiles
import SiteModel

/// Writes a layout of the spread as SVG, whose colours are classes only.
struct SpreadDrawing {
  private let layout: SpreadLayout
  private let site: Site
  /// What leads to the web root; nothing for a drawing without links.
  private let prefix: String?
  private(set) var html: SafeHTML = ""

  /// - Parameter description: attributes that name the drawing.
  static func svg(
    _ layout: SpreadLayout, of site: Site, prefix: String?, label: SafeHTML
  ) -> SafeHTML {
    var drawing = SpreadDrawing(layout: layout, site: site, prefix: prefix)
    drawing.html.reserveCapacity(8_192)
    let style = layout.style
    // Half a stroke, so that nothing is cut at the edges.
    drawing.html += """
      <svg class="sp \(style.name)" viewBox="0 -4 \(style.width) \(layout.height + 8)" \(label)>
      """
    drawing.grid()
    for stem in layout.stems { drawing.stem(stem) }
    drawing.html.append(literal: "</svg>")
    return drawing.html
  }

  private init(layout: SpreadLayout, site: Site, prefix: String?) {
    self.layout = layout
    self.site = site
    self.prefix = prefix
  }

  private mutating func grid() {
    for isYear in [false, true] {
      let rules = layout.grid.filter { $0.isYear == isYear }
      guard !rules.isEmpty else { continue }
      html.append(literal: isYear ? "<path class=\"sp-year\" d=\"" : "<path class=\"sp-rule\" d=\"")
      for rule in rules { html += "M\(rule.x) \(rule.top)V\(rule.bottom)" }
      html.append(literal: "\"/>")
    }
    for line in layout.years { text(line, "sp-b") }
    for line in layout.quarters { text(line, "sp-s") }
  }

  private mutating func stem(_ stem: SpreadLayout.Stem) {
    let profile = site.entries[stem.entry].profile
    html += "<g class=\"mau-\(profile.movement)\">"
    // What is read first stands first; nothing lies over it.
    link(site.entries[stem.entry].path) { drawing in
      for line in stem.title { drawing.text(line, "sp-t") }
    }
    for (place, line) in stem.origin.enumerated() {
      text(line, stem.title.isEmpty && place == 0 ? "sp-b" : "sp-s")
    }
    if let source = stem.source { chain(source, to: stem) }
    if let noticed = stem.noticedX, let begins = stem.beginsX {
      html += "<path class=\"sp-w0\" d=\"M\(noticed) \(stem.y)H\(begins)\"/>"
    }
    for shoot in stem.shoots { lines(of: shoot, from: stem.y) }
    html += "<path class=\"sp-w3\" d=\"M\(stem.startX) \(stem.y)H\(stem.endX)\"/>"
    for shoot in stem.shoots { marks(of: shoot) }
    if let x = stem.beginsX {
      html += "<path class=\"sp-o\" d=\"M\(x - 8) \(stem.y + 7)l4-14h12l-4 14z\"/>"
    }
    if let more = stem.more { text(more, "sp-s") }
    html.append(literal: "</g>")
  }

  /// From the shoot of the unit that learned, down to the model with which it teaches.
  private mutating func chain(_ source: SpreadLayout.Point, to stem: SpreadLayout.Stem) {
    let end = (stem.noticedX ?? stem.startX) - 3
    let top = source.y + 8
    // The arrow stops before the stem, or before the mark of its beginning.
    let isAtMark = stem.beginsX.map { abs($0 - source.x) < 10 } ?? false
    let tip = stem.y - (isAtMark ? 10 : 3)
    html += "<path class=\"sp-c\" d=\"M\(source.x) \(top + 3)V\(tip - 6)\"/>"
    html += "<path class=\"sp-d\" d=\"M\(source.x) \(top)"
    if end > source.x + 14 {
      html += "V\(stem.y - 8)q0 8 8 8H\(end)m-6 -4l6 4l-6 4\"/>"
    } else {
      html += "V\(tip)m-4 -6l4 6l4 -6\"/>"
    }
  }

  /// The shoot leaves the stem, and grows thicker with every step.
  private mutating func lines(of shoot: SpreadLayout.Shoot, from stemY: Int) {
    for (place, step) in shoot.steps.enumerated() {
      let end = place + 1 < shoot.steps.count ? shoot.steps[place + 1].x : shoot.endX
      html += "<path class=\"sp-w\(step.level.rank + 1)\" d=\"M"
      if place == 0 {
        let fork = step.x - layout.style.fork
        html += "\(fork) \(stemY)C\(step.x) \(stemY) \(fork) \(shoot.y) "
      }
      html += "\(step.x) \(shoot.y)H\(end)\"/>"
    }
  }

  private mutating func marks(of shoot: SpreadLayout.Shoot) {
    for step in shoot.steps where step.isMarked {
      html +=
        "<circle class=\"sp-m\(step.level.rank + 1)\" cx=\"\(step.x)\" cy=\"\(shoot.y)\" r=\"4\"/>"
    }
    let style = layout.style
    if style.hasNotesBeside {
      level(shoot.uptake.level, x: style.levelX, baseline: shoot.y + 5)
    } else {
      level(shoot.uptake.level, x: style.labelX, baseline: shoot.note.baseline)
    }
    let name = shoot.name.map(\.text).joined(separator: " ")
    link("don-vi/\(shoot.uptake.unit).html") { drawing in
      if drawing.prefix != nil {
        drawing.html += "<title>\(name): \(shoot.uptake.told)</title>"
      }
      for line in shoot.name { drawing.text(line, shoot.teaches ? "sp-b" : "") }
    }
    text(shoot.note, "sp-s")
  }

  /// Four rising bars, filled as far as the unit has come.
  private mutating func level(_ level: AdoptionLevel, x: Int, baseline: Int) {
    html += "<path class=\"sp-f\" d=\"M\(x) \(baseline)"
    for rank in 0...level.rank { html += Self.bars[rank] }
    guard level != .sustained else { return html.append(literal: "\"/>") }
    html += "\"/><path class=\"sp-e\" d=\"M\(x + 8 * (level.rank + 1)) \(baseline)"
    for rank in (level.rank + 1)...3 { html += Self.bars[rank] }
    html.append(literal: "\"/>")
  }

  /// Each with the way to the next.
  private static let bars: [SafeHTML.Piece] = [
    "h6v-3h-6zm8 0", "h6v-5h-6zm8 0", "h6v-7h-6zm8 0", "h6v-9h-6z",
  ]

  private mutating func link(_ target: String, _ content: (inout SpreadDrawing) -> Void) {
    guard let prefix else { return content(&self) }
    html += "<a href=\"\(prefix + target)\">"
    content(&self)
    html.append(literal: "</a>")
  }

  private mutating func text(_ line: SpreadLayout.Line, _ name: StaticString) {
    html.append(literal: "<text")
    if name.utf8CodeUnitCount > 0 {
      html.append(literal: " class=\"")
      html.append(literal: name)
      html.append(literal: "\"")
    }
    html += " x=\"\(line.x)\" y=\"\(line.baseline)\""
    if line.endsThere { html.append(literal: " text-anchor=\"end\"") }
    if line.isSqueezed {
      html += " textLength=\"\(line.width)\" lengthAdjust=\"spacingAndGlyphs\""
    }
    html += ">\(line.text)</text>"
  }
}

extension Uptake {
  /// “tham quan 28/08/2024, đã áp dụng 16/09/2024”
  fileprivate var told: String {
    steps.map { "\($0.level.rawValue) \($0.date.written)" }.joined(separator: ", ")
  }
}
