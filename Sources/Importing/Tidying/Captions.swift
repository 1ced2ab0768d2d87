/// Puts captions where a page has them: with the picture, and before the table.
enum Captions {
  /// What captions are called that somebody typed.
  private static let words: Set<String> = [
    "figure", "fig", "fig.", "table", "picture", "photo", "chart", "image", "diagram",
  ]

  /// Whether a text begins as captions do: `Figure 2: …`.
  static func isTyped(_ text: String) -> Bool {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count > 1, words.contains(parts[0].lowercased()) else { return false }
    return parts[1].first?.isNumber == true
  }

  static func applied(to passages: [Passage]) -> [Passage] {
    var result: [Passage] = []
    var index = 0
    while index < passages.count {
      let passage = passages[index]
      let next = index + 1 < passages.count ? passages[index + 1] : nil
      index += 1
      guard let caption = text(of: passage) else {
        result.append(passage)
        continue
      }
      let isOfTable = caption.lowercased().hasPrefix("table")
      if let last = result.last, last.isPicture, !isOfTable {
        result[result.count - 1] = titled(last, caption)
      } else if let next, next.isTable {
        result.append(tableCaption(caption))
      } else if let last = result.last, last.isTable {
        result.insert(tableCaption(caption), at: result.count - 1)
      } else if let next, next.isPicture {
        result.append(titled(next, caption))
        index += 1
      } else {
        result.append(passage)
      }
    }
    return result
  }

  private static func text(of passage: Passage) -> String? {
    guard let paragraph = passage.paragraph, !passage.isPicture else { return nil }
    let text = paragraph.plainText
    let isCaption =
      passage.style.hasSuffix("caption") || passage.style == "beschriftung"
      || ["table", "figure", "illustration", "drawing"].contains(passage.style)
    return !text.isEmpty && text.count < 300 && (isCaption || isTyped(text)) ? text : nil
  }

  private static func tableCaption(_ text: String) -> Passage {
    Passage(style: "table caption", block: .paragraph([.text("Table:"), .space, .text(text)]))
  }

  /// The paragraph with the caption as the title of its last picture.
  private static func titled(_ passage: Passage, _ caption: String) -> Passage {
    guard var inlines = passage.paragraph,
      let last = inlines.lastIndex(where: { if case .picture = $0 { true } else { false } }),
      case .picture(let description, let source, _) = inlines[last]
    else { return passage }
    inlines[last] = .picture(description: description, source: source, title: caption)
    return Passage(style: passage.style, block: .paragraph(inlines))
  }
}
