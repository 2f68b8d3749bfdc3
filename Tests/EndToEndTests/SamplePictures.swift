import Foundation

/// Small files that stand for pictures in the tests, each by the name under which a profile has it:
/// pictures of one colour in full size, and what only looks like a picture.
enum SamplePictures {
  /// The bytes of a file; nothing for a name that no sample has.
  static func bytes(named name: String) -> Data? {
    switch name {
    case "to-xe.jpg", "to-xe-2.jpg": photo
    case "xe.jpg", "rua-xe.jpg": secondPhoto
    case "tam.jpg", "so.jpg": thirdPhoto
    case "svg.jpg":
      Data("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".utf8)
    case "la.jpg": Data("Ảnh này để mai gửi.\n".utf8)
    case "rong.jpg": Data()
    case "dong.webp": decoded(animation)
    case "nhieu.heic": decoded(stack)
    case "nang.jpg": Data([0xFF, 0xD8, 0xFF]) + Data(count: 41 << 20)
    case "lon.png": decoded(bomb)
    case "dai.jpg": decoded(strip)
    case "hong.jpg": photo.prefix(90)
    case "nho.jpg": decoded(small)
    case "toa-do.jpg": decoded(placed)
    default: nil
    }
  }

  /// WebP of 1600 × 1200 pixels: what a file is called says nothing.
  static let photo = decoded(first)
  static let secondPhoto = decoded(second)
  static let thirdPhoto = decoded(third)
  /// The same on its side, with the author's name and the place where it was taken.
  static let placedPhoto = decoded(placed)

  private static func decoded(_ text: String) -> Data { Data(base64Encoded: text) ?? Data() }

  private static let first = """
    UklGRnQAAABXRUJQVlA4TGgAAAAvP8YrAQdQvOIVr/8BAUnS//9kRP8z/vOf//znP//5z3/+85///Oc///nPf/7z\
    n//85z//+c9//vOf//znP//5z3/+85///Oc///nPf/7zn//85z//+c9//vOf//znP//5z3/+83/cAA==
    """
  private static let second = """
    UklGRnQAAABXRUJQVlA4TGgAAAAvP8YrAQdQvPJUq/8BAUnS//9kRP8z/vOf//znP//5z3/+85///Oc///nPf/7z\
    n//85z//+c9//vOf//znP//5z3/+85///Oc///nPf/7zn//85z//+c9//vOf//znP//5z3/+83/cAA==
    """
  private static let third = """
    UklGRnQAAABXRUJQVlA4TGgAAAAvP8YrAQdQt4IWpf8BAUnS//9kRP8z/vOf//znP//5z3/+85///Oc///nPf/7z\
    n//85z//+c9//vOf//znP//5z3/+85///Oc///nPf/7zn//85z//+c9//vOf//znP//5z3/+83/cAA==
    """
  /// 700 × 500 pixels.
  private static let small = """
    UklGRjIAAABXRUJQVlA4TCYAAAAvu8J8AAdQnmoVpf8BAUnS//9kRP8z/vOf//znP//5z3/+83/0AQ==
    """
  /// 1600 × 200 pixels.
  private static let strip = """
    UklGRjAAAABXRUJQVlA4TCMAAAAvP8YxAAdQvOIVr/8BAEX6/58i+p/63//+97///e9///v/CAA=
    """
  /// With EXIF: orientation 6, “Kin Dao”, 10°5′60″ N 105° E.
  private static let placed = """
    UklGRi4BAABXRUJQVlA4WAoAAAAIAAAAPwYArwQAVlA4TGgAAAAvP8YrAQdQvOIVr/8BAUnS//9kRP8z/vOf//zn\
    P//5z3/+85///Oc///nPf/7zn//85z//+c9//vOf//znP//5z3/+85///Oc///nPf/7zn//85z//+c9//vOf//zn\
    P//5z3/+83/cAEVYSUagAAAASUkqAAgAAAADABIBAwABAAAABgAAADsBAgAIAAAAMgAAACWIBAABAAAAOgAAAAAA\
    AABLaW4gRGFvAAQAAQACAAIAAABOAAAAAgAFAAMAAABwAAAAAwACAAIAAABFAAAABAAFAAMAAACIAAAAAAAAAAoA\
    AAABAAAABQAAAAEAAAA8AAAAAQAAAGkAAAABAAAAAAAAAAEAAAAAAAAAAQAAAA==
    """
  /// The head of an animated WebP.
  private static let animation = """
    UklGRiQAAABXRUJQVlA4WAoAAAACAAAAPwYArwQAQU5JTQYAAAAAAAAAAAA=
    """
  /// PNG that says it has 60,000 × 60,000 pixels, in 69 bytes.
  private static let bomb = """
    iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAIAAAAPsOIVAAAADElEQVR4nGNgoD0AAABkAAGGZDw1AAAAAElFTkSu\
    QmCC
    """
  /// HEIC with two pictures.
  private static let stack = """
    AAAAKGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZm1pZjFoZWljbWlhZgAAAgttZXRhAAAAAAAAACFoZGxyAAAAAAAA\
    AABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAI7AAEAAAAAAAAA\
    EwACAAAAAAJOAAEAAAAAAAAAEwAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAAA\
    AAIAAGh2YzEAAAABZGlwcnAAAAFAaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH/\
    /wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubgQEDAgAAAMACAAAAwAI\
    QCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAAHhodmNDAQNwAAAAAAAA\
    AAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAe\
    oCCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkA\
    AAAAAwgICAAAABxpcG1hAAAAAAAAAAIAAQOBAoMAAgOEBYYAAAAubWRhdAAAAA8oAa8LYPpSKM//61vEd7AAAAAP\
    KAGvC2D6UijP/+tbxHew
    """
}
