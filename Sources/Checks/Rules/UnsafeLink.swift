import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let unsafeLink = Check(
    Rule(
      "unsafe-link", .error,
      explanation: """
        A link may lead to a page of the hub or to a web address (https or http). It may also \
        lead to an e-mail address (mailto) or a telephone number (tel). Other kinds of address \
        can run code on the reader's computer or open programs there.
        """,
      wrong: "[Open](javascript:alert(1))", right: "[Open](https://www.example.org/)")
  ) { hub, rule in
    BrokenReference.links(in: hub) { reference in
      switch reference.fault {
      case .scheme(let scheme) where scheme.count == 1:
        Diagnostic(
          rule, "'\(reference.written)' is on a drive of your own computer or office",
          at: reference.place,
          suggestion: .init("put the file into 'assets/' and write its path from this page"))
      case .scheme(let scheme):
        Diagnostic(
          rule, "a link may not start with '\(scheme):'", at: reference.place,
          suggestion: slip(for: scheme, among: hub.settings.hubs, in: reference)
            ?? NearMiss.nearest(to: scheme.lowercased(), in: ["https", "http", "mailto", "tel"])
            .map { .init("did you mean '\($0):'?") }
            ?? .init("use https, http, mailto or tel, or the path of a page"))
      case .malformed:
        Diagnostic(
          rule, "'\(reference.written)' is not an address", at: reference.place,
          suggestion: .init("write the path of a page with '/', or a full web address"))
      default: nil
      }
    }
  }

  /// The short name of another hub that was probably meant by a scheme.
  private static func slip(
    for scheme: String, among hubs: [LinkedHub], in reference: BrokenReference
  ) -> Diagnostic.Suggestion? {
    NearMiss.nearest(to: scheme.lowercased(), in: hubs.map(\.key.value)).flatMap { key in
      reference.didYouMean(key + reference.written.dropFirst(scheme.count))
    }
  }
}
