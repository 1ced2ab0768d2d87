"""`plait check --prose` takes any page in a few seconds, and says no more than it should."""

import random

import pytest

from harness.content import guide, small_hub, tree, write
from harness.hostile import hostile_hub
from harness.plait import plait

SIZE = 1_000_000

UNITS = {
    "avoided": "deliver ", "avoided near the end": "deliver the post ", "phrases": "in order to ",
    "capitals": "DO NOT WAIT ", "acronyms": None, "spelled out": "Local Officer ", "quotes": '"a ',
    "sentences": "A. ", "passive": "It was done. ", "one sentence": "word ", "clicks": "click on the link ",
    "links": "[the other page](second.md) ", "code": "`a` ", "entities": "a&amp;b ", "brackets": "(A) ",
    "hyphens": "a-b-c-d-e-f ", "accents": "é ü ", "emoji": "👩‍👩‍👧 ", "lines": "- a\n", "cells": None,
}


def _text(name):
    if name == "acronyms":
        letters = random.Random(7)
        return " ".join("".join(letters.choices("ABCDEFGHJKLMNOPQRSTUWYZ", k=4)) for _ in range(SIZE // 5))
    if name == "cells":
        return "| a | b |\n|---|---|\n" + "| UNIT | utilise |\n" * (SIZE // 19)
    return UNITS[name] * (SIZE // len(UNITS[name].encode()))


@pytest.mark.parametrize("name", UNITS)
def test_takes_pages_of_any_sort(tmp_path, name):
    write(tmp_path / "content", small_hub() | {"care/first.md": guide(_text(name), title="First")})
    plain = plait("check", "--content", tmp_path / "content")
    run = plait("check", "--prose", "--content", tmp_path / "content")
    assert run.status == plain.status, run.errors[:2000]
    assert run.seconds - plain.seconds < 5
    assert run.megabytes < 300
    # What is found on one page is told two hundred times and no more.
    for rule in ("word-to-avoid", "unexplained-acronym", "all-caps", "click-here", "passive-paragraph"):
        assert run.errors.count(f"[{rule}]") <= 200


@pytest.mark.parametrize("rotation", [None, 0, 11])
def test_takes_what_strangers_write(tmp_path, rotation):
    write(tmp_path / "content", hostile_hub(rotation))
    run = plait("check", "--prose", "--content", tmp_path / "content")
    assert run.status in (0, 1)
    assert not any(ord(character) < 32 and character != "\n" for character in run.errors)


def test_changes_nothing(tmp_path):
    content = write(tmp_path / "content", small_hub() | {"care/first.md": guide("We utilise it.", title="First")})
    before = tree(tmp_path)
    plait("check", "--prose", "--content", content)
    assert tree(tmp_path) == before
