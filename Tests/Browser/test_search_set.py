"""Readers find the right page of this repository's own hub, opened from the disk."""

from pathlib import Path
from urllib.parse import quote

import pytest
from harness.judged import Judged, judged
from harness.verdict import assert_none

SET = judged(Path(__file__).parent / "queries.txt")
# The status region holds the count once the results are there.
SETTLED = """() => !['', 'Searching…'].includes(
    document.getElementById('search-status').textContent)"""
ADDRESSES = "links => links.slice(0, 10).map(link => link.href)"


@pytest.fixture(scope="module")
def answers(context, hub) -> dict[str, list[str]]:
    """The addresses of the first ten results of each query, as paths from the hub's root."""
    tab = context.new_page()
    root = hub.url("search.html").removesuffix("search.html")
    answers = {}
    for one in SET:
        tab.goto(f"{hub.url('search.html')}?q={quote(one.query)}")
        tab.wait_for_function(SETTLED)
        found = tab.eval_on_selector_all(".search-link", ADDRESSES)
        answers[one.query] = [address.removeprefix(root) for address in found]
    tab.close()
    return answers


def test_the_set_is_large_and_hard_enough():
    queries = [one.query for one in SET]
    assert len(queries) == len(set(queries))
    assert len(queries) >= 100
    assert sum(one.is_hard for one in SET) >= 25


def test_every_judged_page_is_in_the_hub(hub):
    pages = {page.split("#")[0] for one in SET for page in one.pages}
    assert_none(sorted(page for page in pages if page not in hub))


def test_the_right_page_is_in_the_first_three_for_95_in_100(answers):
    misses = [_miss(one, answers[one.query]) for one in SET if not _hits(one, answers, 3)]
    print(f"{len(misses)} misses of {len(SET)}", *misses, sep="\n")
    assert len(misses) <= 0.05 * len(SET)


def test_the_right_page_is_first_for_most(answers):
    misses = [_miss(one, answers[one.query]) for one in SET if not _hits(one, answers, 1)]
    assert len(misses) <= 0.25 * len(SET), "\n".join(misses)


def _hits(one: Judged, answers: dict[str, list[str]], count: int) -> bool:
    return any(page in one.pages for page in answers[one.query][:count])


def _miss(one: Judged, found: list[str]) -> str:
    rank = next((place for place, page in enumerate(found, 1) if page in one.pages), "none")
    return f"{one.query}: rank {rank}, first {', '.join(found[:3]) or 'nothing'}"
