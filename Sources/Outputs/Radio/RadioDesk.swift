package import Diagnostics
import Profiles
package import SiteModel
package import Templates
package import VietnameseText

/// Makes the scripts of a site's radio programmes, one by one, from the files that they need.
package struct RadioDesk: Sendable {
  private let site: Site
  private let form: SpokenForm
  private let formats: [Format]

  /// A file that lies beside a script's page when it is asked for.
  package enum Format: String, Sendable {
    case pdf, docx

    var name: String {
      switch self {
      case .pdf: "Bản in (.pdf)"
      case .docx: "Tệp Word (.docx)"
      }
    }
  }

  package init(_ site: Site, abbreviations: AbbreviationTable, formats: [Format] = []) {
    self.site = site
    self.formats = formats
    form = SpokenForm(
      settings: site.content.organisation.radio.spoken, abbreviations: abbreviations)
  }

  package var programmes: [Programme] { site.programmes }

  /// Whether a programme's script is written: the station may have it, or it is a draft to be read
  /// through.
  package func isShown(_ programme: Programme) -> Bool {
    programme.isOffered || site.showsDrafts
  }

  /// What is wrong with a programme, without its stories.
  package func check(_ programme: Programme) -> [Diagnostic] {
    ProgrammeCheck(programme: programme, date: site.date).check()
  }

  /// A programme's script, and all that makes an announcer stumble.
  /// - Parameter sources: the files of the profiles that it tells, by path.
  package func script(
    _ programme: Programme, sources: [String: SourceText]
  ) -> (script: RadioScript, diagnostics: [Diagnostic]) {
    let pace = programme.broadcast.pace ?? site.content.organisation.radio.pace
    var assembly = ScriptAssembly(
      programme, units: site.content.units, sources: sources, form: form, pace: pace)
    let script = assembly.assemble()
    let check = ProgrammeCheck(programme: programme, date: site.date)
    // A programme that lacks a story, or is to get another, has no length yet.
    let length = programme.isWithheld ? [] : check.check(script)
    return (script, assembly.diagnostics.uniqueFindings + length)
  }

  /// The files of a script: its sheet as a page and as plain text, and what Word is to have.
  package func files(
    _ script: RadioScript, of programme: Programme, templates: TemplateLibrary
  ) -> (files: ScriptFiles, diagnostics: [Diagnostic]) {
    let page = ScriptPage(script, programme, site, formats: formats)
    var sheet = [UInt8]()
    let findings = templates.render("kich-ban", page.object, into: &sheet)
    let stem = programme.outputStem
    return (
      ScriptFiles(
        sheet: OutputFile(path: stem + ".html", bytes: sheet),
        text: OutputFile(path: stem + ".txt", bytes: Array(ScriptText(page, script).text.utf8)),
        document: OfficeDocument(
          path: stem + ".docx", html: sheet, date: programme.broadcast.date ?? site.date)),
      findings
    )
  }
}

/// What is written of one script.
package struct ScriptFiles: Sendable {
  package let sheet: OutputFile
  package let text: OutputFile
  package let document: OfficeDocument
}

extension Programme {
  /// The place of its script without a suffix.
  package var outputStem: String { broadcast.document.outputStem }
}

extension [Diagnostic] {
  /// Each once: a profile that is told twice has its long sentences once.
  fileprivate var uniqueFindings: [Diagnostic] {
    var seen = Set<String>()
    return filter { finding in
      let range = finding.location.range
      let place = range.map { "\($0.start.line):\($0.start.column)-\($0.end.column)" } ?? ""
      return seen.insert("\(finding.code) \(finding.location.file) \(place)").inserted
    }
  }
}
