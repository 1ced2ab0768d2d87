import Basics
import FrontMatter
import Testing

/// Broken content and what is said of it, as it stands in a file of `Cases`.
///
///     === names the field that was meant
///     today: 2026-11-23
///     -- caseload/new.md --
///     …
///     -- messages --
///     content/caseload/new.md:3:1: error: …
///
/// A file's name may be followed by how it is saved, as in `-- caseload/new.md (utf-16) --`.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// What the case shows.
  let name: String
  /// The lines from its name up to the messages.
  let head: [String]
  /// What is said of it.
  let messages: String

  var testDescription: String { name }

  /// The hub that the case describes.
  func hub() -> TestHub {
    var hub = TestHub()
    var file: (path: String, form: String)?
    var lines: [String] = []
    func close() {
      if let file { Self.put(lines, at: file.path, as: file.form, in: &hub) }
      lines = []
    }
    for line in head.dropFirst() {
      if let next = Self.file(named: line) {
        close()
        file = next
      } else if file != nil {
        lines.append(line)
      } else if line.hasPrefix("today: ") {
        hub.today = CalendarDate(iso: String(line.dropFirst(7)))
      } else if line == "drafts: yes" {
        hub.includesDrafts = true
      }
    }
    close()
    return hub
  }

  /// The path and form that a line between files gives.
  static func file(named line: String) -> (path: String, form: String)? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    let name = line.dropFirst(3).dropLast(3)
    guard let bracket = name.firstIndex(of: "("), name.hasSuffix(")") else {
      return (String(name), "")
    }
    let path = name[..<bracket].dropLast()
    return (String(path), String(name[name.index(after: bracket)...].dropLast()))
  }

  private static func put(
    _ lines: [String], at path: String, as form: String, in hub: inout TestHub
  ) {
    let path = characters(in: path)
    hub.put(characters(in: lines.map { $0 + "\n" }.joined()), at: path)
    let bytes = hub.files[path] ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    switch form {
    case "removed": hub.put(nil, at: path)
    case "unfinished": hub.files[path] = Array(bytes.dropLast())
    case "empty": hub.files[path] = []
    case "bom": hub.files[path] = [0xEF, 0xBB, 0xBF] + bytes
    case "crlf": hub.files[path] = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case "utf-16":
      hub.files[path] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "windows-1252":
      hub.files[path] = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case _ where form.hasPrefix("link to "):
      hub.put(nil, at: path)
      hub.links[path] = String(form.dropFirst(8))
    case _ where form.hasPrefix("times "):
      let count = Int(form.dropFirst(6)) ?? 1
      hub.files[path] = Array(repeatElement(bytes, count: count).joined())
    default: break
    }
  }

  /// The text with `{U+0007}` as that character.
  private static func characters(in text: String) -> String {
    var parts = text.split(separator: "{U+", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return parts.reduce(String(first)) { result, part in
      guard let end = part.firstIndex(of: "}"),
        let scalar = UInt32(part[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      else { return result + "{U+" + part }
      return result + String(scalar) + part[part.index(after: end)...]
    }
  }
}
