package import Diagnostics
import Profiles

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension SiteCatalogue {
  package static let examples: ExampleList = [
    .sharedOutputName: Example(
      path: "content/ho-so/2023/tổ-may-tự-quản.md",
      right: "content/ho-so/2023/to-may-tu-quan-nuoc-song-xanh.md",
      inWords: LocalizedText(
        vi: "`tổ-may-tự-quản.md` đặt cạnh `to-may-tu-quan.md`",
        en: "`tổ-may-tự-quản.md` beside `to-may-tu-quan.md`"),
      why: LocalizedText(
        vi: """
          Địa chỉ trang không có dấu, nên hai tên chỉ khác dấu thành một. Trang sau sẽ đè mất \
          trang trước, một đơn vị mất hồ sơ mà không ai biết.
          """,
        en: """
          Addresses have no diacritics, so names that differ only in these become one. The later \
          page would replace the earlier, and a unit would lose its profile without a word.
          """)),
    .unknownProfile: DocumentsCatalogue.session(
      "mo_hinh: [2023/to-may-tu-quan]", instead: "mo_hinh: [2019/ghe-thuyen-khong-so]"),
    .misspeltProfile: DocumentsCatalogue.session(
      "mo_hinh: [2023/to-may-tu-quan]", instead: "mo_hinh: [2023/to-may-tu-qaun]"),
    .heldBackProfile: DocumentsCatalogue.session(
      "mo_hinh: [2023/to-may-tu-quan]",
      instead: "mo_hinh: [2023/to-may-tu-quan, 2024/bua-com-thu-sau]"),
    .repeatedProfile: DocumentsCatalogue.session(
      "mo_hinh: [2023/to-may-tu-quan]", instead: "mo_hinh: [2023/to-may-tu-quan, to-may-tu-quan]"),
    .emptyBulletin: DocumentsCatalogue.bulletin(
      "chon: {tu: 01/01/2023, den: 31/12/2024}", instead: "chon: {tu: 01/01/2012, den: 31/12/2012}"),
    .storiesOverLimit: Example(
      unseen: LocalizedText(
        vi: "Bài nào hơn số `toi_da` thì nhường số báo sau; bài mới nhất được lấy trước.",
        en: "Stories beyond `toi_da` wait for the next issue; the newest come first.")),
  ]
}
