package import Diagnostics
package import FrontMatter

/// One profile: a file of `ho-so/<year>/`, as far as the whole site needs to know it.
///
/// What only its own pages show (evidence, guide, awards) stays in its file. A profile just read has
/// its front matter and can tell; between reading and rendering only the outline is kept, so that a
/// hundred thousand profiles fit into memory, and the text is given back when the page is made.
///
/// An object, since all of the site looks at it and nothing changes it.
package final class Profile: Sendable {
  package let path: ContentPath
  /// The year of its folder.
  package let year: String
  package let slug: String
  package let title: String
  package let summary: String
  package let kind: ProfileKind
  package let subject: SubjectKind
  package let unit: String
  package let movement: String
  package let otherMovements: [String]
  package let holder: Holder
  package let milestones: Milestones
  package let verifications: [Verification]
  package let adoptions: [Adoption]
  package let consents: [Consent]
  /// Other people named in the story.
  package let people: [Person]
  package let pictures: [Picture]
  package let approval: Approval?
  package let compliance: Compliance?
  package let isIllustrative: Bool
  package let titleLocation: SourceLocation
  /// What the file says; nothing while only the rest is kept.
  package let frontMatter: Node?
  private let outline: FrontMatterOutline?
  package let bodyOffset: Int
  /// The length of the story, in written syllables.
  package let bodySyllables: Int

  package var movements: [String] { [movement] + otherMovements }

  /// The same profile without the text of its front matter.
  package func lettingTextGo() -> Profile { Profile(self, nil, frontMatter?.outline) }

  /// The same profile with its front matter at hand again.
  /// - Parameter source: the file that was read.
  package func regainingText(from source: SourceText) -> Profile {
    Profile(self, outline.flatMap { FrontMatter.restore($0, from: source) }, outline)
  }

  init(
    path: ContentPath, year: String, slug: String, title: String, summary: String,
    kind: ProfileKind, subject: SubjectKind, unit: String, movement: String,
    otherMovements: [String], holder: Holder, milestones: Milestones,
    verifications: [Verification], adoptions: [Adoption], consents: [Consent], people: [Person],
    pictures: [Picture], approval: Approval?, compliance: Compliance?, isIllustrative: Bool,
    titleLocation: SourceLocation, frontMatter: Node?, bodyOffset: Int, bodySyllables: Int
  ) {
    self.path = path
    self.year = year
    self.slug = slug
    self.title = title
    self.summary = summary
    self.kind = kind
    self.subject = subject
    self.unit = unit
    self.movement = movement
    self.otherMovements = otherMovements
    self.holder = holder
    self.milestones = milestones
    self.verifications = verifications
    self.adoptions = adoptions
    self.consents = consents
    self.people = people
    self.pictures = pictures
    self.approval = approval
    self.compliance = compliance
    self.isIllustrative = isIllustrative
    self.titleLocation = titleLocation
    self.bodyOffset = bodyOffset
    self.bodySyllables = bodySyllables
    self.frontMatter = frontMatter
    outline = nil
  }

  /// The same profile with another front matter at hand.
  private init(_ profile: Profile, _ frontMatter: Node?, _ outline: FrontMatterOutline?) {
    path = profile.path
    year = profile.year
    slug = profile.slug
    title = profile.title
    summary = profile.summary
    kind = profile.kind
    subject = profile.subject
    unit = profile.unit
    movement = profile.movement
    otherMovements = profile.otherMovements
    holder = profile.holder
    milestones = profile.milestones
    verifications = profile.verifications
    adoptions = profile.adoptions
    consents = profile.consents
    people = profile.people
    pictures = profile.pictures
    approval = profile.approval
    compliance = profile.compliance
    isIllustrative = profile.isIllustrative
    titleLocation = profile.titleLocation
    bodyOffset = profile.bodyOffset
    bodySyllables = profile.bodySyllables
    self.frontMatter = frontMatter
    self.outline = outline
  }
}

/// Whom a profile is about: `chu_the`.
package struct Holder: Sendable, Hashable {
  /// A person's full name, or the name of a collective.
  package let name: String
  package let post: String
  package let isFrontLine: Bool?
  package let workers: Int?
  package let members: Int?
  package let women: Int?

  /// Of a profile that does not yet say.
  static let unknown = Holder(
    name: "", post: "", isFrontLine: nil, workers: nil, members: nil, women: nil)
}

/// Someone else named in the story: `nhan_vat`.
package struct Person: Sendable, Hashable {
  package let name: String
  package let role: String
  /// Given for children, whose naming asks for more; never shown.
  package let birthYear: Int?
}

/// When a profile reached each state of the plan's process: `qua_trinh`.
package struct Milestones: Sendable, Hashable {
  /// In the order of the process; each state at most once.
  package let reached: [(state: State, date: CalendarDate)]

  package init(_ reached: [(state: State, date: CalendarDate)]) {
    self.reached = reached
  }

  /// The latest state reached on or before a date.
  package func state(asOf date: CalendarDate) -> State? {
    reached.last { $0.date <= date }?.state
  }

  package subscript(state: State) -> CalendarDate? {
    reached.first { $0.state == state }?.date
  }

  package static func == (one: Milestones, other: Milestones) -> Bool {
    one.reached.elementsEqual(other.reached) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    for (state, date) in reached {
      hasher.combine(state)
      hasher.combine(date)
    }
  }
}

/// One check of the facts: an item of `kiem_chung`.
package struct Verification: Sendable, Hashable {
  package let date: CalendarDate
  package let body: String
  package let method: VerificationMethod
  package let result: VerificationResult
  package let problem: String
  package let remedy: String
}

/// Another unit took the model up: an item of `nhan_rong`.
package struct Adoption: Sendable, Hashable {
  package let unit: String
  package let date: CalendarDate
  package let level: AdoptionLevel
  package let result: String
}

/// Someone agreed to be written about: an item of `dong_y`.
package struct Consent: Sendable, Hashable {
  package let person: String
  package let role: ConsentRole
  package let date: CalendarDate
  package let form: ConsentForm?
  package let contents: [ConsentContent]
  package let channels: [Channel]
  package let expires: CalendarDate?
  package let withdrawn: CalendarDate?
  /// The child for whom a representative agrees, or an empty text.
  package let represented: String
}

/// Who let the profile out, when, and to where: `duyet`.
package struct Approval: Sendable, Hashable {
  package let by: String
  package let date: CalendarDate
  package let channels: [Channel]
}
