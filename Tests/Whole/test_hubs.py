"""Hubs that share nothing with the first: each builds without a warning, the same each time, as a site and as a book."""

import pytest
from harness.content import tree
from harness.plait import ROOT, build, plait

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
