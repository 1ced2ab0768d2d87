package import Basics
package import Diagnostics
import Markdown

// What is kept of what was wrong with a page that was built all the same.
extension CacheWriter {
  mutating func write(_ problem: MarkdownProblem) {
    let facts = problem.kind.facts
    write(problem.kind.sort)
    write(facts.texts) { $0.write($1) }
    write(facts.numbers) { $0.write($1) }
    write(problem.range)
  }

  package mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.rule.id)
    write(diagnostic.severity.rawValue)
    write(diagnostic.message)
    write(diagnostic.place)
    write(diagnostic.suggestion?.message)
    write(diagnostic.suggestion?.replacement)
    write(diagnostic.notes) { writer, note in
      writer.write(note.message)
      writer.write(note.place)
    }
  }

  private mutating func write(_ place: Diagnostic.Place) {
    write(place.path)
    write(place.range != nil)
    if let range = place.range { write(range) }
  }
}

extension CacheReader {
  mutating func problem() throws(Damaged) -> MarkdownProblem {
    let sort = try number()
    let texts = try list { reader throws(Damaged) in try reader.text() }
    let numbers = try list { reader throws(Damaged) in try reader.number() }
    guard let kind = MarkdownProblem.Kind(sort: sort, texts: texts, numbers: numbers) else {
      throw Damaged()
    }
    return MarkdownProblem(kind, at: try sourceRange())
  }

  /// A diagnostic of one of `rules`, by their names.
  package mutating func diagnostic(rules: [String: Rule]) throws(Damaged) -> Diagnostic {
    guard let rule = rules[try text()], let severity = Severity(rawValue: try text()) else {
      throw Damaged()
    }
    let message = try text()
    let place = try place()
    let (advice, replacement) = (try optionalText(), try optionalText())
    var diagnostic = Diagnostic(
      rule, message, at: place,
      suggestion: advice.map { Diagnostic.Suggestion($0, replacement: replacement) },
      notes: try list { reader throws(Damaged) in
        Diagnostic.Note(try reader.text(), at: try reader.place())
      })
    diagnostic.severity = severity
    return diagnostic
  }

  private mutating func place() throws(Damaged) -> Diagnostic.Place {
    let path = try text()
    return try flag() ? Diagnostic.Place(path, try sourceRange()) : Diagnostic.Place(path)
  }
}
