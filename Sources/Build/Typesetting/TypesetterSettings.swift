/// How the program that typesets is run.
struct TypesetterSettings: Sendable {
  /// The tree that its pages lie in; it reads nothing else.
  let root: String
  /// Where it may put what it needs for a moment.
  let temporary: String
  /// Debian's own, which has the packages of Debian; another may stand first in `PATH`.
  var interpreters = ["/usr/bin/python3", "/usr/local/bin/python3"]
  /// Of the processor, for one document. By the clock it has thrice that: others are at work, too.
  var seconds = 60
  /// Its address space.
  var memory = 2 << 30

  /// What programs take for the present time, in seconds since 1970: always the same, so that a
  /// document that has not changed has the same bytes on another day.
  static let moment = 1_704_067_200

  /// Changes whenever something else is made of the same page.
  static let version = "1"
}
