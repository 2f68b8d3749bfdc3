import Profiles
import Testing

@Suite struct ChoiceTests {
  @Test(arguments: [
    "mô hình điểm", "Mô Hình Điểm", "MO HINH DIEM", "mo_hinh_diem", "mo-hinh-diem",
    "mô  hình\u{A0}điểm", "mo\u{302} hi\u{300}nh đie\u{302}\u{309}m",
  ])
  func `case, marks, spaces and hyphens make no difference`(text: String) {
    #expect(State(written: text) == .pilot)
  }

  @Test(arguments: ["", "mô hình", "mô hình điểm 2", "mohinhdiem", "điểm"])
  func `a part of a value is not the value`(text: String) {
    #expect(State(written: text) == nil)
  }

  @Test func `failed and passed are told apart without marks too`() {
    #expect(VerificationResult(written: "khong dat") == .failed)
    #expect(VerificationResult(written: "dat") == .passed)
  }

  private static func collisions<Value: Choice>(_ type: Value.Type) -> Int {
    Value.allCases.count { value in Value(written: value.rawValue.uppercased()) != value }
  }

  @Test func `no list has two values that fold together`() {
    #expect(Self.collisions(ProfileKind.self) == 0)
    #expect(Self.collisions(SubjectKind.self) == 0)
    #expect(Self.collisions(State.self) == 0)
    #expect(Self.collisions(Channel.self) == 0)
    #expect(Self.collisions(AdoptionLevel.self) == 0)
    #expect(Self.collisions(VerificationMethod.self) == 0)
    #expect(Self.collisions(VerificationResult.self) == 0)
    #expect(Self.collisions(ConsentRole.self) == 0)
    #expect(Self.collisions(ConsentForm.self) == 0)
    #expect(Self.collisions(ConsentContent.self) == 0)
    #expect(Self.collisions(YesNo.self) == 0)
  }

  @Test func `states stand in the order of the plan, each with a key of its own`() {
    #expect(State.allCases.sorted() == State.allCases)
    #expect(State.allCases.map(\.rank) == Array(0..<7))
    #expect(Set(State.allCases.map(\.key)).count == 7)
    #expect(AdoptionLevel.allCases.sorted() == AdoptionLevel.allCases)
  }
}
