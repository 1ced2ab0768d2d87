import Foundation
import Testing

/// The examples of the GFM specification that Debian's package `cmark-gfm` carries.
///
/// They are read where the package puts them: their licence (CC BY-SA) is not that of this code.
enum Specification {
  struct Example: Sendable, CustomTestStringConvertible {
    let number: Int
    let section: String
    let markdown: String
    let html: String
    var testDescription: String { "\(number) (\(section))" }
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  static func examples() throws -> [Example] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Missing(
        description: "\(path) is not there: install Debian's package cmark-gfm (see `make test`)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["zcat", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return parse(String(decoding: data, as: UTF8.self))
  }

  /// Examples stand between fences of 32 backticks, Markdown and HTML apart by a line with a full
  /// stop; `→` is a tab. Those marked `disabled` are not examples.
  private static func parse(_ text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var number = 0
    var section = ""
    var state = State.prose
    var (markdown, html) = ("", "")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch state {
      case .prose:
        if line.hasPrefix(fence + " example") {
          number += 1
          (markdown, html) = ("", "")
          state = line.hasSuffix(" disabled") ? .disabled : .markdown
        } else if line.hasPrefix("#") {
          section = line.drop { $0 == "#" || $0 == " " }.description
        }
      case .disabled:
        if line == fence { state = .prose }
      case .markdown:
        if line == "." { state = .html } else { markdown += line + "\n" }
      case .html:
        if line == fence {
          examples.append(
            Example(
              number: number, section: section,
              markdown: markdown.replacingOccurrences(of: "→", with: "\t"),
              html: html.replacingOccurrences(of: "→", with: "\t")))
          state = .prose
        } else {
          html += line + "\n"
        }
      }
    }
    return examples
  }

  private enum State { case prose, disabled, markdown, html }
}
