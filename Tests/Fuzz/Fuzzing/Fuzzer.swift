/// What is claimed of everything that a reader of strangers' words may be given.
///
/// libFuzzer looks for an input that breaks a claim; `make test` asks each of those that are kept in `Corpora/`.
public enum Fuzzer: String, CaseIterable, Sendable {
  case markdown = "MarkdownFuzz"
  case time = "TimeFuzz"
  case frontMatter = "FrontMatterFuzz"
  case address = "AddressFuzz"
  case search = "SearchFuzz"
  case importing = "ImportFuzz"
  case hubImporting = "HubImportFuzz"
  case formula = "FormulaFuzz"

  /// Checks every claim for one input.
  /// - Parameter isSlow: Is given how slow the input is, in quarters of a doubling, by ``time`` only.
  public func check(_ input: [UInt8], isSlow: (UInt32) -> Void = { _ in }) {
    switch self {
    case .markdown: MarkdownFuzz.check(input)
    case .time: TimeFuzz.check(input, isSlow: isSlow)
    case .frontMatter: FrontMatterFuzz.check(input)
    case .address: AddressFuzz.check(input)
    case .search: SearchFuzz.check(input)
    case .importing: ImportFuzz.check(input)
    case .hubImporting: HubImportFuzz.check(input)
    case .formula: FormulaFuzz.check(input)
    }
  }
}
