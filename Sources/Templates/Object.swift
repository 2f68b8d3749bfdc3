/// Named values, in the order in which they were given.
///
/// An object of a page has some tens of names, and a linear scan over short names is faster than
/// hashing them: a name of at most 15 UTF-8 bytes lies in the string itself and compares as two
/// machine words. Of two equal names the first counts.
package struct Object: Sendable, ExpressibleByDictionaryLiteral {
  struct Field: Sendable {
    let name: String
    var value: Value
  }

  private(set) var fields: [Field]

  package init(_ fields: [(name: String, value: Value)] = []) {
    self.fields = fields.map { Field(name: $0.name, value: $0.value) }
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    fields = elements.map { Field(name: $0, value: $1) }
  }

  /// The names, in order.
  package var names: [String] { fields.map(\.name) }

  /// The value of a name. Setting replaces the value of a known name, and adds an unknown one at
  /// the end; setting nothing removes it.
  package subscript(name: String) -> Value? {
    get {
      for index in fields.indices where fields[index].name == name { return fields[index].value }
      return nil
    }
    set {
      let index = fields.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Adds a name without looking whether it is there already.
  package mutating func append(_ name: String, _ value: Value) {
    fields.append(Field(name: name, value: value))
  }
}
