"""Whatever one file holds, a hub is checked and built within a second and 200 MB."""

import pytest

from harness.bodies import BODIES, FIELDS
from harness.content import guide, small_hub, write
from harness.plait import plait

SECONDS, MEGABYTES = 1, 200


def cost(*arguments, **options):
    """What a run takes: of three at most the cheapest, as others share the machine."""
    for _ in range(3):
        run = plait(*arguments, **options)
        if run.seconds < SECONDS:
            break
    return run


def check(folder, files, *arguments):
    """Checks a hub, and builds it when nothing is wrong with it."""
    content = write(folder / "content", files)
    run = cost("check", "--content", content, *arguments)
    assert run.status in (0, 1), run.errors[:2000]
    assert run.seconds < SECONDS and run.megabytes < MEGABYTES, run
    assert len(run.errors) < 2_000_000, "a report that nobody can read"
    if run.status == 0:
        run = cost("build", "--content", content, "--output", folder / "output")
        # Writing what was read costs as much again, in time and in what is held.
        assert run.status == 0, run.errors[:2000]
        assert run.seconds < 2 * SECONDS and run.megabytes < 1.5 * MEGABYTES, run
    return run


def hub(body="Text.", **files):
    return small_hub() | {
        "care/first.md": guide(body, title="First"),
        "data/glossary.yml": "- {term: glossary0, definition: D, also: [other]}\n",
        "data/sources.yml": "".join(
            f"- {{key: key-{n}, authors: A, year: '2025', title: T, kind: report}}\n" for n in range(300)),
        "assets/numbers.csv": "a,b\n" + "c,1\n" * 60_000,
    } | {f"assets/picture-{n}.png": b"" for n in range(100)} | files


@pytest.mark.parametrize("name", BODIES)
def test_body(tmp_path, name):
    assert len(BODIES[name].encode()) <= 1_000_000
    check(tmp_path, hub(BODIES[name]))


@pytest.mark.parametrize("format", ["github", "gitlab", "sarif", "json"])
@pytest.mark.parametrize("name", ["HTML", "one broken link", "a link of a megabyte"])
def test_report(tmp_path, name, format):
    check(tmp_path, hub(BODIES[name]), "--format", format)


@pytest.mark.parametrize("name", FIELDS)
def test_fields(tmp_path, name):
    page = f"---\ntitle: First\nsummary: S.\nkind: guide\n{FIELDS[name]}\n---\nText.\n"
    check(tmp_path, hub() | {"care/first.md": page})


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("file", ["hub.yml", "data/glossary.yml"])
def test_register(tmp_path, name, file):
    check(tmp_path, hub() | {file: FIELDS[name].rstrip("\n")})


@pytest.mark.parametrize("file", ["care/first.md", "hub.yml", "data/glossary.yml", "assets/a.svg"])
def test_file_of_fifty_megabytes(tmp_path, file):
    run = check(tmp_path, hub() | {file: b"a <b> [^1] " * 5_000_000})
    assert run.status == 1 and run.megabytes < 100


def test_a_million_footnotes(tmp_path):
    many = "".join(f"[^{n}]" for n in range(1_000_000)) + "\n\n" + "".join(
        f"[^{n}]: a\n\n" for n in range(1_000_000))
    run = check(tmp_path, hub(many))
    assert run.status == 1 and "[file-too-large]" in run.errors


def test_what_is_measured_is_measured(tmp_path):
    """A run that costs too much is seen to."""
    run = plait("-c", "x = bytearray(300_000_000)\nfor n in range(30_000_000): pass", program="/usr/bin/python3")
    assert run.status == 0 and run.megabytes > MEGABYTES and run.seconds > 0.1
