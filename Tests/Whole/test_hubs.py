"""Hubs that share nothing with the first: each builds without a warning, the same each time, as a site and as a book."""

import zipfile

import pytest
from harness.content import tree
from harness.plait import ROOT, build, plait
from harness.spoken import latin_words

HUBS = sorted(folder.name for folder in (ROOT / "Tests/Hubs").iterdir() if folder.is_dir())


@pytest.fixture(scope="module", params=HUBS)
def content(request):
    return ROOT / "Tests/Hubs" / request.param


def test_builds_strict_and_the_same_twice(content, tmp_path):
    for name in ("first", "second"):
        build(content, tmp_path / name, "--strict", "--no-cache")
    assert tree(tmp_path / "first") == tree(tmp_path / "second")


def test_is_in_order_by_every_check(content):
    run = plait("check", "--strict", "--prose", "--content", content)
    assert run.status == 0, run.output + run.errors


def test_makes_a_book(content, tmp_path):
    run = plait("pack", "epub", "--content", content, "--output", tmp_path / "hub.epub")
    assert run.status == 0, run.output + run.errors
    assert (tmp_path / "hub.epub").stat().st_size > 0


# Names that Arabic writes as they are, and what readers have to type or to know as it stands.
AS_THEY_ARE = (
    r"\b(JavaScript|Markdown|HTML|WCAG|AA|CSV|JSON|PDF|SVG|PNG|EPUB|BibTeX|CSL|RIS|QR|zip|ZIP|USB|Windows|Mac)\b"
    r"|@misc\{[\s\S]*|https?:\S*|[\w./-]+@[\w./-]+|\[@[^]]*\]|\S+\.(md|html|org|csv)\b\S*|\b(https?|mailto|tel)\b"
)


def test_an_arabic_hub_says_nothing_in_english(tmp_path):
    output = tmp_path / "output"
    build(ROOT / "Tests/Hubs/orchard", output)
    found = [
        f"{path.relative_to(output)}: {text[:120]}"
        for path in sorted(output.rglob("*.html"))
        for text in latin_words(path.read_text(), AS_THEY_ARE)
    ]
    assert not found, "\n".join(found)


def test_an_arabic_book_is_read_from_right_to_left(tmp_path):
    book = tmp_path / "hub.epub"
    run = plait("pack", "epub", "--content", ROOT / "Tests/Hubs/orchard", "--output", book)
    assert run.status == 0, run.output + run.errors
    with zipfile.ZipFile(book) as archive:
        package = next(archive.read(name).decode() for name in archive.namelist() if name.endswith(".opf"))
    assert '<spine page-progression-direction="rtl">' in package
    assert "<dc:language>ar</dc:language>" in package
