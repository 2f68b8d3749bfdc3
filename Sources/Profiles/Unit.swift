package import Diagnostics
import VietnameseText

/// A grassroots union (CĐCS): a row of `don-vi.csv`.
package struct Unit: Sendable, Hashable {
  package let code: String
  package let name: String
  package let shortName: String
  /// A code of the organisation's unit types.
  package let type: String
  package let place: String
  package let workers: Int?
  package let members: Int?
  package let women: Int?
  package let validFrom: CalendarDate?
  /// The last day on which it stood by itself.
  package let validTo: CalendarDate?
  /// The unit that it went into.
  package let successor: String?
  package let isIllustrative: Bool
}

/// All units, in the order of the file, with look-up by code.
package struct UnitTable: Sendable {
  package let units: [Unit]
  private let indexByCode: [String: Int]

  package init(_ units: [Unit]) {
    self.units = units
    indexByCode = Dictionary(
      units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(code: String) -> Unit? { indexByCode[code].map { units[$0] } }

  package var codes: [String] { units.map(\.code) }

  /// The columns of `don-vi.csv`; the first four must be there.
  private static let columns = [
    "ma", "ten", "loai_hinh", "ten_ngan", "dia_ban", "so_cnvcld", "so_doan_vien", "so_nu",
    "hieu_luc_tu", "hieu_luc_den", "ke_thua", "minh_hoa",
  ]

  package static func read(
    _ source: SourceText, unitTypes: [String]
  ) -> (table: UnitTable, diagnostics: [Diagnostic]) {
    let table = DelimitedText(source)
    var diagnostics = [Diagnostic]()
    let keys = table.header.map { Folding.key($0.text) }
    for (key, cell) in zip(keys, table.header) where !columns.contains(key) {
      let nearest = Suggestion.nearest(to: key, in: columns) ?? ""
      diagnostics.append(
        Diagnostic(
          nearest.isEmpty ? .unknownKey : .misspeltKey, at: cell.location,
          ["khoa": cell.text, "goi_y": nearest, "danh_sach": columns.quotedList]))
    }
    for required in columns.prefix(3) where !keys.contains(required) {
      diagnostics.append(
        Diagnostic(.missingColumn, at: SourceLocation(source.path, .fileStart), ["cot": required]))
    }
    guard !diagnostics.containsError else { return (UnitTable([]), diagnostics) }

    var units = [Unit]()
    var firstPlaces = [String: SourceLocation]()
    for row in table.rows {
      var reader = RowReader(row, keys: keys)
      if let unit = Unit.read(&reader, unitTypes: unitTypes) {
        let place = row[0].location
        if let first = firstPlaces.updateValue(place, forKey: unit.code) {
          reader.diagnostics.append(
            Diagnostic(
              .duplicateUnit, at: place, ["ma": unit.code],
              notes: [
                Diagnostic.Note(
                  LocalizedText(vi: "mã này đã có ở đây", en: "first used here"), at: first)
              ]))
        }
        units.append(unit)
      }
      diagnostics += reader.diagnostics
    }
    let result = UnitTable(units)
    for unit in units {
      guard let successor = unit.successor, result[successor] == nil,
        let place = firstPlaces[unit.code]
      else { continue }
      diagnostics.append(unknownUnit(successor, known: result.codes, at: place))
    }
    return (result, diagnostics)
  }
}

/// The diagnostic for a unit code that is not in `don-vi.csv`.
package func unknownUnit(
  _ code: String, known: [String], at location: SourceLocation
) -> Diagnostic {
  let nearest = Suggestion.nearest(to: Folding.fold(code), in: known)
  return Diagnostic(
    nearest == nil ? .unknownUnit : .misspeltUnit, at: location,
    ["ma": code, "goi_y": nearest ?? ""])
}

/// One row, read by column name.
private struct RowReader {
  let cells: [String: DelimitedText.Cell]
  let location: SourceLocation
  var diagnostics = [Diagnostic]()

  init(_ row: [DelimitedText.Cell], keys: [String]) {
    cells = Dictionary(zip(keys, row), uniquingKeysWith: { first, _ in first })
    location = row[0].location
    if row.count > keys.count {
      diagnostics.append(
        Diagnostic(
          .extraCells, at: row[keys.count].location,
          ["so": String(row.count), "so_cot": String(keys.count)]))
    }
  }

  func text(_ key: String) -> String? {
    cells[key].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  mutating func required(_ key: String) -> String? {
    if let text = text(key) { return text }
    diagnostics.append(
      Diagnostic(.emptyCell, at: cells[key]?.location ?? location, ["cot": key]))
    return nil
  }

  mutating func read<Value>(
    _ key: String, _ definition: DiagnosticDefinition, _ parse: (String) -> Value?
  ) -> Value? {
    guard let cell = cells[key], !cell.text.isEmpty else { return nil }
    if let value = parse(cell.text) { return value }
    diagnostics.append(
      Diagnostic(definition, at: cell.location, ["khoa": key, "gia_tri": cell.text]))
    return nil
  }
}

extension Unit {
  fileprivate static func read(_ row: inout RowReader, unitTypes: [String]) -> Unit? {
    let code = row.required("ma")
    let name = row.required("ten")
    let type = row.required("loai_hinh")
    if let code, !code.isSlug {
      row.diagnostics.append(Diagnostic(.notACode, at: row.location, ["ma": code]))
    }
    if let type, !unitTypes.contains(type), let cell = row.cells["loai_hinh"] {
      row.diagnostics.append(
        Diagnostic(
          .notAChoice(in: unitTypes, type), at: cell.location,
          choiceArguments(unitTypes, type, "loai_hinh")))
    }
    let count = { (text: String) in WrittenNumber(text)?.integer.flatMap { $0 >= 0 ? $0 : nil } }
    let workers = row.read("so_cnvcld", .notAnInteger, count)
    let members = row.read("so_doan_vien", .notAnInteger, count)
    let women = row.read("so_nu", .notAnInteger, count)
    let from = row.read("hieu_luc_tu", .notADate) { CalendarDate(written: $0) }
    let to = row.read("hieu_luc_den", .notADate) { CalendarDate(written: $0) }
    let sample = row.read("minh_hoa", .notYesNo) { YesNo(written: $0) }
    guard let code, let name, let type, code.isSlug else { return nil }
    return Unit(
      code: code, name: name, shortName: row.text("ten_ngan") ?? name, type: type,
      place: row.text("dia_ban") ?? "", workers: workers, members: members, women: women,
      validFrom: from, validTo: to, successor: row.text("ke_thua"), isIllustrative: sample == .yes)
  }
}

extension String {
  /// Whether it can stand in a file name and an address as it is: `a-z`, `0-9` and single hyphens.
  package var isSlug: Bool {
    !isEmpty && !hasPrefix("-") && !hasSuffix("-") && !contains("--")
      && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
