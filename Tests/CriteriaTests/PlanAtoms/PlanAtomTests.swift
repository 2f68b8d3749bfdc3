import Criteria
import Diagnostics
import FrontMatter
import Profiles
import Testing

/// The project's own criteria: for every atomic criterion of the plan a profile that meets it, and
/// one that fails it and is told so where it does and in words to act on.
@Suite struct PlanAtomTests {
  @Test(arguments: try PlanTrial.combinations())
  func `a complete profile of every movement and subject passes without a finding`(
    combination: PlanTrial.Combination
  ) throws {
    let trial = try PlanTrial.shared.get()
    let profile = trial.complete(combination.movement, combination.subject)
    #expect(try trial.check(profile.text()) == [])
  }

  @Test(arguments: PlanAtom.groupA + PlanAtom.groupB + PlanAtom.groupC)
  func `what a movement asks is met by the one profile and missed by the other`(
    atom: PlanAtom
  ) throws {
    try PlanTrial.shared.get().expect(atom)
  }

  @Test(arguments: try PlanTrial.combinations())
  func `what is asked of all is met by the one profile and missed by the other`(
    combination: PlanTrial.Combination
  ) throws {
    for atom in PlanAtom.general(combination.movement, combination.subject) {
      try PlanTrial.shared.get().expect(atom)
    }
  }

  @Test func `no atom of the plan is without its two profiles, nor any that a schema names`() throws
  {
    let general = PlanAtom.general("lao-dong-gioi", .collective)
    let shown = (general + PlanAtom.groupA + PlanAtom.groupB + PlanAtom.groupC).map(\.code)
    #expect(Set(shown) == Set(ContentTests.atoms))
    let named = try ContentTests.atomsNamed()
    #expect(Set(named).subtracting(shown).sorted() == ["R7"])
  }

  /// An atom is shown with a movement whose schema claims it, or one whose base does.
  @Test(arguments: PlanAtom.groupA + PlanAtom.groupB)
  func `the evidence that is changed is evidence of that atom`(atom: PlanAtom) throws {
    let named = try PlanTrial.shared.get().atoms[atom.movement]
    for key in atom.failed.keys {
      #expect(named?[key]?.contains(atom.code) == true, "\(key)")
    }
  }

  @Test(arguments: try PlanTrial.combinations().filter { $0.group == "c" })
  func `without what is only suggested a profile of group c is advised, never refused`(
    combination: PlanTrial.Combination
  ) throws {
    let trial = try PlanTrial.shared.get()
    let profile = trial.complete(combination.movement, combination.subject)
    let suggested = trial.catalogue[movement: combination.movement].criteria.map(\.code)
    let findings = try trial.check(
      profile.text(Dictionary(uniqueKeysWithValues: suggested.map { ($0, "") })))
    #expect(!findings.isEmpty)
    #expect(Set(findings.map(\.code)) == ["C202"])
  }
}
