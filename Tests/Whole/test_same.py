"""The same content gives the same bytes, wherever and however it is built."""

import os
import shutil

import pytest

from harness.content import left_beside, tree, write
from harness.hostile import hostile_hub
from harness.manifest import faults_of_build
from harness.plait import ROOT, build

SURROUNDINGS = {
    "another-time-zone": {"TZ": "Pacific/Kiritimati"},
    "another-language": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "no-language": {"LANG": "C", "LC_ALL": "C"},
    "another-epoch": {"SOURCE_DATE_EPOCH": "1"},
    "other-hash-seeds": {"SWIFT_DETERMINISTIC_HASHING": "1"},
    "another-home": {"HOME": "/nonexistent", "USER": "nobody", "PWD": "/"},
}


@pytest.fixture(scope="module", params=["own", "manual", "hostile"])
def first(request, tmp_path_factory):
    """A content folder with its output, as the first build makes it."""
    folder = tmp_path_factory.mktemp("same")
    if request.param in ("own", "manual"):
        source = {"own": "content", "manual": "Sources/Manual"}[request.param]
        shutil.copytree(ROOT / source, folder / "content")
    else:
        write(folder / "content", hostile_hub(0))
    build(folder / "content", folder / "output")
    return folder / "content", tree(folder / "output")


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_in_other_surroundings(first, tmp_path, name):
    content, output = first
    build(content, tmp_path / "output", env=SURROUNDINGS[name])
    assert tree(tmp_path / "output") == output


@pytest.mark.parametrize("processors", [1, 2])
def test_on_another_number_of_processors(first, tmp_path, processors):
    content, output = first
    available = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if len(available) < processors:
        pytest.skip("this machine has fewer processors")
    os.sched_setaffinity(0, set(sorted(available)[:processors]))
    try:
        build(content, tmp_path / "output")
    finally:
        os.sched_setaffinity(0, available)
    assert tree(tmp_path / "output") == output


def test_from_another_place_in_another_order(first, tmp_path):
    """A copy made file by file from the end lists its folders in another order, on most disks."""
    content, output = first
    copy = tmp_path / "copy of £"
    for path in sorted(content.rglob("*"), reverse=True):
        if path.is_file():
            place = copy / path.relative_to(content)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
            os.utime(place, (0, 0))
    build(".", "../output", cwd=copy)
    assert tree(tmp_path / "output") == output


def test_a_second_time_over_the_first(first, tmp_path):
    content, output = first
    build(content, tmp_path / "output")
    build(content, tmp_path / "output")
    assert tree(tmp_path / "output") == output
    assert faults_of_build(tmp_path / "output") == []
    assert left_beside(tmp_path / "output") == ["output"]


def test_no_trace_of_the_machine(first):
    content, output = first
    # A machine may be called by a word as short as any in the search index.
    names = [name for name in [os.uname().nodename] if len(name) > 4]
    for trace in (str(content), "/root/", "/home/", *names):
        assert [path for path, source in output.items() if trace.encode() in source] == [], trace
