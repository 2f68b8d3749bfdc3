/// The languages in which the tool speaks to people.
package enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// The same words in each language.
package struct LocalizedText: Sendable, Hashable {
  package let vietnamese: String
  package let english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension String {
  /// The text with every `{name}` replaced by its argument, in one pass: what an author typed may
  /// itself hold braces. A name without an argument stays, so that a test sees it.
  package func filling(_ arguments: [String: String]) -> String {
    guard !arguments.isEmpty else { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let afterOpen = rest.index(after: open)
      guard let close = rest[afterOpen...].firstIndex(of: "}"),
        let value = arguments[String(rest[afterOpen..<close])]
      else {
        result += "{"
        rest = rest[afterOpen...]
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The text for people who see no finding: an ellipsis stands for every placeholder, and nothing
  /// for one that only adds to a sentence. `{{name}}` with two braces is the language of templates
  /// and stays.
  package var withPlaceholdersShown: String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let opening = rest[open...].prefix { $0 == "{" }
      let name = rest[opening.endIndex...].prefix {
        $0 == "_" || ("a"..."z").contains($0) && $0.isASCII
      }
      let closing = rest[name.endIndex...].prefix { $0 == "}" }
      rest = rest[closing.endIndex...]
      if name.isEmpty || closing.isEmpty || opening.count == 2 && closing.count == 2 {
        result += opening + name + closing
      } else if rest.hasPrefix("."), result.last?.isLetter == true {
        continue
      } else if rest.isEmpty, result.hasSuffix(". ") {
        result.removeLast()
      } else {
        result += opening.dropLast() + "…" + closing.dropLast()
      }
    }
    return result + rest
  }
}
