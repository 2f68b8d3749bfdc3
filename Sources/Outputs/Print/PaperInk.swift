import Markup

/// Gives drawings their colours as attributes.
///
/// The program that typesets reads no style sheet for what is drawn inside a page; without this every
/// line and every letter would be a black shape. On a screen the style sheet's classes still win.
enum PaperInk {
  /// A drawing of the spread, in one green and black.
  static func spread(_ drawing: SafeHTML) -> SafeHTML {
    inks.reduce(drawing) { $0.replacing($1.0, with: $1.1) }
  }

  /// A drawn cover.
  static func cover(_ drawing: SafeHTML) -> SafeHTML {
    covers.reduce(drawing) { $0.replacing($1.0, with: $1.1) }
  }

  private static let inks: [(StaticString, StaticString)] = [
    (
      "<svg class=\"sp ",
      "<svg fill=\"none\" stroke-linecap=\"round\" font-family=\"Noto Sans\" font-size=\"15\" class=\"sp "
    ),
    ("<text", "<text fill=\"#15211c\""),
    (
      "class=\"sp-t\"",
      "font-family=\"Noto Serif\" font-weight=\"700\" font-size=\"17\" class=\"sp-t\""
    ),
    ("class=\"sp-s\"", "font-size=\"13\" class=\"sp-s\""),
    ("class=\"sp-b\"", "font-weight=\"700\" class=\"sp-b\""),
    ("class=\"sp-rule\"", "stroke=\"#d5dbd1\" stroke-dasharray=\"1 5\" class=\"sp-rule\""),
    ("class=\"sp-year\"", "stroke=\"#b4beb3\" class=\"sp-year\""),
    ("class=\"sp-w0\"", "stroke=\"#7fb39f\" stroke-width=\"1.5\" class=\"sp-w0\""),
    (
      "class=\"sp-w1\"",
      "stroke=\"#0b5f47\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\" class=\"sp-w1\""
    ),
    ("class=\"sp-w2\"", "stroke=\"#0b5f47\" stroke-width=\"1.5\" class=\"sp-w2\""),
    ("class=\"sp-w3\"", "stroke=\"#0b5f47\" stroke-width=\"3\" class=\"sp-w3\""),
    ("class=\"sp-w4\"", "stroke=\"#0b5f47\" stroke-width=\"6\" class=\"sp-w4\""),
    (
      "class=\"sp-m1\"",
      "fill=\"#ffffff\" stroke=\"#0b5f47\" stroke-width=\"1.5\" class=\"sp-m1\""
    ),
    (
      "class=\"sp-m2\"",
      "fill=\"#ffffff\" stroke=\"#0b5f47\" stroke-width=\"1.5\" class=\"sp-m2\""
    ),
    ("class=\"sp-m3\"", "fill=\"#0b5f47\" class=\"sp-m3\""),
    ("class=\"sp-m4\"", "fill=\"#0b5f47\" class=\"sp-m4\""),
    ("class=\"sp-f\"", "fill=\"#0b5f47\" class=\"sp-f\""),
    ("class=\"sp-e\"", "fill=\"#d5dbd1\" class=\"sp-e\""),
    ("class=\"sp-o\"", "fill=\"#f2bd45\" stroke=\"#0b5f47\" class=\"sp-o\""),
    ("class=\"sp-c\"", "stroke=\"#ffffff\" stroke-width=\"6\" class=\"sp-c\""),
    ("class=\"sp-d\"", "stroke=\"#15211c\" stroke-width=\"1.5\" class=\"sp-d\""),
  ]

  private static let covers: [(StaticString, StaticString)] = [
    ("<svg class=\"cover ", "<svg fill=\"none\" class=\"cover "),
    ("class=\"k0\"", "fill=\"#0d3f33\" class=\"k0\""),
    ("class=\"k1\"", "fill=\"#14604b\" class=\"k1\""),
    ("class=\"k2\"", "fill=\"#2c8f6e\" class=\"k2\""),
    ("class=\"k3\"", "fill=\"#8fd3b4\" class=\"k3\""),
    ("class=\"k4\"", "fill=\"#f2bd45\" class=\"k4\""),
    ("class=\"v0\"", "stroke=\"#0d3f33\" class=\"v0\""),
    ("class=\"v1\"", "stroke=\"#14604b\" class=\"v1\""),
    ("class=\"v2\"", "stroke=\"#2c8f6e\" class=\"v2\""),
    ("class=\"v3\"", "stroke=\"#8fd3b4\" class=\"v3\""),
    ("class=\"v4\"", "stroke=\"#f2bd45\" class=\"v4\""),
  ]
}
