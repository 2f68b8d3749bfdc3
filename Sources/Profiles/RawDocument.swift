package import Diagnostics
package import FrontMatter
import VietnameseText

/// A file of `ban-tin/`, `hoi-nghi/`, `phat-thanh/` or `bao-cao/` taken apart, its values not yet
/// read: what bulletins, sessions, broadcasts and reports are made from.
///
/// There are some dozens of them, not thousands, so each keeps its text.
package struct RawDocument: Sendable {
  package let kind: DocumentKind
  package let path: ContentPath
  /// The mapping of the front matter.
  package let root: Node
  package let source: SourceText
  /// Where the Markdown begins in the source's bytes.
  package let bodyOffset: Int

  /// - Returns: nothing when the front matter cannot be read; its own diagnostics say why.
  package init?(_ kind: DocumentKind, _ document: FrontMatterDocument, of source: SourceText) {
    guard let root = document.root else { return nil }
    self.kind = kind
    path = ContentPath(source.path)
    self.root = root
    self.source = source
    bodyOffset = document.bodyOffset
  }

  /// The document's name in addresses and file names.
  package var id: String { Slug.make(path.stem) }

  /// The place of its page, below the root of the site that it belongs to, without `.html`.
  package var outputStem: String { "\(kind.folder)/\(id)" }

  /// Where the document names itself, for what is said of it as a whole.
  package var titleLocation: SourceLocation { location(of: "ten") }

  /// Where a key's value stands, or else the whole.
  package func location(of key: String) -> SourceLocation { root[key]?.location ?? root.location }
}

/// The kinds of document that are composed from profiles.
package enum DocumentKind: Sendable, CaseIterable {
  case bulletin, session, broadcast, report

  /// The folder that holds them, in the content and on the site.
  package var folder: String {
    switch self {
    case .bulletin: "ban-tin"
    case .session: "hoi-nghi"
    case .broadcast: "phat-thanh"
    case .report: "bao-cao"
    }
  }

  package init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}
