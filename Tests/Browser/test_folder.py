"""A reader's folder: pages put together, in an order, to print, save, copy and share, from the disk and from a server."""

import re

import pytest
from playwright.sync_api import expect

from harness.axe import faults_found_by_axe
from harness.server import serve
from harness.verdict import assert_none

SALFORD = "caseload/salford.html"
CASE = "caseload/reading-the-figures.html"
QUESTIONS = "pages/about.html"
ADD = "[data-folder]"
TITLES = "[data-list] li a"


@pytest.fixture
def tab(context):
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    yield tab
    tab.evaluate("localStorage.clear()")
    tab.close()
    assert errors == []


def put(tab, address, *paths):
    """Puts pages into the folder, and opens it."""
    for path in paths:
        tab.goto(address(path))
        tab.click(ADD)
    tab.goto(address("folder.html"))
    expect(tab.locator(TITLES)).to_have_count(len(paths))


def titles(tab):
    return tab.locator(TITLES).all_inner_texts()


def test_pages_are_put_together_and_kept_without_the_browser(reader, address):
    """Firefox keeps what pages of the disk write for each of them alone; the link to the folder carries the key."""
    listed = "return [...document.querySelectorAll('[data-list] li a')].map((link) => link.textContent)"
    seen = []
    for path in (SALFORD, CASE):
        reader.visit(address(path))
        seen.append(reader.run("return document.querySelector('h1').textContent"))
        reader.run("document.querySelector('[data-folder]').click()")
        assert reader.run("return document.querySelector('[data-folder]').textContent") == "Take out of my folder"
        reader.follow("[data-folder-open]")
        wait(reader, f"return document.querySelectorAll('[data-list] li').length === {len(seen)}")
        assert reader.run(listed) == seen
        assert reader.run("return location.hash") == "", "the address says nothing of what was done"
    reader.reopen()
    reader.visit(address("folder.html"))
    wait(reader, "return document.querySelectorAll('[data-list] li').length === 2")
    assert reader.run(listed) == seen
    reader.run("document.querySelector('[data-forget]').click()")
    reader.reload()
    wait(reader, "return !document.querySelector('[data-none]').hidden")


def wait(reader, condition):
    """Asks until it is so, at most some seconds: scripts of the page load files of their own."""
    for _ in range(200):
        if reader.run(condition):
            return
        reader.run("return new Promise((done) => requestAnimationFrame(done))")
    assert reader.run(condition), condition


def test_the_order_is_changed_by_keyboard_and_said(tab, hub):
    put(tab, hub.url, SALFORD, CASE, QUESTIONS)
    before = titles(tab)
    tab.get_by_role("button", name=f"Move down: {before[0]}").press("Enter")
    assert titles(tab) == [before[1], before[0], before[2]]
    expect(tab.get_by_role("button", name=f"Move down: {before[0]}")).to_be_focused()
    expect(tab.locator("[data-some] [data-told]")).to_have_text(f"{before[0]}: now 2 of 3")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("button", name=f"Move up: {before[0]}")).to_be_focused()
    tab.get_by_role("button", name=f"Take out: {before[2]}").press("Enter")
    expect(tab.get_by_role("button", name=f"Take out: {before[0]}")).to_be_focused()
    tab.reload()
    expect(tab.locator(TITLES)).to_have_text([before[1], before[0]])


def test_a_page_is_taken_out_where_it_was_put_in(tab, hub):
    put(tab, hub.url, SALFORD, CASE)
    tab.goto(hub.url(SALFORD))
    expect(tab.locator(ADD)).to_have_text("Take out of my folder")
    tab.click(ADD)
    expect(tab.locator("[data-page-tools] [data-told]")).to_have_text("Taken out of your folder.")
    tab.click("[data-folder-open]")
    expect(tab.locator(TITLES)).to_have_count(1)


def test_the_pages_are_printed_as_one_document(tab, address):
    put(tab, address, SALFORD, CASE)
    chosen = titles(tab)
    tab.evaluate("() => { window.print = () => { window.printed = true } }")
    tab.fill("#p\\.folder-title", "Team day <b>")
    tab.click("[data-print]")
    expect(tab.locator("[data-some] [data-told]")).to_have_text("Done.")
    assert tab.evaluate("window.printed")
    pack = tab.locator("[data-gathered] .pack")
    assert pack.locator("h1").all_text_contents() == ["Team day <b>"]
    parts = pack.locator(".pack-page")
    assert [part.locator("h2").first.text_content() for part in parts.all()] == chosen
    assert pack.locator(":is(script, style, noscript, [hidden], .side, .page-tools, [onclick])").count() == 0
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids))
    assert tab.evaluate("""[...document.querySelectorAll('[data-gathered] a[href^="#"]')].every(
        (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))""")
    names = "[...document.querySelectorAll('[data-gathered] [aria-labelledby]')]"
    assert tab.evaluate(f"{names}.every((one) => one.getAttribute('aria-labelledby').split(' ').every((id) => document.getElementById(id)))")
    tab.emulate_media(media="print")
    assert pack.is_visible() and not tab.is_visible("[data-list]")


def test_the_pages_are_saved_as_a_file_that_needs_nothing_beside_it(tab, context, address, tmp_path):
    put(tab, address, SALFORD, CASE)
    chosen = titles(tab)
    tab.fill("#p\\.folder-title", "Team day £5 / 2026")
    with tab.expect_download() as download:
        tab.click("[data-save]")
    assert download.value.suggested_filename == "team-day-5-2026.html"
    file = tmp_path / "alone.html"
    download.value.save_as(file)
    asked, said = [], []
    alone = context.new_page()
    alone.on("request", lambda request: asked.append(request.url))
    alone.on("console", lambda message: said.append(message.text))
    alone.goto(file.as_uri())
    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()] and said == []
    assert alone.title() == "Team day £5 / 2026"
    assert [part.locator("h2").first.inner_text() for part in alone.locator(".pack-page").all()] == chosen
    alone.click(".pack-contents a >> nth=1")
    assert alone.url.endswith("#page-2")
    assert alone.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight") == "700"
    assert_none(faults_found_by_axe(alone))
    alone.close()


def test_links_between_chosen_pages_stay_in_the_document(tab, hub):
    put(tab, hub.url, SALFORD, "caseload/index.html")
    with tab.expect_download() as download:
        tab.click("[data-save]")
    text = download.value.path().read_text()
    assert 'href="#page-1"' in text.split('id="page-2"')[1], "the strand links to its case study"
    assert "https://room-to-practise.example/organisations/" in text, "what is not chosen is on the web"
    assert "file:" not in text


def test_the_list_is_copied_with_its_addresses(browser, hub):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    put(tab, hub.url, SALFORD, CASE)
    chosen = titles(tab)
    tab.click("[data-copy]")
    expect(tab.locator("[data-some] [data-told]")).to_have_text("The list is copied.")
    base = "https://room-to-practise.example/"
    assert tab.evaluate("navigator.clipboard.readText()") == f"{chosen[0]}\n{base}{SALFORD}\n\n{chosen[1]}\n{base}{CASE}"
    tab.click("[data-share]")
    expect(tab.locator("#p\\.folder-link")).to_be_focused()
    link = tab.input_value("#p\\.folder-link")
    assert re.fullmatch(re.escape(base) + r"folder\.html#[0-9a-z]{8}\.[0-9a-z]{8}", link)
    context.close()


def test_a_shared_list_waits_for_the_reader(browser, hub):
    with serve(hub.root) as base:
        giver = browser.new_context().new_page()
        put(giver, lambda path: f"{base}/{path}", SALFORD, CASE)
        shared = titles(giver)
        giver.click("[data-share]")
        expect(giver.locator("#p\\.folder-link")).to_be_focused()
        link = giver.input_value("#p\\.folder-link")
        giver.context.close()
        assert link.startswith(base)
        tab = browser.new_context().new_page()
        put(tab, lambda path: f"{base}/{path}", QUESTIONS, SALFORD)
        own = titles(tab)
        tab.goto(link)
        expect(tab.locator("#p\\.offered")).to_be_focused()
        expect(tab.locator("[data-offered-list] a")).to_have_text(shared)
        assert titles(tab) == own, "nothing is taken over unasked"
        tab.click("[data-leave]")
        assert tab.url == f"{base}/folder.html"
        tab.goto(link)
        tab.click("[data-take]")
        assert titles(tab) == own + [shared[1]], "what is there already stays where it is"
        tab.goto("about:blank")
        tab.goto(link)
        tab.click("[data-replace]")
        assert titles(tab) == shared
        tab.goto("about:blank")
        tab.goto(link)
        expect(tab.locator(TITLES)).to_have_text(shared)
        assert not tab.is_visible("[data-offered]"), "one's own list is not offered again"
        tab.context.close()


@pytest.mark.parametrize(
    "fragment", ["%3Cimg%20src=x%20onerror=alert(1)%3E", "00000000.00000000", "+00000000", "p.main", "../../secret", "%", "+" + "0" * 9999]
)
def test_other_fragments_do_nothing(tab, hub, fragment):
    put(tab, hub.url, SALFORD)
    own = titles(tab)
    tab.goto("about:blank")
    tab.goto(hub.url("folder.html") + "#" + fragment)
    expect(tab.locator(TITLES)).to_have_text(own)
    assert not tab.is_visible("[data-offered]")


def test_what_others_wrote_where_it_is_kept_is_only_looked_up(tab, hub):
    put(tab, hub.url, SALFORD)
    place = tab.evaluate("Object.keys(localStorage).find((key) => key.startsWith('plait-folder'))")
    for text in ("<b>.x", "__proto__", "0" * 8 + ".constructor", "." * 100_000):
        tab.evaluate("([place, text]) => localStorage.setItem(place, text)", [place, text])
        tab.reload()
        expect(tab.locator("[data-none]")).to_be_visible()
    tab.evaluate("(place) => localStorage.setItem(place + ' title', '<b>'.repeat(100))", place)
    tab.reload()
    assert len(tab.input_value("#p\\.folder-title")) == 100


def test_what_is_gone_is_left_out_and_said(tab, hub):
    put(tab, hub.url, SALFORD)
    own = titles(tab)
    tab.evaluate("""const place = Object.keys(localStorage).find((key) => key.startsWith('plait-folder'));
        localStorage.setItem(place, '00000000.' + localStorage.getItem(place))""")
    tab.reload()
    expect(tab.locator(TITLES)).to_have_text(own)
    expect(tab.locator("[data-some] [data-told]")).to_have_text("Left out, because this hub no longer has them: 1")


def test_a_server_tells_no_frame_what_a_page_holds(tab, hub):
    with serve(hub.root) as base:
        tab.goto(f"{base}/folder.html")
        heard = tab.evaluate("""(address) => new Promise((done) => {
            let heard = 0
            addEventListener('message', () => { heard += 1 })
            const frame = document.createElement('iframe')
            frame.src = address
            frame.onload = () => requestAnimationFrame(() => done(heard))
            document.body.append(frame)
        })""", f"{base}/{SALFORD}")
        assert heard == 0


def test_it_says_what_it_needs_where_no_script_runs(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url("folder.html"))
    assert tab.inner_text("noscript").startswith("Your folder needs JavaScript")
    assert not tab.is_visible("[data-live]")
    context.close()


def test_a_full_folder_is_clean_and_fits_a_small_screen(context, hub):
    tab = context.new_page()
    put(tab, hub.url, SALFORD, CASE, QUESTIONS)
    tab.set_viewport_size({"width": 320, "height": 256})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert_none(faults_found_by_axe(tab))
    tab.goto(hub.url(SALFORD))
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert_none(faults_found_by_axe(tab))
    tab.evaluate("localStorage.clear()")
    tab.close()
