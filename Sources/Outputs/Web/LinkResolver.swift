import Diagnostics
import Markup
import Profiles
import SiteModel

/// Turns the links of a Markdown file, which name other content files, into links between pages.
struct LinkResolver {
  let site: Site
  /// The file with the links, relative to the root.
  let file: String
  /// What leads from its page to the web root.
  let prefix: String
  /// Of a profile: what it declares as its pictures.
  var pictures: [Picture] = []
  /// How one of them stands in the text; nothing where no page is made.
  var figure: (Int) -> SafeHTML? = { _ in nil }

  func resolve(_ link: LinkReference) -> LinkTarget {
    let destination = link.destination
    if destination.hasPrefix("#") || destination.hasScheme { return .keep }
    if link.isImage { return resolve(image: link) }
    let (path, fragment) = Self.split(destination)
    guard let target = Self.normalize(path, from: file) else {
      return .refuse(Diagnostic(.linkLeavesContent, at: link.location, ["lien_ket": destination]))
    }
    switch site.destination(of: target) {
    case .page(let page)?: return .rewrite(prefix + page + fragment)
    case .heldBack?:
      return .refuse(Diagnostic(.linkToHeldBack, at: link.location, ["tep": target]))
    case nil:
      let nearest = site.linkablePath(near: target, from: file)
      return .refuse(
        Diagnostic(
          nearest == nil ? .brokenLink : .misspeltLink, at: link.location,
          ["lien_ket": destination, "tep": target, "goi_y": nearest ?? ""]))
    }
  }

  /// A picture may stand in a text when the profile declares it and it has a paragraph to itself.
  private func resolve(image: LinkReference) -> LinkTarget {
    let destination = image.destination
    let name = destination.hasPrefix("./") ? String(destination.dropFirst(2)) : destination
    guard !name.contains("/"),
      let number = pictures.firstIndex(where: { $0.file == name.fileName })
    else {
      return .refuse(Diagnostic(.pictureInText, at: image.location, ["lien_ket": destination]))
    }
    let arguments = ["tep": pictures[number].file]
    guard image.standsAlone else {
      return .refuse(Diagnostic(.pictureInParagraph, at: image.location, arguments))
    }
    guard number > 0 else {
      return .refuse(Diagnostic(.leadPictureInText, at: image.location, arguments))
    }
    return .figure(figure(number) ?? "")
  }

  private static func split(_ destination: String) -> (path: Substring, fragment: Substring) {
    let end = destination.firstIndex(of: "#") ?? destination.endIndex
    return (destination[..<end], destination[end...])
  }

  /// The path of a link's target from the root; nothing when it leads out of the content.
  private static func normalize(_ path: Substring, from file: String) -> String? {
    var parts = path.hasPrefix("/") ? ["content"] : file[...].components.dropLast()
    for part in path.components where part != "." {
      if part == ".." {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else {
        parts.append(Substring(part.removingPercentEncoding))
      }
    }
    return parts.first == "content" ? parts.joined(separator: "/") : nil
  }
}

extension String {
  /// Whether it begins with a scheme such as `https:` or `mailto:`.
  fileprivate var hasScheme: Bool {
    guard let colon = firstIndex(of: ":"), colon > startIndex else { return false }
    return self[..<colon].utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        || (0x30...0x39).contains($0)
    }
  }
}

extension Substring {
  /// What stands between the slashes of a path.
  fileprivate var components: [Substring] {
    utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  /// With `%20` and its like as the characters they stand for; unchanged when they are not UTF-8.
  var removingPercentEncoding: String {
    guard contains("%") else { return String(self) }
    var bytes = [UInt8]()
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }
}
