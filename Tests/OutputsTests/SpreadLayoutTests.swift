import Markup
import Profiles
import SiteModel
import Testing

@testable import Outputs

@Suite struct SpreadLayoutTests {
  private static let styles: [SpreadStyle] = [.wide, .middle, .narrow, .single]

  /// The pictures of a random world: all time and one year, in every style.
  private static func layouts(seed: UInt64) throws -> [(SpreadForest, SpreadLayout, Int?, Site)] {
    let site = try SpreadWorld(seed: seed).site
    return styles.flatMap { style in
      [nil, 2024].map { year in
        let uptakes =
          year.map { year in site.spread(inYear: year).map { site.spread[$0].until(year) } }
          ?? site.spread
        let limits: SpreadForest.Limits = style.headings == .absent ? .story : .page
        let forest = SpreadForest(site, uptakes, limits: limits)
        return (forest, SpreadLayout(forest, of: site, year: year, style: style), year, site)
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no two texts overlap, and all are in the picture`(seed: UInt64) throws {
    for (_, layout, _, _) in try Self.layouts(seed: seed) {
      let texts = layout.texts.sorted { $0.top < $1.top }
      #expect(texts.count > 10)
      for (place, text) in texts.enumerated() {
        #expect(text.left >= 0 && text.right <= layout.style.width, "\(text)")
        #expect(text.top >= 0 && text.bottom <= layout.height, "\(text) \(layout.height)")
        for other in texts[(place + 1)...] where other.top < text.bottom {
          #expect(text.right <= other.left || other.right <= text.left, "\(text) \(other)")
        }
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no text stands where lines run`(seed: UInt64) throws {
    for (_, layout, _, _) in try Self.layouts(seed: seed) {
      let style = layout.style
      for stem in layout.stems {
        let lines = [stem.y] + stem.shoots.map(\.y)
        let top = (lines.min() ?? 0) - 4
        for text in stem.title + stem.origin {
          #expect(
            text.bottom <= top || text.right <= style.time.lowerBound - style.fork
              || text.left > style.levelX, "\(text)")
        }
        for text in stem.shoots.flatMap({ $0.name + [$0.note] }) {
          #expect(text.left > style.levelX)
        }
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `every step of the period is marked once, on its day`(seed: UInt64) throws {
    for (forest, layout, year, site) in try Self.layouts(seed: seed) {
      #expect(layout.stems.map(\.entry) == forest.stems.map(\.entry))
      for (stem, planted) in zip(layout.stems, forest.stems) {
        #expect(stem.shoots.map(\.uptake.unit) == planted.shoots.map(\.unit))
        #expect((stem.more != nil) == (planted.hidden > 0))
        for shoot in stem.shoots {
          let steps = shoot.uptake.steps
          #expect(shoot.steps.count == steps.count)
          #expect(shoot.steps.map(\.isMarked) == steps.map { $0.date.year == year ?? $0.date.year })
          #expect(shoot.steps.map(\.x) == shoot.steps.map(\.x).sorted())
          #expect(shoot.steps.allSatisfy { layout.style.time.contains($0.x) })
          #expect(shoot.steps.last?.level == shoot.uptake.level)
        }
      }
      let svg = Self.text(layout, site)
      let marks = layout.stems.flatMap(\.shoots).flatMap(\.steps).count { $0.isMarked }
      #expect(svg.matches(of: #/<circle /#).count == marks)
      #expect(!svg.contains("style="))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `shoots do not cross: whoever came first runs farthest from the stem`(seed: UInt64) throws {
    for (_, layout, _, _) in try Self.layouts(seed: seed) {
      var last = Int.min
      for stem in layout.stems {
        #expect(stem.y > last)
        last = stem.y
        for (upper, lower) in zip(stem.shoots, stem.shoots.dropFirst()) {
          #expect(lower.y >= upper.y + 20)
          let (first, second) = (lower.steps.first?.x ?? 0, upper.steps.first?.x ?? 0)
          #expect(first <= second)
        }
        last = stem.shoots.last?.y ?? last
        #expect(stem.bottom >= last)
        if let source = stem.source {
          // The arrow points down, from a shoot that is drawn.
          #expect(source.y < stem.y)
          #expect(layout.stems.flatMap(\.shoots).contains { $0.y == source.y })
        }
      }
    }
  }

  @Test func `the same world gives the same bytes`() throws {
    let texts = try (0..<2).map { _ in
      try Self.layouts(seed: 3).map { Self.text($0.1, $0.3) }
    }
    #expect(texts[0] == texts[1])
    #expect(Set(texts[0]).count == texts[0].count)
  }

  @Test func `a picture is bounded, however much is learned`() throws {
    let site = try SpreadWorld(seed: 5, units: 60, models: 400).site
    let forest = SpreadForest(site, site.spread, limits: .page)
    #expect(forest.stems.count == 12)
    #expect(forest.stems.allSatisfy { $0.shoots.count <= 6 })
    let texts = Self.styles.map { Self.text(SpreadLayout(forest, of: site, style: $0), site) }
    #expect(texts.allSatisfy { $0.utf8.count < 60_000 })
  }

  private static func text(_ layout: SpreadLayout, _ site: Site) -> String {
    let svg = SpreadDrawing.svg(layout, of: site, prefix: "", label: "role=\"group\"")
    return String(decoding: svg.bytes, as: UTF8.self)
  }
}

@Suite struct TextWidthTests {
  @Test func `a text is set in as few lines as fit, about equally long`() {
    let lines = TextWidth.lines(of: "Câu lạc bộ bóng chuyền ba lưới", size: 17, width: 258)
    #expect(lines == ["Câu lạc bộ bóng", "chuyền ba lưới"])
    #expect(TextWidth.lines(of: "Heo đất", size: 17, width: 258) == ["Heo đất"])
    #expect(TextWidth.lines(of: "", size: 17, width: 258) == [])
    #expect(TextWidth.lines(of: "Dài quá a", size: 10, width: 12) == ["Dài", "quá", "a"])
  }

  @Test func `accents cost nothing, capitals and wide letters more`() {
    #expect(TextWidth.of("ắ", size: 100) == TextWidth.of("ă", size: 100))
    #expect(TextWidth.of("Ộ", size: 100) == TextWidth.of("Ô", size: 100))
    #expect(TextWidth.of("ì", size: 100) < TextWidth.of("a", size: 100))
    #expect(TextWidth.of("ư", size: 100) > TextWidth.of("a", size: 100))
    #expect(TextWidth.of("漢", size: 100) >= 100)
  }
}

@Suite struct TimeScaleTests {
  @Test func `quarters divide the line by their days`() throws {
    let from = try #require(CalendarDate(written: "15/02/2024"))
    let to = try #require(CalendarDate(written: "11/2024"))
    let scale = TimeScale(from: from, to: to, places: 0...366)
    #expect(scale.ticks.map(\.place) == [0, 91, 182, 274])
    #expect(scale.ticks.map(\.quarter) == [1, 2, 3, 4])
    #expect(scale.place(of: from) == 45)
    #expect(scale.place(of: to) == 305)
    let before = try #require(CalendarDate(written: "2023"))
    #expect(scale.place(of: before) == 0 && !scale.contains(before))
  }
}
