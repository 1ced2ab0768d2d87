import Hypertext

/// `assets/glossary.js`: what every term means, with its anchor in the glossary, for pages that show it where the word stands.
public func glossaryScript(_ terms: [TermItem], in frame: Frame) -> [UInt8] {
  let words = frame.words
  let meanings = terms.map { term in
    [term.anchor, typeset(term.term, frame.typography), typeset(term.definition, frame.typography)]
  }
  let glossary = JSON.object([
    "more": .string(words.text(.termMore)), "close": .string(words.text(.termClose)),
    "terms": .array(meanings.map { .array($0.map(JSON.string)) }),
  ])
  return Array("self.plaitGlossary = ".utf8) + glossary.bytes + Array(";\n".utf8)
}

/// Text with the quotation marks, apostrophes and dashes that pages have.
func typeset(_ text: String, _ marks: Typography?) -> String {
  guard let marks else { return text }
  var bytes: [UInt8] = []
  Typesetter.append("\(text)", to: &bytes, with: marks)
  return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(
    String(decoding: bytes, as: UTF8.self)
  ) { $0.replacing($1.0, with: $1.1) }
}
