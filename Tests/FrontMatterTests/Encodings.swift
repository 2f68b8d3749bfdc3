/// One Vietnamese paragraph as other programs encode it: Windows-1258 by Python's codec, TCVN and
/// VISCII by glibc's iconv.
enum Encodings {
  static let text = """
    ---
    ten: Tổ may tự quản an toàn
    tom_tat: Chị em đội nón lá ra về, kể lại chuyện nửa năm không ai bị kim đâm, cả xưởng \
    vỗ tay; những người thợ trẻ cũng hứa giữ gìn máy móc.
    ---
    Đường vào xí nghiệp ngập nước. Ở đó, mỗi buổi sáng, tổ trưởng kiểm tra từng chiếc \
    ghế, từng sợi dây điện.

    """

  static let windows1258 = bytes(
    """
    2d2d2d0a74656e3a2054f4d2206d61792074fdf220717561d26e20616e20746fe06e0a746f6d5f7461743a204368
    69f220656d20f0f4f269206ef36e206ce12072612076eacc2c206bead2206c61f2692063687579eaf26e206efdd2
    61206ee36d206b68f46e67206169206269f2206b696d20f0e26d2c206361d22078fdf5d26e672076f4de20746179
    3b206e68fdde6e67206e67fdf5cc69207468f5f220747265d2206375de6e672068fdec61206769fdde206769cc6e
    206de179206df3632e0a2d2d2d0ad0fdf5cc6e672076e06f2078ed206e676869eaf270206e67e2f270206efdf5ec
    632e20d5d220f0f32c206df4de69206275f4d2692073e16e672c2074f4d2207472fdf5d26e67206b69ead26d2074
    72612074fdcc6e6720636869eaec63206768eaec2c2074fdcc6e672073f5f2692064e27920f069eaf26e2e0a
    """)

  static let tcvn = bytes(
    """
    2d2d2d0a74656e3a2054e6206d61792074f9207175b66e20616e20746fb56e0a746f6d5f7461743a204368de2065
    6d20aee969206ee36e206cb82072612076d22c206bd3206cb9692063687579d66e206ef661206ea86d206b68ab6e
    672061692062de206b696d20aea96d2c2063b62078adeb6e672076e7207461793b206e68f76e67206e67adea6920
    7468ee207472ce2063f26e672068f861206769f72067d76e206db879206de3632e0a2d2d2d0aa7adea6e672076b5
    6f2078dd206e676869d670206e67cb70206eaded632e209920aee32c206de769206275e6692073b86e672c2074e6
    207472adeb6e67206b69d36d207472612074f56e6720636869d563206768d52c2074f56e672073ee692064a97920
    ae69d66e2e0a
    """)

  static let viscii = bytes(
    """
    2d2d2d0a74656e3a2054b1206d61792074f1207175e46e20616e20746fe06e0a746f6d5f7461743a204368b82065
    6d20f0b569206ef36e206ce12072612076ab2c206bac206cd5692063687579ae6e206ed861206ee56d206b68f46e
    672061692062b8206b696d20f0e26d2c2063e42078dfb76e672076b2207461793b206e68e66e67206e67dfb66920
    7468fe207472eb2063fb6e672068d161206769e62067ec6e206de179206df3632e0a2d2d2d0ad0dfb66e672076e0
    6f2078ed206e676869ae70206e67a770206edfbe632e209720f0f32c206db269206275b1692073e16e672c2074b1
    207472dfb76e67206b69ac6d207472612074d76e6720636869aa63206768aa2c2074d76e672073fe692064e27920
    f069ae6e2e0a
    """)

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  /// VNI Windows, by the layout of the VNI fonts: a letter, then a byte for its marks.
  static let vni: [UInt8] = text.flatMap { character -> [UInt8] in
    if let byte = vniLetters[character] { return [byte] }
    let lower = character.lowercased()
    let isUpper = String(character) != lower
    if let letter = lower.first, let byte = vniLetters[letter] { return [byte - 0x20] }
    guard let index = vowels.firstIndex(where: { $0.contains(lower) }) else {
      return Array(String(character).utf8)
    }
    let tone = vowels[index].firstIndex(of: Character(lower)) ?? vowels[index].startIndex
    let place = vowels[index].distance(from: vowels[index].startIndex, to: tone)
    let (base, marks) = vniVowels[index]
    let bytes =
      place == 0 && marks.count == 5 ? [base] : [base, marks[marks.count == 5 ? place - 1 : place]]
    return isUpper ? bytes.map { $0 - 0x20 } : bytes
  }

  private static let vniLetters: [Character: UInt8] = [
    "đ": 0xF1, "ơ": 0xF4, "ư": 0xF6, "ì": 0xEC, "í": 0xED, "ỉ": 0xE6, "ĩ": 0xF3, "ị": 0xF2,
    "ỵ": 0xEE,
  ]

  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự", "yỳỷỹý",
  ]

  private static let vniVowels: [(base: UInt8, marks: [UInt8])] = {
    let tones: [UInt8] = [0xF8, 0xFB, 0xF5, 0xF9, 0xEF]
    let breve: [UInt8] = [0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB]
    let circumflex: [UInt8] = [0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4]
    return [
      (0x61, tones), (0x61, breve), (0x61, circumflex), (0x65, tones), (0x65, circumflex),
      (0x6F, tones), (0x6F, circumflex), (0xF4, tones), (0x75, tones), (0xF6, tones), (0x79, tones),
    ]
  }()

  static func utf16(littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }
}
