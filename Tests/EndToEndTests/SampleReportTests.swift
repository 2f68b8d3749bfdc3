import Build
import Diagnostics
import Foundation
import Outputs
import Profiles
import SiteModel
import Testing

/// The figures of the sample content for 2024, each counted by hand from `content/` once.
@Suite struct SampleReportTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL.path

  private func report() async throws -> ReportBuilder.Report {
    let day = try #require(CalendarDate(written: "30/06/2025"))
    let builder = ReportBuilder(root: Self.repository, date: day, jobs: 2)
    let outcome = try await builder.report(on: .review("so-ket-2024"))
    guard case .report(let report) = outcome else {
      Issue.record("the sample report cannot be made: \(outcome)")
      throw CancellationError()
    }
    return report
  }

  private func table(_ id: String, _ report: ReportBuilder.Report) throws -> ReportTable {
    try #require(report.tables.all.first { $0.id == id })
  }

  private func rows(_ table: ReportTable) -> [String] {
    (table.rows + (table.total.map { [$0] } ?? [])).map { row in
      row.cells.map(\.plain).joined(separator: "|")
    }
  }

  @Test func `the sample report finds nothing to complain of`() async throws {
    let report = try await report()
    #expect(report.diagnostics.filter { $0.location.file.contains("bao-cao") } == [])
  }

  @Test func `milestones are those counted by hand`() async throws {
    let counts = try await report().tables.review.counts
    #expect(counts.known.count == 16)
    #expect(counts.registered.count == 14)
    #expect(counts.verified.count == 12)
    #expect(counts.pilots.count == 7)
    #expect(counts.approved.count == 14)
    #expect(counts.onWeb.count == 14)
    #expect(counts.spread.count == 6)
    #expect(counts.awarded.count == 3)
    #expect(counts.adopted.count == 9)
    #expect(
      counts.adopters == [
        "thcs-dong-trang", "tieu-hoc-kenh-moi", "xa-kenh-moi", "moc-huong-tram", "may-vinh-thuan",
        "tai-chinh-huyen", "thi-tran", "y-te-ven-song", "xa-tan-hoa-loi", "thuy-san-song-cai",
        "cap-nuoc-kenh-moi",
      ])
  }

  @Test func `targets are those counted by hand`() async throws {
    let targets = try await report().tables.review.targets
    #expect(targets.map(\.reached) == [13, 5, 2, 2, 8])
    #expect(targets.map(\.goal) == [19, 2, 2, nil, 8])
    #expect(targets.map(\.whole) == [nil, nil, nil, 2, nil])
    #expect(
      targets.first?.missing == [
        "tieu-hoc-kenh-moi", "thpt-ven-song", "nha-van-hoa-ven-song", "xa-tan-hoa-loi", "thi-tran",
        "nghiep-doan-vo-may",
      ])
  }

  @Test func `types of unit are those counted by hand`() async throws {
    #expect(
      try rows(table("loai-hinh", try await report())) == [
        "Cơ quan hành chính|2|2|2", "Đơn vị sự nghiệp giáo dục|4|2|2",
        "Đơn vị sự nghiệp y tế|1|1|1", "Đơn vị sự nghiệp khác|2|1|1",
        "Doanh nghiệp ngoài nhà nước|3|3|4", "Doanh nghiệp nhà nước|2|2|2", "Xã, thị trấn|3|1|1",
        "Nghiệp đoàn|2|1|1", "Cộng|19|13|14",
      ])
  }

  @Test func `spreading is what was counted by hand`() async throws {
    let table = try table("nhan-rong", try await report())
    #expect(rows(table).last == "Cộng|3|2|14|1|20")
    #expect(rows(table).contains("Tổ may tự quản an toàn|0|0|3|0|3"))
    #expect(rows(table).contains("Gian hàng Tết không đồng ở bến chợ|0|1|0|0|1"))
  }

  @Test func `meetings and bulletins are what was counted by hand`() async throws {
    let report = try await report()
    #expect(report.tables.review.sessions.map(\.attended) == [46, 28])
    #expect(rows(try table("hoi-nghi", report)).last == "||Cộng||16|74")
    #expect(report.tables.review.bulletins.count == 2)
    #expect(report.tables.review.airings.map(\.seconds) == [300, 300])
  }

  @Test func `initiatives and care are what was counted by hand`() async throws {
    let report = try await report()
    #expect(
      rows(try table("sang-kien", report)) == [
        "1|Bàn nâng rổ tôm|CĐCS Thủy sản Sông Cái|27/QĐ-SC|109620000",
        "2|Sổ dạy thay không nợ|CĐCS THCS Đồng Tràng|21/QĐ-THCSĐT|",
        "3|Túi chuyện lục bình|CĐCS Mầm non Hoa Tràm|1187/QĐ-UBND|",
        "|Cộng 3 sáng kiến|||109620000",
      ])
    #expect(
      rows(try table("cham-lo", report)) == [
        "Nhà “Mái ấm Công đoàn” xây mới|1|căn|150000000",
        "Nhà “Mái ấm Công đoàn” sửa chữa|1|căn|35000000", "Quà|45|suất|18000000",
        "Chương trình chăm lo|361|người thụ hưởng|68900000",
        "Chăm lo lao động nữ|43|lượt người|18790000", "Cộng|||272690000",
      ])
  }

  @Test func `what is added up is the sum of its rows`() async throws {
    let report = try await report()
    for table in report.tables.all {
      guard let total = table.total else { continue }
      for column in table.columns.indices where table.columns[column].kind == .number {
        // Units that came to several meetings, and gifts within programmes: the tables say so.
        if ["hoi-nghi", "cham-lo"].contains(table.id) { continue }
        guard let sum = total.cells[column].number else { continue }
        let parts = table.rows.compactMap { $0.cells[column].number }
        #expect(parts.reduce(0, +) == sum, "\(table.id), \(table.columns[column].wholeName)")
      }
    }
  }

  @Test func `the lists that go with it have the rows counted by hand`() async throws {
    let report = try await report()
    #expect(try table("danh-sach-dang-ky", report).rows.count == 14)
    #expect(try table("danh-sach-khen", report).rows.count == 7)
    #expect(try table("don-vi-chua-co", report).rows.count == 6)
    #expect(
      try table("danh-sach-khen", report).columns.map(\.name).prefix(6) == [
        "STT", "Ông/bà", "Họ và tên", "Chức vụ, đơn vị", "Thi đua", "Khen thưởng",
      ])
  }
}
