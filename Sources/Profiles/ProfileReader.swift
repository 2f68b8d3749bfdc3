package import Diagnostics
package import FrontMatter

extension Profile {
  /// Reads a profile from its front matter. Units and movements are checked against what exists;
  /// evidence and guide are left to `Criteria`.
  ///
  /// A profile begins with five lines and grows: its summary and whom it is about are asked for once
  /// it is registered.
  /// - Returns: nothing as the profile when its subject or its movement cannot be told. Whatever else
  ///   is missing has an error of its own, which stops publication; the profile is returned all the
  ///   same, so that the rest of it is checked in the same run.
  package static func read(
    _ document: FrontMatterDocument, at path: ContentPath, units: UnitTable,
    movements: [String], bodySyllables: Int
  ) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    guard let root = document.root else { return (nil, []) }
    var reader = MappingReader(root)
    let profile = read(
      &reader, document, at: path, units: units, movements: movements,
      bodySyllables: bodySyllables)
    return (profile, reader.finish())
  }

  /// The keys of a profile, as the reader itself asks for them.
  /// - Parameter isRegistered: whether it has grown beyond its five lines.
  package static func shape(of subject: SubjectKind, isRegistered: Bool) -> [KeyShape] {
    let milestones = isRegistered ? "qua_trinh: {\(State.registered.key): 2024}\n" : ""
    let seed = "---\ndoi_tuong: \(subject.rawValue)\n\(milestones)---\n"
    let document = FrontMatter.parse(SourceText(path: "", text: seed))
    guard let root = document.root else { return [] }
    var reader = MappingReader(root, describes: true)
    _ = read(
      &reader, document, at: ContentPath(""), units: UnitTable([]), movements: [],
      bodySyllables: 0)
    return reader.shapes
  }

  private static func read(
    _ reader: inout MappingReader, _ document: FrontMatterDocument, at path: ContentPath,
    units: UnitTable, movements: [String], bodySyllables: Int
  ) -> Profile? {
    let milestones = reader.milestones()
    let isGrown = milestones.reached.contains { $0.state >= .registered }
    let title = reader.requiredText("ten")
    let kind = reader.requiredChoice("loai", as: ProfileKind.self)
    let subject = reader.requiredChoice("doi_tuong", as: SubjectKind.self)
    let unit = reader.unit("don_vi", in: units)
    let movement = reader.requiredScalar("phong_trao", as: .movement).flatMap {
      reader.movement($0, in: movements)
    }
    let others = reader.otherMovements(than: movement, in: movements)
    let summary = isGrown ? reader.requiredText("tom_tat") : reader.text("tom_tat")
    let holder = reader.holder(subject, required: isGrown)
    let verifications = reader.records("kiem_chung", Verification.read)
    let adoptions = reader.records("nhan_rong") { Adoption.read(&$0, units) }
    let consents = reader.records("dong_y", Consent.read)
    let people = reader.records("nhan_vat", Person.read)
    let pictures = reader.records("anh", Picture.read)
    let approval = reader.record("duyet", Approval.read)
    let compliance = reader.record("chap_hanh", Compliance.read)
    let isIllustrative = reader.flag("minh_hoa") ?? false
    reader.readPageBlocks()
    _ = reader.mapping("tieu_chi")
    guard let subject, let movement else { return nil }
    return Profile(
      path: path, year: path.folder, slug: path.stem, title: title ?? "", summary: summary ?? "",
      kind: kind ?? .model, subject: subject, unit: unit ?? "", movement: movement,
      otherMovements: others, holder: holder ?? .unknown, milestones: milestones,
      verifications: verifications, adoptions: adoptions, consents: consents, people: people,
      pictures: pictures,
      approval: approval, compliance: compliance, isIllustrative: isIllustrative,
      titleLocation: reader.node["ten"]?.location ?? reader.node.location,
      frontMatter: reader.node, bodyOffset: document.bodyOffset, bodySyllables: bodySyllables)
  }
}

extension MappingReader {
  /// The code of a unit that exists.
  fileprivate mutating func unit(_ key: String, in units: UnitTable) -> String? {
    guard let scalar = requiredScalar(key, as: .unit) else { return nil }
    let code = scalar.text
    if units[code] != nil { return code }
    adopt([units.unknownUnit(code, at: scalar.location)])
    return nil
  }

  fileprivate mutating func movement(_ node: Node, in known: [String]) -> String? {
    let id = node.text
    if known.contains(id) { return id }
    adopt([unknownMovement(id, known: known, at: node.location)])
    return nil
  }

  /// Each once, and never the main one again: a profile counts once in every movement.
  fileprivate mutating func otherMovements(
    than main: String?, in known: [String]
  ) -> [String] {
    var others = [String]()
    for word in words("phong_trao_khac", as: .movements) {
      guard let id = movement(word, in: known), id != main, !others.contains(id) else { continue }
      others.append(id)
    }
    return others
  }

  fileprivate mutating func holder(_ subject: SubjectKind?, required: Bool) -> Holder? {
    record("chu_the", isRequired: required) { item in
      // Where `doi_tuong` cannot be read, the block itself tells which keys it means.
      let isPerson = subject.map { $0 == .individual } ?? (item.node["ho_ten"] != nil)
      return isPerson ? Holder.readPerson(&item) : Holder.readCollective(&item)
    }
  }

  /// The milestones, which must not run backwards: a month may hold the day before it.
  fileprivate mutating func milestones() -> Milestones {
    record("qua_trinh") { item in
      var reached = [(state: State, date: CalendarDate)]()
      for state in State.allCases {
        guard let date = item.date(state.key) else { continue }
        if let last = reached.last, date.lastDay < last.date, let value = item.node[state.key] {
          item.report(
            .milestoneBackwards, at: value,
            [
              "khoa": state.key, "ngay": date.written, "truoc": last.state.key,
              "ngay_truoc": last.date.written,
            ])
        }
        reached.append((state, date))
      }
      return Milestones(reached)
    } ?? Milestones([])
  }

  /// Reads the blocks that only the profile's own pages show, for what is wrong with them.
  fileprivate mutating func readPageBlocks() {
    _ = records("so_noi_bat", KeyFigure.read)
    _ = records("khen_thuong", Award.read)
    _ = record("suy_ton", Recognition.read)
    _ = record("huong_dan_ap_dung", Guide.read)
    _ = words("tu_khoa")
  }
}

extension Holder {
  fileprivate static func readPerson(_ item: inout MappingReader) -> Holder? {
    let name = item.requiredText("ho_ten")
    let post = item.text("chuc_vu") ?? ""
    let isFrontLine = item.flag("truc_tiep_lao_dong")
    // Read by the criteria and the reports.
    for key in ["nam_sinh", "gioi_tinh", "la_doan_vien", "trinh_do", "giu_chuc_vu_quan_ly"] {
      _ = item.scalar(key)
    }
    return name.map {
      Holder(
        name: $0, post: post, isFrontLine: isFrontLine, workers: nil, members: nil, women: nil)
    }
  }

  fileprivate static func readCollective(_ item: inout MappingReader) -> Holder? {
    let name = item.requiredText("ten")
    let workers = item.integer("so_cnvcld")
    let members = item.integer("so_doan_vien")
    let women = item.integer("so_nu")
    // Read by the reports.
    _ = item.scalar("nguoi_dai_dien")
    return name.map {
      Holder(
        name: $0, post: "", isFrontLine: nil, workers: workers, members: members, women: women)
    }
  }
}

extension Approval {
  fileprivate static func read(_ item: inout MappingReader) -> Approval? {
    let by = item.requiredText("nguoi")
    let date = item.requiredDate("ngay")
    let channels = item.choices("kenh", as: Channel.self)
    guard let by, let date else { return nil }
    return Approval(by: by, date: date, channels: channels)
  }
}

/// The diagnostic for a movement that there is no file of.
package func unknownMovement(
  _ id: String, known: [String], at location: SourceLocation
) -> Diagnostic {
  let nearest = nearestChoice(to: id, in: known)
  return Diagnostic(
    nearest == nil ? .unknownMovement : .misspeltMovement, at: location,
    ["ma": id, "goi_y": nearest ?? "", "danh_sach": known.quotedList])
}

extension Verification {
  fileprivate static func read(_ item: inout MappingReader) -> Verification? {
    let date = item.requiredDate("ngay")
    let body = item.requiredText("bo_phan")
    let method = item.requiredChoice("hinh_thuc", as: VerificationMethod.self)
    let result = item.requiredChoice("ket_luan", as: VerificationResult.self)
    let problem = item.text("vuong_mac") ?? ""
    let remedy = item.text("xu_ly") ?? ""
    guard let date, let body, let method, let result else { return nil }
    return Verification(
      date: date, body: body, method: method, result: result, problem: problem, remedy: remedy)
  }
}

extension Adoption {
  fileprivate static func read(_ item: inout MappingReader, _ units: UnitTable) -> Adoption? {
    let unit = item.unit("don_vi", in: units)
    let date = item.requiredDate("ngay")
    let level = item.requiredChoice("muc", as: AdoptionLevel.self)
    let result = item.text("ket_qua") ?? ""
    guard let unit, let date, let level else { return nil }
    return Adoption(unit: unit, date: date, level: level, result: result)
  }
}

extension Consent {
  fileprivate static func read(_ item: inout MappingReader) -> Consent? {
    let person = item.requiredText("nguoi")
    let role = item.requiredChoice("vai_tro", as: ConsentRole.self)
    let date = item.requiredDate("ngay")
    let form = item.choice("hinh_thuc", as: ConsentForm.self)
    let contents = item.choices("noi_dung", as: ConsentContent.self)
    let channels = item.choices("kenh", as: Channel.self)
    let expires = item.date("het_han")
    let withdrawn = item.date("rut_lai_ngay")
    let represented = item.text("dai_dien_cho") ?? ""
    _ = item.text("ban_luu")
    guard let person, let role, let date else { return nil }
    return Consent(
      person: person, role: role, date: date, form: form, contents: contents, channels: channels,
      expires: expires, withdrawn: withdrawn, represented: represented)
  }
}

extension Person {
  fileprivate static func read(_ item: inout MappingReader) -> Person? {
    let name = item.requiredText("ho_ten")
    let role = item.text("vai_tro") ?? ""
    let birthYear = item.integer("nam_sinh", in: 1900...2999)
    return name.map { Person(name: $0, role: role, birthYear: birthYear) }
  }
}
