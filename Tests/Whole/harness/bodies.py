"""Bodies of up to a megabyte that would cost a careless program minutes."""

from itertools import count, takewhile

MEGABYTE = 990_000


def repeated(unit: str, size: int = MEGABYTE) -> str:
    return (unit * (size // len(unit.encode()) + 1)).encode()[:size].decode("utf-8", "ignore")


def numbered(form: str, size: int = MEGABYTE) -> str:
    """The form again and again, with its `#` in the place of each number, to so many bytes."""
    text, length = [], 0
    for number in count():
        piece = form.replace("#", str(number))
        length += len(piece.encode())
        if length > size:
            return "".join(text)
        text.append(piece)


def nested(before: str, after: str = "") -> str:
    levels = MEGABYTE // (len(before) + len(after))
    return before * levels + "a" + after * levels


def staircase(unit: str, end: str) -> str:
    """Lines that each begin with one unit more than the last."""
    lines = takewhile(lambda n: n * n * len(unit) < 2 * MEGABYTE, count())
    return "".join(unit * n + end for n in lines)


# What is on one page of a hub, by name. Links, citations and terms lead to what the hub has, or nowhere.
BODIES = {
    "links": repeated("[the second](second.md) "),
    "broken links": numbered("[a b](x#.md)\n\n"),
    "one broken link": repeated("[a b](x.md) "),
    "broken downloads": numbered("[a b](../assets/x#.pdf) "),
    "links in the wrong case": repeated("[a b](SECOND.md) "),
    "links out of the hub": repeated("[a b](../../x.md) "),
    "links to folders": repeated("[a b](../care/) "),
    "links with a scheme": repeated("[a b](javascript:x) "),
    "links without words": repeated("[](second.md) "),
    "links that say click here": repeated("[click here](second.md) "),
    "links in links": nested("[", "](b.md)"),
    "a link of a megabyte": "[a b](" + "x" * MEGABYTE + ".md)",
    "addresses": repeated("https://a.org/x www.b.org me@c.org "),
    "addresses with parentheses": "www.a.b/" + repeated("(", 490_000) + repeated(")", 490_000),
    "at signs": repeated("a@"),
    "bullets that make no list": "a" * 490_000 + "\n" + repeated("• a\n", 490_000),
    "asterisks apart from their words": repeated("** a **<br>"),
    "links the wrong way round": repeated("(a)[b.md]"), "links with a space": repeated("[a] (b.md)"),
    "hashes without a space": repeated("##a\n\n"), "bars that make no table": repeated("|a\n"),
    "footnotes that are not shown": repeated("[^a]: b\n"), "code without an end": repeated("> ```\n\n"),
    "anchors that are not there": repeated("[a b](#x) "),
    "anchors that are nearly there":
        numbered("## heading number #\n\n".replace("## h", "\x01\x01 h"), 490_000).replace("\x01", "#")
        + numbered("[a b](\x01heading-numbr-#) ", 490_000).replace("\x01", "#"),
    "headings": repeated("## a\n\n"),
    "a heading of a megabyte": "## " + repeated("a "),
    "footnotes": numbered("[^#] ", 390_000) + "\n\n" + numbered("[^#]: a\n\n", 590_000),
    "footnotes in footnotes": numbered("[^#]: [^0] a\n\n"),
    "footnotes that are not there": numbered("[^#] "),
    "definitions": numbered("[#]: a\n"),
    "a large definition": "[a]: /" + "u" * 490_000 + "\n\n" + repeated("[a]", 490_000),
    "citations": repeated("[@key-0] "),
    "citations of nothing": numbered("[@key-#x] "),
    "terms": repeated("glossary0 other "),
    "images": numbered("![a](a#.png) "),
    "images in images": nested("![", "](b.png)"),
    "HTML": repeated("<b>"),
    "HTML in lines": repeated("<div>\n\n"),
    "comments": repeated("<!-- "),
    "declarations": repeated("<!A "),
    "data": repeated("<![CDATA["),
    "instructions": repeated("<?"),
    "entities": repeated("&amp;&#x41;&"),
    "emphasis": repeated("*a **a "),
    "emphasis that closes": repeated("**a** "),
    "emphasis in emphasis": nested("*a ", " a*"),
    "emphasis before links": repeated("*a* [b](c) "),
    "deletions": repeated("~a ~~b "),
    "code": "".join("e" + "`" * n for n in range(1, 1400)),
    "fences": repeated("```a\n"),
    "escapes": repeated("\\*"),
    "quotations": nested("> "),
    "quotations in a staircase": staircase("> ", "a\n"),
    "lists": nested("- "),
    "lists in a staircase": staircase("  ", "- a\n"),
    "items": repeated("- a\n"),
    "numbers": repeated("1. a\n\n"),
    "tasks": repeated("- [ ] a\n"),
    "call-outs": repeated("> [!NOTE] a\n> b\n\n"),
    "unknown call-outs": repeated("> [!NOPE] a\n\n"),
    "folded parts": repeated("> [!DETAILS] a\n> b\n\n"),
    "tables": repeated("|a|\n|-|\n|b|\n\n"),
    "a wide table": repeated("|a", 490_000) + "|\n" + repeated("|-", 490_000) + "|\n",
    "short rows": "|a" * 9000 + "|\n" + "|-" * 9000 + "|\n" + repeated("|b\n", 900_000),
    "a long table": "|a|b|\n|-|-|\n" + repeated("|c|d|\n"),
    "rows that could be delimiters": repeated("a\n|-|\n"),
    "charts": repeated("```chart\ntype: bar\ntitle: a\ncsv: ../assets/numbers.csv\n```\n\n"),
    "rules": repeated("---\n"),
    "empty lines": repeated("\n"),
    "carriage returns": repeated("a\r"),
    "tabs": repeated("\ta\n"),
    "zero bytes": repeated("\0"),
    "a line of a megabyte": "a" * MEGABYTE,
    "words": repeated("word "),
    "hyphens": repeated("a-"),
    "combining marks": "e" + repeated("\u0301"),
    "directions": repeated("\u202e"),
    "faces": repeated("👩‍👩‍👧‍👦"),
    "characters without spaces": repeated("日本"),
}

# Front matter, less the two lines round it.
FIELDS = {
    "names": numbered("a#: b\n", 65_000),
    "open brackets": "topics: " + "[" * 65_000,
    "brackets": "topics: " + "[" * 16_000 + "]" * 16_000,
    "groups": "a: " + "{a: " * 16_000,
    "staircase": "".join(" " * n + "a:\n" for n in range(350)),
    "aliases": "a: &a x\nb: [" + "*a," * 20_000 + "]\n",
    "aliases of aliases":
        "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [" + f"*a{n - 1}," * 9 + "]\n" for n in range(1, 9)),
    "tags": "a: !!" + "x" * 60_000 + " b\n",
    "quotation marks": "title: '" + "''" * 32_000,
    "a value of 64 kilobytes": "title: " + "x" * 65_000 + "\n",
    "list": "topics: [" + "x, " * 20_000 + "]\n",
    "same name": "title: a\n" * 7000,
    "remarks": "#\n" * 32_000,
    "too large": "title: a\n" * 100_000,
}
