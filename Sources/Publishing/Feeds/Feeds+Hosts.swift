import FrontMatter
import Graph
import Hypertext
import Model
import Templates

/// What hosts that read `_headers` and `_redirects` (Netlify, Cloudflare Pages) are asked to do.
extension Feeds {
  /// The path of the hub on its host, as `base_url` has it: hosts read both files at the root of a site only, where
  /// those of a hub in a sub-folder have to be copied to.
  private var root: String {
    guard let base = hub.settings.baseURL.flatMap({ Href(external: $0)?.text }),
      let scheme = base.firstRange(of: "://"),
      let slash = base[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    return String(base[slash...].prefix { $0 != "?" && $0 != "#" })
  }

  /// Headers for every answer: the pages' own policy, with what cannot stand in a page, and how long an answer
  /// may be kept. Files keep their names from build to build, so none may be used for long without asking.
  func headers() -> [UInt8] {
    let text = """
      \(root)*
        Content-Security-Policy: \(ContentSecurityPolicy.host.text); \(FramingSites(hub.settings).directive)
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Cross-Origin-Opener-Policy: same-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()
        Cache-Control: public, max-age=300, must-revalidate

      """
    return Array(text.utf8)
  }

  /// Where old addresses lead, one a line. The host's answer is quicker than the page that stands at the old
  /// address, and search engines understand it better.
  func redirects() -> [UInt8] {
    let lines = hub.pages.flatMap { page in
      page.front.aliases.compactMap { PagePath($0.value)?.output }.map { old in
        "\(root)\(Href(fromRoot: old).text) \(root)\(Href(fromRoot: page.output).text) 301\n"
      }
    }
    return Array(lines.sorted().joined().utf8)
  }
}
