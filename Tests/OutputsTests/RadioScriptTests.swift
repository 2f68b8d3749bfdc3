import Diagnostics
import FrontMatter
import Foundation
import Outputs
import Profiles
import SiteModel
import Templates
import Testing
import VietnameseText

/// A made-up programme over made-up profiles, put together as a build does.
private struct Studio {
  let site: Site
  let desk: RadioDesk
  let files: [String: SourceText]

  init(_ programme: String, _ profiles: [ProfileText], showsDrafts: Bool = false) throws {
    let (content, files) = try Showcase.madeContent(profiles)
    let source = SourceText(path: "content/phat-thanh/so-1.md", text: programme)
    let raw = try #require(RawDocument(.broadcast, FrontMatter.parse(source), of: source))
    let read = Broadcast.read(raw, station: "")
    #expect(read.diagnostics == [])
    let date = try #require(CalendarDate(written: "31/12/2024"))
    let whole = Content(
      organisation: content.organisation, units: content.units, movements: content.movements,
      schemas: content.schemas, profiles: content.profiles, pages: [],
      broadcasts: [try #require(read.broadcast)])
    site = Site(whole, asOf: date, showsDrafts: showsDrafts)
    desk = RadioDesk(site, abbreviations: .builtIn)
    self.files = files
  }

  func script() throws -> (script: RadioScript, diagnostics: [Diagnostic]) {
    let programme = try #require(desk.programmes.first)
    let (script, findings) = desk.script(programme, sources: files)
    return (script, desk.check(programme) + findings)
  }

  func codes() throws -> Set<String> { Set(try script().diagnostics.map(\.code)) }
}

@Suite struct RadioScriptTests {
  private static func programme(
    slot: String = "1 phút", more: String = "", parts: String = "", closing: Bool = true,
    body: String = ""
  ) -> String {
    """
    ---
    ten: Kỳ một
    dai: Đài Mẫu
    thoi_luong: \(slot)
    toc_do: 180
    vai: [Nữ, Nam]
    \(more)
    trinh_tu:
      - {phan: nhạc hiệu, giay: 10}
      - {phan: lời dẫn}
      - {phan: bài, ho_so: 2024/to-may}
    \(parts)
      \(closing ? "- {phan: lời kết}" : "")
    ---
    ## Lời dẫn

    Kính chào quý vị.

    \(body)
    \(closing ? "## Lời kết\n\nXin hẹn gặp lại." : "")
    """
  }

  private static let approved = "duyet: {cong_doan: {nguoi: BTV, ngay: 01/12/2024}}"

  private static func profile(_ body: String, channels: String = "web, phát thanh") -> ProfileText {
    var profile = ProfileText()
    (profile.body, profile.channels) = (body, channels)
    return profile
  }

  private static let story = """
    ## Cách làm

    Không đọc đoạn này.

    ## Phát thanh

    Tổ có 42 người.

    Nam: Câu này là của Nam.

    Đến lượt người kia đọc.
    """

  @Test func `the section for the air is told, spelt out and shared between two voices`() throws {
    let (script, _) = try Studio(Self.programme(), [Self.profile(Self.story)]).script()
    let item = try #require(script.items.first { $0.kind == .story })
    let told = item.turns.map { turn in
      "\(turn.voice): " + turn.sentences.map(\.text).joined(separator: " ")
    }
    // The introduction is read by the first voice, so that the story begins with the second.
    #expect(
      told == [
        "Nam: Tổ có bốn mươi hai người.", "Nam: Câu này là của Nam.",
        "Nữ: Đến lượt người kia đọc.",
        "Nam: Quý vị vừa nghe bài Tổ may tự quản. Đó là câu chuyện của Tổ bốn, công đoàn cơ sở May.",
      ])
  }

  @Test func `time runs on without gaps, music as long as it says`() throws {
    let (script, _) = try Studio(Self.programme(), [Self.profile(Self.story)]).script()
    var clock = 0.0
    for item in script.items {
      #expect(abs(item.start - clock) < 0.001)
      for sentence in item.turns.flatMap(\.sentences) {
        #expect(abs(sentence.start - clock) < 0.001)
        clock += sentence.seconds
      }
      if item.kind.isMusic { clock += item.seconds }
    }
    #expect(script.items.first?.seconds == 10)
    #expect(abs(script.seconds - clock) < 0.001)
  }

  @Test func `the words of a quotation come after whose they are`() throws {
    let body = "## Phát thanh\n\nMở đầu.\n\n> Tôi chê.\n>\n> — Chị Lài, tổ trưởng\n\nHết."
    let (script, _) = try Studio(Self.programme(), [Self.profile(body)]).script()
    let turns = script.items.first { $0.kind == .story }?.turns ?? []
    let lines = turns.map { $0.sentences.map(\.text).joined(separator: " ") }
    // One of the two reads both, and is named once.
    #expect(lines.prefix(3) == ["Mở đầu.", "Chị Lài, tổ trưởng, nói: Tôi chê.", "Hết."])
    #expect(turns[0].voice != turns[1].voice && turns[1].voice != turns[2].voice)
  }

  @Test(
    arguments: [
      ("web", true), ("web, phát thanh", false), ("phát thanh", true), ("bản tin", true),
    ])
  func `a story that may not be aired holds the whole programme back`(
    _ channels: String, _ isWithheld: Bool
  ) throws {
    let profile = Self.profile(Self.story, channels: channels)
    let studio = try Studio(Self.programme(more: Self.approved), [profile])
    let programme = try #require(studio.desk.programmes.first)
    #expect(programme.isWithheld == isWithheld)
    #expect(programme.isOffered != isWithheld)
    #expect(studio.desk.isShown(programme) != isWithheld)
    #expect(try studio.codes().contains("V920") == isWithheld)
  }

  @Test func `a programme that is not approved is no one's but the office's`() throws {
    let profiles = [Self.profile(Self.story)]
    let studio = try Studio(Self.programme(), profiles)
    let programme = try #require(studio.desk.programmes.first)
    #expect(!studio.desk.isShown(programme) && !programme.isWithheld)
    #expect(try studio.codes().contains("V942"))
    let drafts = try Studio(Self.programme(), profiles, showsDrafts: true)
    #expect(drafts.desk.isShown(try #require(drafts.desk.programmes.first)))
    let later = Self.approved.replacing("01/12/2024", with: "01/01/2025")
    #expect(try Studio(Self.programme(more: later), profiles).codes().contains("V942"))
  }

  @Test(
    arguments: [
      ("(Có ngoặc) ở đây.", "V936"), ("Xin gọi 0912 345 678.", "V938"),
      ("| A | B |\n| --- | --- |\n| 1 | 2 |", "V937"), ("Gặp PXQT nhé.", "V903"),
      (String(repeating: "một hai ", count: 15) + "hết.", "V935"),
      (String(repeating: "một hai ", count: 20) + "hết.", "V933"),
      (String(repeating: "một, hai ", count: 20) + "hết.", "V932"),
    ])
  func `what makes an announcer stumble is told where it stands`(
    _ text: String, _ code: String
  ) throws {
    let body = "## Phát thanh\n\nCâu đầu.\n\n\(text)\n"
    let profile = Self.profile(body)
    let line = profile.text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0 == text.prefix { $0 != "\n" } }
    let found = try Studio(Self.programme(), [profile]).script().diagnostics
    let finding = try #require(found.first { $0.code == code }, "\(found.map(\.code))")
    #expect(finding.location.file == profile.path)
    #expect(finding.location.range?.start.line == line.map { $0 + 1 })
  }

  @Test func `a script may be three in a hundred off, and never more than half a minute`() throws {
    let profiles = [Self.profile(Self.story)]
    let seconds = try Studio(Self.programme(), profiles).script().script.seconds
    for (factor, code) in [(0.9, "V930"), (1.0, nil), (1.1, "V931")] {
      let slot = Int((seconds * factor).rounded())
      let codes = try Studio(Self.programme(slot: "\(slot) giây"), profiles).codes()
      #expect(codes.contains("V930") == (code == "V930"), "\(factor)")
      #expect(codes.contains("V931") == (code == "V931"), "\(factor)")
    }
    #expect(try Studio(Self.programme(slot: "10 phút"), profiles).script().script.tolerance == 18)
    #expect(try Studio(Self.programme(slot: "30 phút"), profiles).script().script.tolerance == 30)
  }

  @Test func `a programme without a closing, or with words nobody reads, is told`() throws {
    let profiles = [Self.profile(Self.story)]
    #expect(try Studio(Self.programme(closing: false), profiles).codes().contains("V940"))
    let extra = Self.programme(body: "## Lời thừa\n\nKhông ai đọc.\n")
    #expect(try Studio(extra, profiles).codes().contains("V922"))
    let silent = Self.programme(parts: "  - {phan: lời nối}")
    #expect(try Studio(silent, profiles).codes().contains("V921"))
    let unknown = Self.programme(parts: "  - {phan: bài, ho_so: 2024/to-mai}")
    #expect(try Studio(unknown, profiles).codes().contains("I061"))
  }

  @Test func `figures stand in the margin as they are written, hard words with their reading`()
    throws
  {
    let body = "## Phát thanh\n\nHết 1.960 đồng, 4,2 % mỗi 7 ngày, tấm mica.\n"
    let more = "cach_doc: [{tu: mica, doc: mi-ca}]"
    let (script, found) = try Studio(Self.programme(more: more), [Self.profile(body)]).script()
    let sentence = script.items.first { $0.kind == .story }?.turns.first?.sentences.first
    #expect(sentence?.margin == ["mica: mi-ca", "1.960", "4,2"])
    #expect(!found.contains { $0.code == "V904" })
  }

  @Test func `the web does not show what is for the air`() throws {
    let showcase = try Showcase.made([Self.profile(Self.story)])
    let page = try showcase.page("ho-so/2024/to-may.html")
    #expect(page.contains("Không đọc đoạn này") && !page.contains("Đến lượt người kia đọc"))
    #expect(!page.contains("Phát thanh</h2>"))
  }
}
