"""Pages are suggested while a query is typed into the box at the top of any page, from the disk."""

import pytest

from harness.axe import faults_found_by_axe
from harness.verdict import assert_none

BOX = "p.find"


@pytest.fixture
def tab(context, hub):
    tab = context.new_page()
    problems = []
    tab.on("console", lambda message: problems.append(message.text))
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.on("request", lambda request: request.url.startswith("file:") or problems.append(request.url))
    yield tab
    tab.close()
    assert problems == []


def typed(tab, hub, path, text):
    """Types into the box; gives what is suggested, the last of which is to search."""
    tab.goto(hub.url(path))
    tab.focus(f"[id='{BOX}']")
    tab.keyboard.type(text)
    tab.wait_for_function(
        "text => (document.querySelector('.suggestion:last-child') || {}).textContent"
        " === `Search for “${text}”`", arg=text.strip())
    return tab.locator(".suggestion").all_inner_texts()


def active(tab):
    """The suggestion that is chosen, as a screen reader finds it."""
    return tab.evaluate(
        f"""() => {{
            const id = document.getElementById('{BOX}').getAttribute('aria-activedescendant');
            return id && document.getElementById(id).querySelector('span')?.textContent;
        }}""")


@pytest.mark.parametrize("path", ["index.html", "caseload/salford.html", "topics/ai.html", "404.html"])
@pytest.mark.parametrize("text, wanted", [
    ("salf", "Salford: caseload ranges by grade"), ("caselo", "caseload"), ("norway", "Norway"),
    ("reflective su", "reflective supervision"), ("wirral c", "Wirral Council"), ("CIN", "child in need"),
])
def test_suggests_titles_terms_and_organisations(tab, hub, path, text, wanted):
    shown = typed(tab, hub, path, text)
    assert any(line.startswith(wanted) for line in shown), shown
    assert len(shown) <= 9


def test_says_what_each_is_and_how_many_there_are(tab, hub):
    shown = typed(tab, hub, "index.html", "salf")
    assert "Case study" in shown[0]
    assert tab.inner_text(".find .unseen") == f"{len(shown)} suggestions"


def test_only_offers_to_search_where_no_title_has_the_words(tab, hub):
    assert typed(tab, hub, "index.html", "zzzz") == ["Search for “zzzz”"]


def test_is_a_combobox_with_a_list(tab, hub):
    typed(tab, hub, "index.html", "salf")
    box = tab.get_by_role("combobox", name="Search this hub")
    assert box.get_attribute("aria-expanded") == "true"
    options = tab.get_by_role("listbox", name="Suggestions").get_by_role("option")
    assert options.count() == tab.locator(".suggestion").count()


def test_opens_a_suggestion_by_arrow_keys_and_enter(tab, hub):
    shown = typed(tab, hub, "caseload/index.html", "salf")
    tab.keyboard.press("ArrowDown")
    assert active(tab) == "Salford: caseload ranges by grade, with wellbeing first"
    tab.keyboard.press("ArrowUp")
    assert active(tab) is None
    tab.keyboard.press("ArrowUp")
    assert tab.locator("[aria-selected=true]").inner_text() == shown[-1]
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/caseload/salford.html")


def test_searches_for_what_is_written_by_enter_alone(tab, hub):
    typed(tab, hub, "caseload/index.html", "salf")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search.html?q=salf")


def test_searches_by_the_last_suggestion_and_opens_one_by_a_click(tab, hub):
    typed(tab, hub, "caseload/index.html", "salf")
    tab.locator(".suggestion").last.click()
    tab.wait_for_url("**/search.html?q=salf")
    typed(tab, hub, "caseload/index.html", "salf")
    tab.locator(".suggestion").first.click()
    tab.wait_for_url("**/caseload/salford.html")


def test_goes_away_by_escape_and_by_leaving(tab, hub):
    typed(tab, hub, "index.html", "salf")
    tab.keyboard.press("Escape")
    assert tab.locator(".suggestions").is_hidden()
    assert tab.input_value(f"[id='{BOX}']") == "salf"
    tab.keyboard.type("o")
    tab.wait_for_selector(".suggestion")
    tab.keyboard.press("Tab")
    assert tab.locator(".suggestions").is_hidden()
    assert tab.get_attribute(f"[id='{BOX}']", "aria-expanded") == "false"


def test_the_slash_leads_to_the_box_unless_that_is_switched_off(tab, hub):
    focused = "document.activeElement.id"
    tab.goto(hub.url("caseload/salford.html"))
    tab.keyboard.press("/")
    assert tab.evaluate(focused) == BOX
    tab.keyboard.type("a/b")
    assert tab.input_value(f"[id='{BOX}']") == "a/b"
    tab.goto(hub.url("search.html"))
    tab.click("#search-shortcut")
    assert tab.inner_text("#search-shortcut").startswith("Switch on the / key")
    tab.evaluate("document.activeElement.blur()")
    tab.keyboard.press("/")
    assert tab.evaluate(focused) == ""
    tab.click("#search-shortcut")
    tab.evaluate("document.activeElement.blur()")
    tab.keyboard.press("/")
    assert tab.evaluate(focused) == "search-query"


def test_loads_only_the_small_script_before_the_box_is_used(context, hub):
    tab = context.new_page()
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(hub.url("caseload/salford.html"))
    tab.wait_for_timeout(300)
    assert [url.rsplit("/", 1)[1] for url in requests if "/search/" in url] == ["search.js"]
    tab.close()


def test_what_is_written_stays_text(tab, hub):
    text = "<img src=x onerror=hacked=1>"
    assert typed(tab, hub, "index.html", text)[-1] == f"Search for “{text}”"
    assert tab.evaluate("typeof hacked") == "undefined"
    assert tab.locator(".find img").count() == 0


def test_the_search_page_has_one_box(tab, hub):
    tab.goto(hub.url("search.html"))
    assert tab.locator("input[type=search]").count() == 1
    assert tab.locator("[role=search]").count() == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_the_list_stays_within_the_window(tab, hub, width):
    tab.set_viewport_size({"width": width, "height": 800})
    typed(tab, hub, "index.html", "caseload")
    box = tab.locator(".suggestions").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_report_of_suggestions_and_results(context, hub, width, scheme):
    # axe itself asks for what the policy forbids.
    tab = context.new_page()
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme=scheme)
    typed(tab, hub, "caseload/index.html", "caseload")
    tab.keyboard.press("ArrowDown")
    faults = faults_found_by_axe(tab)
    for query in ("caseload", "zzzzqqqq salford"):
        tab.goto(hub.url("search.html") + f"?q={query}")
        tab.wait_for_function("() => document.activeElement.id === 'search-heading'")
        faults += faults_found_by_axe(tab)
    tab.close()
    assert_none(faults)


def test_filters_stand_under_the_count_on_a_phone_and_beside_the_results_on_a_desk(tab, hub):
    tab.goto(hub.url("search.html") + "?q=caseload")
    tab.wait_for_selector("#search-facets input", state="attached")

    def box(selector):
        return tab.locator(selector).first.bounding_box()

    tab.set_viewport_size({"width": 390, "height": 844})
    assert tab.locator("#search-facets").is_hidden()
    assert box("#search-status")["y"] < box(".search-fold")["y"] < box(".search-result")["y"] < 844
    tab.click(".search-fold")
    assert tab.locator("#search-facets").is_visible()
    tab.set_viewport_size({"width": 1280, "height": 800})
    assert tab.locator(".search-fold").is_hidden()
    assert box("#search-facets")["x"] < box(".search-result")["x"]
    assert box(".search-result")["y"] - box("#search-status")["y"] < 120
    order = tab.evaluate(
        "document.querySelector('.search-link').compareDocumentPosition("
        "document.querySelector('#search-facets input'))")
    assert order & 4, "the filters come after the results in the source"
