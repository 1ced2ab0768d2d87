"""A word of the glossary says what it means where it stands."""

import pytest
from playwright.sync_api import expect

PAGE = "caseload/reading-the-figures.html"


@pytest.fixture(params=[1280, 320])
def tab(context, request, address):
    tab = context.new_page()
    tab.set_viewport_size({"width": request.param, "height": 640})
    tab.errors = []
    tab.on("console", lambda message: tab.errors.append(message.text))
    tab.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.goto(address(PAGE))
    yield tab
    assert tab.errors == []
    tab.close()


def test_says_what_it_means_and_gets_out_of_the_way(tab):
    for place in range(tab.locator(".prose a.term").count()):
        link = tab.locator(".prose a.term").nth(place)
        link.click()
        note = tab.get_by_role("dialog")
        expect(note).to_be_visible()
        expect(note).to_be_focused()
        box, word = note.bounding_box(), link.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= tab.viewport_size["width"]
        assert box["y"] >= 0 and box["y"] + box["height"] <= tab.viewport_size["height"]
        assert box["y"] >= word["y"] + word["height"] or box["y"] + box["height"] <= word["y"], "it lies over its word"
        assert len(note.inner_text()) > 40
        assert note.get_by_role("link", name="See it in the glossary").get_attribute("href").endswith(
            link.get_attribute("href").split("/")[-1])
        tab.keyboard.press("Escape")
        expect(note).to_have_count(0)
        expect(link).to_be_focused()
    assert place > 2


def test_stays_within_the_window_where_its_word_does_not(tab):
    for place in ["0", "document.body.scrollHeight"]:
        tab.locator(".prose a.term").nth(1).evaluate(f"link => {{ scrollTo(0, {place}); link.click() }}")
        note = tab.get_by_role("dialog")
        expect(note).to_be_visible()
        box = note.bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= tab.viewport_size["height"]
        tab.keyboard.press("Escape")
        expect(note).to_have_count(0)


def test_closes_by_its_button(tab):
    tab.locator(".prose a.term").first.focus()
    tab.keyboard.press("Enter")
    tab.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(tab.get_by_role("dialog")).to_have_count(0)


def test_opens_the_glossary_where_its_meanings_cannot_be_read(context, address):
    tab = context.new_page()
    tab.route("**/assets/glossary.js", lambda route: route.abort())
    tab.goto(address(PAGE))
    if not tab.url.startswith("file:"):
        tab.locator(".prose a.term").first.click()
        tab.wait_for_url("**/glossary.html#*")
    tab.close()


def test_leads_to_the_glossary_without_a_script(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url(PAGE))
    tab.locator(".prose a.term").first.click()
    tab.wait_for_url("**/glossary.html#*")
    context.close()
