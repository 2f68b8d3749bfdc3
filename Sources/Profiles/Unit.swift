package import Diagnostics
import VietnameseText

/// A grassroots union (CĐCS): a row of `don-vi.csv`. An object: every page asks for some.
package final class Unit: Sendable {
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

  init(
    code: String, name: String, shortName: String, type: String, place: String, workers: Int?,
    members: Int?, women: Int?, validFrom: CalendarDate?, validTo: CalendarDate?,
    successor: String?, isIllustrative: Bool
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.type = type
    self.place = place
    self.workers = workers
    self.members = members
    self.women = women
    self.validFrom = validFrom
    self.validTo = validTo
    self.successor = successor
    self.isIllustrative = isIllustrative
  }

  /// The unit that it has gone into by a date; nothing while it stands by itself.
  package func successor(asOf date: CalendarDate) -> String? {
    validTo.map { $0.lastDay < date } ?? true ? successor : nil
  }
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

  /// The short name of a unit; its code when it is not in the table.
  package func shortName(of code: String) -> String {
    indexByCode[code].map { units[$0].shortName } ?? code
  }

  package var codes: [String] { units.map(\.code) }

  /// The columns of `don-vi.csv`; the first three must be there.
  private static let columns = [
    "ma", "ten", "loai_hinh", "ten_ngan", "dia_ban", "so_cnvcld", "so_doan_vien", "so_nu",
    "hieu_luc_tu", "hieu_luc_den", "ke_thua", "minh_hoa",
  ]

  /// Reads the table; every row that can be read becomes a unit, whatever is wrong with others.
  package static func read(
    _ source: SourceText, unitTypes: [String]
  ) -> (table: UnitTable, diagnostics: [Diagnostic]) {
    let table = DelimitedText(source)
    // What is swallowed makes no row: nothing more can be said of the table.
    if let place = table.unclosedQuote {
      return (UnitTable([]), [Diagnostic(.unclosedQuote, at: place)])
    }
    var diagnostics = [Diagnostic]()
    let keys = columnKeys(table.header, &diagnostics)
    let missing = columns.prefix(3).filter { !keys.contains($0) }
    guard missing.isEmpty else {
      let place = SourceLocation(source.path, .fileStart)
      return (
        UnitTable([]),
        diagnostics + missing.map { Diagnostic(.missingColumn, at: place, ["cot": $0]) }
      )
    }

    var units = [Unit]()
    var rows = [RowReader]()
    var firstPlaces = [String: SourceLocation]()
    for row in table.rows {
      var reader = RowReader(row, keys: keys)
      if let unit = Unit.read(&reader, unitTypes: unitTypes) {
        if let first = firstPlaces[unit.code] {
          reader.report(
            .duplicateUnit, "ma", ["ma": unit.code],
            notes: [
              Diagnostic.Note(
                LocalizedText(vi: "mã này đã có ở đây", en: "first used here"), at: first)
            ])
        } else {
          firstPlaces[unit.code] = reader.location(of: "ma")
          units.append(unit)
        }
      }
      rows.append(reader)
    }
    let result = UnitTable(units)
    for reader in rows {
      diagnostics += reader.diagnostics
      if let successor = reader.text("ke_thua"), result[successor] == nil {
        diagnostics.append(
          result.unknownUnit(successor, at: reader.location(of: "ke_thua")))
      }
    }
    return (result, diagnostics)
  }

  /// The column names as keys; an empty text for those that are to be passed over.
  private static func columnKeys(
    _ header: [DelimitedText.Cell], _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    var keys = [String]()
    for cell in header {
      let key = Folding.key(cell.text)
      if keys.contains(key), !key.isEmpty {
        diagnostics.append(Diagnostic(.duplicateColumn, at: cell.location, ["cot": cell.text]))
      } else if !columns.contains(key), !key.isEmpty {
        let nearest = Suggestion.nearest(to: key, in: columns)
        diagnostics.append(
          Diagnostic(
            nearest == nil ? .unknownKey : .misspeltKey, at: cell.location,
            ["khoa": cell.text, "goi_y": nearest ?? "", "danh_sach": columns.quotedList]))
      }
      keys.append(key)
    }
    // Spreadsheets leave nameless columns at the end.
    while keys.last?.isEmpty == true { keys.removeLast() }
    return keys
  }
}

extension UnitTable {
  /// The diagnostic for a code that is not in the table.
  package func unknownUnit(_ code: String, at location: SourceLocation) -> Diagnostic {
    let meant = meantCode(code)
    return Diagnostic(
      meant == nil ? .unknownUnit : .misspeltUnit, at: location,
      ["ma": code, "goi_y": meant ?? ""])
  }

  /// The code that was probably meant: a slip away from a code, or else the unit of that name, since
  /// people know names better than codes.
  private func meantCode(_ typed: String) -> String? {
    if let code = Suggestion.nearest(to: Folding.fold(typed), in: codes) { return code }
    let names = units.flatMap { unit in
      [unit.name, unit.shortName].map { (name: Folding.key($0), code: unit.code) }
    }
    let nearest = Suggestion.nearest(to: Folding.key(typed), in: names.map(\.name))
    return names.first { $0.name == nearest }?.code
  }
}

/// One row, read by column name.
private struct RowReader {
  private let cells: [String: DelimitedText.Cell]
  private let start: SourceLocation
  private(set) var diagnostics = [Diagnostic]()

  init(_ row: [DelimitedText.Cell], keys: [String]) {
    cells = Dictionary(zip(keys, row), uniquingKeysWith: { first, _ in first })
    start = row[0].location
    let extra = zip(row.indices, row).first { index, cell in
      !cell.text.isEmpty && (index >= keys.count || keys[index].isEmpty)
    }
    if let (_, cell) = extra {
      diagnostics.append(
        Diagnostic(
          .extraCells, at: cell.location,
          ["so": String(row.count), "so_cot": String(keys.count)]))
    }
  }

  /// The place of a cell, or of its row when the row is too short to have it.
  func location(of key: String) -> SourceLocation { cells[key]?.location ?? start }

  func text(_ key: String) -> String? {
    cells[key].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  mutating func report(
    _ definition: DiagnosticDefinition, _ key: String, _ arguments: [String: String],
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(definition, at: location(of: key), arguments, notes: notes))
  }

  mutating func required(_ key: String) -> String? {
    if let text = text(key) { return text }
    report(.emptyCell, key, ["cot": key, "ma": self.text("ma") ?? ""])
    return nil
  }

  mutating func read<Value>(
    _ key: String, _ definition: DiagnosticDefinition, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = parse(text) { return value }
    report(definition, key, ["khoa": key, "gia_tri": text])
    return nil
  }
}

extension Unit {
  fileprivate static func read(_ row: inout RowReader, unitTypes: [String]) -> Unit? {
    let code = row.required("ma")
    let name = row.required("ten")
    let type = row.required("loai_hinh")
    if let code, !code.isSlug {
      row.report(.notACode, "ma", ["ma": code])
    }
    if let type, !unitTypes.contains(type) {
      row.report(
        .notAChoice(in: unitTypes, type), "loai_hinh",
        choiceArguments(unitTypes, type, "loai_hinh"))
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
  /// Whether it can stand in a file name and an address as it is: `a-z`, `0-9` and single hyphens,
  /// and none of the names that Windows keeps for devices.
  package var isSlug: Bool { Slug.make(self) == self }
}
