"""`plait new` asks for what the call leaves open, when somebody is there to answer."""

import pytest

from harness.content import small_hub, tree, write
from harness.terminal import converse


@pytest.fixture
def folder(tmp_path):
    write(tmp_path / "content", small_hub())
    return tmp_path


def test_asks_everything(folder):
    status, shown = converse(
        ["new"],
        [("Write a number:", "3\n"), ("What is its title?", "Sharing: a start\n"), ("Write a number:", "1\n")],
        folder,
    )
    assert status == 0
    assert "What do you want to begin?\n  1  guide: how to do something\n" in shown
    assert "Which strand does it belong to?\n  1  Care\n" in shown
    assert "Made content/care/sharing-a-start.md, a case study in 'Care'." in shown
    text = (folder / "content/care/sharing-a-start.md").read_text()
    assert '\ntitle: "Sharing: a start"\n' in text and "\nkind: case-study\n" in text


def test_asks_only_what_is_missing(folder):
    status, shown = converse(["new", "guide"], [("title?", "A way\n"), ("number:", "care\n")], folder)
    assert status == 0
    assert "What do you want to begin?" not in shown
    assert (folder / "content/care/a-way.md").exists()


def test_asks_again_after_what_is_no_answer(folder):
    status, shown = converse(
        ["new"],
        [("number:", "99\n"), ("number:", "\n"), ("number:", "poem\n"), ("number:", "pathway\n"),
         ("title?", "\n"), ("title?", "A way\n")],
        folder,
    )
    assert status == 0
    assert "'99' is none of them." in shown and "'poem' is none of them." in shown
    assert (folder / "content/pathways/a-way.md").exists()


@pytest.mark.parametrize("answers", [
    [("number:", "\x04")],
    [("number:", "1\n"), ("title?", "\x04")],
    [("number:", "1\n"), ("title?", "A\n"), ("number:", "\x04")],
], ids=["kind", "title", "strand"])
def test_stops_when_nobody_answers(folder, answers):
    before = tree(folder)
    status, shown = converse(["new"], answers, folder)
    assert status == 2
    assert shown.endswith("Nothing was written.\n")
    assert tree(folder) == before
