// Build: from a folder to a published site.
//
// The only target that touches the disk. It reads the content tree, lets the stages turn bytes into
// profiles, a site and pages, spreads that work over threads, and publishes the result in one step:
// either the whole new site, or the old one untouched. It formats no text and prints nothing; what
// it has to say comes back as diagnostics and counts.

package import Diagnostics
package import Profiles

/// What to build, and how.
package struct BuildOptions: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package let root: String
  /// The folder to publish into.
  package let output: String
  /// The day as of which the site is built.
  package let date: CalendarDate
  /// Where the site will live; nothing for what `to-chuc.yml` says.
  package let baseURL: String?
  package let showsDrafts: Bool
  /// Whether a warning, too, stops publication.
  package let isStrict: Bool
  package let jobs: Int
  /// Tells one version of the tool from another, so that a new one builds everything anew.
  package let toolVersion: String
  /// Whether the result must outlive a power cut: a preview need not wait for the disk.
  package let isLasting: Bool
  /// Whether Word files are made of what can be had as one.
  package let makesDocuments: Bool
  /// Whether documents for paper are typeset as PDFs.
  package let makesPDFs: Bool

  package init(
    root: String, output: String, date: CalendarDate, baseURL: String?, showsDrafts: Bool,
    isStrict: Bool, jobs: Int, toolVersion: String, isLasting: Bool = true,
    makesDocuments: Bool = false, makesPDFs: Bool = false
  ) {
    self.root = root
    self.output = output
    self.date = date
    self.baseURL = baseURL
    self.showsDrafts = showsDrafts
    self.isStrict = isStrict
    self.jobs = jobs
    self.toolVersion = toolVersion
    self.isLasting = isLasting
    self.makesDocuments = makesDocuments
    self.makesPDFs = makesPDFs
  }
}

/// What came of a build.
package struct BuildReport: Sendable, Hashable {
  package var diagnostics: [Diagnostic]
  package var outcome: Outcome
  package var profiles: Int
  package var pages: Int
  package var heldBack: [HeldBack]
  /// How far the plan's targets have come, counted on all profiles.
  package var targets: [TargetLine] = []
  /// What else the person in charge should know about the output folder.
  package var remarks: [LocalizedText] = []

  package enum Outcome: Sendable, Hashable {
    /// The content has errors; the last good site stays.
    case refused
    /// Nothing has changed since the last build.
    case unchanged
    case published(written: Int, kept: Int, removed: Int)
  }

  package struct TargetLine: Sendable, Hashable {
    package let code: String
    package let name: String
    package let reached: Int
    /// How many are asked for; of a preference, of how many.
    package let goal: Int
    /// Nothing for a preference.
    package let isMet: Bool?
  }

  package struct HeldBack: Sendable, Hashable {
    package let file: String
    package let reasons: [LocalizedText]
  }
}

/// The steps of a build, told as they begin.
package enum BuildStage: String, Sendable, CaseIterable {
  case compare, read, arrange, pictures, render, typeset, documents, publish
}

/// Something outside the content stopped the work.
package enum BuildFailure: Error {
  case disk(DiskFailure)
  case publishing(PublishFailure)
  /// The root has no `content/to-chuc.yml` or no templates.
  case missing(String)
  /// A report was to be written where the public would read it.
  case reportInSite(String)
  /// A file was saved while it was being built.
  case changedMeanwhile(String)
  /// A program of others is missing.
  case program(ProgramFailure)
  /// What was made of a picture still says where it comes from: a mistake of the tool.
  case pictureNotBare(String)
  /// A page shows what its profile keeps in the office: a mistake of the tool, not of an author.
  case leak(page: String, file: String, key: String)

  package var text: LocalizedText {
    switch self {
    case .disk(let failure): failure.text
    case .publishing(let failure): failure.text
    case .missing(let path):
      LocalizedText(
        vi:
          "Không tìm thấy `\(path)`. Chạy lệnh trong thư mục có `content/` và `templates/`, hoặc chỉ thư mục đó bằng `--root`.",
        en:
          "`\(path)` was not found. Run the command in the folder that holds `content/` and `templates/`, or name it with `--root`."
      )
    case .reportInSite(let path):
      LocalizedText(
        vi:
          "`\(path)` nằm trong trang công khai. Báo cáo là tài liệu nội bộ: chọn thư mục khác bằng `--output`, ví dụ `site/bao-cao`.",
        en:
          "`\(path)` lies within the public site. Reports are for the office: choose another folder with `--output`, such as `site/bao-cao`."
      )
    case .changedMeanwhile(let path):
      LocalizedText(
        vi: "`\(path)` được lưu trong lúc đang dựng trang. Chạy lại lệnh để lấy bản mới.",
        en: "`\(path)` was saved during the build. Run the command again to take the new version.")
    case .program(let failure): failure.text
    case .pictureNotBare(let path):
      LocalizedText(
        vi:
          "Ảnh làm ra từ `\(path)` vẫn còn thông tin về nơi chụp hay người chụp. Chưa có gì được đăng, trang cũ vẫn giữ nguyên. Đây là lỗi của công cụ: báo cho người bảo trì.",
        en:
          "What was made of `\(path)` still says where or by whom it was taken. Nothing was published, the old site stays. This is a mistake of the tool: tell those who maintain it."
      )
    case .leak(let page, let file, let key):
      LocalizedText(
        vi:
          "Trang `\(page)` chứa mục `\(key)` của `\(file)`, là mục nội bộ không được đăng. Chưa có gì được đăng, trang cũ vẫn giữ nguyên. Đây là lỗi của công cụ: báo cho người bảo trì.",
        en:
          "The page `\(page)` holds `\(key)` of `\(file)`, which is kept in the office. Nothing was published, the old site stays. This is a mistake of the tool: tell those who maintain it."
      )
    }
  }
}
