package import Diagnostics
import Markup
import Profiles
package import SiteModel

/// Finds what is wrong with the body of a content file, without making its page.
package struct BodyChecker: Sendable {
  private let site: Site
  private let pictures: [String: [Picture]]

  package init(_ site: Site) {
    self.site = site
    pictures = Dictionary(
      site.content.profiles.lazy.filter { !$0.pictures.isEmpty }.map {
        ($0.path.path, $0.pictures)
      },
      uniquingKeysWith: { first, _ in first })
  }

  package func check(_ source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    let resolver = LinkResolver(
      site: site, file: source.path, prefix: "", pictures: pictures[source.path] ?? [])
    return Markdown.render(source, from: bodyOffset, links: resolver.resolve).diagnostics
  }
}
