// swift-tools-version: 6.2
// The targets, from the bottom up: each imports only what stands above it in this list.
import PackageDescription

/// What scripts/build tells of the checkout and the compiler, for `cofront --version`.
let build = ["COFRONT_COMMIT", "COFRONT_SWIFT"].compactMap { name in
  Context.environment[name].map { CSetting.define(name, to: "\"\($0)\"") }
}

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "cofront",
  products: [.executable(name: "cofront", targets: ["cofront"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(
      name: "CEditLine",
      linkerSettings: [
        .linkedLibrary("edit"), .linkedLibrary("bsd"), .linkedLibrary("md"), .linkedLibrary("tinfo"),
      ]),
    .target(name: "LineEditing", dependencies: ["CEditLine"], swiftSettings: strict),
    .target(name: "CRules", exclude: ["rules.bin", "tone.bin"]),
    .target(name: "Perspective", dependencies: ["CRules"], exclude: ["Rules", "Words"], swiftSettings: strict),
    .target(name: "RuleCompiler", dependencies: ["Perspective"], swiftSettings: strict),
    .executableTarget(name: "rules", dependencies: ["RuleCompiler"], swiftSettings: strict),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .target(
      name: "Scripts", dependencies: ["CDigest", "CYAML"],
      exclude: ["BuiltIn/partnering.yaml", "BuiltIn/exchange.yaml"], swiftSettings: strict),
    .target(name: "Conversations", dependencies: ["Perspective", "Scripts"], swiftSettings: strict),
    .target(name: "Transcripts", dependencies: ["Conversations", "Scripts"], swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Conversations", "Perspective", "Scripts"],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),
    .target(name: "CSockets"),
    .target(name: "CProcess"),
    .target(name: "CBuild", cSettings: build, linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "Sharing", dependencies: ["CSockets", "Conversations"], swiftSettings: strict),
    .executableTarget(
      name: "cofront",
      dependencies: [
        "CBuild", "CProcess", "LineEditing", "Perspective", "Scripts", "Conversations", "Transcripts", "Reports",
        "Sharing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EditorHost", dependencies: ["LineEditing", "Transcripts"], path: "Tests/EditorHost", swiftSettings: strict),
    .target(name: "TerminalDriver", dependencies: ["CEditLine"], path: "Tests/TerminalDriver", swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "Transcripts", "CEditLine", "TerminalDriver", "EditorHost"],
      swiftSettings: strict),
    .testTarget(
      name: "PerspectiveTests", dependencies: ["CRules", "Perspective", "RuleCompiler"], swiftSettings: strict),
    .executableTarget(
      name: "PerspectiveScore", dependencies: ["Perspective"], path: "Tests/PerspectiveScore", swiftSettings: strict),
    .testTarget(name: "ScriptsTests", dependencies: ["Scripts"], swiftSettings: strict),
    .testTarget(name: "ConversationsTests", dependencies: ["Conversations", "Scripts"], swiftSettings: strict),
    .executableTarget(
      name: "StoreHost", dependencies: ["Transcripts", "Conversations"], path: "Tests/StoreHost", swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: ["Transcripts", "Conversations", "Scripts", "Perspective", "StoreHost", "TerminalDriver"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Conversations", "Perspective", "Scripts", "Transcripts", "TerminalDriver"],
      exclude: ["Golden", "Sessions"], swiftSettings: strict),
    .testTarget(
      name: "SharingTests", dependencies: ["Sharing", "Conversations", "TerminalDriver"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["cofront", "TerminalDriver"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["TerminalDriver", "Transcripts", "Conversations", "Scripts", "Sharing"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Only scripts/fuzz builds this: it is linked with libFuzzer's main function.
if Context.environment["COFRONT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzer",
      dependencies: ["Conversations", "LineEditing", "Perspective", "Reports", "Sharing", "Transcripts"],
      path: "Tests/Fuzzer", swiftSettings: strict))
}
