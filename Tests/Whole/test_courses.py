"""Courses: what the standards say of their manifest, where their links lead, and what is said instead of a course."""

import re
import subprocess
import zipfile
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from harness.content import guide, page, small_hub, tree, write
from harness.hostile import hostile_hub
from harness.plait import PLAIT, ROOT, plait
from harness.schema import (
    ADL, CARTRIDGE, CARTRIDGE_XSD, CMI5, CMI5_XSD, IMS, SCORM, WEB_LINK, WEB_LINK_XSD, faults_of)
from test_books import ID, PATHWAYS, STRANDS, crowded_hub

CONTENT = ROOT / "content"
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
          "form-action 'none'")


def pack(content, course, *arguments, **options):
    run = plait("pack", "lms", *arguments, "--content", content, "--output", course, **options)
    assert run.status == 0, run.errors
    assert run.output.startswith(f"Wrote {course}, ")
    return Path(course)


class Read(HTMLParser):
    """The ids of a page, the addresses in it, and its policy."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.policy, self.tags = set(), [], None, set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        self.ids |= {attributes["id"]} if "id" in attributes else set()
        self.links += [(name, attributes[name]) for name in ("href", "src") if name in attributes]
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]


class Opened:
    """A course as an LMS reads it."""

    def __init__(self, course):
        with zipfile.ZipFile(course) as archive:
            self.names = archive.namelist()
            self.files = {name: archive.read(name) for name in self.names}
        self.pages = {name: Read(text.decode()) for name, text in self.files.items() if name.endswith(".html")}

    def faults(self):
        """Names that clash, links that lead to nothing or to no web, and pages with another policy."""
        faults = [f"{name} is there twice" for name in self.names if self.names.count(name) > 1]
        folded = [name.lower() for name in self.names]
        faults += [f"{name} is there in another case" for name in set(self.names) if folded.count(name.lower()) > 1]
        for name, read in self.pages.items():
            ElementTree.fromstring(self.files[name])
            if name != "index.html" and read.policy != POLICY:
                faults.append(f"{name}: {read.policy}")
            for attribute, address in read.links:
                parts = urlsplit(address)
                if parts.scheme:
                    if parts.scheme not in ("https", "http", "mailto", "tel") or attribute == "src":
                        faults.append(f"{name}: {address}")
                    continue
                target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
                if target not in self.files:
                    faults.append(f"{name}: {address} is not there")
                elif parts.fragment and target in self.pages and unquote(parts.fragment) not in self.pages[target].ids:
                    faults.append(f"{name}: {address} names nothing")
        return faults


def faults_of_scorm(opened) -> list[str]:
    """What SCORM 1.2 has against a course."""
    text = opened.files["imsmanifest.xml"]
    faults = faults_of(text, IMS, SCORM)
    root = ElementTree.fromstring(text)
    named = {"": IMS}
    ids = [element.get("identifier") for element in root.iter() if element.get("identifier")]
    faults += [f"{each} names two things" for each in ids if ids.count(each) > 1]
    faults += [f"{each} is no name" for each in ids if not re.fullmatch(r"[A-Za-z_][\w.-]*", each)]
    faults += [f"{title.text} is too long" for title in root.iterfind(".//title", named) if len(title.text) > 200]
    said = [root.findtext(f"metadata/{name}", None, named) for name in ("schema", "schemaversion")]
    faults += [] if said == ["ADL SCORM", "1.2"] else [str(said)]
    [item] = root.iterfind(".//item", named)
    [resource] = root.iterfind(".//resource", named)
    if item.get("identifierref") != resource.get("identifier"):
        faults.append("the item opens nothing")
    if (resource.get("type"), resource.get(f"{{{ADL}}}scormtype")) != ("webcontent", "sco"):
        faults.append("the resource is no SCO")
    listed = [unquote(file.get("href")) for file in resource.iterfind("file", named)]
    if ["imsmanifest.xml", *listed] != opened.names or unquote(resource.get("href")) not in listed:
        faults.append("other files are listed than are there")
    return faults


def faults_of_cmi5(opened) -> list[str]:
    """What cmi5 has against a course."""
    text = opened.files["cmi5.xml"]
    faults = faults_of(text, CMI5_XSD, CMI5)
    named = {"": CMI5_XSD}
    root = ElementTree.fromstring(text)
    [course], [unit] = root.iterfind("course", named), root.iterfind("au", named)
    ids = [course.get("id"), unit.get("id")]
    if len(set(ids)) != 2 or not all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", each or "") for each in ids):
        faults.append(f"the ids are {ids}")
    if (unit.get("moveOn"), unit.get("launchMethod"), unit.get("masteryScore")) != ("Completed", "AnyWindow", None):
        faults.append(f"the unit is {unit.attrib}")
    if unit.findtext("url", None, named) not in opened.names or opened.names[0] != "cmi5.xml":
        faults.append("the unit opens nothing")
    return faults + [f"{each.tag} says nothing" for each in root.iter(f"{{{CMI5_XSD}}}langstring") if not each.text]


def test_is_what_cmi5_says(tmp_path):
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub()), tmp_path / "a.zip", "--standard", "cmi5"))
    assert faults_of_cmi5(opened) == [] and opened.faults() == []
    sound = opened.files["cmi5.xml"]
    for old, new in [
        (b"<description>", b"<other>"), (b' moveOn="Completed"', b' moveon="Completed"'), (b"index.html", b"gone.html"),
        (b"<url>index.html</url>\n", b""), (b"</au>", b"<au/></au>"),
    ]:
        assert old in sound
        opened.files["cmi5.xml"] = sound.replace(old, new).replace(b"</description>", b"</other>" if new == b"<other>" else b"</description>")
        assert faults_of_cmi5(opened), old


def faults_of_cartridge(opened) -> list[str]:
    """What Common Cartridge 1.3 has against a course, the rules that its schemas say in words included."""
    text = opened.files["imsmanifest.xml"]
    faults = faults_of(text, CARTRIDGE_XSD, CARTRIDGE)
    named = {"": CARTRIDGE_XSD}
    root = ElementTree.fromstring(text)
    said = [root.findtext(f"metadata/{name}", None, named) for name in ("schema", "schemaversion")]
    faults += [] if said == ["IMS Common Cartridge", "1.3.0"] else [str(said)]
    ids = [element.get("identifier") for element in root.iter() if element.get("identifier")]
    faults += [f"{each} names two things" for each in ids if ids.count(each) > 1]
    resources = {each.get("identifier"): each for each in root.iterfind("resources/resource", named)}
    top = root.find("organizations/organization/item", named)
    if top.get("identifierref") or top.find("title", named) is not None:
        faults.append("the first item is no folder")
    for item in root.iterfind(".//item", named):
        if item is not top and not item.findtext("title", None, named):
            faults.append("an item has no title")
        if item.get("identifierref") and item.get("identifierref") not in resources:
            faults.append(f"an item opens {item.get('identifierref')}")
        if item.get("identifierref") and item.find("item", named) is not None:
            faults.append("an item opens something and holds others")
    listed = []
    for name, resource in resources.items():
        files = [unquote(file.get("href")) for file in resource.iterfind("file", named)]
        listed += files
        if resource.get("href") and unquote(resource.get("href")) not in files:
            faults.append(f"{name} opens another file than it has")
        if resource.get("type") == "imswl_xmlv1p3":
            faults += [] if len(files) == 1 else [f"{name} has {len(files)} files"]
            for file in files:
                faults += faults_of(opened.files[file], WEB_LINK_XSD, WEB_LINK)
        elif resource.get("type") != "webcontent":
            faults.append(f"{name} is {resource.get('type')}")
        faults += [f"{name} needs what is not there" for each in resource.iterfind("dependency", named)
                   if each.get("identifierref") not in set(resources) - {name}]
    if opened.names[0] != "imsmanifest.xml" or sorted(listed) != sorted(opened.names[1:]):
        faults.append("other files are listed than are there")
    return faults


def test_is_what_common_cartridge_says(tmp_path):
    hub = write(tmp_path / "hub", crowded_hub(base_url="https://example.org/?a=1&b=2"))
    opened = Opened(pack(hub, tmp_path / "a.imscc", "--standard", "common-cartridge"))
    assert faults_of_cartridge(opened) == [] and opened.faults() == []
    root = ElementTree.fromstring(opened.files["imsmanifest.xml"])
    titles = [title.text for title in root.iter(f"{{{CARTRIDGE_XSD}}}title")]
    assert titles == ["About this course", "Small hub", "Care", "Care", "Check", "First", "Second", "Pathways", "Way",
                      "Glossary", "Small hub"]
    sound = opened.files["imsmanifest.xml"]
    for old, new in [
        (b' type="webcontent"', b""), (b'<item identifier="contents">', b'<item identifier="shared">'),
        (b'identifierref="file-2"', b'identifierref="file-99"'), (b"1.3.0", b"1.1.0"), (b"lom:lom>", b"lom:lam>"),
        (b'<file href="link.xml"/>', b""),
    ]:
        assert old in sound, old
        opened.files["imsmanifest.xml"] = sound.replace(old, new)
        assert faults_of_cartridge(opened), old


def test_a_cartridge_promises_no_record(tmp_path):
    hub = write(tmp_path / "hub", crowded_hub())
    opened = Opened(pack(hub, tmp_path / "a.imscc", "--standard", "common-cartridge", "--pathway", "way"))
    assert not {"index.html", "launch.js", "link.xml"} & set(opened.names)
    text = b"".join(opened.files.values())
    assert b"Your learning system keeps" not in text and b"Page 1 of" not in text and b"data-confirm" not in opened.files["pages/care/second.html"]


def test_only_the_page_that_speaks_with_a_record_store_reaches_out(tmp_path):
    hub = write(tmp_path / "hub", crowded_hub())
    scorm = Opened(pack(hub, tmp_path / "a.zip")).pages["index.html"].policy
    assert scorm == ("default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' file:; base-uri 'none'; "
                     "form-action 'none'")
    cmi5 = Opened(pack(hub, tmp_path / "b.zip", "--standard", "cmi5")).pages["index.html"].policy
    assert cmi5 == scorm.replace("base-uri", "connect-src https: http:; base-uri")


@pytest.fixture(scope="module")
def courses(tmp_path_factory):
    """A course of a strand, of a pathway and of the whole hub."""
    folder = tmp_path_factory.mktemp("courses")
    parts = {"strand": [STRANDS[0]], "pathway": ["--pathway", PATHWAYS[0]], "hub": []}
    return {name: Opened(pack(CONTENT, folder / f"{name}.zip", *part)) for name, part in parts.items()}


@pytest.mark.parametrize("name", ["strand", "pathway", "hub"])
def test_is_what_scorm_says(courses, name):
    assert faults_of_scorm(courses[name]) == []
    assert courses[name].faults() == []


def test_the_checks_find_what_is_wrong(tmp_path):
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub()), tmp_path / "a.zip", "care"))
    sound = opened.files["imsmanifest.xml"]
    for old, new in [
        (b"<schema>ADL SCORM</schema>\n", b""), (b' type="webcontent"', b""), (b'"item"', b'"course"'),
        (b"</resource>", b"<title>x</title></resource>"), (b'<file href="index.html"/>', b""),
        (b'identifierref="content"', b'identifierref="gone"'), (b"adlcp:scormtype", b"adlcp:scormType"),
    ]:
        assert sound.count(old) >= 1
        opened.files["imsmanifest.xml"] = sound.replace(old, new)
        assert faults_of_scorm(opened), old


@pytest.mark.parametrize("rotation", [0, 5])
def test_whatever_strangers_write_is_text_in_a_course(tmp_path, rotation):
    hub = hostile_hub(rotation)
    hub["hub.yml"] += f"id: {ID}\n"
    opened = Opened(pack(write(tmp_path / "hub", hub), tmp_path / "a.zip"))
    assert opened.faults() == [] and faults_of_scorm(opened) == []


def test_holds_the_files_that_its_pages_offer_and_no_others(tmp_path):
    hub = crowded_hub() | {
        "assets/other.csv": "a,b\n",
        "care/index.md": page("See [the other](../pages/about.md).", title="Care"),
        "pages/about.md": page("[other](../assets/other.csv)", title="About"),
        "care/chart.md": guide("```chart\ntype: bar\ntitle: Things\ncsv: ../assets/chart.csv\n```", title="Chart"),
        "assets/chart.csv": "what,count\none,1\ntwo,2\n"}
    opened = Opened(pack(write(tmp_path / "hub", hub), tmp_path / "a.zip", "care"))
    assert sorted(name for name in opened.files if "assets" in name) == [
        "pages/assets/a.csv", "pages/assets/chart.csv", "pages/assets/dot.svg"]
    assert 'href="../assets/chart.csv"' in opened.files["pages/care/chart.html"].decode()
    assert '<a class="outside">the other</a>' in opened.files["pages/care/index.html"].decode()
    web = Opened(pack(write(tmp_path / "hub", {"hub.yml": hub["hub.yml"] + 'base_url: "https://example.org/hub"\n'}),
                      tmp_path / "b.zip", "care"))
    assert '<a href="https://example.org/hub/pages/about.html">' in web.files["pages/care/index.html"].decode()


def test_no_page_takes_the_place_of_a_file_of_the_course(tmp_path):
    names = ["start", "glossary", "course", "launch", "page"]
    hub = crowded_hub() | {f"pages/{name}.md": page(title=name.title()) for name in names}
    hub |= {"assets/index.html.csv": "a\n", "care/first.md": guide("[a](../assets/index.html.csv)", title="First")}
    opened = Opened(pack(write(tmp_path / "hub", hub), tmp_path / "a.zip"))
    assert opened.faults() == [] and faults_of_scorm(opened) == []
    assert {f"pages/pages/{name}.html" for name in names} <= set(opened.names)


def test_is_the_same_to_the_byte_wherever_it_is_made(tmp_path):
    write(tmp_path / "one/content", crowded_hub())
    write(tmp_path / "two £/deep/content", dict(reversed(crowded_hub().items())))
    one = pack(tmp_path / "one/content", tmp_path / "a.zip")
    two = pack(
        "content", tmp_path / "b.zip", cwd=tmp_path / "two £/deep",
        env={"TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1700000000"})
    assert one.read_bytes() == two.read_bytes()


def test_lines_run_as_in_the_hub(tmp_path):
    opened = Opened(pack(write(tmp_path / "hub", crowded_hub(language="ar")), tmp_path / "a.zip"))
    roots = {name: re.search(rb"<html[^>]*>", opened.files[name]).group() for name in opened.pages}
    assert all(b' lang="ar" dir="rtl"' in root for root in roots.values()), roots


def test_an_lms_knows_a_new_version_of_a_course(tmp_path):
    def name(hub, *part):
        opened = Opened(pack(write(tmp_path / "hub", hub), tmp_path / "a.zip", *part))
        return ElementTree.fromstring(opened.files["imsmanifest.xml"]).get("identifier")

    names = [name(crowded_hub(), *part) for part in ([], ["care"], ["--pathway", "way"])]
    assert len(set(names)) == 3
    assert name(crowded_hub(title="Other") | {"care/third.md": guide(title="Third")}, "care") == names[1]


def test_makes_the_folder_in_which_it_is_to_stand(tmp_path):
    write(tmp_path / "content", crowded_hub())
    assert plait("pack", "lms", "care", "--output", "a/b/c.zip", cwd=tmp_path).status == 0
    assert plait("pack", "lms", "content/care/", cwd=tmp_path).output.startswith("Wrote care.zip, ")
    assert plait("pack", "lms", "--pathway", "way.md", cwd=tmp_path).output.startswith("Wrote way.zip, ")
    assert plait("pack", "lms", cwd=tmp_path).output.startswith("Wrote hub.zip, ")


WRONG = [
    (["car"], 2, "error: no strand 'car' in the hub: did you mean 'care'?\nIts only strand is 'care'.\n"),
    (["--pathway", "wey"], 2,
     "error: no pathway 'wey' in the hub: did you mean 'way'?\nIts only pathway is 'way'.\n"),
    (["--output", "notes.txt"], 2,
     "error: cannot write 'notes.txt': a file that is no zip archive stands there, and would be lost\n"),
    (["--output", "notes.txt/a.zip"], 2, "error: cannot write 'notes.txt/a.zip': Not a directory\n"),
    (["bare"], 1,
     "error: there is no published page in the strand 'bare', and so nothing to make a course of\n"),
]


@pytest.mark.parametrize("arguments, status, errors", WRONG)
def test_says_what_is_wrong_with_a_call(tmp_path, arguments, status, errors):
    strands = [{"folder": "care", "title": "Care"}]
    if arguments == ["bare"]:
        strands.append({"folder": "bare", "title": "Bare"})
        write(tmp_path / "content", {"bare/index.md": page(title="Bare", status="draft")})
    write(tmp_path / "content", crowded_hub(strands=strands))
    write(tmp_path, {"notes.txt": "mine"})
    before = tree(tmp_path)
    run = plait("pack", "lms", *arguments, cwd=tmp_path)
    assert (run.status, run.output, run.errors) == (status, "", errors)
    assert tree(tmp_path) == before


@pytest.mark.parametrize("arguments, error", [
    (["care", "--pathway", "way"], "error: Give a strand or a pathway, not both.\n"),
    (["--standard", "scorm"], "error: The value 'scorm' is invalid for '--standard <standard>'."),
])
def test_says_how_it_is_called(tmp_path, arguments, error):
    write(tmp_path / "content", crowded_hub())
    run = plait("pack", "lms", *arguments, cwd=tmp_path)
    assert run.status == 2 and run.errors.startswith(error), run.errors


def test_a_hub_without_an_id_is_told_what_to_add(tmp_path):
    write(tmp_path / "content", small_hub())
    run = plait("pack", "lms", cwd=tmp_path)
    assert run.status == 1
    assert "there is no 'id', by which an LMS knows a new version of the same course [missing-hub-id]" in run.errors
    line = re.search(r"add the line '(id: [0-9a-f-]{36})', and never change it", run.errors).group(1)
    settings = tmp_path / "content/hub.yml"
    settings.write_text(f"{settings.read_text()}{line}\n")
    assert plait("pack", "lms", cwd=tmp_path).status == 0


def test_refuses_more_pages_than_an_lms_can_keep_track_of(tmp_path):
    hub = small_hub(id=ID) | {f"care/p{number}.md": guide(title=f"P{number}") for number in range(998)}
    write(tmp_path / "content", hub)
    run = plait("pack", "lms", cwd=tmp_path)
    assert (run.status, run.output) == (1, "")
    assert ("a course of 1001 pages is too long: an LMS can keep track of 1000 at most [course-too-long]"
            in run.errors), run.errors
    assert not list(tmp_path.glob("*.zip"))
    (tmp_path / "content/care/p0.md").unlink()
    keys = re.findall(r'\["(....)",', Opened(pack(tmp_path / "content", tmp_path / "a.zip", "care")).files[
        "index.html"].decode().replace("&quot;", '"'))
    assert len(keys) == len(set(keys)) == 1000


def test_leaves_what_was_there_when_it_cannot_be_written(tmp_path):
    """A limit on the size of files stands for a disk that is full."""
    write(tmp_path / "content", crowded_hub())
    place = tmp_path / "place"
    old = pack(tmp_path / "content", place / "a.zip", "care").read_bytes()
    run = subprocess.run(
        ["sh", "-c", 'ulimit -f 8; trap "" XFSZ; exec "$@"', "sh", PLAIT, "pack", "lms", "--content",
         tmp_path / "content", "--output", place / "a.zip"], capture_output=True, text=True)
    assert run.returncode == 2, run.stderr
    assert run.stderr.startswith(f"error: cannot write '{place}/a.zip': "), run.stderr
    assert tree(place) == {"a.zip": old}
