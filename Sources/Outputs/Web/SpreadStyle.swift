/// How a drawing of the spread is laid out for one width of screen: the models' names on the left or
/// above, time in the middle, on the right those who learned. All in units of the drawing.
struct SpreadStyle {
  /// The class that says on which screens it is shown.
  let name: String
  let width: Int
  let headings: Headings
  /// Where the days stand; to the left of it there is room for a shoot to leave its stem.
  let time: ClosedRange<Int>
  /// Where the mark of how far a unit has come begins.
  let levelX: Int
  let labelX: Int
  /// The day beside the unit's name, or, with the level in words, below it.
  let hasNotesBeside: Bool

  /// Where a model and its unit are named.
  enum Headings: Equatable {
    /// In a column of this width.
    case beside(Int)
    case above
    /// Nowhere: the page is about this one model.
    case absent
  }

  static let wide = SpreadStyle(
    name: "sp-wide", width: 1_200, headings: .beside(258), time: 292...786, levelX: 806,
    labelX: 848, hasNotesBeside: true)
  static let middle = SpreadStyle(
    name: "sp-middle", width: 640, headings: .above, time: 22...322, levelX: 336, labelX: 346,
    hasNotesBeside: false)
  static let narrow = SpreadStyle(
    name: "sp-narrow", width: 320, headings: .above, time: 19...104, levelX: 116, labelX: 122,
    hasNotesBeside: false)
  /// For a story.
  static let single = SpreadStyle(
    name: "sp-single", width: 360, headings: .absent, time: 19...142, levelX: 156, labelX: 164,
    hasNotesBeside: false)

  /// The mark of a level with the space after it.
  static let levelWidth = 38

  /// How far before its day a shoot leaves the stem.
  var fork: Int { hasNotesBeside ? 22 : 13 }

  /// Sizes of type: a model's name, a unit's name, what is said beside; and the lines they stand on.
  var titleSize: Int { 17 }
  var nameSize: Int { width < 400 ? 14 : 15 }
  var noteSize: Int { 13 }
  var titleLine: Int { 21 }
  var nameLine: Int { 19 }
  var noteLine: Int { 18 }

  /// Before a stem that grows from another, and before one that stands for itself.
  var shortGap: Int { 14 }
  var gap: Int { 32 }

  /// What a unit's name may take, in the widest letters.
  var labelWidth: Int { width - labelX - (hasNotesBeside ? noteWidth : 0) }

  /// “từ 12/2024”
  private var noteWidth: Int { 96 }
}
