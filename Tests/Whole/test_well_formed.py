"""Every page of every edition is XML, too, so that a book can hold it and other programs can read it."""

import zipfile
from xml.etree import ElementTree

import pytest

from harness.content import tree
from harness.plait import ROOT, build, plait

HUBS = [ROOT / "content", *sorted(folder for folder in (ROOT / "Tests/Hubs").iterdir() if folder.is_dir())]


def faults(pages: dict[str, bytes]) -> list[str]:
    """What keeps pages, by their paths, from being XML."""
    found = []
    for path, page in pages.items():
        try:
            ElementTree.fromstring(page)
        except ElementTree.ParseError as error:
            found.append(f"{path}: {error}")
    return found


@pytest.mark.parametrize("content", HUBS, ids=lambda content: content.name)
def test_every_page_is_xml(content, tmp_path):
    output, single, review = tmp_path / "output", tmp_path / "single.html", tmp_path / "review.zip"
    build(content, output)
    pages = {path: page for path, page in tree(output).items() if path.endswith(".html")}
    assert any(path.endswith("print.html") for path in pages)
    strand = next(path.parent.name for path in sorted(content.glob("*/index.md")) if path.parent.name not in ("pages", "pathways"))
    for words in (["single", strand, "--output", single], ["preview", "--against", output, "--output", review]):
        run = plait("pack", *words, "--content", content)
        assert run.status == 0, run.output + run.errors
    pages["single"] = single.read_bytes()
    with zipfile.ZipFile(review) as archive:
        pages["review"] = archive.read("Open me first.html")
    assert faults(pages) == []


def test_tells_what_is_not_xml():
    assert len(faults({"a.html": b"<!DOCTYPE html><p>One<br></p>", "b.html": b"<!DOCTYPE html><p hidden=\"\">Two<br/></p>"})) == 1
