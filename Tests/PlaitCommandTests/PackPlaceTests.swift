import Foundation
import TestSupport
import Testing

/// Where packs are written: nothing else is lost there, and nothing is left of one that does not come.
struct PackPlaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let files = SmallHub.files([
      "hub.yml": SmallHub.settings + "id: small\n",
      "care/first.md": SmallHub.page("First", "Text.", "kind: guide", "published: 2026-01-02"),
    ])
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    try folder.write([
      "notes.txt": "mine",
      "former/manifest.json": "{\"generator\":\"Plait\",\"files\":[\n\n]}\n",
    ])
    try folder.makeFolder("empty")
    try folder.link("link", to: "notes.txt")
  }

  private func pack(_ arguments: [String], to output: String) throws -> Program.Run {
    try Program.plait.run(
      ["pack"] + arguments + ["--output", output], in: folder.path,
      environment: ["NO_COLOR": "1", "COLUMNS": "80"])
  }

  private static let forms = [
    ["epub", "care"], ["lms", "care"], ["lms", "--standard", "cmi5"],
    ["lms", "--standard", "common-cartridge"], ["single", "care"], ["zip"],
    ["preview", "--against", "former"],
  ]

  @Test(arguments: [
    (
      ["epub", "car"],
      "no strand 'car' in the hub: did you mean 'care'?\nIts only strand is 'care'."
    ),
    (["lms", "--pathway", "way"], "no pathway 'way' in the hub\nThe hub has no pathways."),
    (
      ["single", "care/fist.md"],
      "no page or strand 'care/fist.md' in the hub: did you mean 'care/first.md'?"
    ),
    (
      ["preview", "--against", "empty"],
      "cannot read 'empty/manifest.json': No such file or directory; give the folder of an earlier build"
    ),
  ])
  func leavesNoFolderWhereAWrongNameWasGiven(arguments: [String], error: String) throws {
    let before = folder.names()
    let run = try pack(arguments, to: "new/deep/a.zip")
    #expect(run == Program.Run(status: 2, output: "", errors: "error: \(error)\n"))
    #expect(folder.names() == before)
  }

  @Test(arguments: forms)
  func leavesNoFolderWhereTheContentHasErrors(form: [String]) throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", "[x](gone.md)", "kind: guide")
    ])
    let before = folder.names()
    let run = try pack(form, to: "new/deep/a.zip")
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("Nothing was written: fix the errors and pack again.\n"))
    #expect(folder.names() == before)
  }

  @Test(arguments: [
    ("notes.txt/a", "Not a directory"), ("empty", "it is a folder"),
    ("link", "it is a symbolic link"), ("", "a file needs a name"),
  ])
  func saysWhyNothingCanStandThere(place: String, reason: String) throws {
    for form in Self.forms {
      let run = try pack(form, to: place)
      #expect(
        run
          == Program.Run(
            status: 2, output: "", errors: "error: cannot write '\(place)': \(reason)\n"),
        "\(form)")
    }
    #expect(folder.text("notes.txt") == "mine" && folder.names(in: "empty").isEmpty)
  }

  @Test(arguments: forms)
  func replacesOnlyWhatAnEarlierPackIs(form: [String]) throws {
    let former = form[0] == "single" ? "HTML page" : "zip archive"
    let run = try pack(form, to: "notes.txt")
    #expect(
      run
        == Program.Run(
          status: 2, output: "",
          errors: "error: cannot write 'notes.txt': a file that is no \(former) stands there, "
            + "and would be lost\n"))
    #expect(folder.text("notes.txt") == "mine")
    for _ in 0..<2 { #expect(try pack(form, to: "new/a").status == 0) }
    #expect(folder.names(in: "new") == ["a"])
  }

  /// A limit on the size of files stands for a disk that is full.
  @Test(arguments: forms)
  func leavesNothingOnAFullDisk(form: [String]) throws {
    let before = folder.names()
    let run = try Program(path: "/bin/sh").run(
      [
        "-c", #"ulimit -f 4; trap "" XFSZ; exec "$@""#, "sh", Program.plait.path, "pack",
      ] + form + ["--output", "new/deep/a"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: cannot write '") && run.output.isEmpty)
    #expect(folder.names() == before)
  }
}
