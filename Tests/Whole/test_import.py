"""`plait import` makes a page of a document that builds, or says all that is missing, and loses nothing in silence."""

import io
import re
import socket
from pathlib import Path

import docx
import pytest

from harness.content import small_hub, tree, write
from harness.documents import FACTS, document, edited, insert, packed, picture, png, run, with_parts
from harness.plait import build, plait

ORGANISATIONS = "- {key: leeds, name: Leeds City Council, region: North, type: council}\n"


@pytest.fixture
def folder(tmp_path):
    """A small hub in its folder, which knows one council."""
    settings = {"regions": ["North"]}
    write(tmp_path / "content", small_hub(**settings) | {"data/organisations.yml": ORGANISATIONS})
    return tmp_path


def import_(folder, document, *arguments, status=0, name="Our story.docx"):
    """Saves a document, imports it, and gives the run and the page."""
    if hasattr(document, "save"):
        document.save(folder / name)
    elif document is not None:
        (folder / name).write_bytes(document)
    before = tree(folder / "content")
    made = plait("import", name, *arguments, cwd=folder)
    assert made.status == status, made.output + made.errors
    new = {path: data for path, data in tree(folder / "content").items() if path not in before}
    pages = [data.decode() for path, data in new.items() if path.endswith(".md")]
    return made, pages[0] if pages else "", new


def body(page):
    return page.split("\n---\n", 1)[1].strip()


def fields(page):
    return page.split("---\n")[1]


def rules(made):
    return re.findall(r"\[([a-z-]+)\]$", made.errors, re.M)


# What editors send


def test_whole_document_becomes_a_page_that_builds(folder):
    story = document()
    story.add_heading("The setting", 1)
    story.add_paragraph("Leeds is a city.")
    story.add_heading("The team", 2)
    story.add_paragraph("Ten people.", "List Bullet")
    story.add_paragraph("Two managers.", "List Bullet")
    made, page, new = import_(folder, story)
    assert rules(made) == []
    assert made.output == (
        "Made content/care/how-leeds-shares-out-work.md, a case study in 'Care'.\n"
        "No errors in content/care/how-leeds-shares-out-work.md.\n")
    assert fields(page) == """\
title: How Leeds shares out work
summary: One council shares out cases by points, and says what came of it.
kind: case-study
published: 2025-06-03
audience: [leaders]
topics: [time]
organisation: leeds
period: January to June 2025
evidence: reported
limits:
  - Nobody counted the hours.
  - Nor who left.
consent:
  kind: public-source
  url: https://www.example.org/leeds
"""
    assert body(page) == """\
## The setting

Leeds is a city.

### The team

- Ten people.
- Two managers."""
    assert list(new) == ["care/how-leeds-shares-out-work.md"]
    build(folder / "content", folder / "output")


def test_habits_of_people_who_know_no_styles(folder):
    story = document([("Name of organisation", "leeds"), ("Date published", "June 2025"), ("Evidence", "reported"),
                      ("Permission", "Agreed by Jo Smith on 1 May 2025"), ("Sumary", "What they did."),
                      ("Favourite colour", "Green")], title="How Leeds began")
    for words in ["What they did:", "What changed"]:
        story.add_paragraph().add_run(words).bold = True
        story.add_paragraph("They did this:")
        for line in ["- count", "- share", "• talk"]:
            story.add_paragraph(line)
    story.add_paragraph("1) first")
    story.add_paragraph("2) second")
    story.add_paragraph("Two\nlines")
    made, page, _ = import_(folder, story, "--kind", "case study", "--strand", "care")
    assert "published: 2025-06-01\n" in page and "summary: What they did.\n" in page
    assert "  kind: confirmed\n  date: 2025-05-01\n  by: Agreed by Jo Smith on 1 May 2025\n" in page
    assert body(page).startswith("<!-- In the facts table, 'Favourite colour': Green -->\n\n## What they did\n")
    assert "- count\n- share\n  - talk\n" in page
    assert "1. first\n2. second\n\nTwo\\\nlines\n" in page
    assert "'June 2025' names no day, and was taken for its first, 2025-06-01 [unclear-fact]" in made.errors
    assert "no field is called 'Favourite colour', as a row of the facts table is [unclear-fact]" in made.errors
    assert "2 paragraphs in bold became headings: 'What they did', 'What changed' [changed-in-import]" in made.errors
    assert "typed bullets or numbers became a list: 'count' … [changed-in-import]" in made.errors


def test_says_all_that_is_missing(folder):
    story = document([], title="A start")
    story.add_paragraph("Text.")
    made, page, _ = import_(folder, story, "--kind", "case-study", "--strand", "care", status=1)
    assert "the field 'summary' is missing" in made.errors and "'organisation'" in made.errors
    assert "the field 'evidence' is missing" in made.errors
    assert body(page) == "Text."


def test_every_mark_stays_what_was_typed(folder):
    lines = ["# no heading", "> no quote", "1. no list", "+ no list", "*no emphasis*", "_nor this_ a_b", "`code`",
             "[no](link)", "<b>no tag</b>", "a | b", "&amp; & co", "~~no~~", "===", "---", "\\*", "![no](picture)",
             "https://example.org/a_b_c(d).", "£5 <!-- no remark -->", "www.example.org", "#1 of all", "(www.example.org/a_b)", "<https://example.org>", "a  b\xa0c\u200bd"]
    story = document()
    story.add_heading("Marks", 1)
    for line in lines:
        story.add_paragraph(line)
        story.add_paragraph("Between.")
    made, page, _ = import_(folder, story)
    # An address in the text is a habit that the page is checked for.
    assert set(rules(made)) == {"bare-url-text"}
    build(folder / "content", folder / "output")
    from html5lib import parse
    html = (folder / "output/care/how-leeds-shares-out-work.html").read_text()
    tree = parse(html, namespaceHTMLElements=False)
    shown = ["".join(p.itertext()) for p in tree.iter("p")]
    for line in lines:
        assert re.sub(r"\s+", " ", line.replace("\u200b", "")) in shown, line


def test_citations_that_were_typed_are_citations(folder):
    write(folder / "content", {"data/sources.yml": "- {key: survey, title: A survey, year: 2025, kind: report}\n"})
    story = document()
    story.add_heading("Figures", 1)
    story.add_paragraph("Caseloads fell [@survey, p. 4], [maybe].")
    made, page, _ = import_(folder, story)
    assert rules(made) == []
    assert body(page) == "## Figures\n\nCaseloads fell [@survey, p. 4], \\[maybe]."


def test_emphasis_stands_where_markdown_takes_it(folder):
    story = document()
    story.add_heading("Marks", 1)
    paragraph = story.add_paragraph("A ")
    paragraph.add_run("bold ").bold = True
    paragraph.add_run("w")
    paragraph.add_run("or").bold = True
    paragraph.add_run("d and “")
    paragraph.add_run("quoted,").italic = True
    paragraph.add_run("next m")
    paragraph.add_run("2").font.superscript = True
    _, page, _ = import_(folder, story)
    assert body(page).endswith("A **bold** w**or**d and “quoted,next m²")


# What Word adds


def test_tracked_changes_and_comments_become_remarks(folder):
    story = document()
    story.add_heading("Changes", 1)
    insert(story, f'<w:p>{run("They ")}<w:ins w:id="1" w:author="Jo">{run("now ")}</w:ins>'
                  f'<w:del w:id="2" w:author="Jo">{run("never ", tag="delText")}</w:del>{run("count hours.")}</w:p>')
    insert(story, f'<w:p><w:del w:id="3" w:author="Jo">{run("All of it.", tag="delText")}</w:del></w:p>')
    insert(story, f'<w:p><w:moveFrom w:id="4" w:author="Jo">{run("Moved off. ")}</w:moveFrom>{run("Stays.")}</w:p>')
    insert(story, f'<w:p>{run("be")}<w:del w:id="5" w:author="Jo">{run("ing", tag="delText")}</w:del>{run("gin")}</w:p>')
    paragraph = story.add_paragraph("Ask them.")
    story.add_comment(paragraph.runs, "Who -- and when?", author="Sam")
    made, page, _ = import_(folder, story)
    assert body(page) == """\
## Changes

They now <!-- Deleted by Jo: never --> count hours.

<!-- Deleted by Jo: All of it. -->

Stays. <!-- Deleted by Jo: Moved off. -->

be<!-- Deleted by Jo: ing -->gin

Ask them. <!-- Comment by Sam: Who – and when? -->"""
    assert rules(made) == ["lost-in-import"] * 5
    assert "a tracked deletion by Jo was left out: 'never' [lost-in-import]" in made.errors
    assert "a comment by Sam became a remark: 'Who -- and when?' [lost-in-import]" in made.errors


def test_what_pandoc_drops_is_told_with_its_words(folder):
    story = document()
    story.add_heading("Boxes", 1)
    story.add_paragraph("First.")
    box = "<w:txbxContent><w:p>{}</w:p></w:txbxContent>"
    insert(story, "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic>"
                  "<a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp>"
                  f"<wps:txbx>{box.format(run('Caseloads fell by a third.'))}</wps:txbx></wps:wsp></a:graphicData>"
                  "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                  f"{box.format(run('Caseloads fell by a third.'))}</v:textbox></v:shape></w:pict></mc:Fallback>"
                  "</mc:AlternateContent></w:r></w:p>")
    shown = run("end.", '<w:vanish w:val="0"/>')
    insert(story, f"<w:p>{run('Shown ')}{run('secret ', '<w:vanish/>')}{shown}</w:p>")
    insert(story, f"<w:p><w:pPr><w:pStyle w:val='Ghost'/></w:pPr>{run('By its style.')}</w:p>")
    insert(story, f"<w:p><w:smartTag w:uri='u' w:element='place'><w:smartTagPr/>{run('York')}</w:smartTag>"
                  f"<w:customXml w:uri='u' w:element='x'>{run(' and')}</w:customXml>"
                  f"<w:fldSimple w:instr='INCLUDETEXT c:\\x'>{run(' Hull')}</w:fldSimple></w:p>")
    insert(story, f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('In a control.')}</w:p></w:sdtContent></w:sdt>")
    insert(story, "<w:p><w:r><w:object><o:OLEObject Type='Embed' ProgID='Excel.Sheet.12'/></w:object></w:r></w:p>")
    story.sections[0].header.paragraphs[0].text = "Draft of May"
    story.save(folder / "Our story.docx")
    edited(folder / "Our story.docx", {"word/styles.xml": lambda xml: xml.replace(
        b"</w:styles>", b'<w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/>'
                        b"</w:rPr></w:style></w:styles>")})
    made, page, _ = import_(folder, None)
    text = body(page)
    assert "secret" not in re.sub("<!--.*?-->", "", text) and "By its style" not in re.sub("<!--.*?-->", "", text)
    assert "\n\nShown end.\n" in text and "\n\nYork and Hull\n" in text and "\n\nIn a control.\n" in text
    told = re.findall(r"(?:warning|error): (.*) \[lost-in-import\]", made.errors)
    assert told == [
        "words of a text box could not be carried over: 'Caseloads fell by a third.'",
        "words of hidden text could not be carried over: 'secret'",
        "words of hidden text could not be carried over: 'By its style.'",
        "an embedded object or file could not be carried over",
        "words of the head or foot of the pages could not be carried over: 'Draft of May'",
    ]
    assert text.index("First.") < text.index("<!-- Not carried over, from a text box: Caseloads fell") \
        < text.index("Shown end.")


def test_charts_and_diagrams_are_told_with_their_words(folder):
    story = document()
    story.add_heading("Figures", 1)
    insert(story, "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id='rId99'/></a:graphicData>"
                  "</a:graphic></wp:inline></w:drawing></w:r></w:p>")
    insert(story, "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic>"
                  "</wp:inline></w:drawing></w:r></w:p>")
    story.save(folder / "Our story.docx")
    chart = (b'<c:chartSpace xmlns:c="c" xmlns:a="a"><a:t>Cases by month</a:t><c:cat><c:v>May</c:v></c:cat>'
             b"<c:val><c:v>17</c:v></c:val></c:chartSpace>")
    edited(folder / "Our story.docx", {"word/charts/chart1.xml": chart,
                                       "word/diagrams/data1.xml": b'<d xmlns:a="a"><a:t>Plan, do, check</a:t></d>'})
    made, _, _ = import_(folder, None)
    assert "words of a chart could not be carried over: 'Cases by month May 17'" in made.errors
    assert "words of a diagram could not be carried over: 'Plan, do, check'" in made.errors
    assert "a drawing could not be carried over" in made.errors


# Pictures, tables, notes, links


def test_pictures_come_into_assets(folder):
    story = document()
    story.add_heading("Pictures", 1)
    picture(story, png(), "A red square")
    story.add_paragraph("Figure 1: Red", "Caption")
    picture(story, png(b"\x00\xff\x00"), "Picture 7")
    picture(story, png(), "image1.png")
    story.save(folder / "Our story.docx")
    made, page, new = import_(folder, None, status=1)
    name = "how-leeds-shares-out-work"
    ask = "<!-- Describe this picture between the square brackets, for people who do not see it. -->"
    assert body(page) == f"""\
## Pictures

![A red square](../assets/{name}-1.png "Figure 1: Red")

![](../assets/{name}-2.png){ask}

![](../assets/{name}-1.png){ask}"""
    assert new[f"assets/{name}-1.png"] == png() and new[f"assets/{name}-2.png"] == png(b"\x00\xff\x00")
    assert set(rules(made)) == {"missing-alt"}
    assert f"with 2 pictures in content/assets ({name}-1.png …)." in made.output


def test_pictures_that_cannot_be_shown_are_told(folder):
    story = document()
    story.add_heading("Pictures", 1)
    picture(story, png(), "An old drawing")
    insert(story, "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='7' name='x' descr='Far'/><a:graphic><a:graphicData "
                  "uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:blipFill>"
                  "<a:blip r:link='rId99'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
                  "</w:drawing></w:r></w:p>")
    story.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(png(b"\0\0\0")))
    story.save(folder / "Our story.docx")
    with_server(folder, lambda address: edited(folder / "Our story.docx", {
        "word/media/image1.png": b"\x01\0\0\0 EMF" + b"x" * 100,
        "word/_rels/document.xml.rels": lambda xml: xml.replace(
            b"</Relationships>", f'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'relationships/image" Target="{address}/far.png" TargetMode="External"/><Relationship Id="rId98" Type="http:'
            f'//schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{address}/t.dotm"'
            ' TargetMode="External"/></Relationships>'.encode()),
    }))
    made, page, new = import_(folder, None)
    assert not [name for name in new if name.startswith("assets/")]
    told = re.findall(r"warning: (.*) \[lost-in-import\]", made.errors)
    assert told == [
        "a picture that the document only points to could not be carried over",
        "a picture: a drawing of Windows (EMF) was left out: 'An old drawing'",
        "a picture could not be carried over",
    ]


def with_server(folder, make):
    """Makes a document that points to a server of this machine, which must never be asked."""
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    make(f"http://127.0.0.1:{server.getsockname()[1]}")
    plait("import", "Our story.docx", "--name", "asked", cwd=folder)
    with pytest.raises(BlockingIOError):
        server.accept()
    server.close()
    for path in (folder / "content").rglob("asked*"):
        path.unlink()


def test_tables_are_expanded_and_captioned(folder):
    story = document()
    story.add_heading("Tables", 1)
    story.add_paragraph("Table 1: Cases", "Caption")
    table = story.add_table(3, 3)
    for row, words in zip(table.rows, [("Team", "Cases", "Note"), ("North", "10", "a | b"), ("South", "20", "two\nlines")]):
        for cell, text in zip(row.cells, words):
            cell.text = text
    table.cell(1, 2).merge(table.cell(2, 2))
    story.add_paragraph("Then:")
    story.add_table(1, 1).rows[0].cells[0].text = "A frame"
    made, page, _ = import_(folder, story)
    assert body(page) == r"""## Tables

Table: Table 1: Cases

| Team | Cases | Note |
|---|---|---|
| North | 10 | a \| b / two / lines |
| South | 20 | a \| b / two / lines |

Then:

> A frame"""
    assert rules(made) == ["changed-in-import", "changed-in-import"]
    assert "merged cells of a table were parted" in made.errors
    build(folder / "content", folder / "output")


def test_figures_become_measures(folder):
    story = document()
    story.add_paragraph("Measures")
    rows = [("What was measured", "Before", "After", "Who measured"), ("Time to allocate", "5 days", "2 days", "The team")]
    table = story.add_table(2, 4)
    for row, words in zip(table.rows, rows):
        for cell, text in zip(row.cells, words):
            cell.text = text
    story.add_heading("The setting", 1)
    story.add_paragraph("Text.")
    _, page, _ = import_(folder, story)
    assert "measures:\n  - name: Time to allocate\n    before: 5 days\n    after: 2 days\n    by: The team\n" in fields(page)
    assert body(page) == "## The setting\n\nText."


def test_notes_links_quotations_and_contents(folder):
    story = document()
    insert(story, f"<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr>{run('Links')}<w:r><w:tab/></w:r>{run('3')}</w:p>")
    story.add_heading("Links", 1)
    insert(story, f"<w:p>{run('See ')}<w:hyperlink r:id='rId91'>{run('the guidance')}</w:hyperlink>{run(', ')}"
                  f"<w:hyperlink r:id='rId92'>{run('our drive')}</w:hyperlink>{run(' and ')}"
                  f"<w:hyperlink w:anchor='_here'>{run('below')}</w:hyperlink>{run('.')}"
                  "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
    insert(story, f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:bookmarkStart w:id='9' w:name='_here'/>"
                  f"{run('Quotes &amp; more')}<w:bookmarkEnd w:id='9'/></w:p>")
    story.add_paragraph("I have time again.", "Quote")
    story.add_paragraph("— A social worker", "Quote")
    story.save(folder / "Our story.docx")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    relations = (f'<Relationship Id="rId91" Type="{kind}hyperlink" Target="https://www.example.org/a(b)" TargetMode='
                 f'"External"/><Relationship Id="rId92" Type="{kind}hyperlink" Target="file:///S:/Team/x.docx" TargetMode='
                 f'"External"/><Relationship Id="rId93" Type="{kind}footnotes" Target="footnotes.xml"/></Relationships>')
    notes = ('<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">'
             "<w:p><w:r><w:t>Read in May.</w:t></w:r></w:p><w:p><w:r><w:t>And in June.</w:t></w:r></w:p></w:footnote>"
             "</w:footnotes>")
    edited(folder / "Our story.docx", {
        "word/_rels/document.xml.rels": lambda xml: xml.replace(b"</Relationships>", relations.encode()),
        "word/styles.xml": lambda xml: xml.replace(
            b"</w:styles>", b'<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>'),
        "word/footnotes.xml": notes.encode(),
        "[Content_Types].xml": lambda xml: xml.replace(
            b"</Types>", b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-'
                         b'officedocument.wordprocessingml.footnotes+xml"/></Types>'),
    })
    made, page, _ = import_(folder, None)
    assert body(page) == """\
## Links

See [the guidance](<https://www.example.org/a(b)>), our drive<!-- Link: file:///S:/Team/x.docx --> and [below](#quotes--more).[^1]

## Quotes & more

> [!QUOTE]
> I have time again.
>
> — A social worker

[^1]: Read in May.

    And in June."""
    assert "a link to 'file:///S:/Team/x.docx' was left out, because readers cannot follow it [lost-in-import]" in made.errors
    assert "the table of contents was left out: every page has one of its own [changed-in-import]" in made.errors
    build(folder / "content", folder / "output")


# What is no document, or is meant to do harm


def saved(edit=None):
    """The bytes of a small document, with parts changed."""
    story = document()
    story.add_paragraph("Text.")
    file = io.BytesIO()
    story.save(file)
    return with_parts(file.getvalue(), edit or {})


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
ODF = "application/vnd.oasis.opendocument"
XML = "word/document.xml"
SPREADSHEET = {"[Content_Types].xml": "<Types/>", "_rels/.rels": "<a/>", "xl/workbook.xml": "<a/>"}
DEEP = (b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        + b"<w:sdt><w:sdtContent>" * 5000 + b"</w:sdtContent></w:sdt>" * 5000 + b"</w:body></w:document>")
NONE = {
    "empty": (b"", "the file is empty"),
    "zeros": (b"\0" * 4000, "the file is empty"),
    "pdf": (b"%PDF-1.7\n...", "the file is a PDF: give the document that the PDF was made from"),
    "old": (OLE, "the file is a document of an older Word or Office: open it in Word or LibreOffice"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "the document is locked with a password"),
    "page": (b"<html><body>Hello</body></html>", "is a web page (HTML)"),
    "rich": (b"{\\rtf1 Hello}", "is rich text (RTF)"),
    "text": (b"Hello, this is plain text.", "no Word, ODT, RTF or HTML document"),
    "picture": (png(), "the file is a picture"),
    "sheet": (packed(SPREADSHEET), "the file is an Excel workbook"),
    "slides": (packed({"[Content_Types].xml": "<Types/>", "ppt/a.xml": "<a/>"}), "the file is a PowerPoint presentation"),
    "zip": (packed({"a.docx": b"x", "b.txt": "y"}), "the file is an archive (zip): unpack it"),
    "pages": (packed({"Index/Document.iwa": b"x", "preview.jpg": b"x"}), "the file is a document of Apple's Pages"),
    "book": (packed({"mimetype": "application/epub+zip", "a.opf": "x"}), "the file is an e-book (EPUB)"),
    "table": (packed({"mimetype": ODF + ".spreadsheet", "content.xml": "<a/>"}), "the file is an OpenDocument file, but no text"),
    "odt": (packed({"mimetype": ODF + ".text", "content.xml": "<a>" * 9000}), "the document is damaged"),
    "locked-odt": (packed({"mimetype": ODF + ".text", "content.xml": "", "META-INF/manifest.xml": "<encryption-data/>"}),
                   "the document is locked with a password"),
    "deep-rtf": (b"{\\rtf1 " + b"{" * 90000, "is rich text (RTF)"),
    "cut": (saved()[:3000], "the document is damaged"),
    "bomb": (packed({"[Content_Types].xml": "<Types/>", XML: b" " * (80 << 20)}), "unpacks to more than any document"),
    "many": (packed({"[Content_Types].xml": "<Types/>"} | {f"word/{n}.xml": "" for n in range(3000)}),
             "unpacks to more than any document"),
    "entity": (saved({XML: b'<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document>&b;</w:document>'}), "the document is damaged"),
    "deep": (saved({XML: DEEP}), "the document is damaged"),
    "headless": (saved({"_rels/.rels": b"<Relationships/>"}), "the part with its text is missing"),
    "binary": (saved({XML: b"\xff\xfe\0\0"}), "the document is damaged"),
}


@pytest.mark.parametrize("name", NONE)
def test_says_what_a_file_is_that_is_no_document(folder, name):
    bytes, words = NONE[name]
    made, page, new = import_(folder, bytes, "--kind", "guide", "--strand", "care", status=2)
    assert not new
    assert re.fullmatch(r"error: 'Our story.docx': [^\n]+\n", made.errors), made.errors
    assert words in made.errors
    assert made.seconds < 10 and made.megabytes < 400


def test_writes_nothing_over_what_is_there(folder):
    story = document()
    story.add_paragraph("Text.")
    import_(folder, story)
    before = tree(folder)
    made, _, new = import_(folder, None, status=2)
    assert tree(folder) == before and not new
    assert made.errors == ("error: there is a file 'content/care/how-leeds-shares-out-work.md' already, and it was left as "
                           "it is: choose another name with --name\n")


def test_calls_that_cannot_be(folder):
    bare = document([])
    bare.add_paragraph("Text.")
    for arguments, words in [
        ([], "the document does not say what it is to become: say --kind and one of guide, tool, case-study"),
        (["--kind", "gide"], "there is no kind 'gide' for documents: did you mean 'guide'?"),
        (["--kind", "guide"], "say which strand it belongs to, with --strand and one of: 'care' (Care)"),
        (["--kind", "guide", "--strand", "car"], "there is no strand 'car': did you mean 'care' (Care)?"),
    ]:
        made, _, new = import_(folder, bare, *arguments, status=2)
        assert words in made.errors and not new
    made = plait("import", "none.docx", cwd=folder)
    assert made.status == 2 and "cannot read 'none.docx'" in made.errors
    (folder / "bin").mkdir()
    made = plait("import", "Our story.docx", "--kind", "guide", cwd=folder, env={"PATH": str(folder / "bin")})
    assert made.status == 2
    assert made.errors.startswith("error: 'Our story.docx': documents are read by 'pandoc', which is not on this machine")


# What the kit gives, and what LibreOffice makes


def test_template_of_the_kit_comes_back(folder):
    assert plait("kit", cwd=folder).status == 0
    path = folder / ".plait/word/case-study.docx"
    first = path.read_bytes()
    assert b"Made by 'plait kit'" in first[:400]
    assert plait("kit", cwd=folder).output == "The kit is up to date.\n"
    values = dict(FACTS) | {
        "Period": "2025", "Audience": "Leaders", "Limits": "Nobody counted.", "Consent: Url": "https://www.example.org/l",
        "Consent: By": "other", "Lessons": "Count first.", "Review in": "12 months", "Duration": "6", "Model": "Points",
        "Setting": "Two teams", "Owner": "The editors", "Reviewed": "4 June 2025"}
    story = docx.Document(path)
    told = set()
    for row in story.tables[0].rows:
        label = row.cells[0].paragraphs[0].text
        if label in values and label != "Kind":
            row.cells[1].text = values[label]
            told.add(label)
    assert len(told) == 20
    for row in story.tables[1].rows:
        row.cells[1].text = {"Name": "Time to allocate", "Before": "5 days", "After": "2 days", "N": "40 cases",
                             "By": "The team", "Date": "May 2025"}.get(row.cells[0].paragraphs[0].text, "")
    for words in ["Leeds is a city.", "Ten people, two managers."]:
        story.add_paragraph(words)
    made, page, _ = import_(folder, story, "--today", "2025-07-01")
    assert fields(page) == """\
title: How Leeds shares out work
summary: One council shares out cases by points, and says what came of it.
kind: case-study
published: 2025-06-03
reviewed: 2025-06-04
review_in: 12
owner: The editors
audience: [leaders]
topics: [time]
duration: 6
organisation: leeds
period: "2025"
setting: Two teams
model: Points
evidence: reported
measures:
  - name: Time to allocate
    before: 5 days
    after: 2 days
    n: 40 cases
    by: The team
    date: May 2025
lessons:
  - Count first.
limits:
  - Nobody counted.
consent:
  kind: public-source
  url: https://www.example.org/l
  by: other
"""
    # The words that say what to write are no part of the page, and are not missed.
    assert set(rules(made)) == {"empty-section"}
    assert body(page) == """\
## The setting

## What they did

## What changed

## What was hard

## What we do not know

Leeds is a city.

Ten people, two managers."""


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf", "html"])
def test_documents_of_libreoffice(folder, ending):
    data = (Path(__file__).parent / "documents" / f"story.{ending}").read_bytes()
    made, page, new = import_(folder, data, name=f"story.{ending}")
    # The front matter is the same whatever it comes from.
    assert fields(page).startswith("title: How Leeds shares out work\nsummary: One council") and "limits:\n  - Nobody" in page
    text = body(page)
    shown = re.sub("<!--.*?-->", "", text)
    for words in ["## The setting\n\nLeeds is a city – with “quotes”, tŷ and £5.", "- Ten people.\n- Two managers.",
                  "| Team | Cases |\n|---|---|\n| North | 10 |", "Some **bold** and shown."]:
        assert words in shown
    assert "secret" not in shown and "words of hidden text could not be carried over: 'secret'" in made.errors
    if ending == "html":
        assert "a picture that is not in the document was left out" in made.errors
        return
    assert "words of the head or foot of the pages could not be carried over: 'Draft of May'" in made.errors
    assert re.search("Who and when", text) and "Who and when" not in shown
    assert "never" in text and "never" not in shown
    if ending == "rtf":
        assert "a picture could not be carried over" in made.errors
        return
    assert "words of a text box could not be carried over: 'Words in a box.'" in made.errors
    assert "![A red square](../assets/how-leeds-shares-out-work-1.png)" in text
    assert new["assets/how-leeds-shares-out-work-1.png"] == png()


@pytest.mark.parametrize("first, parts, title", [
    ("Heading 1", ["Heading 1", "Heading 2"], "First"),
    ("Heading 1", [], "First"),
])
def test_title_is_the_first_heading(folder, first, parts, title):
    story = document([])
    story.add_paragraph("First", first)
    for part in parts:
        story.add_paragraph("Part", part)
        story.add_paragraph("Text.")
    _, page, _ = import_(folder, story, "--kind", "guide", "--strand", "care", "--name", "x", status=1)
    assert f"title: {title}\n" in page and "# First" not in page


def test_a_heading_below_the_facts_is_no_title(folder):
    story = document([row for row in FACTS if row[0] != "Title"])
    for part in ["The setting", "What they did"]:
        story.add_heading(part, 1)
        story.add_paragraph("Text.")
    made, page, _ = import_(folder, story)
    assert "title: Our story\n" in page and body(page).startswith("## The setting\n")
    assert "the document says no title, and the name of its file was taken [unclear-fact]" in made.errors


def test_keeps_hidden_text_of_web_pages_from_readers(folder):
    made, page, _ = import_(folder, (
        "<!DOCTYPE html><html><head><title>A start</title><style>p {}</style></head><body><script>alert(1)</script>"
        "<h2>One &amp; two</h2><p>Caf\xe9 <del>gone</del> <span style='display: none'>secret</span> a &lt; b</p>"
        "<div hidden><p>Not shown</p></div><img src='https://example.org/a.png' alt='Far'>"
        "<a href='javascript:alert(1)'>press</a></body></html>").encode("latin-1"),
        "--kind", "guide", "--strand", "care", name="page.html", status=1)
    assert "title: A start\n" in page
    shown = re.sub("<!--.*?-->", "", body(page))
    assert "## One & two\n\nCafé ~~gone~~ a \\< b" in shown and "secret" not in shown and "Not shown" not in shown
    assert "alert" not in shown
    assert "words of hidden text could not be carried over: 'secret / Not shown'" in made.errors
    assert "a picture of another site was left out: 'Far'" in made.errors
    assert "a link to 'javascript:alert(1)' was left out, because readers cannot follow it" in made.errors
