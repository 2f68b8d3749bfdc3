extension WebSite {
  /// The pages that can be had as Word files, in the order of their paths.
  package var officeDocuments: [OfficeDocument] { [] }
}
