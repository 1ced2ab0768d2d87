import ArgumentParser
import Basics
import Diagnostics
import Model

/// Tells a call in the wrong folder from faults of the content: without a hub there is nothing to find fault with.
struct HubFolder {
  /// The folder that was named as the content.
  private let content: String
  /// The words of the call, without the name of the program.
  private let arguments: [String]

  /// Ends with 2, and says what to type, when the folder at `content` holds no `hub.yml`.
  static func require(_ content: String) {
    let folder = HubFolder(content: content, arguments: Array(CommandLine.arguments.dropFirst()))
    guard let complaint = folder.complaint else { return }
    StandardError.write(complaint)
    ExitCode.wrongCallOrMachine.end()
  }

  /// The folder with a hub in which a file is, as it would be named from here; `nil` where `content` is one, and where
  /// there is none above the file.
  static func holding(_ file: String, unless content: String) -> String? {
    if isHub(content) { return nil }
    var folder = file
    for _ in 0..<deepest {
      let slash = folder.lastIndex(of: "/")
      let name = folder[(slash.map(folder.index(after:)) ?? folder.startIndex)...]
      if folder == "." {
        folder = ".."
      } else if name == ".." {
        folder += "/.."
      } else {
        folder = slash.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
      }
      if isHub(folder) { return folder }
      if folder == "/" { return nil }
    }
    return nil
  }

  /// What is wrong with the call and how it should be, or `nil` when there is a `hub.yml`.
  private var complaint: String? {
    guard !Self.isHub(content) else { return nil }
    let shown = Visible.text(content)
    let reason =
      switch FileIdentity(at: content).map({ $0.isFolder }) {
      case true?: "'\(shown)' holds no hub.yml" + (misnamed.map { ", but '\($0)'" } ?? "")
      case false?: "'\(shown)' is no folder"
      case nil: "there is no folder '\(shown)'"
      }
    var lines = ["error: there is no hub here: \(reason)"]
    let found = nearby
    if misnamed != nil {
      lines.append("Call it hub.yml. In Notepad, choose 'All files' under 'Save as type'.")
    } else if found.isEmpty {
      lines.append("To begin a hub in a new folder, type: plait init my-hub")
    } else if found.count == 1 {
      lines.append(
        "There is one in '\(Visible.text(found[0]))'. Type: \(Visible.text(call(found[0])))")
    } else {
      lines.append("There are hubs near by. Type one of:")
      lines += found.map { "  " + Visible.text(call($0)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The settings under a name that a program gave them.
  private var misnamed: String? {
    ["hub.yml.txt", "hub.yaml", "hub.yml.yml", "Hub.yml", "hub.YML", "hub.txt", "hub.yaml.txt"]
      .first { FileIdentity(at: Self.joined(content, $0)) != nil }
  }

  /// The most hubs that are named.
  private static let most = 5

  /// Folders with a hub: in the folder that was named, or here; else in the folders above; else in those below.
  private var nearby: [String] {
    let here = [Self.joined(content, "content"), "."].filter { Self.isHub($0) }
    if let first = here.first { return [first] }
    var above = ".."
    for _ in 0..<Self.deepest where FileIdentity(at: above) != nil {
      for folder in [above + "/content", above] where Self.isHub(folder) { return [folder] }
      above += "/.."
    }
    return below
  }

  /// Folders with a hub below this one, the nearest first.
  private var below: [String] {
    var found: [String] = []
    var level = ["."]
    for _ in 0..<Self.levels where found.isEmpty {
      level = level.flatMap { folder in
        (folderNames(at: folder) ?? []).filter { !$0.hasPrefix(".") }.sorted()
          .map { Self.joined(folder, $0) }
          .filter { FileIdentity(at: $0)?.isFolder == true }
      }
      level = Array(level.prefix(Self.mostFolders))
      found = level.compactMap { folder in
        [folder + "/content", folder].first { Self.isHub($0) }
      }
    }
    return Array(found.prefix(Self.most))
  }

  /// How deep hubs are looked for, and in how many folders of each level.
  private static let levels = 3
  private static let mostFolders = 200

  /// No working folder lies deeper.
  private static let deepest = 32

  /// The same call, with another folder of content.
  private func call(_ folder: String) -> String {
    var words: [String] = []
    var isValue = false
    for argument in arguments {
      if isValue || argument == "--content" {
        isValue = !isValue
      } else if !argument.hasPrefix("--content=") {
        words.append(ShellWord.quoted(argument))
      }
    }
    return (["plait"] + words + ["--content", ShellWord.quoted(folder)]).joined(separator: " ")
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a folder holds settings, be they such as cannot be read.
  static func isHub(_ folder: String) -> Bool {
    FileIdentity(at: joined(folder, "hub.yml")) != nil
  }
}
