import Markup

/// The picture of a profile that has none: a flat scene of the delta, of 320 × 180 units, drawn from
/// the profile's own name and coloured by its movement.
///
/// The same slug always gives the same picture. Colours are classes only, which the style sheet
/// derives from the movement's hue: `k0` to `k4` fill, `v0` to `v4` stroke; 0 is the ground, 1 to 3
/// run from near to far from it, 4 is gold. Every cover has one gold thing: the example that stands
/// out among its like.
struct Cover {
  private var state: UInt64
  private var drawing: SafeHTML = ""

  static func drawing(for slug: String) -> SafeHTML {
    var cover = Cover(slug)
    let scheme = cover.random(3)
    let motif = cover.random(motifs.count)
    cover.drawing += """
      <svg class="cover s\(scheme)" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" \
      aria-hidden="true">
      """
    cover.path("k0", "M0 0h320v180H0z")
    motifs[motif](&cover)
    cover.drawing.append(literal: "</svg>")
    return cover.drawing
  }

  /// Seeds the choices with FNV-1a of the slug.
  init(_ slug: String) {
    drawing.reserveCapacity(4_096)
    state = slug.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    // Similar names give similar first choices; later ones are well apart.
    for _ in 0..<14 { _ = random(2) }
  }

  /// The next choice among `count`, by a linear congruential generator: their order is part of the
  /// picture.
  mutating func random(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(count))
  }

  mutating func path(
    _ color: StaticString, _ data: SafeHTML.Piece, _ attributes: SafeHTML.Piece = ""
  ) {
    beginPath(color)
    drawing += data
    endShape(attributes)
  }

  /// Draws many shapes as one.
  mutating func path(
    _ color: StaticString, all shapes: SafeHTML, _ attributes: SafeHTML.Piece = ""
  ) {
    beginPath(color)
    drawing.append(shapes)
    endShape(attributes)
  }

  private mutating func beginPath(_ color: StaticString) {
    drawing.append(literal: "<path class=\"")
    drawing.append(literal: color)
    drawing.append(literal: "\" d=\"")
  }

  private mutating func endShape(_ attributes: SafeHTML.Piece) {
    drawing.append(literal: "\"")
    drawing += attributes
    drawing.append(literal: "/>")
  }

  mutating func disc(
    _ color: StaticString, _ x: Int, _ y: Int, _ radius: Int, _ attributes: SafeHTML.Piece = ""
  ) {
    drawing.append(literal: "<circle class=\"")
    drawing.append(literal: color)
    drawing += "\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)"
    endShape(attributes)
  }

  /// Draws the shapes of a layer, which do not lie on one another.
  mutating func paths(_ layer: Layer) {
    for (color, data) in layer.shapes.enumerated() where !data.bytes.isEmpty {
      path(Self.fill(color), all: data)
    }
  }

  mutating func strokes(_ layer: Layer, _ attributes: SafeHTML.Piece) {
    for (color, data) in layer.shapes.enumerated() where !data.bytes.isEmpty {
      path(Self.stroke(color), all: data, attributes)
    }
  }

  static func width(_ width: Int) -> SafeHTML.Piece { " stroke-width=\"\(width)\"" }

  static func turn(_ degrees: Int, _ x: Int, _ y: Int) -> SafeHTML.Piece {
    " transform=\"rotate(\(degrees) \(x) \(y))\""
  }

  static func fill(_ number: Int) -> StaticString { fills[number] }

  static func stroke(_ number: Int) -> StaticString { strokes[number] }

  private static let fills: [StaticString] = ["k0", "k1", "k2", "k3", "k4"]
  private static let strokes: [StaticString] = ["v0", "v1", "v2", "v3", "v4"]

  static func joined(_ parts: some Sequence<SafeHTML.Piece>) -> SafeHTML {
    var whole: SafeHTML = ""
    whole.reserveCapacity(512)
    for part in parts { whole += part }
    return whole
  }

  /// Shapes gathered by colour, so that a cover has one path for each colour and not for each shape.
  struct Layer {
    private(set) var shapes = [SafeHTML](repeating: "", count: 5)

    mutating func add(_ color: Int, _ shape: SafeHTML.Piece) { shapes[color] += shape }
  }
}
