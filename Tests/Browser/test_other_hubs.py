"""Hubs that stand on one host are asked together; from the disk, a link leads to each."""

import subprocess
from pathlib import Path

import pytest
from conftest import PLAIT, build
from harness.axe import faults_found_by_axe
from harness.server import serve
from harness.verdict import assert_none

HANDBOOK = Path(__file__).resolve().parents[1] / "Hubs/handbook"


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    """A folder with two hubs, of which one names the other and one that is gone; and the address at which it is served."""
    root = tmp_path_factory.mktemp("host")
    build(HANDBOOK, root / "books" / "handbook")
    with serve(root) as address:
        plait(root, "init", "own")
        settings = root / "own/content/hub.yml"
        settings.write_text(
            settings.read_text()
            + f"\nhubs:\n  - {{ key: handbook, url: '{address}/books/handbook/' }}\n"
            + f"  - {{ key: gone, url: '{address}/gone/' }}\n")
        kept = root / "own/content/data/hubs"
        plait(root, "hubs", "update", "handbook", "--content", "own/content", "--allow-private")
        (kept / "gone.yml").write_text((kept / "handbook.yml").read_text())
        build(root / "own/content", root / "hub")
        yield root, f"{address}/hub/"


def plait(folder, *arguments):
    run = subprocess.run([PLAIT, *arguments], cwd=folder, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.fixture
def tab(context):
    tab = context.new_page()
    tab.faults = []
    tab.on("pageerror", lambda error: tab.faults.append(str(error)))
    yield tab
    tab.close()


OTHERS = "section[aria-labelledby='p.elsewhere']"
SETTLED = f"() => document.querySelector(\"{OTHERS} .search-label\")?.textContent"


def test_another_hub_of_the_host_says_what_it_has(tab, host):
    _, address = host
    tab.goto(address + "search.html?q=frost")
    tab.wait_for_function(SETTLED)
    shown = tab.locator(f"{OTHERS} > ul > li")
    first = shown.nth(0).locator("ul a")
    assert 1 <= first.count() <= 3
    assert all("/books/handbook/" in link.get_attribute("href") for link in first.all())
    assert "result" in shown.nth(0).locator(".search-label").first.inner_text()
    # The hub that is gone is a link, and nothing else.
    assert shown.nth(1).locator("ul, .search-label").count() == 0
    assert tab.locator("#search-results a[href*='/books/']").count() == 0
    assert_none(faults_found_by_axe(tab))
    first.nth(0).click()
    tab.wait_for_url("**/books/handbook/**")
    assert "frost" in tab.inner_text("main").lower()
    assert tab.faults == []


def test_another_query_asks_it_again(tab, host):
    _, address = host
    tab.goto(address + "search.html?q=frost")
    tab.wait_for_function(SETTLED)
    tab.fill("#search-query", "zzyzx")
    tab.press("#search-query", "Enter")
    tab.wait_for_function(f"() => /^0 /.test(document.querySelector(\"{OTHERS} .search-label\")?.textContent)")
    assert tab.locator(f"{OTHERS} ul ul").count() == 0
    tab.fill("#search-query", "")
    tab.press("#search-query", "Enter")
    tab.wait_for_function(f"() => !document.querySelector(\"{OTHERS} .search-label\")")


def test_from_the_disk_nobody_is_asked(tab, host):
    root, _ = host
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto((root / "hub/search.html").as_uri() + "?q=repair")
    tab.wait_for_function("() => document.querySelector('#search-results a')")
    assert [url for url in asked if "/books/" in url or url.startswith("http")] == []
    assert tab.locator(f"{OTHERS} a").first.get_attribute("href").endswith("/books/handbook/search.html?q=repair")
