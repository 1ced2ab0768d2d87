"""A command that is interrupted ends with a line, leaves nothing behind, and tells its caller which signal ended it."""

import os
import random
import signal
import subprocess
import time

import pytest

from harness.content import guide, left_beside, small_hub, tree, write
from harness.plait import PLAIT, plait

PAGES = 120
LINES = {"Interrupted.\n", "Interrupted. What was unfinished is removed.\n"}


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub")
    write(folder / "content", small_hub() | {
        f"care/page-{n}.md": guide(f"[next](page-{(n + 1) % PAGES}.md)\n\n" + f"word {n} " * 400)
        for n in range(PAGES)
    })
    return folder


def interrupted(folder, number, seconds, *words):
    """Runs a command, and interrupts it after some seconds; without a number of them, when it has begun to write."""
    there = set(os.listdir(folder))
    # Where the tests run in the background, signals are ignored, and what they start would ignore them, too.
    child = subprocess.Popen(
        [PLAIT, *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
    try:
        while seconds is None and child.poll() is None:
            if set(os.listdir(folder)) != there:
                seconds = 0
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.send_signal(number)
    output, errors = child.communicate(timeout=60)
    return child.returncode, output, errors


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
@pytest.mark.parametrize("words, made", [
    (["build", "--quiet", "--no-cache", "--output", "made"], "made"), (["pack", "zip", "--output", "made.zip"], "made.zip"),
], ids=["build", "zip"])
def test_leaves_what_was_there(hub, tmp_path, number, words, made):
    folder = tmp_path / "place"
    folder.mkdir()
    words = [*words, "--content", hub / "content"]
    start = time.monotonic()
    assert plait(*words, cwd=folder).status == 0
    whole = time.monotonic() - start
    before = tree(folder)
    chance = random.Random(number)
    moments = [chance.uniform(0, whole) for _ in range(4)]
    # A run that is quicker than its onlooker ends before it is interrupted; then the next is looked at.
    for seconds in [*moments, *[None] * 300]:
        code, output, errors = interrupted(folder, number, seconds, *words)
        assert code in (0, -number), errors
        # Before it has begun to watch, a command has begun nothing else, and ends without a word.
        assert errors == "" if code == 0 else errors in LINES | {""}
        assert tree(folder) == before
        assert left_beside(folder / made) == [made]
        if seconds is None and errors in LINES:
            return
    raise AssertionError("no run was interrupted once it had begun")


def test_leaves_all_or_nothing_where_nothing_was(hub, tmp_path):
    for part in range(1, 9):
        code, _, errors = interrupted(
            tmp_path, signal.SIGINT, part * 0.05, "build", "--quiet", "--content", hub / "content", "--output", "made")
        if code == 0:
            break
        assert errors in LINES | {""}
        left = [path.name for path in tmp_path.iterdir() if path.name != ".made.plait.cache"]
        # The signal may come when all is written and in its place.
        if left == ["made"]:
            assert plait("verify", tmp_path / "made").status == 0
            break
        assert left == []


def test_ends_a_preview_with_a_line(hub):
    child = subprocess.Popen(
        [PLAIT, "serve", "--content", hub / "content"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    assert child.stdout.readline().startswith("Open http://127.0.0.1:")
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=30)
    assert child.returncode == -signal.SIGINT
    assert errors.endswith("The preview has ended.\n")


def test_goes_on_where_its_caller_wants_it_to(hub):
    """`nohup plait serve &` outlives its terminal."""
    child = subprocess.Popen(
        [PLAIT, "serve", "--content", hub / "content"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    assert child.stdout.readline().startswith("Open http://127.0.0.1:")
    child.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.5)
    child.send_signal(signal.SIGTERM)
    child.communicate(timeout=30)
    assert child.returncode == -signal.SIGTERM
