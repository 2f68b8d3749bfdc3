package import Markup

/// What a template can be given: a closed set, so that rendering needs no reflection.
///
/// False, null, empty text, empty HTML and the empty list are falsey: a section over them is
/// skipped and an inverted section shown. The number 0 and the text "0" are truthy.
package enum Value: Sendable {
  case text(String)
  /// HTML that `{{{ }}}` puts into the page as it stands.
  case html(SafeHTML)
  case bool(Bool)
  /// A bare number, for attributes; numbers for people arrive as text.
  case integer(Int)
  case list([Value])
  case object(Object)
  /// Known, but without a value: interpolates as nothing.
  case null

  /// The value of a name in an object; nothing in what is none.
  func member(_ name: Name) -> Value? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }

  var isFalsey: Bool {
    switch self {
    case .null: true
    case .bool(let value): !value
    case .text(let text): text.utf8.isEmpty
    case .html(let html): html.bytes.isEmpty
    case .list(let items): items.isEmpty
    case .integer, .object: false
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Value: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension Value: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Value...) { self = .list(elements) }
}

extension Value: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (Name, Value)...) {
    self = .object(Object(elements))
  }
}
