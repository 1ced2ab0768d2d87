public import Hypertext

/// What a page needs that is a file by itself: nothing outside of it is loaded, and nothing in it runs.
public struct SingleView: Sendable, Hashable {
  /// The hub's name.
  public var hubName: String
  /// The language tag of the hub, such as `en-GB`.
  public var language: String
  /// The interface's words.
  public var words: Words
  /// The number of strands of the hub's mark.
  public var strands: Int
  /// The number of the strand that the page belongs to.
  public var currentStrand: Int?
  /// The stylesheet, as it stands in the file.
  public var style: [UInt8]
  /// The SHA-256 of ``style`` in Base64, by which the page's policy lets it in.
  public var styleDigest: String
  /// The SHA-256 in Base64 of the one script that the page's policy lets in, for a page that has one.
  public var scriptDigest: String?
  /// The hub on the web, where links to other pages lead; nothing when it is not published.
  public var home: Href?
  /// Whether the file is a part of the hub, and says at its end where the rest is.
  public var isPart: Bool
  /// The licence of its content.
  public var licence: LicenceView?
  /// Whom to write to.
  public var contact: ContactView?

  /// Creates the value from its parts.
  public init(
    hubName: String,
    language: String,
    words: Words,
    strands: Int,
    currentStrand: Int? = nil,
    style: [UInt8],
    styleDigest: String,
    scriptDigest: String? = nil,
    home: Href? = nil,
    isPart: Bool = true,
    licence: LicenceView? = nil,
    contact: ContactView? = nil
  ) {
    self.hubName = hubName
    self.language = language
    self.words = words
    self.strands = strands
    self.currentStrand = currentStrand
    self.style = style
    self.styleDigest = styleDigest
    self.scriptDigest = scriptDigest
    self.home = home
    self.isPart = isPart
    self.licence = licence
    self.contact = contact
  }
}
