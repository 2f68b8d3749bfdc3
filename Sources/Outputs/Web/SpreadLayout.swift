import Profiles
import SiteModel

/// Where everything in a drawing of the spread stands.
///
/// Time runs to the right. A model is a stem that begins on the day it became one; a unit that took
/// it up is a shoot that leaves the stem shortly before its first day and runs on beside it, to the
/// unit's name. Whoever came first runs farthest from the stem, so that no shoot crosses another.
struct SpreadLayout {
  let style: SpreadStyle
  private(set) var height = 0
  private(set) var years = [Line]()
  private(set) var quarters = [Line]()
  private(set) var grid = [Rule]()
  private(set) var stems = [Stem]()

  /// The beginning of a quarter or year, as a line from top to bottom.
  struct Rule: Equatable {
    let x: Int
    let top: Int
    let bottom: Int
    let isYear: Bool
  }

  /// A model.
  struct Stem {
    let entry: Int
    let title: [Line]
    /// The unit it comes from.
    let origin: [Line]
    let y: Int
    /// When it was noticed, if that is in the picture.
    let noticedX: Int?
    /// When it became a model; nothing when that was before the picture.
    let beginsX: Int?
    let startX: Int
    let endX: Int
    let shoots: [Shoot]
    /// How many units there are besides those drawn.
    let more: Line?
    /// Where its unit had learned: a shoot's first day and height, above.
    let source: Point?
    let bottom: Int
  }

  struct Point: Equatable {
    let x: Int
    let y: Int
  }

  /// A unit that took the model up.
  struct Shoot {
    let uptake: Uptake
    let y: Int
    let steps: [Step]
    let endX: Int
    let name: [Line]
    let note: Line
    /// Whether the unit has a model of its own in the picture.
    let teaches: Bool
  }

  /// The level reached on a day. A step before the picture is at its beginning, and has no mark.
  struct Step: Equatable {
    let x: Int
    let level: AdoptionLevel
    let isMarked: Bool
  }

  /// What all stems of a picture share.
  struct Setting {
    let site: Site
    let style: SpreadStyle
    let scale: TimeScale
    /// The units whose models are in the picture.
    let teachers: Set<String>
  }

  /// - Parameter year: the year that the picture shows; nothing for all time.
  init(_ forest: SpreadForest, of site: Site, year: Int? = nil, style: SpreadStyle) {
    self.style = style
    let scale = Self.scale(forest, site, year, style)
    let teachers = forest.stems.map { site.entries[$0.entry].profile.unit }
    let setting = Setting(site: site, style: style, scale: scale, teachers: Set(teachers))
    let ticks = scale.ticks
    var y = style.headings == .absent ? 34 : 52
    for planted in forest.stems {
      if !stems.isEmpty { y += planted.source == nil ? style.gap : style.shortGap }
      let source = planted.source.map { source in
        (forest.stems[source.stem].entry, stems[source.stem].shoots[source.shoot])
      }
      let stem = Stem(planted, setting, top: y, source: source)
      stems.append(stem)
      if style.headings == .above {
        grid += ticks.map {
          Rule(x: $0.place, top: stem.y - 8, bottom: stem.bottom, isYear: $0.quarter == 1)
        }
      }
      height = stem.bottom
      y = stem.bottom
    }
    if case .beside = style.headings {
      nameQuarters(ticks, until: scale.places.upperBound)
    }
    nameYears(ticks, until: scale.places.upperBound)
    if style.headings != .above {
      let top = quarters.isEmpty ? 22 : 42
      grid = ticks.map { Rule(x: $0.place, top: top, bottom: height, isYear: $0.quarter == 1) }
    }
  }

  /// From the first model to the last step; for a story, from the day on which it was noticed.
  private static func scale(
    _ forest: SpreadForest, _ site: Site, _ year: Int?, _ style: SpreadStyle
  ) -> TimeScale {
    if let year, let from = CalendarDate(year: year, month: 1),
      let to = CalendarDate(year: year, month: 12)
    {
      return TimeScale(from: from, to: to, places: style.time)
    }
    var dates = forest.stems.flatMap { [$0.begins] + $0.shoots.map(\.latest.date) }
    if style.headings == .absent { dates += forest.stems.compactMap(\.noticed) }
    return TimeScale(
      from: dates.min() ?? site.date, to: dates.max() ?? site.date, places: style.time)
  }

  /// Names all quarters or, where there is no room, none.
  private mutating func nameQuarters(_ ticks: [TimeScale.Tick], until end: Int) {
    let names = ["quý I", "quý II", "quý III", "quý IV"]
    let ends = ticks.dropFirst().map(\.place) + [end]
    let lines = ticks.map { tick in
      Line(names[tick.quarter - 1], x: tick.place + 5, baseline: 37, size: style.noteSize)
    }
    if zip(lines, ends).allSatisfy({ $0.x + $0.width <= $1 }) { quarters = lines }
  }

  /// Names as many years as there is room for.
  private mutating func nameYears(_ ticks: [TimeScale.Tick], until end: Int) {
    for (index, tick) in ticks.enumerated() where tick.quarter == 1 || index == 0 {
      let line = Line(
        String(tick.year), x: tick.place + 5, baseline: 17, size: style.nameSize)
      // A year that begins in the middle must not push the next one away.
      let next = ticks[(index + 1)...].first { $0.quarter == 1 }?.place ?? end + 40
      let previous = years.last.map { $0.x + $0.width + 6 } ?? 0
      guard line.x >= previous, tick.quarter == 1 || line.x + line.width <= next else { continue }
      years.append(line)
    }
  }

  /// Every line of text in the picture.
  var texts: [Line] {
    years + quarters
      + stems.flatMap { stem in
        stem.title + stem.origin + stem.shoots.flatMap { $0.name + [$0.note] }
          + (stem.more.map { [$0] } ?? [])
      }
  }
}

extension SpreadLayout {
  /// A line of text on its baseline.
  struct Line: Equatable {
    let text: String
    let x: Int
    let baseline: Int
    let size: Int
    /// What it may take.
    let width: Int
    /// Whether it must be set closer to stay within its width.
    let isSqueezed: Bool
    /// Whether it ends at `x` instead of beginning there.
    let endsThere: Bool

    init(
      _ text: String, x: Int, baseline: Int, size: Int, limit: Int = .max, endsThere: Bool = false
    ) {
      self.text = text
      self.x = x
      self.baseline = baseline
      self.size = size
      let natural = TextWidth.of(text, size: size)
      width = min(natural, limit)
      isSqueezed = natural > limit
      self.endsThere = endsThere
    }

    var left: Int { endsThere ? x - width : x }
    var right: Int { left + width }
    var top: Int { baseline - size }
    var bottom: Int { baseline + size / 4 }
  }
}
