package import Profiles

/// A movement's profile as JSON Schema 2020-12, for editors and for programs that make profiles.
///
/// The reader says which keys there are, the schemas which evidence is due from whom and from when
/// on. What a schema of this kind cannot say is left to `check`: whether a day exists, sums, tables,
/// other files, counts of syllables. It is stricter in one thing: it takes words as they should be
/// written, while `check` passes over case and marks.
package struct ProfileSchema {
  private let movement: Movement
  private let movements: [String]
  private let due: DueEvidence
  private let criteria: [Criterion]

  package init(_ movement: Movement, _ catalogue: SchemaCatalogue, movements: [String]) {
    self.movement = movement
    self.movements = movements
    let general = catalogue.general
    let own = catalogue[movement: movement.id]
    // Evidence is keyed by code: where two schemas share one, the first says what it is.
    criteria = general.criteria + own.criteria.filter { general[$0.code] == nil }
    due = DueEvidence([general, own])
  }

  /// The name of the file, which is also how other files refer to it.
  package static func fileName(of movement: String) -> String { "\(movement).schema.json" }

  package var text: String { json.text }

  /// One schema for every profile: it chooses the schema of the profile's movement, which lies
  /// beside it.
  package static func choice(among movements: [String]) -> (name: String, text: String) {
    let name = fileName(of: "ho-so")
    let choices = movements.map { id -> JSON in
      [
        "if": ["properties": ["phong_trao": ["const": .string(id)]], "required": ["phong_trao"]],
        "then": ["$ref": .string(fileName(of: id))],
      ]
    }
    let schema: JSON = [
      "$schema": .string(dialect), "$id": .string(name),
      "title": "Hồ sơ mô hình, điển hình", "type": "object",
      "properties": [
        "phong_trao": [
          "title": "Phong trào chính", "description": "Chọn trước; các mục khác theo đó mà có.",
          "enum": JSON.texts(movements),
        ]
      ], "required": ["phong_trao"], "allOf": .list(choices),
    ]
    return (name, schema.text)
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  private var json: JSON {
    JSON.members([
      ("$schema", .string(Self.dialect)),
      ("$id", .string(Self.fileName(of: movement.id))),
      ("title", .string("Hồ sơ của \(movement.name)")),
      ("description", .string(Self.description)),
      ("type", "object"),
      ("properties", JSON.members(properties)),
      ("required", JSON.texts(required(isRegistered: false))),
      ("additionalProperties", false),
      ("allOf", .list(conditions)),
      ("$defs", JSON.members(definitions)),
    ])
  }

  private static let description = """
    Phần đầu của hồ sơ, giữa hai dòng `---`. Lược đồ này nhận cách viết chuẩn; `nhanrong check` nhận cả \
    chữ hoa, chữ không dấu. `check` còn xem những điều lược đồ không xem được: ngày có thật không, các \
    con số có khớp nhau không, đơn vị có trong don-vi.csv không, đoạn văn có đủ dài không.
    """
}

// Keys.
extension ProfileSchema {
  private func shape(_ subject: SubjectKind) -> [KeyShape] {
    Profile.shape(of: subject, isRegistered: false)
  }

  private var properties: [(String, JSON)] {
    shape(.collective).map { key in
      let schema: JSON =
        switch key.key {
        case "doi_tuong": ["enum": JSON.texts(movement.subjects.map(\.rawValue))]
        case "phong_trao": ["const": .string(movement.id)]
        // Which keys it has depends on the subject.
        case "chu_the": JSON.members([])
        case "tieu_chi": JSONShapes.orBlank(["$ref": "#/$defs/tieu_chi"])
        default: json(key, at: key.key)
        }
      return (key.key, words(key.key).adding(schema))
    }
  }

  private func required(isRegistered: Bool) -> [String] {
    Profile.shape(of: .collective, isRegistered: isRegistered).filter(\.isRequired).map(\.key)
  }

  private func words(_ path: String) -> JSON {
    guard let words = KeyWords[path] else { return JSON.members([]) }
    var members: [(String, JSON)] = [("title", .string(words.title))]
    if !words.description.isEmpty { members.append(("description", .string(words.description))) }
    if !words.example.isEmpty { members.append(("examples", [.string(words.plainExample)])) }
    return JSON.members(members)
  }

  private func json(_ key: KeyShape, at path: String) -> JSON {
    let schema = json(key.value, at: path)
    return key.isRequired ? schema : JSONShapes.orBlank(schema)
  }

  private func json(_ value: ValueShape, at path: String) -> JSON {
    switch value {
    case .text: JSONShapes.text
    case .wholeNumber: JSONShapes.wholeNumber
    case .date: JSONShapes.date
    case .yesNo: JSONShapes.yesNo
    case .choice(let words): ["enum": JSON.texts(words)]
    case .unit: JSONShapes.unit
    case .movement: ["enum": JSON.texts(movements)]
    case .words: JSONShapes.words(JSONShapes.text, blankItems: true)
    case .choices(let words): JSONShapes.words(["enum": JSON.texts(words)], blankItems: false)
    case .movements: JSONShapes.words(["enum": JSON.texts(movements)], blankItems: false)
    case .mapping(let keys): object(keys, at: path)
    case .list(let keys): ["type": "array", "items": object(keys, at: path)]
    case .anything: JSON.members([])
    }
  }

  private func object(_ keys: [KeyShape], at path: String) -> JSON {
    JSON.members([
      ("type", "object"),
      (
        "properties",
        JSON.members(
          keys.map { key in
            let path = "\(path).\(key.key)"
            return (key.key, words(path).adding(json(key, at: path)))
          })
      ),
      ("required", JSON.texts(keys.filter(\.isRequired).map(\.key))),
      ("additionalProperties", false),
    ]).withoutEmpty("required")
  }
}

// Evidence, and what is due when.
extension ProfileSchema {
  private var definitions: [(String, JSON)] {
    let evidence: JSON = [
      "type": "object",
      "properties": JSON.members(
        criteria.map { criterion in
          (criterion.code, criterion.jsonSchema(typed: criterion.isForAll))
        }),
    ]
    let subjects = movement.subjects.map { (Self.name($0), Self.has("doi_tuong", $0.rawValue)) }
    let kinds = ProfileKind.allCases.map { (Self.name($0), Self.has("loai", $0.rawValue)) }
    let states = State.allCases.dropFirst().map { (Self.name($0), Self.reached($0)) }
    let otherMovements = JSONShapes.orBlank(
      JSONShapes.words(["const": .string(movement.id)], blankItems: false))
    return [("tieu_chi", evidence)] + subjects + kinds + states
      + [("mot_phong_trao", ["properties": ["phong_trao_khac": otherMovements]])]
      + JSONShapes.definitions
  }

  private var conditions: [JSON] {
    let grown = required(isRegistered: true).filter { !required(isRegistered: false).contains($0) }
    return movement.subjects.map(ofSubject) + [
      [
        "if": Self.reference(Self.name(State.registered)),
        "then": [
          "required": JSON.texts(grown),
          "properties": JSON.members(grown.map { ($0, JSONShapes.something) }),
        ],
      ],
      [
        "if": Self.reference("mot_phong_trao"),
        "then": [
          "properties": [
            "tieu_chi": ["$ref": "#/$defs/tieu_chi", "unevaluatedProperties": false]
          ]
        ],
      ],
    ]
      + due.blocks(words: { KeyWords[$0] != nil }) + due.evidence(for: movement.subjects)
  }

  /// What only one kind of subject has: the keys of `chu_the`, and criteria of its own.
  private func ofSubject(_ subject: SubjectKind) -> JSON {
    var properties = [(String, JSON)]()
    if let holder = shape(subject).first(where: { $0.key == "chu_the" }) {
      properties.append(("chu_the", json(holder, at: "chu_the")))
    }
    let own = criteria.filter { !$0.isForAll && $0.subjects.contains(subject) }
    if !own.isEmpty {
      let types = own.map { ($0.code, JSONShapes.orNothing($0.field.type.jsonSchema)) }
      properties.append(("tieu_chi", ["properties": JSON.members(types)]))
    }
    return [
      "if": Self.reference(Self.name(subject)), "then": ["properties": JSON.members(properties)],
    ]
  }

  static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

  static func name(_ subject: SubjectKind) -> String {
    switch subject {
    case .collective: "la_tap_the"
    case .individual: "la_ca_nhan"
    }
  }

  static func name(_ kind: ProfileKind) -> String {
    switch kind {
    case .model: "la_mo_hinh"
    case .exemplar: "la_dien_hinh"
    }
  }

  static func name(_ state: State) -> String { "tu_\(state.key)" }

  private static func has(_ key: String, _ value: String) -> JSON {
    ["properties": JSON.members([(key, ["const": .string(value)])]), "required": [.string(key)]]
  }

  /// Whether some milestone from this state on is written.
  private static func reached(_ state: State) -> JSON {
    let milestones = State.allCases.filter { $0 >= state }.map { state -> JSON in
      [
        "properties": JSON.members([(state.key, ["not": reference("de_trong")])]),
        "required": [.string(state.key)],
      ]
    }
    return [
      "properties": ["qua_trinh": ["type": "object", "anyOf": .list(milestones)]],
      "required": ["qua_trinh"],
    ]
  }
}

extension Criterion {
  fileprivate var isForAll: Bool { subjects.count == SubjectKind.allCases.count }
}

extension KeyWords {
  /// The example as a value, without YAML's quotes.
  fileprivate var plainExample: String { String(example.filter { $0 != "\"" }) }
}
