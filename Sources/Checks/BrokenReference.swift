import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

/// A link, image or named page that leads nowhere, wherever it is written.
struct BrokenReference {
  let written: String
  /// The file that it is written in.
  let page: PagePath?
  let fault: BrokenLink
  let place: Diagnostic.Place

  /// What `diagnostic` says of the broken links and named pages of a hub: file by file, of each the first, and no
  /// more than are reported for one.
  static func links(
    in hub: Hub, _ diagnostic: (BrokenReference) -> Diagnostic?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (id, page) in hub.pages.enumerated() {
      // A path that is not given, or is no path, is said to be by the field it stands in.
      let named = hub.references.named[id].lazy.filter { !$0.written.value.isEmpty }
        .map { ($0.target, $0.written.value, $0.written.range) }
      let links = zip(hub.references.links[id], page.body.links).lazy
        .map { ($0, $1.destination, $1.range) }
      found += told(of: named, on: page, in: hub, diagnostic)
      found += told(of: links, on: page, in: hub, diagnostic)
    }
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      guard case .broken(let fault) = target, !link.target.value.isEmpty else { continue }
      let reference = BrokenReference(
        written: link.target.value, page: PagePath("hub.yml"), fault: fault,
        place: .init(hub.prefix + "hub.yml", link.target.range))
      if let one = diagnostic(reference) { found.append(one) }
    }
    return found
  }

  /// The same of the broken images.
  static func images(
    in hub: Hub, _ diagnostic: (BrokenReference) -> Diagnostic?
  ) -> [Diagnostic] {
    hub.pages.enumerated().flatMap { id, page in
      let images = zip(hub.references.images[id], page.body.images).lazy
        .map { ($0, $1.destination, $1.range) }
      return told(of: images, on: page, in: hub, diagnostic)
    }
  }

  /// One more than is reported for a file, to see that there are more.
  private static func told(
    of references: some Sequence<(LinkTarget, String, SourceRange)>, on page: Page, in hub: Hub,
    _ diagnostic: (BrokenReference) -> Diagnostic?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (target, written, range) in references where found.count <= CrowdedFiles.most {
      guard case .broken(let fault) = target else { continue }
      let reference = BrokenReference(
        written: written, page: page.path, fault: fault, place: hub.place(on: page, range))
      if let one = diagnostic(reference) { found.append(one) }
    }
    return found
  }

  /// Whether the place is the path as written, perhaps in quotes, and nothing more: where a link
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
