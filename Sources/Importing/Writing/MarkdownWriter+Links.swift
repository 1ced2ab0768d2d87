import Basics

extension MarkdownWriter {
  /// Writes a link; of one that leads nowhere from a page, its words and where it led.
  mutating func link(
    _ inner: [Inline], to written: String, in text: inout String, inside marks: [Mark]
  ) {
    let target = unwrapped(written)
    if target != written, inner.plainText == written {
      leaveOut(written)
      return link([.text(target)], to: target, in: &text, inside: marks)
    }
    var words = ""
    let wasInLink = isInLink
    isInLink = true
    write(inner, to: &words, inside: marks)
    isInLink = wasInLink
    let label = Self.trimmed(words)
    if words.first == " ", text.last != " ", !text.isEmpty { text += " " }
    // A picture that is a link is a picture, and a link without words is one that nobody has seen.
    if label.hasPrefix("![") || label.isEmpty {
      text += label
      return
    }
    if let address = address(of: target) {
      Self.prepareBracket(in: &text)
      if isInLink {
        text += label
      } else if label == MarkdownText.escaped(address) {
        text += "<\(address)>"
      } else {
        text += "[\(label)](\(Self.destination(address)))"
      }
    } else {
      text += label
      if !target.isEmpty, !target.hasPrefix("#") {
        text += remark(
          "Link: " + target,
          "a link to \(Quotation.of(target)) was left out, because readers cannot follow it",
          "link to a page of the hub or to an address on the web, then delete the remark")
      } else if !target.isEmpty {
        leaveOut(target)
      }
    }
    if words.last == " " { text += " " }
  }

  /// Where an address leads that a mail program put in the place of another.
  private mutating func unwrapped(_ address: String) -> String {
    guard let forwarded = ForwardedAddress(address) else { return address }
    guard let meant = forwarded.meant else { return address }
    find(
      .changed, "a link through \(forwarded.keeper) became one to \(Quotation.of(meant))",
      "check that it leads where it should", at: meant)
    return meant
  }

  /// An exclamation mark before a bracket would make a picture of it, an address would take it in.
  static func prepareBracket(in text: inout String) {
    AddressText.end(in: &text)
    if text.hasSuffix("!") { text = text.dropLast() + "\\!" }
  }

  /// The address as a page may have it, or `nil` when readers could not follow it.
  private func address(of target: String) -> String? {
    if target.hasPrefix("#") { return anchors[String(target.dropFirst())].map { "#" + $0 } }
    let scheme = target.prefix { $0 != ":" }.lowercased()
    guard ["https", "http", "mailto", "tel"].contains(scheme), scheme.count < target.count - 1,
      !target.unicodeScalars.contains(where: { $0.value < 0x20 || "<>\\".contains(Character($0)) })
    else { return nil }
    return target.replacing(" ", with: "%20")
  }

  private static func destination(_ address: String) -> String {
    address.contains(where: { "()".contains($0) }) ? "<\(address)>" : address
  }

  /// A picture, with a remark that asks for what is missing; of one that browsers do not show, only a remark.
  mutating func picture(_ description: [Inline], _ source: String, _ title: String) -> String {
    let said = description.isEmpty ? descriptions[source] ?? "" : description.plainText
    let words = PictureDescription.useful(said)
    let (address, what) = address(ofPicture: source)
    guard let address else {
      let named = words.isEmpty ? "" : ": \(words)"
      let caption = title.isEmpty ? "" : " (\(title))"
      let stood = "\(what) was left out\(words.isEmpty ? "" : ": \(Quotation.of(words))")"
      return remark(
        "Here stood \(what)\(named)\(caption) [\(source.prefix(200))]", stood,
        "save it as PNG or JPEG in 'assets/' and show it here, or say in words what it shows; then "
          + "delete the remark")
    }
    if words != said { leaveOut(said) }
    let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let caption =
      title.isEmpty
      ? "" : " \"" + MarkdownText.escaped(title).replacing("\"", with: "\\\"") + "\""
    let image = "![\(MarkdownText.escaped(plain))](\(address)\(caption))"
    if !words.isEmpty { return image }
    return image
      + MarkdownRemark.text(
        "Describe this picture between the square brackets, for people who do not see it.")
  }
}
