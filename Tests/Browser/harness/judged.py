"""The judged search set: what readers ask, and the pages that answer it."""

from dataclasses import dataclass
from pathlib import Path


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


def _judged(line: str, sort: str, is_held_out: bool) -> Judged:
    query, pages = line.removeprefix("~").rsplit(" = ", 1)
    return Judged(
        query.strip(), tuple(page.strip() for page in pages.split("|")), line.startswith("~"), sort,
        is_held_out)
