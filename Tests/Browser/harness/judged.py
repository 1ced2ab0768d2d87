"""The judged search set: what readers ask, and the pages that answer it."""

from dataclasses import dataclass
from pathlib import Path

_ASK = """query => {
    const input = document.getElementById("search-query");
    input.value = query;
    input.form.requestSubmit();
}"""
# The query stands in the title once the results are there.
_SETTLED = "query => document.title.startsWith(query + ' – ')"
_ADDRESSES = "links => links.slice(0, 10).map(link => link.href)"


@dataclass(frozen=True)
class Judged:
    """A query, and the pages of which one should be among the first results."""

    query: str
    pages: tuple[str, ...]
    is_hard: bool
    """Whether the query is misspelt, or in words that the pages do not use."""
    sort: str
    """The class of the query, as the last comment above it names it."""
    is_held_out: bool
    """Whether no weight may be set by it."""


def judged(path: Path) -> list[Judged]:
    """The queries of a file with one `query = page | page` on each line."""
    found: list[Judged] = []
    sort = ""
    for line in map(str.strip, path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("# "):
            sort = line.removeprefix("# ").removesuffix(".")
        elif line and not line.startswith("#"):
            found.append(_judged(line, sort, is_held_out=len(found) % 2 == 1))
    return found


def asked(context, hub, queries: list[Judged]) -> dict[str, list[str]]:
    """The addresses of the first ten results of each query, as paths from the root of the hub."""
    tab = context.new_page()
    tab.goto(hub.url("search.html"))
    root = hub.url("search.html").removesuffix("search.html")
    answers = {}
    for one in queries:
        tab.evaluate(_ASK, one.query)
        tab.wait_for_function(_SETTLED, arg=one.query)
        found = tab.eval_on_selector_all(".search-link", _ADDRESSES)
        answers[one.query] = [address.removeprefix(root) for address in found]
    tab.close()
    return answers


def rank(one: Judged, found: list[str]) -> float:
    """The place of the first page among the results that answers the query, from 1.

    A result opens where its passage stands; a term is a result of its own.
    """
    ranks = (
        place for place, page in enumerate(found, 1)
        if page in one.pages
        or not page.startswith("glossary.html#") and page.partition("#")[0] in one.pages)
    return next(ranks, float("inf"))


def _judged(line: str, sort: str, is_held_out: bool) -> Judged:
    query, pages = line.removeprefix("~").rsplit(" = ", 1)
    return Judged(
        query.strip(), tuple(page.strip() for page in pages.split("|")), line.startswith("~"), sort,
        is_held_out)
