package import Diagnostics

/// What can be wrong with a radio programme and its script.
package enum ScriptCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .storyHeldBack, .partWithoutWords, .unusedSection,
    .wordsOutsideSections, .voiceWithoutConsent, .overSlot, .underSlot, .overlongSentence,
    .overlongSentenceWhole, .longSentence, .longSentenceWhole, .bracketsAloud, .unreadableTable,
    .privatePhone, .noClosing, .noOpening, .notYetApproved, .longTape, .airingAhead,
    .storyWithoutSection,
  ]
}

extension DiagnosticDefinition {
  static let storyHeldBack = DiagnosticDefinition(
    "V920", .warning,
    message: LocalizedText(
      vi: "Hồ sơ `{ten}` chưa được phát nên cả chương trình bị giữ lại.",
      en: "The profile `{ten}` may not be broadcast, so the whole programme is held back."),
    help: LocalizedText(
      vi:
        "Bổ sung điều còn thiếu ở hồ sơ, hoặc thay bài khác. Kịch bản nằm trên chuyên trang nên hồ sơ phải được duyệt và được đồng ý cho cả hai kênh: phát thanh và web.",
      en:
        "Mend the profile, or choose another. The script stands on the site, so the profile must be let out on both channels: phát thanh and web."
    ))

  static let partWithoutWords = DiagnosticDefinition(
    "V921", .error,
    message: LocalizedText(
      vi: "Phần “{phan}” chưa có lời.", en: "The part “{phan}” has no words."),
    help: LocalizedText(
      vi: "Thêm mục `## {phan}` vào phần bài viết rồi viết lời ở dưới.",
      en: "Add a section `## {phan}` below the front matter, with its words."))

  static let unusedSection = DiagnosticDefinition(
    "V922", .warning,
    message: LocalizedText(
      vi: "Mục “{ten}” không thuộc phần nào của `trinh_tu` nên không được đọc.",
      en: "The section “{ten}” belongs to no part of `trinh_tu` and is not read."),
    help: LocalizedText(
      vi: "Thêm một phần cùng tên vào `trinh_tu`, sửa tên mục, hoặc xóa mục này.",
      en: "Add a part of that name to `trinh_tu`, mend the name, or delete the section."))

  static let wordsOutsideSections = DiagnosticDefinition(
    "V923", .warning,
    message: LocalizedText(
      vi: "Lời viết trước mục `##` đầu tiên không thuộc phần nào nên không được đọc.",
      en: "Words before the first `##` section belong to no part and are not read."),
    help: LocalizedText(
      vi: "Đưa lời này xuống dưới một mục, ví dụ `## Lời dẫn`.",
      en: "Move them below a section, such as `## Lời dẫn`."))

  static let voiceWithoutConsent = DiagnosticDefinition(
    "V924", .error,
    message: LocalizedText(
      vi: "Người nói trong băng chưa đồng ý cho phát lời nói của mình.",
      en: "The person on the tape has not agreed to be heard on the air."),
    help: LocalizedText(
      vi:
        "Ghi đúng họ tên người nói như trong hồ sơ; mục `dong_y` của người ấy phải có `lời nói` và kênh `phát thanh`.",
      en: "Name them as the profile does; their `dong_y` must hold `lời nói` and `phát thanh`."))

  static let overSlot = DiagnosticDefinition(
    "V930", .warning,
    message: LocalizedText(
      vi: "Kịch bản dài {doc}, quá khung {khung} là {lech}.",
      en: "The script takes {doc}, {lech} over its slot of {khung}."),
    help: LocalizedText(
      vi: "Bớt khoảng {tieng} tiếng, hoặc sửa `thoi_luong`. Được lệch nhiều nhất 3 %.",
      en: "Cut about {tieng} syllables, or change `thoi_luong`. At most 3 % may be off."))

  static let underSlot = DiagnosticDefinition(
    "V931", .warning,
    message: LocalizedText(
      vi: "Kịch bản dài {doc}, thiếu {lech} so với khung {khung}.",
      en: "The script takes {doc}, {lech} short of its slot of {khung}."),
    help: LocalizedText(
      vi:
        "Thêm khoảng {tieng} tiếng, kéo dài nhạc, hoặc sửa `thoi_luong`. Được lệch nhiều nhất 3 %.",
      en: "Add about {tieng} syllables, lengthen the music, or change `thoi_luong`."))

  static let overlongSentence = DiagnosticDefinition(
    "V932", .warning,
    message: LocalizedText(
      vi: "Câu dài {so} tiếng khi đọc, quá {nhieu_nhat} tiếng.",
      en: "The sentence has {so} syllables aloud, more than {nhieu_nhat}."),
    help: LocalizedText(
      vi: "Tách thành hai câu trước “{cho} …”.", en: "Make it two before “{cho} …”."))

  static let overlongSentenceWhole = DiagnosticDefinition(
    "V933", .warning,
    message: LocalizedText(
      vi: "Câu dài {so} tiếng khi đọc, quá {nhieu_nhat} tiếng, và không có chỗ ngắt.",
      en: "The sentence has {so} syllables aloud, more than {nhieu_nhat}, and no place to pause."),
    help: LocalizedText(
      vi: "Viết lại thành hai, ba câu ngắn.", en: "Write it as two or three short ones."))

  static let longSentence = DiagnosticDefinition(
    "V934", .note,
    message: LocalizedText(
      vi: "Câu dài {so} tiếng khi đọc; dưới 25 tiếng thì dễ đọc, dễ nghe.",
      en: "The sentence has {so} syllables aloud; below 25 it is easy to say and to follow."),
    help: LocalizedText(
      vi: "Có thể tách trước “{cho} …”.", en: "It could be two, before “{cho} …”."))

  static let longSentenceWhole = DiagnosticDefinition(
    "V935", .note,
    message: LocalizedText(
      vi: "Câu dài {so} tiếng khi đọc; dưới 25 tiếng thì dễ đọc, dễ nghe.",
      en: "The sentence has {so} syllables aloud; below 25 it is easy to say and to follow."),
    help: LocalizedText(vi: "Nên viết ngắn lại.", en: "Better shorten it."))

  static let bracketsAloud = DiagnosticDefinition(
    "V936", .warning,
    message: LocalizedText(
      vi: "Câu có ngoặc, người nghe không thấy ngoặc.",
      en: "The sentence has brackets, which listeners do not see."),
    help: LocalizedText(
      vi: "Bỏ phần trong ngoặc, hoặc viết thành một câu riêng.",
      en: "Drop what is in them, or make it a sentence."))

  static let unreadableTable = DiagnosticDefinition(
    "V937", .warning,
    message: LocalizedText(
      vi: "Bảng hoặc khối mã không đọc thành lời được nên bị bỏ.",
      en: "A table or a block of code cannot be read aloud and is left out."),
    help: LocalizedText(
      vi:
        "Kể điều chính trong bảng bằng một, hai câu; bài phát thanh có thể viết riêng ở mục `## Phát thanh`.",
      en: "Say what matters in a sentence or two; `## Phát thanh` can hold a text for the air."))

  static let privatePhone = DiagnosticDefinition(
    "V938", .error,
    message: LocalizedText(
      vi: "Có số điện thoại di động trong lời đọc.",
      en: "A mobile number stands in what is read."),
    help: LocalizedText(
      vi: "Bỏ số này; mời người nghe liên hệ cơ quan, đơn vị.",
      en: "Take it out; name the office to ask."),
    isSensitive: true)

  static let noClosing = DiagnosticDefinition(
    "V940", .warning,
    message: LocalizedText(
      vi: "Chương trình không kết thúc bằng lời kết.", en: "The programme has no closing."),
    help: LocalizedText(
      vi: "Thêm phần `lời kết` vào cuối `trinh_tu` (sau đó chỉ còn nhạc) và mục `## Lời kết`.",
      en: "End `trinh_tu` with `lời kết`, before the music at most, and add its section."))

  static let noOpening = DiagnosticDefinition(
    "V941", .warning,
    message: LocalizedText(
      vi: "Chương trình không mở đầu bằng nhạc hiệu hoặc lời xướng.",
      en: "The programme does not open with its tune or its announcement."),
    help: LocalizedText(
      vi: "Thêm phần `nhạc hiệu` hoặc `lời xướng` vào đầu `trinh_tu`.",
      en: "Begin `trinh_tu` with `nhạc hiệu` or `lời xướng`."))

  static let notYetApproved = DiagnosticDefinition(
    "V942", .note,
    message: LocalizedText(
      vi: "Kịch bản chưa được công đoàn duyệt nên chưa gửi đài.",
      en: "The union has not approved the script; the station does not get it."),
    help: LocalizedText(
      vi:
        "In bản “chưa duyệt” bằng `nhanrong build --drafts` để trình ký; ký rồi thì ghi `duyet: {cong_doan: {nguoi: …, ngay: …}}`.",
      en: "Print it with `nhanrong build --drafts`; once signed, write `duyet: {cong_doan: …}`."))

  static let longTape = DiagnosticDefinition(
    "V943", .warning,
    message: LocalizedText(
      vi: "Băng dài {giay} giây; lời nhân vật nên gọn trong 30 giây.",
      en: "The tape runs {giay} seconds; half a minute is enough."),
    help: LocalizedText(
      vi: "Chọn đoạn ngắn hơn, hoặc chia làm hai băng.",
      en: "Choose a shorter stretch, or make it two tapes."))

  static let airingAhead = DiagnosticDefinition(
    "V944", .warning,
    message: LocalizedText(
      vi: "Ngày phát {ngay} chưa tới, nên lần phát này chưa được tính.",
      en: "{ngay} is still to come, so this airing is not counted."),
    help: LocalizedText(
      vi: "Chỉ ghi `da_phat` sau khi đài đã phát.", en: "Note an airing once it has been."))

  static let storyWithoutSection = DiagnosticDefinition(
    "V945", .note,
    message: LocalizedText(
      vi: "Bài được đọc nguyên bản viết, dài {so} tiếng; trên sóng nên từ 300 đến 600 tiếng.",
      en: "The written story is read whole, {so} syllables; on the air 300 to 600 are enough."),
    help: LocalizedText(
      vi: "Viết bản phát thanh vào mục `## Phát thanh` của hồ sơ; mục này không hiện trên trang.",
      en: "Write a version for the air in its section `## Phát thanh`; pages do not show it."))
}
