// Outputs: the finished site as files in memory.
//
// `Web` turns the site model into pages by way of the templates. Each page is rendered on its own,
// from values, so that `Build` can spread the work and write each file as it is made. Outputs do not
// write files, and the kinds of output do not know one another.

/// A finished file, its path relative to the root of its tree.
package struct OutputFile: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
