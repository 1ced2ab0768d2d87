import Content
import Diagnostics
import FrontMatter
import Markdown

/// A link, image or named page that leads nowhere, wherever it is written.
struct BrokenReference {
  let written: String
  let fault: BrokenLink
  let place: Diagnostic.Place
  let isImage: Bool

  /// All of a hub, page by page.
  static func all(in hub: Hub) -> [BrokenReference] {
    var found: [BrokenReference] = []
    for (id, page) in hub.pages.enumerated() {
      func note(_ written: String, _ target: LinkTarget, _ range: SourceRange, isImage: Bool) {
        guard case .broken(let fault) = target else { return }
        found.append(
          BrokenReference(
            written: written, fault: fault, place: hub.place(on: page, range), isImage: isImage))
      }
      for (link, target) in zip(page.body.links, hub.references.links[id]) {
        note(link.destination, target, link.range, isImage: false)
      }
      for (image, target) in zip(page.body.images, hub.references.images[id]) {
        note(image.destination, target, image.range, isImage: true)
      }
      for named in hub.references.named[id] {
        note(named.written.value, named.target, named.written.range, isImage: false)
      }
    }
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      guard case .broken(let fault) = target else { continue }
      found.append(
        BrokenReference(
          written: link.target.value, fault: fault,
          place: .init(hub.prefix + "hub.yml", link.target.range), isImage: false))
    }
    return found
  }

  /// A suggestion to write something else instead.
  static func didYouMean(_ text: String?) -> Diagnostic.Suggestion? {
    text.map { .init("did you mean '\($0)'?", replacement: $0) }
  }
}
