"""Books: their pages as a program for books shows them, in Chromium."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from conftest import PLAIT, ROOT
from harness.axe import faults_found_by_axe
from harness.verdict import assert_none

PAGES = [
    "cover.xhtml", "title.xhtml", "nav.xhtml", "glossary.xhtml", "pages/index.xhtml",
    "pages/caseload/index.xhtml", "pages/caseload/salford.xhtml", "pages/caseload/workload-review.xhtml",
    "pages/caseload/what-surveys-say.xhtml", "pages/ai-recording/swindon.xhtml",
    "pages/pathways/supervisor.xhtml", "pages/pages/about.xhtml",
]


def opened(content, folder) -> Path:
    """A book of all of a hub, unpacked."""
    book = folder / "hub.epub"
    run = subprocess.run(
        [PLAIT, "pack", "epub", "--content", content, "--output", book], capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    with zipfile.ZipFile(book) as archive:
        archive.extractall(folder / "book £")
    return folder / "book £/EPUB"


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return opened(ROOT / "content", tmp_path_factory.mktemp("book"))


@pytest.fixture
def tab(browser):
    context = browser.new_context(viewport={"width": 600, "height": 800})
    tab = context.new_page()
    yield tab
    context.close()


def faults_of(tab, page) -> list[str]:
    """What axe finds, what is wider than the page, and what is missing or asked for from elsewhere, on two screens."""
    said = []

    def failed(request):
        said.append(f"not there: {request.url}")

    def asked(request):
        if not request.url.startswith("file:"):
            said.append(f"asked for {request.url}")

    faults = []
    for width in (320, 600):
        tab.set_viewport_size({"width": width, "height": 800})
        # To axe itself, which asks for style sheets over again, Chromium gives none from the disk.
        tab.on("requestfailed", failed)
        tab.on("request", asked)
        tab.goto(page.as_uri())
        tab.remove_listener("requestfailed", failed)
        tab.remove_listener("request", asked)
        # A program for books puts its own landmarks round a page, and a cover is a picture.
        passed_over = ("region:", "landmark-one-main:") + (("page-has-heading-one:",) if page.stem == "cover" else ())
        faults += [f"{width}: {fault}" for fault in faults_found_by_axe(tab) if not fault.startswith(passed_over)]
        wide = tab.evaluate("document.documentElement.scrollWidth")
        faults += [f"{width}: {wide} pixels wide"] if wide > width else []
    return [f"{page.name}: {fault}" for fault in said + faults]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_a_book_hinders_nobody(tab, book, name):
    assert_none(faults_of(tab, book / name))


def test_catches_a_page_that_does(tab, tmp_path):
    page = tmp_path / "a.xhtml"
    page.write_text(
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title></head><body><h1>A</h1>'
        '<img src="gone.png"/><div style="width: 50em">wide</div></body></html>')
    faults = faults_of(tab, page)
    assert any("image-alt" in fault for fault in faults)
    assert any("pixels wide" in fault for fault in faults)
    assert any("not there" in fault for fault in faults)


def test_a_night_mode_that_says_nothing_hides_nothing(tab, book):
    """Some programs only turn the colours of text and page round."""
    tab.goto((book / "pages/caseload/what-surveys-say.xhtml").as_uri())
    tab.add_style_tag(content="html, body { background: #000 !important; color: #ddd !important }")
    hidden = tab.evaluate("""[...document.querySelectorAll('body *')].filter(element => {
        const style = getComputedStyle(element);
        const isText = element.matches('text') ? style.fill : style.color;
        return element.closest('svg, p, li, td, th, h1, h2, dt, dd') && !element.matches('rect, svg, g, title, desc, line')
            && isText !== 'rgb(221, 221, 221)';
    }).map(element => element.outerHTML.slice(0, 80))""")
    assert hidden == []
    assert tab.evaluate(
        "[...document.querySelectorAll('body, body *')].every(element =>"
        " element.matches('body') || getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)')")
