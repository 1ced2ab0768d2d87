/// Finds what to send for the path of a request.
struct Responder: Sendable {
  let site: any ServedSite

  /// The file at `path`; the index of a folder that the path names with a slash at its end; the way to it, where the
  /// slash is missing, since links in the index would lead elsewhere; or what says that there is nothing.
  func answer(for path: String) async -> Answer {
    let isFolder = path.isEmpty || path.hasSuffix("/")
    if let file = await site.file(at: isFolder ? path + "index.html" : path) {
      return Answer(status: 200, file: file)
    }
    // A path that starts with a slash would lead to another host: `//host/`.
    if !isFolder && !path.hasPrefix("/"), await site.file(at: path + "/index.html") != nil {
      return .moved(to: "/" + PercentEncoding.encoded(path) + "/")
    }
    return Answer(status: 404, file: await site.missing(at: path))
  }
}
