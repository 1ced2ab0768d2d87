"""The manual page says all that the commands say of themselves, and more that is true, and shells complete calls."""

import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest

from harness.content import small_hub, write
from harness.plait import PLAIT, ROOT, plait
from harness.workflows import script_faults

sys.path.insert(0, str(ROOT / ".ci/dist"))
from manual import EXAMPLES, SECTIONS, manual, text  # noqa: E402

COMMANDS = ["build", "serve", "check", "fix", "init", "new", "import", "kit", "explain", "links", "hubs update", "pack single",
            "pack epub", "pack lms", "pack zip", "pack preview", "stats", "verify", "render"]


@pytest.fixture(scope="module")
def page() -> str:
    return manual(PLAIT, "2026-11-26", "1.2.3")


def test_has_a_section_for_each_command(page):
    assert re.findall(r"^\.SH (.+)$", page, re.M) == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS OF EVERY COMMAND", "EXIT STATUS", "ENVIRONMENT", "FILES",
        "EXAMPLES", "SEE ALSO", "BUGS"]
    assert re.findall(r"^\.SS (.+)$", page, re.M) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_has_every_option(page, command):
    section = page.partition(f".SS {command}\n")[2].partition("\n.S")[0]
    listed = re.findall(r"^  (?:-\w, )?(--[\w-]+)", plait("help", *command.split()).output, re.M)
    told = [option.replace(r"\-", "-") for option in re.findall(r"\\fB(\\-\\-.+?)\\fR", section)]
    assert told == [option for option in listed if option not in ("--help", "--version")]


def test_names_every_variable_that_is_read():
    sources = "".join(path.read_text() for path in (ROOT / "Sources").rglob("*.swift"))
    read = set(re.findall(r'environment\("(\w+)"\)|getenv\("(\w+)"\)', sources))
    assert {one or other for one, other in read} == {name for name, _ in SECTIONS["ENVIRONMENT"]}


def test_names_every_file_that_is_kept():
    sources = "".join(path.read_text() for path in (ROOT / "Sources").rglob("*.swift"))
    kept = {name.replace("\\(name)", "output") for name in re.findall(r'"[^"\n ]*?(\.[\w\\()]+\.plait\.cache)"', sources)}
    assert kept == {name for name, _ in SECTIONS["FILES"] if name.endswith(".cache")}


def test_examples_can_be_called():
    calls = [line for line in EXAMPLES.splitlines() if line.startswith("  ")]
    assert len(calls) > 5
    assert script_faults("\n".join(calls)) == []


COMPLETIONS = {
    "plait new guide A --strand ": {"care"},
    "plait new case": {"case-study"},
    "plait pack single ": {"care", "care/first.md", "care/second.md", "care/index.md"},
    "plait pack single care/f": {"care/first.md"},
    "plait check care/s": {"care/second.md"},
    "plait explain broken-l": {"broken-link"},
    "plait pack z": {"zip"},
    "plait stats --format j": {"json"},
}


@pytest.mark.skipif(not shutil.which("bash"), reason="the completions of bash need bash")
@pytest.mark.parametrize("line, offered", COMPLETIONS.items())
def test_shells_offer_what_the_hub_has(tmp_path, line, offered):
    write(tmp_path / "content", small_hub())
    words = " ".join(shlex.quote(word) for word in line.split(" "))
    run = subprocess.run(
        ["bash", "-c", f"""
            PATH={shlex.quote(os.path.dirname(os.path.abspath(PLAIT)))}:$PATH
            source <(plait --generate-completion-script bash)
            COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMP_LINE={shlex.quote(line)}
            COMP_POINT=${{#COMP_LINE}}; COMP_TYPE=9; COMP_KEY=9; COMPREPLY=()
            _plait plait "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
            printf '%s\\n' "${{COMPREPLY[@]}}"
            """],
        cwd=tmp_path, capture_output=True, text=True)
    assert {word.strip() for word in run.stdout.splitlines()} >= offered, run.stderr
    typed = line.rsplit(" ", 1)[1]
    assert all(word.startswith(typed) for word in run.stdout.split()), run.stdout


@pytest.mark.skipif(not shutil.which("groff"), reason="groff says what is wrong with a page")
def test_is_well_formed(page):
    read = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=page, text=True, capture_output=True)
    assert (read.returncode, read.stderr) == (0, "")


@pytest.mark.parametrize("words, escaped", [
    (".hidden", r"\&.hidden"), ("'quoted'", r"\&'quoted'"), (r"a\b", r"a\eb"), ("--all", r"\-\-all"),
])
def test_words_are_only_words(words, escaped):
    assert text(words) == escaped
