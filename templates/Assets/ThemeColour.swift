/// A colour of a theme: one for the light scheme, one for the dark.
public struct ThemeColour: Sendable, Hashable {
  /// On a light page.
  public var light: Colour
  /// On a dark page.
  public var dark: Colour

  /// Creates the value from its parts.
  public init(light: Colour, dark: Colour) {
    self.light = light
    self.dark = dark
  }

  /// The names that `hub.yml` can give a strand's colour, and what they stand for; the contrast of
  /// each is tested against the page.
  public static let named: KeyValuePairs<String, ThemeColour> = [
    "amber": ThemeColour(0x8a4b08, 0xf0b266),
    "green": ThemeColour(0x1f5f3f, 0x7fd1a6),
    "crimson": ThemeColour(0x8c1d40, 0xf29bb5),
    "blue": ThemeColour(0x0f5c7a, 0x7cc8e8),
    "violet": ThemeColour(0x5a3d8f, 0xc3aef2),
    "olive": ThemeColour(0x5c5a12, 0xcfcb6b),
    "slate": ThemeColour(0x44546a, 0xb3c0d1),
    "teal": ThemeColour(0x0c5f5c, 0x74d0cb),
    "brick": ThemeColour(0x9a3412, 0xf7a583),
  ]

  /// The colour of a name, or `nil` when there is no such name.
  public init?(named name: String) {
    guard let colour = Self.named.first(where: { $0.key == name })?.value else { return nil }
    self = colour
  }

  init(_ light: UInt32, _ dark: UInt32) {
    self.init(light: Colour(light), dark: Colour(dark))
  }
}
