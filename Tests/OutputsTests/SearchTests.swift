import Foundation
@testable import Outputs
import Profiles
import SiteModel
import Testing
import VietnameseText

@Suite struct SearchTests {
  /// The files of search of a site, each as the object that it hands over.
  private static func files(_ showcase: Showcase) throws -> [String: [String: Any]] {
    let vocabulary = SearchVocabulary()
    var collector = SearchCollector(vocabulary)
    var batches = [SearchPostings]()
    var files = [OutputFile]()
    let entries = showcase.site.entries.indices
    for start in stride(from: 0, to: entries.count, by: SearchPostings.batch) {
      for index in start..<min(start + SearchPostings.batch, entries.count) {
        let text = try #require(showcase.words[index])
        collector.add(text, at: index - start)
        files.append(showcase.web.searchCard(index, text))
      }
      batches.append(collector.finish(first: start))
    }
    SearchFiles(showcase.web, batches, vocabulary).forEach { files.append($0) }
    var objects = [String: [String: Any]]()
    for file in files {
      let name = file.path.dropFirst("tim-kiem/".count).dropLast(".js".count)
      let text = String(decoding: file.bytes, as: UTF8.self)
      let opening = "timKiem(\"\(name)\","
      #expect(text.hasPrefix(opening) && text.hasSuffix(")\n"))
      let json = Data(text.dropFirst(opening.count).dropLast(2).utf8)
      let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
      #expect(objects.updateValue(try #require(object), forKey: String(name)) == nil)
    }
    return objects
  }

  @Test func `the directory leads to every word of every page`() throws {
    let showcase = try Showcase.real()
    let files = try Self.files(showcase)
    let directory = try #require(files["muc-luc"])
    #expect(directory["so"] as? Int == showcase.site.entries.count)
    let firsts = try #require(directory["t"] as? String).split(separator: " ").map(String.init)
    for words in showcase.words.values {
      for text in [words.title, words.summary, words.story] + words.names + words.headings {
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          let fold = SearchWord(String(word)).folded
          let place = firsts.lastIndex { $0 <= fold }
          #expect(files["t\(try #require(place))"]?[fold] != nil, "\(fold)")
        }
      }
    }
  }

  @Test func `a result shows what the profile's page shows`() throws {
    let showcase = try Showcase.real()
    let files = try Self.files(showcase)
    let count = showcase.site.entries.count
    for (index, entry) in showcase.site.entries.enumerated() {
      let card = try #require(files["0/\(count - 1 - index)"])
      let text = { (key: String) in card[key] as? String ?? "" }
      #expect(text("lien_ket") == entry.path)
      #expect(text("ten") == entry.profile.title)
      #expect(text("tom_tat") == entry.profile.summary)
      let page = Self.words(
        try showcase.page(entry.path).replacing(#/<[^>]*>/#, with: " ").unescaped)
      for key in ["ten", "don_vi", "phong_trao", "loai", "ngay", "ai"] {
        #expect(" \(page) ".contains(" \(Self.words(text(key)))"), "\(key) of \(entry.path)")
      }
      for line in text("bai").split(separator: "\n") {
        for sentence in line.split(separator: ".") {
          // A footnote's number stands in the page's text and not in the plain one.
          let words = Self.words(String(sentence)).split(separator: " ").prefix(4)
          let run = words.joined(separator: " ")
          #expect(" \(page) ".contains(" \(run)"), "\(run) of \(entry.path)")
        }
      }
    }
  }

  private static func words(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  @Test func `people whom the story does not name are not found by name`() throws {
    var profile = ProfileText()
    profile.more =
      "nhan_vat: [{ho_ten: Nguyễn Văn Ẩn, vai_tro: thợ}, {ho_ten: Trần Thị Rõ, vai_tro: thợ}]"
      + "\ndong_y: [{nguoi: Nguyễn Văn Ẩn, vai_tro: nhân vật, ngay: 01/03/2024, hinh_thuc: văn bản, noi_dung: [họ tên], kenh: [web]}, {nguoi: Trần Thị Rõ, vai_tro: nhân vật, ngay: 01/03/2024, hinh_thuc: văn bản, noi_dung: [họ tên], kenh: [web]}]"
    profile.body = "## Cách làm\n\nChị Trần Thị Rõ làm thử.\n"
    let showcase = try Showcase.made([profile])
    let words = try #require(showcase.words[0])
    #expect(words.names.contains("Trần Thị Rõ"))
    #expect(!words.names.contains("Nguyễn Văn Ẩn"))
    let files = try Self.files(showcase)
    #expect(files["t0"]?["an"] == nil)
    #expect(files["t0"]?["ro"] != nil)
  }

  @Test func `any text stands in a script as it was written`() throws {
    let text = "Nói \"khó\" \\ dòng\nhai \u{2028} và \u{2029}, <b>&amp; … 🦐"
    var script = SearchScript("x", room: 0)
    script.add("a", text: text)
    script.add("b", "", base64: [0, 0xFF, 0xFB, 0x10])
    let bytes = String(decoding: script.finish(), as: UTF8.self)
    #expect(!bytes.contains("\u{2028}") && !bytes.contains("\u{2029}"))
    let json = Data(bytes.dropFirst(#"timKiem("x","#.count).dropLast(2).utf8)
    let object = try JSONSerialization.jsonObject(with: json) as? [String: String]
    #expect(object == ["a": text, "b": ",AP/7EA"])
  }

  @Test func `a new profile leaves the results of older ones as they are`() throws {
    let profiles = (1...3).map { number in
      var profile = ProfileText()
      profile.slug = "ho-so-\(number)"
      profile.day = "2\(number)/03/2024"
      return profile
    }
    let before = try Self.files(Showcase.made(Array(profiles.prefix(2))))
    let after = try Self.files(Showcase.made(profiles))
    for name in ["0/0", "0/1"] {
      #expect(before[name]?["lien_ket"] as? String == after[name]?["lien_ket"] as? String)
    }
    #expect(after["0/2"]?["lien_ket"] as? String == "ho-so/2024/ho-so-3.html")
  }

  @Test func `a site without profiles has an empty index, not a broken one`() throws {
    let files = try Self.files(Showcase.made([]))
    #expect(files.keys.sorted() == ["d0", "l0", "muc-luc", "t0"])
    #expect(files["muc-luc"]?["so"] as? Int == 0)
    #expect(["d0", "l0", "t0"].allSatisfy { files[$0]?.isEmpty == true })
  }

  @Test func `every choice of every filter has the profiles that it names`() throws {
    let showcase = try Showcase.real()
    let files = try Self.files(showcase)
    let page = try showcase.page("tim-kiem.html")
    let lists = try #require(files["l0"])
    for facet in SearchFacet.allCases {
      let choices = facet.choices(in: showcase.site)
      for choice in choices {
        #expect(lists["\(facet.rawValue)=\(choice.code)"] != nil)
        #expect(page.contains("value=\"\(choice.code)\">") == (choices.count > 1))
      }
      if facet != .movement {
        #expect(choices.reduce(0) { $0 + $1.count } == showcase.site.entries.count)
      }
    }
  }
}
