"""A word that is wider than the screen is broken wherever a title or a name is listed."""

import re
import shutil
import subprocess

import pytest

from conftest import PLAIT, ROOT
from harness.folder import HubFolder
from harness.verdict import assert_none
from harness.visit import LAYOUT

WORD = "Rindfleischetikettierungsueberwachungsge"
# A value on the line of its field, in quotes or bare.
NAMED = re.compile(
    r"""^(\s*(?:- )?(?:title|name|authors|publisher|strapline): )(["']?)([^\s|>\["'{].*?)\2$""", re.M
)


@pytest.fixture(scope="module")
def long_words(tmp_path_factory) -> HubFolder:
    """This repository's own hub with a long word in every title and name."""
    folder = tmp_path_factory.mktemp("long")
    content, output = folder / "content", folder / "output"
    shutil.copytree(ROOT / "content", content)
    for path in [*content.rglob("*.md"), *content.rglob("*.yml")]:
        text = path.read_text()
        front = text.find("\n---", 4) if path.suffix == ".md" else len(text)
        named = NAMED.sub(_lengthened, text[:front])
        if path.name == "glossary.yml":
            named += f"- term: {WORD}\n  definition: It is called {WORD}.\n"
        path.write_text(named + text[front:])
    command = [PLAIT, "build", "--content", str(content), "--output", str(output)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, f"plait build gave {run.returncode}\n{run.stdout}{run.stderr}"
    return HubFolder(output)


def test_no_page_scrolls_sideways_for_a_long_word(context, long_words, sampled):
    """Every component at least once: wherever a title is listed, it is listed in the same way."""
    tab = context.new_page()
    tab.set_viewport_size({"width": 320, "height": 640})
    faults = []
    for path in (visit.path for visit in sampled):
        tab.goto(long_words.url(path))
        faults += [f"{path}: {fault}" for fault in tab.evaluate(LAYOUT)]
    tab.close()
    assert_none(faults)


def test_search_results_do_not_scroll_sideways_for_a_long_word(context, long_words):
    tab = context.new_page()
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(long_words.url("search.html") + "?q=" + WORD[:12].lower())
    tab.wait_for_selector("#search-results li")
    assert_none(tab.evaluate(LAYOUT))
    tab.close()


def _lengthened(match):
    """The field with the word before its value, or before a number where the two would be too long."""
    value = match.group(3) if len(match.group(3)) < 30 else str(match.start())
    name = WORD if match.group(3) in ("Alpha", "Beta", "Live") else f"{WORD} {value}"
    return f"{match.group(1)}{match.group(2)}{name}{match.group(2)}"
