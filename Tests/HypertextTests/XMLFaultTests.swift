import Hypertext
import Testing

struct XMLFaultTests {
  @Test(arguments: [
    ("<p>One<br>two</p>", "'<br>' is not closed before '</p>'"),
    ("<p>One", "'<p>' is not closed"),
    ("<b><i>x</b></i>", "'<i>' is not closed before '</b>'"),
    ("x</p>", "'</p>' closes nothing"),
    ("<P>x</p>", "'<P>' is not closed before '</p>'"),
    ("<details open><summary/></details>", "'open' in '<details>' has no value"),
    ("<a href=x>y</a>", "the value of 'href' in '<a>' is not in quotation marks"),
    ("<a href='x", "the value of 'href' in '<a>' is not ended"),
    ("<a id='x' id='y'/>", "'id' stands twice in '<a>'"),
    ("<a id='<'/>", "'<' stands in the value of 'id'"),
    ("<a id='&nbsp;'/>", "'&nbsp;' is the name of no character"),
    ("<a \"/>", "'<a' has something in it that is no attribute"),
    ("a&nbsp;b", "'&nbsp;' is the name of no character"),
    ("a & b", "'&' stands by itself, in place of '&amp;'"),
    ("&", "'&' stands by itself, in place of '&amp;'"),
    ("&#0;", "'&#0;' is the name of no character"),
    ("a < b", "'<' begins no element"), ("<", "'<' begins no element"),
    ("</p", "'</p' is not ended"), ("<p", "'<p' has something in it that is no attribute"),
    ("<!-- a -- b -->", "'--' stands in a comment"), ("<!-- a", "a comment is not ended"),
  ])
  func saysWhatIsNotXML(markup: String, fault: String) {
    #expect(XMLFault(in: Array(markup.utf8))?.description == fault)
  }

  @Test(arguments: [
    "", "text", "<p>One<br/>two</p>", "<svg:g xml:lang=\"ar\" _a='&quot;&#39;&#x1F600;>'></svg:g >",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<é>&amp;&lt;&gt;&apos;</é>", "<!-- a - b -->",
  ])
  func findsNothingInXML(markup: String) {
    #expect(XMLFault(in: Array(markup.utf8)) == nil)
  }
}
