import Diagnostics
public import Model

/// Why a page cannot be begun: the fault lies in the call, not in the content.
public enum NewPageProblem: Error {
  /// The title has no words.
  case emptyTitle
  /// The title is longer than titles may be.
  case longTitle(length: Int, limit: Int)
  /// The title holds a character that cannot be seen.
  case hiddenCharacter
  /// No strand was named, and the page has to stand in one.
  case noStrand([HubSettings.StrandSetting])
  /// There is no strand of that name.
  case unknownStrand(String, [HubSettings.StrandSetting])
  /// A strand was named for a page that stands in none.
  case needlessStrand(NewKind)
  /// The folder that `hub.yml` gives the strand cannot be used.
  case unsafeStrand(String)
  /// The name of the file is not safe on every disk.
  case unsafeName(String, safe: String)
  /// The name of the file is too long with its folder.
  case longName(String, limit: Int)
  /// The output needs the name for itself.
  case reservedName(String)
}

extension NewPageProblem: CustomStringConvertible {
  /// What is wrong, and what to do instead.
  public var description: String {
    switch self {
    case .emptyTitle: "the title has no words: write one in quotes, such as \"How we began\""
    case .longTitle(let length, let limit):
      "the title has \(length) characters, and \(limit) is the most: shorten it"
    case .hiddenCharacter: "the title holds a hidden character: type it anew"
    case .noStrand(let strands):
      "say which strand it belongs to, with --strand and one of: \(Self.list(strands))"
    case .unknownStrand(let text, let strands): Self.unknown(text, strands)
    case .needlessStrand(let kind): "\(kind.phrase) stands in no strand: leave out --strand"
    case .unsafeStrand(let folder):
      "hub.yml has a strand with the folder '\(folder)', which is not a safe name: run 'plait check'"
    case .unsafeName(let name, let safe):
      "'\(name)' is not a safe name for a file: write --name \(safe)"
    case .longName(let path, let limit):
      "'\(path)' is longer than \(limit) characters: choose a shorter name with --name"
    case .reservedName(let name):
      "the hub needs the name '\(name)' for a page of its own: choose another with --name"
    }
  }

  private static func unknown(_ text: String, _ strands: [HubSettings.StrandSetting]) -> String {
    let names = strands.flatMap { [$0.folder, $0.title] }
    guard let near = NearMiss.nearest(to: text, in: names),
      let strand = strands.first(where: { $0.folder == near || $0.title == near })
    else { return "there is no strand '\(text)': the strands are \(list(strands))" }
    return "there is no strand '\(text)': did you mean \(describe(strand))?"
  }

  private static func list(_ strands: [HubSettings.StrandSetting]) -> String {
    strands.map(describe).joined(separator: ", ")
  }

  private static func describe(_ strand: HubSettings.StrandSetting) -> String {
    "'\(strand.folder)' (\(strand.title))"
  }
}
