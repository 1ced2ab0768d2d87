"""A chart to take away: as text with its source, as a drawing and as a picture, made in the page from the disk."""

import struct
import time
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

PAGE = "caseload/reading-the-figures.html"


@pytest.fixture(params=["light", "dark"])
def figure(browser, hub, request):
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], color_scheme=request.param, viewport={"width": 1280, "height": 800})
    tab = context.new_page()
    tab.goto(hub.url(PAGE))
    yield tab.locator("figure.chart").first
    context.close()


def test_is_copied_as_text_with_its_numbers_and_its_source(figure):
    figure.get_by_role("button", name="Copy as text with its source").click()
    expect(figure.get_by_role("status")).to_have_text("Copied")
    lines = figure.page.evaluate("navigator.clipboard.readText()").splitlines()
    assert lines[0] == figure.locator(".chart-title").inner_text()
    rows = figure.locator(".chart-table tr").all_text_contents()
    assert sum("\t" in line for line in lines) == len(rows) > 2
    assert any(line.startswith("Source: ") for line in lines)
    assert lines[-1] == f"Reading the caseload figures, https://room-to-practise.example/{PAGE}"
    assert not any("CSV" in line for line in lines)


def _saved(figure, name):
    with figure.page.expect_download() as download:
        figure.get_by_role("button", name=name).click()
    return download.value.suggested_filename, download.value.path().read_bytes()


def test_is_saved_as_a_drawing_that_stands_by_itself(figure):
    name, data = _saved(figure, "Save as SVG")
    drawing = ElementTree.fromstring(data)
    assert name.endswith(".svg") and drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert all(not element.get("class") and not element.get("style") for element in drawing.iter())
    assert not any("var(" in value for element in drawing.iter() for value in element.attrib.values())
    text = " ".join(drawing.itertext())
    assert "Source: " in text and figure.locator(".chart-title").inner_text().split()[0] in text


def test_names_its_series_beside_their_colours(browser, hub):
    tab = browser.new_page()
    tab.goto(hub.url("admin-support/hampshire.html"))
    figure = tab.locator("figure.chart").first
    _, data = _saved(figure, "Save as SVG")
    marks = [rect.get("fill") for rect in ElementTree.fromstring(data) if rect.tag.endswith("rect")][1:]
    bars = figure.locator("rect.bar").evaluate_all("bars => bars.map(bar => getComputedStyle(bar).fill)")
    assert marks == bars[:2] and len(set(marks)) == 2
    tab.close()


def test_is_saved_as_a_picture_with_all_of_it_in_it(figure):
    name, data = _saved(figure, "Save as PNG")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", data[16:24])
    box = figure.locator("> svg").bounding_box()
    assert width > 2 * box["width"] and height > 2 * box["height"] and len(data) > 10_000


def test_every_engine_makes_the_picture_from_the_disk(reader, hub):
    """A canvas on which something from elsewhere was drawn gives nothing away."""
    reader.visit(hub.url(PAGE))
    reader.run("document.querySelector('.chart-tools button:nth-of-type(3)').click()")
    deadline = time.monotonic() + 20
    while reader.run("return document.querySelector('.chart-tools [role=status]').textContent") != "Saved":
        assert time.monotonic() < deadline, "nothing was saved"
