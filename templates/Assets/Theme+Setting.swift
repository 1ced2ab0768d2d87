extension Theme {
  /// The names that ``set(_:to:)`` takes, in order.
  public static let settableTokens = [
    "edge", "face", "glow", "ink", "link", "muted", "paper", "raised", "ring", "rule", "typeface",
  ]

  /// Sets a token to what a hub's settings say; gives whether there is such a token and the value can be
  /// read. `face` is `system` for a hub that brings none; a `typeface` of its own
  /// does without it, too. Colours are written as ``ThemeColour/init(written:)`` takes them.
  @discardableResult
  public mutating func set(_ token: String, to written: String) -> Bool {
    switch token {
    case "typeface":
      typeface = written
      shipsFace = false
      return true
    case "face":
      guard written == "system" else { return false }
      shipsFace = false
      typeface = Self.systemTypeface
      return true
    default: break
    }
    guard let path = Self.colours[token], let colour = ThemeColour(written: written) else {
      return false
    }
    self[keyPath: path] = colour
    return true
  }

  /// Faces that devices have.
  private static let systemTypeface = """
    system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif
    """

  private static var colours: [String: WritableKeyPath<Theme, ThemeColour>] {
    [
      "edge": \.edge, "glow": \.glow, "ink": \.ink, "link": \.link, "muted": \.muted,
      "paper": \.paper, "raised": \.raised, "ring": \.ring, "rule": \.rule,
    ]
  }
}

extension ThemeColour {
  /// A colour by its name, or by two values such as `#1f5f3f #7fd1a6` for light and dark; one value serves
  /// both. `nil` when it is neither.
  public init?(written: String) {
    if let named = ThemeColour(named: written) {
      self = named
      return
    }
    let values = written.split(separator: " ").map { Colour(hex: String($0)) }
    guard let first = values.first, let light = first, values.count <= 2,
      let last = values.last, let dark = last
    else { return nil }
    self.init(light: light, dark: dark)
  }

  /// The colour of a strand that chose none, by its place in the order, from 0.
  public static func strand(_ number: Int) -> ThemeColour {
    named[named.index(named.startIndex, offsetBy: number % named.count)].value
  }
}
