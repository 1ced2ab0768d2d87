/// What a person should know of a row of the facts table that filled no field.
extension FactRow {
  /// The row as a remark at the head of the page.
  var remark: String { "In the facts table, '\(label)': \(text)" }

  /// A row that no field takes. `isKnown` says whether a field has its label, `near` is the field whose label is like it.
  func refused(isKnown: Bool, near: String?) -> Finding {
    let near = near.map { "did you mean '\($0)'? Otherwise " } ?? ""
    return Finding(
      kind: .unclear,
      message: isKnown
        ? "the row \(Quotation.of(label)) of the facts table has no place in the front matter as it is"
        : "no field is called \(Quotation.of(label)), as a row of the facts table is",
      advice: isKnown
        ? "put what it says into the front matter or the text, then delete the remark"
        : near + "put it into the text, then delete the remark",
      anchor: MarkdownRemark.text(remark))
  }

  /// A row with a label that no field has, and nothing beside it: mostly a heading inside the table.
  var nothing: Finding {
    Finding(
      kind: .changed,
      message: "a row of the facts table says only \(Quotation.of(label)), and was left out")
  }

  /// A row with a value such as 'TBC', which leaves its field open.
  var standIn: Finding {
    Finding(
      kind: .unclear,
      message:
        "\(Quotation.of(text)) beside \(Quotation.of(label)) in the facts table says nothing, and was left out",
      advice: "write into the front matter what it stands for")
  }
}
