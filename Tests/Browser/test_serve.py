"""An editor's preview: what is saved is shown, and so is what is wrong with it."""

import shutil

import pytest

from conftest import PLAIT, ROOT
from harness.axe import faults_found_by_axe
from harness.preview import preview
from harness.verdict import assert_none

PAGE = "caseload/salford.md"


@pytest.fixture
def shown(tmp_path):
    """This repository's own hub, in a folder where it may be edited."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    with preview(PLAIT, content) as running:
        yield running


@pytest.fixture
def page(context, shown):
    page = context.new_page()
    page.faults = []
    page.on("console", lambda message: page.faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    yield page
    page.close()
    assert page.faults == []


def address(shown, path=PAGE):
    return shown.address + path.removesuffix(".md") + ".html"


def problems(page):
    return page.locator(".live-problems")


def add(shown, text, path=PAGE):
    """Adds a paragraph to the end of a page."""
    shown.write(path, (shown.content / path).read_text(encoding="utf-8") + f"\n{text}\n")


def test_shows_an_edit_the_error_in_it_and_its_end(shown, page):
    page.goto(address(shown))
    assert problems(page).count() == 0

    add(shown, "A sentence that was not there.")
    page.get_by_text("A sentence that was not there.").wait_for()

    add(shown, "See [the ranges](salfrod.md).")
    problems(page).wait_for()
    line = len((shown.content / PAGE).read_text(encoding="utf-8").splitlines())
    said = problems(page).inner_text()
    assert "1 error" in said
    assert f"{PAGE}:{line}:" in said and "no page at 'salfrod.md'" in said
    assert page.get_by_text("A sentence that was not there.").count() == 1

    shown.replace(PAGE, "\nSee [the ranges](salfrod.md).\n", "\nSee nothing.\n")
    page.get_by_text("See nothing.").wait_for()
    problems(page).wait_for(state="detached")


def test_keeps_the_page_while_its_file_cannot_be_read(shown, page):
    page.goto(address(shown))
    title = page.locator("h1").inner_text()
    text = (shown.content / PAGE).read_text(encoding="utf-8")
    shown.write(PAGE, text.replace("---", "", 1))
    problems(page).wait_for()
    assert page.locator("h1").inner_text() == title
    assert PAGE in problems(page).inner_text()
    shown.write(PAGE, text)
    problems(page).wait_for(state="detached")


def test_shows_what_is_wrong_with_the_settings_and_keeps_the_hub(shown, page):
    page.goto(shown.address)
    settings = (shown.content / "hub.yml").read_text(encoding="utf-8")
    shown.write("hub.yml", "title: [\n")
    problems(page).wait_for()
    assert "hub.yml:1:" in problems(page).inner_text()
    assert page.locator("header .brand").count() == 1
    shown.write("hub.yml", settings.replace("title: ", "title: New ", 1))
    page.locator(".brand", has_text="New ").wait_for()
    assert problems(page).count() == 0


def test_lists_what_is_wrong_with_the_page_itself_first(shown, page):
    page.goto(address(shown))
    add(shown, "See [x](none.md).", "ai-recording/index.md")
    add(shown, "See [y](nothing.md).")
    problems(page).locator("li").nth(1).wait_for()
    assert "nothing.md" in problems(page).locator("li").first.inner_text()


def test_lists_no_more_than_anybody_reads(shown, page):
    page.goto(address(shown))
    add(shown, "".join(f"[{number}](none-{number}.md) " for number in range(60)))
    problems(page).wait_for()
    assert problems(page).locator("li").count() == 50
    said = problems(page).inner_text()
    assert "60 errors" in said and "10 more are shown by 'plait check'" in said


def test_shows_markup_in_messages_as_text(shown, page):
    page.goto(address(shown))
    add(shown, "See [x](<no\"><img src=x onerror=alert(1)>.md>).")
    problems(page).wait_for()
    assert problems(page).locator("img").count() == 0
    assert "<img src=x" in problems(page).inner_text()
    shown.replace(PAGE, "<img", "")
    # The message of the page's own console would be a fault.
    assert page.faults == []


@pytest.mark.parametrize("width", (320, 1280))
@pytest.mark.parametrize("scheme", ("light", "dark"))
def test_axe_has_nothing_to_report_of_problems(browser, shown, width, scheme):
    # axe is a script that the page's policy would keep out.
    context = browser.new_context(
        bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(address(shown))
    add(shown, "See [x](none.md) and [here](essex.md).")
    problems(page).locator("li").nth(1).wait_for()
    faults = faults_found_by_axe(page)
    context.close()
    assert_none(faults)


def test_marks_drafts(shown, page):
    shown.replace(PAGE, "---\n", "---\nstatus: draft\n")
    page.goto(address(shown))
    page.locator(".page-head").get_by_text("Draft").first.wait_for()


def test_searches_what_was_just_written(shown, page):
    page.goto(shown.address)
    add(shown, "Zymurgists weave wicker.")
    page.wait_for_load_state()
    page.goto(shown.address + "search.html?q=zymurgists")
    page.locator("main").get_by_role("link", name="Salford").first.wait_for()


def test_says_that_there_is_no_page_at_any_depth(shown, page):
    answer = page.goto(shown.address + "no/such/page.html")
    assert answer.status == 404
    assert page.locator("header .brand a").evaluate("link => link.href") == shown.address + "index.html"
    # The browser itself says in the console that the page was not found.
    page.faults.clear()


def test_lists_what_is_wrong_where_there_is_no_hub_yet(tmp_path, context):
    content = tmp_path / "content"
    content.mkdir()
    (content / "hub.yml").write_text("title: [\n")
    with preview(PLAIT, content) as shown:
        page = context.new_page()
        page.goto(shown.address)
        problems(page).wait_for()
        assert "hub.yml:1:" in problems(page).inner_text()
        shutil.copytree(ROOT / "content", content, dirs_exist_ok=True)
        page.locator("header .brand").wait_for()
        page.close()
