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


def judged(path: Path) -> list[Judged]:
    """The queries of a file with one `query = page | page` on each line."""
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [_judged(line) for line in lines if line and not line.startswith("#")]


def _judged(line: str) -> Judged:
    query, pages = line.removeprefix("~").rsplit(" = ", 1)
    return Judged(
        query.strip(), tuple(page.strip() for page in pages.split("|")), line.startswith("~")
    )
