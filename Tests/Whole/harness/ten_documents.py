"""Ten documents as people really write them in Word, each with habits and leftovers of its own."""

import io

from harness.documents import document, insert, picture, png, run, with_parts

ADDRESS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
SAFE = ("https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fadvice%3Fpart%3D2&amp;"
        "data=05%7C02%7Cjo%40example.gov.uk%7C0&amp;sdata=abc%3D&amp;reserved=0")

LOWERED, MARKED, UNDERLINED = '<w:vertAlign w:val="subscript"/>', '<w:highlight w:val="yellow"/>', '<w:u w:val="single"/>'
# What fields of Word ask for.
CROSS_REFERENCE, NUMBER, TODAY = r"REF _Ref1 \h", r"SEQ Table \* ARABIC", r"DATE \@ dd/MM/yyyy"


def saved(story, changes=None, links=()):
    """The document's bytes, with parts changed, and with links under the names rId901, rId902 and on."""
    file = io.BytesIO()
    story.save(file)
    file.seek(0)
    changes = dict(changes or {})
    relations = "".join(
        f'<Relationship Id="rId{901 + index}" Type="{ADDRESS}hyperlink" Target="{link}" TargetMode="External"/>'
        for index, link in enumerate(links))
    for part in [name for name in changes if name in ("word/footnotes.xml", "word/endnotes.xml")]:
        name = part.removeprefix("word/").removesuffix(".xml")
        relations += f'<Relationship Id="rId{name}" Type="{ADDRESS}{name}" Target="{name}.xml"/>'
        changes.setdefault("[Content_Types].xml", with_note_types)
    if relations:
        changes["word/_rels/document.xml.rels"] = lambda xml: xml.replace(
            b"</Relationships>", relations.encode() + b"</Relationships>")
    return with_parts(file.getvalue(), changes)


def with_note_types(xml):
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return xml.replace(b"</Types>", "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{types}.{name}+xml"/>' for name in ("footnotes", "endnotes")
    ).encode() + b"</Types>")


def notes(kind, *texts):
    """A part of footnotes or endnotes, as Word writes it: the first two are the lines that part them from the text."""
    name = kind.removesuffix("s")
    parting = "".join(f'<w:{name} w:type="{word}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:{name}>'
                      for number, (word, mark) in enumerate([("separator", "separator"),
                                                             ("continuationSeparator", "continuationSeparator")], -1))
    body = "".join(f'<w:{name} w:id="{number}"><w:p><w:r><w:{name}Ref/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t>'
                   f"</w:r></w:p></w:{name}>" for number, text in enumerate(texts, 1))
    return (f'<w:{kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{parting}{body}</w:{kind}>'
            ).encode()


def field(instruction, shown):
    """A field as Word stores it in runs: begun, its instruction, what it shows, ended."""
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText>'
            f'</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def facts(kind, title, strand="Running a café", **others):
    rows = [("Title", title), ("Summary", f"{title}, in a line of its own that says what it is about."), ("Kind", kind),
            ("Strand", strand), ("Topics", "Counting"), ("Date published", "3rd June 2025")]
    if kind == "Case study":
        rows += [("Organisation", "Repair Café International"), ("Period", "May 2025"), ("Evidence", "reported"),
                 ("Limits", ["Nobody counted twice."]), ("Consent", "Public source"),
                 ("Consent: address", "https://www.repaircafe.org/en/"), ("Lessons", ["Count first."])]
    if kind == "Tool":
        rows += [("Cost", "little")]
    return rows + list(others.items())


def bold(story, words):
    story.add_paragraph().add_run(words).bold = True


def tracked_case_study():
    """Two colleagues have changed and commented it, and nobody has accepted anything."""
    story = document(facts("Case study", "Counting on Saturdays"))
    # A heading over the whole table, in one cell over both columns.
    top = story.tables[0].add_row()
    story.tables[0]._tbl.insert(2, top._tr)
    merged = top.cells[0].merge(top.cells[1])
    merged.text = "About this case study"
    for heading, words in [("The setting", "A library room."), ("What they did", "They wrote it down.")]:
        bold(story, heading)
        story.add_paragraph(words)
    insert(story, f'<w:p><w:pPr><w:rPr><w:ins w:id="9" w:author="Sam"/></w:rPr></w:pPr>{run("We counted ")}'
                  f'<w:del w:id="11" w:author="Sam">{run("forty", tag="delText")}</w:del>'
                  f'<w:ins w:id="12" w:author="Sam">{run("forty-two")}</w:ins>{run(" toasters")}'
                  f'<w:r><w:rPr><w:b/><w:rPrChange w:id="13" w:author="Sam"><w:rPr/></w:rPrChange></w:rPr><w:t>.</w:t></w:r></w:p>')
    insert(story, f'<w:p><w:moveFrom w:id="14" w:author="Ann">{run("It took a year.", tag="t")}</w:moveFrom></w:p>')
    insert(story, f'<w:p><w:moveTo w:id="15" w:author="Ann">{run("It took a year.")}</w:moveTo></w:p>')
    bold(story, "What changed")
    paragraph = story.add_paragraph("People stayed for tea.")
    story.add_comment(paragraph.runs, "Is this true in winter?", author="Ann")
    story.add_comment(paragraph.runs, "Yes, I asked.", author="Sam")
    insert(story, f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:trPr><w:del w:id="16" w:author="Sam"/></w:trPr><w:tc><w:p><w:del w:id="17" w:author="Sam">'
                  f'{run("Kettles", tag="delText")}</w:del></w:p></w:tc></w:tr><w:tr><w:tc><w:p>{run("Irons")}</w:p></w:tc></w:tr></w:tbl>')
    return saved(story)


def typed_guide():
    """Someone who knows no styles: bold lines, typed bullets, empty paragraphs, links out of an e-mail."""
    story = document(facts("Guide", "Opening the door", "Running a café"))
    story.add_paragraph("")
    bold(story, "BEFORE YOU OPEN:")
    story.add_paragraph("")
    for line in ["• Put the kettle on", "•\tFind the extension leads", "– count the chairs", "o\tsmile"]:
        story.add_paragraph(line)
    bold(story, "2. When people come")
    for line in ["a) Say hello", "b) Ask what is broken", "(i) gently", "(ii) twice"]:
        story.add_paragraph(line)
    story.add_paragraph("Tea:\t£1\nCoffee:\t£1.50\nCake:\tfree")
    insert(story, f"<w:p>{run('Read ')}<w:hyperlink r:id='rId901'>{run('the advice')}</w:hyperlink>{run(' or ask ')}"
                  f"<w:hyperlink r:id='rId902'>{run('Jo')}</w:hyperlink>{run('. See also ')}"
                  f"{field('HYPERLINK &quot;' + SAFE + '&quot;', run('our other page'))}{run('.')}</w:p>")
    return saved(story, links=[SAFE, "mailto:jo@example.org?subject=Tea"])


def report():
    """A report with contents, captions, cross references, footnotes and endnotes, and merged cells."""
    story = document(facts("Guide", "What a year of repairs says"))
    insert(story, f"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                  f"<w:sdtContent><w:p><w:pPr><w:pStyle w:val='TOCHeading'/></w:pPr>{run('Contents')}</w:p><w:p><w:pPr>"
                  f"<w:pStyle w:val='TOC1'/></w:pPr>{run('1 Introduction')}<w:r><w:tab/></w:r>{run('2')}</w:p></w:sdtContent></w:sdt>")
    story.add_heading("1. Introduction", 1)
    insert(story, f"<w:p>{run('As ')}{field(CROSS_REFERENCE, run('Table 1'))}{run(' shows')}"
                  f"<w:r><w:footnoteReference w:id='1'/></w:r>{run(', kettles last')}"
                  f"<w:r><w:endnoteReference w:id='1'/></w:r>{run('.')}</w:p>")
    story.add_heading("2. Figures", 1)
    insert(story, f"<w:p><w:pPr><w:pStyle w:val='Caption'/></w:pPr><w:bookmarkStart w:id='1' w:name='_Ref1'/>{run('Table ')}"
                  f"{field(NUMBER, run('1'))}<w:bookmarkEnd w:id='1'/>{run(': Repairs by thing')}</w:p>")
    table = story.add_table(4, 3)
    for cell, text in zip(table._cells, ["Thing", "Repairs", "", "", "tried", "done", "Kettle", "10", "9", "Lamp", "7", "7"]):
        cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    picture(story, png(), "A kettle without its lid")
    insert(story, f"<w:p><w:pPr><w:pStyle w:val='Caption'/></w:pPr>{run('Figure ')}{field('SEQ Figure', run('1'))}"
                  f"{run(' The kettle that came back')}</w:p>")
    story.add_heading("3. Sources", 1)
    story.add_paragraph("Postma, M. (2021) Weggooien? Mooi niet!, Amsterdam.", "List Number")
    return saved(story, {
        "word/footnotes.xml": notes("footnotes", "Counted by hand &amp; by eye."),
        "word/endnotes.xml": notes("endnotes", "At least in our town."),
        "word/styles.xml": lambda xml: xml.replace(
            b"</w:styles>", b'<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
                            b'<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/></w:style></w:styles>')})


def poster():
    """Text boxes, grouped shapes, a watermark, a chart and hidden notes to oneself."""
    story = document(facts("Guide", "The poster by the door"))
    story.add_heading("Come in", 1)
    box = "<w:txbxContent><w:p>{}</w:p></w:txbxContent>"
    shape = f"<wps:wsp><wps:txbx>{box.format(run('Bring it broken.'))}</wps:txbx></wps:wsp>"
    other = f"<wps:wsp><wps:txbx>{box.format(run('Take it home whole.'))}</wps:txbx></wps:wsp>"
    insert(story, f"<w:p>{run('Every second Saturday.')}<w:r><mc:AlternateContent><mc:Choice Requires='wpg'><w:drawing>"
                  f"<wp:anchor><wp:docPr id='3' name='Group 3' descr='Two boxes side by side'/><a:graphic><a:graphicData>{shape}{other}"
                  f"</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                  f"{box.format(run('Bring it broken.'))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    insert(story, f"<w:p>{run('Doors at ten. ')}{run('Ask Bob for the key.', '<w:vanish/>')}{run('Tea until four.')}</w:p>")
    insert(story, "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='4' name='Chart 4' descr='Repairs in each month'/><a:graphic>"
                  "<a:graphicData><c:chart r:id='rId99'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
    insert(story, "<w:p><w:r><w:pict><v:shape><v:textpath string='WordArt greeting'/></v:shape></w:pict></w:r></w:p>")
    story.sections[0].header.paragraphs[0].text = "Internal draft"
    story.sections[0].footer.paragraphs[0].text = "Printed by the library"
    chart = (b'<c:chartSpace xmlns:c="c" xmlns:a="a"><a:t>Repairs</a:t><c:cat><c:v>January</c:v></c:cat><c:val><c:v>31</c:v>'
             b"</c:val></c:chartSpace>")
    return saved(story, {"word/charts/chart1.xml": chart})


def form():
    """A checklist made with Word's controls: tick boxes, choices, dates, old form fields, and hints nobody has replaced."""
    story = document(facts("Tool", "The closing list", "Mending"))
    story.add_heading("Before you lock", 1)
    for sign, words in [("☐", "Windows shut"), ("☒", "Irons cold"), ("☑", "Bins out")]:
        insert(story, f"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{run(sign)}</w:sdtContent></w:sdt>{run(' ' + words)}</w:p>")
    insert(story, f"<w:p>{run('Last used on ')}<w:sdt><w:sdtPr><w:date w:fullDate='2025-05-04T00:00:00Z'/></w:sdtPr><w:sdtContent>"
                  f"{run('4 May 2025')}</w:sdtContent></w:sdt>{run(', printed ')}{field(TODAY, run('05/06/2025'))}"
                  f"{run(' by ')}<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='Ann' w:value='Ann'/></w:dropDownList>"
                  f"</w:sdtPr><w:sdtContent>{run('Ann')}</w:sdtContent></w:sdt>{run(' of ')}{field('FORMTEXT', run('the bench'))}</w:p>")
    insert(story, f"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click or tap here to enter text.')}"
                  "</w:sdtContent></w:sdt></w:p>")
    insert(story, f"<w:p>{run('Signed ')}<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>{run(' by all')}</w:p>")
    table = story.add_table(3, 2)
    for cell, text in zip(table._cells, ["Room", "Who", "Hall", "Sam\nAnn", "Kitchen", ""]):
        cell.text = text
    return saved(story)


def boxes_of_tables():
    """Tables used for layout: a shaded box, two columns of text, a table in a table, lists in cells."""
    story = document(facts("Guide", "Messages in boxes"))
    story.add_heading("Key messages", 1)
    box = story.add_table(1, 1).cell(0, 0)
    box.text = "Listen first."
    box.add_paragraph("Then open it.", "List Bullet")
    box.add_paragraph("Then close it.", "List Bullet")
    columns = story.add_table(1, 2)
    columns.cell(0, 0).text = "On the left stands the bench."
    inner = columns.cell(0, 1).add_table(2, 2)
    for cell, text in zip(inner._cells, ["Tool", "Place", "Pliers", "Drawer | two"]):
        cell.text = text
    columns.cell(0, 1).add_paragraph("On the right stands the tea.")
    story.add_paragraph("“It works again!”", "Intense Quote")
    story.add_paragraph("Martine, visitor")
    grid = story.add_table(3, 3)
    for cell, text in zip(grid._cells, ["", "Monday", "Tuesday", "Morning", "open", "", "Evening", "", "open"]):
        cell.text = text
    return saved(story)


def pasted_email():
    """An e-mail pasted into Word with its head and its signature, symbols, a formula and another language."""
    story = document(facts("Guide", "What Ann wrote to us"))
    story.add_heading("The message", 1)
    for label, words in [("From:", "Ann Jones <ann@example.org>"), ("Sent:", "03 May 2025 09:14"), ("To:", "All volunteers"),
                         ("Subject:", "RE: Saturday [EXTERNAL]")]:
        paragraph = story.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(" " + words)
    story.add_paragraph("Hi all,\n\nThe co\u2011ordinator says: well\u00adbeing first \u2013 10\u00a0% more, # 1 of * all, C:\\Temp\\x.")
    story.add_paragraph("> Who brings cake?")
    story.add_paragraph("Bore da, bawb. Croeso i'r caffi.")
    insert(story, f"<w:p>{run('The share is ')}<m:oMath><m:f><m:num><m:r><m:t>9</m:t></m:r></m:num><m:den><m:r><m:t>10</m:t></m:r>"
                  f"</m:den></m:f></m:oMath>{run(' of H')}{run('2', LOWERED)}{run('O')}</w:p>")
    story.add_paragraph("_" * 30)
    story.add_paragraph("Ann Jones\nRepair lead | 0123 456 789\nwww.example.org")
    picture(story, png(b"\x00\x00\xff"), "")
    return saved(story)


def unfilled_template():
    """Hardly begun: hints and stand-ins where facts should be."""
    story = document([("Title", "Our repair café"), ("Summary", "TBC"), ("Kind", "Case study"), ("Strand", "Running a café"),
                      ("Organisation", "n/a"), ("Evidence", "-"), ("Period", "?"), ("Date published", "asap"), ("Limits", "None"),
                      ("Consent", "to be confirmed"), ("Review in", "one year"), ("Owner", "")])
    story.add_heading("The setting", 1)
    story.add_paragraph("[Insert text here]")
    story.add_heading("What they did", 1)
    story.add_paragraph("Lorem ipsum dolor sit amet.")
    return saved(story)


def google_export():
    """Out of Google Docs: a title and a subtitle, redirecting links, empty headings, a picture in a link."""
    story = document(facts("Guide", "Ten things we learned")[1:], title="Ten things we learned")
    story.add_paragraph("Notes from a long year", "Subtitle")
    story.add_heading("", 1)
    story.add_heading("Learned", 2)
    for words in ["Count.", "Rest."]:
        story.add_paragraph(words, "List Number")
    story.add_paragraph("Under two.", "List Number 2")
    story.add_paragraph("Not in the list.")
    story.add_paragraph("Again.", "List Number")
    insert(story, f"<w:p>{run('Read ')}<w:hyperlink r:id='rId901'>{run('this')}</w:hyperlink>{run('.')}</w:p>")
    insert(story, f"<w:p>{run('Struck', '<w:strike/>')}{run(' and ')}{run('marked', MARKED)}"
                  f"{run(' and ')}{run('underlined', UNDERLINED)}{run(' and ')}{run('small', '<w:smallCaps/>')}</w:p>")
    return saved(story, links=["https://www.google.com/url?q=https://www.example.org/year&amp;sa=D&amp;source=editors&amp;usg=AOv"])


DOCUMENTS = [tracked_case_study, typed_guide, report, poster, form, boxes_of_tables, pasted_email, unfilled_template,
             google_export]
