"""Every page type on paper, as Chromium prints it: read back from the PDF."""

import pytest

from harness.pages import page
from harness.printing import faults_of_print
from harness.verdict import assert_none


def test_every_page_type_prints_whole(context, hub, sampled, tmp_path):
    faults = []
    for visit in sampled:
        faults += [f"{visit.path}: {fault}" for fault in _printed(context, hub, visit.path, tmp_path)]
    assert_none(faults)


def _printed(context, hub, path, folder):
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(hub.url(path))
    faults = faults_of_print(tab, folder / "page.pdf")
    tab.close()
    return faults


# The checks themselves

STYLE = """
@media print {
  .skip { display: none }
  .gone { display: none }
  @page { size: A6; @bottom-right { content: counter(page) ' / ' counter(pages) } }
  .written::after { content: ' (' attr(href) ')'; overflow-wrap: anywhere }
  .opened::details-content { content-visibility: visible; display: block }
}
"""
AWAY = "https://elsewhere.example/a/long/address/that/will/not/fit/the/line/" + "x" * 90
# Longer than a sheet, so that it goes on overleaf, round the number of the sheet.
OVERLEAF = AWAY + "y" * 6000


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ("<h1>Kept</h1>", []),
        ("<h1 class='gone'>Gone</h1>", ["the heading is not printed: Gone"]),
        (f"<h1>A</h1><a href='{AWAY}'>B</a>", [f"the link's target is not printed: {AWAY}"]),
        (f"<h1>A</h1><a class='written' href='{AWAY}'>B</a>", []),
        (f"<h1>A</h1><a class='written' href='{OVERLEAF}'>B</a>", []),
        (
            "<h1>A</h1><details><summary>More</summary><p>Folded away</p></details>",
            ["folded text is not printed: Folded away"],
        ),
        (
            "<h1>A</h1><details class='opened'><summary>More</summary><p>Folded away</p></details>",
            [],
        ),
        (
            "<h1>A</h1></main><nav>Way</nav><main>",
            ["of no use on paper: <nav>Way</nav>"],
        ),
    ],
)
def test_tells_what_prints_whole_from_what_does_not(context, folder, tmp_path, body, faults):
    head = "<link rel='stylesheet' href='a.css'>"
    hub = folder({"a.html": page(body, head=head), "a.css": STYLE})
    assert _printed(context, hub, "a.html", tmp_path) == faults


def test_finds_a_sheet_without_its_foot(context, folder, tmp_path):
    root = ' lang="en-GB" data-sheet="The foot"'
    hub = folder({"a.html": page("<h1>A</h1>", lang=root)})
    assert _printed(context, hub, "a.html", tmp_path) == ["the foot of sheet 1 does not say what page it is"]
