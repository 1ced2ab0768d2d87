"""The sample of claims that Tests/Tools/claims.py draws is the same each time, and leads to the sources."""

import csv
import io
import subprocess
import sys

import pytest

from harness.content import page, write
from harness.plait import ROOT

SCRIPT = ROOT / "Tests/Tools/claims.py"

BODY = """## 12 things in a heading

Ofsted visited in 2019. Staff saved **3.7** hours a week [@town-2024, p. 12]. They liked it [@town-2024].
Nothing else was found. Would you use 5 of them?

The council did [@study]:

- hire 20 new people
- buy chairs

| Who | How many |
|---|---|
| Poll of readers [@study] | 817 votes |
| Nobody at all | none |

> [!NOTE] A box
> A [second study](other.md) had six teams in Norway [@study].

```chart
title: 99 balloons in the sky
```

1. Write the next note in six lines.
2. Ring the 9
   nearest councils.
"""

MEASURE = {"name": "Hours saved", "value": "3.7", "unit": "a week", "n": "17 staff", "by": "Town", "date": "2024",
           "source": "town-2024"}

SOURCES = "- key: town-2024\n  title: News\n  url: https://town.example/news\n- key: study\n  title: Study\n"


def _hub(folder):
    measure = "".join(f"  {'-' if name == 'name' else ' '} {name}: {value}\n" for name, value in MEASURE.items())
    front = f"title: First\nsummary: A tool that saved 3.7 hours.\nsources: [study, town-2024]\nmeasures:\n{measure}"
    return write(folder, {
        "data/sources.yml": SOURCES,
        "care/first.md": f"---\n{front}---\n\n{BODY}",
        "care/second.md": page("Text."),
    })


def _claims(*arguments):
    run = subprocess.run([sys.executable, "-S", SCRIPT, *map(str, arguments)], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_finds_what_holds_a_figure_or_a_name(tmp_path):
    table = list(csv.reader(io.StringIO(_claims(_hub(tmp_path), "--all", "--format", "csv"))))[1:]
    assert [(where, claim, cited) for _, where, claim, cited, *_ in table] == [
        ("care/first.md:3", "A tool that saved 3.7 hours.", "(study town-2024)"),
        ("care/first.md:6", "Hours saved: value 3.7; unit a week; n 17 staff; by Town; date 2024", "town-2024"),
        ("care/first.md:17", "Ofsted visited in 2019.", "town-2024"),
        ("care/first.md:17", "Staff saved 3.7 hours a week.", "town-2024"),
        ("care/first.md:22", "hire 20 new people", "study"),
        ("care/first.md:27", "Poll of readers | 817 votes", "study"),
        ("care/first.md:31", "A second study had six teams in Norway.", "study"),
        ("care/first.md:38", "Ring the 9 nearest councils.", "(study town-2024)"),
    ]
    assert table[1][4] == "https://town.example/news"


def test_draws_the_same_sample_again(tmp_path):
    hub = _hub(tmp_path)
    first = _claims(hub, "--seed", 5, "--count", 3)
    assert first == _claims(hub, "--seed", 5, "--count", 3)
    assert len(first.splitlines()) == 2 + 3
    assert len({_claims(hub, "--seed", seed, "--count", 3) for seed in range(8)}) > 1


@pytest.mark.parametrize("count", [8, 1000])
def test_draws_no_more_than_there_are(tmp_path, count):
    assert len(_claims(_hub(tmp_path), "--count", count).splitlines()) == 2 + 8


def test_reads_our_own_content():
    table = _claims(ROOT / "content", "--seed", 20261201, "--count", 60).splitlines()
    assert len(table) == 2 + 60
