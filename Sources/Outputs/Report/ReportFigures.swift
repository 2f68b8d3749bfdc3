import Profiles
import SiteModel
import VietnameseText

/// The single figures that a report's text can name, `[[so: dang-ky]]`, and the phrases by which
/// a text speaks of them in its own words.
struct ReportFigures: Sendable {
  let figures: [Figure]
  private let byID: [String: Figure]

  struct Figure: Sendable {
    let id: String
    let value: Int
    /// As the text shows it.
    let text: String
    /// What follows the number when a text speaks of just this figure, folded.
    let phrases: [String]
  }

  init(_ tables: ReportTables) {
    let (review, counts) = (tables.review, tables.counts)
    var figures = [Figure]()
    func add(_ id: String, _ value: Int, _ phrases: String...) {
      figures.append(
        Figure(
          id: id, value: value, text: VietnameseNumber.format(value),
          phrases: phrases.map { Folding.fold($0) }))
    }
    func add(_ id: String, _ profiles: [Int], _ phrases: String...) {
      add(id, profiles.count)
      let (collective, individual) = tables.subjects(profiles)
      add("\(id)-tap-the", collective.count)
      add("\(id)-ca-nhan", individual.count)
      figures[figures.count - 3] = Figure(
        id: id, value: profiles.count, text: VietnameseNumber.format(profiles.count),
        phrases: phrases.map { Folding.fold($0) })
    }
    add("phat-hien", counts.discovered, "hồ sơ phát hiện", "hồ sơ được phát hiện")
    add(
      "dang-ky", counts.registered, "hồ sơ đăng ký", "mô hình, điển hình đăng ký",
      "hồ sơ được đăng ký")
    add("kiem-chung", counts.verified, "hồ sơ kiểm chứng đạt", "hồ sơ được kiểm chứng")
    add("mo-hinh-diem", counts.pilots, "mô hình điểm")
    add("tuyen-truyen", counts.approved, "hồ sơ được duyệt tuyên truyền")
    add("dang-web", counts.onWeb, "hồ sơ được đăng", "hồ sơ đăng trên trang")
    add("nhan-rong", counts.spread, "hồ sơ sang bước nhân rộng", "hồ sơ nhân rộng")
    add("khen-thuong", counts.awarded, "hồ sơ được khen thưởng")
    add("mo-hinh-ap-dung", counts.adopted.count, "mô hình được áp dụng")
    add("don-vi-ap-dung", counts.adopters.count, "đơn vị áp dụng", "đơn vị bắt đầu áp dụng")
    add("hoi-nghi", review.sessions.count, "buổi trao đổi kinh nghiệm")
    add(
      "nguoi-du", review.sessions.reduce(0) { $0 + ($1.attended ?? 0) }, "người dự", "lượt người dự"
    )
    add("ban-tin", review.bulletins.count, "số bản tin")
    add("phat-song", review.airings.count, "lần phát sóng")
    add("sang-kien", counts.initiatives.count, "sáng kiến")
    let standing = review.units.filter(review.stands)
    add("cdcs", standing.count)
    if let everyUnit = review.targets.first(where: { $0.target.kind == .everyUnit }) {
      add("cdcs-co-mo-hinh", everyUnit.reached, "công đoàn cơ sở có mô hình", "CĐCS có mô hình")
      add(
        "cdcs-chua-co", everyUnit.missing.count, "công đoàn cơ sở chưa có mô hình",
        "CĐCS chưa có mô hình", "công đoàn cơ sở chưa đăng ký", "CĐCS chưa đăng ký")
    }
    for result in review.targets {
      add("chi-tieu-\(result.target.code.lowercased())", result.reached)
    }
    for (id, money) in [("gia-tri-lam-loi", tables.initiativeValue), ("cham-lo", tables.careValue)]
    {
      figures.append(Figure(id: id, value: money.dong, text: money.spoken, phrases: []))
    }
    let houses = counts.care.filter {
      $0.care.kind == .newHouses || $0.care.kind == .repairedHouses
    }
    add("mai-am", houses.reduce(0) { $0 + $1.care.count }, "căn nhà", "nhà “Mái ấm Công đoàn”")
    add(
      "suat-qua", counts.care.filter { $0.care.kind == .gifts }.reduce(0) { $0 + $1.care.count },
      "suất quà")
    self.figures = figures
    byID = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> Figure? { byID[id] }

  var ids: [String] { figures.map(\.id) }
}
