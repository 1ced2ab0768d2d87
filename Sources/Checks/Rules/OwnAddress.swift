import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

extension Check {
  static let ownAddress = Check(
    Rule(
      "own-address", .warning,
      explanation: """
        A link to another page of the hub is the path of its file, not the web address at which the hub is published. \
        An address works only with the internet, is not checked, and the page that it leads to does not list it \
        under 'Linked from'.
        """,
      wrong: "See [Riverside](https://hub.example.org/repairing/riverside.html).",
      right: "See [Riverside](../repairing/riverside.md).")
  ) { hub, rule in
    HubAddresses(hub).links { own, isText in
      // The text of the address itself may be what is meant: where readers find the hub.
      if own.isPreview || own.isGenerated && (isText || own.path == nil) { return nil }
      return (
        "'\(own.written)' is this hub's own web address: links to it are not checked and need the internet",
        "no page of the hub is there: write the path of a page, ending in '.md'"
      )
    }.map { $0.diagnostic(of: rule, at: $1) }
  }

  static let previewAddress = Check(
    Rule(
      "preview-address", .warning,
      explanation: """
        An address that begins with 'http://localhost' or 'http://127.0.0.1' leads to the reader's own computer. \
        There the hub is only while 'plait serve' shows it to an editor; everyone else finds nothing.
        """,
      wrong: "See [Riverside](http://localhost:8000/repairing/riverside.html).",
      right: "See [Riverside](../repairing/riverside.md).")
  ) { hub, rule in
    HubAddresses(hub).links { own, isText in
      guard own.isPreview else { return nil }
      return (
        "'\(own.written)' leads to a preview on your own computer, and readers find nothing there",
        "write the path of a page, or put the address between backticks to show it as text"
      )
    }.map { $0.diagnostic(of: rule, at: $1) }
  }
}

extension HubAddresses {
  /// What is wrong with every link to the hub itself, and where. `words` gives, of a link and of whether it is an address
  /// as text, what is wrong and what to do where no file of the content is there.
  fileprivate func links(
    _ words: (Own, Bool) -> (message: String, advice: String)?
  ) -> [(Breach, Diagnostic.Place)] {
    var found: [(Breach, Diagnostic.Place)] = []
    func note(_ address: String, isText: Bool, on page: PagePath, at place: Diagnostic.Place) {
      guard let own = own(address, on: page), let words = words(own, isText) else { return }
      let advice = own.path.map { isText ? "write '[words](\($0))'" : "write '\($0)'" }
      // The place of a link that could not be found is its paragraph.
      let isPlain = !isText && place.range?.range.count == address.utf8.count
      let breach = Breach(
        words.message, advice ?? words.advice, replacement: isPlain ? own.path : nil)
      found.append((breach, place))
    }
    for (id, page) in hub.pages.enumerated() {
      for (target, link) in zip(hub.references.links[id], page.body.links) {
        guard case .external(let address) = target else { continue }
        note(
          address, isText: link.kind == .autolink, on: page.path,
          at: hub.place(on: page, link.range))
      }
    }
    guard let settings = PagePath("hub.yml") else { return found }
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      guard case .external(let address) = target else { continue }
      note(
        address, isText: false, on: settings,
        at: .init(hub.prefix + "hub.yml", link.target.range))
    }
    return found
  }
}
