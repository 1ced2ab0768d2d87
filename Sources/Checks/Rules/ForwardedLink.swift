import Basics
import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

extension Check {
  static let forwardedLink = Check(
    Rule(
      "forwarded-link", .error,
      explanation: """
        Mail programs put the address of a filter in the place of a link's own, such as that of Safe Links in Outlook. \
        Search engines put that of a counter there. Such a link stops working one day, and it may hold the address of \
        the person who got the e-mail.
        """,
      wrong:
        "See [the report](https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Freport).",
      right: "See [the report](https://www.example.org/report).")
  ) { hub, rule in
    var found: [Diagnostic] = []
    func note(_ address: String, at place: Diagnostic.Place) {
      guard let forwarded = ForwardedAddress(address) else { return }
      // The place of a link that could not be found is its paragraph.
      let isPlain = place.range?.range.count == address.utf8.count
      let breach = Breach(
        "the link goes through \(forwarded.keeper), which sends readers on and may name who got it",
        forwarded.meant.map { "write '\($0)'" }
          ?? "open the link, and copy the address that the browser then shows",
        replacement: isPlain ? forwarded.meant : nil)
      found.append(breach.diagnostic(of: rule, at: place))
    }
    for (id, page) in hub.pages.enumerated() {
      for (target, link) in zip(hub.references.links[id], page.body.links) {
        guard case .external(let address) = target else { continue }
        note(address, at: hub.place(on: page, link.range))
      }
    }
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      guard case .external(let address) = target else { continue }
      note(address, at: .init(hub.prefix + "hub.yml", link.target.range))
    }
    return found
  }
}
