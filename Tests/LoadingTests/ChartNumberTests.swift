import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct ChartNumberTests {
  @Test(arguments: ["0", "15", "15.4", "-3", "1540", "007"])
  func readsPlainNumbers(text: String) {
    #expect(ChartNumber.value(text) != nil)
  }

  /// None of these may ever be drawn, and each has a remedy that says what to write.
  @Test(arguments: [
    ("1,540", "write '1540'"),
    ("1,540,000", "write '1540000'"),
    ("1,540.5", "write '1540.5'"),
    ("1.540,5", "write '1540.5'"),
    ("1.540.000", "write '1540000'"),
    ("15,4", "write '15.4'"),
    ("1 540", "write '1540'"),
    ("1\u{A0}540", "write '1540'"),
    ("1\u{202F}540", "write '1540'"),
    ("1\u{2009}540", "write '1540'"),
    ("1'540", "write '1540'"),
    ("1’540", "write '1540'"),
    ("–5", "write '-5'"),
    ("−5.5", "write '-5.5'"),
    ("(5)", "write '-5'"),
    ("+5", "write '5'"),
    (".5", "write '0.5'"),
    ("5.", "write '5'"),
    ("１５", "write '15'"),
    ("15%", "write '15', and put '%' in 'unit'"),
    ("15 %", "write '15', and put '%' in 'unit'"),
    ("£18", "write '18', and put '£' in 'unit'"),
    ("£1,800", "write '1800', and put '£' in 'unit'"),
    ("-£18", "write '-18', and put '£' in 'unit'"),
    ("18 €", "write '18', and put '€' in 'unit'"),
    ("US$12", "write '12', and put 'US$' in 'unit'"),
    ("GBP 12", "write '12', and put 'GBP' in 'unit'"),
    ("Text 12", "write digits with a point before the decimals, as in '1540' or '15.4'"),
    ("<b>12", "write digits with a point before the decimals, as in '1540' or '15.4'"),
    ("12 hours", "write '12', and put 'hours' in 'unit'"),
    ("15*", "write '15', and say in 'note' what '*' means"),
    ("15 (p)", "write '15', and say in 'note' what '(p)' means"),
    ("15[1]", "write '15', and say in 'note' what '[1]' means"),
    ("~15", "write '15', and say in 'note' that it is an estimate"),
    ("about 15", "write '15', and say in 'note' that it is an estimate"),
    ("<5", "leave the cell empty, and say '<5' in 'note'"),
    ("≥ 10", "leave the cell empty, and say '≥ 10' in 'note'"),
    ("16+", "leave the cell empty, and say '16+' in 'note'"),
    ("10–20", "write one number, and give both in 'note'"),
    ("10 to 20", "write one number, and give both in 'note'"),
    ("1.5m", "write the number in full, as in '1500000'"),
    ("1e5", "write the number in full, as in '1500000'"),
    ("1.5E+03", "write the number in full, as in '1500000'"),
    ("n/a", "leave the cell empty, and say why in 'note'"),
    ("–", "leave the cell empty, and say why in 'note'"),
    ("..", "leave the cell empty, and say why in 'note'"),
    ("x", "leave the cell empty, and say why in 'note'"),
    ("nan", "leave the cell empty, and say why in 'note'"),
    ("inf", "leave the cell empty, and say why in 'note'"),
    ("#DIV/0!", "write digits with a point before the decimals, as in '1540' or '15.4'"),
    ("1.2.3,4,5", "write digits with a point before the decimals, as in '1540' or '15.4'"),
    ("0x1F", "write digits with a point before the decimals, as in '1540' or '15.4'"),
  ])
  func saysWhatToWrite(text: String, remedy: String) {
    #expect(ChartNumber.value(text) == nil)
    #expect(ChartNumber.remedy(for: text, in: .cell) == remedy)
  }

  @Test func leavesOutALineWhereThereIsNoCell() {
    #expect(
      ChartNumber.remedy(for: "n/a", in: .listItem) == "leave the line out, and say why in 'note'")
  }

  @Test func takesWhiteSpaceOffTheEnds() {
    #expect(ChartNumber.trimmed("\u{A0} 15\u{202F}\u{200B}") == "15")
    #expect(ChartNumber.trimmed("\u{A0}") == "")
  }
}
