import Testing

@testable import Build

@Suite struct PictureFilesTests {
  private static func content(_ text: String) -> FileContent {
    FileContent(text.unicodeScalars.map { UInt8($0.value) }[...])
  }

  @Test(arguments: [
    ("\u{FF}\u{D8}\u{FF}\u{E0}", FileContent.jpeg),
    ("\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR", .png),
    ("\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR\0\0\0\u{8}acTL", .animation("PNG")),
    ("RIFF\0\0\0\0WEBPVP8 ", .webp), ("RIFF\0\0\0\0WAVEfmt ", .other("AVI, WAV")),
    ("\0\0\0\u{18}ftypheic\0\0\0\0mif1heic", .heif),
    ("\0\0\0\u{18}ftypmif1\0\0\0\0mif1heic", .heif),
    ("\0\0\0\u{18}ftypmif1\0\0\0\0mif1avif", .other("AVIF")),
    ("\0\0\0\u{14}ftyphevc\0\0\0\0heic", .animation("HEIC")),
    ("\0\0\0\u{14}ftypisom\0\0\0\0mp41", .other("MP4")), ("GIF89a", .other("GIF")),
    ("\u{EF}\u{BB}\u{BF}<?xml version='1.0'?><SVG>", .other("SVG")),
    ("<!doctype HTML>", .other("HTML")), ("%PDF-1.7", .other("PDF")), ("", .empty),
    ("mai gui", .unknown), ("\u{FF}\u{D8}", .unknown), ("ftyp", .unknown),
  ])
  func `the bytes tell what a file is`(_ head: String, _ content: FileContent) {
    #expect(Self.content(head) == content)
  }

  @Test(arguments: [
    (300, [300]), (480, [480]), (500, [480]), (700, [480, 700]), (960, [480, 960]),
    (1000, [480, 960]), (1200, [480, 960, 1200]), (1600, [480, 960, 1600]),
    (9000, [480, 960, 1600]),
  ])
  func `a picture is made narrower, never wider`(_ width: Int, _ widths: [Int]) {
    #expect(PictureRules.widths(of: PictureSize(width: width, height: 10)) == widths)
  }

  private static let scan: [UInt8] =
    [0xFF, 0xC0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 4, 1, 2, 7, 0xFF, 0, 7]

  @Test func `a bare JPEG is measured`() {
    let picture = BarePicture(jpeg: [0xFF, 0xD8] + Self.scan + [0xFF, 0xD9])
    #expect(picture?.size == PictureSize(width: 30, height: 20))
  }

  @Test(arguments: [
    [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 1, 2, 3, 4] + scan + [0xFF, 0xD9],
    [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2] + scan + [0xFF, 0xD9],
    [0xFF, 0xD8, 0xFF, 0xE2, 0, 4, 1, 2] + scan + [0xFF, 0xD9],
    [0xFF, 0xD8] + scan + [0xFF, 0xE1, 0, 3, 1, 0xFF, 0xD9],
    [0xFF, 0xD8] + scan + [0xFF, 0xD9, 1], [0xFF, 0xD8] + scan, [0xFF, 0xD8], [],
    [0xFF, 0xD8, 0xFF, 0xC0, 0, 1, 8],
  ])
  func `a JPEG that carries anything else, or ends early, is not bare`(_ file: [UInt8]) {
    #expect(BarePicture(jpeg: file) == nil)
  }

  @Test func `a WebP keeps its picture alone`() {
    let frame: [UInt8] = [0x10, 0, 0, 0x9D, 1, 0x2A, 30, 0, 20, 0, 5]
    let chunk = { (name: String, bytes: [UInt8]) in
      Array(name.utf8) + [UInt8(bytes.count), 0, 0, 0] + bytes
        + [UInt8](repeating: 0, count: bytes.count % 2)
    }
    let file =
      Array("RIFF\0\0\0\0WEBP".utf8) + chunk("VP8X", [8] + [UInt8](repeating: 0, count: 9))
      + chunk("EXIF", [1, 2, 3]) + chunk("VP8 ", frame) + chunk("XMP ", [4])
    let picture = BarePicture(webP: file)
    #expect(picture?.size == PictureSize(width: 30, height: 20))
    #expect(picture?.bytes == Array("RIFF\u{18}\0\0\0WEBP".utf8) + chunk("VP8 ", frame))
    #expect(BarePicture(webP: Array(file.dropLast(20))) == nil)
  }

  @Test func `a header is believed before what the picture says of itself`() {
    let header = PictureHeader(
      Array(
        "a: 9x9\nwidth: 40\nheight: 30\norientation: 6\nwidth: 1\nexif-ifd3-GPSLatitude: 1".utf8))
    #expect(header?.size == PictureSize(width: 30, height: 40))
    #expect(header?.hasPlace == true)
    #expect(PictureHeader(Array("height: 30".utf8)) == nil)
  }

  @Test func `a record comes back as it was, and a damaged one not at all`() {
    let size = PictureSize(width: 3, height: 4)
    let picture = DevelopedPicture(
      size: size, hasPlace: true,
      prints: DevelopedPicture.Print.Use.allCases.map {
        DevelopedPicture.Print(use: $0, size: size, byteCount: 5, modified: 6)
      })
    #expect(DevelopedPicture(record: picture.record) == picture)
    #expect(DevelopedPicture(record: String(picture.record.dropLast(12))) == nil)
    #expect(DevelopedPicture(record: "") == nil)
  }
}
