public import Hypertext

/// The cover as a picture: the hub's threads woven across it, the title below them, and the hub's name at the foot.
///
/// Its colours stand in it, so that it is the same in a library's list, on a light page and on a dark one.
public func bookCover(_ book: BookView, _ theme: Theme) -> [UInt8] {
  let threads = min(max(theme.strands.count, 2), 12)
  let gap = 240 / threads
  let braid = Braid(
    threads: threads, steps: 8, gap: gap, stride: 75, top: 260 - gap * (threads - 1) / 2)
  let colours = theme.strands.prefix(threads).enumerated().map { index, colour in
    ".strand-\(index + 1) { stroke: \(colour.light.hex) }\n"
  }
  let title = lines(of: book.title, atMost: 18)
  let size = title.count > 4 || title.contains { $0.count > 18 } ? 40 : 52
  let name = book.title == book.hubName ? [] : lines(of: book.hubName, atMost: 34)
  let file: HTML = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900" \
    role="img" aria-labelledby="name">
    <title id="name">\(book.title)</title>
    <style>
    path { fill: none; stroke: \(theme.ink.light.hex); stroke-width: \(gap * 2 / 5) }
    .halo { stroke: \(theme.paper.light.hex); stroke-width: \(gap * 7 / 10) }
    \(HTML(trusted: Array(colours.joined().utf8)))\
    text { font-family: sans-serif; text-anchor: middle; fill: \(theme.ink.light.hex) }
    .title { font-size: \(size)px; font-weight: bold }
    .name { font-size: 24px; fill: \(theme.muted.light.hex) }
    </style>
    <rect width="600" height="900" fill="\(theme.paper.light.hex)"/>
    \(braid.paths)
    \(drawn(title, style: "title", from: 520, step: size * 6 / 5))\
    \(drawn(name, style: "name", from: 860 - 30 * (name.count - 1), step: 30))</svg>

    """
  return file.bytes
}

/// The document that shows the cover.
public func bookCoverPage(_ book: BookView, picture: Href, stylesheet: Href) -> HTML {
  bookDocument(
    title: book.words.text(.bookCover), in: book, stylesheet: stylesheet, style: "cover",
    """
    <section epub:type="cover" aria-label="\(book.words[.bookCover])">
    <p><img src="\(picture)" alt="\(book.title)" role="doc-cover"/></p>
    </section>

    """)
}

private func drawn(_ lines: [String], style: HTML, from top: Int, step: Int) -> [HTML] {
  lines.enumerated().map { number, line in
    "<text class=\"\(style)\" x=\"300\" y=\"\(top + number * step)\">\(line)</text>\n"
  }
}

/// A text in lines of so many characters, broken between words; seven lines at most, of which the last then ends in
/// three dots. A word that is longer stays whole.
private func lines(of text: String, atMost length: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= length {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  if lines.count > 7 { lines = Array(lines.prefix(6)) + ["…"] }
  return lines
}
