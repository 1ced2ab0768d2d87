"""The hub from the disk in Firefox ESR, with its strict policy for local files on."""

import pytest

from harness.firefox import firefox
from marionette_driver.by import By
from marionette_driver.wait import Wait
from harness.links import faults_of_links
from harness.pages import SOUND, page
from harness.verdict import assert_none
from test_courses import NONE, pack, write_hub


@pytest.fixture(scope="module")
def fox(tmp_path_factory):
    with firefox(tmp_path_factory.mktemp("firefox")) as fox:
        yield fox


def test_a_sample_loads_without_error_and_all_its_links_land(fox, hub, sampled):
    visits = [fox.visit(visit.path, hub.url(visit.path)) for visit in sampled]
    faults = [f"{visit.path}: {error}" for visit in visits for error in visit.errors]
    assert_none(faults)
    assert_none(faults_of_links(hub, visits))


def test_pages_are_suggested_while_a_query_is_typed(fox, hub):
    fox.visit("caseload/salford.html", hub.url("caseload/salford.html"))
    fox.marionette.find_element(By.ID, "p.find").send_keys("norw")
    suggested = "return [...document.querySelectorAll('.suggestion')].map(one => one.textContent)"
    Wait(fox.marionette, timeout=20).until(lambda _: fox.run(suggested))
    assert fox.run(suggested)[0].startswith("Norway: asking child protection staff about safety")
    assert fox.errors() == []


def test_a_course_can_be_read(fox, tmp_path):
    tab = fox.marionette
    address = (pack(write_hub(tmp_path / "hub £"), tmp_path, "care") / "index.html").as_uri()
    fox.errors()
    tab.navigate(address)
    Wait(tab, timeout=20).until(lambda _: tab.find_elements(By.TAG_NAME, "iframe"))
    tab.switch_to_frame(tab.find_element(By.TAG_NAME, "iframe"))
    Wait(tab, timeout=20).until(lambda _: NONE in tab.find_element(By.TAG_NAME, "body").text)
    tab.find_element(By.CSS_SELECTOR, "[rel=next]").click()
    Wait(tab, timeout=20).until(lambda _: "Page 1 of 4" in tab.find_element(By.TAG_NAME, "body").text)
    tab.switch_to_frame()
    assert fox.errors() == []


# The checks themselves


def test_keeps_local_files_apart(fox, folder):
    """The policy is really on: a page cannot read the page in its own frame."""
    loose = "default-src * 'unsafe-inline' file:"
    frame = page("<h1>Frame</h1><iframe src='b.html' title='B'></iframe>", policy=loose)
    hub = folder({"a.html": frame, "b.html": SOUND})
    fox.visit("a.html", hub.url("a.html"))
    assert fox.run("return document.querySelector('iframe').contentDocument === null")


@pytest.mark.parametrize(
    ("head", "body", "error"),
    [
        ("<script src='gone.js'></script>", "", "Script Loader: Loading failed for the <script>"),
        ("", "<p style='color: red'>Red</p>", "CSP_CSPInlineStyleViolation"),
        ("<script src='a.js'></script>", "", "content javascript: Error: thrown on purpose"),
    ],
)
def test_catches_a_page_that_does_not_load_cleanly(fox, folder, head, body, error):
    hub = folder(
        {
            "a.html": page(f"<h1>Bad</h1>{body}", head=head),
            "a.js": "throw new Error('thrown on purpose')",
        }
    )
    (found,) = fox.visit("a.html", hub.url("a.html")).errors
    assert found.startswith(error), found


def test_lets_a_sound_page_pass(fox, folder):
    hub = folder({"a.html": SOUND})
    visit = fox.visit("a.html", hub.url("a.html"))
    assert (visit.errors, visit.page["title"]) == ([], "A page")
