package import Diagnostics
import FrontMatter
import Markup
import Profiles
import SiteModel
package import Templates
import VietnameseText

/// Reports as pages of the office: the formal review, and all the figures of a period.
///
/// Both are plain HTML that prints, that Word takes by way of pandoc, and that WeasyPrint typesets;
/// `docs/templates.md` lists the names of their templates.
package struct ReportPage {
  private let templates: TemplateLibrary

  package init(_ templates: TemplateLibrary) {
    self.templates = templates
  }

  /// The formal review, in the layout of Nghị định 30/2020/NĐ-CP.
  package func review(_ review: ReportReview) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    let report = review.report
    let organisation = review.tables.content.organisation
    let signatory = report.signatory ?? organisation.signatory
    let recipients = report.recipients.isEmpty ? organisation.recipients : report.recipients
    var object: Object = [
      "ten": .text(report.title), "so": .text(report.number),
      "so_bao_cao": .text(report.number), "ngay_ky": .text(report.date.written),
      "ngay": .text(Self.dateLine(report.date, place: organisation.place)),
      "cap_tren": .text(organisation.parentShortName.uppercased()),
      "to_chuc": .text(organisation.name.uppercased()),
      "ky_thay": .text(signatory.capacity), "chuc_vu": .text(signatory.post),
      "nguoi_ky": .text(signatory.name), "minh_hoa": .bool(report.isIllustrative),
    ]
    object.appendTexts("kinh_gui", report.addressees)
    object.appendTexts("noi_nhan", recipients)
    object.append("phan", .list(parts(of: review)))
    let annexes = report.annexes.compactMap { node in
      review.tables.all.first { $0.id == Slug.make(node.text) }
    }
    object.append(
      "phu_luc",
      .list(
        annexes.enumerated().map { number, table in
          var annex = Self.table(table, number: nil)
          annex.append("so", .integer(number + 1))
          return .object(annex)
        }))
    return render("review", object)
  }

  /// All the figures of a period, for the office.
  package func figures(_ tables: ReportTables) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    let period = tables.review.period
    var object: Object = [
      "ten": .text("Số liệu mô hình, điển hình \(period.name)"),
      "to_chuc": .text(tables.content.organisation.name),
      "tu": .text(period.from.written), "den": .text(period.to.written),
      "so_ho_so": .text(VietnameseNumber.format(tables.counts.known.count)),
    ]
    object.append(
      "chi_tieu", .list(tables.review.targets.map { .object(Self.progress($0, tables)) }))
    object.append("buoc", .list(Self.stateBars(tables)))
    object.append(
      "bang",
      .list(tables.all.enumerated().map { .object(Self.table($1, number: $0 + 1)) }))
    return render("figures", object)
  }

  private func render(_ name: String, _ object: Object) -> (
    html: [UInt8], diagnostics: [Diagnostic]
  ) {
    var html = [UInt8]()
    let diagnostics = templates.render(name, object, into: &html)
    return (html, diagnostics)
  }

  /// `Vĩnh Thuận, ngày 05 tháng 02 năm 2024`: days under 10 and months 1 and 2 take a zero.
  static func dateLine(_ date: CalendarDate, place: String) -> String {
    let place = place.isEmpty ? "" : "\(place), "
    guard let month = date.month else { return "\(place)năm \(date.year)" }
    let written = month < 3 ? "0\(month)" : "\(month)"
    let day = date.day.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "   "
    return "\(place)ngày \(day) tháng \(written) năm \(date.year)"
  }

  /// The prose with its figures filled in, and the tables between.
  private func parts(of review: ReportReview) -> [Value] {
    let source = review.report.document.source
    var parts = [Value]()
    var prose = [UInt8]()
    var number = 0
    func flush() {
      guard prose.contains(where: { $0 > 0x20 }) else { return prose = [] }
      let document = Markdown.render(
        SourceText(path: source.path, bytes: prose),
        in: MarkupPlace(topLevel: 2, idPrefix: "phan-\(parts.count + 1)-"),
        links: { _ in .keep })
      parts.append(["loi": .html(document.html), "bang": false])
      prose = []
    }
    for piece in ReportText(review.report.document).pieces {
      switch piece {
      case .prose(let range): prose += source.bytes[range]
      case .marker(let marker):
        prose += (marker.written ?? review.figures[marker.name]?.text ?? "").utf8
      case .table(let marker):
        flush()
        guard let table = review.tables.all.first(where: { $0.id == marker.name }) else { continue }
        number += 1
        parts.append(["loi": "", "bang": .object(Self.table(table, number: number))])
      }
    }
    flush()
    return parts
  }

  /// A table for its template.
  static func table(_ table: ReportTable, number: Int?) -> Object {
    let row = { (row: ReportTable.Row, isTotal: Bool) -> Value in
      [
        "o": .list(
          zip(row.cells, table.columns).map { cell, column in
            ["chu": .text(cell.text), "kieu": .text(column.kind.style(isTotal: isTotal))]
          })
      ]
    }
    var object: Object = [
      "ma": .text(table.id), "ten": .text(table.title),
      "nhan": .text(number.map { "Bảng \($0). " } ?? ""),
      "rong": .text(table.columns.map { String($0.share) }.joined(separator: " ")),
      "dau": .list(heads(of: table)),
      "hang": .list(table.rows.map { row($0, false) }),
      "cong": .list((table.total.map { [$0] } ?? []).map { row($0, true) }),
      "trong": .bool(table.rows.isEmpty),
    ]
    object.appendTexts("ghi_chu", table.notes)
    return object
  }

  /// The rows of a table's head: two where columns stand in groups.
  private static func heads(of table: ReportTable) -> [Value] {
    let isGrouped = table.columns.contains { !$0.group.isEmpty }
    var (first, second) = ([Value](), [Value]())
    var index = 0
    while index < table.columns.count {
      let column = table.columns[index]
      let group = table.columns[index...].prefix {
        !column.group.isEmpty && $0.group == column.group
      }
      let columns = max(1, group.count)
      first.append([
        "ten": .text(group.isEmpty ? column.name : column.group), "cot": .integer(columns),
        "hang": .integer(isGrouped && group.isEmpty ? 2 : 1),
      ])
      second += group.map { ["ten": .text($0.name), "cot": 1, "hang": 1] }
      index += columns
    }
    return (isGrouped ? [first, second] : [first]).map { ["o": .list($0)] }
  }

  /// A target with the length of its bar, out of 100.
  static func progress(_ result: TargetResult, _ tables: ReportTables) -> Object {
    let goal = result.goal ?? result.whole ?? 0
    let share = goal == 0 ? 0 : min(100, result.reached * 100 / goal)
    return [
      "ma": .text(result.target.code), "ten": .text(result.target.name),
      "dat": .text(VietnameseNumber.format(result.reached)),
      "giao": .text(VietnameseNumber.format(goal)), "ket_qua": .text(tables.verdict(result)),
      "ty_le": .integer(result.reached > 0 ? max(share, 2) : 0),
      "da_dat": .bool(result.isMet == true), "chua_dat": .bool(result.isMet == false),
    ]
  }

  private static func stateBars(_ tables: ReportTables) -> [Value] {
    let counts = State.allCases.map { state in
      (state, tables.counts.known.count { tables.counts.states[$0] == state })
    }
    let most = max(1, counts.map(\.1).max() ?? 1)
    return counts.map { state, count in
      [
        "ten": .text(state.rawValue.capitalizedFirst), "so": .text(VietnameseNumber.format(count)),
        "ty_le": .integer(count > 0 ? max(2, count * 100 / most) : 0),
      ]
    }
  }
}

extension ReportTable.Column.Kind {
  /// The style of a cell in Word, and its class on the page.
  fileprivate func style(isTotal: Bool) -> String {
    switch self {
    case .text: isTotal ? "OTenTong" : "OChu"
    case .number: isTotal ? "OTong" : "OSo"
    case .center: "OGiua"
    }
  }
}

extension Object {
  fileprivate mutating func appendTexts(_ name: Name, _ texts: [String]) {
    append(name, .list(texts.map { .text($0) }))
  }
}
