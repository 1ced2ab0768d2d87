"""Documents as people really write them come into a fresh hub: each ends in a page that builds, or in messages that say all
that is missing, and no word of it is lost in silence."""

import re
from pathlib import Path

import pytest

from harness.content import tree
from harness.document_words import missing
from harness.plait import build, plait
from harness.ten_documents import DOCUMENTS

# What a fact says in the front matter in another form.
TAKEN = {
    "Public source": "kind: public-source",
    "3rd June 2025": "published: 2025-06-03",
    "4 May 2025": "published: 2025-05-04",
    "Repair Café International": "organisation: repair-cafe-international",
}
LABELS = ["Title", "Summary", "Kind", "Strand", "Topics", "Date published", "Organisation", "Period", "Evidence", "Limits",
          "Consent", "Consent: address", "Lessons", "Cost", "Review in", "Owner", "Running a café"]
# Marks of lists that are letters.
BULLETS = ["o"]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A hub as `plait init` makes it."""
    folder = tmp_path_factory.mktemp("fresh") / "hub"
    assert plait("init", folder).status == 0
    return folder


@pytest.fixture
def hub(fresh, tmp_path):
    import shutil
    return Path(shutil.copytree(fresh, tmp_path / "hub"))


def brought_in(hub, document, name):
    """Imports a document, and gives the run, the page and its path."""
    (hub / name).write_bytes(document)
    before = tree(hub / "content")
    made = plait("import", name, "--today", "2026-11-30", cwd=hub)
    assert made.status in (0, 1), made.errors
    (path,) = [path for path in tree(hub / "content") if path.endswith(".md") and path not in before]
    return made, (hub / "content" / path).read_text(), path


def holds(hub, document, made, page, path):
    """Nothing is lost in silence, and the page is in order or all that is missing was said."""
    told = made.output + made.errors
    taken = [text for text, field in TAKEN.items() if field in page]
    if "the table of contents was left out" in told:
        taken.append("Contents 1 Introduction 2")
    assert missing(document, page, told, taken + LABELS + BULLETS) == []
    errors = set(re.findall(r"(\S+: error: .*)", told))
    checked = plait("check", f"content/{path}", "--today", "2026-11-30", cwd=hub)
    assert set(re.findall(r"(\S+: error: .*)", checked.errors)) == errors
    assert made.status == (1 if errors else 0)
    if not errors:
        build(hub / "content", hub / "output", "--today", "2026-11-30")


@pytest.mark.parametrize("make", DOCUMENTS, ids=lambda make: make.__name__)
def test_document_of_word_comes_in(hub, make):
    document = make()
    made, page, path = brought_in(hub, document, "Our document.docx")
    holds(hub, document, made, page, path)
    for words in IN_PAGE[make.__name__]:
        assert words in page
    for words in IN_MESSAGES[make.__name__]:
        assert words in made.errors


@pytest.mark.parametrize("name", ["street.docx", "street.odt"])
def test_document_of_libreoffice_comes_in(hub, name):
    document = (Path(__file__).parent / "documents" / name).read_bytes()
    made, page, path = brought_in(hub, document, name)
    holds(hub, document, made, page, path)
    assert "published: 2025-05-04\n" in page and "Printed on 5 June 2025, page " in page
    assert "[the street](https://www.example.org/street)" in page
    # What reaches over several cells leaves the others where they were.
    head, _, *rows = page[page.index("| Tools"):].split("\n")[:4]
    assert [row.split("|")[3].strip() for row in [head] + rows] == ["Lent", "12", "30"]
    assert [row.split("|")[2].strip() for row in rows] == ["big", "small"]


# What the page of each document says, and what is said of it


IN_PAGE = {
    "tracked_case_study": ["We counted <!-- Deleted by Sam: forty -->forty-two toasters.", "| Irons |"],
    "typed_guide": [
        "- Put the kettle on\n- Find the extension leads\n  - count the chairs\n  - smile\n", "## 2. When people come\n",
        "Tea: £1\\\nCoffee: £1.50\\\nCake: free",
        "[the advice](https://www.example.org/advice?part=2)", "[our other page](https://www.example.org/advice?part=2)"],
    "report": [
        "## 2. Figures\n\nTable: Table 1: Repairs by thing\n\n| Thing | Repairs: tried | done |",
        "A kettle without its lid](../assets/", '"Figure 1 The kettle that came back")', "[^1]: Counted by hand & by eye."],
    "poster": [
        "<!-- Not carried over, from a text box: Bring it broken. / Take it home whole.", "Every second Saturday."],
    "form": ["☐ Windows shut", "☒ Irons cold", "Last used on 4 May 2025, printed 05/06/2025 by Ann of the bench",
             "Signed ✓ by all", "| Hall | Sam / Ann |"],
    "boxes_of_tables": ["> Listen first.\n>\n> - Then open it.", "|  | Monday | Tuesday |", "> “It works again!”"],
    "pasted_email": ["The co‑ordinator says: wellbeing first – 10 % more", "`\\frac{9}{10}` of H₂O", "C:\\\\Temp\\\\x"],
    "unfilled_template": ["kind: case-study\nreview_in: one year\nlimits:\n  - None\n---"],
    "google_export": ["## Learned\n", "[this](https://www.example.org/year)", "~~Struck~~ and marked and underlined"],
}
IN_MESSAGES = {
    "tracked_case_study": ["a row of the facts table says only 'About this case study', and was left out",
                           "a comment by Sam became a remark: 'Yes, I asked.'"],
    "typed_guide": ["a link through Outlook's Safe Links became one to 'https://www.example.org/advice?part=2'"],
    "report": ["the table of contents was left out", "merged cells of a table were parted"],
    "poster": ["words of a chart could not be carried over: 'Repairs January 31'", "WordArt greeting",
               "Two boxes side by side", "Repairs in each month", "Internal draft"],
    "form": [],
    "boxes_of_tables": ["a table of one cell became a quotation"],
    "pasted_email": ["does not say what it shows", "a formula became code"],
    "unfilled_template": ["'TBC' beside 'Summary' in the facts table says nothing, and was left out",
                          "'n/a' beside 'Organisation' in the facts table says nothing", "the field 'summary' is missing",
                          "'[Insert text here]' stands for something that is still to be written"],
    "google_export": ["a link through Google became one to 'https://www.example.org/year'"],
}
