import Profiles

/// The small schemas that larger ones are made of. What is said by name (`#/$defs/…`) is defined
/// once in every exported file.
enum JSONShapes {
  static let text: JSON = ["$ref": "#/$defs/van_ban"]
  static let date: JSON = ["$ref": "#/$defs/ngay"]
  static let year: JSON = ["$ref": "#/$defs/nam"]
  static let wholeNumber: JSON = ["$ref": "#/$defs/so_nguyen"]
  static let unit: JSON = ["$ref": "#/$defs/don_vi"]
  static let yesNo: JSON = ["enum": ["có", "không"]]
  /// Neither blank nor empty.
  static let something: JSON = ["not": ["$ref": "#/$defs/khong_noi_gi"]]

  /// A key that is there with nothing after its colon counts as not there.
  static func orBlank(_ schema: JSON) -> JSON {
    ["anyOf": [schema, ["$ref": "#/$defs/de_trong"]]]
  }

  /// Evidence may also be an empty list or group.
  static func orNothing(_ schema: JSON) -> JSON {
    ["anyOf": [schema, ["$ref": "#/$defs/khong_noi_gi"]]]
  }

  /// One value alone, or a list.
  static func words(_ item: JSON, blankItems: Bool) -> JSON {
    ["anyOf": [item, ["type": "array", "items": blankItems ? orBlank(item) : item]]]
  }

  static let definitions: [(String, JSON)] = [
    (
      "de_trong",
      [
        "description": "Để trống, coi như chưa ghi.",
        "type": ["string", "null"], "pattern": .string(ValuePatterns.blank),
      ]
    ),
    (
      "khong_noi_gi",
      [
        "description": "Để trống, hoặc danh sách, nhóm mục chưa có gì.",
        "anyOf": [
          ["$ref": "#/$defs/de_trong"],
          ["type": "object", "maxProperties": 0],
          ["type": "array", "items": ["$ref": "#/$defs/khong_noi_gi"]],
        ],
      ]
    ),
    (
      "van_ban",
      [
        "type": ["string", "number", "boolean"], "pattern": .string(ValuePatterns.text),
      ]
    ),
    (
      "ngay",
      [
        "description": "Ngày/tháng/năm; chỉ nhớ tháng thì tháng/năm.",
        "examples": ["05/02/2024", "02/2024"], "type": ["string", "number"],
        "pattern": .string(ValuePatterns.date),
      ]
    ),
    (
      "nam",
      [
        "description": "Năm, bốn chữ số.", "examples": ["2024"], "type": ["string", "number"],
        "pattern": .string(ValuePatterns.year), "minimum": 1900, "maximum": 2199,
      ]
    ),
    (
      "so_nguyen",
      [
        "description": "Số nguyên, dấu chấm ngăn hàng nghìn.", "examples": ["36", "1.240"],
        "type": ["string", "number"], "pattern": .string(ValuePatterns.positiveInteger),
        "minimum": 0,
      ]
    ),
    (
      "don_vi",
      [
        "description": "Mã của đơn vị, lấy ở cột `ma` của don-vi.csv.", "$ref": "#/$defs/van_ban",
      ]
    ),
  ]
}
