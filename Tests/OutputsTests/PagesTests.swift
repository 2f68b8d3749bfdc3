import Diagnostics
import Foundation
import Outputs
import Profiles
import SiteModel
import Testing

/// The whole site of the project's own content.
@Suite struct PagesTests {
  /// Files that the templates bring along.
  private static let assets = Set(
    Showcase.paths(in: "templates/assets", suffix: "").map {
      $0.replacing("templates/assets/", with: "tai-nguyen/")
    })

  @Test(arguments: [false, true])
  func `every page is rendered without a finding`(drafts: Bool) throws {
    let showcase = try Showcase.real(showsDrafts: drafts)
    // A link to a profile that is held back is told on the page that links.
    #expect(showcase.diagnostics.filter { $0.code != "S512" } == [])
    #expect(showcase.pages.count == showcase.web.pages.count)
    let kinds = Set(showcase.web.pages.map { "\($0)".prefix { $0 != "(" } })
    #expect(kinds.count == (drafts ? 26 : 27))
  }

  @Test(arguments: [false, true])
  func `every link is relative and leads to a page and a place that exist`(drafts: Bool) throws {
    let showcase = try Showcase.real(showsDrafts: drafts)
    let ids = showcase.pages.mapValues { Set($0.all(#/ id="([^"]*)"/#)) }
    for (path, text) in showcase.html {
      #expect(ids[path]?.count == text.all(#/ id="([^"]*)"/#).count, "an id twice in \(path)")
      for link in text.all(#/ (?:href|src)="([^"]*)"/#).map(\.unescaped) {
        if link.hasPrefix("https://") { continue }
        // A server shows that page anywhere, so it alone goes by the server's root.
        #expect(link.hasPrefix("/") == (path == "404.html" && !link.hasPrefix("#")), "\(path)")
        #expect(!link.contains(":"), "\(path): \(link)")
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for step in parts[0].split(separator: "/") {
          if step == ".." { _ = folders.popLast() } else { folders.append(String(step)) }
        }
        let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
        #expect(
          showcase.pages[target] != nil || Self.assets.contains(target), "\(path): \(link)")
        if parts.count > 1 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(path): \(link)")
        }
      }
    }
  }

  @Test func `titles and descriptions are unique`() throws {
    let showcase = try Showcase.real(showsDrafts: true)
    // A drawing's title does not begin a line.
    for pattern in [#/\n<title>([^<]*)</#, #/<meta name="description" content="([^"]*)"/#] {
      let texts = showcase.html.map { $0.text.all(pattern) }
      #expect(texts.allSatisfy { $0.count == 1 && $0[0].count > 10 })
      #expect(Set(texts.joined()).count == texts.count)
    }
  }

  @Test func `every page has one heading of the first level, and its own address`() throws {
    let showcase = try Showcase.real()
    for (path, text) in showcase.html {
      #expect(text.matches(of: #/<h1[ >]/#).count == 1, "\(path)")
      let canonical = "<link rel=\"canonical\" href=\"https://dien-hinh.example/\(path)\">"
      #expect(text.contains(canonical) == (path != "404.html"))
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    }
  }

  @Test func `what the gate holds back is in no page, feed or file name`() throws {
    let showcase = try Showcase.real()
    let pages = showcase.pages.mapValues(\.unescaped)
    #expect(!showcase.site.heldBack.isEmpty)
    for held in showcase.site.heldBack {
      let profile = try #require(
        showcase.site.content.profiles.first { $0.path == held.path })
      let own = Set(profile.namedPeople)
      let published = Set(showcase.site.entries.flatMap { $0.profile.namedPeople })
      for secret in [profile.title, profile.slug, profile.summary] + own.subtracting(published) {
        for (path, text) in pages {
          #expect(!path.contains(secret))
          #expect(!text.contains(secret), "\(secret) in \(path)")
        }
      }
    }
  }

  @Test func `drafts are marked on their pages, on their cards and all over the site`() throws {
    let showcase = try Showcase.real(showsDrafts: true)
    let drafts = showcase.site.entries.filter(\.isDraft)
    #expect(!drafts.isEmpty)
    for draft in drafts {
      let page = try showcase.page(draft.path)
      #expect(page.contains("<b>Bản nháp.</b>"))
      for obstacle in draft.obstacles {
        #expect(page.unescaped.contains(obstacle.text[.vietnamese]))
      }
    }
    for (_, text) in showcase.html { #expect(text.contains("Bản đọc soát")) }
    let cards = try showcase.page("tap-the.html") + showcase.page("ca-nhan.html")
    #expect(cards.matches(of: #/class="flag">Bản nháp/#).count == drafts.count)
    #expect(try showcase.page("robots.txt").contains("Disallow: /\n"))
    let published = try Showcase.real()
    #expect(
      published.html.allSatisfy {
        !$0.text.contains("Bản nháp") && !$0.text.contains("Bản đọc soát")
      })
  }

  @Test func `what is kept for the office is on no public page`() throws {
    let showcase = try Showcase.real()
    var kept = [String]()
    for path in Showcase.paths(in: "content/ho-so", suffix: ".md") {
      let text = try String(decoding: Showcase.source(path).bytes, as: UTF8.self)
      kept +=
        text.all(#/\n +vuong_mac: "?([^"\n]{20,})/#) + text.all(#/\n +xu_ly: "?([^"\n]{20,})/#)
    }
    #expect(kept.count > 10)
    for (path, text) in showcase.pages.mapValues(\.unescaped) {
      for sentence in kept { #expect(!text.contains(sentence), "\(path)") }
    }
  }

  @Test func `the same content makes the same pages`() throws {
    #expect(try Showcase.real().pages == Showcase.renderedAnew().pages)
  }

  @Test(arguments: ["10/03/2024", "01/07/2024", "30/06/2025"])
  func `a site of any date is rendered without a finding`(day: String) throws {
    let showcase = try Showcase.renderedAnew(asOf: day)
    #expect(showcase.diagnostics.filter { $0.code != "S512" } == [])
  }
}
