"""A page is passed on by its address: copied, or as a QR code that is drawn in the page without asking anyone."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import PLAIT, build
from harness.axe import faults_found_by_axe
from harness.server import serve
from harness.verdict import assert_none

PAGES = ["caseload/salford.html", "caseload/index.html", "pathways/supervisor.html", "pages/about.html"]


@pytest.mark.parametrize("path", PAGES)
def test_the_code_is_drawn_when_it_is_asked_for(context, hub, path):
    tab = context.new_page()
    asked, said = [], []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(hub.url(path))
    tab.on("request", lambda request: asked.append(request.url))
    share = tab.locator("[data-share]")
    assert share.locator("svg").count() == 0 and not tab.evaluate("'plaitQR' in self")
    share.locator("summary").press("Enter")
    code = tab.get_by_role("img", name="QR code with the address of this page")
    expect(code).to_be_visible()
    assert [url.rsplit("/", 1)[1] for url in asked] == ["qr.js"] and said == []
    assert share.locator("[data-citation]").inner_text() == f"https://room-to-practise.example/{path}"
    # A code of version 4 has 33 modules and a quiet zone of 4 around them (ISO/IEC 18004).
    assert re.fullmatch(r"0 0 (\d+) \1", code.get_attribute("viewBox"))
    with tab.expect_download() as download:
        share.get_by_role("button", name="Save the QR code as SVG").click()
    name = path.rsplit("/", 1)[1].removesuffix(".html")
    assert download.value.suggested_filename == f"{name}-qr.svg"
    assert download.value.path().read_text().startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    share.locator("summary").click()
    share.locator("summary").click()
    assert share.locator("svg").count() == 1
    tab.close()


def test_an_open_code_is_clean_and_fits_a_small_screen(browser, hub):
    context = browser.new_context(viewport={"width": 320, "height": 256})
    tab = context.new_page()
    tab.goto(hub.url(PAGES[0]))
    tab.click("[data-share] summary")
    expect(tab.locator("[data-share] svg")).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert_none(faults_found_by_axe(tab))
    context.close()


def test_a_hub_without_an_address_shares_where_it_is_served(context, tmp_path):
    content = tmp_path / "small" / "content"
    subprocess.run([PLAIT, "init", content.parent], check=True, capture_output=True)
    settings = (content / "hub.yml").read_text()
    (content / "hub.yml").write_text(re.sub(r"(?m)^base_url:.*\n", "", settings))
    small = build(content, tmp_path / "output")
    path = next(path for path in small.pages if 'class="share"' in (small.root / path).read_text())
    tab = context.new_page()
    tab.goto(small.url(path))
    expect(tab.locator("[data-share]")).to_be_hidden()
    with serve(small.root) as base:
        tab.goto(f"{base}/{path}?x=1#p.main")
        tab.click("[data-share] summary")
        expect(tab.locator("[data-share] [data-citation]")).to_have_text(f"{base}/{path}")
        expect(tab.locator("[data-share] svg")).to_be_visible()
    tab.close()


def test_the_address_is_there_where_no_script_runs(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url(PAGES[0]))
    tab.click("[data-share] summary")
    expect(tab.locator("[data-share] .address")).to_have_text(f"https://room-to-practise.example/{PAGES[0]}")
    context.close()
