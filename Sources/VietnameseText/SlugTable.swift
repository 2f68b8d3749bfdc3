/// The slugs given out so far and to whom, so that nobody is merged: `Vũ Thị Hà` and `Vũ Thị Hạ`
/// have one slug between them, and the second is told who has it.
package struct SlugTable<Owner> {
  private var owners: [String: Owner] = [:]

  package init() {}

  /// Gives the slug of `text` to `owner`, unless it has an owner already: then nothing changes and
  /// that owner is returned.
  package mutating func insert(_ text: String, owner: Owner) -> Owner? {
    let slug = Slug.make(text)
    if let earlier = owners[slug] { return earlier }
    owners[slug] = owner
    return nil
  }

  /// Who has the slug of a text.
  package subscript(text: String) -> Owner? { owners[Slug.make(text)] }
}

extension SlugTable: Sendable where Owner: Sendable {}
