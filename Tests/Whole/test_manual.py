"""The manual page of the Debian package says all that the commands say of themselves, and is well formed."""

import re
import shutil
import subprocess
import sys

import pytest

from harness.plait import PLAIT, ROOT, plait

sys.path.insert(0, str(ROOT / ".ci/dist"))
from manual import manual, text  # noqa: E402

COMMANDS = ["build", "serve", "check", "fix", "init", "new", "kit", "explain", "links", "pack single", "pack zip",
            "pack preview", "stats", "verify", "render"]


@pytest.fixture(scope="module")
def page() -> str:
    return manual(PLAIT, "2026-11-26", "1.2.3")


def test_has_a_section_for_each_command(page):
    assert re.findall(r"^\.SH (.+)$", page, re.M) == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS OF EVERY COMMAND"]
    assert re.findall(r"^\.SS (.+)$", page, re.M) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_has_every_option(page, command):
    section = page.partition(f".SS {command}\n")[2].partition("\n.S")[0]
    listed = re.findall(r"^  (?:-\w, )?(--[\w-]+)", plait("help", *command.split()).output, re.M)
    told = [option.replace(r"\-", "-") for option in re.findall(r"\\fB(\\-\\-.+?)\\fR", section)]
    assert told == [option for option in listed if option not in ("--help", "--version")]


@pytest.mark.skipif(not shutil.which("groff"), reason="groff says what is wrong with a page")
def test_is_well_formed(page):
    read = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=page, text=True, capture_output=True)
    assert (read.returncode, read.stderr) == (0, "")


@pytest.mark.parametrize("words, escaped", [
    (".hidden", r"\&.hidden"), ("'quoted'", r"\&'quoted'"), (r"a\b", r"a\eb"), ("--all", r"\-\-all"),
])
def test_words_are_only_words(words, escaped):
    assert text(words) == escaped
