"""Every page opened from the disk: nothing fails, nothing is asked of another host, all links land."""

import pytest

from harness.crawler import crawl
from harness.links import faults_of_links, reached_from, target_of
from harness.pages import SOUND, page
from harness.server import serve
from harness.structure import faults_of_loading
from harness.verdict import assert_none


def test_every_page_loads_without_error_or_remote_request(visits):
    assert_none(_loading_faults(visits))


def test_every_link_and_anchor_lands(hub, visits):
    assert_none(faults_of_links(hub, visits))


def test_every_page_is_reached_from_the_home_page_by_links(hub, visits):
    unreached = set(hub.pages) - reached_from("index.html", visits, hub) - {"404.html"}
    assert_none(sorted(unreached))


def test_anchors_scroll_into_view(context, hub, visits):
    """A link with an anchor, followed in the browser: its target is marked and on the screen."""
    tab = context.new_page()
    found = [
        (visit.path, href)
        for visit in visits
        for href, _ in visit.page["links"]
        if "#" in href and ":" not in href
    ]
    assert found, "the hub has no link with an anchor"
    for path, href in found[:: max(1, len(found) // 25)]:
        tab.goto("about:blank")
        tab.goto(hub.url(target_of(path, href)) + "#" + href.split("#")[1])
        assert tab.evaluate(TARGET_IS_SHOWN), f"{path}: {href}"


TARGET_IS_SHOWN = """() => {
  const box = document.querySelector(':target')?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < innerHeight
}"""


def test_redirects_lead_to_a_page(context, hub):
    tab = context.new_page()
    for path in hub.redirects:
        target = target_of(path, hub.redirect(path))
        assert target in hub.pages, f"{path} leads to {target}, which is no page"
        tab.goto(hub.url(path))
        tab.wait_for_url(hub.url(target) + "**", timeout=5_000)


def test_a_sample_loads_over_http(context, hub, sampled):
    with serve(hub.root) as address:
        visits = crawl(context, [(visit.path, f"{address}/{visit.path}") for visit in sampled])
    assert_none(_loading_faults(visits))
    assert_none(faults_of_links(hub, visits))


def _loading_faults(visits):
    return [f"{visit.path}: {fault}" for visit in visits for fault in faults_of_loading(visit)]


# The checks themselves


def test_finds_nothing_wrong_with_a_sound_page(context, folder):
    hub = folder({"index.html": SOUND})
    visits = crawl(context, [("index.html", hub.url("index.html"))])
    assert (_loading_faults(visits), faults_of_links(hub, visits)) == ([], [])


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>1</script>", "console: "),
        ("<p style='color: red'>Red</p>", "console: "),
        ("<script src='gone.js'></script>", "not loaded: file://"),
        ("<img src='gone.png' alt=''>", "not loaded: file://"),
        ("<script src='https://elsewhere.example/a.js'></script>", "console: "),
    ],
)
def test_catches_a_page_that_does_not_load_cleanly(context, folder, body, fault):
    hub = folder({"index.html": page(f"<h1>Bad</h1>{body}")})
    visits = crawl(context, [("index.html", hub.url("index.html"))])
    assert any(found.startswith(f"index.html: {fault}") for found in _loading_faults(visits))


def test_catches_a_request_to_another_host(context, folder):
    loose = "default-src * 'unsafe-inline'"
    body = "<h1>Bad</h1><img src='https://elsewhere.example/a.png' alt=''>"
    hub = folder({"index.html": page(body, policy=loose)})
    visits = crawl(context, [("index.html", hub.url("index.html"))])
    wanted = "index.html: asked another host: https://elsewhere.example/a.png"
    assert wanted in _loading_faults(visits)


def test_catches_an_error_thrown_by_a_script(context, folder):
    hub = folder(
        {
            "index.html": page("<h1>Bad</h1>", head="<script src='a.js'></script>"),
            "a.js": "throw new Error('thrown on purpose')",
        }
    )
    visits = crawl(context, [("index.html", hub.url("index.html"))])
    assert "index.html: console: thrown on purpose" in _loading_faults(visits)


@pytest.mark.parametrize(
    ("href", "fault"),
    [
        ("gone.html", "is not there"),
        ("Index.html", "is not there"),
        ("#gone", "names an anchor that is not there"),
        ("sub/page.html#gone", "names an anchor that is not there"),
        ("sub", "is a folder"),
        ("sub/", "is a folder"),
        ("", "is empty"),
        ("/index.html", "is rooted: from a disk it leads out of the hub"),
        ("//elsewhere.example/", "is rooted: from a disk it leads out of the hub"),
        ("../index.html", "leads out of the hub"),
        ("javascript:void(0)", "has a scheme that <a href> may not have"),
    ],
)
def test_catches_a_link_that_leads_nowhere(context, folder, href, fault):
    hub = folder(
        {
            "index.html": page(f'<h1>Bad</h1><p><a href="{href}">A link</a></p>'),
            "sub/page.html": SOUND,
        }
    )
    visits = crawl(context, [(path, hub.url(path)) for path in hub.pages])
    assert faults_of_links(hub, visits) == [f"index.html: {href!r} {fault}"]


@pytest.mark.parametrize(
    "href",
    ["sub/page.html", "sub/page.html#main", "#main", "index.html?q=1", "mailto:a@b.example"],
)
def test_lets_a_link_that_lands_pass(context, folder, href):
    hub = folder(
        {
            "index.html": page(f'<h1>Good</h1><p><a href="{href}">A link</a></p>'),
            "sub/page.html": SOUND,
        }
    )
    visits = crawl(context, [(path, hub.url(path)) for path in hub.pages])
    assert faults_of_links(hub, visits) == []


def test_catches_a_page_that_no_link_leads_to(context, folder):
    hub = folder(
        {
            "index.html": page("<h1>Home</h1><p><a href='a.html'>A</a></p>"),
            "a.html": SOUND,
            "lost.html": SOUND,
        }
    )
    visits = crawl(context, [(path, hub.url(path)) for path in hub.pages])
    assert reached_from("index.html", visits, hub) == {"index.html", "a.html"}
