import Markup

extension Cover {
  /// The scenes. Their order is part of every cover: a new one goes to the end of a new list, with a
  /// look at what changes.
  static let motifs: [@Sendable (inout Cover) -> Void] = [
    furrows, canal, boats, loom, lotus, hats, homes, gears, palms, ears, arches, parcels,
  ]

  /// A rice field to the horizon.
  private static func furrows(_ cover: inout Cover) {
    let horizon = 62 + cover.random(20)
    let x = 60 + cover.random(200)
    cover.disc("k4", x + cover.random(80) - 40, horizon - 4, 24 + cover.random(14))
    cover.path("k1", "M0 \(horizon)h320V180H0z")
    let rays = { (width: Int) in
      joined((0..<20).lazy.map { "M\(x) \(horizon)L\($0 * 56 - 400) 180h\(width)z" })
    }
    cover.path("k2", all: rays(26))
    cover.path("k3", all: rays(7))
    cover.path("k1", "M0 \(horizon)h320v4H0z")
  }

  /// The sun over a canal.
  private static func canal(_ cover: inout Cover) {
    let horizon = 70 + cover.random(24)
    let x = 80 + cover.random(160)
    cover.disc("k4", x, horizon, 34 + cover.random(14))
    cover.path("k1", "M0 \(horizon)h320V180H0z")
    for line in 0..<6 {
      let start: SafeHTML.Piece = "M\(-40 - cover.random(40)) \(horizon + 9 + line * 17)"
      let waves = joined((0..<5).lazy.map { _ in "q20 -9 40 0t40 0" })
      cover.path(stroke(2 + line % 2), "\(start)\(waves)", width(2 + line))
    }
    let glints = (0..<4).map { line -> SafeHTML.Piece in
      let length = 52 - line * 10
      return "M\(x - 26 + line * 5) \(horizon + 8 + line * 15)h\(length)v4h\(-length)z"
    }
    cover.path("k4", all: joined(glints))
  }

  /// Sampans going to market.
  private static func boats(_ cover: inout Cover) {
    let gold = cover.random(4)
    let horizon = 46 + cover.random(12)
    cover.disc("k1", 60 + cover.random(200), horizon - 6, 30)
    cover.path("k1", "M0 \(horizon)h320V180H0z")
    for boat in 0..<4 {
      let x = 10 + cover.random(40) + boat * 130 % 230
      let y = horizon + 8 + boat * 25
      let size = 40 + boat * 10
      let hull: SafeHTML.Piece = """
        M\(x) \(y)q\(size / 2) \(size / 3) \(size) 0l\(size / 5) \(-(size / 9))\
        q\(-(size / 5)) \(size / 2) \(-(size / 2)) \(size / 2)h\(-(size / 2))\
        q\(-(size / 4)) 0 \(-(size * 2 / 5)) \(-(size / 2))z
        """
      cover.path(boat == gold ? "k4" : "k3", hull)
      cover.path("k2", "M\(x + size / 4) \(y + size / 8)q\(size / 4) \(-(size / 2)) \(size / 2) 0z")
      cover.path("v2", "M\(x - 30) \(y + size / 3 + 5)h\(size + 60)", width(2))
    }
  }

  /// Woven lozenges.
  private static func loom(_ cover: inout Cover) {
    let columns = 3 + cover.random(2)
    let gold = cover.random(3)
    let step = 320 / columns
    for depth in 0..<3 {
      var lozenges = Layer()
      let (a, b) = (step * (3 - depth) / 6, 45 * (3 - depth) / 3)
      for column in 0...columns {
        for row in 0..<3 {
          let isGold = depth == 2 && (column + row) % 3 == gold
          lozenges.add(
            isGold ? 4 : [1, 3, 2][depth],
            "M\(column * step - a) \(row * 90)l\(a) -\(b)l\(a) \(b)l-\(a) \(b)z")
        }
      }
      cover.paths(lozenges)
    }
    cover.path("v0", all: joined(stride(from: 7, to: 180, by: 15).map { "M0 \($0)h320" }), width(2))
  }

  /// Lotuses, the near one before the sun.
  private static func lotus(_ cover: inout Cover) {
    let x = 70 + cover.random(180)
    let petals = 2 + cover.random(4)
    let far = (x + 90 + cover.random(60)) % 320
    cover.path("k1", "M0 150h320v30H0z")
    let sun = x + cover.random(70) - 35
    cover.disc("k4", sun, 60 + cover.random(40), 40 + cover.random(26))
    cover.path("v1", "M\(far) 180V\(96 + cover.random(20))", width(4))
    cover.path("k2", "M\(far) 122c-22 -16 -18 -44 0 -62c18 18 22 46 0 62z")
    let petal: SafeHTML.Piece = "M\(x) 158c-34 -36 -24 -92 0 -124c24 32 34 88 0 124z"
    for number in stride(from: petals, through: 0, by: -1) {
      for side in number == 0 ? [1] : [-1, 1] {
        cover.path(
          fill(3 - number % 2), petal, turn(side * number * (28 - 2 * petals), x, 158))
      }
    }
    for line in 0..<5 {
      let start = cover.random(300) - 20
      cover.path("v2", "M\(start) \(154 + line * 6)h\(40 + cover.random(60))", width(2))
    }
  }

  /// Conical hats in rows.
  private static func hats(_ cover: inout Cover) {
    let gold = cover.random(4) + 6
    var hats = Layer()
    var rings: SafeHTML = ""
    for hat in 0..<20 {
      let (row, column) = (hat / 5, hat % 5)
      let x = column * 76 - 38 + row % 2 * 38
      let y = 42 + row * 46
      hats.add(
        hat == gold ? 4 : 1 + (column + row) % 3, "M\(x - 38) \(y)l38 -40l38 40q-38 16 -76 0z")
      rings += "M\(x - 25) \(y - 13)q25 9 50 0m-37 -14q12 5 24 0"
    }
    cover.paths(hats)
    cover.path("v0", all: rings, width(1))
  }

  /// A street of roofs, one lamp lit.
  private static func homes(_ cover: inout Cover) {
    let gold = 1 + cover.random(4)
    var x = -10 - cover.random(20)
    var home = 0
    cover.disc("k1", 60 + cover.random(200), 46, 26)
    var walls = Layer()
    var roofs: SafeHTML = ""
    var windows = Layer()
    while x < 320 {
      let length = 50 + cover.random(26)
      let y = 78 + cover.random(36)
      walls.add(1 + home % 2, "M\(x) \(y)h\(length)V180H\(x)z")
      roofs += "M\(x - 5) \(y)l\(length / 2 + 5) -34l\(length - length / 2 + 5) 34z"
      windows.add(home == gold ? 4 : 0, "M\(x + length / 2 - 8) \(y + 16)h16v22h-16z")
      x += length
      home += 1
    }
    cover.paths(walls)
    cover.path("k3", all: roofs)
    cover.paths(windows)
    cover.path("k0", "M0 166h320v14H0z")
  }

  /// Wheels that drive one another.
  private static func gears(_ cover: inout Cover) {
    let x = 100 + cover.random(40)
    let y = 92 + cover.random(20)
    let angle = cover.random(60)
    let wheels = [
      (x, y, 58, 2), (x + 112, y - 44, 44, 3), (x + 118, y + 66, 38, 4), (x - 100, y + 50, 34, 1),
    ]
    for (x, y, radius, color) in wheels {
      let tooth = radius * 6_283 / 24_000
      cover.disc(
        stroke(color), x, y, radius,
        " stroke-width=\"16\" stroke-dasharray=\"\(tooth) \(tooth)\"\(turn(angle, x, y))")
      cover.disc(stroke(color), x, y, radius - 12, width(14))
      cover.disc(fill(color), x, y, radius / 5)
    }
  }

  /// Nipa palms along the water.
  private static func palms(_ cover: inout Cover) {
    cover.disc("k4", 60 + cover.random(200), 58, 30 + cover.random(10))
    for palm in 0..<4 {
      let x = palm * 90 + cover.random(40)
      let top = 52 + palm % 2 * 14
      let frond: SafeHTML.Piece =
        "M\(x) 186c-16 -46 -10 -96 0 \(top - 186)c10 \(90 - top) 16 \(140 - top) 0 \(186 - top)z"
      for number in -3...3 {
        let color = ((number + palm) % 3 + 3) % 3
        cover.path(fill(1 + color), frond, turn(number * 17 + cover.random(6), x, 186))
      }
    }
    cover.path("k1", "M0 164h320v16H0z")
  }

  /// Ears of rice, drawn with dashes.
  private static func ears(_ cover: inout Cover) {
    let gold = cover.random(6)
    cover.disc("k1", 60 + cover.random(200), 70, 46)
    var stems = Layer()
    var grains = Layer()
    for ear in 0..<6 {
      let x = 10 + ear * 52 + cover.random(14)
      let bend = 30 + cover.random(20)
      let y = 22 + cover.random(30)
      let color = ear == gold ? 4 : 3 - ear % 2
      stems.add(color, "M\(x) 186C\(x) 130 \(x + 2) \(y + 40) \(x + bend) \(y + 6)")
      for side in [-9, 9] {
        grains.add(
          color,
          "M\(x + side) 142C\(x + side) 100 \(x + side + 4) \(y + 34) \(x + bend + side) \(y)")
      }
    }
    cover.strokes(stems, width(3))
    cover.strokes(
      grains, " stroke-width=\"11\" stroke-linecap=\"round\" stroke-dasharray=\"7 14\"")
  }

  /// A bridge and its reflection.
  private static func arches(_ cover: inout Cover) {
    let count = 2 + cover.random(2)
    let gold = cover.random(2)
    let span = 340 / count
    let horizon = 112
    cover.path("k1", "M0 \(horizon)h320V180H0z")
    for ring in 0..<5 {
      var bridge = Layer()
      var reflection = Layer()
      let radius = span * (5 - ring) / 10
      for arch in 0..<count {
        let x = arch * span + span / 2 - 10 - radius
        let color = arch == gold && ring == 4 ? 4 : [3, 2, 3, 0, 2][ring]
        bridge.add(color, "M\(x) \(horizon)a\(radius) \(radius) 0 0 1 \(2 * radius) 0z")
        reflection.add(
          [2, 1, 2, 0, 2][ring],
          "M\(x) \(horizon + 7)a\(radius) \(radius / 2) 0 0 0 \(2 * radius) 0z")
      }
      cover.paths(bridge)
      cover.paths(reflection)
    }
  }

  /// Fields from the air.
  private static func parcels(_ cover: inout Cover) {
    let gold = cover.random(12)
    let slope = 14 + cover.random(30)
    var edges = [-60]
    while let last = edges.last, last < 330 { edges.append(last + 62 + cover.random(44)) }
    var parcel = 0
    var parcels = Layer()
    var ridges: SafeHTML = ""
    for row in 0..<3 {
      let top = row * 62 - 2
      for (left, right) in zip(edges, edges.dropFirst()) {
        let (a, b) = (left + row * slope - 20, right + row * slope - 24)
        let color = parcel == gold ? 4 : 1 + cover.random(3)
        parcels.add(color, "M\(a) \(top)H\(b)l\(slope) 58H\(a + slope)z")
        if cover.random(2) == 1 {
          let gap = (b - a) / 4
          for ridge in 1...3 { ridges += "M\(a + gap * ridge) \(top)l\(slope) 58" }
        }
        parcel += 1
      }
    }
    cover.paths(parcels)
    if !ridges.bytes.isEmpty { cover.path("v0", all: ridges, width(2)) }
  }
}
