package import Profiles

/// A page that is to be had as a Word file, too: what pandoc makes it from.
///
/// The HTML speaks of layout by three attributes that `templates/docx/van-ban.lua` reads:
/// `data-kieu` on `div`, `td` and `th` names a style of `templates/docx/styles.xml` by its id;
/// `data-rong` on `table` gives the columns' widths in per cent, `data-khung` draws its lines; a
/// table without either has lines, too.
/// `<div class="chi-tren-man-hinh">` is left out, and so is every picture. Cells need their closing
/// tags: pandoc takes a table without them for paragraphs.
package struct OfficeDocument: Sendable, Hashable {
  /// Relative to the root of its tree, ending in `.docx`.
  package let path: String
  package let html: [UInt8]
  /// What its properties give as the day on which it was made.
  package let date: CalendarDate

  package init(path: String, html: [UInt8], date: CalendarDate) {
    self.path = path
    self.html = html
    self.date = date
  }
}
