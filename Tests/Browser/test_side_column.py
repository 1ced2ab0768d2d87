"""The list of contents goes with the reader: beside the text on a desk, as a bar at the top on a phone."""

import pytest
from playwright.sync_api import expect

PAGE = "caseload/reading-the-figures.html"
MARKED = ".contents [aria-current]"


@pytest.fixture
def opened(context, hub):
    def open_at(width, height=800):
        tab = context.new_page()
        tab.set_viewport_size({"width": width, "height": height})
        tab.goto(hub.url(PAGE))
        return tab

    yield open_at
    for tab in context.pages:
        tab.close()


@pytest.mark.parametrize("width", [1024, 1280, 1600])
def test_stays_beside_the_text_and_marks_where_the_reader_is(opened, width):
    tab = opened(width)
    assert tab.locator(MARKED).count() == 0
    heading = tab.locator("main h2", has_text="Four weak points of the average")
    heading.evaluate("heading => heading.scrollIntoView()")
    expect(tab.locator(MARKED)).to_have_text("Four weak points of the average")
    assert tab.locator(MARKED).get_attribute("aria-current") == "location"
    for name in [".contents", ".siblings"]:
        box = tab.locator(name).bounding_box()
        assert box and box["y"] >= 0 and box["y"] < 700, f"{name}: {box}"
    text = tab.locator(".text").bounding_box()
    assert tab.locator(".contents").bounding_box()["x"] >= text["x"] + text["width"]


def test_marks_the_last_heading_at_the_end(opened):
    tab = opened(1280)
    tab.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(tab.locator(".contents a").last).to_have_attribute("aria-current", "location")


def test_is_a_bar_on_a_phone_that_opens_and_gets_out_of_the_way(opened):
    tab = opened(390)
    tab.locator("main h2", has_text="Four weak points").evaluate("heading => heading.scrollIntoView()")
    bar = tab.locator(".side summary")
    assert bar.bounding_box()["y"] < 10
    assert bar.bounding_box()["height"] < 60
    bar.click()
    link = tab.locator(".contents a", has_text="References")
    link.click()
    expect(tab.locator(".side-lists")).to_be_hidden()
    heading = tab.locator("main #p\\.references").bounding_box()
    assert 44 <= heading["y"] < 400


def test_leaves_a_low_screen_to_the_text(opened):
    """1280 by 1024 at 400% is 320 by 256."""
    tab = opened(320, 256)
    tab.evaluate("scrollTo(0, 2000)")
    assert tab.locator(".side summary").bounding_box()["y"] < 0


def test_copies_how_to_cite_a_page(browser, hub):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(hub.url(PAGE))
    tab.get_by_role("button", name="Copy", exact=True).click()
    expect(tab.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert "Reading the caseload figures" in tab.evaluate("navigator.clipboard.readText()")
    context.close()


def test_needs_no_script(browser, hub):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    tab = context.new_page()
    tab.goto(hub.url(PAGE))
    assert tab.locator(".contents a").first.is_visible()
    assert tab.locator(".siblings [aria-current=page]").is_visible()
    context.close()
