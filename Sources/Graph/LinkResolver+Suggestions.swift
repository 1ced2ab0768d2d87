import Diagnostics
import Model

/// What was probably meant by a link that leads nowhere.
extension LinkResolver {
  /// The path that differs from the one given only in the case of letters.
  func path(inAnyCase path: String) -> PagePath? {
    let lower = path.lowercased()
    let isThere = pageByPath[lower] != nil || assetByPath[lower] != nil
    return (pathByLowerCase[lower] ?? (isThere ? lower : nil)).flatMap(PagePath.init)
  }

  func rooted(_ path: String, on page: PagePath) -> BrokenLink {
    let target = PagePath(String(path.dropFirst()))
    let known = target.flatMap {
      pageByPath[$0.text] != nil || assetByPath[$0.text] != nil ? $0 : nil
    }
    return .rooted(relative: known?.relative(to: page))
  }

  func brokenFolder(_ folder: String, on page: PagePath) -> BrokenLink {
    if isUnread(folder) { return .unread }
    let index = folder.isEmpty ? "index.md" : folder + "/index.md"
    let known = pageByPath[index] != nil ? PagePath(index) : nil
    let first = folder.isEmpty ? nil : self.first(in: folder + "/")
    return .folder(index: known?.relative(to: page), first: first?.relative(to: page))
  }

  /// A link to a folder that is not there: other programs put each page in a folder of its own, and leave its name out.
  func missingFolder(
    _ folder: String, on page: PagePath, searches: inout Int
  ) -> LinkTarget {
    let lower = folder.lowercased()
    if isFolder(lower) { return .broken(brokenFolder(lower, on: page)) }
    guard let target = PagePath(folder + ".md") else { return .broken(.malformed) }
    if pageByPath[target.text] != nil {
      return .broken(.missing(nearest: target.relative(to: page)))
    }
    return resolve(target, fragment: nil, on: page, searches: &searches)
  }

  /// What a path was meant for that is written as Windows writes it.
  func backslashes(
    _ path: String, _ fragment: String?, on page: PagePath, id: PageID?, searches: inout Int
  ) -> BrokenLink {
    let slashed = String(path.map { $0 == "\\" ? "/" : $0 })
    let written = slashed + (fragment.map { "#" + $0 } ?? "")
    switch resolve(written, on: page, id: id, searches: &searches) {
    case .page, .source, .anchor, .asset, .broken(.missingAnchor):
      return .backslashes(instead: written, isThere: true)
    case .broken(.wrongCase(let actual)), .broken(.missing(let actual?)),
      .broken(.moved(let actual)),
      .broken(.folder(let actual?, _)), .broken(.rooted(let actual?)):
      return .backslashes(instead: actual, isThere: true)
    case .broken(.unread): return .unread
    case .broken, .external: return .backslashes(instead: written, isThere: false)
    }
  }

  /// What was probably meant by a path that is not there: the same name with `.md`, the same name in
  /// another folder, or a name that is nearly the same, in the same folder if there is one. Names are
  /// compared without their folders and endings, which are alike everywhere.
  func nearest(to target: PagePath) -> PagePath? {
    let stem = String(target.stem)
    let folder = target.folder.isEmpty ? "" : target.folder + "/"
    if let same = PagePath(folder + stem + ".md"), pageByPath[same.text] != nil { return same }
    if stem == "index" { return nil }
    if let sameName = pages.first(where: { $0.path.stem == stem }) { return sameName.path }
    let neighbours = pages.lazy.filter { $0.path.folder == target.folder }
    if let near = NearMiss.nearest(to: stem, in: neighbours.map { String($0.path.stem) }) {
      return neighbours.first { $0.path.stem == near }?.path
    }
    guard let near = NearMiss.nearest(to: stem, in: pages.lazy.map { String($0.path.stem) })
    else { return nil }
    return pages.first { $0.path.stem == near }?.path
  }
}
