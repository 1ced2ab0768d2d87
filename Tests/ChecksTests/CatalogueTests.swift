import Diagnostics
import Publishing
import Testing

@Suite struct CatalogueTests {
  @Test func namesEveryRuleOnce() {
    let names = Catalogue.rules.map(\.id)
    #expect(names == Set(names).sorted())
  }

  @Test(arguments: Catalogue.rules)
  func explainsWithAWrongAndARightExample(rule: Rule) {
    #expect(rule.id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x38 })
    #expect(rule.explanation.hasSuffix(".") || rule.explanation.hasSuffix(")"))
    #expect(!rule.explanation.contains("  ") && !rule.explanation.contains("\n"))
    #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right)
  }
}
