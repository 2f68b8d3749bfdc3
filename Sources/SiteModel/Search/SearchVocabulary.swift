import Locks
import VietnameseText

/// All words of the site, each with a number, shared by the workers that collect them.
///
/// Which number a word gets depends on who comes first; what is made of the index is sorted by the
/// words themselves.
package final class SearchVocabulary: Sendable {
  private struct Table {
    var numbers = [String: UInt32]()
    var words = [SearchWord]()
  }

  private let table = Locked(Table())

  package init() {}

  /// The number of a word as it is written.
  func number(of written: String) -> UInt32 {
    let word = SearchWord(written)
    return table.withLock { table in
      if let number = table.numbers[word.exact] { return number }
      let number = UInt32(table.words.count)
      table.numbers[word.exact] = number
      table.words.append(word)
      return number
    }
  }

  /// The words in order of their numbers.
  var words: [SearchWord] { table.withLock { $0.words } }
}
