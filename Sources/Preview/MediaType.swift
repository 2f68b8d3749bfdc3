/// The media types of the files that a site holds.
enum MediaType {
  /// For the `Content-Type` header, by the name's ending; bytes of no known kind otherwise.
  static func of(_ name: String) -> String {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return switch ending {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "svg": "image/svg+xml; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "webp": "image/webp"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "pdf": "application/pdf"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    default: "application/octet-stream"
    }
  }
}
