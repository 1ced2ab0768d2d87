/// The kinds of call-out that other programs have, and those that stand for them here.
enum CalloutName {
  /// What stands for a kind of which nothing is known.
  static let usual = "NOTE"

  /// The kind that is meant by a name, or by marks and a name, such as TIP for `hint` and for `::: hint`; `nil` where
  /// none is known.
  static func meant(by text: String) -> String? {
    if text.hasPrefix("???") { return "DETAILS" }
    switch text.drop(while: { !$0.isLetter }).lowercased() {
    case "tip", "hint", "success", "check", "done": return "TIP"
    case "important": return "IMPORTANT"
    case "warning", "attention": return "WARNING"
    case "caution", "danger", "error", "failure", "fail", "bug": return "CAUTION"
    case "details", "collapse", "expand", "accordion", "toggle": return "DETAILS"
    case "cite", "citation", "blockquote": return "QUOTE"
    case "info", "information", "question", "faq", "help", "example", "abstract", "summary", "tldr",
      "todo", "seealso", "remember":
      return usual
    default: return nil
    }
  }
}
