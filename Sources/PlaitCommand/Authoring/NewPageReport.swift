import Authoring
import Diagnostics
import FrontMatter
import Loading
import Model

/// What `plait new` prints at its end: what was made, and what to do next.
struct NewPageReport: CustomStringConvertible {
  /// The lines, without a line end after the last.
  let description: String

  init(_ page: NewPage, _ request: NewPage.Request, folder: ContentFolder) {
    let place = page.strand.map { ", \(request.kind.phrase) in '\($0.title)'" } ?? ""
    let check = folder.path == "content" ? "plait check" : "plait check --content \(folder.path)"
    var lines = ["Made \(folder.prefix)\(page.path)\(place).", ""]
    lines += Self.steps(page, request, folder)
    lines.append("Then run '\(check)' to see what is still missing.")
    description = lines.map { Visible.text($0) }.joined(separator: "\n")
  }

  private static func steps(
    _ page: NewPage, _ request: NewPage.Request, _ folder: ContentFolder
  ) -> [String] {
    let open = "Open it in a text editor. Each field and heading says what to write there."
    switch request.kind {
    case .resource, .pathway, .section: return [open]
    case .page:
      return [
        open,
        "Link to it from another page, or from 'footer' in \(folder.prefix)hub.yml, so that it is found.",
      ]
    case .strand:
      return [
        open, "Add these lines to \(folder.prefix)hub.yml, under 'strands':", "",
        "  - folder: \(page.path.topFolder)", "    title: \(YAMLText.written(request.title))", "",
      ]
    }
  }
}
