"""Pages follow the reader's settings, and need no script."""

from pathlib import Path

from harness.pages import page
from harness.verdict import assert_none

CONTRAST = (Path(__file__).parents[1] / "harness/contrast.js").read_text()
GROUND = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color"
WORDS = "document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()"
LINKS = "[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))"


def test_every_page_type_has_a_dark_look(context, hub, types):
    assert_none([visit.path for visit in types if not _darkens(context, hub.url(visit.path))])


def test_text_stands_out_in_forced_colours(context, hub, sampled):
    faults = []
    for visit in sampled:
        faults += [f"{visit.path}: {fault}" for fault in _forced(context, hub.url(visit.path))]
    assert_none(faults)


def test_nothing_moves_for_those_who_ask_for_stillness(context, hub, sampled):
    moving = {visit.path: _moving(context, hub.url(visit.path)) for visit in sampled}
    assert {path: names for path, names in moving.items() if names} == {}


def test_every_page_type_says_and_links_the_same_without_script(browser, hub, types):
    """Controls that a script brings may be missing; words of the page and links may not."""
    plain = browser.new_context(java_script_enabled=False)
    faults = []
    for visit in types:
        tab = plain.new_page()
        tab.goto(hub.url(visit.path))
        links = tab.evaluate(LINKS)
        faults += [
            f"{visit.path}: {href}" for href, _ in visit.page["links"] if href not in links
        ]
        if not tab.evaluate(WORDS):
            faults.append(f"{visit.path}: says nothing")
        tab.close()
    plain.close()
    assert_none(faults)


def _darkens(context, url):
    tab = context.new_page()
    looks = []
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        tab.goto(url)
        looks.append(tab.evaluate(GROUND))
    tab.close()
    return looks[0] != looks[1]


def _forced(context, url):
    tab = context.new_page()
    faults = []
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme, forced_colors="active")
        tab.goto(url)
        faults += [f"{scheme}: {fault}" for fault in tab.evaluate(CONTRAST)]
    tab.close()
    return faults


def _moving(context, url):
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(url)
    names = tab.evaluate("document.getAnimations().map(a => a.animationName ?? 'transition')")
    tab.close()
    return names


# The checks themselves

STYLE = """
@keyframes turn { to { rotate: 1turn } }
.stubborn { forced-color-adjust: none; color: #777; background: #888 }
.turning { animation: turn 9s infinite }
@media (prefers-color-scheme: dark) { .follows { background: #000; color: #fff } }
"""


def test_tells_pages_that_follow_settings_from_those_that_do_not(context, folder):
    head = "<link rel='stylesheet' href='a.css'>"
    still = page("<h1>Still</h1>", head=head).replace("<body>", '<body class="follows">')
    turning = page("<h1 class='turning'>Turning</h1>", head=head)
    hub = folder({"still.html": still, "turning.html": turning, "a.css": STYLE})
    names = ("still.html", "turning.html")
    assert [_darkens(context, hub.url(name)) for name in names] == [True, False]
    assert [_moving(context, hub.url(name)) for name in names] == [[], ["turn"]]


def test_catches_colours_that_are_not_given_up(context, folder):
    head = "<link rel='stylesheet' href='a.css'>"
    hub = folder({"a.html": page("<h1 class='stubborn'>A</h1>", head=head), "a.css": STYLE})
    wanted = '1.3 to 1: <h1 class="stubborn">A</h1>'
    assert _forced(context, hub.url("a.html")) == [f"light: {wanted}", f"dark: {wanted}"]
