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
  /// The newest first.
  package let bulletins: [Bulletin]
  package let sessions: [Session]
  package let broadcasts: [Broadcast]

  package init(
    organisation: Organisation, units: UnitTable, movements: [Movement], schemas: SchemaCatalogue,
    profiles: [Profile], pages: [PlainPage], documents: [RawDocument] = [],
    bulletins: [Bulletin] = [], sessions: [Session] = [], broadcasts: [Broadcast] = []
  ) {
    self.organisation = organisation
    self.units = units
    self.movements = movements
    self.schemas = schemas
    self.profiles = profiles
    self.pages = pages
    self.documents = documents
    self.bulletins = bulletins.sorted {
      $0.date != $1.date ? $0.date > $1.date : $0.document.path < $1.document.path
    }
    self.sessions = sessions.sorted {
      $0.date != $1.date ? $0.date > $1.date : $0.document.path < $1.document.path
    }
    self.broadcasts = broadcasts
  }
}
