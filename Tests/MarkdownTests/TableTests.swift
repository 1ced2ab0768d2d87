import Markdown
import Testing

struct TableTests {
  @Test func standsInARegionWithScopes() {
    #expect(
      html("| A | B |\n|:--|--:|\n| 1 | 2 |\n") == """
        <div class="table-scroll" role="region" aria-label="Table 1" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col" class="left">A</th>
        <th scope="col" class="right">B</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="right">2</td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func takesTheParagraphBeforeItAsCaption() {
    let html = html("Table: Hours *saved*\n\n| A |\n|---|\n")
    #expect(
      html.hasPrefix(
        """
        <div class="table-scroll" role="region" aria-labelledby="table:1" tabindex="0"><table>
        <caption id="table:1">Hours <em>saved</em></caption>
        <thead>
        """))
    #expect(!html.contains("<p>"))
  }

  @Test func leavesOtherParagraphsAlone() {
    #expect(html("Table: none\n\ntext\n") == "<p>Table: none</p>\n<p>text</p>\n")
  }

  @Test func givesRowsHeadersWhenThereAreMoreThanTwoColumns() {
    let html = html("| A | B | C |\n|--|--|--|\n| x | 1 | |\n| | 2 | 3 |\n")
    #expect(html.contains("<tr>\n<th scope=\"row\">x</th>\n<td>1</td>\n<td></td>\n</tr>"))
    #expect(html.contains("<tr>\n<td></td>\n<td>2</td>\n<td>3</td>\n</tr>"))
  }

  @Test func givesRowsHeadersWhenTheFirstHeaderCellIsEmpty() {
    let html = html("| | B |\n|--|--|\n| x | 1 |\n")
    #expect(html.contains("<tr>\n<td></td>\n<th scope=\"col\">B</th>\n</tr>"))
    #expect(html.contains("<th scope=\"row\">x</th>\n<td>1</td>"))
  }

  @Test func reportsAHeaderWithoutWords() {
    let source = MarkedSource("a\n\n⟦| | |⟧\n|--|--|\n| x | 1 |\n")
    #expect(
      MarkdownParser().parse(source.bytes).problems == [
        MarkdownProblem(.tableWithoutHeader, at: source.ranges[0])
      ])
  }

  @Test func separatesCellsInThePlainText() {
    let parsed = parse("| A | B |\n|--|--|\n| x y | 1 |\n")
    #expect(String(decoding: parsed.text, as: UTF8.self) == "A B\nx y 1")
    #expect(parsed.wordCount == 5)
  }
}
