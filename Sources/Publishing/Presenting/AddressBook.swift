import Hypertext

/// Where everything stands in one edition: the only maker of its links.
protocol AddressBook: Sendable {
  /// The address of what stands at `target` of the site, as seen from what stands at `here`, both as paths from the site's
  /// root; `fragment` is the id of an element there. `nil` where the edition does not hold it and it cannot be had from
  /// elsewhere: its words are then no link.
  func href(to target: String, fragment: String?, from here: String) -> Href?
}

extension AddressBook {
  /// The address of what stands at `target` as a whole.
  func href(to target: String, from here: String) -> Href? {
    href(to: target, fragment: nil, from: here)
  }
}

/// The addresses of the site itself, where everything stands at its own path.
struct SiteAddresses: AddressBook {
  func href(to target: String, fragment: String?, from here: String) -> Href? {
    Href(from: here, to: target, fragment: fragment)
  }
}
