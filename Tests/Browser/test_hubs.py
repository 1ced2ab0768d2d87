"""Hubs that share nothing with the first, in the browser: their own kinds and sections load, link, read well and are light."""

from pathlib import Path

import pytest
from conftest import build
from harness.axe import faults_found_by_axe
from harness.crawler import crawl
from harness.files import faults_of_weight
from harness.links import faults_of_links, reached_from
from harness.nu import faults_found_by_nu
from harness.sample import sample
from harness.structure import faults_of_loading
from harness.verdict import assert_none

HUBS = Path(__file__).resolve().parents[1] / "Hubs"


@pytest.fixture(scope="module", params=sorted(folder.name for folder in HUBS.iterdir() if folder.is_dir()))
def other(request, tmp_path_factory):
    return build(HUBS / request.param, tmp_path_factory.mktemp("other") / "Another hub")


@pytest.fixture(scope="module")
def visited(context, other):
    return crawl(context, [(path, other.url(path)) for path in other.pages])


def test_every_page_loads_and_every_link_lands(other, visited):
    assert_none([f"{visit.path}: {fault}" for visit in visited for fault in faults_of_loading(visit)])
    assert_none(faults_of_links(other, visited))
    missing = {path for path in other.pages if path.endswith("404.html")}
    assert_none(sorted(set(other.pages) - reached_from("index.html", visited, other) - missing))


def test_every_page_is_light(other):
    assert_none(faults_of_weight(other))


def test_the_nu_checker_has_nothing_to_report(other):
    assert_none(faults_found_by_nu(other.root))


def test_axe_has_nothing_to_report(context, other, visited):
    tab = context.new_page()
    faults = []
    for visit in sample(visited):
        tab.goto(other.url(visit.path))
        faults += [f"{visit.path}: {fault}" for fault in faults_found_by_axe(tab)]
    assert_none(faults)
