"""The manual, a hub of another subject: it loads and links as it should, is light, and answers those who are new to Plait."""

from pathlib import Path

import pytest
from conftest import build
from harness.axe import faults_found_by_axe
from harness.crawler import crawl
from harness.files import faults_of_weight
from harness.judged import asked, judged, rank
from harness.links import faults_of_links, reached_from
from harness.sample import sample
from harness.structure import faults_of_loading
from harness.verdict import assert_none

ROOT = Path(__file__).resolve().parents[2]
SET = judged(Path(__file__).parent / "manual-queries.txt")


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    return build(ROOT / "Sources/Manual", tmp_path_factory.mktemp("manual") / "The manual")


@pytest.fixture(scope="module")
def visited(context, manual):
    return crawl(context, [(path, manual.url(path)) for path in manual.pages])


def test_every_page_loads_and_every_link_lands(manual, visited):
    assert_none([f"{visit.path}: {fault}" for visit in visited for fault in faults_of_loading(visit)])
    assert_none(faults_of_links(manual, visited))
    assert_none(sorted(set(manual.pages) - reached_from("index.html", visited, manual) - {"404.html"}))


def test_every_page_is_light(manual):
    assert_none(faults_of_weight(manual))


def test_axe_has_nothing_to_report(context, manual, visited):
    tab = context.new_page()
    faults = []
    for visit in sample(visited):
        tab.goto(manual.url(visit.path))
        faults += [f"{visit.path}: {fault}" for fault in faults_found_by_axe(tab)]
    assert_none(faults)


def test_the_questions_are_those_of_each_kind_of_reader(manual):
    assert len(SET) >= 20
    assert {one.sort for one in SET} == {"An editor", "A publisher", "A maintainer"}
    assert_none(sorted({page for one in SET for page in one.pages if page not in manual}))


def test_the_search_puts_the_right_page_among_the_first_three(context, manual):
    answers = asked(context, manual, SET)
    found = {query: [address.split("#")[0] for address in answers[query]] for query in answers}
    assert_none([f"{one.query}: {', '.join(found[one.query][:3]) or 'nothing'}"
                 for one in SET if rank(one, found[one.query]) > 3])
