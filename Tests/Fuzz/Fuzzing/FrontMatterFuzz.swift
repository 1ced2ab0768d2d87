import Diagnostics
import FrontMatter

/// Whatever a file holds, its fields are read, the same each time, and every message about it is lines
/// that can be printed, at places in the file.
///
/// The first byte of an input chooses what the rest is: front matter, a whole page, or a register.
enum FrontMatterFuzz {
  static func check(_ input: [UInt8]) {
    var input = InputReader(input)
    let choices = input.byte()
    if choices & 2 != 0 {
      let file = SourceFile(path: "a.yml", bytes: Array(input.rest))
      checkRegister(file)
    } else {
      // Most inputs would not be front matter at all.
      let fences = choices & 1 == 0 ? ("---\n", "\n---\nText.\n") : ("", "")
      let bytes = fences.0.utf8 + input.rest + fences.1.utf8
      checkPage(SourceFile(path: "a.md", bytes: Array(bytes)))
    }
  }

  private static func checkPage(_ file: SourceFile) {
    let claims = ReadingClaims(file: file)
    let reading = FrontMatterReading(of: file)
    claim((0...file.bytes.count).contains(reading.bodyStart), "a body beyond the file")
    var diagnostics = reading.diagnostics
    if let value = reading.fields {
      claims.check(value, within: 0..<reading.bodyStart)
      let decoded = DemoSchema.schema.decode(value, in: file, known: DemoSchema.known)
      diagnostics += decoded.problems.map { $0.diagnostic(in: file) }
      let again = DemoSchema.schema.decode(value, in: file, known: DemoSchema.known)
      claim(again.problems == decoded.problems, "another decoding")
    } else {
      claim(!diagnostics.isEmpty, "neither fields nor a reason")
    }
    claims.check(diagnostics)
    let again = FrontMatterReading(of: file)
    claim(again.fields == reading.fields, "other fields from the same file")
    claim(again.diagnostics == reading.diagnostics, "other messages from the same file")
  }

  private static func checkRegister(_ file: SourceFile) {
    let claims = ReadingClaims(file: file)
    let reading = YAMLReader(limits: .dataFile).read(file)
    var diagnostics = reading.problems.map { $0.diagnostic(in: file) }
    if let value = reading.value {
      claims.check(value, within: 0..<file.bytes.count)
      let decoded = DemoSchema.schema.decodeList(value, in: file, known: DemoSchema.known)
      diagnostics += decoded.problems.map { $0.diagnostic(in: file) }
    } else {
      claim(!diagnostics.isEmpty, "neither values nor a reason")
    }
    claims.check(diagnostics)
    let again = YAMLReader(limits: .dataFile).read(file)
    claim(again.value == reading.value, "other values from the same file")
    claim(again.problems == reading.problems, "other problems of the same file")
  }
}
