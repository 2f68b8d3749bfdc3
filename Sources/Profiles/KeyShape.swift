/// What a reader asks of one key.
package struct KeyShape: Sendable, Hashable {
  package let key: String
  package let value: ValueShape
  package let isRequired: Bool

  package init(key: String, value: ValueShape, isRequired: Bool) {
    self.key = key
    self.value = value
    self.isRequired = isRequired
  }
}

/// What kind of value a key of a profile takes.
package indirect enum ValueShape: Sendable, Hashable {
  case text
  case wholeNumber
  case date
  case yesNo
  case choice([String])
  /// The code of a unit.
  case unit
  /// The code of a movement.
  case movement
  /// A list of texts; one alone may stand without brackets. The same holds for the next two.
  case words
  case choices([String])
  case movements
  case mapping([KeyShape])
  /// A list of mappings.
  case list([KeyShape])
  /// Read elsewhere.
  case anything
}
