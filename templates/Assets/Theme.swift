/// The colours and type of a hub; everything another organisation needs to make it its own.
public struct Theme: Sendable, Hashable {
  /// The strands' colours, in the strands' order.
  public var strands: [ThemeColour]
  /// Behind everything.
  public var paper = ThemeColour(0xfbfaf7, 0x14171c)
  /// Behind call-outs and code.
  public var raised = ThemeColour(0xf3f1eb, 0x1d2128)
  /// Text.
  public var ink = ThemeColour(0x1d2430, 0xe8e6e1)
  /// Text that stands back.
  public var muted = ThemeColour(0x4c5667, 0xa9b1bd)
  /// Links.
  public var link = ThemeColour(0x0b4f8a, 0x8ec5ff)
  /// Lines that only set things apart.
  public var rule = ThemeColour(0xd8d4ca, 0x363c47)
  /// The edges of fields and buttons.
  public var edge = ThemeColour(0x6f7886, 0x8b94a3)
  /// The ring round what has the focus.
  public var ring = ThemeColour(0x1d2430, 0xffd23f)
  /// The ground within the ring.
  public var glow = ThemeColour(0xffd23f, 0x1d2430)
  /// Whether the hub brings the face that it is set in; otherwise the reader's device has it.
  public var shipsFace = true
  /// Whether pages show the way to other languages.
  public var hasLanguages = false
  /// The font families of all text, as CSS lists them; only letters, digits, spaces, hyphens,
  /// commas and quotation marks are used.
  public var typeface = """
    "Inter", "Seravek", "Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif
    """

  /// The size of a sheet of paper, as CSS names it.
  public var sheet = "A4"

  /// A theme with the strands' colours given and the hub's own for the rest.
  public init(strands: [ThemeColour]) {
    self.strands = strands
  }

  /// The tokens with their names, in the order of the stylesheet.
  var tokens: [(name: String, colour: ThemeColour)] {
    let shared: [(name: String, colour: ThemeColour)] = [
      ("paper", paper), ("raised", raised), ("ink", ink), ("muted", muted), ("link", link),
      ("rule", rule), ("edge", edge), ("ring", ring), ("glow", glow),
    ]
    return shared + strands.enumerated().map { ("strand-\($0 + 1)", $1) }
  }
}
