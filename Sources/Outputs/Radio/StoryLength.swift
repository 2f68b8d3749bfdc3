package import Diagnostics
import Markup
import VietnameseText

/// How long a written story is: what it has for the air alone is told, not read.
package enum StoryLength {
  package static func syllables(in source: SourceText, from bodyOffset: Int) -> Int {
    let all = Syllables.count(source.bytes[bodyOffset...])
    guard let told = source.section(StoryText.section, from: bodyOffset) else { return all }
    return all - Syllables.count(source.bytes[told])
  }
}
