import Diagnostics
import Outputs
import Profiles
import VietnameseText

/// What there is to say of one document, at the content file that can mend it.
struct TypesetVerdict {
  private let document: PrintDocument
  private(set) var diagnostics = [Diagnostic]()

  init(_ outcome: Typesetter.Outcome) {
    document = outcome.document
    switch outcome.result {
    case .success(let report): judge(report)
    case .failure(.tooDemanding): tell(.typesettingTooDemanding)
    case .failure(.broken(let reason)): tell(.notTypeset, ["ly_do": String(reason.prefix(200))])
    }
  }

  private mutating func judge(_ report: TypesetReport) {
    let tooLong = report.parts.filter { $0.isSide && $0.places.count > 1 }
    for side in tooLong {
      let over = side.places.dropFirst().reduce(0) { $0 + $1.height }
      let longest = Self.longestPart(of: side, in: report)
      tell(
        .sideTooLong,
        [
          "mat": side.name, "qua": Self.millimetres(over),
          "dong": String(max(1, Int((over / Self.lineHeight).rounded(.up)))),
          "phan": longest?.name ?? side.name,
          "cao": Self.millimetres(longest?.height ?? side.height),
        ])
    }
    if tooLong.isEmpty, let pages = document.pages, pages != report.pages {
      tell(.wrongPageCount, ["co": String(report.pages), "can": String(pages)])
    }
    for overflow in report.overflows {
      tell(
        .outsidePage,
        [
          "trang": String(overflow.page), "qua": Self.millimetres(overflow.millimetres),
          "chu": overflow.words,
        ])
    }
    for (family, letters) in report.strangers where !letters.isEmpty {
      let shown = String(letters.prefix(20))
      if family.isEmpty {
        tell(.missingLetters, ["chu": shown])
      } else {
        tell(.borrowedLetters, ["chu": shown, "phong": family])
      }
    }
    for address in report.refused {
      tell(.refusedByTypesetter, ["dia_chi": String(address.prefix(120))])
    }
  }

  /// Of the parts named after a side and before the next, the longest.
  private static func longestPart(
    of side: TypesetReport.Part, in report: TypesetReport
  ) -> TypesetReport.Part? {
    guard let start = report.parts.firstIndex(of: side) else { return nil }
    let own = report.parts[(start + 1)...].prefix { !$0.isSide }
    return own.max { $0.height < $1.height }
  }

  /// Of the running text of a handout.
  private static let lineHeight = 4.8

  /// “23” or “4,5”
  private static func millimetres(_ length: Double) -> String {
    VietnameseNumber.format(length, atMostDecimals: length < 10 ? 1 : 0) ?? ""
  }

  private mutating func tell(
    _ definition: DiagnosticDefinition, _ arguments: [String: String] = [:]
  ) {
    diagnostics.append(
      Diagnostic(
        definition, at: SourceLocation(document.source.path),
        arguments.merging(["tep": document.pdf]) { own, _ in own }))
  }
}
