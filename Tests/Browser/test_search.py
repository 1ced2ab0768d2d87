"""The search page in a real browser, opened from the disk.

The hub searched here is small and made by the Swift tests, with hostile pages among the others.
"""

import os
import re
import string
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def hub(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hubs") / "USB stick £"
    folder.mkdir()
    # The tests as `make test` has built them, or as whoever runs this by hand builds them now.
    tests = os.environ.get("SWIFT_TEST", "swift test").split()
    subprocess.run(
        [*tests, "--filter", "SearchTests.BrowserFixture"], cwd=ROOT, check=True, capture_output=True,
        env={**os.environ, "PLAIT_SEARCH_FIXTURE": str(folder)})
    return (folder / "search.html").as_uri()


@pytest.fixture
def page(browser):
    context = browser.new_context()
    page = context.new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    # Whoever leaves a page ends what it was still asking for; that is no fault of the page.
    page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
            or problems.append(request.url))
    page.on("request", lambda request: request.url.startswith("file:")
            or problems.append(request.url))
    yield page
    context.close()
    assert problems == []


def settled(page):
    page.wait_for_function(
        "() => ![''].concat('Searching…')"
        ".includes(document.getElementById('search-status').textContent)")
    return page.inner_text("#search-status")


def search(page, hub, query, filters=""):
    page.goto(f"{hub}?q={quote(query)}{filters}")
    return settled(page)


def titles(page):
    return [text.strip() for text in page.locator(".search-title").all_inner_texts()]


@pytest.mark.parametrize("query, first", [
    ("supervision", "Reflective supervision"),
    ("supervising", "Reflective supervision"),
    ("STAFF supervise!", "Group meetings of practitioners"),
    ("caseload weighting", "Weighting a caseload"),
    ("case load", "Weighting a caseload"),
    ("follow-up", "Salford’s caseload dashboard"),
    ("followup", "Salford’s caseload dashboard"),
    ("follow up", "Salford’s caseload dashboard"),
    ("10000 steps", "Working from home"),
    ("cafe llyn", "Working from home"),
    ("CAFÉ", "Working from home"),
    ("worker's note", "Recording with AI transcription"),
    ("bosses", "Recording with AI transcription"),
    ("boss", "Recording with AI transcription"),
    ("time off", "Recording with AI transcription"),
    ("dashb", "Salford’s caseload dashboard"),
    ("how do I weigh the cases", "Weighting a caseload"),
])
def test_puts_the_right_page_first(page, hub, query, first):
    search(page, hub, query)
    assert titles(page)[0] == first


def test_takes_the_query_along_to_other_hubs(page, hub):
    link = page.locator("[aria-labelledby='p.elsewhere'] a")
    search(page, hub, "case & work")
    assert link.get_attribute("href") == "https://practice.example.org/search.html?q=case+%26+work"
    page.fill("#search-query", "<b>")
    page.press("#search-query", "Enter")
    settled(page)
    assert link.get_attribute("href") == "https://practice.example.org/search.html?q=%3Cb%3E"
    page.go_back()
    page.wait_for_function("() => document.querySelector('#search-query').value === 'case & work'")
    assert link.get_attribute("href") == "https://practice.example.org/search.html?q=case+%26+work"


@pytest.mark.parametrize("query, found", [
    ('"is more than"', ["Reflective supervision"]), ('"than is more"', []),
    ('"is not affected"', ["Recording with AI transcription"]), ('"not is"', []),
    ('"what the"', ["Reflective supervision"]),
])
def test_finds_phrases_of_common_words_where_they_stand(page, hub, query, found):
    search(page, hub, query)
    assert titles(page) == found


@pytest.mark.parametrize("query, first", [
    ("padding pages", "Filler pages"), ("case work", "Casework"), ("CWK", "Casework"),
    ("9,417 visits", "Casework"),
])
def test_puts_what_is_asked_for_by_its_whole_name_first(page, hub, query, first):
    search(page, hub, query)
    assert titles(page)[0] == first


@pytest.mark.parametrize("query", ["buddy", "system buddies", "chaperone for a visit"])
def test_finds_a_page_by_words_that_nothing_shows(page, hub, query):
    search(page, hub, query)
    assert titles(page)[0] == "Visits by one person"
    assert re.search("budd|chaperon", page.inner_text("#search-results")) is None


def test_what_nothing_shows_is_in_no_phrase(page, hub):
    assert search(page, hub, '"buddy system"').startswith("No results")


@pytest.mark.parametrize(
    "query", ["dashboards weekly", "weekly dashboarding", "dashboard zeppelins weekly"])
def test_finds_words_in_other_forms_and_passes_over_unknown_ones(page, hub, query):
    search(page, hub, query)
    assert titles(page)[0] == "Salford’s caseload dashboard"


def test_phrases_need_the_words_one_after_the_other(page, hub):
    search(page, hub, '"case management"')
    assert titles(page) == ["Weighting a caseload"]
    assert search(page, hub, '"case transcription"').startswith("No results")


@pytest.mark.parametrize("query, unknown, meant", [
    ("supervison", "supervison", "supervision"), ("dashbord", "dashbord", "dashboard"),
    ("transcripton", "transcripton", "transcription"), ("kaseload", "kaseload", "caseload"),
    ("socialworker", "socialworker", "social worker"), ("reflektive", "reflektive", "reflective"),
    ("weihgting a caseload", "weihgting", "weighting a caseload"),
])
def test_mends_spelling_and_says_so(page, hub, query, unknown, meant):
    status = search(page, hub, query)
    assert status.startswith(f"Nothing has “{unknown}”. Showing results for “{meant}”.")
    assert titles(page)


@pytest.mark.parametrize("query, left_out", [
    ("a caseload per social worker", "per"), ("max caseload", "max"), ("caseload per", "per"),
    ("caseload per staff per visit", "per"), ("caseload per team", "per"),
    ("caseload of CIN", "CIN"), ("caseload ABCDEF", "ABCDEF"), ("caseload max per", "max, per"),
])
def test_leaves_out_what_nothing_has_and_says_so_once(page, hub, query, left_out):
    status = search(page, hub, query)
    assert re.fullmatch(f"Left out: {left_out}\\. [0-9]+ results? for “{query}”", status)
    assert "Weighting a caseload" in titles(page)


@pytest.mark.parametrize("query", ["CIN", "LAC", "wrok", "hom3", "CASEL"])
def test_makes_no_other_word_of_a_short_one_or_an_acronym(page, hub, query):
    assert search(page, hub, query) == f"No results for “{query}”. Try fewer or other words."


def test_repairs_what_was_typed_in_capitals(page, hub):
    status = search(page, hub, "REFLEKTIVE SUPERVISON")
    assert status.startswith("Nothing has “REFLEKTIVE, SUPERVISON”. Showing results for ")


def test_says_once_what_was_searched_for_in_place_of_a_slip(page, hub):
    assert re.fullmatch(
        "Nothing has “supervison”. Showing results for “supervision”. Left out: per. [0-9]+ results?",
        search(page, hub, "supervison per"))


def test_says_when_there_is_nothing(page, hub):
    assert search(page, hub, "zzzzqqqq") == (
        "No results for “zzzzqqqq”. Try fewer or other words.")
    assert titles(page) == []


def test_marks_words_in_the_excerpt(page, hub):
    search(page, hub, "supervise groups")
    first = page.locator(".search-result", has_text="Group meetings").first
    assert first.locator("mark").all_inner_texts() == ["supervise", "groups"]


def fragment(page):
    return page.locator(".search-link").first.get_attribute("href").partition("#")[2]


@pytest.mark.parametrize("query, passage, opens_at", [
    ("desks moved", "What changed, and why Desks were moved. Nobody minded the moving.",
     "what-changed-and-why"),
    ("lighthouse keeper", "Anything else There was a lighthouse keeper among them.", "anything-else-1"),
    ("412 minutes", "Time on forms: 412 → 97 minutes · Source of the time: a diary study", "p.measures"),
    ("one town", "What was seen in one town.", ""),
])
def test_shows_whole_sentences_and_opens_where_they_stand(page, hub, query, passage, opens_at):
    search(page, hub, query)
    result = page.locator(".search-result").first
    assert result.locator(".search-title").inner_text() == "Notes from a visit"
    assert result.locator(".search-excerpt").inner_text().startswith(passage)
    assert fragment(page) == opens_at


def test_takes_the_reader_to_the_results_after_enter(page, hub):
    page.goto(hub)
    page.focus("#search-query")
    page.keyboard.type("padding")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.id === 'search-heading'")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "search-link"


def test_takes_a_reader_who_comes_with_a_query_to_the_results(page, hub):
    search(page, hub, "padding")
    page.wait_for_function("() => document.activeElement.id === 'search-heading'")


def test_leaves_the_focus_alone_when_a_reader_comes_back(page, hub):
    search(page, hub, "padding")
    page.click(".search-link")
    page.wait_for_selector("h1:text-is('Page')")
    page.go_back()
    settled(page)
    page.wait_for_timeout(200)
    assert page.evaluate("document.activeElement.localName") == "body"


def test_is_one_tab_from_the_box_to_the_first_result(page, hub):
    page.goto(hub)
    page.focus("#search-query")
    page.keyboard.type("padding")
    page.wait_for_selector(".search-result")
    page.wait_for_function("() => document.querySelector('form button').tabIndex === -1")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.querySelector('.search-link')")
    page.fill("#search-query", "")
    page.wait_for_function("() => document.querySelector('form button').tabIndex === 0")


def test_folds_filters_away_under_a_button_that_counts_them(page, hub):
    search(page, hub, "padding")
    fold = page.locator(".search-fold")
    fold.wait_for()
    assert fold.inner_text() == "Filters"
    assert fold.get_attribute("aria-expanded") == "false"
    assert fold.get_attribute("aria-controls") == "search-facets"
    fold.click()
    assert fold.get_attribute("aria-expanded") == "true"
    page.get_by_role("checkbox", name="AI in recording (30)").check()
    page.wait_for_function("() => document.querySelector('.search-fold').textContent === 'Filters (1)'")
    assert fold.get_attribute("aria-expanded") == "true"


@pytest.mark.parametrize("query, near", [
    ('"salford lighthouse"', ["Salford’s caseload dashboard"]),
    ('"transcription casework"', ["Recording with AI transcription", "Casework"]),
    ("zzzzqqqq", []),
])
def test_offers_near_titles_and_a_letter_where_nothing_is_found(page, hub, query, near):
    assert search(page, hub, query).startswith("No results for")
    page.wait_for_function("() => !document.getElementById('search-heading').hidden")
    found = page.locator("#search-nothing .search-link").all_inner_texts()
    assert set(near) <= set(found)
    assert bool(found) == bool(near)
    letters = page.locator("#search-nothing a:not(.search-link)").all_inner_texts()
    assert letters == {"z": ["Terms under Z"], "s": ["Terms under S"]}.get(query.strip('"')[0], [])
    search(page, hub, "padding")
    assert page.locator("#search-nothing *").count() == 0


def test_counts_results_in_the_status_region(page, hub):
    assert search(page, hub, "padding") == "60 results for “padding”"
    assert search(page, hub, "salford") == "1 result for “salford”"


def test_says_what_and_where_a_result_is(page, hub):
    search(page, hub, "salford")
    assert page.inner_text(".search-label") == "Case study · Workload and caseload"


def test_shows_a_query_as_it_was_written(page, hub):
    assert search(page, hub, "padding {query} $& {words}").endswith(
        "60 results for “padding {query} $& {words}”")


def test_stays_as_it_is_when_only_the_fragment_changes(page, hub):
    search(page, hub, "padding")
    page.click(".search-more")
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 20")
    page.evaluate("location.hash = '#search-results'")
    page.wait_for_timeout(200)
    assert len(titles(page)) == 20


def test_shows_more_results_and_moves_focus_to_the_first_of_them(page, hub):
    search(page, hub, "padding")
    assert len(titles(page)) == 10
    page.focus(".search-more")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 20")
    page.wait_for_function(
        "() => document.activeElement === document.querySelectorAll('.search-link')[10]")


def test_facets_combine_with_the_query_and_live_in_the_address(page, hub):
    search(page, hub, "padding")
    page.get_by_role("checkbox", name="AI in recording (30)").check()
    page.wait_for_function("() => /^30 results/.test("
                           "document.getElementById('search-status').textContent)")
    assert page.url == f"{hub}?q=padding&strand=ai"
    # A facet goes on to count what its other values would add.
    assert page.get_by_role("checkbox", name="Hybrid and digital (30)").is_visible()
    page.get_by_role("checkbox", name="Hybrid and digital (30)").check()
    page.wait_for_function("() => /^60 results/.test("
                           "document.getElementById('search-status').textContent)")
    page.go_back()
    page.wait_for_function("() => /^30 results/.test("
                           "document.getElementById('search-status').textContent)")
    page.go_back()
    page.wait_for_function("() => /^60 results/.test("
                           "document.getElementById('search-status').textContent)")
    assert page.url == f"{hub}?q=padding"
    page.go_forward()
    page.wait_for_function("() => /^30 results/.test("
                           "document.getElementById('search-status').textContent)")
    page.get_by_role("button", name="Remove all filters").click()
    page.wait_for_function("() => /^60 results/.test("
                           "document.getElementById('search-status').textContent)")
    assert page.url == f"{hub}?q=padding"


def test_lists_everything_of_a_facet_without_a_query(page, hub):
    page.goto(f"{hub}?strand=caseload")
    assert settled(page) == "2 results"
    assert titles(page) == ["Salford’s caseload dashboard", "Weighting a caseload"]


def test_works_by_keyboard_from_typing_to_a_result(page, hub):
    page.goto(hub)
    page.keyboard.press("Tab")
    page.keyboard.type("reflective superv")
    page.wait_for_selector(".search-result")
    assert titles(page)[0] == "Reflective supervision"
    page.keyboard.type("ision")
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.search === '?q=reflective+supervision'")
    page.wait_for_selector("#search-facets input")
    page.wait_for_timeout(200)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "search-link":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/supervision/reflective.html")
    page.go_back()
    assert settled(page).endswith("for “reflective supervision”")


def test_keeps_focus_on_a_facet_that_was_chosen(page, hub):
    search(page, hub, "padding")
    page.wait_for_selector("#search-facets input")
    page.focus("#search-facets input[value=ai]")
    page.keyboard.press("Space")
    page.wait_for_function("() => /^30 results/.test("
                           "document.getElementById('search-status').textContent)")
    page.wait_for_function("() => document.activeElement.value === 'ai'")


HOSTILE = [
    *string.punctuation, "<img src=x onerror=hacked=1>", "</script><script>hacked=1</script>",
    "\"><svg onload=hacked=1>", "__proto__", "constructor", "toString", "hasOwnProperty",
    "((((((", "[[[", "\\", "(a+)+$", "{count}", "{query}", "${hacked=1}", "%", "%00", "\u2028",
    "\ud7ff", "\U0001f600", "\"", "\"\"", "\" \"", "“", "“”", "a" * 5000, "a " * 3000,
    "\"" * 501, "javascript:hacked=1", "the", "to be or not to be", "-", "--", "'s", "s's's",
    "1,000,000", "1.2.3.4", "...", "日本語", "اللغة", "ﬀ ŉ ǆ İ", "é\u0301\u0301", "0", "+", "a+b",
]


def test_stays_inert_whatever_is_asked(page, hub):
    page.goto(hub)
    page.fill("#search-query", "canary")
    settled(page)
    for query in HOSTILE:
        page.goto(f"{hub}?q={quote(query)}")
        # White space alone is no query.
        if query.strip("\u2028 "):
            settled(page)
        check_inert(page)


def test_stays_inert_whatever_the_content_holds(page, hub):
    search(page, hub, "canary")
    page.wait_for_selector("#search-facets input")
    check_inert(page)
    assert len(titles(page)) == 3
    hrefs = page.eval_on_selector_all(".search-link", "links => links.map(link => link.protocol)")
    assert hrefs == ["file:"] * 3
    hostile = page.locator(".search-result", has_text="Hostile").first
    assert "</script><img src=x onerror=\"hacked=1\">" in hostile.inner_text()
    search(page, hub, "__proto__")
    assert titles(page)[0] == "__proto__ constructor toString"


def check_inert(page):
    assert page.evaluate("typeof hacked") == "undefined"
    names = set(page.eval_on_selector_all(
        "main *", "all => all.map(one => one.localName)"))
    assert names <= {"h1", "form", "label", "input", "button", "p", "div", "ol", "li", "h2", "h3", "a",
                     "mark", "fieldset", "legend", "section", "ul", "span"}


def test_loads_nothing_but_the_small_script_before_the_first_use(browser, hub):
    page = browser.new_page()
    requests = []
    page.on("request", lambda request: requests.append(request.url.split("/")[-1]))
    page.goto(hub)
    page.wait_for_timeout(300)
    assert requests == ["search.html", "search.js"]
    page.close()


def test_says_when_the_index_cannot_be_loaded(browser, hub):
    page = browser.new_page()
    page.route("**/engine.js", lambda route: route.abort())
    page.goto(f"{hub}?q=supervision")
    page.wait_for_function(
        "() => /could not be loaded/.test(document.getElementById('search-status').textContent)")
    page.close()


def test_takes_its_words_from_the_page(browser, hub, tmp_path):
    page = browser.new_page()
    page.add_init_script(
        "document.addEventListener('readystatechange', () => {"
        "document.querySelector('script').setAttribute('data-words',"
        "JSON.stringify({'results-one': '{count} canlyniad am {query}'}))})")
    page.goto(f"{hub}?q=salford")
    page.wait_for_function("() => document.getElementById('search-status').textContent"
                           " === '1 canlyniad am salford'")
    page.close()
