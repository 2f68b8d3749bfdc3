import Profiles

extension ValueType {
  /// Evidence of this type that says something.
  var jsonSchema: JSON {
    switch self {
    case .text, .paragraph: JSONShapes.text
    case .number(let bounds):
      bounds.schema(ValuePatterns.number, positive: ValuePatterns.positiveNumber)
    case .integer(let bounds):
      bounds.schema(ValuePatterns.integer, positive: ValuePatterns.positiveInteger)
    case .percent(let bounds):
      bounds.schema(ValuePatterns.percentage, positive: ValuePatterns.positivePercentage)
    case .money(let bounds): bounds.schema(ValuePatterns.money, positive: ValuePatterns.money)
    case .date: JSONShapes.date
    case .year: JSONShapes.year
    case .yesNo: JSONShapes.yesNo
    case .choice(let choices): ["enum": JSON.texts(choices)]
    case .unit: JSONShapes.unit
    case .measurement: ValueType.group(Self.measurementFields).jsonSchema
    case .group(let fields):
      JSON.members([
        ("type", "object"),
        (
          "properties",
          JSON.members(fields.map { ($0.code, $0.jsonSchema) })
        ),
        ("required", JSON.texts(fields.filter(\.isRequired).map(\.code))),
        ("minProperties", 1),
        ("additionalProperties", false),
      ]).withoutEmpty("required")
    case .list(let element):
      [
        "type": "array", "items": JSONShapes.orNothing(element.jsonSchema),
        "contains": JSONShapes.something,
      ]
    }
  }
}

extension Field {
  fileprivate var jsonSchema: JSON {
    let title = unitOfMeasure.isEmpty ? name : "\(name) (\(unitOfMeasure))"
    let value = isRequired ? type.jsonSchema : JSONShapes.orNothing(type.jsonSchema)
    return JSON.members([("title", .string(title))]).adding(value)
  }
}

extension Bounds {
  /// A number: where YAML's own types have made one of it, only its sign can be relied on and that
  /// it is not too large, because `4.200` has become 4.2.
  fileprivate func schema(_ pattern: String, positive: String) -> JSON {
    let isPositive = least.map { $0 >= 0 } ?? false
    var members: [(String, JSON)] = [
      ("type", ["string", "number"]), ("pattern", .string(isPositive ? positive : pattern)),
    ]
    if isPositive { members.append(("minimum", 0)) }
    if let most, most.rounded() == most, most.magnitude < 1e15 {
      members.append(("maximum", .integer(Int(most))))
    }
    return JSON.members(members)
  }
}

extension Criterion {
  /// The criterion's own words, and its type unless it only applies to some subjects.
  func jsonSchema(typed: Bool) -> JSON {
    var members: [(String, JSON)] = [
      ("title", .string(name)), ("description", .string(description)),
    ]
    if !example.isEmpty { members.append(("examples", [.string(example)])) }
    return typed
      ? JSON.members(members).adding(JSONShapes.orNothing(field.type.jsonSchema))
      : JSON.members(members)
  }

  /// How much it weighs, from when on, on whose word; then what to write.
  var description: String {
    var sentences = [weight, guidance, reminder]
    if !field.unitOfMeasure.isEmpty { sentences.append("Đơn vị tính: \(field.unitOfMeasure).") }
    if subjects.count < SubjectKind.allCases.count {
      sentences.append("Dành cho \(subjects.map(\.rawValue).joined(separator: ", ")).")
    }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// “Bắt buộc từ bước kiểm chứng, theo kế hoạch (KH 33/KH-LĐLĐ, III.1).”
  var weight: String {
    let words =
      switch level {
      case .required: "Bắt buộc từ bước \(dueFrom.rawValue)"
      case .recommended: "Nên có từ bước \(dueFrom.rawValue)"
      case .reference: "Tham khảo, không bắt buộc"
      }
    let origin =
      switch source {
      case .plan: "theo kế hoạch"
      case .regulation: "theo quy định"
      case .suggestion: "đây là gợi ý, không phải quy định"
      }
    return "\(words), \(origin)" + (citation.isEmpty ? "." : " (\(citation)).")
  }
}
