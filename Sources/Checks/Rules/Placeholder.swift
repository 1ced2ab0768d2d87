import Diagnostics
import Markdown

extension Check {
  static let placeholder = Check(
    Rule(
      "placeholder", .warning,
      explanation: """
        Words such as 'TODO', 'TBC' and '[insert figure]' stand for something that is still to be written, and readers \
        would see them. A remark, '<!-- ask Ann for the figure -->', is seen by editors only; a page that is not \
        finished says 'status: draft'.
        """,
      wrong: "Of the cafés, [insert figure] counted.", right: "Of the cafés, 67 counted."),
    ofProblems: { problem, _ in
      guard case .placeholder(let text) = problem else { return nil }
      return Breach(
        "'\(text)' stands for something that is still to be written",
        "write it, or put what is to do into a remark: '<!-- … -->'")
    })

  static let indentedText = Check(
    Rule(
      "indented-text", .warning,
      explanation: """
        Lines that begin with four spaces or a tab are code: they are shown in the letters of a typewriter, and do not \
        wrap. Paragraphs are not indented.
        """,
      wrong: "Text.\n\n    The volunteers agreed on this in May.",
      right: "Text.\n\nThe volunteers agreed on this in May."),
    ofProblems: { problem, _ in
      guard case .indentedText = problem else { return nil }
      return Breach(
        "the text is indented, and so is shown as code",
        "delete the spaces before each of its lines")
    })

  static let typedFootnote = Check(
    Rule(
      "typed-footnote", .warning,
      explanation: """
        A footnote is '[^1]' in the text and a line that starts with '[^1]:'. A number in brackets alone leads nowhere, \
        and the note is a paragraph like others.
        """,
      wrong: "Queues grew shorter.[1]\n\n[1] In the cafés that took part.",
      right: "Queues grew shorter.[^1]\n\n[^1]: In the cafés that took part."),
    ofProblems: { problem, _ in
      guard case .typedFootnote(let label) = problem else { return nil }
      return Breach(
        "'[\(label)]' is no footnote",
        "write '[^\(label)]: ' here, and '[^\(label)]' where the text refers to it")
    })
}
