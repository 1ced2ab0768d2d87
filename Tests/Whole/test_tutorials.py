"""Whoever follows the manual's pages sees what they say."""

import os

import pytest

from harness.plait import PLAIT, ROOT
from harness.tutorial import Tutorial

MANUAL = ROOT / "Sources/Manual"
PAGES = [path for path in sorted(MANUAL.rglob("*.md")) if Tutorial(path).has_commands]
RECORD = "PLAIT_RECORD" in os.environ


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(MANUAL).as_posix())
def test_the_page_can_be_followed(page, tmp_path):
    differences = Tutorial(page).follow(tmp_path, PLAIT, RECORD)
    assert not differences, "\n\n".join(map(str, differences))


def test_a_command_that_prints_something_else_is_seen(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("```text notes.txt\none\ntwo\n```\n\n```diff notes.txt\n one\n-two\n+three\n```\n\n"
                    "```console\n$ cat notes.txt\none\ntwo\n$ wc -l < notes.txt\n2\n$ cat notes.txt\n...\nthree\n```\n")
    differences = Tutorial(page).follow(tmp_path, PLAIT)
    assert [(each.command, each.printed) for each in differences] == [("cat notes.txt", "one\nthree")]
