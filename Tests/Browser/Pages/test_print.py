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


def test_a_page_has_a_control_that_prints_it(context, hub):
    tab = context.new_page()
    for path in ("caseload/croydon.html", "pages/about.html"):
        tab.goto(hub.url(path))
        tab.evaluate("() => { window.print = () => { document.title = 'printed' } }")
        tab.get_by_role("button", name="Print this page").press("Enter")
        assert tab.title() == "printed", path
    tab.close()


def test_a_form_has_no_control_but_its_own(context, hub):
    tab = context.new_page()
    tab.goto(hub.url("caseload/workload-review.html"))
    assert tab.get_by_role("button", name="Print").count() == 1
    tab.close()


def test_no_control_shows_where_no_script_runs(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url("caseload/croydon.html"))
    assert tab.get_by_text("Print this page").count() == 1
    assert not tab.get_by_text("Print this page").is_visible()
    context.close()


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
