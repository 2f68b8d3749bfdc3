import Profiles
import SiteModel
import VietnameseText

// The tables of what was done: spreading, meetings, publicity, initiatives, care.
extension ReportTables {
  /// (6) Who took up what in the period.
  var uptake: ReportTable {
    let byProfile = Dictionary(grouping: counts.steps, by: \.profile)
    let cells = { (steps: [PeriodCounts.AdoptionStep]) in
      AdoptionLevel.allCases.map { level -> ReportTable.Cell in
        .number(steps.count { $0.level == level })
      } + [.number(steps.count)]
    }
    let rows = byProfile.keys.sorted().map { index in
      Row([.text(review.profile(index).title)] + cells(byProfile[index] ?? []))
    }
    return ReportTable(
      "nhan-rong", "Nhân rộng mô hình trong kỳ",
      [
        Column("Mô hình", .text, share: 40), Column("Tham quan", share: 12),
        Column("Đăng ký", share: 12), Column("Áp dụng", share: 12), Column("Duy trì", share: 12),
        Column("Lượt đơn vị", share: 12),
      ], rows, total: Row([.text("Cộng")] + cells(counts.steps)),
      notes: [
        "Mỗi đơn vị tính một lượt cho mỗi mô hình, ở bước xa nhất đạt được trong kỳ. Có "
          + "\(counts.adopters.count) đơn vị bắt đầu áp dụng \(counts.adopted.count) mô hình của đơn vị khác."
      ])
  }

  /// (7) Exchange sessions.
  var sessions: ReportTable {
    let rows = review.sessions.enumerated().map { number, session in
      Row([
        .number(number + 1), .text(session.date.written), .text(session.title),
        .text(session.place), .number(session.units.count),
        session.attended.map { .number($0) } ?? .text("–"),
      ])
    }
    let unknown = review.sessions.count { $0.attended == nil }
    return ReportTable(
      "hoi-nghi", "Hội nghị, buổi trao đổi kinh nghiệm",
      [
        Column("TT", .center, share: 6), Column("Ngày", .center, share: 14),
        Column("Nội dung", .text, share: 36), Column("Nơi tổ chức", .text, share: 22),
        Column("Đơn vị dự", share: 11), Column("Người dự", share: 11),
      ], rows,
      total: rows.isEmpty
        ? nil
        : Row([
          .nothing, .nothing, .text("Cộng"), .nothing,
          .number(Set(review.sessions.flatMap(\.units)).count),
          .number(review.sessions.reduce(0) { $0 + ($1.attended ?? 0) }),
        ]),
      notes: (rows.isEmpty
        ? []
        : ["Đơn vị dự nhiều buổi được tính một lần ở dòng cộng."])
        + (unknown > 0 ? ["\(unknown) buổi chưa ghi số người dự."] : []))
  }

  /// (8) What went out, channel by channel.
  var publicity: ReportTable {
    let approved = { (channel: Channel) in
      counts.approved.filter { review.profile($0).approval?.channels.contains(channel) ?? false }
    }
    var rows: [Row] = [
      Row([
        .text("Trang giới thiệu"), .profiles(counts.onWeb), .text("hồ sơ được đăng trong kỳ"),
      ]),
      Row([
        .text("Tờ rơi"), .profiles(approved(.handout)), .text("hồ sơ được duyệt làm tờ rơi"),
      ]),
      Row([
        .text("Bản tin"), .number(review.bulletins.count), .text("số bản tin phát hành trong kỳ"),
      ]),
      Row([
        .text("Phát thanh"), .profiles(approved(.radio)), .text("hồ sơ được duyệt phát thanh"),
      ]),
    ]
    if !review.airings.isEmpty {
      let seconds = review.airings.reduce(0) { $0 + $1.seconds }
      rows.append(
        Row([
          .text("Phát thanh"), .number(review.airings.count), .text("lần phát sóng trong kỳ"),
        ]))
      rows.append(
        Row([
          .text("Phát thanh"), .number((seconds + 30) / 60), .text("phút trên sóng, làm tròn"),
        ]))
    }
    return ReportTable(
      "tuyen-truyen", "Tuyên truyền theo kênh",
      [
        Column("Kênh", .text, share: 30), Column("Số lượng", share: 20),
        Column("Đơn vị tính", .text, share: 50),
      ], rows,
      notes: ["Một hồ sơ đi nhiều kênh được tính ở từng kênh, nên bảng không có dòng cộng."])
  }

  /// (9) Initiatives, each once.
  var initiatives: ReportTable {
    let rows = counts.initiatives.enumerated().map { number, counted in
      Row([
        .number(number + 1), .text(counted.initiative.name),
        .text(unitName(review.profile(counted.profile).unit)),
        .text(counted.initiative.isRecognised ? counted.initiative.decision : "chưa công nhận"),
        .money(counted.initiative.value),
      ])
    }
    var notes = [String]()
    if counts.repeatedInitiatives > 0 {
      notes.append(
        "\(counts.repeatedInitiatives) sáng kiến có ở nhiều hồ sơ, chỉ tính một lần.")
    }
    let unvalued = counts.initiatives.count { $0.initiative.value == nil }
    if unvalued > 0 { notes.append("\(unvalued) sáng kiến không ghi giá trị làm lợi.") }
    if initiativeValue.isEstimate { notes.append("Tổng giá trị có số ước tính.") }
    return ReportTable(
      "sang-kien", "Sáng kiến và giá trị làm lợi",
      [
        Column("TT", .center, share: 6), Column("Tên sáng kiến", .text, share: 36),
        Column("Đơn vị", .text, share: 26), Column("Quyết định", .text, share: 16),
        Column("Làm lợi (triệu đồng)", share: 16),
      ], rows,
      total: Row([
        .nothing, .text("Cộng \(rows.count) sáng kiến"), .nothing, .nothing,
        .money(initiativeValue),
      ]), notes: notes)
  }

  var initiativeValue: Money { .sum(counts.initiatives.compactMap(\.initiative.value)) }

  /// (10) What was given to people.
  var care: ReportTable {
    let rows = ReportEvidence.Care.Kind.allCases.map { kind in
      let items = counts.care.filter { $0.care.kind == kind }
      return Row([
        .text(kind.name), .number(items.reduce(0) { $0 + $1.care.count }), .text(kind.counted),
        .money(.sum(items.compactMap(\.care.value))),
      ])
    }
    return ReportTable(
      "cham-lo", "Chăm lo đoàn viên, người lao động",
      [
        Column("Nội dung", .text, share: 40), Column("Số lượng", share: 18),
        Column("Đơn vị tính", .text, share: 20), Column("Giá trị (triệu đồng)", share: 22),
      ], rows,
      total: Row([.text("Cộng"), .nothing, .nothing, .money(careValue)]),
      notes: [
        "Tiền quà đã nằm trong giá trị của chương trình chăm lo nên không cộng lần nữa."
      ])
  }

  var careValue: Money {
    .sum(counts.care.filter { $0.care.kind != .gifts }.compactMap(\.care.value))
  }

  /// (11) Against the period before.
  var comparison: ReportTable {
    let measures: [(String, (PeriodCounts) -> Int)] = [
      ("Hồ sơ phát hiện", { $0.discovered.count }), ("Hồ sơ đăng ký", { $0.registered.count }),
      ("Hồ sơ kiểm chứng đạt", { $0.verified.count }), ("Mô hình điểm", { $0.pilots.count }),
      ("Hồ sơ được duyệt tuyên truyền", { $0.approved.count }),
      ("Hồ sơ sang bước nhân rộng", { $0.spread.count }),
      ("Đơn vị bắt đầu áp dụng mô hình", { $0.adopters.count }),
      ("Hồ sơ được khen thưởng", { $0.awarded.count }),
      ("Sáng kiến", { $0.initiatives.count }),
    ]
    let rows = measures.map { name, measure in
      let now = measure(counts)
      guard let before = review.before.map(measure) else {
        return Row([.text(name), .text("–"), .number(now), .text("–")])
      }
      return Row([
        .text(name), .number(before), .number(now),
        .text(now > before ? "+\(now - before)" : now < before ? "−\(before - now)" : "0"),
      ])
    }
    return ReportTable(
      "so-voi-ky-truoc", "So với kỳ trước",
      [
        Column("Nội dung", .text, share: 46),
        Column((review.before?.period.name ?? "kỳ trước").capitalizedFirst, share: 18),
        Column(review.period.name.capitalizedFirst, share: 18), Column("Tăng, giảm", share: 18),
      ], rows)
  }
}

extension ReportEvidence.Care.Kind {
  fileprivate var name: String {
    switch self {
    case .newHouses: "Nhà “Mái ấm Công đoàn” xây mới"
    case .repairedHouses: "Nhà “Mái ấm Công đoàn” sửa chữa"
    case .gifts: "Quà"
    case .programme: "Chương trình chăm lo"
    case .women: "Chăm lo lao động nữ"
    }
  }

  fileprivate var counted: String {
    switch self {
    case .newHouses, .repairedHouses: "căn"
    case .gifts: "suất"
    case .programme: "người thụ hưởng"
    case .women: "lượt người"
    }
  }
}
