package import Diagnostics
import FrontMatter
package import VietnameseText

/// How a federation's programmes are read: `phat_thanh` of `to-chuc.yml`.
package struct RadioSettings: Sendable, Hashable {
  /// The usual station, or an empty text.
  package var station = ""
  /// Syllables a minute.
  package var pace = Int(SpeechTiming.usualPace)
  package var spoken = SpokenSettings()

  package init() {}

  /// How numbers are said, of an organisation's file; nothing when it does not say.
  package static func spoken(in source: SourceText) -> SpokenSettings? {
    guard let root = FrontMatter.parseYAML(source).root, let node = root["phat_thanh"],
      node.kind == .mapping
    else { return nil }
    var reader = MappingReader(node)
    return read(&reader)?.spoken
  }

  static func read(_ reader: inout MappingReader) -> RadioSettings? {
    var settings = RadioSettings()
    settings.station = reader.text("dai") ?? ""
    settings.pace = reader.integer("toc_do", in: 60...600) ?? settings.pace
    settings.spoken = reader.record("cach_doc", SpokenSettings.read) ?? settings.spoken
    return settings
  }
}

extension SpokenSettings {
  fileprivate static func read(_ reader: inout MappingReader) -> SpokenSettings? {
    var settings = SpokenSettings()
    settings.emptyTens = reader.choice("linh", as: EmptyTens.self) ?? settings.emptyTens
    settings.thousand = reader.choice("nghin", as: Thousand.self) ?? settings.thousand
    settings.billion = reader.choice("ty", as: Billion.self) ?? settings.billion
    settings.finalFour = reader.choice("tu", as: FinalFour.self) ?? settings.finalFour
    switch reader.choice("thap_phan", as: DecimalWords.self) {
    case .asNumber: settings.decimals = .asNumber
    case .digitByDigit: settings.decimals = .digitByDigit
    case nil: break
    }
    return settings
  }

  private enum DecimalWords: String, Choice {
    case asNumber = "thành số"
    case digitByDigit = "từng chữ số"
  }
}

extension SpokenSettings.EmptyTens: Choice {}
extension SpokenSettings.FinalFour: Choice {}

extension SpokenSettings.Thousand: Choice {}
extension SpokenSettings.Billion: Choice {}
