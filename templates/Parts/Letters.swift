import Hypertext

/// The alphabet as links, to places on the page unless `href` says where; letters that have no entries are
/// shown without one.
func letters(
  _ present: [String], _ words: Words, href: (String) -> Href = letterHref
) -> HTML {
  let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  let further = present.filter { !alphabet.contains($0) }
  let items = (alphabet + further).map { letter in
    present.contains(letter)
      ? "<li><a href=\"\(href(letter))\">\(letter)</a></li>\n" as HTML
      : "<li><span>\(letter)</span></li>\n" as HTML
  }
  return """
    <nav class="letters" aria-label="\(words[.letters])">
    <ul>
    \(items)</ul>
    </nav>

    """
}

/// The heading of a letter, which the alphabet links to.
func letterHeading(_ letter: String) -> HTML {
  "<h2 class=\"letter\" id=\"p.letter-\(letter)\">\(letter)</h2>\n"
}

/// The place of a letter on the page that lists all of them.
func letterHref(_ letter: String) -> Href {
  Href(fragment: "p.letter-" + letter)
}
