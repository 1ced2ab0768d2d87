"""What a build remembers never shows in what the next one writes."""

import os
import shutil
import time

import pytest

from harness.content import guide, small_hub, tree, write
from harness.edits import Hub, TranslatedHub
from harness.plait import build

UNCHANGED = "The hub is as it was built before"


@pytest.fixture
def hub(tmp_path):
    """A content folder whose files are older than any clock's tick, and its output."""
    content, output = write(tmp_path / "content", small_hub()), tmp_path / "place" / "output"
    settle()
    build(content, output)
    return content, output


def settle():
    """Lets the clock of the file system go on: what was changed in its last tick is not trusted."""
    time.sleep(0.05)


def cache(output):
    return output.parent / f".{output.name}.plait.cache"


def as_if_cold(content, output):
    """What a build writes that remembers nothing."""
    return cold_build(content, output)[0]


def cold_build(content, output):
    """What a build that remembers nothing writes, and what it says."""
    fresh = output.parent / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    run = build(content, fresh, "--no-cache")
    return tree(fresh), run.errors


def test_writes_nothing_when_nothing_has_changed(hub):
    content, output = hub
    before = {path: os.stat(output / path) for path in tree(output)}
    run = build(content, output)
    assert UNCHANGED in run.output
    assert {path: os.stat(output / path) for path in before} == before


def test_says_again_what_there_was_to_say(hub):
    content, output = hub
    write(content, {"care/first.md": guide("See [here](second.md), or https://example.org.", title="First")})
    settle()
    first = build(content, output)
    second = build(content, output)
    assert "warning" in first.errors and UNCHANGED in second.output
    assert second.errors == first.errors
    assert build(content, output, "--strict", status=1).errors != first.errors


def test_is_not_fooled_by_an_old_date(hub):
    content, output = hub
    page = content / "care/first.md"
    before = os.stat(page)
    page.write_bytes(page.read_bytes().replace(b"second]", b"SECOND]"))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert os.stat(page).st_size == before.st_size
    build(content, output)
    assert b"SECOND" in (output / "care/first.html").read_bytes()


@pytest.mark.parametrize("option", [["--drafts"], ["--base-url", "https://hub.example"], ["--strict"]])
def test_depends_on_what_is_asked_for(hub, option):
    content, output = hub
    assert UNCHANGED not in build(content, output, *option).output
    assert UNCHANGED in build(content, output, *option).output
    assert UNCHANGED not in build(content, output).output


def test_takes_over_what_would_be_written_again(hub):
    content, output = hub
    before = {path: os.stat(output / path) for path in tree(output)}
    write(content, {"care/first.md": guide("Another text.", title="First")})
    build(content, output)
    after = {path: os.stat(output / path) for path in tree(output)}
    taken = {path for path in after if path in before and after[path].st_ino == before[path].st_ino}
    assert {"care/index.html", "assets/hub.css", "404.html"} <= taken
    assert {"care/first.html", "manifest.json"}.isdisjoint(taken)
    assert all(after[path].st_mtime_ns == before[path].st_mtime_ns for path in taken)
    assert all(status.st_nlink == 1 for status in after.values())
    assert tree(output) == as_if_cold(content, output)


def test_takes_over_nothing_when_told_to_build_anew(hub):
    content, output = hub
    before = {path: os.stat(output / path).st_ino for path in tree(output)}
    held = [open(output / path) for path in before]  # so that no number is given out twice
    build(content, output, "--no-cache")
    assert all(os.stat(output / path).st_ino != number for path, number in before.items())
    for file in held:
        file.close()


def test_takes_over_nothing_of_which_the_list_has_changed(hub):
    content, output = hub
    page, manifest = output / "care/second.html", output / "manifest.json"
    number = os.stat(page).st_ino
    with open(page):
        manifest.write_bytes(manifest.read_bytes() + b"\n")
        write(content, {"care/first.md": guide("Another text.", title="First")})
        build(content, output)
        assert os.stat(page).st_ino != number


@pytest.mark.parametrize("change", ["edited", "removed", "added", "renamed", "replaced"])
def test_mends_an_output_that_was_changed(hub, change):
    content, output = hub
    expected = tree(output)
    page = output / "care/first.html"
    if change == "edited":
        status = os.stat(page)
        page.write_bytes(page.read_bytes().replace(b"First", b"Worst"))
        os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    elif change == "removed":
        page.unlink()
    elif change == "added":
        (output / "care/extra.html").write_text("extra")
    elif change == "renamed":
        page.rename(output / "care/other.html")
    else:
        copy = output.parent / "copy"
        shutil.copytree(output, copy)
        shutil.rmtree(output)
        copy.rename(output)
    build(content, output)
    assert tree(output) == expected


def damaged(whole, start, end):
    """What is left of a cache when it is cut off, or a byte is another, at forty places of a part of it."""
    step = max(1, (end - start) // 40)
    for at in range(start, end, step):
        yield whole[:at]
        yield whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :]


def end_of_record(whole):
    """Where the pages begin: after the opening, the record's length, the record and its digest."""
    head = len(b"Plait cache 4\n") + 8
    return head + int.from_bytes(whole[head - 8 : head], "little") + 32


def test_does_not_trust_a_damaged_cache(hub):
    content, output = hub
    whole = cache(output).read_bytes()
    expected = tree(output)
    for bytes_ in [b"", b"\0" * 5000, *damaged(whole, 0, end_of_record(whole))]:
        cache(output).write_bytes(bytes_)
        run = build(content, output)
        assert UNCHANGED not in run.output
        assert "is damaged, so everything was built anew" in run.errors
        assert tree(output) == expected


def test_does_not_trust_pages_of_a_damaged_cache(hub):
    content, output = hub
    number = 0
    while True:
        settle()
        build(content, output)
        whole = cache(output).read_bytes()
        broken = list(damaged(whole, end_of_record(whole), len(whole)))
        if number == len(broken):
            break
        cache(output).write_bytes(broken[number])
        number += 1
        write(content, {"care/first.md": guide(f"Text {number % 8}.", title="First")})
        run = build(content, output)
        assert "is damaged, so everything was built anew" in run.errors
        assert tree(output) == as_if_cold(content, output)


def test_knows_pages_again_whose_files_were_written_anew(hub):
    """As when a branch is checked out and left again: another date and number, and the same bytes."""
    content, output = hub
    expected = tree(output)
    for path in list(content.rglob("*.md")):
        bytes_ = path.read_bytes()
        path.unlink()
        path.write_bytes(bytes_)
    build(content, output)
    assert tree(output) == expected


def test_builds_where_no_cache_can_be_kept(hub):
    content, output = hub
    cache(output).unlink()
    cache(output).mkdir()
    assert UNCHANGED not in build(content, output).output
    assert UNCHANGED not in build(content, output).output
    cache(output).rmdir()
    build(content, output, "--no-cache")
    assert not cache(output).exists()


def test_gives_what_a_cold_build_gives_after_any_edit(tmp_path, thorough):
    """Five hundred edits of every sort, each followed by a build over the last and by one from nothing: both write and
    say the same."""
    warnings = 0
    for seed in range(2026, 2026 + thorough):
        content, output = tmp_path / f"content-{seed}", tmp_path / f"place-{seed}" / "output"
        hub = Hub(content, seed)
        build(content, output)
        for number in range(500):
            done = hub.edit()
            said = build(content, output).errors
            assert (tree(output), said) == cold_build(content, output), f"seed {seed}, edit {number}: {done}"
            warnings += said.count(": warning: ")
    assert warnings > 500, "hardly anything was said, so nothing of it was compared"


def test_gives_what_a_cold_build_gives_in_two_languages(tmp_path):
    content, output = tmp_path / "content", tmp_path / "place" / "output"
    hub = TranslatedHub(content, 2026, offers=["print", "zip"])
    build(content, output)
    translated = 0
    for number in range(25):
        done = hub.edit()
        said = build(content, output).errors
        assert (tree(output), said) == cold_build(content, output), f"edit {number}: {done}"
        translated += len(hub.translated)
    assert translated > 10 and (output / "cy").is_dir()


def test_gives_what_a_cold_build_gives_of_what_is_offered(tmp_path):
    content, output = tmp_path / "content", tmp_path / "place" / "output"
    hub = Hub(content, 2026, id="edited", offers=["epub", "file", "print", "zip"])
    build(content, output)
    for number in range(25):
        done = hub.edit()
        said = build(content, output).errors
        assert (tree(output), said) == cold_build(content, output), f"edit {number}: {done}"
    assert (output / "care" / "care.epub").is_file() and (output / "edited-hub.zip").is_file()
