/// Named values, in the order in which they were given.
///
/// An object of a page has some tens of names at most, and a linear scan over names of two machine
/// words is faster than hashing them. Keep names to 15 UTF-8 bytes. Of two equal names the first
/// counts.
package struct Object: Sendable, ExpressibleByDictionaryLiteral {
  private struct Field: Sendable {
    let key: Name
    let name: String
    var value: Value

    init(_ name: String, _ value: Value) {
      key = Name(name)
      self.name = name
      self.value = value
    }
  }

  private var fields: [Field]

  package init(_ fields: [(name: String, value: Value)] = []) {
    self.fields = fields.map { Field($0.name, $0.value) }
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(pairs: elements)
  }

  init(pairs: [(String, Value)]) {
    fields = pairs.map { Field($0, $1) }
  }

  /// Adds all the names of another object.
  package mutating func append(contentsOf other: Object) {
    fields += other.fields
  }

  /// The names, in order.
  package var names: [String] { fields.map(\.name) }

  /// The value of a name. Setting replaces the value of a known name, and adds an unknown one at
  /// the end; setting nothing removes it.
  package subscript(name: String) -> Value? {
    get { self[Name(name)] }
    set {
      let index = index(of: Name(name))
      switch (index, newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name, value))
      case (nil, nil): break
      }
    }
  }

  /// Adds a name without looking whether it is there already.
  package mutating func append(_ name: String, _ value: Value) {
    fields.append(Field(name, value))
  }

  subscript(key: Name) -> Value? { index(of: key).map { fields[$0].value } }

  @inline(__always)
  private func index(of key: Name) -> Int? {
    fields.withUnsafeBufferPointer { fields in
      for index in fields.indices where fields[index].key == key { return index }
      return nil
    }
  }
}
