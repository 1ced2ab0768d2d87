import Loading
import Model

/// A folder `admin/` to put beside the output of a hub, with which editors write in the browser: a page that loads
/// Sveltia CMS from the same folder, the settings of its forms, and what a publisher has to do once.
///
/// The program itself is not part of it: it comes from the npm registry, at the version that is named here.
struct AdminFolder {
  /// The version whose settings were read from its source (`src/lib/types/public.js`).
  static let version = "0.196.0"

  private let title: String
  private let backend: FormBackend
  private let settings: String

  init(for lists: HubLists, content: String) {
    title = lists.settings.title
    backend = FormBackend(of: lists.settings.sourceURL)
    settings = FormSettings(for: lists, content: content, backend: backend).text
  }

  /// The files.
  var files: [KitFile] {
    [
      KitFile("admin/index.html", page), KitFile("admin/config.yml", settings),
      KitFile("admin/README.md", instructions),
    ].compactMap(\.self)
  }

  /// What the page may load and ask: the program and its settings from its own folder, and the host of the repository.
  private var policy: String {
    let hosts = backend.hosts.joined(separator: " ")
    return [
      "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'",
      "font-src 'self' data:",
      "img-src 'self' blob: data: \(backend.pictureHosts.joined(separator: " "))",
      "media-src 'self' blob:",
      "connect-src 'self' blob: data: \(hosts)", "worker-src 'self' blob:", "frame-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }

  private var page: String {
    """
    <!doctype html>
    <!-- \(KitFile.notice) -->
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>Edit: \(Self.escaped(title))</title>
    <link rel="cms-config-url" type="application/yaml" href="config.yml">
    </head>
    <body>
    <noscript><p>This page needs JavaScript.</p></noscript>
    <p>If nothing else appears here, the program is missing: README.md in this folder says where it comes from.</p>
    <script src="sveltia-cms.js"></script>
    </body>
    </html>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private var instructions: String {
    """
    <!-- \(KitFile.notice) -->

    # Writing in the browser

    This folder is a page with which editors write in the browser, with the fields of this hub. It is made for
    Sveltia CMS \(Self.version). What they save is a commit in the repository of the hub, and is checked as any other.

    ## Once

    1. Get the program: `npm pack @sveltia/cms@\(Self.version)`, and take `package/dist/sveltia-cms.js` out of the archive. Put
       it into this folder. Note its sum (`sha256sum sveltia-cms.js`) where you keep the hub, and compare it when you get
       the file again.
    2. Look at `backend` in `config.yml`: it names the repository that `source_url` in `hub.yml` names.
    3. Put the folder beside the pages that are published, so that it is at `/admin/`. A build replaces its output
       folder: copy `admin` into it after each build, as the last step before publishing.

    ## Sign-in

    \(backend.signIn)

    ## What the page may do

    Its policy lets it load the program and the settings from its own folder, and ask only these hosts: \
    \(backend.hosts.joined(separator: ", ")). Fonts of other websites are not loaded. The pages of the hub have a policy of
    their own, which does not change. The page asks search engines not to list it, but anybody can open it: who may write
    is decided by the host of the repository alone.

    """
  }
}
