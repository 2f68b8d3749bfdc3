package import Diagnostics
import FrontMatter
package import Profiles
package import SiteModel
import VietnameseText

/// A review report with the figures of its period, ready to be checked and shown.
package struct ReportReview: Sendable {
  package let report: ReviewReport
  package let tables: ReportTables
  let figures: ReportFigures

  package init(_ report: ReviewReport, _ tables: ReportTables) {
    (self.report, self.tables) = (report, tables)
    figures = ReportFigures(tables)
  }

  /// Reads the reports of the content, and says everything that is wrong with them.
  package static func all(
    of content: Content, evidence: [ReportEvidence]
  ) -> (reviews: [ReportReview], diagnostics: [Diagnostic]) {
    let documents = content.documents.filter { $0.kind == .report }
    guard !documents.isEmpty else { return ([], []) }
    let activity = ReportActivity(of: content)
    var reviews = [ReportReview]()
    var diagnostics = [Diagnostic]()
    for document in documents {
      let (report, findings) = ReviewReport.read(document)
      diagnostics += findings
      guard let report else { continue }
      guard let period = ReportPeriod(from: report.from, to: report.to) else {
        diagnostics.append(
          Diagnostic(
            .reportPeriodBackwards, at: document.root["tu"]?.location ?? document.titleLocation,
            ["tu": report.from.written, "den": report.to.written]))
        continue
      }
      let review = ReportReview(
        report,
        ReportTables(
          PeriodReview(
            content, evidence: evidence, sessions: activity.sessions,
            bulletins: activity.bulletins, airings: activity.airings, period)))
      diagnostics += review.findings
      reviews.append(review)
    }
    return (reviews, diagnostics)
  }

  /// What is wrong with its text, held against the figures of its period.
  var findings: [Diagnostic] {
    var findings = annexFindings
    if report.date.lastDay < report.to {
      findings.append(
        Diagnostic(
          .reportBeforePeriodEnds,
          at: report.document.root["ngay"]?.location ?? report.document.titleLocation,
          ["ngay": report.date.written, "den": report.to.lastDay.written]))
    }
    let source = report.document.source
    for piece in ReportText(report.document).pieces {
      switch piece {
      case .prose(let range):
        findings += ReportClaims.contradicted(in: source.bytes, range, figures).map { claim in
          Diagnostic(
            .contradictedFigure, at: source.location(claim.range),
            ["ghi": claim.written, "dung": claim.figure.text, "ten": claim.figure.id])
        }
      case .marker(let marker), .table(let marker):
        findings += self.findings(of: marker)
      }
    }
    return findings
  }

  private func findings(of marker: ReportText.Marker) -> [Diagnostic] {
    let source = report.document.source
    let place = source.location(marker.range)
    if marker.isTable {
      let ids = tables.all.map(\.id)
      guard ids.contains(marker.name) else {
        return [unknown(.unknownTable, marker.name, ids, at: place)]
      }
      return marker.standsAlone
        ? [] : [Diagnostic(.tableInParagraph, at: place, ["ten": marker.name])]
    }
    guard marker.isFigure else {
      let text = String(decoding: source.bytes[marker.range], as: UTF8.self)
      return [Diagnostic(.strangeMarker, at: place, ["ghi": text])]
    }
    guard let figure = figures[marker.name] else {
      return [unknown(.unknownFigure, marker.name, figures.ids, at: place)]
    }
    guard let written = marker.written, !figure.agrees(with: written) else { return [] }
    return [
      Diagnostic(
        .contradictedFigure, at: place,
        ["ghi": written, "dung": figure.text, "ten": figure.id])
    ]
  }

  private var annexFindings: [Diagnostic] {
    let ids = tables.all.map(\.id)
    return report.annexes.filter { !ids.contains(Slug.make($0.text)) }.map {
      unknown(.unknownAnnex, $0.text, ids, at: $0.location)
    }
  }

  private func unknown(
    _ definition: DiagnosticDefinition, _ name: String, _ known: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, in: known)
    return Diagnostic(
      definition, at: place,
      [
        "ten": name, "danh_sach": known.quotedList,
        "goi_y": nearest.map { "Có phải `\($0)`? " } ?? "",
      ])
  }
}

/// What the federation did besides profiles: what a report counts of the other documents.
package struct ReportActivity: Sendable {
  package var sessions = [Session]()
  package var bulletins = [Bulletin]()
  package var airings = [Broadcast.Airing]()

  /// What is wrong with these documents is told where they are read for their own pages.
  package init(of content: Content) {
    for document in content.documents {
      switch document.kind {
      case .session:
        if let session = Session.read(document, units: content.units).session {
          sessions.append(session)
        }
      case .bulletin:
        let movements = content.movements.map(\.id)
        if let bulletin = Bulletin.read(document, units: content.units, movements: movements)
          .bulletin
        {
          bulletins.append(bulletin)
        }
      case .broadcast:
        // Whatever station it names: what counts is that it was on the air.
        airings += Broadcast.read(document, station: "-").broadcast?.airings ?? []
      case .report: break
      }
    }
  }
}

extension ReportFigures.Figure {
  /// Numbers by their value, whatever zeros they begin with; money as it is written.
  func agrees(with written: String) -> Bool {
    if written == text || WrittenNumber(written)?.integer == value { return true }
    do throws(Money.Failure) {
      return try Money(written: written).dong == value
    } catch {
      return false
    }
  }
}
