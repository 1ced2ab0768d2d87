import Diagnostics

/// Links and images.
extension Renderer {
  /// Begins a link; of an address in the words of another link, which cmark makes a link too, only the
  /// words are kept: HTML has no links in links.
  mutating func enterLink(_ node: CmarkNode) {
    linkDepth += 1
    termsBarred += 1
    if linkDepth > 1 && additions { return }
    let (url, title) = (node.url, node.title)
    out.append("<a href=\"")
    if additions {
      addHole(.link(result.links.count))
    } else if !Self.isDangerous(url) {
      out.appendAddress(url)
    }
    appendTitle(title)
    out.append("\">")
    guard linkDepth == 1 else { return }
    openLink = (result.links.count, text.count)
    result.links.append(  // completed when the link ends
      Link(destination: "", text: "", kind: .relative, range: SourceRange(0..<0)))
  }

  mutating func exitLink(_ node: CmarkNode) {
    linkDepth -= 1
    termsBarred -= 1
    if linkDepth > 0 && additions { return }
    out.append("</a>")
    guard linkDepth == 0, let (index, textStart) = openLink else { return }
    openLink = nil
    let url = node.url
    let words = text.string(from: textStart)
    let autolink = autolinkText(of: node, url)
    let kind = autolink == nil ? Self.kind(of: url) : .autolink
    let range =
      autolink.map { locate(autolink: $0, of: url) } ?? locate(destination: url)
    let link = Link(
      destination: url.string, text: words, title: node.title.string, kind: kind, range: range)
    result.links[index] = link
    guard additions else { return }
    if kind == .relative && !Self.isPage(url) { addHole(.linkSuffix(index)) }
    for first in citationsAfterLink {
      out.append(0x20)
      addHole(.citation(first))
    }
    citationsAfterLink.removeAll()
    if words.isEmpty {
      report(.emptyLinkText(destination: link.destination), at: range)
    } else if kind == .absolute && Self.isAddress(words, link.destination) {
      report(.bareURLText(destination: link.destination), at: range)
    }
  }

  mutating func enterImage(_ node: CmarkNode) {
    imageDepth += 1
    openImage = (result.images.count, text.count)
    if additions, let paragraph = node.parent, figureImage(in: paragraph) != nil {
      out.append("<figure>\n")
    }
    out.append("<img src=\"")
    if additions {
      addHole(.imageSource(result.images.count))
    } else if !Self.isDangerous(node.url) {
      out.appendAddress(node.url)
    }
    out.append("\" alt=\"")
  }

  mutating func exitImage(_ node: CmarkNode) {
    imageDepth -= 1
    guard imageDepth == 0, let (index, textStart) = openImage else { return }
    let title = node.title
    guard additions else {
      appendTitle(title)
      return out.append("\" />")
    }
    let isDecorative = title.equals("decorative")
    let isFigure = node.parent.flatMap(figureImage(in:)) != nil
    if !isDecorative && !isFigure { appendTitle(title) }
    out.append("\"")
    addHole(.imageSize(index))
    out.append("/>")
    if isFigure {
      out.append("\n<figcaption>")
      out.appendEscaped(title)
      out.append("</figcaption>\n</figure>")
    }
    let image = Image(
      destination: node.url.string, alt: text.string(from: textStart),
      title: title.string, range: locate(destination: node.url), isFigure: isFigure,
      isDecorative: isDecorative)
    result.images.append(image)
    if isFigure {
      text.endWord()
      text.append(title)
    }
    check(image)
  }

  /// Appends `" title="…` when there is a title, inside an attribute that is still open.
  private mutating func appendTitle(_ title: CmarkText) {
    guard !title.isEmpty else { return }
    out.append("\" title=\"")
    out.appendEscaped(title)
  }

  /// The image that stands alone in a paragraph with a title, which makes it a figure.
  func figureImage(in paragraph: CmarkNode) -> CmarkNode? {
    guard let image = paragraph.firstChild, kinds[image] == .image, image.next == nil,
      kinds[paragraph] == .paragraph
    else { return nil }
    let title = image.title
    return title.isEmpty || title.equals("decorative") ? nil : image
  }

  private mutating func check(_ image: Image) {
    if image.alt.isEmpty {
      if !image.isDecorative {
        report(.missingAlt(destination: image.destination), at: image.range)
      }
    } else if Self.isFileName(image.alt) || Self.saysNothing(image.alt) {
      report(.altIsFileName(alt: image.alt), at: image.range)
    }
  }

  /// The text of a link when it is nothing but the address, written as text.
  private func autolinkText(of link: CmarkNode, _ url: CmarkText) -> CmarkText? {
    guard let child = link.firstChild, child.next == nil, kinds[child] == .text,
      link.title.isEmpty
    else { return nil }
    let words = child.literal
    let added = url.count - words.count
    guard added == 0 || added == 7 && (url.hasPrefix("mailto:") || url.hasPrefix("http://")) else {
      return nil
    }
    for index in 0..<words.count where words[index] != url[added + index] { return nil }
    return Self.kind(of: url) == .absolute ? words : nil
  }
}

/// The words of a picture, which stand in an attribute.
extension Renderer {
  /// Begins a node inside an image, where only its text counts.
  mutating func enterInAlt(_ node: CmarkNode, _ kind: CmarkNodeKind) -> Bool {
    switch kind {
    case .htmlInline where additions && RawHTML.isComment(node.literal): return false
    case .text, .code, .htmlInline:
      if kind == .text { reportShownRemarks(node.literal) }
      withWholeCharacters(of: node.literal) {
        $0.out.appendEscaped($1)
        $0.text.append($1)
      }
      return false
    case .softBreak, .lineBreak:
      out.append(0x20)
      text.endWord()
      return false
    case .footnoteReference: return false
    case .image:
      imageDepth += 1
      return true
    default: return true
    }
  }
}
