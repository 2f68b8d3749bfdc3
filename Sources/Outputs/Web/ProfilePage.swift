import Diagnostics
import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  func profile(_ index: Int, _ story: Story, _ document: MarkupDocument) -> Object {
    let entry = site.entries[index]
    let profile = story.profile
    var object = head(
      title: profile.title, tabTitle: web.tabTitle(of: profile), description: profile.summary,
      trail: trail(
        ("Phong trào", "phong-trao.html"),
        (site.movement(profile.movement)?.shortName ?? "", "phong-trao/\(profile.movement).html")))
    object.append("the", lead(index, profile))
    object.append("anh_chia_se", preview(of: profile))
    object.appendList("anh_khac", furtherPictures(of: profile, besides: document))
    object.appendList("thong_tin", facts(profile))
    object.appendList("qua_trinh", milestones(entry))
    object.append("than_bai", .html(document.html))
    let contents = contents(document)
    object.appendList(
      "muc_luc", contents.count >= 4 || profile.bodySyllables >= 600 ? contents : [])
    let evidence = EvidenceView(page: self, profile: profile).rows
    object.appendList("minh_chung", evidence.map(\.value))
    object.append("co_bien_doi", .bool(evidence.contains(where: \.hasMeasurements)))
    object.append("co_bang", .bool(evidence.contains(where: \.hasSentences)))
    let isRecognised = appendRecognition(of: profile, isDraft: entry.isDraft, to: &object)
    object.append("co_ghi_nhan", .bool(isRecognised))
    object.append("huong_dan", story.guide.map(guide) ?? false)
    let spread = site.spread(ofEntry: index)
    object.appendList("nhan_rong", spread.map(uptake))
    object.append("tranh", .html(spread.isEmpty ? "" : storySpread(spread)))
    object.appendList("lien_quan", cards(site.related(toEntry: index, count: 3)))
    let neighbours = web.neighbours(of: index)
    object.append("truoc", neighbour(neighbours.newer))
    object.append("sau", neighbour(neighbours.older))
    object.appendList("tai_ve", downloads(ofEntry: index))
    object.appendList("ly_do", entry.obstacles.map { .text($0.text[.vietnamese]) })
    return object
  }

  private func facts(_ profile: Profile) -> [Value] {
    let unit = site.content.units[profile.unit]
    let holder = profile.holder
    var facts = [fact(profile.subject.rawValue.capitalizedFirst, holder.name)]
    if !holder.post.isEmpty { facts.append(fact("Công việc", holder.post)) }
    if let members = holder.members {
      facts.append(fact("Đoàn viên", VietnameseNumber.format(members)))
    }
    facts.append(fact("Đơn vị", unit?.name ?? profile.unit, "don-vi/\(profile.unit).html"))
    if let unit {
      facts.append(fact("Loại hình", site.typeName(of: unit), "don-vi.html#\(unit.type)"))
      if let successor = site.successor(of: unit) {
        facts.append(fact("Nay thuộc", successor.shortName, successor.outputPath))
      }
    }
    for id in profile.otherMovements {
      guard let movement = site.movement(id) else { continue }
      facts.append(fact("Phong trào khác", movement.shortName, movement.outputPath))
    }
    return facts
  }

  private func milestones(_ entry: Site.Entry) -> [Value] {
    State.allCases.map { state in
      let date = entry.profile.milestones[state].flatMap { $0 <= site.date ? $0 : nil }
      return [
        "ten": .text(state.rawValue.capitalizedFirst), "ngay": Value(date),
        "qua": .bool(date != nil), "dang_o": .bool(state == entry.state),
      ]
    }
  }

  /// Who checked it, who chose it, who let it out, and what it was given for it. The difficulties
  /// found on the way are the office's business and are shown on drafts only.
  /// - Returns: whether anyone had done any of that by the date of the site.
  private func appendRecognition(
    of profile: Profile, isDraft: Bool, to object: inout Object
  ) -> Bool {
    let verifications = profile.verifications.filter { $0.date <= site.date }
    let approval = profile.approval.flatMap { $0.date <= site.date ? $0 : nil }
    let recognition = profile.recognition.flatMap { recognition in
      recognition.date.map { $0 <= site.date } ?? true ? recognition : nil
    }
    object.appendList(
      "kiem_chung",
      verifications.map { check in
        [
          "ngay": Value(check.date), "bo_phan": .text(check.body),
          "cach": .text(check.method.manner), "ket_luan": .text(check.result.rawValue),
          "dat": .bool(check.result == .passed),
          "vuong_mac": .text(isDraft ? check.problem : ""),
          "xu_ly": .text(isDraft ? check.remedy : ""),
        ]
      })
    let vote = recognition.flatMap { recognition in
      recognition.present.flatMap { present in recognition.inFavour.map { (present, $0) } }
    }
    object.append(
      "suy_ton",
      recognition.map { recognition in
        [
          "ngay": Value(recognition.date), "hoi_nghi": .text(recognition.meeting),
          "so_du": .text(vote.map { VietnameseNumber.format($0.0) } ?? ""),
          "so_tan_thanh": .text(vote.map { VietnameseNumber.format($0.1) } ?? ""),
        ]
      } ?? false)
    object.append(
      "duyet", approval.map { ["nguoi": .text($0.by), "ngay": Value($0.date)] } ?? false)
    let awards = profile.awards.filter { $0.date.map { $0 <= site.date } ?? true }
    object.appendList(
      "khen_thuong",
      awards.map { award in
        [
          "hinh_thuc": .text(award.form), "cap": .text(award.level),
          "so_qd": .text(award.decision), "loai": .text(award.kind), "ngay": Value(award.date),
        ]
      })
    return !verifications.isEmpty || recognition != nil || approval != nil || !awards.isEmpty
  }

  func guide(_ guide: Guide) -> Value {
    var object: Object = [
      "van_de": .text(guide.problem), "kinh_phi": .text(guide.cost),
      "nguon_kp": .text(guide.costSource), "nhan_luc": .text(guide.people),
      "kho_khan": .text(guide.difficulties), "bai_hoc": .text(guide.lessons),
      "khong_hop": .text(guide.notSuitable), "dau_moi": .text(guide.contact),
    ]
    object.appendList("dieu_kien", guide.conditions.map { .text($0) })
    object.appendList(
      "buoc",
      guide.steps.enumerated().map { number, step in
        [
          "so": .text(String(number + 1)), "viec": .text(step.action), "ai": .text(step.who),
          "bao_lau": .text(step.duration),
        ]
      })
    return .object(object)
  }

  private func neighbour(_ index: Int?) -> Value {
    index.map { named(site.entries[$0].profile.title, site.entries[$0].path) } ?? false
  }
}

extension VerificationMethod {
  /// How a check was made, as it follows the name of who made it.
  fileprivate var manner: String {
    switch self {
    case .onSite: "kiểm tra tại chỗ"
    case .records: "xem xét hồ sơ"
    case .interviews: "gặp hỏi người trong cuộc"
    }
  }
}
