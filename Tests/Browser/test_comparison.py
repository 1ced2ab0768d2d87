"""Councils like one's own: case studies narrowed by what sort of body they are about, and put side by side."""

import pytest
from playwright.sync_api import expect

PAGE = "case-studies.html"
ROWS = "table.compare tbody tr:visible"


@pytest.fixture
def tab(context, hub):
    tab = context.new_page()
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.goto(hub.url(PAGE))
    yield tab
    tab.close()


def test_narrows_by_sort_grade_and_kind_of_change(tab):
    everything = tab.locator(ROWS).count()
    tab.get_by_label("Kind of organisation").select_option(label=_choice(tab, "Unitary council"))
    unitary = tab.locator(ROWS).count()
    assert 0 < unitary < everything
    tab.get_by_label("Kind of change").select_option(label=_choice(tab, "Sharing out work"))
    tab.get_by_label("Ofsted grade").select_option(label=_choice(tab, "Outstanding"))
    expect(tab.locator("[data-compare-status]")).to_have_text(f"1 of {everything} shown")
    row = tab.locator(ROWS)
    expect(row).to_contain_text("Derby")
    for words in ["Unitary council", "Ofsted grade: Outstanding", "Sharing out work"]:
        expect(row).to_contain_text(words)


def _choice(tab, title):
    """A choice as its filter has it, with the number of rows behind it."""
    return tab.locator("option", has_text=title).inner_text()


def test_a_page_about_two_kinds_of_body_is_found_by_both(tab):
    for title in ["County council", "Unitary council"]:
        tab.get_by_label("Kind of organisation").select_option(label=_choice(tab, title))
        expect(tab.locator(ROWS, has_text="Hampshire and Isle of Wight")).to_have_count(1)


def test_puts_two_or_three_side_by_side_and_no_more(tab):
    boxes = tab.get_by_role("checkbox", name="Compare ")
    beside = tab.locator("[data-beside]")
    show = tab.get_by_role("button", name="Put side by side")
    boxes.nth(0).check()
    expect(show).to_be_hidden()
    boxes.nth(3).check()
    show.click()
    expect(tab.locator("#p\\.beside")).to_be_focused()
    expect(beside.locator("thead th")).to_have_count(2)
    boxes.nth(5).check()
    expect(beside.locator("thead th")).to_have_count(3)
    expect(boxes.nth(6)).to_be_disabled()
    titles = [tab.locator("table.compare tbody tr").nth(place).locator("a").first.inner_text() for place in (0, 3, 5)]
    assert [head.locator("a").first.inner_text() for head in beside.locator("thead th").all()] == titles
    assert "Result" in beside.locator("tbody th").all_inner_texts()
    assert all(row.inner_text().strip() for row in beside.locator("tbody tr").all())
    tab.get_by_role("button", name="Choose none").click()
    expect(beside).to_be_hidden()
    expect(boxes.nth(0)).to_be_focused()


def test_says_in_words_where_nothing_was_measured(tab):
    results = tab.locator("table.compare tbody td:nth-last-child(2)").all_inner_texts()
    assert all(result.strip() for result in results)
    assert any("Nothing measured" in result for result in results) and any("hours" in result for result in results)


def test_shows_cards_on_a_phone(tab):
    tab.set_viewport_size({"width": 390, "height": 844})
    row = tab.locator(ROWS).first
    assert row.evaluate("row => row.scrollWidth <= innerWidth && row.getBoundingClientRect().width < 390")
    assert tab.get_by_label("Kind of organisation").bounding_box()["y"] < 1.5 * 844
    boxes = tab.get_by_role("checkbox", name="Compare ")
    for place in range(3):
        boxes.nth(place).check()
    tab.get_by_role("button", name="Put side by side").click()
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    heads = tab.locator("[data-beside] thead th")
    assert heads.count() == 3 and all(head.bounding_box()["width"] > 90 for head in heads.all())


def test_is_lists_that_lead_to_rows_without_a_script(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url(PAGE))
    assert tab.locator("[data-compare-filters], [data-beside], [data-beside-bar]").evaluate_all("all => all.length") == 3
    expect(tab.locator("[data-compare-filters]")).to_be_hidden()
    tab.locator("summary", has_text="Find by kind of organisation").click()
    tab.locator("[data-compare-lists] div", has_text="Sharing out work").get_by_role("link", name="Derby").click()
    target = tab.locator("tr:target")
    expect(target).to_contain_text("Derby")
    context.close()
