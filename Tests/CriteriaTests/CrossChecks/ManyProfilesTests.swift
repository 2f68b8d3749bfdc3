import Criteria
import Diagnostics
import Testing

@Suite struct ManyProfilesTests {
  // MARK: Initiatives

  private static func initiative(_ item: String, list: String = "sang_kien", unit: String = "may")
    -> String
  {
    CrossTrial.text("don_vi: \(unit)\ntieu_chi: {\(list): [{\(item)}]}")
  }

  @Test(arguments: [
    ("ten: Bàn nâng rổ tôm", "ten: Bàn nâng rổ tôm"),
    ("ten: “Bàn nâng rổ tôm”", "ten: Sáng kiến bàn nâng rổ tôm"),
    ("ten: Ban nang ro tom", "ten: Bàn nâng rổ tôm, nam: 2023"),
    // A syllable more or less.
    ("ten: Quy trình kiểm tra xe trước chuyến", "ten: Quy trình kiểm tra xe trước mỗi chuyến"),
    ("ten: Quy trình kiểm tra xe trước mỗi chuyến", "ten: Quy trình kiểm tra xe trước chuyến"),
    // Shares that make more than the whole, or are told by one only.
    ("ten: Bàn nâng rổ, ty_le_dong_gop: 60 %", "ten: Bàn nâng rổ, ty_le_dong_gop: 50 %"),
    ("ten: Bàn nâng rổ, ty_le_dong_gop: 60 %", "ten: Bàn nâng rổ"),
  ])
  func `an initiative counted in two profiles of a unit is told at the later`(
    first: String, second: String
  ) throws {
    let findings = try CrossTrial.compare([
      ("2024/a", Self.initiative(first)), ("2024/b", Self.initiative(second, list: "sang_tao")),
    ])
    #expect(findings.map(\.code) == ["D751"])
    #expect(findings.map(\.location.file) == ["content/ho-so/2024/b.md"])
    #expect(findings.first?.location.range?.start == SourcePosition(line: 3, column: 29))
    let note = findings.first?.notes.first?.location
    #expect(note?.file == "content/ho-so/2024/a.md")
    #expect(note?.range?.start == SourcePosition(line: 3, column: 30))
  }

  @Test(arguments: [
    ("ten: Bàn nâng rổ tôm", "ten: Bàn cân rổ tôm"),
    ("ten: Máy cắt vải tự động số 1", "ten: Máy cắt vải tự động số 2"),
    ("ten: Máy cắt vải tự động ở xưởng", "ten: Máy may vải tự động ở xưởng"),
    ("ten: Bàn nâng rổ, ty_le_dong_gop: 60 %", "ten: Bàn nâng rổ, ty_le_dong_gop: 40 %"),
    ("ten: Sổ", "ten: Sổ"),
  ])
  func `different initiatives, and shares of one, are left alone`(
    first: String, second: String
  ) throws {
    let findings = try CrossTrial.compare([
      ("2024/a", Self.initiative(first)), ("2024/b", Self.initiative(second)),
    ])
    #expect(findings.map(\.code) == [])
  }

  @Test func `three shares may make the whole, a fourth may not`() throws {
    let files = ["a", "b", "c", "d"].map { name in
      ("2024/\(name)", Self.initiative("ten: Bàn nâng rổ, ty_le_dong_gop: \"33,3 %\""))
    }
    #expect(try CrossTrial.compare(Array(files.prefix(3))).map(\.code) == [])
    #expect(try CrossTrial.compare(files).map(\.location.file) == ["content/ho-so/2024/d.md"])
  }

  @Test
  func `another unit's initiative of the same name is its own, unless one decision named both`()
    throws
  {
    let plain = "ten: Bàn nâng rổ tôm"
    let named = "\(plain), so_qd: 12/QĐ-LĐLĐ, ngay_qd: 02/05/2024"
    func codes(_ first: String, _ second: String, unit: String) throws -> [String] {
      try CrossTrial.compare([
        ("2024/a", Self.initiative(first, unit: "tram")),
        ("2024/b", Self.initiative(second, unit: unit)),
      ]).map(\.code)
    }
    #expect(try codes(plain, plain, unit: "moc") == [])
    #expect(try codes(named, plain, unit: "moc") == [])
    #expect(try codes(named, named, unit: "moc") == ["D751"])
    #expect(try codes(plain, plain, unit: "benh-vien") == ["D751"], "a unit's successor")
  }

  @Test func `one profile may show an initiative for two criteria`() throws {
    let text = CrossTrial.text(
      "tieu_chi: {sang_kien: [{ten: Bàn nâng rổ}], sang_tao: [{ten: Bàn nâng rổ}]}")
    #expect(try CrossTrial.compare([("2024/a", text)]).map(\.code) == [])
  }

  // MARK: People

  private static func person(_ name: String, _ lines: String = "don_vi: may") -> String {
    CrossTrial.text("chu_the: {ho_ten: \(name)}\n\(lines)")
  }

  @Test func `a person in two profiles of a movement and a year is told at the later`() throws {
    let findings = try CrossTrial.compare([
      ("2024/b", Self.person("lê thị hoà")),
      ("2024/a", Self.person("Lê Thị Hòa", "phong_trao: cong-so\nphong_trao_khac: [van-hoa]")),
    ])
    #expect(findings.map(\.code) == ["D753"])
    #expect(findings.map(\.location.file) == ["content/ho-so/2024/b.md"])
    #expect(findings.first?.location.range?.start == SourcePosition(line: 2, column: 19))
    #expect(findings.first?.notes.map(\.location.file) == ["content/ho-so/2024/a.md"])
  }

  @Test(arguments: [
    ("2023/b", person("Lê Thị Hòa")), ("2024/b", person("Lê Thị Hoa")),
    ("2024/b", person("Lê Thị Hòa", "don_vi: moc")),
    ("2024/b", person("Lê Thị Hòa", "phong_trao: cong-so")),
    ("2024/b", CrossTrial.text("chu_the: {ten: Lê Thị Hòa}")),
  ])
  func `another year, name, unit or movement is another matter`(
    name: String, text: String
  ) throws {
    let findings = try CrossTrial.compare([("2024/a", Self.person("Lê Thị Hòa")), (name, text)])
    #expect(findings.map(\.code) == [])
  }

  // MARK: Stories

  /// A story of as many syllables, none of whose runs another seed has.
  static func story(_ seed: UInt64, syllables: Int = 400) -> [String] {
    let onsets = ["b", "c", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "t", "th"]
    let rhymes = ["a", "an", "ang", "ay", "ê", "iên", "o", "ôi", "ông", "ơ", "u", "uyên", "ươi"]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    return (0..<syllables).map { _ in onsets[next(onsets.count)] + rhymes[next(rhymes.count)] }
  }

  private static func profile(_ story: [String]) -> String {
    CrossTrial.text("ten: Một hồ sơ", body: story.joined(separator: " "))
  }

  /// The whole; every tenth syllable another; the beginning with another end, and alone; the whole
  /// after another beginning.
  private static let copies: [(story: [String], share: Int)] = [
    (story(1), 100), (story(1).enumerated().map { $0 % 10 == 9 ? "khác" : $1 }, 90),
    (Array(story(1).prefix(320)) + story(2, syllables: 80), 80),
    (Array(story(1).prefix(320)), 100), (story(3, syllables: 150) + story(1), 100),
  ]

  @Test(arguments: copies)
  func `a copied story is told at its title, with how much is the same`(
    copy: [String], share: Int
  ) throws {
    let findings = try CrossTrial.compare([
      ("2024/a", Self.profile(Self.story(1))), ("2024/b", Self.profile(copy)),
      ("2024/c", Self.profile(Self.story(9))),
    ])
    #expect(findings.map(\.code) == ["D752"])
    #expect(findings.first?.location.file == "content/ho-so/2024/b.md")
    #expect(findings.first?.location.range?.start == SourcePosition(line: 2, column: 6))
    #expect(findings.first?.notes.map(\.location.file) == ["content/ho-so/2024/a.md"])
    let told = try #require(findings.first?.arguments["phan_tram"].flatMap { Int($0) })
    #expect(abs(told - share) <= 2)
  }

  @Test func `other figures and marks do not make another story`() throws {
    let story = Self.story(1).enumerated().map { $0 % 7 == 0 ? "\($0)" : $1 }
    let other = story.map { $0.first?.isNumber == true ? "**\($0)7**," : $0.uppercasedASCII }
    let findings = try CrossTrial.compare([
      ("2024/a", Self.profile(story)), ("2024/b", Self.profile(other)),
    ])
    #expect(findings.first?.arguments["phan_tram"] == "100")
  }

  private static let others: [[String]] = [
    story(2), Array(story(1).prefix(200)) + story(2, syllables: 200),
    story(1).enumerated().map { $0 % 3 == 2 ? "khác" : $1 }, [],
  ]

  @Test(arguments: others)
  func `stories that share less are left alone`(other: [String]) throws {
    let findings = try CrossTrial.compare([
      ("2024/a", Self.profile(Self.story(1))), ("2024/b", Self.profile(other)),
    ])
    #expect(findings.map(\.code) == [])
  }

  @Test func `who copies a story is not told of its initiatives too`() throws {
    let text = CrossTrial.text(
      "tieu_chi: {sang_kien: [{ten: Bàn nâng rổ}]}",
      body: Self.story(1).joined(separator: " "))
    let findings = try CrossTrial.compare([("2024/a", text), ("2024/b", text)])
    #expect(findings.map(\.code) == ["D752"])
  }

  @Test func `of many copies each is told once`() throws {
    let text = Self.profile(Self.story(1))
    let findings = try CrossTrial.compare((10..<60).map { ("2024/h\($0)", text) })
    #expect(findings.map(\.code) == Array(repeating: "D752", count: 49))
  }

  // MARK: Order

  @Test(arguments: 1...20)
  func `what is found does not depend on the order of the reading`(seed: UInt64) throws {
    var files = [(name: String, text: String)]()
    for number in 0..<12 {
      let lines = [
        "tieu_chi: {sang_kien: [{ten: Bàn nâng rổ \(number % 3)}]}",
        "chu_the: {ho_ten: Lê Thị Hòa}",
        "tieu_chi: {sang_tao: [{ten: Sáng kiến bàn nâng rổ \(number % 3), ty_le_dong_gop: 40}]}",
      ][number % 3]
      let story = Self.story(UInt64(number % 4)).enumerated().map {
        $0 % (11 + number) == 1 ? "khác" : $1
      }
      files.append(
        ("2024/h\(10 + number)", CrossTrial.text(lines, body: story.joined(separator: " "))))
    }
    let expected = try CrossTrial.compare(files)
    #expect(Set(expected.map(\.code)) == ["D751", "D752", "D753"])
    var state = seed
    for place in files.indices.reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      files.swapAt(place, Int(state >> 33) % (place + 1))
    }
    #expect(try CrossTrial.compare(files) == expected)
  }
}

extension String {
  /// ASCII letters as capitals: the tool takes them for the same, and no others.
  fileprivate var uppercasedASCII: String {
    String(decoding: utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }
}
