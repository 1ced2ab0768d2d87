"""Readers find the right page of this repository's own hub, opened from the disk."""

from pathlib import Path

import pytest
from harness.judged import Judged, asked, judged, rank
from harness.pagefind import IS_INSTALLED, ask_pagefind
from harness.verdict import assert_none

SET = judged(Path(__file__).parent / "queries.txt")
# Written when all weights were set, by one who had not asked any of them.
LATER = judged(Path(__file__).parent / "queries-asked-later.txt")


@pytest.fixture(scope="module")
def answers(context, hub) -> dict[str, list[str]]:
    return asked(context, hub, SET + LATER)


def test_the_set_is_large_and_hard_enough():
    queries = [one.query for one in SET + LATER]
    assert len(queries) == len(set(queries))
    assert len(SET) >= 150
    assert len(LATER) >= 550
    assert sum(one.is_hard for one in SET) >= 25


def test_every_judged_page_is_in_the_hub(hub):
    pages = {page.split("#")[0] for one in SET + LATER for page in one.pages}
    assert_none(sorted(page for page in pages if page not in hub))


def test_prints_how_often_the_right_page_comes_first(answers):
    print("\n" + table(answers))


def test_the_right_page_is_in_the_first_three_for_95_in_100(answers):
    misses = [_miss(one, answers[one.query]) for one in SET if not _hits(one, answers, 3)]
    print(f"{len(misses)} misses of {len(SET)}", *misses, sep="\n")
    assert len(misses) <= 0.05 * len(SET)


def test_the_right_page_is_first_for_85_in_100(answers):
    misses = [_miss(one, answers[one.query]) for one in SET if not _hits(one, answers, 1)]
    assert len(misses) <= 0.15 * len(SET), "\n".join(misses)


def test_queries_that_no_weight_was_set_by_fare_as_well(answers):
    held_out = [one for one in SET if one.is_held_out]
    assert sum(_hits(one, answers, 1) for one in held_out) >= 0.85 * len(held_out)
    assert sum(_hits(one, answers, 3) for one in held_out) >= 0.94 * len(held_out)


def test_queries_that_were_written_later_fare_well(answers):
    assert sum(_hits(one, answers, 1) for one in LATER) >= 0.86 * len(LATER)
    assert sum(_hits(one, answers, 3) for one in LATER) >= 0.95 * len(LATER)


@pytest.mark.skipif(not IS_INSTALLED, reason="Pagefind is not installed")
def test_finds_the_right_page_no_later_than_pagefind(answers, context, hub, tmp_path):
    queries = SET + LATER
    # Where the right page comes first, no other can find it before.
    later = [one for one in queries if rank(one, answers[one.query]) > 1]
    found = ask_pagefind(hub, tmp_path, context, [one.query for one in later])
    # A term has an entry in the glossary and a page of its own: to Pagefind, which knows pages only, one is the other.
    others = {query: [_entry(page) for page in pages] for query, pages in found.items()}
    worse = [
        f"{one.query}: {rank(one, answers[one.query])}, Pagefind {rank(one, others[one.query])}"
        for one in later if rank(one, answers[one.query]) > rank(one, others[one.query])]
    print(f"{len(worse)} worse of {len(queries)}", *worse, sep="\n")
    assert len(worse) <= 0.05 * len(queries)


@pytest.mark.parametrize("sort", [
    "A list page, by the name that readers see",
    "A recommendation by its number, or a source by author and year",
    "A figure or a fact that stands beside the text", "An acronym of the trade",
    "A phrase, common words among it",
])
def test_names_numbers_and_phrases_are_always_found(answers, sort):
    queries = [one for one in SET if one.sort == sort]
    assert queries
    assert_none([_miss(one, answers[one.query]) for one in queries if not _hits(one, answers, 3)])


def table(answers: dict[str, list[str]]) -> str:
    """How the queries of each class fare: first, among the first three, mean reciprocal rank."""
    classes = {one.sort: [other for other in SET if other.sort == one.sort] for one in SET}
    halves = {
        "for setting weights": [one for one in SET if not one.is_held_out],
        "held out": [one for one in SET if one.is_held_out], "all": SET, "asked later": LATER,
    }
    lines = [f"{'':64} {'asked':>5} {'first':>6} {'three':>6} {'mrr':>6}"]
    for name, queries in (classes | halves).items():
        count = len(queries)
        first, three = (sum(_hits(one, answers, n) for one in queries) / count for n in (1, 3))
        mean = sum(1 / rank(one, answers[one.query]) for one in queries) / count
        lines.append(f"{name:64} {count:5} {first:6.0%} {three:6.0%} {mean:6.3f}")
    return "\n".join(lines)


def _entry(page: str) -> str:
    """The entry in the glossary of a term's page; another page as it is."""
    term = page.removeprefix("glossary/").removesuffix(".html")
    return f"glossary.html#{term}" if page.startswith("glossary/") else page


def _hits(one: Judged, answers: dict[str, list[str]], count: int) -> bool:
    return rank(one, answers[one.query]) <= count


def _miss(one: Judged, found: list[str]) -> str:
    return f"{one.query}: rank {rank(one, found)}, first {', '.join(found[:3]) or 'nothing'}"
