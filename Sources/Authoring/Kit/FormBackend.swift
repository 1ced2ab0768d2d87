/// Where the files of a hub are kept, for programs that write them from the browser: GitHub or GitLab.
struct FormBackend {
  private let isGitLab: Bool
  /// The host, such as `https://github.com`.
  private let host: String
  private let repository: String
  private let branch: String

  /// The repository that the hub's `source_url` names; one to fill in where it names none.
  init(of sourceURL: String?) {
    let parts = (sourceURL ?? "").split(separator: "/").map(String.init)
    let host = parts.count > 1 ? "https://" + parts[1] : "https://github.com"
    if let mark = parts.firstIndex(of: "-"), mark > 3, parts.count > mark + 2 {
      self.init(true, host, parts[2..<mark].joined(separator: "/"), parts[mark + 2])
    } else if host == "https://github.com", parts.count > 5 {
      self.init(false, host, parts[2] + "/" + parts[3], parts[5])
    } else {
      self.init(false, "https://github.com", "OWNER/REPOSITORY", "main")
    }
  }

  private init(_ isGitLab: Bool, _ host: String, _ repository: String, _ branch: String) {
    (self.isGitLab, self.host) = (isGitLab, host)
    (self.repository, self.branch) = (repository, branch)
  }

  /// The setting `backend`.
  var settings: ConfigText {
    let isOwnHost = isGitLab && host != "https://gitlab.com"
    return .fields([
      "name": .text(isGitLab ? "gitlab" : "github"), "repo": .text(repository),
      "branch": .text(branch),
      // GitHub has no sign-in without a server of one's own but by a token.
      "auth_methods": isGitLab ? nil : .list([.text("token")]),
      "auth_type": isGitLab ? .text("pkce") : nil,
      "app_id": isGitLab ? .text("APPLICATION_ID") : nil,
      "base_url": isOwnHost ? .text(host) : nil,
      "api_root": isOwnHost ? .text(host + "/api/v4") : nil,
      "graphql_api_root": isOwnHost ? .text(host + "/api/graphql") : nil,
    ])
  }

  /// The hosts that the program asks.
  var hosts: [String] {
    isGitLab ? [host] : ["https://api.github.com", "https://raw.githubusercontent.com"]
  }

  /// The hosts from which it shows pictures: those of the repository, and of its editors.
  var pictureHosts: [String] {
    isGitLab
      ? [host, "https://secure.gravatar.com"]
      : ["https://raw.githubusercontent.com", "https://avatars.githubusercontent.com"]
  }

  /// How editors sign in, in Markdown.
  var signIn: String {
    isGitLab
      ? """
      Make an application under Settings, Applications of your group in GitLab: its redirect address is that of this page,
      `https://…/admin/`, it is not confidential, and its scope is `api`. Write its ID in place of `APPLICATION_ID` in
      `config.yml`. Editors then sign in with GitLab (PKCE: no secret, no server).
      """
      : """
      Each editor makes a token: Settings, Developer settings, Personal access tokens, Fine-grained tokens on GitHub, for
      this repository only, with *Contents: read and write* (and *Pull requests: read and write* where changes are
      reviewed). They choose *Sign in with token* on the page. For a button that signs in with GitHub you need a small server,
      such as <https://github.com/sveltia/sveltia-cms-auth>: say its address as `base_url`, take out `auth_methods`, and
      add that address to `connect-src` in `index.html`.
      """
  }
}
