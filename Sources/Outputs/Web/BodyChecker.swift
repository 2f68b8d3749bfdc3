package import Diagnostics
import Markup
package import SiteModel

/// Finds what is wrong with the body of a content file, without making its page.
package struct BodyChecker: Sendable {
  private let site: Site

  package init(_ site: Site) {
    self.site = site
  }

  package func check(_ source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    let resolver = LinkResolver(site: site, file: source.path, prefix: "")
    return Markdown.render(source, from: bodyOffset, links: resolver.resolve).diagnostics
  }
}
