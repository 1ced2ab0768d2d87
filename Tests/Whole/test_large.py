"""A hub that is too large for one page of each list."""

import re
from html import unescape

import pytest

from harness.content import guide, small_hub, tree, write
from harness.plait import build

LETTERS = "abcdefghijklmnopqrst"
TERMS = [f"{letter}{number}word" for letter in LETTERS for number in "abcdefghijklmnopqrstuvwxyzabcde"]
PAGES = 250


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("large")
    files = small_hub() | {
        f"care/page-{n}.md": guide(
            f"A sentence about number {n}, and [the first](first.md) of all.",
            title=f"Zebra {n}", summary="One sentence of usual length about what is on the page.",
            audience=["leaders"], topics=["time"])
        for n in range(PAGES)
    }
    files["data/glossary.yml"] = "".join(
        f"- {{term: {term}{n}, definition: What it means.}}\n" for n, term in enumerate(TERMS))
    build(write(folder / "content", files), folder / "output")
    return {path: text.decode() for path, text in tree(folder / "output").items() if path.endswith(".html")}


def links(path, pages):
    """Where the links of a page lead, from the root of the hub."""
    folder = path.split("/")[:-1]
    for address in re.findall(r'href="([^"#?]+)', pages[path]):
        place = list(folder)
        for part in unescape(address).split("/"):
            if part == "..":
                place.pop()
            else:
                place.append(part)
        yield "/".join(place)


def test_has_no_page_that_is_too_heavy(pages):
    # The glossary holds every term, and is as long as it is.
    heavy = {path: len(text) for path, text in pages.items() if len(text) > 60_000}
    assert set(heavy) <= {"glossary.html"}


def test_gives_each_letter_a_page(pages):
    letters = [path for path in pages if path.startswith("a-to-z/")]
    assert {f"a-to-z/{letter}.html" for letter in LETTERS + "z"} <= set(letters)
    assert set(links("a-to-z.html", pages)) >= set(letters)
    named = re.findall(r'<a href="\.\./glossary\.html#[^"]+">([^<]+)</a>', "".join(pages[path] for path in letters))
    assert sorted(named) == sorted(f"{term}{n}" for n, term in enumerate(TERMS))
    assert all(f">Zebra {n}</a>" in pages["a-to-z/z.html"] for n in range(PAGES))


def test_says_how_much_of_a_list_is_shown(pages):
    assert "The first 30 of 250 are listed." in pages["audiences/leaders.html"]
    assert 'href="../search.html?audience=leaders&amp;strand=care"' in pages["audiences/leaders.html"]
    assert "The first 30 of 252 are listed." in pages["care/index.html"]
    assert "The first 100 of 251 are listed." in pages["care/first.html"]


def test_leads_nowhere_that_is_not_there(pages):
    known = set(pages)
    missing = {
        (path, target) for path in pages for target in links(path, pages)
        if target.endswith(".html") and not target.startswith("http") and target not in known
    }
    assert missing == set()
