package import Diagnostics

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
          """))
  ]
}
