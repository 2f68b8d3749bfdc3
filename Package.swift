// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift target of ours, under the one set of rules.
func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "nhanrong",
  products: [.executable(name: "nhanrong", targets: ["nhanrong"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .target(name: "CPosix"),
    .target(name: "CArena"),

    // What threads share, used wherever they do.
    target("Locks"),

    // From values to values, in the order in which data flows.
    target("Diagnostics"),
    target("VietnameseText"),
    target("FrontMatter", ["CArena", "CYAML", "Diagnostics", "VietnameseText"]),
    target("Markup", ["CArena", "CCmarkGFM", "Diagnostics", "VietnameseText"]),
    target("Profiles", ["Diagnostics", "FrontMatter", "VietnameseText"]),
    target("Criteria", ["Diagnostics", "FrontMatter", "Profiles", "VietnameseText"]),
    target("SiteModel", ["Criteria", "Diagnostics", "Locks", "Profiles", "VietnameseText"]),
    target("Templates", ["Diagnostics", "Markup"]),
    target(
      "Outputs",
      [
        "CQREncode", "Criteria", "Diagnostics", "FrontMatter", "Locks", "Markup", "Profiles",
        "SiteModel", "Templates", "VietnameseText",
      ]),

    // The only target that touches the disk.
    .target(
      name: "Build",
      dependencies: [
        "CPosix", "CXXHash", "Criteria", "Diagnostics", "FrontMatter", "Locks", "Markup", "Outputs",
        "Profiles", "SiteModel", "Templates", "VietnameseText",
      ],
      resources: [.embedInCode("Typesetting/typesetter.py")],
      swiftSettings: strict),

    // The pages of a build on this machine alone: the only target that listens.
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "Locks",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Assets/xem-thu.css"), .embedInCode("Assets/xem-thu.js")],
      swiftSettings: strict),

    // The only target that talks to people.
    .executableTarget(
      name: "nhanrong",
      dependencies: [
        "Build", "CPosix", "Criteria", "Diagnostics", "FrontMatter", "Locks", "Outputs", "Preview",
        "Profiles", "SiteModel", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of several targets use.
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("DiagnosticsTests", ["Diagnostics"]),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["TestSupport", "VietnameseText"],
      exclude: ["Spoken"],
      swiftSettings: strict),
    tests("FrontMatterTests", ["CArena", "CYAML", "Diagnostics", "FrontMatter", "TestSupport"]),
    tests("MarkupTests", ["CCmarkGFM", "Diagnostics", "Markup"]),
    tests(
      "ProfilesTests", ["Diagnostics", "FrontMatter", "Profiles", "VietnameseText", "TestSupport"]),
    tests("CriteriaTests", ["Criteria", "Diagnostics", "FrontMatter", "Profiles", "TestSupport"]),
    tests(
      "SiteModelTests",
      [
        "Criteria", "Diagnostics", "FrontMatter", "Profiles", "SiteModel", "TestSupport",
        "VietnameseText",
      ]),
    tests("TemplatesTests", ["Diagnostics", "Markup", "Templates"]),
    tests(
      "OutputsTests",
      [
        "Criteria", "Diagnostics", "FrontMatter", "Markup", "Outputs", "Profiles", "SiteModel",
        "Templates", "TestSupport", "VietnameseText",
      ]),
    tests("BuildTests", ["Build", "Diagnostics", "Locks", "Outputs", "Profiles"]),
    tests("PreviewTests", ["Diagnostics", "Preview"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Build", "Diagnostics", "Locks", "Outputs", "Profiles", "SiteModel", "VietnameseText",
      ],
      exclude: ["Sites"], swiftSettings: strict),
  ]
)
