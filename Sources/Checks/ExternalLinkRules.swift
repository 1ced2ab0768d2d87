public import Diagnostics

/// What can be wrong with links to other sites. They are no ``Check``s: only `plait links --external` asks other
/// sites, and no build does.
public enum ExternalLinkRules {
  /// Nothing is at the other end.
  public static let deadLink = Rule(
    "dead-link", .error,
    explanation: """
      The other site says that nothing is at this address (404 or 410). Or nobody has a site of \
      that name, or the address cannot be read. Find where the page went, link to a copy in an \
      archive, or take the link out. A link that is right all the same goes on the list of \
      exceptions. No build asks other sites: 'plait links --external' does.
      """,
    wrong: "[The guidance](https://www.example.org/guidence)",
    right: "[The guidance](https://www.example.org/guidance)")

  /// The other end has moved.
  public static let movedLink = Rule(
    "moved-link", .warning,
    explanation: """
      The other site says that the page has another address now, for good (301 or 308). The old one still \
      leads there, until one day it does not. No build asks other sites: 'plait links --external' does.
      """,
    wrong: "[The guidance](http://example.org/guidance)",
    right: "[The guidance](https://www.example.org/guidance)")

  /// Nobody can tell.
  public static let unreachableLink = Rule(
    "unreachable-link", .warning,
    explanation: """
      The other site gave no answer that tells whether the page is there. It was too slow, broke \
      off, has no valid certificate, or turns programs away (401, 403, 429). Open the link in a \
      browser. If it works there, put it on the list of exceptions. No build asks other sites: \
      'plait links --external' does.
      """,
    wrong: "[The guidance](https://server-that-is-down.example.org/)",
    right: "[The guidance](https://www.example.org/guidance)")

  /// The host is not on the public internet.
  public static let privateLink = Rule(
    "private-link", .error,
    explanation: """
      The address leads to a machine that only some readers can reach: their own, or one inside somebody's \
      network. It is not asked, because content could make a build server ask its neighbours. For a hub that \
      is read inside one network only, say --allow-private. No build asks other sites: 'plait links --external' does.
      """,
    wrong: "[The form](http://192.168.1.10/form)",
    right: "[The form](https://www.example.org/form)")

  /// An exception is for nothing.
  public static let unusedException = Rule(
    "unused-exception", .note,
    explanation: """
      The list of exceptions that 'plait links --external' is given names addresses that are not to be asked, \
      one a line; '*' stands for anything. A line that no link matches was mistyped, or its link is gone.
      """,
    wrong: "https://www.example.org/members/*  # and no page links there",
    right: "https://www.example.org/members/*")

  /// The file of another hub of which nothing can be kept.
  public static let unusableHubFile = Rule(
    "unusable-hub-file", .error,
    explanation: """
      'plait hubs update' fetches the file hub.json of the hubs under 'hubs' in hub.yml. Plait writes it \
      beside the pages of a hub of up to 1,000 pages. What is at the address is no such file, or is too \
      large to be kept. A hub that has moved is not followed, since another may stand there now.
      """,
    wrong: "hubs:\n  - key: practice\n    url: https://www.example.org/a-page.html",
    right: "hubs:\n  - key: practice\n    url: https://practice.example.org/")

  /// The rules by name.
  public static let all = [
    deadLink, movedLink, privateLink, unreachableLink, unusableHubFile, unusedException,
  ]
}
