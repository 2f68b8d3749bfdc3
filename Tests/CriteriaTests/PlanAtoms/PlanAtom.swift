import Profiles
import TestSupport
import Testing

/// One atomic criterion of the plan, with the lines that meet it and lines that fail it.
///
/// Both are changes to a complete profile of the movement (`CompleteProfile`): a key under
/// `tieu_chi`, or a block of its own, and what stands after its colon; nothing takes the key away.
struct PlanAtom: Sendable, CustomTestStringConvertible {
  /// As the plan taken apart numbers it, and as `ma_ke_hoach` names it.
  let code: String
  let movement: String
  let subject: SubjectKind
  /// Of criteria among which the plan leaves a choice, the others are taken away here.
  let met: [String: String]
  /// What is said to be wrong stands between `⟦` and `⟧`. Where nothing is marked, it is the key
  /// itself, or `tieu_chi` if the key is gone.
  let failed: [String: String]
  let finding: String
  /// What the message and its help must say for an officer to act on it.
  let words: [String]

  var testDescription: String {
    "\(code) \(movement) \(subject.rawValue) \(finding) \(failed.keys.sorted().joined())"
  }

  init(
    _ code: String, _ movement: String, _ subject: SubjectKind, met: [String: String] = [:],
    failed: [String: String], _ finding: String, _ words: [String]
  ) {
    self.code = code
    self.movement = movement
    self.subject = subject
    self.met = met
    self.failed = failed
    self.finding = finding
    self.words = words
  }
}

/// A way to fail an atom, before it is said for whom.
struct Failure: Sendable {
  let code: String
  let met: [String: String]
  let failed: [String: String]
  let finding: String
  let words: [String]

  init(
    _ code: String, met: [String: String] = [:], _ failed: [String: String], _ finding: String,
    _ words: String...
  ) {
    self.code = code
    self.met = met
    self.failed = failed
    self.finding = finding
    self.words = words
  }

  func of(_ movement: String, _ subjects: [SubjectKind]) -> [PlanAtom] {
    subjects.map {
      PlanAtom(code, movement, $0, met: met, failed: failed, finding, words)
    }
  }
}
