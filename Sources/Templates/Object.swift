/// Named values, in the order in which they were given.
///
/// An object of a page has some tens of names at most, and a linear scan over names of two machine
/// words is faster than hashing them. Keep names to 15 UTF-8 bytes. Of two equal names the first
/// counts.
package struct Object: Sendable, ExpressibleByDictionaryLiteral {
  /// Names and values, as a dictionary literal has them.
  private var fields: [(Name, Value)]

  package init() { fields = [] }

  /// Takes over the array that the compiler makes of the literal.
  package init(dictionaryLiteral elements: (Name, Value)...) {
    self.init(elements)
  }

  init(_ fields: [(Name, Value)]) {
    self.fields = fields
  }

  package mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }

  /// Adds all the names of another object.
  package mutating func append(contentsOf other: Object) {
    fields += other.fields
  }

  /// The names, in order; those of more than 15 bytes are not told.
  package var names: [String] { fields.compactMap { $0.0.text } }

  /// The value of a name. Setting replaces the value of a known name, and adds an unknown one at
  /// the end; setting nothing removes it.
  package subscript(name: Name) -> Value? {
    get { index(of: name).map { fields[$0].1 } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): fields[index].1 = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Adds a name without looking whether it is there already.
  package mutating func append(_ name: Name, _ value: Value) {
    fields.append((name, value))
  }

  @inline(__always)
  private func index(of name: Name) -> Int? {
    fields.withUnsafeBufferPointer { fields in
      for index in fields.indices where fields[index].0 == name { return index }
      return nil
    }
  }
}
