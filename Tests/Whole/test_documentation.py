"""The manual: a hub of another subject, which documents the program and is made by it."""

import csv
import re
import shutil
import sys
from pathlib import Path

import pytest

from harness.plait import PLAIT, ROOT, plait
from harness.workflows import script_faults

sys.path.insert(0, str(ROOT / "Tests/Tools"))
import api  # noqa: E402
from reference import pages  # noqa: E402

MANUAL = ROOT / "Sources/Manual"


def test_the_reference_is_what_the_program_says_of_itself():
    made = pages(PLAIT)
    there = {path.name: path.read_text() for path in (MANUAL / "reference").glob("*.md") if path.name != "index.md"}
    different = sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name))
    assert different == [], "run 'make reference'"


def test_all_that_the_program_knows_is_printed_at_once():
    run = plait("explain", "broken-link", "--format", "json")
    assert (run.status, run.output) == (2, "")
    assert run.errors.startswith("error: '--format json' prints everything: leave out the name\n")


def test_the_manual_has_no_error_and_no_warning():
    run = plait("check", "--content", MANUAL, "--strict", "--prose", "--notes")
    assert (run.status, run.errors + run.output) == (0, "No errors.\n")


def test_figures_are_those_of_the_benchmark():
    runs = (ROOT / "Tests/Benchmarks/results/2026-11-27.md").read_text().partition("## 10000 pages")[2]
    medians = {row[0].strip().lower(): row[1:] for row in (line.strip("| ").split(" | ") for line in runs.splitlines()
                                                          if line.startswith("|"))}
    rows = list(csv.reader((MANUAL / "assets/build-times.csv").open()))[1:]
    assert rows == [[name, medians[name.lower()][0].strip()] for name, _ in rows]
    page = " ".join((MANUAL / "start/how-plait-compares.md").read_text().split())
    peaks = [medians[name][2].strip() for name in ("plait, cold", "hugo", "hugo with related pages",
                                                    "pagefind over hugo's pages")]
    assert [figure.replace(",", "") for figure in re.findall(r"([\d,]+) MiB", page)] == peaks
    assert f"It takes {float(medians['plait, cold'][5]):.1f} times as long." in page


def test_the_script_in_the_manual_is_one_that_a_test_runs():
    tried = (ROOT / "Tests/PublishingTests/ScriptedBuildTests.swift").read_text()
    for page in (MANUAL / "maintainers/templates-and-library.md", api.CATALOGUE / "Scripting-a-build.md"):
        code = re.search(r"^```swift\n(.*?)^```", page.read_text(), re.M | re.S)[1]
        imports, _, function = code.partition("\n\n")
        assert imports in tried and function in tried, page


@pytest.mark.skipif(not shutil.which("docc"), reason="this Swift comes without docc")
def test_the_library_is_documented_without_a_warning(tmp_path):
    modules = Path(PLAIT).parent / "Modules"
    if not modules.exists():
        pytest.skip("the command was built elsewhere, without its modules")
    assert api.make(modules, tmp_path / "api") == ""
    data = tmp_path / "api/data/documentation"
    assert {path.stem for path in data.glob("*.json")} == {name.lower() for name in api.documented()}
    assert list(data.glob("*/scripting-a-build.json")) != []


def test_every_command_and_option_that_a_page_names_exists():
    faults = {}
    for path in sorted(MANUAL.rglob("*.md")):
        text = path.read_text()
        named = re.findall(r"`(plait [^`]+)`", text) + re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)
        faults |= {f"{path.name}: {each}": found for each in named if (found := script_faults(each))}
    assert faults == {}
