package import Criteria
package import Profiles

/// Everything read from the content tree.
package struct Content: Sendable {
  package let organisation: Organisation
  package let units: UnitTable
  package let movements: [Movement]
  package let schemas: SchemaCatalogue
  package let profiles: [Profile]
  package let pages: [PlainPage]
  /// Bulletins, sessions, broadcasts and reports, by path.
  package let documents: [RawDocument]

  package init(
    organisation: Organisation, units: UnitTable, movements: [Movement], schemas: SchemaCatalogue,
    profiles: [Profile], pages: [PlainPage], documents: [RawDocument] = []
  ) {
    self.organisation = organisation
    self.units = units
    self.movements = movements
    self.schemas = schemas
    self.profiles = profiles
    self.pages = pages
    self.documents = documents
  }
}
