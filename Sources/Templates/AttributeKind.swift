/// What an attribute's value means to a browser, and so what a variable in it must be.
enum AttributeKind: UInt8 {
  case plain
  /// An address: its scheme is checked.
  case url
  /// Several addresses, separated by commas.
  case urlList
  /// Style, script, or a document within the document: no escaping makes a variable safe here.
  case code

  /// - Parameter name: in small letters.
  init(name: [UInt8]) {
    let text = String(decoding: name, as: UTF8.self)
    if Self.urls.contains(text) {
      self = .url
    } else if text == "srcset" || text == "imagesrcset" || text == "archive" {
      self = .urlList
    } else if text == "style" || text == "srcdoc" || text.hasPrefix("on") {
      self = .code
    } else {
      self = .plain
    }
  }

  /// From the attribute index of the HTML standard ("Valid URL"), with its obsolete ones and SVG's.
  private static let urls: Set<String> = [
    "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
    "longdesc", "manifest", "ping", "poster", "profile", "src", "usemap", "xlink:href",
  ]
}
