/// The empty Word file from which pandoc takes styles, paper and headers: the parts of
/// `templates/docx`, packed.
struct ReferenceDocument: Sendable {
  let bytes: [UInt8]
  /// The filter that gives every block and table the style its HTML names.
  let filter: [UInt8]

  static let folder = "templates/docx"

  /// - Parameter root: the folder that holds `templates/`.
  /// - Throws: `BuildFailure.missing` when a part is not there; `DiskFailure`.
  init(root: String) throws {
    let part = { (name: String) in
      let path = "\(Self.folder)/\(name)"
      guard Disk.exists("\(root)/\(path)") else { throw BuildFailure.missing(path) }
      return try Disk.contents("\(root)/\(path)", limit: ContentReader.largestFile)
    }
    let parts = try Self.parts.map { (name: "word/\($0)", bytes: try part($0)) }
    let plumbing = [
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.packageRelations),
      ("word/_rels/document.xml.rels", Self.documentRelations),
    ].map { (name: $0.0, bytes: Array((Self.prolog + $0.1).utf8)) }
    bytes = StoredArchive(plumbing + parts).bytes
    filter = try part("van-ban.lua")
  }

  private static let parts = ["document.xml", "styles.xml", "header1.xml", "header2.xml"]

  private static let prolog = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  private static let contentTypes: String = {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let overrides = [
      ("document", "document.main"), ("styles", "styles"), ("header1", "header"),
      ("header2", "header"),
    ].map { #"<Override PartName="/word/\#($0.0).xml" ContentType="\#(word).\#($0.1)+xml"/>"# }
    return #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"# + overrides.joined()
      + "</Types>"
  }()

  private static let packageRelations = relations([("rId1", "officeDocument", "word/document.xml")])

  /// The ids are those by which `document.xml` names its headers.
  private static let documentRelations = relations([
    ("rId1", "styles", "styles.xml"), ("rId2", "header", "header1.xml"),
    ("rId3", "header", "header2.xml"),
  ])

  private static func relations(_ list: [(id: String, type: String, target: String)]) -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + list.map {
        #"<Relationship Id="\#($0.id)" Type="\#(types)/\#($0.type)" Target="\#($0.target)"/>"#
      }.joined() + "</Relationships>"
  }
}
