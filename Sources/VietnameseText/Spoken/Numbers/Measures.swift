extension SpokenLine {
  /// A unit behind a number: its name, and the first token behind it.
  func unit(at index: Int, _ numeral: Numeral) -> (name: String, end: Int)? {
    let isApart = kind(index) == .space
    let place = skippingSpace(index)
    switch kind(place) {
    case .mark: return signUnit(place)
    case .word: return letterUnit(place, isApart: isApart)
    default: return nil
    }
  }

  /// A unit without a number, `mấy km`, `tính bằng mg/l`: what is no syllable, or stands behind a
  /// word that counts.
  func loneUnit(at place: Int) -> Reading? {
    guard kind(place) == .word, !isGlued(place) || isMark(place - 1, "(") else { return nil }
    let hasPower = digitCount(place + 1) == 1
    let end = hasPower ? place + 2 : place + 1
    guard let unit = UnitTable.shared[text(place..<end)], self[place].letters > 1 || hasPower,
      kind(end) != .word, kind(end) != .digits
    else { return nil }
    let isWord = SyllableShape.isPlausible(bytes.span, self[place].start, self[place].end)
    guard !isWord || hasPower || Self.counting.contains(wordBefore(place)) else { return nil }
    guard unit.name != text(place) else { return nil }
    guard let per = per(at: end, isMoney: false) else { return Reading(unit.name, end: end) }
    return Reading(unit.name + " " + per.name, end: per.end)
  }

  private static let counting: Set<String> = [
    "mỗi", "mấy", "nhiêu", "từng", "trăm", "nghìn", "ngàn", "triệu", "chục", "vạn", "nửa", "một",
    "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  /// `%`, `‰`, `°C`, `$`.
  private func signUnit(_ place: Int) -> (name: String, end: Int)? {
    let scalar = self[place].scalar
    if let name = Currencies.sign(scalar) { return (name, place + 1) }
    switch scalar {
    case 0x25: return ("phần trăm", place + 1)
    case 0x2030: return ("phần nghìn", place + 1)
    case 0x22 where kind(place - 1) == .digits && isClosed(place):
      return ("giây", place + 1)
    case 0x2103: return ("độ C", place + 1)
    case 0x2109: return ("độ F", place + 1)
    case 0xB0:
      let letter = kind(place + 1) == .space ? place + 2 : place + 1
      if let scale = Self.degrees[text(letter)] { return ("độ " + scale, letter + 1) }
      return ("độ", place + 1)
    default: return nil
    }
  }

  /// Whether every quotation mark before a place has its partner, so that the one there is no
  /// quotation mark.
  private func isClosed(_ place: Int) -> Bool {
    var count = 0
    for index in max(0, place - 200)..<place where isMark(index, "\"") { count += 1 }
    return count.isMultiple(of: 2)
  }

  private static let degrees = ["C": "C", "c": "C", "F": "F", "f": "F", "K": "K", "k": "K"]

  /// `kg`, `m²`, `m2`, `đ`, `USD`, `ºC`.
  private func letterUnit(
    _ place: Int, isApart: Bool
  ) -> (name: String, end: Int)? {
    let symbol = text(place)
    if let name = Currencies.codes[symbol], !isOrdinaryWord(place, symbol) {
      return (name, place + 1)
    }
    if symbol == "ºC" || symbol == "ºc" { return ("độ C", place + 1) }
    if symbol == "độ", Self.degrees[text(skippingSpace(place + 1))] != nil { return nil }
    // m2 and m3, with the digit on the line.
    if digitCount(place + 1) == 1, !isApart || self[place].letters < 3 {
      let power = text(place..<place + 2)
      if let unit = UnitTable.shared[power], kind(place + 2) != .word {
        return (unit.name, place + 2)
      }
      return nil
    }
    guard let unit = UnitTable.shared[symbol], !isApart || unit.mayStandApart else { return nil }
    if isApart, unit.name == symbol.lowercased() { return nil }
    guard kind(place + 1) != .digits else { return nil }
    if !isApart, self[place].letters == 1, self[place].capitals == 1, isClassName(place) {
      return nil
    }
    if isApart, self[place].letters == 1, isHyphenated(place) { return nil }
    return (unit.name, place + 1)
  }

  /// A capital behind a number is part of a name in `lớp 10A`, `tổ 5B`, `nhà 12A`.
  private func isClassName(_ place: Int) -> Bool {
    ["lớp", "khối", "tổ", "nhà", "phòng", "số", "đường", "khu", "ấp", "lô", "tuyến", "lộ", "ql"]
      .contains(wordBefore(place - 1))
  }

  /// The first letter of *đ/c*, or one that stands apart in capitals.
  private func isOrdinaryWord(_ place: Int, _ symbol: String) -> Bool {
    symbol == "Đ" && kind(place - 1) == .space
      || symbol == "đ" && isMark(place + 1, "/") && text(place + 2) == "c"
  }

  private func isHyphenated(_ place: Int) -> Bool {
    isMark(place + 1, "-") && kind(place + 2) == .word
  }

  /// `/h`, `/kg`, `/người/tháng`: what stands behind the slashes.
  func per(at index: Int, isMoney: Bool) -> (name: String, end: Int)? {
    var names: [String] = []
    var end = index
    while isMark(end, "/"), kind(end + 1) == .word, let name = perName(end + 1, isMoney: isMoney) {
      // A day of work and a night of it are one *ngày đêm*.
      let isNight = name.name == "một đêm" && names.last == "một ngày"
      names.append(isNight ? "đêm" : name.name)
      end = name.end
    }
    return names.isEmpty ? nil : (names.joined(separator: " "), end)
  }

  private func perName(_ place: Int, isMoney: Bool) -> (name: String, end: Int)? {
    let word = text(place)
    let link = isMoney ? "một " : "trên "
    if let name = UnitTable.perSymbols[word] { return (link + name, place + 1) }
    if digitCount(place + 1) == 1, let unit = UnitTable.shared[text(place..<place + 2)] {
      return (link + unit.name, place + 2)
    }
    if let unit = UnitTable.shared[word], unit.name != word { return (link + unit.name, place + 1) }
    guard UnitTable.perWords.contains(word.lowercased()) else { return nil }
    let isSpeed = !isMoney && UnitTable.shortTimes.contains(word)
    return ((isSpeed ? "trên " : "một ") + word, place + 1)
  }
}
