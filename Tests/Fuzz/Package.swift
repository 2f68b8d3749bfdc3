// swift-tools-version: 6.2
import PackageDescription

// The libraries that read what strangers write, built a second time with libFuzzer's eyes in them.
// A package of its own, because sanitizers change how everything is compiled; its sources are
// links to the real ones. `scripts/fuzz` builds and runs it.

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: [
      .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ])
}

let package = Package(
  name: "nhanrong",
  targets: [
    .systemLibrary(name: "CCmarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
    target("Diagnostics"),
    target("VietnameseText"),
    target("FrontMatter", ["CYAML", "Diagnostics", "VietnameseText"]),
    target("Markup", ["CCmarkGFM", "Diagnostics", "VietnameseText"]),
    target("Profiles", ["Diagnostics", "FrontMatter", "VietnameseText"]),
    target("Criteria", ["Diagnostics", "FrontMatter", "Profiles", "VietnameseText"]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Criteria", "Diagnostics", "FrontMatter", "Markup", "Profiles", "VietnameseText",
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
