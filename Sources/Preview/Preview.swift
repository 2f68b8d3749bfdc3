// Preview: the pages of a build, on this machine alone, for the person who is writing.
//
// A question (method, path, host) becomes an answer (status, headers, bytes) by functions that know
// neither sockets nor the disk: `RequestedPath` decides what a path asks for, `PreviewPages` answers,
// `Overlay` turns diagnostics into HTML. The files are handed in as a function. `PreviewServer` puts
// sockets in front of that, on 127.0.0.1 and nowhere else.
//
// Open pages listen for events. What changes on a page for the preview (one script) is put in when it
// is served, never into a file.

/// A request, as far as the preview looks at it.
package struct Question: Sendable {
  package let method: String
  /// The request's target as it came, without the query.
  package let path: String
  package let query: String
  /// The `Host` header.
  package let host: String?

  package init(method: String, path: String, query: String = "", host: String?) {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
  }
}

/// What the preview says to a request.
package struct Answer: Sendable {
  package enum Body: Sendable {
    case bytes([UInt8])
    /// The stream of events; the edition is that of the page that listens.
    case events(edition: String)
  }

  package let status: Int
  package var headers: [String: String]
  package var body: Body
}
