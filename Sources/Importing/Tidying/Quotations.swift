/// Makes quotations of paragraphs in a style for them, and one of those that follow each other.
enum Quotations {
  private static let styles = ["quote", "quotation", "quotations", "block text", "blockquote"]

  static func applied(to passages: [Passage]) -> [Passage] {
    var result: [Passage] = []
    for var passage in passages {
      let isStyled = styles.contains { passage.style.hasSuffix($0) }
      if isStyled, passage.paragraph != nil { passage.block = .quotation([passage.block]) }
      if isStyled, case .quotation(let added) = passage.block, let last = result.last,
        last.style == passage.style, case .quotation(let blocks) = last.block
      {
        result[result.count - 1].block = .quotation(blocks + added)
      } else {
        result.append(passage)
      }
    }
    return result
  }
}
