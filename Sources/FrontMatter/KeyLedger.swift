/// The folded keys of the mappings that are open, to find the ones that come twice.
struct KeyLedger {
  /// The names of all open mappings one after another.
  private var names: [UInt8] = []
  private var entries: [Entry] = []
  private var mappings: [Mapping] = []

  /// Up to so many keys, comparing each with each is faster than hashing.
  private static let mostCompared = 32

  private struct Entry {
    let name: Range<Int>
    let node: Int
  }

  private struct Mapping {
    let firstEntry: Int
    let firstName: Int
    /// Filled once the mapping is too large to compare.
    var nodes: [[UInt8]: Int] = [:]
  }

  mutating func openMapping() {
    mappings.append(Mapping(firstEntry: entries.count, firstName: names.count))
  }

  mutating func closeMapping() {
    guard let mapping = mappings.popLast() else { return }
    entries.removeSubrange(mapping.firstEntry...)
    names.removeSubrange(mapping.firstName...)
  }

  /// Notes a key of the innermost mapping.
  /// - Returns: the node of the first key of that name, if there is one.
  mutating func add(_ name: some Collection<UInt8>, node: Int) -> Int? {
    guard let last = mappings.indices.last else { return nil }
    let start = names.count
    names.append(contentsOf: name)
    let range = start..<names.count
    let first = mappings[last].firstEntry
    if entries.count - first < Self.mostCompared {
      for index in first..<entries.count where isSame(entries[index].name, range) {
        return entries[index].node
      }
    } else {
      if mappings[last].nodes.isEmpty {
        for entry in entries[first...] {
          mappings[last].nodes[Array(names[entry.name])] = entry.node
        }
      }
      if let same = mappings[last].nodes[Array(names[range])] { return same }
      mappings[last].nodes[Array(names[range])] = node
    }
    entries.append(Entry(name: range, node: node))
    return nil
  }

  @inline(__always)
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    return names.withUnsafeBufferPointer { names in
      for offset in 0..<one.count
      where names[one.lowerBound + offset] != names[other.lowerBound + offset] {
        return false
      }
      return true
    }
  }
}
