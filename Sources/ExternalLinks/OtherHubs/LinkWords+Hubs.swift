import Checks
import Diagnostics
import Model

extension LinkWords {
  /// What to say when there is no answer with a file.
  func refusal(by verdict: Verdict) -> Diagnostic {
    if case .moved(let target) = verdict {
      return Diagnostic(
        ExternalLinkRules.unusableHubFile, "'\(written)' has moved", at: place,
        suggestion: .init("write its new address under 'url', if '\(target)' is the same hub"))
    }
    var diagnostic =
      self.diagnostic(of: verdict)
      ?? Diagnostic(ExternalLinkRules.unusableHubFile, "'\(written)' holds nothing", at: place)
    // A hub that cannot be fetched was asked for by name; a dead link in a text is not.
    diagnostic.severity = .error
    return diagnostic
  }

  /// What to say of a file of which nothing can be kept.
  func unusable(_ reason: HubCopyFile.Unusable) -> Diagnostic {
    let (fault, advice) =
      switch reason {
      case .tooLong:
        (
          "is larger than \(HubCopyFile.mostBytes >> 20) MB",
          "is 'url' the address of a hub that Plait made?"
        )
      case .notJSON: ("is not JSON", "is 'url' the address of a hub that Plait made?")
      case .noPages: ("names no page", "is 'url' the address of a hub that Plait made?")
      case .tooManyPages(let count):
        (
          "names \(count) pages, and \(HubCopySchema.mostPages) is the most",
          "link to its pages by their full addresses"
        )
      case .tooMuch: ("names more than can be kept", "link to its pages by their full addresses")
      }
    return Diagnostic(
      ExternalLinkRules.unusableHubFile, "'\(written)' \(fault)", at: place,
      suggestion: .init(advice))
  }
}
