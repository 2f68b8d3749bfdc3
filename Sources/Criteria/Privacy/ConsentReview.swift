import Diagnostics
import FrontMatter
import Profiles

/// Finds what a profile's pictures and consents say that no later consent can put right.
enum ConsentReview {
  static func review(_ profile: Profile) -> [Diagnostic] {
    guard !profile.pictures.isEmpty || profile.consents.contains(where: { $0.role == .guardian })
    else { return [] }
    let pictures = profile.frontMatter?["anh"].map { Array($0.items) } ?? []
    let consents = profile.frontMatter?["dong_y"].map { Array($0.items) } ?? []
    return pictures.compactMap(picture) + consents.compactMap { consent($0, profile) }
  }

  private static func picture(_ node: Node) -> Diagnostic? {
    if let papers = node["co_giay_to"], YesNo(written: papers.text) == .yes {
      return Diagnostic(.picturedPapers, at: papers.location)
    }
    guard let context = node["boi_canh"], PictureContext(written: context.text) == .portrait,
      node["nguoi_trong_anh"]?.saysNothing ?? true
    else { return nil }
    return Diagnostic(.portraitOfNobody, at: context.location)
  }

  private static func consent(_ node: Node, _ profile: Profile) -> Diagnostic? {
    guard let role = node["vai_tro"], ConsentRole(written: role.text) == .guardian else {
      return nil
    }
    guard let child = node["dai_dien_cho"], !child.isEmpty else {
      return Diagnostic(.representativeOfNobody, at: role.location)
    }
    let name = KnownPeople.words(child.text)
    let isKnown = profile.people.contains { KnownPeople.words($0.name) == name }
    return isKnown ? nil : Diagnostic(.representativeOfNobody, at: child.location)
  }
}
