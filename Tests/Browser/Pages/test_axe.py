"""axe-core over every component: light and dark, on a phone and on a desk."""

import pytest

from harness.axe import faults_in_each_scheme
from harness.pages import SOUND, page
from harness.verdict import assert_none

WIDTHS = (320, 1280)
OPEN_EVERYTHING = "document.querySelectorAll('details').forEach(part => part.open = true)"


def test_axe_has_nothing_to_report(context, hub, sampled):
    faults = []
    for visit in sampled:
        for setting, found in _looks(context, hub.url(visit.path)):
            faults += [f"{visit.path} {setting}: {fault}" for fault in found]
    assert_none(faults)


def _looks(context, url):
    """What axe says of a page in each setting, with everything that folds opened."""
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(url)
    tab.evaluate(OPEN_EVERYTHING)
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        for scheme, faults in faults_in_each_scheme(tab).items():
            yield f"{width} {scheme}", faults
    tab.close()


# The checks themselves

SMALL_TARGETS = (
    "<div><button class='tiny'>a</button><button class='tiny'>b</button>"
    "<button class='tiny'>c</button></div>"
)
STYLE = """
.tiny { inline-size: 12px; block-size: 12px; padding: 0; border: 0; font-size: 9px }
.pale { color: #aaa; background: #fff }
@media (prefers-color-scheme: dark) { .dim { color: #333; background: #000 } }
@media (max-width: 400px) { .narrow { color: #aaa; background: #fff } }
"""


@pytest.mark.parametrize(
    ("body", "rule", "settings"),
    [
        (SMALL_TARGETS, "target-size", 2),
        ("<p class='pale'>Pale</p>", "color-contrast", 4),
        ("<p class='dim'>Dim in the dark</p>", "color-contrast", 2),
        ("<p class='narrow'>Pale on a phone</p>", "color-contrast", 2),
        ("<details><summary>More</summary><p class='pale'>Pale</p></details>", "color-contrast", 4),
        ("<img src='data:,'>", "image-alt", 2),
        ("<label>Name</label><input>", "label", 2),
    ],
)
def test_catches(context, folder, body, rule, settings):
    head = "<link rel='stylesheet' href='a.css'>"
    hub = folder({"a.html": page(f"<h1>Bad</h1>{body}", head=head), "a.css": STYLE})
    found = [faults for _, faults in _looks(context, hub.url("a.html"))]
    caught = [faults for faults in found if any(f.startswith(f"{rule}: ") for f in faults)]
    assert len(caught) == settings, found


def test_lets_a_sound_page_pass(context, folder):
    hub = folder({"a.html": SOUND})
    assert [faults for _, faults in _looks(context, hub.url("a.html"))] == [[], [], [], []]
