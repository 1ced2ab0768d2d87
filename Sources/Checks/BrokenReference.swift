import Content
import Diagnostics
import FrontMatter
import Markdown

/// A link, image or named page that leads nowhere, wherever it is written.
struct BrokenReference {
  let written: String
  /// The file that it is written in.
  let page: PagePath?
  let fault: BrokenLink
  let place: Diagnostic.Place
  let isImage: Bool

  /// All of a hub, page by page.
  static func all(in hub: Hub) -> [BrokenReference] {
    var found: [BrokenReference] = []
    for id in hub.pages.indices {
      func note(_ written: String, _ fault: BrokenLink, _ range: SourceRange, isImage: Bool) {
        found.append(
          BrokenReference(
            written: written, page: hub.pages[id].path, fault: fault,
            place: hub.place(on: hub.pages[id], range),
            isImage: isImage))
      }
      for (number, target) in hub.references.links[id].enumerated() {
        guard case .broken(let fault) = target else { continue }
        let link = hub.pages[id].body.links[number]
        note(link.destination, fault, link.range, isImage: false)
      }
      for (number, target) in hub.references.images[id].enumerated() {
        guard case .broken(let fault) = target else { continue }
        let image = hub.pages[id].body.images[number]
        note(image.destination, fault, image.range, isImage: true)
      }
      for named in hub.references.named[id] {
        // A path that is not given, or is no path, is said to be by the field it stands in.
        guard case .broken(let fault) = named.target, !named.written.value.isEmpty else { continue }
        note(named.written.value, fault, named.written.range, isImage: false)
      }
    }
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      guard case .broken(let fault) = target, !link.target.value.isEmpty else { continue }
      found.append(
        BrokenReference(
          written: link.target.value, page: PagePath("hub.yml"), fault: fault,
          place: .init(hub.prefix + "hub.yml", link.target.range), isImage: false))
    }
    return found
  }

  /// Whether the place is the path as it was written, perhaps in quotes, and nothing more: where a link
  /// could not be found in its paragraph, the place is all of that.
  private var isPlain: Bool {
    guard let range = place.range?.range else { return false }
    return range.count == written.utf8.count || range.count == written.utf8.count + 2
  }

  /// A suggestion to write another path instead; the heading that was named stays named.
  ///
  /// It is offered to `plait fix` only where it is near certain: `isCertain`, or nothing but a slip
  /// away from what was written.
  func didYouMean(_ path: String?, isCertain: Bool = false) -> Diagnostic.Suggestion? {
    guard let path else { return nil }
    let hash = written.utf8.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { written[$0...] } ?? ""
    let whole = path.utf8.contains(UInt8(ascii: "#")) ? path : path + fragment
    let isSlip = isPlain && (isCertain || NearMiss.isSlip(written, for: whole))
    return .init("did you mean '\(whole)'?", replacement: isSlip ? whole : nil)
  }
}
