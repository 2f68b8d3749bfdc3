import Profiles
import SiteModel
import Templates
import VietnameseText

// The parts that several pages share: cards, chips, spread events, page numbers.

extension PageView {
  /// A profile in short.
  func card(_ index: Int) -> Object {
    let entry = site.entries[index]
    let appliers = site.appliers(ofEntry: index)
    let picture = coverPicture(of: entry.profile)
    return [
      "ten": .text(entry.profile.title), "lien_ket": link(entry.path),
      "tom_tat": .text(entry.profile.summary), "anh": picture ?? false,
      "bia": drawing(ofEntry: index, besides: picture),
      "phong_trao": chip(entry.profile.movement), "don_vi": unit(entry.profile.unit),
      "loai": .text(entry.profile.kind.displayName), "ngay": Value(entry.date),
      "phut_doc": .text(String(entry.profile.readingMinutes)),
      "so_noi_nhan": .text(appliers == 0 ? "" : VietnameseNumber.format(appliers)),
      "minh_hoa": .bool(entry.profile.isIllustrative), "ban_nhap": .bool(entry.isDraft),
    ]
  }

  /// A profile as a line of a list, without its picture.
  func line(_ index: Int) -> Object {
    let entry = site.entries[index]
    return [
      "ten": .text(entry.profile.title), "lien_ket": link(entry.path),
      "tom_tat": .text(entry.profile.summary), "phong_trao": chip(entry.profile.movement),
      "don_vi": unit(entry.profile.unit), "loai": .text(entry.profile.kind.displayName),
      "ngay": Value(entry.date), "minh_hoa": .bool(entry.profile.isIllustrative),
    ]
  }

  /// What can be taken home of a profile besides its page: `{ten, lien_ket, mo_ta}`.
  func downloads(ofEntry index: Int) -> [Value] {
    let handout = site.entries[index].profile.handoutPath
    let sheets: [Value] =
      web.handouts.contains(index)
      ? [
        [
          "ten": .text("Tờ rơi"), "lien_ket": link(handout),
          "mo_ta": .text("A4, hai mặt"),
        ],
        [
          "ten": .text("Tờ rơi PDF"), "lien_ket": link(PrintDocument.pdf(of: handout)),
          "mo_ta": .text("để in"),
        ],
      ] : []
    return sheets
      + web.pictures.pictures(of: site.entries[index].profile).map { _, picture, published in
        let print = published.print
        let size = [print.width, print.height].map { VietnameseNumber.format($0) }
        return [
          "ten": .text("Ảnh để in"), "lien_ket": link(print.path),
          "mo_ta": .text("\(picture.credit); JPEG, \(size.joined(separator: " × ")) điểm ảnh"),
        ]
      }
  }

  /// A card with its figures, for the head of a page.
  func lead(_ index: Int, _ profile: Profile) -> Value {
    var object = card(index)
    object.appendList(
      "so_noi_bat",
      profile.keyFigures.prefix(3).map {
        [
          "so": .text($0.figure.unbroken), "nhan": .text($0.label),
          "thanh": bars(BeforeAfter(figure: $0.figure)),
        ]
      })
    return .object(object)
  }

  /// `{truoc, sau}`, the lengths of two bars.
  func bars(_ change: BeforeAfter?) -> Value {
    change.map { ["truoc": .integer($0.before), "sau": .integer($0.after)] } ?? false
  }

  func cards(_ indices: some Sequence<Int>) -> [Value] {
    indices.map { .object(web.card($0, on: self)) }
  }

  /// `{ten, lien_ket, lop}` of a movement.
  func chip(_ id: String) -> Value {
    [
      "ten": .text(site.shortName(ofMovement: id)), "lien_ket": link("phong-trao/\(id).html"),
      "lop": .text("mau-\(id)"),
    ]
  }

  /// Who learned what from whom, with the day on which they got as far as they are.
  func uptake(_ uptake: Uptake) -> Value {
    let entry = site.entries[uptake.entry]
    let earlier = uptake.steps.dropLast().map { "\($0.level.rawValue) \($0.date.written)" }
    return [
      "don_vi": unit(uptake.unit), "ho_so": named(entry.profile.title, entry.path),
      "nguon": unit(entry.profile.unit), "ngay": Value(uptake.latest.date),
      "muc": .text(uptake.level.rawValue), "bac": .integer(uptake.level.rank + 1),
      "truoc_do": .text(earlier.joined(separator: ", ")), "ket_qua": .text(uptake.result),
    ]
  }

  /// The part of a listing that a page shows, and the links to its other pages.
  func paginate(
    _ indices: [Int], page: Int, perPage: Int? = nil, label: String = "Hồ sơ",
    path: (Int) -> String
  ) -> (shown: ArraySlice<Int>, links: Value) {
    let perPage = perPage ?? site.content.organisation.profilesPerPage
    let count = max(1, (indices.count + perPage - 1) / perPage)
    let start = min((page - 1) * perPage, indices.count)
    let shown = indices[start..<min(start + perPage, indices.count)]
    guard count > 1 else { return (shown, false) }
    var previous = 0
    var numbers = [Value]()
    for number in Self.pageNumbers(around: page, of: count) {
      if number == previous + 2 {
        // An ellipsis for one page would be longer than its number.
        numbers.append(pageNumber(previous + 1, path(previous + 1), isHere: false))
      } else if number > previous + 2 {
        numbers.append(pageNumber(nil, "", isHere: false))
      }
      numbers.append(pageNumber(number, path(number), isHere: number == page))
      previous = number
    }
    let links: Object = [
      "nhan": .text(label),
      "truoc": page > 1 ? link(path(page - 1)) : "",
      "sau": page < count ? link(path(page + 1)) : "",
      "tu": .text(VietnameseNumber.format(start + 1)),
      "den": .text(VietnameseNumber.format(shown.endIndex)),
      "tong": .text(VietnameseNumber.format(indices.count)), "trang": .list(numbers),
    ]
    return (shown, .object(links))
  }

  private func pageNumber(_ number: Int?, _ target: String, isHere: Bool) -> Value {
    [
      "so": .text(number.map { VietnameseNumber.format($0) } ?? ""),
      "lien_ket": number == nil ? "" : link(target), "dang_o": .bool(isHere),
      "ngat": .bool(number == nil),
    ]
  }

  /// The first, the last, and those around the present page.
  private static func pageNumbers(around page: Int, of count: Int) -> [Int] {
    (1...count).filter { $0 == 1 || $0 == count || abs($0 - page) <= 2 }
  }

  /// A fact with its label: `{nhan, gia_tri, lien_ket}`.
  func fact(_ label: String, _ value: String, _ target: String? = nil) -> Value {
    [
      "nhan": .text(label), "gia_tri": .text(value),
      "lien_ket": target.map { link($0) } ?? "",
    ]
  }
}

extension Profile {
  /// How long the story takes to read, at 220 syllables a minute.
  var readingMinutes: Int { max(1, (bodySyllables + 110) / 220) }
}
