package import Diagnostics

/// What can be wrong with the pictures of profiles.
package enum PictureDiagnostics {
  package static let all: [DiagnosticDefinition] = [
    .missingPicture, .misspeltPicture, .pictureElsewhere, .pictureNamedTwice, .samePictureTwice,
    .unusedPicture, .notAPicture, .unknownPicture, .emptyPicture, .animatedPicture, .manyPictures,
    .pictureTooHeavy, .pictureTooLarge, .pictureTooLong, .brokenPicture, .pictureTooDemanding,
    .pictureSmallForPrint, .pictureTellsPlace,
  ]
}

// Their names: A801 to A806.
extension DiagnosticDefinition {
  static let missingPicture = DiagnosticDefinition(
    "A801", .error,
    message: LocalizedText(
      vi: "Bên cạnh hồ sơ không có tệp ảnh nào tên `{tep}`.",
      en: "There is no picture `{tep}` beside the profile."),
    help: LocalizedText(
      vi: "Chép ảnh vào cùng thư mục với hồ sơ, hoặc viết đúng tên tệp, kể cả đuôi `.jpg`.",
      en: "Put the picture into the profile's folder, or write its name with its suffix."))

  static let misspeltPicture = DiagnosticDefinition(
    "A802", .error,
    message: LocalizedText(
      vi: "Bên cạnh hồ sơ không có tệp ảnh nào tên `{tep}`; có phải là `{goi_y}`?",
      en: "There is no picture `{tep}` beside the profile; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Viết đúng tên tệp, kể cả chữ hoa, chữ thường và đuôi tệp.",
      en: "Write the file's name as it is, its capitals and suffix too."))

  static let pictureElsewhere = DiagnosticDefinition(
    "A803", .error,
    message: LocalizedText(
      vi: "`{tep}` không phải là tên của một tệp nằm cùng thư mục với hồ sơ.",
      en: "`{tep}` is not the name of a file in the profile's own folder."),
    help: LocalizedText(
      vi: "Chép ảnh vào cùng thư mục với hồ sơ rồi chỉ viết tên tệp: `tep: {ten}`.",
      en: "Put the picture into the profile's folder and write its name only: `tep: {ten}`."))

  static let pictureNamedTwice = DiagnosticDefinition(
    "A804", .error,
    message: LocalizedText(
      vi: "Ảnh `{tep}` được khai hai lần trong hồ sơ.",
      en: "The picture `{tep}` is named twice in the profile."),
    help: LocalizedText(
      vi: "Giữ một lần; muốn ảnh nằm giữa bài thì viết `![]({tep})` ở chỗ ấy.",
      en: "Keep one; to have it inside the text, write `![]({tep})` there."))

  static let samePictureTwice = DiagnosticDefinition(
    "A805", .warning,
    message: LocalizedText(
      vi: "Ảnh `{tep}` giống hệt một ảnh khai trước đó.",
      en: "The picture `{tep}` is the same as one named before."),
    help: LocalizedText(
      vi: "Bỏ một ảnh, hoặc thay bằng đúng ảnh muốn đăng.",
      en: "Remove one, or put the picture there that was meant."))

  static let unusedPicture = DiagnosticDefinition(
    "A806", .warning,
    message: LocalizedText(
      vi: "Không hồ sơ nào dùng ảnh `{tep}` này.", en: "No profile uses the picture `{tep}`."),
    help: LocalizedText(
      vi:
        "Khai ảnh ở mục `anh` của hồ sơ trong cùng thư mục, hoặc chuyển tệp ra khỏi `content/`.",
      en: "Name it under `anh` of a profile in this folder, or move the file out of `content/`."))
}

// What they are: A810 to A815.
extension DiagnosticDefinition {
  private static let takenFormats = LocalizedText(
    vi:
      "Gửi lại ảnh gốc JPEG, PNG, WebP hoặc HEIC; đổi đuôi tên tệp không đổi được loại tệp.",
    en: "Use the original JPEG, PNG, WebP or HEIC; another suffix does not change what a file is.")

  static let notAPicture = DiagnosticDefinition(
    "A810", .error,
    message: LocalizedText(
      vi: "Tệp `{tep}` thật ra là {loai}, không phải ảnh JPEG, PNG, WebP hay HEIC.",
      en: "The file `{tep}` is really {loai}, not a JPEG, PNG, WebP or HEIC picture."),
    help: takenFormats)

  static let unknownPicture = DiagnosticDefinition(
    "A811", .error,
    message: LocalizedText(
      vi: "Tệp `{tep}` không phải ảnh JPEG, PNG, WebP hay HEIC.",
      en: "The file `{tep}` is not a JPEG, PNG, WebP or HEIC picture."),
    help: takenFormats)

  static let emptyPicture = DiagnosticDefinition(
    "A812", .error,
    message: LocalizedText(
      vi: "Tệp ảnh `{tep}` rỗng, không có gì bên trong.", en: "The picture `{tep}` is empty."),
    help: LocalizedText(vi: "Chép lại ảnh gốc.", en: "Copy the original again."))

  static let animatedPicture = DiagnosticDefinition(
    "A813", .error,
    message: LocalizedText(
      vi: "`{tep}` là ảnh động ({loai}).", en: "`{tep}` is an animation ({loai})."),
    help: LocalizedText(
      vi: "Dùng một ảnh tĩnh: tờ in không chuyển động được.",
      en: "Use a still picture: paper does not move."))

  static let manyPictures = DiagnosticDefinition(
    "A814", .error,
    message: LocalizedText(
      vi: "Trong tệp `{tep}` có {so} ảnh.", en: "The file `{tep}` holds {so} pictures."),
    help: LocalizedText(
      vi: "Lưu ảnh muốn đăng thành một tệp riêng.",
      en: "Save the one that is meant as a file of its own."))
}

// How much they are: A816 to A822.
extension DiagnosticDefinition {
  static let pictureTooHeavy = DiagnosticDefinition(
    "A816", .error,
    message: LocalizedText(
      vi: "Ảnh `{tep}` nặng {nang} MB, quá 40 MB.",
      en: "The picture `{tep}` has {nang} MB, more than 40 MB."),
    help: LocalizedText(
      vi: "Lưu lại ảnh ở dạng JPEG, cạnh dài khoảng 4.000 điểm ảnh là đủ cho cả web và in.",
      en: "Save it as JPEG; 4,000 pixels on the longer side are enough for web and print."))

  static let pictureTooLarge = DiagnosticDefinition(
    "A817", .error,
    message: LocalizedText(
      vi: "Ảnh `{tep}` có {rong} × {cao} điểm ảnh, quá 100 triệu.",
      en: "The picture `{tep}` has {rong} × {cao} pixels, more than 100 million."),
    help: LocalizedText(
      vi: "Thu nhỏ ảnh: cạnh dài khoảng 4.000 điểm ảnh là đủ cho cả web và in.",
      en: "Scale it down; 4,000 pixels on the longer side are enough for web and print."))

  static let pictureTooLong = DiagnosticDefinition(
    "A818", .error,
    message: LocalizedText(
      vi: "Ảnh `{tep}` dài quá: {rong} × {cao} điểm ảnh, cạnh dài hơn bốn lần cạnh ngắn.",
      en: "The picture `{tep}` is a strip: {rong} × {cao} pixels, over four times as long as wide."
    ),
    help: LocalizedText(
      vi: "Cắt lấy phần chính của ảnh.", en: "Crop it to what matters."))

  static let brokenPicture = DiagnosticDefinition(
    "A819", .error,
    message: LocalizedText(
      vi: "Tệp ảnh `{tep}` bị hỏng hoặc thiếu một phần ({ly_do}).",
      en: "The picture `{tep}` is broken or cut short ({ly_do})."),
    help: LocalizedText(
      vi: "Chép hoặc gửi lại ảnh gốc; ảnh hay hỏng khi rút USB sớm hoặc tải về dở dang.",
      en: "Copy the original again; files break when a stick is pulled early or a download stops."))

  static let pictureTooDemanding = DiagnosticDefinition(
    "A820", .error,
    message: LocalizedText(
      vi: "Xử lý ảnh `{tep}` quá lâu hoặc quá tốn bộ nhớ nên đã dừng.",
      en: "The picture `{tep}` takes too much time or memory, so work on it was stopped."),
    help: LocalizedText(
      vi: "Lưu lại ảnh ở dạng JPEG với cạnh dài khoảng 4.000 điểm ảnh.",
      en: "Save it as JPEG with about 4,000 pixels on the longer side."))

  static let pictureSmallForPrint = DiagnosticDefinition(
    "A821", .note,
    message: LocalizedText(
      vi:
        "Ảnh `{tep}` chỉ có {rong} × {cao} điểm ảnh: xem trên trang thì được, in ra sẽ không nét.",
      en:
        "The picture `{tep}` has only {rong} × {cao} pixels: enough for a screen, coarse in print."
    ),
    help: LocalizedText(
      vi:
        "Nếu còn ảnh gốc, dùng ảnh rộng từ 1.200 điểm ảnh. Ảnh gửi qua Zalo, Facebook thường đã bị thu nhỏ.",
      en: "Use the original if there is one, 1,200 pixels wide or more. Messengers shrink pictures."
    ))

  static let pictureTellsPlace = DiagnosticDefinition(
    "A822", .note,
    message: LocalizedText(
      vi: "Ảnh gốc `{tep}` có ghi tọa độ nơi chụp.",
      en: "The original `{tep}` tells the coordinates of where it was taken."),
    help: LocalizedText(
      vi:
        "Ảnh trên trang đã bỏ hết thông tin ấy. Khi chuyển thư mục `content/` cho người khác, tọa độ vẫn đi theo ảnh gốc.",
      en:
        "The pictures on the site do not. Whoever is given the folder `content/` gets it with the original."
    ))
}
