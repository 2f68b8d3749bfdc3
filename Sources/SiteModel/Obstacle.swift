package import Diagnostics
package import Profiles

/// A reason to hold a profile back.
package enum Obstacle: Sendable, Hashable {
  case stateTooLow(State?, needed: State)
  case notVerified(VerificationResult?)
  case notCompliant
  case notApproved
  case channelNotApproved(Channel)
  case consentMissing(String)
  case consentExpired(String)
  case consentWithdrawn(String)
  case consentNotForChannel(String, Channel)
  /// The consent covers the name but not what else the profile shows of the person.
  case consentLacks(String, ConsentContent, Channel)
  /// No representative of a child under 16 has agreed.
  case guardianMissing(String)

  /// The reason in words, for the office only: it may hold a person's name.
  package var text: LocalizedText {
    switch self {
    case .stateTooLow(nil, let needed):
      LocalizedText(
        vi: "chưa tới mốc nào của quá trình, cần từ “\(needed.rawValue)”",
        en: "has reached no milestone, needs “\(needed.rawValue)”")
    case .stateTooLow(let state?, let needed):
      LocalizedText(
        vi: "mới ở bước “\(state.rawValue)”, cần từ “\(needed.rawValue)”",
        en: "is only at “\(state.rawValue)”, needs “\(needed.rawValue)”")
    case .notVerified(nil):
      LocalizedText(vi: "chưa được kiểm chứng", en: "has not been verified")
    case .notVerified(let result?):
      LocalizedText(
        vi: "kiểm chứng gần nhất kết luận “\(result.rawValue)”",
        en: "the latest verification says “\(result.rawValue)”")
    case .notCompliant:
      LocalizedText(
        vi: "bản xác nhận chấp hành ghi “không”, hoặc có kỷ luật trong kỳ",
        en: "the confirmation of compliance says no, or notes a disciplinary measure")
    case .notApproved:
      LocalizedText(vi: "chưa có duyệt", en: "has not been approved")
    case .channelNotApproved(let channel):
      LocalizedText(
        vi: "chưa được duyệt cho kênh “\(channel.rawValue)”",
        en: "has not been approved for “\(channel.rawValue)”")
    case .consentMissing(let name):
      LocalizedText(vi: "chưa có đồng ý của \(name)", en: "\(name) has not given consent")
    case .consentExpired(let name):
      LocalizedText(vi: "đồng ý của \(name) đã hết hạn", en: "the consent of \(name) has expired")
    case .consentWithdrawn(let name):
      LocalizedText(vi: "\(name) đã rút lại đồng ý", en: "\(name) has withdrawn consent")
    case .consentNotForChannel(let name, let channel):
      LocalizedText(
        vi: "đồng ý của \(name) chưa gồm họ tên trên kênh “\(channel.rawValue)”",
        en: "the consent of \(name) does not cover the name on “\(channel.rawValue)”")
    case .consentLacks(let name, let content, let channel):
      LocalizedText(
        vi:
          "đồng ý của \(name) chưa gồm “\(content.rawValue)” trên kênh “\(channel.rawValue)”",
        en:
          "the consent of \(name) does not cover “\(content.rawValue)” on “\(channel.rawValue)”")
    case .guardianMissing(let name):
      LocalizedText(
        vi: "\(name) dưới 16 tuổi, chưa có đồng ý của người đại diện",
        en: "\(name) is under 16 and no representative has given consent")
    }
  }
}
