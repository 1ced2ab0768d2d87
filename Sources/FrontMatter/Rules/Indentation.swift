public import Diagnostics

extension FrontMatterRules {
  /// Lines that do not start in the right column.
  public static let indentation = Rule(
    "indentation", .error,
    explanation: """
      Fields that belong together start in the same column. What belongs to the line above \
      starts two spaces further in. Tabs are not used, because they look different in every \
      program.
      """,
    wrong: """
      lessons:
        - Start small.
       - Tell people why.
      """,
    right: """
      lessons:
        - Start small.
        - Tell people why.
      """)
}

extension Fault {
  /// A tab where spaces should indent the line; `spaces` stand for it.
  static func tabIndentation(spaces: String) -> Fault {
    Fault(
      FrontMatterRules.indentation, "a tab stands where spaces belong",
      advice: "use spaces instead", replacement: spaces, sort: .lineStart)
  }

  /// A line indented by more or fewer spaces than those it belongs to; `correction` begins with the right number.
  static func indentation(correction: String?) -> Fault {
    var advice = "start it in the same column as the line above"
    if let spaces = correction?.prefix(while: { $0 == " " }).count {
      advice =
        spaces == 0
        ? "delete the spaces before it" : "start it with " + Phrases.count(spaces, "space")
    }
    return Fault(
      FrontMatterRules.indentation, "the line starts in the wrong column", advice: advice,
      replacement: correction, sort: .lineStart)
  }

  static let listOnNameLine = Fault(
    FrontMatterRules.indentation, "a list cannot start on the line of its name",
    advice: "start a new line before each '- '")

  /// A line with the name with which the records of a list begin, without a hyphen.
  static func noHyphen(before name: String) -> Fault {
    Fault(
      FrontMatterRules.indentation,
      "a hyphen and a space are missing before \(Phrases.quoted(name)), with which each record begins",
      advice: "write '- \(name)' to begin a record", replacement: "- " + name)
  }
}
