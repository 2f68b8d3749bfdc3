package import Criteria
package import Diagnostics
package import Profiles
import SiteModel

/// What profiles refer to and are held against: the movements with their criteria, and the units; and
/// how radio programmes are made.
package struct Vocabulary: Sendable {
  package let movements: [Movement]
  package let schemas: SchemaCatalogue
  package let units: UnitTable
  package let radio: RadioSettings

  /// Reads them from a root, and nothing else of it.
  /// - Returns: nothing as the vocabulary when the organisation itself cannot be read.
  package static func read(
    root: String, asOf date: CalendarDate
  ) async throws -> (vocabulary: Vocabulary?, diagnostics: [Diagnostic]) {
    do {
      var tree = try ContentTree(root: root)
      (tree.profiles, tree.pages, tree.documents, tree.diagnostics) = ([], [], [], [])
      let read = try await ContentReader(
        root: root, tree: tree, date: date, jobs: 1, log: WorkLog()
      ).read()
      let vocabulary = read.content.map {
        Vocabulary(
          movements: $0.movements, schemas: $0.schemas, units: $0.units,
          radio: $0.organisation.radio)
      }
      return (vocabulary, read.diagnostics.inReadingOrder)
    } catch let failure as DiskFailure {
      throw BuildFailure.disk(failure)
    }
  }
}
