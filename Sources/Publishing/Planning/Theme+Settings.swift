import Content
import Templates

extension Theme {
  /// The colours and typeface that the settings ask for, in place of the hub's own.
  init(_ settings: HubSettings) {
    self.init(
      strands: settings.strands.enumerated().map { number, strand in
        strand.colour.flatMap(ThemeColour.init(written:)) ?? ThemeColour.strand(number)
      })
    for (token, written) in settings.theme.sorted(by: { $0.key < $1.key }) {
      set(token, to: written)
    }
  }
}
