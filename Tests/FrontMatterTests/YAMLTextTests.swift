import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLTextTests {
  @Test(arguments: [
    ("Sharing out work", "Sharing out work"),
    ("What's new, and why (2026)?", "What's new, and why (2026)?"),
    ("Élan \u{2013} a café", "Élan \u{2013} a café"),
    ("Salford: ranges by grade", "\"Salford: ranges by grade\""),
    ("A title:", "\"A title:\""),
    ("At 10:30", "At 10:30"),
    ("Issue #7", "\"Issue #7\""),
    ("C# for all", "C# for all"),
    ("She said \"no\": why", "'She said \"no\": why'"),
    ("She said \"no\"", "She said \"no\""),
    ("\"No\", they said; it's over", #""\"No\", they said; it's over""#),
    (#"A \ and: "b" isn't"#, #""A \\ and: \"b\" isn't""#),
    ("[Draft] A plan", "\"[Draft] A plan\""), ("- A plan", "\"- A plan\""),
    ("@home", "\"@home\""), ("90 minutes", "90 minutes"), ("62%", "\"62%\""), ("1e3", "\"1e3\""),
    ("12 30", "\"12 30\""),
    ("0x1F", "\"0x1F\""), (" Led", "\" Led\""), ("2026", "\"2026\""),
    ("2026-11-23", "\"2026-11-23\""),
    ("No", "\"No\""), ("true", "\"true\""), ("Null", "\"Null\""), ("~", "\"~\""), ("", "\"\""),
    ("\u{201C}Yes\u{201D}: a story", "\"\u{201C}Yes\u{201D}: a story\""),
    ("Ends in a space ", "\"Ends in a space \""),
  ])
  func writesTextThatReadsBackAsItself(text: String, written: String) {
    #expect(YAMLText.written(text) == written)
    let reading = YAMLReader().read(Samples.file("title: \(written)\nnext: x\n"))
    #expect(reading.problems == [])
    #expect(reading.value?["title"]?.text == text)
    #expect(reading.value?["next"]?.text == "x")
  }
}
