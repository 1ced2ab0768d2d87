"""Pages keep their words in sight: on small screens, enlarged, and with text spaced out."""

import pytest

from harness.pages import SOUND, page
from harness.verdict import assert_none
from harness.visit import LAYOUT

# WCAG 2.2, 1.4.12.
SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""
DOUBLED = "document.documentElement.style.fontSize = '200%'"
FONT_SIZES = """() => [...document.querySelectorAll('body *')]
  .filter(e => !(e instanceof SVGElement) && e.checkVisibility()
    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(e => [e.outerHTML.slice(0, 80), parseFloat(getComputedStyle(e).fontSize)])"""


def test_no_page_scrolls_sideways_on_a_small_screen(visits):
    assert_none([f"{visit.path} at 320: {fault}" for visit in visits for fault in visit.narrow])


def test_spaced_out_text_is_not_clipped(context, hub, sampled):
    paths = [visit.path for visit in sampled]
    assert_none(_faults(context, hub, paths, 320, style=SPACED))
    assert_none(_faults(context, hub, paths, 1280, style=SPACED))


def test_text_grows_with_the_reader_s_size(context, hub, sampled):
    faults = []
    for visit in sampled:
        faults += _fixed_sizes(context, hub, visit.path)
    assert_none(faults)


def test_doubled_text_is_not_clipped_on_a_desk(context, hub, sampled):
    """It may make the page wider than the window: only browser zoom has to reflow."""
    paths = [visit.path for visit in sampled]
    faults = _faults(context, hub, paths, 1280, script=DOUBLED)
    assert_none([fault for fault in faults if "scrolls sideways" not in fault])


def _faults(context, hub, paths, width, *, style=None, script=None):
    tab = context.new_page()
    tab.set_viewport_size({"width": width, "height": 256 if width == 320 else 900})
    faults = []
    for path in paths:
        tab.goto(hub.url(path))
        if style:
            _add_style(tab, style)
        if script:
            tab.evaluate(script)
        faults += [f"{path} at {width}: {fault}" for fault in tab.evaluate(LAYOUT)]
    tab.close()
    return faults


def _fixed_sizes(context, hub, path):
    """Texts that do not double when the reader's own font size does."""
    tab = context.new_page()
    tab.goto(hub.url(path))
    before = tab.evaluate(FONT_SIZES)
    tab.evaluate(DOUBLED)
    after = tab.evaluate(FONT_SIZES)
    tab.close()
    return [
        f"{path}: {start} grows from {small} to {large} px"
        for (start, small), (_, large) in zip(before, after)
        if large < 1.9 * small
    ]


def _add_style(tab, style):
    """Adopted sheets are the reader's, as a user style would be: the page's policy allows them."""
    tab.evaluate(
        """style => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(style)
          document.adoptedStyleSheets.push(sheet)
        }""",
        style,
    )


# The checks themselves

STYLE = """
.wide { inline-size: 400px }
.box { block-size: 3em; line-height: 1.2; overflow: hidden }
.scroller { overflow-x: auto }
.pixels { font-size: 16px }
"""


@pytest.mark.parametrize(
    ("body", "style", "fault"),
    [
        ("<div class='wide'>Wide</div>", None, "scrolls sideways by "),
        ("<p class='box'>One<br>Two</p>", None, None),
        ("<p class='box'>One<br>Two</p>", SPACED, None),
        ("<p class='box'>One<br>Two<br>Three</p>", SPACED, "clips "),
        ("<div class='scroller'><div class='wide'>W</div></div>", None, "scrolls but not by key"),
        ("<div class='scroller' tabindex='0'><div class='wide'>W</div></div>", None, None),
    ],
)
def test_tells_what_fits_from_what_does_not(context, folder, body, style, fault):
    hub = _styled(folder, body)
    faults = _faults(context, hub, ["a.html"], 320, style=style)
    assert len(faults) == (1 if fault else 0), faults
    assert not fault or faults[0].startswith(f"a.html at 320: {fault}")


def test_catches_text_sized_in_pixels(context, folder):
    hub = _styled(folder, "<p class='pixels'>Sixteen pixels for ever</p>")
    (fault,) = _fixed_sizes(context, hub, "a.html")
    assert fault.endswith("</p> grows from 16 to 16 px")


def test_lets_a_sound_page_pass(context, folder):
    hub = folder({"a.html": SOUND})
    assert _faults(context, hub, ["a.html"], 320) == []
    assert _fixed_sizes(context, hub, "a.html") == []


def _styled(folder, body):
    head = "<link rel='stylesheet' href='a.css'>"
    return folder({"a.html": page(f"<h1>Page</h1>{body}", head=head), "a.css": STYLE})
