/// What the program that typesets has to say about one document.
struct TypesetReport: Sendable, Hashable {
  var pages = 0
  /// Parts of the page that have a name, in reading order.
  var parts = [Part]()
  /// What stands outside the area of its page.
  var overflows = [Overflow]()
  /// Letters of fonts that were not chosen, by their family; of none at all, by an empty one.
  var strangers = [(family: String, letters: String)]()
  /// The files that went into it, relative to the root.
  var files = [String]()
  /// What the page asked for and did not get.
  var refused = [String]()
  /// Why there is no document.
  var failure: String?
  /// All of it, as it was said.
  let lines: [String]

  struct Part: Sendable, Hashable {
    let isSide: Bool
    let name: String
    /// Where it stands, and how much of each page it takes, in millimetres.
    let places: [Place]

    struct Place: Sendable, Hashable {
      let page: Int
      let height: Double
    }

    var height: Double { places.reduce(0) { $0 + $1.height } }
  }

  struct Overflow: Sendable, Hashable {
    let page: Int
    let millimetres: Double
    /// The beginning of the text, or nothing for a picture.
    let words: String
  }

  /// Nothing when the answer is not one.
  init?(_ lines: [String]) {
    self.lines = lines
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (fields[0], fields.count) {
      case ("trang", 2):
        guard let count = Int(fields[1]) else { return nil }
        pages = count
      case ("mat", 3...), ("phan", 3...):
        parts.append(
          Part(
            isSide: fields[0] == "mat", name: fields[1],
            places: fields[2...].compactMap(Part.Place.init)))
      case ("tran", 4):
        guard let page = Int(fields[1]), let size = Double(fields[2]) else { return nil }
        overflows.append(Overflow(page: page, millimetres: size, words: fields[3]))
      case ("chu", 3): strangers.append((fields[1], fields[2]))
      case ("tep", 2): files.append(fields[1])
      case ("tu_choi", 2): refused.append(fields[1])
      case ("loi", 2): failure = fields[1]
      default: return nil
      }
    }
    guard pages > 0 || failure != nil else { return nil }
  }

  static func == (one: TypesetReport, other: TypesetReport) -> Bool { one.lines == other.lines }

  func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}

extension TypesetReport.Part.Place {
  /// `2:38.4`
  fileprivate init?(_ text: String) {
    let sides = text.split(separator: ":")
    guard sides.count == 2, let page = Int(sides[0]), let height = Double(sides[1]) else {
      return nil
    }
    self.init(page: page, height: height)
  }
}
