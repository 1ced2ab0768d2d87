public import Hypertext

extension Frame {
  /// The frame of a page that is a file by itself: its style stands in it, and what leads to other pages of the
  /// hub is left out.
  public init(single view: SingleView) {
    let words = view.words
    self.init(
      words: words,
      head: singleHead(view),
      opening: """
        </head>
        <body class="single\(view.currentStrand.map { " strand-\($0)" as HTML })">
        <a class="skip" href="#p.main">\(words[.skip])</a>
        <header>
        <div class="masthead">
        <p class="brand">\(brand(view))</p>
        </div>
        </header>
        <main id="p.main">

        """,
      closing: """
        </main>
        <footer class="foot">
        <div class="foot-inner">
        \(if: view.isPart, "<p>\(note(view))</p>\n")\(contactLine(view.contact, words))\(licenceLine(view.licence, words))</div>
        </footer>
        </body>
        </html>

        """,
      hubName: view.hubName, contact: view.contact, licence: view.licence, language: view.language,
      standsAlone: true)
  }
}

/// A page that is a file by itself with the script that its policy lets in, which stands at the end of the body.
public func withScript(_ page: HTML, _ script: [UInt8]) -> HTML {
  let end = Array("</body>\n</html>\n".utf8)
  let element = Array("<script>".utf8) + script + Array("</script>\n".utf8)
  return HTML(trusted: page.bytes.dropLast(end.count) + element + end)
}

/// From the end of the root's tag to the style.
private func singleHead(_ view: SingleView) -> HTML {
  """
  >
  <head>
  <meta charset="utf-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  \(ContentSecurityPolicy.single(styleDigest: view.styleDigest, scriptDigest: view.scriptDigest).element)
  <meta name="color-scheme" content="light dark"/>
  <meta property="og:site_name" content="\(view.hubName)"/>
  <style>\(HTML(trusted: view.style))</style>

  """
}

private func brand(_ view: SingleView) -> HTML {
  let name: HTML = "\(mark(threads: view.strands))<span>\(view.hubName)</span>"
  return view.home.map { "<a href=\"\($0)\">\(name)</a>" } ?? name
}

/// What the file is, and what its links do.
private func note(_ view: SingleView) -> HTML {
  let words = view.words
  let part = words.fill(.singleNote, ["hub": "\(view.hubName)"])
  guard let home = view.home else { return "\(part) \(words[.singleNoLinks])" }
  let address: HTML = "<a class=\"address\" href=\"\(home)\">\(home)</a>"
  return "\(part) \(words.fill(.singleLinks, ["address": address]))"
}
