import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `hoi-nghi.html`: all sessions.
  func sessions() -> Object {
    let description =
      "Những buổi trao đổi kinh nghiệm giữa các công đoàn cơ sở: chương trình, mô hình, tài liệu mang về."
    var object = head(title: "Hội nghị", description: description, trail: trail())
    object.append("dan", .text(description))
    object.appendList(
      "hoi_nghi",
      site.sessions.map { edition in
        let session = edition.document
        var item: Object = [
          "ten": .text(session.title), "lien_ket": link(session.outputPath),
          "tom_tat": .text(session.summary), "ngay": Value(session.date),
          "gio": .text(session.time?.spoken ?? ""), "dia_diem": .text(session.place),
          "so_mo_hinh": .text(VietnameseNumber.format(edition.stories.count)),
          "sap_toi": .bool(session.date > site.date), "minh_hoa": .bool(session.isIllustrative),
        ]
        item.append(
          "so_du", .text(session.attended.map { VietnameseNumber.format($0) } ?? ""))
        return .object(item)
      })
    return object
  }

  func session(_ index: Int, _ document: MarkupDocument?) -> Object {
    let edition = site.sessions[index]
    let session = edition.document
    var object = head(
      title: session.title,
      description: session.summary.isEmpty
        ? "\(session.title), ngày \(session.date.written), tại \(session.place)."
        : session.summary,
      trail: trail(("Hội nghị", "hoi-nghi.html")))
    object.append("dan", .text(session.summary))
    appendSession(edition, to: &object)
    object.append("than_bai", document.map { .html($0.html) } ?? "")
    object.appendList("ho_so", cards(edition.stories))
    var downloads = [Value]()
    for (sheet, name, about) in [
      (
        Session.Sheet.booklet, "Sổ tay hội nghị",
        "khổ A5: chương trình, các mô hình, trang ghi chép"
      ),
      (.signIn, "Danh sách điểm danh", "khổ A4"), (.feedback, "Phiếu góp ý", "khổ A4"),
    ] {
      let page = session.outputPath(of: sheet)
      downloads.append(["ten": .text(name), "lien_ket": link(page), "mo_ta": .text(about)])
      guard web.offersPDFs else { continue }
      downloads.append(
        [
          "ten": .text("\(name) (PDF)"), "lien_ket": link(PrintDocument.pdf(of: page)),
          "mo_ta": "để in",
        ])
      if sheet == .booklet {
        downloads.append(
          [
            "ten": "Sổ tay in gấp (PDF)",
            "lien_ket": link(session.document.outputStem + "-so-tay-gap.pdf"),
            "mo_ta": "A4 nằm ngang, in hai mặt lật theo cạnh ngắn, gấp đôi rồi ghim giữa",
          ])
      }
    }
    object.appendList("tai_ve", downloads)
    return object
  }

  /// What a session is printed as.
  func sheet(_ sheet: Session.Sheet, _ index: Int, _ stories: [PrintedStory]) -> Object {
    let edition = site.sessions[index]
    let session = edition.document
    var object = head(
      title: session.title, tabTitle: "\(sheet.title): \(session.title)",
      description: "\(sheet.title) của \(session.title), ngày \(session.date.written).",
      trail: trail(("Hội nghị", "hoi-nghi.html"), (session.title, session.outputPath)))
    object.append("ten_to", .text(sheet.title))
    object.append("hoi_nghi", link(session.outputPath))
    object.append("pdf", pdf(of: session.outputPath(of: sheet)))
    appendSession(edition, to: &object)
    switch sheet {
    case .booklet:
      object.appendList("bai", stories.map(printed))
      object.appendList("dong_ke", Self.rules(22))
    case .signIn:
      // As many lines as people are asked, and some for those who come besides.
      let people = max(20, (session.invited ?? session.attended ?? 24) + 4)
      object.appendList("dong", (1...min(people, 400)).map { .text(String($0)) })
    case .feedback:
      object.appendList(
        "bai", edition.stories.map { ["ten": .text(site.entries[$0].profile.title)] })
      object.appendList("dong_ke", Self.rules(3))
    }
    return object
  }

  private static func rules(_ count: Int) -> [Value] { (1...count).map { .text(String($0)) } }

  /// What a session's page and its sheets say alike.
  private func appendSession(_ edition: Edition<Session>, to object: inout Object) {
    let session = edition.document
    let time = session.time.map { "\($0.spoken), " } ?? ""
    object.append("luc", .text("\(time)ngày \(session.date.written)"))
    object.append("ngay", Value(session.date))
    object.append("dia_diem", .text(session.place))
    object.append("chu_tri", .text(session.chair))
    object.append("lien_he", .text(session.contact))
    object.append("minh_hoa", .bool(session.isIllustrative))
    object.appendList("thong_tin", facts(session))
    object.appendList("thanh_phan", session.participants.map { .text($0) })
    object.appendList("tai_lieu", session.materials.map { .text($0) })
    object.append("co_gio", .bool(session.agenda.contains { $0.time != nil }))
    object.append("co_nguoi", .bool(session.agenda.contains { !$0.who.isEmpty }))
    object.appendList(
      "chuong_trinh",
      session.agenda.map {
        [
          "gio": .text($0.time?.spoken ?? ""), "noi_dung": .text($0.subject),
          "nguoi": .text($0.who),
        ]
      })
  }

  private func facts(_ session: Session) -> [Value] {
    let time = session.time.map { "\($0.spoken), " } ?? ""
    var facts = [
      fact("Thời gian", "\(time)ngày \(session.date.written)"), fact("Địa điểm", session.place),
    ]
    if let host = session.hostUnit {
      facts.append(
        fact(
          "Đơn vị đăng cai", site.content.units.shortName(of: host), "don-vi/\(host).html"))
    }
    if !session.chair.isEmpty { facts.append(fact("Chủ trì", session.chair)) }
    if let invited = session.invited {
      facts.append(fact("Mời", "\(VietnameseNumber.format(invited)) người"))
    }
    if let attended = session.attended {
      let women = session.women.map { ", trong đó \(VietnameseNumber.format($0)) nữ" } ?? ""
      facts.append(fact("Đã dự", "\(VietnameseNumber.format(attended)) người\(women)"))
    }
    if !session.units.isEmpty {
      facts.append(
        fact("Đơn vị dự", VietnameseNumber.format(session.units.count) + " công đoàn cơ sở"))
    }
    if !session.contact.isEmpty { facts.append(fact("Liên hệ", session.contact)) }
    return facts
  }
}

extension Session.Sheet {
  var title: String {
    switch self {
    case .booklet: "Sổ tay hội nghị"
    case .signIn: "Danh sách điểm danh"
    case .feedback: "Phiếu góp ý"
    }
  }

  var template: String {
    switch self {
    case .booklet: "booklet"
    case .signIn: "sign-in"
    case .feedback: "feedback"
    }
  }
}
