package import Diagnostics
package import FrontMatter

extension Profile {
  /// Reads a profile from its front matter. Units and movements are checked against what exists;
  /// evidence and guide are left to `Criteria`.
  /// - Returns: nothing as the profile when something is missing without which it has no place on
  ///   the site; the diagnostics then say what.
  package static func read(
    _ document: FrontMatterDocument, at path: ContentPath, units: UnitTable,
    movements: [String], bodySyllables: Int
  ) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    guard let root = document.root else { return (nil, []) }
    var reader = MappingReader(root)
    let title = reader.requiredText("ten")
    let kind = reader.requiredChoice("loai", as: ProfileKind.self)
    let subject = reader.requiredChoice("doi_tuong", as: SubjectKind.self)
    let unit = reader.unit("don_vi", required: true, in: units)
    let movement = reader.required("phong_trao").flatMap { reader.movement($0, in: movements) }
    let others = reader.words("phong_trao_khac").compactMap { reader.movement($0, in: movements) }
    let summary = reader.requiredText("tom_tat")
    let holder = reader.holder(subject)
    let milestones = reader.milestones()
    let verifications = reader.records("kiem_chung", Verification.read)
    let adoptions = reader.records("nhan_rong") { Adoption.read(&$0, units) }
    let consents = reader.records("dong_y", Consent.read)
    let people = reader.records("nhan_vat", Person.read)
    let approval = reader.approval()
    let isIllustrative = reader.flag("minh_hoa") ?? false
    reader.readPageBlocks()
    _ = reader.value("tieu_chi")
    let diagnostics = reader.finish()

    guard let title, let kind, let subject, let unit, let movement, let summary, let holder else {
      return (nil, diagnostics)
    }
    return (
      Profile(
        path: path, year: path.folder, slug: path.stem, title: title, summary: summary, kind: kind,
        subject: subject, unit: unit, movement: movement, otherMovements: others, holder: holder,
        milestones: milestones, verifications: verifications, adoptions: adoptions,
        consents: consents, people: people, approval: approval, isIllustrative: isIllustrative,
        frontMatter: root, bodyOffset: document.bodyOffset, bodySyllables: bodySyllables),
      diagnostics
    )
  }
}

extension MappingReader {
  /// The code of a unit that exists.
  fileprivate mutating func unit(
    _ key: String, required: Bool = false, in units: UnitTable
  ) -> String? {
    guard (required ? self.required(key) : value(key)) != nil, let scalar = scalar(key) else {
      return nil
    }
    if units[scalar.text] != nil { return scalar.text }
    adopt([unknownUnit(scalar.text, known: units.codes, at: scalar.location)])
    return nil
  }

  fileprivate mutating func movement(_ node: Node, in known: [String]) -> String? {
    if known.contains(node.text) { return node.text }
    let nearest = nearestChoice(to: node.text, in: known) ?? ""
    report(
      nearest.isEmpty ? .unknownMovement : .misspeltMovement, at: node,
      ["ma": node.text, "goi_y": nearest, "danh_sach": known.quotedList])
    return nil
  }

  /// The items of a list of mappings, each read by its own reader.
  fileprivate mutating func records<Record>(
    _ key: String, _ read: (inout MappingReader) -> Record?
  ) -> [Record] {
    items(key).compactMap { node in
      guard node.kind == .mapping else {
        report(.notAMapping, at: node, ["khoa": key])
        return nil
      }
      var item = MappingReader(node)
      let record = read(&item)
      adopt(item.finish())
      return record
    }
  }

  fileprivate mutating func holder(_ subject: SubjectKind?) -> Holder? {
    guard required("chu_the") != nil, let node = mapping("chu_the") else { return nil }
    var item = MappingReader(node)
    defer { adopt(item.finish()) }
    let name = item.requiredText(subject == .individual ? "ho_ten" : "ten")
    // Read by the criteria and the reports.
    let more =
      subject == .individual
      ? [
        "nam_sinh", "gioi_tinh", "la_doan_vien", "trinh_do", "giu_chuc_vu_quan_ly",
      ] : ["nguoi_dai_dien"]
    for key in more { _ = item.scalar(key) }
    let individual = subject == .individual
    let post = individual ? item.text("chuc_vu") ?? "" : ""
    let isFrontLine = individual ? item.flag("truc_tiep_lao_dong") : nil
    let workers = individual ? nil : item.integer("so_cnvcld")
    let members = individual ? nil : item.integer("so_doan_vien")
    let women = individual ? nil : item.integer("so_nu")
    return name.map {
      Holder(
        name: $0, post: post, isFrontLine: isFrontLine, workers: workers, members: members,
        women: women)
    }
  }

  /// The milestones, which must not run backwards.
  fileprivate mutating func milestones() -> Milestones {
    guard let node = mapping("qua_trinh") else { return Milestones([]) }
    var item = MappingReader(node)
    defer { adopt(item.finish()) }
    var reached = [(state: State, date: CalendarDate)]()
    for state in State.allCases {
      guard let date = item.date(state.key) else { continue }
      if let last = reached.last, date < last.date, let value = node[state.key] {
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
  }

  fileprivate mutating func approval() -> Approval? {
    guard let node = mapping("duyet") else { return nil }
    var item = MappingReader(node)
    defer { adopt(item.finish()) }
    let by = item.requiredText("nguoi")
    let date = item.required("ngay").flatMap { _ in item.date("ngay") }
    let channels = item.choices("kenh", as: Channel.self)
    guard let by, let date else { return nil }
    return Approval(by: by, date: date, channels: channels)
  }

  /// Reads the blocks that only the profile's own pages show, for what is wrong with them.
  fileprivate mutating func readPageBlocks() {
    _ = records("so_noi_bat", KeyFigure.read)
    _ = records("khen_thuong", Award.read)
    if let node = mapping("suy_ton") { adopt(Recognition.read(node).diagnostics) }
    if let node = mapping("chap_hanh") { adopt(Compliance.read(node).diagnostics) }
    if let node = mapping("huong_dan_ap_dung") { adopt(Guide.read(node).diagnostics) }
    _ = words("tu_khoa")
    // Pictures come with their own pipeline.
    _ = value("anh")
  }
}

extension Verification {
  fileprivate static func read(_ item: inout MappingReader) -> Verification? {
    let date = item.required("ngay").flatMap { _ in item.date("ngay") }
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
    let unit = item.unit("don_vi", required: true, in: units)
    let date = item.required("ngay").flatMap { _ in item.date("ngay") }
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
    let date = item.required("ngay").flatMap { _ in item.date("ngay") }
    let form = item.choice("hinh_thuc", as: ConsentForm.self)
    let contents = item.choices("noi_dung", as: ConsentContent.self)
    let channels = item.choices("kenh", as: Channel.self)
    let expires = item.date("het_han")
    let withdrawn = item.date("rut_lai_ngay")
    _ = item.text("ban_luu")
    guard let person, let role, let date else { return nil }
    return Consent(
      person: person, role: role, date: date, form: form, contents: contents, channels: channels,
      expires: expires, withdrawn: withdrawn)
  }
}

extension Person {
  fileprivate static func read(_ item: inout MappingReader) -> Person? {
    let name = item.requiredText("ho_ten")
    let role = item.text("vai_tro") ?? ""
    return name.map { Person(name: $0, role: role) }
  }
}
