"""A build that is killed, or that the machine fails, leaves the last good output as it was."""

import os
import random
import shutil
import signal
import subprocess
import time

import pytest

from harness.content import guide, left_beside, small_hub, tree, write
from harness.manifest import faults_of_build
from harness.plait import PLAIT, build, plait

PAGES = 150


def _hub(word: str) -> dict:
    return small_hub() | {
        f"care/page-{n}.md": guide(f"{word} [next](page-{(n + 1) % PAGES}.md)\n\n" + f"{word} {n} " * 400)
        for n in range(PAGES)
    }


@pytest.fixture
def hub(tmp_path):
    """Two contents, and the outputs that come of them."""
    outputs = {}
    for word in ("old", "new"):
        write(tmp_path / word, _hub(word))
        build(tmp_path / word, tmp_path / "made" / word)
        outputs[word] = tree(tmp_path / "made" / word)
    return tmp_path, outputs


def test_is_old_or_new_whenever_it_is_killed(hub, thorough):
    folder, outputs = hub
    place = folder / "place"
    place.mkdir()
    build(folder / "old", place / "output")
    start = time.monotonic()
    build(folder / "new", place / "output")
    whole = time.monotonic() - start
    chance = random.Random(2026)
    killed, found = 0, set()
    number = 0
    while killed < 12 * thorough:
        word = ("old", "new")[number % 2]
        number += 1
        start = time.monotonic()
        child = subprocess.Popen(
            [PLAIT, "build", "--quiet", "--content", folder / word, "--output", place / "output"],
            stderr=subprocess.PIPE)
        try:
            child.wait(chance.uniform(0, whole))
            # The machine has become faster, or slower: what a build takes is what the last whole one took.
            whole = time.monotonic() - start
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            killed += 1
        child.communicate()
        output = tree(place / "output")
        found.add(next((word for word, made in outputs.items() if made == output), None))
        assert None not in found, faults_of_build(place / "output")
    build(folder / "new", place / "output")
    assert tree(place / "output") == outputs["new"]
    assert left_beside(place / "output") == ["output"], "something was left behind"


def test_is_whole_when_several_build_at_once(hub, thorough):
    folder, outputs = hub
    place = folder / "place"
    for _ in range(3 * thorough):
        children = [
            subprocess.Popen(
                [PLAIT, "build", "--quiet", "--content", folder / word, "--output", place / "output"],
                stderr=subprocess.PIPE)
            for word in ("old", "new", "old", "new")
        ]
        ends = [child.communicate()[1].decode() + str(child.returncode) for child in children]
        assert ends == ["0"] * 4
        assert tree(place / "output") in outputs.values()
        assert left_beside(place / "output") == ["output"]


def test_is_whole_when_several_build_over_one_at_once(hub, thorough):
    """Each finds what the last build left, and takes over files of an output that another is putting in its place."""
    folder, _ = hub
    content, output = folder / "old", folder / "place" / "output"
    page = content / "care/second.md"
    for number in range(5 * thorough):
        page.write_bytes(page.read_bytes() + b"\nOnce more.\n")
        children = [
            subprocess.Popen(
                [PLAIT, "build", "--quiet", "--content", content, "--output", output], stderr=subprocess.PIPE)
            for _ in range(4)
        ]
        ends = [child.communicate()[1].decode() + str(child.returncode) for child in children]
        assert ends == ["0"] * 4
        build(content, folder / "fresh", "--no-cache")
        assert tree(output) == tree(folder / "fresh"), number
        assert left_beside(output) == ["output"]


def test_is_untouched_while_others_read_it(hub):
    """Between two builds there is no moment without an output."""
    folder, outputs = hub
    place = folder / "place"
    build(folder / "old", place / "output")
    child = subprocess.Popen(
        [PLAIT, "build", "--quiet", "--content", folder / "new", "--output", place / "output"])
    looks = 0
    while child.poll() is None:
        assert (place / "output/index.html").exists()
        looks += 1
    assert child.returncode == 0 and looks > 10


def test_is_untouched_when_the_disk_is_full(hub, tmp_path):
    folder, outputs = hub
    place = tmp_path / "small"
    place.mkdir()
    size = sum(len(source) + 4096 for source in outputs["old"].values())
    mounted = os.getuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={int(size * 1.5)}", "tmpfs", place], capture_output=True)
    if not mounted or mounted.returncode != 0:
        pytest.skip("a small disk takes a mount, which is not allowed here")
    try:
        build(folder / "old", place / "output")
        run = plait("build", "--content", folder / "new", "--output", place / "output")
        assert run.status == 2, run.errors
        assert "No space left on device" in run.errors
        assert tree(place / "output") == outputs["old"]
        assert left_beside(place / "output") == ["output"]
    finally:
        subprocess.run(["umount", place], check=True)


def test_is_untouched_when_files_may_not_grow(hub):
    """A limit on the size of files stands for a disk that fails in the middle of one."""
    folder, outputs = hub
    place = folder / "place"
    build(folder / "old", place / "output")
    run = subprocess.run(
        ["sh", "-c", 'ulimit -f 8; trap "" XFSZ; exec "$@"', "sh", PLAIT, "build", "--content",
         folder / "new", "--output", place / "output"], capture_output=True, text=True)
    assert run.returncode == 2, run.stderr
    assert "File too large" in run.stderr
    assert tree(place / "output") == outputs["old"]
    assert left_beside(place / "output") == ["output"]


def test_is_untouched_when_it_may_not_be_written(hub):
    folder, outputs = hub
    place = folder / "place"
    build(folder / "old", place / "output")
    command = [PLAIT, "build", "--content", folder / "new", "--output", place / "output"]
    if os.getuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everywhere, and there is no setpriv")
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
        for above in [*folder.parents, folder]:
            if above.stat().st_mode & 0o5 != 0o5:
                above.chmod(above.stat().st_mode | 0o5)
    place.chmod(0o555)
    try:
        run = subprocess.run(command, capture_output=True, text=True)
    finally:
        place.chmod(0o755)
    assert (run.returncode, run.stderr) == (2, f"error: cannot write '{place}': Permission denied\n")
    assert tree(place / "output") == outputs["old"]
    assert left_beside(place / "output") == ["output"]
