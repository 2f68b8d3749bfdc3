import Foundation
import Testing

/// What the program must survive: being killed, a second build, a full disk. Each leaves the old
/// site or the new one, whole.
@Suite(.serialized) struct InterruptedBuildTests {
  /// Two versions of a site of 400 profiles that differ in nearly every page and in their files.
  private struct TwoVersions {
    let sites: [TemporarySite]
    let trees: [[String: Data]]
    /// Where both are published to in turn.
    let output: String
    /// How long a whole build takes.
    let duration: Duration

    init() throws {
      let (one, other) = (try TemporarySite(), try TemporarySite())
      // Small pages and few demands: what is tested is how they are published.
      for (site, word) in [(one, "Một"), (other, "Hai")] {
        try site.edit("content/to-chuc.yml", "ho_so_moi_trang: 1", "ho_so_moi_trang: 50")
        try site.publishEarly()
        try site.write(
          "templates/web/profile.html",
          """
          <!DOCTYPE html>
          <html lang="vi"><head><title>{{tieu_de_the}}</title></head>
          <body><p>\(word)</p>{{{than_bai}}}</body></html>
          """)
      }
      for number in 0..<400 {
        try one.addProfile(number)
        if number % 20 != 0 { try other.addProfile(number) }
      }
      for number in 400..<410 { try other.addProfile(number) }
      try other.remove("content/trang/gioi-thieu.md")
      sites = [one, other]
      output = one["web"]
      let start = ContinuousClock.now
      trees = try sites.map { site in
        #expect(try Self.build(site, site.output).outcome().status == 0)
        return try site.tree()
      }
      duration = (ContinuousClock.now - start) / 2
      #expect(differences(trees[0], trees[1]).count > 400)
    }

    static func build(_ site: TemporarySite, _ output: String) throws -> Executable.Run {
      try Executable.start([
        "build", "--root", site.root, "--output", output, "--date", TemporarySite.date,
      ])
    }

    func build(_ version: Int) throws -> Executable.Run {
      try Self.build(sites[version], output)
    }

    /// Which version stands in the output, whole; nothing for anything else.
    func standing() throws -> Int? {
      let tree = try TemporarySite.tree(output)
      return trees.firstIndex { differences($0, tree) == [] }
    }
  }

  @Test func `kill -9 at any moment leaves the old or the new site, whole`() throws {
    let versions = try TwoVersions()
    #expect(try versions.build(0).outcome().status == 0)
    var standing = 0
    var (kept, exchanged) = (0, 0)
    for round in 0..<40 {
      // Half of the moments in the second half of a build, where it writes and publishes.
      let whole = Int(versions.duration / .microseconds(1))
      let moment = Int.random(in: (round % 2 == 0 ? 0 : whole / 2)...(whole * 11 / 10))
      let run = try versions.build(1 - standing)
      usleep(UInt32(moment))
      run.kill()
      let ended = try run.outcome().status != nil
      let found = try versions.standing()
      guard let found else {
        Issue.record("a mixed tree after a kill at \(moment) of \(whole) µs in round \(round)")
        return
      }
      if !ended { if found == standing { kept += 1 } else { exchanged += 1 } }
      standing = found
      if round % 10 == 9 {
        // What the kills left behind is in nobody's way.
        let outcome = try versions.build(1 - standing).outcome()
        #expect(outcome.status == 0)
        #expect(try versions.standing() == 1 - standing)
        standing = 1 - standing
      }
    }
    #expect(kept > 0, "no kill came in time: \(exchanged) after the exchange")
    let work = try FileManager.default.contentsOfDirectory(
      atPath: versions.sites[0][".web.nhanrong"])
    #expect(Set(work).isSubset(of: ["lock", "state"]), "left behind: \(work)")
  }

  @Test func `two builds at once both end, and one whole site stands`() throws {
    let versions = try TwoVersions()
    for round in 0..<2 {
      let one = try versions.build(round % 2)
      let other = try versions.build(1 - round % 2)
      let outcomes = [try one.outcome(), try other.outcome()]
      #expect(outcomes.contains { $0.status == 0 })
      for outcome in outcomes where outcome.status != 0 {
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("Một lần dựng khác đang ghi vào"))
      }
      #expect(try versions.standing() != nil)
    }
  }

  /// A file system of 2 MB in memory, mounted while a test runs.
  private static let canMount: Bool = {
    do {
      let site = try TemporarySite()
      guard mount("tmpfs", site.root, "tmpfs", 0, "size=1m") == 0 else { return false }
      return umount2(site.root, 0) == 0
    } catch {
      return false
    }
  }()

  @Test(.enabled(if: Self.canMount, "mounting a small disk takes the right to mount"))
  func `a full disk ends with 3 and its reason, and the old site stays`() throws {
    let site = try TemporarySite()
    try site.publishEarly()
    let disk = site["disk"]
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=2m") == 0)
    defer { umount2(site["disk"], 0) }
    let output = "\(disk)/web"
    #expect(try TwoVersions.build(site, output).outcome().status == 0)
    let before = try TemporarySite.tree(output)
    try #require(before.count > 30)

    for number in 0..<400 { try site.addProfile(number) }
    let full = try TwoVersions.build(site, output).outcome()
    #expect(full.status == 3)
    #expect(full.errors.hasPrefix("nhanrong: "))
    #expect(full.errors.contains("đĩa đã đầy"))
    #expect(try differences(before, TemporarySite.tree(output)) == [])

    // With room again the next build goes through.
    for number in 3..<400 { try site.remove("content/ho-so/2024/to-\(number).md") }
    #expect(try TwoVersions.build(site, output).outcome().status == 0)
    #expect(try TemporarySite.tree(output).count > before.count)
  }
}

extension TemporarySite {
  /// Lets a profile out at its first state, of which no evidence is asked.
  fileprivate func publishEarly() throws {
    try edit("content/to-chuc.yml", "trang_thai: kiểm chứng", "trang_thai: phát hiện")
  }

  /// One more story that may be published.
  fileprivate func addProfile(_ number: Int) throws {
    try write(
      "content/ho-so/2024/to-\(number).md",
      """
      ---
      ten: Tổ xe số \(number)
      loai: điển hình
      doi_tuong: tập thể
      don_vi: may-song-xanh
      phong_trao: bua-com
      tom_tat: Tổ xe số \(number) kiểm tra xe trước mỗi chuyến.
      chu_the: {ten: Tổ xe}
      qua_trinh: {phat_hien: 01/02/2024}
      kiem_chung: [{ngay: 15/06/2024, bo_phan: Tổ kiểm chứng, hinh_thuc: hồ sơ, ket_luan: đạt}]
      duyet: {nguoi: Ban Thường vụ, ngay: 20/06/2024, kenh: [web]}
      ---
      Đi một vòng quanh xe số \(number).

      """)
  }
}
