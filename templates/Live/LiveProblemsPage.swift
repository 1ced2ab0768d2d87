public import Hypertext

/// The page that a preview shows at every address as long as the content is not enough to make a hub of.
///
/// It is in English, as what is wrong with the content is: the hub's own words are not known.
public func liveProblemsPage(_ live: LiveView) -> HTML {
  """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  \(ContentSecurityPolicy.preview.element)
  <meta name="color-scheme" content="light dark"/>
  \(liveScriptElement(live))<title>The hub cannot be shown yet</title>
  </head>
  <body>
  <main>
  <h1>The hub cannot be shown yet</h1>
  <p>Mend the errors below; the hub appears here as soon as they are gone.</p>
  </main>
  </body>
  </html>

  """
}

/// What makes a page of a preview follow the hub while it is edited.
public struct LiveView: Sendable, Hashable {
  /// What the page's script shows the server, to be told anything.
  public var token: String
  /// The number of the reading of the hub that the page shows, from 1.
  public var reading: Int

  /// Creates the value from its parts.
  public init(token: String, reading: Int) {
    self.token = token
    self.reading = reading
  }
}
