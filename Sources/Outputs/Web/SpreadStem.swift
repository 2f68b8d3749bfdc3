import Profiles
import SiteModel
import VietnameseText

extension SpreadLayout.Stem {
  private typealias Line = SpreadLayout.Line

  /// Lays a stem out from `top` down.
  /// - Parameter source: the model that its unit had learned before, and the shoot where it did.
  init(
    _ planted: SpreadForest.Stem, _ setting: SpreadLayout.Setting, top: Int,
    source: (entry: Int, shoot: SpreadLayout.Shoot)?
  ) {
    let (style, scale, site) = (setting.style, setting.scale, setting.site)
    let profile = site.entries[planted.entry].profile
    let unit = site.content.units.shortName(of: profile.unit)
    entry = planted.entry

    var head = Column(x: 0, top: top)
    var rows: Int
    switch style.headings {
    case .beside(let width):
      title = head.add(profile.title, style.titleSize, style.titleLine, width)
      origin = head.add(unit, style.noteSize, style.noteLine, width)
      y = top + 10
      rows = y + 16
      self.source = source.flatMap { source in
        guard let first = source.shoot.steps.first, first.isMarked else { return nil }
        return SpreadLayout.Point(x: first.x, y: source.shoot.y)
      }
    case .above:
      title = head.add(profile.title, style.titleSize, style.titleLine, style.width)
      let learned = source.map { "Từng học: \(site.entries[$0.entry].profile.title)" }
      origin = [unit, learned].compactMap { $0 }.flatMap {
        head.add($0, style.noteSize, style.noteLine, style.width)
      }
      y = head.bottom + 12
      rows = y + 9
      self.source = nil
    case .absent:
      title = []
      head.x = style.labelX
      let name = head.add(unit, style.nameSize, style.nameLine, style.labelWidth)
      let since = "mô hình từ \(planted.begins.monthAndYear)"
      origin = name + head.add(since, style.noteSize, style.noteLine, style.labelWidth)
      y = top + 10
      rows = head.bottom + 8
      self.source = nil
    }

    var shoots = [SpreadLayout.Shoot]()
    for uptake in planted.shoots {
      let shoot = SpreadLayout.Shoot(uptake, setting, top: rows)
      shoots.append(shoot)
      rows = shoot.bottom(style)
    }
    self.shoots = shoots
    if planted.hidden > 0 {
      let text = "và \(VietnameseNumber.format(planted.hidden)) đơn vị nữa"
      more = Line(
        text, x: style.labelX, baseline: rows + 15, size: style.noteSize, limit: style.labelWidth)
      rows += style.nameLine + 4
    } else {
      more = nil
    }
    bottom = max(head.bottom, rows)

    let forks = shoots.compactMap { $0.steps.first.map { $0.x - style.fork } }
    let firstFork = forks.min() ?? style.time.lowerBound
    // A model whose first unit came on the very day began just before that.
    beginsX = scale.contains(planted.begins) ? min(scale.place(of: planted.begins), firstFork) : nil
    startX = beginsX ?? style.time.lowerBound - style.fork - 5
    endX = max(forks.max() ?? startX, startX)
    if let noticed = planted.noticed, let beginsX {
      let x = max(scale.place(of: noticed), style.time.lowerBound)
      noticedX = x < beginsX ? x : nil
    } else {
      noticedX = nil
    }
  }

  /// Lines of text below one another.
  private struct Column {
    var x: Int
    private(set) var bottom: Int

    init(x: Int, top: Int) {
      self.x = x
      bottom = top
    }

    mutating func add(_ text: String, _ size: Int, _ line: Int, _ width: Int) -> [Line] {
      TextWidth.lines(of: text, size: size, width: width).map { text in
        bottom += line
        return Line(text, x: x, baseline: bottom - 4, size: size, limit: width)
      }
    }
  }
}

extension SpreadLayout.Shoot {
  fileprivate init(_ uptake: Uptake, _ setting: SpreadLayout.Setting, top: Int) {
    let (style, scale) = (setting.style, setting.scale)
    self.uptake = uptake
    y = top + 10
    endX = style.levelX - 8
    teaches = setting.teachers.contains(uptake.unit) && style.headings != .absent
    var reached = uptake.first.level
    steps = uptake.steps.map { step in
      reached = max(reached, step.level)
      return SpreadLayout.Step(
        x: scale.place(of: step.date), level: reached, isMarked: scale.contains(step.date))
    }
    let unit = setting.site.content.units.shortName(of: uptake.unit)
    let lines = TextWidth.lines(of: unit, size: style.nameSize, width: style.labelWidth)
    name = lines.enumerated().map { place, text in
      SpreadLayout.Line(
        text, x: style.labelX, baseline: top + 15 + place * style.nameLine, size: style.nameSize,
        limit: style.labelWidth)
    }
    if style.hasNotesBeside {
      note = SpreadLayout.Line(
        "từ \(uptake.first.date.monthAndYear)", x: style.width, baseline: top + 15,
        size: style.noteSize, endsThere: true)
    } else {
      let reached = uptake.steps.first { $0.level == uptake.level }?.date ?? uptake.latest.date
      note = SpreadLayout.Line(
        "\(uptake.level.rawValue) \(reached.monthAndYear)",
        x: style.labelX + SpreadStyle.levelWidth,
        baseline: top + 15 + (name.count - 1) * style.nameLine + style.noteLine,
        size: style.noteSize, limit: style.labelWidth - SpreadStyle.levelWidth)
    }
  }

  fileprivate func bottom(_ style: SpreadStyle) -> Int {
    max(name.last?.baseline ?? y, note.baseline) + (style.hasNotesBeside ? 8 : 11)
  }
}

extension CalendarDate {
  /// “9/2024”, as on a calendar.
  var monthAndYear: String { month.map { "\($0)/\(year)" } ?? "\(year)" }
}
