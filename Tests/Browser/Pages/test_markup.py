"""The Nu HTML checker over every page."""

from harness.nu import faults_found_by_nu
from harness.pages import SOUND, page
from harness.verdict import assert_none


def test_the_nu_checker_has_nothing_to_report(hub):
    assert_none(faults_found_by_nu(hub.root))


def test_catches_what_is_not_html(folder):
    hub = folder(
        {
            "good.html": SOUND,
            "bad.html": page("<h1>Bad</h1><p><div>Misplaced</div></p>"),
            "sub £/worse.html": page("<h1>Worse</h1><img src='a.png'>"),
        }
    )
    stray, missing = faults_found_by_nu(hub.root)
    assert stray == "bad.html:15: error: No “p” element in scope but a “p” end tag seen."
    assert missing.startswith("sub £/worse.html:15: error: An “img” element must have an “alt” ")
