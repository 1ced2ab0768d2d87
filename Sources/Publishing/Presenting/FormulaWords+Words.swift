import Templates
import Worksheets

extension FormulaWords {
  /// The words that stand in calculations, from the table of interface words.
  init(_ words: Words) {
    self.init()
    func said(_ name: String) -> String? {
      words.wording(of: "worksheet" + name.prefix(1).uppercased() + name.dropFirst())
    }
    and = said("and") ?? and
    or = said("or") ?? or
    not = said("not") ?? not
    `where` = said("where") ?? `where`
    partOf = said("partOf") ?? partOf
    functions = Dictionary(
      uniqueKeysWithValues: FormulaFunction.allCases.compactMap { function in
        said(function.rawValue).map { (function, $0) }
      })
  }
}
