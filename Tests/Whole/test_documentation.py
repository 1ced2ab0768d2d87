"""The manual: a hub of another subject, which documents the program and is made by it."""

import sys

from harness.plait import PLAIT, ROOT, plait

sys.path.insert(0, str(ROOT / "Tests/Tools"))
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
    assert run.errors.startswith("Error: '--format json' prints everything: leave out the name\n")
