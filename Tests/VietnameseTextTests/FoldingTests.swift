import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test func `the letter đ folds to d`() {
    #expect(Folding.fold("Đường") == "duong")
  }
}
