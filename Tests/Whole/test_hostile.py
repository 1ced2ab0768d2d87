"""A hub whose every string is a stranger's: nothing of it is more than text in any file of the output."""

import json
import xml.etree.ElementTree as ElementTree

import pytest

from harness.addresses import faults_of_addresses
from harness.content import tree, write
from harness.dom import faults_of_markup, parse
from harness.hostile import hostile_hub
from harness.markup import ALLOWED
from harness.payloads import PAYLOADS
from harness.plait import build

# Among them every string has met every construct after as many rotations as there are payloads.
ROTATIONS = [None, *range(0, len(PAYLOADS), 5)]


@pytest.fixture(scope="module", params=ROTATIONS, ids=lambda rotation: f"rotation-{rotation}")
def output(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    content = write(folder / "content", hostile_hub(request.param))
    build(content, folder / "output")
    return tree(folder / "output")


@pytest.fixture(scope="module")
def pages(output):
    return {path: parse(source) for path, source in output.items() if path.endswith(".html")}


def test_pages_hold_only_what_the_templates_write(pages):
    faults = {path: faults_of_markup(page, ALLOWED) for path, page in pages.items()}
    assert {path: found for path, found in faults.items() if found} == {}


def test_every_address_leads_to_a_file_and_its_anchor(pages, output):
    assert "\n".join(faults_of_addresses(pages, output.keys())) == ""


def test_feeds_are_xml_of_known_elements(output):
    allowed = {
        "feed.xml": {"feed", "id", "title", "subtitle", "updated", "author", "name", "link",
                     "generator", "entry", "published", "summary"},
        "sitemap.xml": {"urlset", "url", "loc", "lastmod"},
    }
    for path, names in allowed.items():
        found = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(output[path]).iter()}
        assert found <= names, path


def test_data_is_json_that_cannot_end_a_script(output):
    for path, source in output.items():
        if path.endswith(".json"):
            json.loads(source)
            assert b"<" not in source, path


def test_scripts_hold_no_markup(output):
    for path, source in output.items():
        if path.startswith("search/") and path.endswith(".js"):
            assert b"</" not in source and b"<!--" not in source, path


def test_drawings_and_stylesheets_hold_no_script(output):
    style = output["assets/hub.css"].decode()
    assert "</" not in style and "url(" not in style and "@import" not in style


def test_names_of_files_are_safe_everywhere(output):
    for path in output:
        assert path.isascii() and path == path.lower() and len(path) <= 120, path
        assert not set(path) & set(' <>:"\\|?*%\''), path


# Quotation marks and apostrophes are set as the language has them.
STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")


def test_strings_are_found_in_full(tmp_path):
    """What is not let out as markup is not dropped either."""
    content = write(tmp_path / "content", hostile_hub(0))
    build(content, tmp_path / "output")
    titles = {}
    for path in sorted((content / "caseload").glob("*.md")):
        for line in path.read_text().split("\n"):
            if line.startswith("title: "):
                titles[f"caseload/{path.stem}.html"] = json.loads(line.removeprefix("title: "))
                break
    for path, title in titles.items():
        (heading,) = parse((tmp_path / "output" / path).read_bytes()).texts["h1"]
        assert heading.translate(STRAIGHT) == title, path


# The checks themselves

@pytest.mark.parametrize(
    "body",
    ["<b onclick='x'>x</b>", "<iframe></iframe>", "<a href='javascript:x'>x</a>",
     "<a href=' java\nscript:x'>x</a>", "<script>x</script>", "<!-- x -->", "<p style='x'>x</p>",
     "<img src='https://example.org/a.png' alt=''>", "<p id='a'></p><p id='a'></p>",
     "<script type='application/ld+json'>{</script>", "<p a=b a=c></p>"],
)
def test_catches(body):
    page = parse(f"<!doctype html><html lang='en'><head><title>x</title></head><body>{body}</body></html>".encode())
    assert faults_of_markup(page, ALLOWED) != []
