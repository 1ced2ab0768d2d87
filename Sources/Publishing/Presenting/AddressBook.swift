import Hypertext
import Model

/// Where everything stands in one edition: the only maker of its links.
protocol AddressBook: Sendable {
  /// The address of what stands at `target` of the site, as seen from what stands at `here`, both as paths from the site's
  /// root; `fragment` is the id of an element there. `nil` where the edition does not hold it and it cannot be had from
  /// elsewhere: its words are then no link.
  func href(to target: String, fragment: String?, from here: String) -> Href?

  /// Where a picture is that the site has at `path`, as seen from what stands at `here`; `nil` where it cannot be had.
  func picture(at path: String, from here: String) -> PictureAddress?
}

extension AddressBook {
  /// The address of what stands at `target` as a whole.
  func href(to target: String, from here: String) -> Href? {
    href(to: target, fragment: nil, from: here)
  }

  func picture(at path: String, from here: String) -> PictureAddress? {
    href(to: path, from: here).map(PictureAddress.file)
  }
}

/// Where a picture of a page is.
enum PictureAddress: Sendable {
  /// In a file of its own.
  case file(Href)
  /// In the page itself, in Base64.
  case inPage(mediaType: String, base64: String)

  /// The value of a `src`.
  var text: String {
    switch self {
    case .file(let href): href.text
    case .inPage(let type, let bytes): "data:\(type);base64,\(bytes)"
    }
  }
}

/// The addresses of the site itself, where everything stands at its own path; a translated hub has what is in `assets/`
/// from its source, which stands at `shared`.
struct SiteAddresses: AddressBook {
  var shared = ""

  func href(to target: String, fragment: String?, from here: String) -> Href? {
    let isShared =
      !shared.isEmpty && target.hasPrefix("assets/") && !SiteAddress.isOfLanguage(target)
    return Href(from: here, to: isShared ? shared + target : target, fragment: fragment)
  }
}

/// What every edition makes of what it does not hold: a link to it on the web, below the hub's `base_url`, or plain words
/// where there is no such address.
struct PublishedAddresses: Sendable {
  private let base: String?
  /// The folder of a translated hub, with which the address of its base ends.
  private let translation: String

  init(_ settings: HubSettings) {
    base = settings.baseURL
    translation = settings.translation.map { $0.name + "/" } ?? ""
  }

  /// The address on the web of what stands at `target` of the source of a translated hub.
  func href(ofSourceTo target: String, fragment: String?) -> Href? {
    base.flatMap {
      Href(
        external: $0.dropLast(translation.utf8.count)
          + Href(from: "-", to: target, fragment: fragment).text)
    }
  }

  /// The address on the web of what stands at `target` of the site.
  func href(to target: String, fragment: String? = nil) -> Href? {
    base.flatMap { Href(external: $0 + Href(from: "-", to: target, fragment: fragment).text) }
  }
}
