import Basics
import Diagnostics
import FrontMatter
import Loading
import Model

/// Tries in memory what diagnostics propose, and keeps what fixes something and breaks nothing.
struct FixTrial {
  /// A fault that diagnostics have in common before and after a change: the rule and the place.
  private struct Fault: Hashable {
    let path: String
    let rule: String
    let offset: Int?

    init(_ diagnostic: Diagnostic, at offset: Int?) {
      path = diagnostic.place.path
      rule = diagnostic.rule.id
      self.offset = offset
    }
  }

  private let before: [Fault: Diagnostic]
  private let crowded: Set<String>
  private let proposals: [Proposal]
  private let files: [String: [UInt8]]
  private let check: @Sendable ([FileChange]) async -> [Diagnostic]
  private var kept: [Proposal] = []
  private var trials = 0

  private static let frontMatterRules = Set(FrontMatterRules.all.map(\.id))

  /// More trials are not made: what has not been tried then is left to people. Each is a check of the whole hub.
  private static let mostTrials = 40

  /// A trial of what `diagnostics` propose for the files of a folder; `check` gives what would be wrong after changes.
  init(
    of diagnostics: [Diagnostic], in folder: ContentFolder,
    check: @Sendable @escaping ([FileChange]) async -> [Diagnostic]
  ) {
    self.check = check
    before = Dictionary(
      diagnostics.map { (Fault($0, at: $0.place.range?.lowerBound), $0) },
      uniquingKeysWith: { first, _ in first })
    crowded = Set(
      diagnostics.filter { $0.rule == FrontMatterRules.moreProblems }.map(\.place.path))
    let proposed = Proposal.all(of: diagnostics)
    files = Set(proposed.map(\.path)).reduce(into: [:]) { files, path in
      // Only what a path below the content folder names is ever written.
      guard path.hasPrefix(folder.prefix),
        PagePath(String(path.dropFirst(folder.prefix.count))) != nil
      else { return }
      files[path] = try? readFile(at: path)
    }
    let changes = ProposedFiles(Array(proposed), of: files).changes
    proposals = changes.keys.sorted().flatMap { path in
      changes[path]?.remedies.map { Proposal(path: path, remedy: $0) } ?? []
    }
  }

  /// The changes that are kept, by path.
  var changes: [FileChange] {
    let changes = ProposedFiles(kept, of: files).changes
    return changes.keys.sorted().compactMap { changes[$0] }
  }

  /// Finds what to keep.
  mutating func run() async { await keep(proposals) }

  /// Keeps those of some proposals that do no harm: all at once or, where the check finds fault with them, without
  /// those that are to blame or, where that cannot be told, one half after the other.
  private mutating func keep(_ proposals: [Proposal]) async {
    guard !proposals.isEmpty, trials < Self.mostTrials else { return }
    trials += 1
    let files = ProposedFiles(kept + proposals, of: files)
    let after = await check(files.changes.keys.sorted().compactMap { files.changes[$0] })
    let faults = self.faults(in: after, with: files)
    if faults.isEmpty {
      kept += proposals
      return
    }
    let blamed = Set(faults.flatMap { files.proposals(onLinesOf: $0) })
    let rest = proposals.filter { !blamed.contains($0) }
    if rest.count < proposals.count {
      await keep(rest)
    } else if proposals.count > 1 {
      let middle = proposals.count / 2
      await keep(Array(proposals[..<middle]))
      await keep(Array(proposals[middle...]))
    }
  }

  /// The places of what changes have left wrong, or made wrong.
  private func faults(in after: [Diagnostic], with files: ProposedFiles) -> [Diagnostic.Place] {
    let fixesErrors = before.values.contains { diagnostic in
      diagnostic.severity == .error
        && Proposal(diagnostic).map { files.proposals(for: $0.path).contains($0) } ?? false
    }
    return after.filter { diagnostic in
      let place = diagnostic.place
      let fault = Fault(
        diagnostic, at: place.range.map { files.original($0.lowerBound, in: place.path) })
      if let known = before[fault] {
        if let proposal = Proposal(known), files.proposals(for: place.path).contains(proposal) {
          return true
        }
        // What is written into front matter and is still wrong there was not what was meant.
        return Self.frontMatterRules.contains(diagnostic.rule.id)
          && diagnostic.severity == .error && files.isReplaced(place)
      }
      if diagnostic.severity == .note { return false }
      if !files.proposals(onLinesOf: place).isEmpty { return true }
      // Of a file with very many problems only the first are reported, and fixing those shows the next.
      if crowded.contains(place.path) { return false }
      // Warnings about a page are only found once its errors let it be read.
      return diagnostic.severity == .error || !fixesErrors
    }.map(\.place)
  }
}

extension Proposal {
  /// What diagnostics propose. What takes in more than its own place waits for the next run where something is proposed
  /// inside it.
  static func all(of diagnostics: [Diagnostic]) -> Set<Proposal> {
    let wide = Set(diagnostics.filter { $0.suggestion?.replaced != nil }.compactMap(Proposal.init))
    let narrow = Set(diagnostics.compactMap(Proposal.init)).subtracting(wide)
    return narrow.union(
      wide.filter { wide in
        !narrow.contains {
          $0.path == wide.path && $0.remedy.range.overlaps(wide.remedy.range)
        }
      })
  }

  /// What a diagnostic proposes to write at its place, or `nil` when it leaves that to people.
  init?(_ diagnostic: Diagnostic) {
    guard let suggestion = diagnostic.suggestion, let text = suggestion.replacement,
      let range = suggestion.replaced ?? diagnostic.place.range
    else { return nil }
    self.init(path: diagnostic.place.path, remedy: Remedy(range: range.range, text: text))
  }
}
