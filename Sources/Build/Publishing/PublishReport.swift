/// What a publication did.
package struct PublishReport: Sendable, Hashable {
  /// Files that are new or have other bytes than before.
  package let written: Int
  /// Files with the same bytes as before; they are the very same files, linked.
  package let unchanged: Int
  /// Files of the tree before that are in this one no more.
  package let removed: Int
  /// The files of the tree, sorted by the bytes of their paths, for `BuildState`.
  package let files: [FoundFile]
  /// Folders to which files of others were moved that had come into the output during a build.
  package let kept: [String]
  /// Why the tree before could not be removed. The new one stands; the next build tries again.
  package let cleanupFailure: DiskFailure?
}
