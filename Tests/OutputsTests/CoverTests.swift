import Markup
import Testing

@testable import Outputs

@Suite struct CoverTests {
  private static func hash(_ slug: String) -> String {
    let hash = Cover.drawing(for: slug).bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  /// A cover belongs to a story: a change here changes pictures that people know.
  @Test(arguments: [
    ("ho-so/2024/to-may-tu-quan-an-toan.html", "653c6a35812c1c97"),
    ("ho-so/2024/heo-dat-mai-am.html", "425ea0bb52a4c267"),
    ("ho-so/2023/cau-lac-bo-bong-chuyen.html", "a4d487264ca7ed2d"),
    ("phong-trao/xanh-sach-dep.html", "267815140075bc59"),
    ("", "edcb8ce6c27993bc"),
  ])
  func `a name always has the same cover`(slug: String, hash: String) {
    #expect(Self.hash(slug) == hash)
    #expect(Self.hash(slug) == Self.hash(slug))
  }

  @Test func `every motif and every scheme is reached`() {
    var motifs = [Int: Int]()
    var schemes = Set<Int>()
    for number in 0..<1_200 {
      var cover = Cover("ho-so/2024/ho-so-\(number).html")
      schemes.insert(cover.random(3))
      motifs[cover.random(Cover.motifs.count), default: 0] += 1
    }
    #expect(Cover.motifs.count == 12)
    #expect(motifs.count == 12)
    #expect(schemes.count == 3)
    // None is rare, though similar names follow one another.
    #expect(motifs.values.allSatisfy { (50...200).contains($0) }, "\(motifs)")
  }

  /// A few motifs have few choices, so now and then two stories share a drawing.
  @Test func `similar names seldom share a cover`() {
    let covers = (0..<200).map { Self.hash("ho-so/2024/ho-so-\($0).html") }
    #expect(Set(covers).count > 170)
  }

  @Test func `a cover is one small drawing with one gold thing and no colour of its own`() {
    for number in 0..<300 {
      let svg = String(decoding: Cover.drawing(for: "\(number)").bytes, as: UTF8.self)
      #expect(svg.utf8.count < 5_000)
      #expect(svg.hasPrefix("<svg class=\"cover s") && svg.hasSuffix("</svg>"))
      #expect(svg.contains("\"k4\"") || svg.contains("\"v4\""), "\(number)")
      #expect(!svg.contains("#") && !svg.contains("style=") && !svg.contains("fill="))
      let classes = Set(svg.matches(of: #/class="([kv][0-9])"/#).map { String($0.output.1) })
      #expect(classes.isSubset(of: ["k0", "k1", "k2", "k3", "k4", "v0", "v1", "v2", "v3", "v4"]))
    }
  }
}
