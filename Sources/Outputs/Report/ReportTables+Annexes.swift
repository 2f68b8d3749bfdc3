import Profiles
import SiteModel

// The lists that go with a report, in the councils' order of columns.
extension ReportTables {
  var registeredList: ReportTable {
    let rows = counts.registered.enumerated().map { number, index in
      let profile = review.profile(index)
      return Row([
        .number(number + 1), .text(profile.title), .text(profile.subject.rawValue),
        .text(unitName(counts.unitOfRegistered[index] ?? profile.unit)),
        .text(profile.milestones[.registered]?.written ?? ""),
        .text(counts.states[index]?.rawValue ?? ""),
      ])
    }
    return ReportTable(
      "danh-sach-dang-ky", "Danh sách mô hình, điển hình đăng ký",
      [
        Column("TT", .center, share: 6), Column("Tên mô hình, điển hình", .text, share: 33),
        Column("Đối tượng", .center, share: 12), Column("Đơn vị", .text, share: 22),
        Column("Ngày đăng ký", .center, share: 15), Column("Trạng thái", .center, share: 12),
      ], rows)
  }

  /// The last two columns are the council's to fill in; what was already given stands as a remark,
  /// so that nobody is commended twice for the same.
  var proposedList: ReportTable {
    let rows = review.proposed.enumerated().map { number, index in
      let profile = review.profile(index)
      let unit = content.units[review.holder(of: index)]?.name ?? profile.unit
      let isPerson = profile.subject == .individual
      let post = isPerson && !profile.holder.post.isEmpty ? "\(profile.holder.post), " : ""
      let awards = review.awards(of: index).filter {
        $0.date.map { $0 <= review.period.to } ?? false
      }
      return Row([
        .number(number + 1),
        .text(isPerson ? review.isWoman(index).map { $0 ? "Bà" : "Ông" } ?? "" : ""),
        .text(profile.holder.name.isEmpty ? profile.title : profile.holder.name),
        .text(post + unit), .nothing, .nothing,
        .text(
          awards.map { award in
            "đã có \(award.form)" + (award.decision.isEmpty ? "" : " \(award.decision)")
          }.joined(separator: "; ")),
      ])
    }
    return ReportTable(
      "danh-sach-khen", "Danh sách đề nghị khen thưởng",
      [
        Column("STT", .center, share: 7), Column("Ông/bà", .center, share: 8),
        Column("Họ và tên", .text, share: 21), Column("Chức vụ, đơn vị", .text, share: 26),
        Column("Thi đua", .text, share: 11), Column("Khen thưởng", .text, share: 11),
        Column("Ghi chú", .text, share: 16),
      ], rows,
      notes: [
        "Gồm các mô hình điểm chọn trong kỳ, kiểm chứng đạt, không vi phạm; đơn vị đã sáp nhập hoặc giải thể không đề nghị."
      ])
  }

  var unitsWithout: ReportTable {
    let missing = review.targets.first { $0.target.kind == .everyUnit }?.missing ?? unitsWithoutAny
    let earlier = Dictionary(
      grouping: counts.known.filter { index in
        review.profile(index).milestones[.registered].map { $0 < review.period.from } ?? false
      }, by: review.holder)
    let rows = missing.enumerated().map { number, code in
      let unit = content.units[code]
      let type = content.organisation.unitTypes.first { $0.code == unit?.type }?.name ?? ""
      let own = earlier[code] ?? []
      return Row([
        .number(number + 1), .text(unit?.name ?? code), .text(type), .text(unit?.place ?? ""),
        .text(
          own.isEmpty
            ? ""
            : "đã có từ kỳ trước: " + own.map { review.profile($0).title }.joined(separator: "; ")
        ),
      ])
    }
    return ReportTable(
      "don-vi-chua-co", "Công đoàn cơ sở chưa đăng ký mô hình trong kỳ",
      [
        Column("TT", .center, share: 6), Column("Công đoàn cơ sở", .text, share: 36),
        Column("Loại hình", .text, share: 20), Column("Địa bàn", .text, share: 16),
        Column("Ghi chú", .text, share: 22),
      ], rows)
  }

  private var unitsWithoutAny: [String] {
    let have = Set(counts.unitOfRegistered.values)
    return review.units.filter { review.stands($0) && !have.contains($0.code) }.map(\.code)
  }
}
