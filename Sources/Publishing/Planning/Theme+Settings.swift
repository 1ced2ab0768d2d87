import FrontMatter
import Model
import Templates

extension Theme {
  /// The colours, typeface and paper that the settings ask for, in place of the hub's own.
  init(_ settings: HubSettings) {
    self.init(
      strands: settings.strands.enumerated().map { number, strand in
        strand.colour.flatMap { ThemeColour(written: $0.value) } ?? ThemeColour.strand(number)
      })
    sheet = settings.paperSize
    hasLanguages = !settings.languages.isEmpty
    for setting in settings.theme { set(setting.name.value, to: setting.value) }
  }
}
