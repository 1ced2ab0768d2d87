"""A reader without a mouse gets everywhere, in order, and always sees where they are."""

import pytest

from harness.keyboard import faults_of_focus, faults_of_marks, faults_of_skip_link
from harness.pages import SOUND, page
from harness.verdict import assert_none


def test_the_first_stop_skips_to_the_main_part(context, hub, types):
    faults = []
    for visit in types:
        tab = _opened(context, hub, visit.path)
        faults += [f"{visit.path}: {fault}" for fault in faults_of_skip_link(tab)]
        tab.close()
    assert_none(faults)


@pytest.mark.parametrize("width", [320, 1280])
def test_focus_goes_through_every_page_type_in_order_and_in_sight(context, hub, types, width):
    faults, known = [], set()
    for visit in types:
        tab = _opened(context, hub, visit.path, width)
        faults += [f"{visit.path}: {fault}" for fault in faults_of_focus(tab, known)]
        tab.close()
    assert_none(faults)


def test_focus_shows_in_forced_colours(context, hub, types):
    faults, known = [], set()
    for visit in types:
        tab = _opened(context, hub, visit.path)
        tab.emulate_media(forced_colors="active")
        faults += [f"{visit.path}: {fault}" for fault in faults_of_marks(tab, known)]
        tab.close()
    assert_none(faults)


def _opened(context, hub, path, width=1280):
    tab = context.new_page()
    tab.set_viewport_size({"width": width, "height": 700})
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(hub.url(path))
    return tab


# The checks themselves

STYLE = """
.bare:focus { outline: none }
.shadow:focus { outline: none; box-shadow: 0 0 0 3px #000 }
.cover { position: fixed; inset: 0; background: #fff }
.skip-gone { display: none }
.away { position: absolute; left: -9999px }
"""


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<a class='bare' href='#main'>Bare</a>", "focus does not show: <a class="),
        ("<a href='#main'>Under</a><div class='cover'></div>", "focus is covered: <a href="),
        ("<a class='away' href='#main'>Away</a>", "focus is out of sight: <a class="),
        ("<a tabindex='2' href='#main'>First</a>", "out of order: "),
        ("<a tabindex='-1' href='#main'>Never</a>", "never reached: <a tabindex="),
    ],
)
def test_catches_focus_that_is_lost(context, folder, body, fault):
    found = faults_of_focus(_opened(context, _styled(folder, body), "a.html"), set())
    assert any(line.startswith(fault) for line in found), found


def test_catches_a_mark_that_forced_colours_take_away(context, folder):
    body = "<a class='shadow' href='#main'>A link</a>"
    tab = _opened(context, _styled(folder, body), "a.html")
    assert faults_of_marks(tab, set()) == []
    tab.emulate_media(forced_colors="active")
    found = faults_of_marks(tab, set())
    assert [line.split("=")[0] for line in found] == ["focus does not show: <a class"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('class="skip"', 'class="skip-gone"', "the first stop is no skip link"),
        ('class="skip"', 'class="away"', "the skip link does not show"),
        ('href="#main"', 'href="#elsewhere"', "the skip link leads to #elsewhere"),
    ],
)
def test_catches_a_skip_link_that_does_not_work(context, folder, old, new, fault):
    hub = _styled(folder, "<p><a href='#main'>A link</a></p>", old, new)
    assert faults_of_skip_link(_opened(context, hub, "a.html")) == [fault]


def test_lets_a_sound_page_pass(context, folder):
    hub = folder({"a.html": SOUND})
    assert faults_of_skip_link(_opened(context, hub, "a.html")) == []
    assert faults_of_focus(_opened(context, hub, "a.html"), set()) == []


def _styled(folder, body, old="", new=""):
    head = "<link rel='stylesheet' href='a.css'>"
    text = page(f"<h1>Page</h1>{body}", head=head).replace(old, new, 1)
    return folder({"a.html": text, "a.css": STYLE})
