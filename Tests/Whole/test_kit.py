"""The kit for editors says what `plait check` says: no more and no less."""

import os
import re

import jsonschema
import pytest

from harness.content import page, small_hub, tree, write
from harness.kit import Kit, make_kit
from harness.plait import ROOT, plait
from harness.yaml_core import front_matter, load

KINDS = ["guide", "tool", "case-study", "briefing", "assessment"]
SCHEMAS = KINDS + ["home", "strand", "pathway", "page", "hub", "glossary", "organisations", "recommendations",
                   "sources", "timeline", "accessibility"]


@pytest.fixture(scope="module", params=["own", "starter"])
def kit(request, tmp_path_factory) -> Kit:
    folder = tmp_path_factory.mktemp("kit")
    if request.param == "own":
        return make_kit(ROOT / "content", folder)
    assert plait("init", folder / "hub").status == 0
    return make_kit(folder / "hub/content", folder)


def _schema_of(path, fields):
    """The schema of a file, by its place and by what its fields say."""
    if path == "index.md":
        return "home"
    if path.startswith(("pathways/", "pages/")):
        return {"pathways": "pathway", "pages": "page"}[path.split("/")[0]]
    return fields.get("kind", "strand")


def test_schemas_are_schemas(kit):
    assert sorted(tree(kit.folder / ".plait/schemas")) == sorted(f"{name}.schema.json" for name in SCHEMAS)
    for name in SCHEMAS:
        jsonschema.Draft7Validator.check_schema(kit.schema(name))


def test_pages_that_are_in_order_pass(kit):
    faults = {}
    for path in sorted(kit.content.rglob("*.md")):
        fields = front_matter(path.read_text())
        name = _schema_of(path.relative_to(kit.content).as_posix(), fields)
        faults[str(path)] = kit.faults(name, fields)
    assert len(faults) >= 13
    assert {path: found for path, found in faults.items() if found} == {}


def test_settings_and_registers_that_are_in_order_pass(kit):
    assert kit.faults("hub", load((kit.content / "hub.yml").read_text())) == []
    registers = sorted((kit.content / "data").glob("*.yml"))
    assert len(registers) == 6
    for path in registers:
        assert kit.faults(path.stem, load(path.read_text())) == [], path


def test_settings_apply_schemas_to_files_that_are_there(kit):
    schemas = kit.json(".vscode/settings.json")["yaml.schemas"]
    assert len(schemas) == 7
    for schema, file in schemas.items():
        assert (kit.folder / schema).is_file()
        assert (kit.content.parent / file).is_file()


def test_the_task_finds_places_in_messages(tmp_path):
    write(tmp_path / "content", small_hub() | {"care/first.md": "---\ntitle: A\n---\n\nText.\n"})
    kit = make_kit(tmp_path / "content", tmp_path)
    task = kit.json(".vscode/tasks.json")["tasks"][0]
    run = plait(*task["args"], cwd=tmp_path)
    pattern = task["problemMatcher"]["pattern"]
    found = [re.match(pattern["regexp"], line) for line in run.errors.split("\n")]
    places = [match.group(pattern["file"], pattern["line"], pattern["severity"]) for match in found if match]
    assert places and set(places) == {("content/care/first.md", "1", "error")}


# Schemas and checks agree

GOOD = {
    "title": "A", "summary": "B.", "kind": "case-study", "organisation": "river", "evidence": "reported",
    "consent": {"kind": "public-source", "url": "https://example.org/", "by": "other"},
}

ACCEPTED = [
    {"audience": ["leaders"]}, {"audience": "leaders"}, {"audience": []}, {"audience": None},
    {"title": 2025}, {"title": True}, {"reviewed": "2026-11-23"}, {"reviewed": None}, {"review_in": 120},
    {"related": ["second.md"]}, {"related": "../care/second.md"}, {"lessons": "One."}, {"measures": []},
    {"measures": [{"name": "A", "before": 90, "n": "3", "by": "B", "date": 2024}]},
    {"measures": [{"name": "A", "value": "4.2", "n": "3", "by": "B", "date": 2024}]}, {"evidence": "studied"},
    {"arrangements": [{"name": "A", "value": "14 to 16", "unit": "B"}]},
    {"consent": {"kind": "public-source", "url": "https://example.org/"}},
    {"consent": {"kind": "confirmed", "date": "2026-11-23", "by": "C"}}, {"order": 0}, {"period": ""},
    {"credits": ["A", "B"]}, {"status": "published"}, {"summary": "x" * 200},
]

REFUSED = [
    {"sumary": "B."}, {"title": None}, {"title": ["A"]}, {"summary": "x" * 201}, {"audience": ["leader"]},
    {"audience": [["leaders"]]}, {"reviewed": "23/11/2026"}, {"reviewed": "2026-11-2"}, {"review_in": 121},
    {"review_in": 0}, {"review_in": 1.5}, {"review_in": "twelve"}, {"related": ["/care/second.md"]},
    {"related": ["care\\second.md"]}, {"related": ["https://example.org/"]}, {"evidence": "hearsay"},
    {"evidence": None}, {"organisation": "sea"}, {"organisation": None}, {"consent": None},
    {"consent": {"kind": "rumour"}}, {"consent": {"kind": "public-source"}},
    {"arrangements": [{"name": "A"}]},
    {"consent": {"kind": "public-source", "url": "https://example.org/", "by": "us"}},
    {"consent": {"kind": "public-source", "url": "example.org"}},
    {"consent": {"kind": "confirmed", "date": "2026-11-23"}}, {"measures": [{"before": "90"}]},
    {"measures": [{"name": "A", "colour": "B"}]}, {"measures": ["A"]}, {"kind": "poem"}, {"order": -1},
    {"status": "finished"}, {"recommendations": ["one"]},
]


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Kit:
    folder = tmp_path_factory.mktemp("small")
    write(folder / "content", small_hub(regions=["North"]) | {
        "data/organisations.yml": "- {key: river, name: River, region: North}\n"})
    return make_kit(folder / "content", folder)


def _says(kit, fields):
    """What the schema and the check say of a page with these fields."""
    # A field that is left empty is one without anything after its colon.
    text = page("See [the second](second.md).", **fields).replace(": null\n", ":\n")
    write(kit.content, {"care/third.md": text})
    run = plait("check", "--content", kit.content)
    assert run.status in (0, 1), run.errors
    return kit.faults("case-study", fields) == [], run.status == 0


@pytest.mark.parametrize("change", ACCEPTED, ids=str)
def test_schemas_accept_what_the_check_accepts(small, change):
    assert _says(small, GOOD | change) == (True, True)


@pytest.mark.parametrize("change", REFUSED, ids=lambda change: str(change)[:60])
def test_schemas_refuse_what_the_check_refuses(small, change):
    assert _says(small, GOOD | change) == (False, False)


@pytest.mark.parametrize("name", sorted(set(GOOD) - {"title", "summary"}))
def test_schemas_want_what_the_check_wants(small, name):
    fields = {key: value for key, value in GOOD.items() if key != name}
    assert _says(small, fields) == (False, False)


@pytest.mark.parametrize(
    "name, text",
    [
        ("hub", "title: A\nstrands: []\n"), ("hub", "title: A\n"),
        ("hub", "title: A\nstrands: [{folder: /a, title: B}]\n"),
        ("hub", "title: A\nstrands: [{folder: a, title: B}]\ncolour: red\n"),
        ("hub", "title: A\nstrands: [{folder: a, title: B}]\nfields: {all: [{name: a, type: colour}]}\n"),
        ("hub", "title: A\nstrands: [{folder: a, title: B}]\nlimits: {page_kilobytes: 5000}\n"),
        ("sources", "- {key: a, title: B}\n"), ("sources", "key: a\n"), ("organisations", "- {key: a, name: A, region: South}\n"),
        ("glossary", "- {term: a, definition: B, source: nobody}\n"), ("recommendations", "- {number: 0, title: A, text: B}\n"),
        ("timeline", "- {date: May, title: A}\n"), ("accessibility", "status: perfect\n"),
    ],
)
def test_schemas_refuse_wrong_settings_and_registers(kit, name, text):
    assert kit.faults(name, load(text)) != []


# Forms

WIDGETS = {"boolean", "datetime", "hidden", "list", "markdown", "number", "object", "select", "string", "text"}


def _forms_by_schema(kit):
    """The fields of every form, with the name of the schema of what it fills in."""
    strands = {strand["folder"] for strand in load((kit.content / "hub.yml").read_text())["strands"]}
    for collection in kit.forms["collections"]:
        if "folder" in collection:
            folder = collection["folder"].removeprefix("content/")
            if folder in strands:
                yield collection["filter"]["value"], collection["fields"]
            else:
                yield {"pathways": "pathway", "pages": "page"}[folder], collection["fields"]
            continue
        for file in collection["files"]:
            name = file["name"]
            yield ("strand" if name in strands else name), file["fields"]


def _properties(schema):
    """The properties of a schema, of a list's items, or of the first alternative that has any."""
    if "properties" in schema:
        return schema["properties"], set(schema.get("required", []))
    for key in ("anyOf", "oneOf"):
        for choice in schema.get(key, []):
            if found := _properties(choice):
                return found
    return _properties(schema["items"]) if isinstance(schema.get("items"), dict) else None


def _compare(fields, schema, path):
    """Every property has a field in the form and every field a property, all the way down."""
    properties, required = _properties(schema)
    by_name = {field["name"]: field for field in fields}
    assert len(by_name) == len(fields), f"{path}: a field comes twice"
    assert set(by_name) - {"body"} == set(properties), path
    for name, field in by_name.items():
        here = f"{path}/{name}"
        assert field["widget"] in WIDGETS, here
        if field["widget"] != "hidden":
            assert field["label"] and isinstance(field["required"], bool), here
        if name == "body":
            continue
        if field["widget"] != "hidden":
            assert field["required"] == (name in required), here
        if field["widget"] == "select":
            assert field["options"] and len(set(field["options"])) == len(field["options"]), here
        if "fields" in field:
            _compare(field["fields"], properties[name], here)
        if "types" in field:
            assert field["typeKey"] == "kind"
            choices = next(choice["oneOf"] for choice in [properties[name], *properties[name].get("anyOf", [])]
                           if "oneOf" in choice)
            for kind, choice in zip(field["types"], choices, strict=True):
                assert choice["properties"]["kind"] == {"description": "Which of the groups this is.",
                                                         "enum": [kind["name"]]}
                inner = {"properties": {key: value for key, value in choice["properties"].items() if key != "kind"},
                         "required": choice["required"]}
                _compare(kind["fields"], inner, here)


def test_forms_have_every_field(kit):
    seen = set()
    for name, fields in _forms_by_schema(kit):
        seen.add(name)
        if name in ("glossary", "organisations", "recommendations", "sources", "timeline"):
            (records,) = fields
            assert records["widget"] == "list" and records["root"] is True
            fields = records["fields"]
        _compare(fields, kit.schema(name), name)
    assert seen == set(SCHEMAS) - {"hub"}


def test_forms_are_for_files_that_are_there(kit):
    forms = kit.forms
    names = [collection["name"] for collection in forms["collections"]]
    assert len(names) == len(set(names))
    assert {"backend", "media_folder", "collections"} <= set(forms)
    for collection in forms["collections"]:
        assert ("folder" in collection) != ("files" in collection)
        if "folder" in collection:
            assert (kit.content.parent / collection["folder"]).is_dir()
        for file in collection.get("files", []):
            assert (kit.content.parent / file["file"]).is_file()


# Snippets

PLACE = re.compile(r"(?<!\\)\$(?:(\d+)|\{(\d+):((?:\\.|[^}\\])*)\}|\{(\d+)\|((?:\\.|[^|\\])*)\|\})")


def _expanded(snippet, empty=True):
    """The text that VS Code would put in, with the places left empty or holding what they propose."""
    text = "\n".join(snippet["body"])
    numbers = []

    def fill(match):
        numbers.append(int(match[1] or match[2] or match[4]))
        choice = re.split(r"(?<!\\),", match[5])[0] if match[5] and not empty else ""
        return match[3] or choice

    filled = re.sub(r"\\([\\$}|,])", r"\1", PLACE.sub(fill, text))
    assert numbers == list(range(1, len(numbers) + 1)), snippet
    return filled


def test_snippets_have_every_field(kit):
    prefixes = {snippet["prefix"] for snippet in kit.snippets.values()}
    for name in set(SCHEMAS) & {*KINDS, "strand", "pathway", "page"}:
        assert set(kit.schema(name)["properties"]) <= prefixes, name
    assert {f"new-{kind}" for kind in KINDS} <= prefixes


def test_snippets_of_pages_are_what_new_makes(small):
    for kind in [*KINDS, "pathway", "page"]:
        strand = ["--strand", "care"] if kind in KINDS else []
        assert plait("new", kind, "A title", *strand, "--name", "fresh", "--content", small.content).status == 0
        (made,) = small.content.rglob("fresh.md")
        snippet = next(s for s in small.snippets.values() if s["prefix"] == "new-" + kind)
        lines = [line.rstrip() for line in _expanded(snippet).split("\n")]
        assert lines == re.sub(r"<!-- (.*) -->", r"\1", made.read_text()).split("\n"), kind
        made.unlink()


@pytest.mark.parametrize("prefix", ["callout", "quotation", "chart"])
def test_snippets_of_blocks_are_in_order(tmp_path, prefix):
    write(tmp_path / "content", small_hub() | {
        "data/sources.yml": "- {key: a-2025, authors: A, year: 2025, title: T, kind: report}\n"})
    kit = make_kit(tmp_path / "content", tmp_path)
    snippet = next(s for s in kit.snippets.values() if s["prefix"] == prefix)
    block = _expanded(snippet, empty=False)
    write(kit.content, {"care/third.md": page(block + "\n\nSo says [@a-2025].", kind="guide")})
    run = plait("check", "--strict", "--content", kit.content)
    assert run.errors == ""


# Writing

def test_is_the_same_every_time(kit, tmp_path):
    again = make_kit(kit.content, tmp_path / "again")
    def made(kit):
        return {path: text for path, text in tree(kit.folder).items() if path.startswith(".")}

    assert made(again) == made(kit) != {}


def test_stands_beside_the_content_and_says_what_it_wrote(tmp_path):
    write(tmp_path / "hub/content", small_hub())
    run = plait("kit", "--content", "hub/content", cwd=tmp_path)
    written = sorted(path for path in tree(tmp_path / "hub") if not path.startswith("content/"))
    assert run.output == "".join(f"Wrote {path}\n" for path in written)
    assert len(written) == 26
    assert plait("kit", cwd=tmp_path / "hub").output == "The kit is up to date.\n"
    assert plait("kit", "--content", ".", cwd=tmp_path / "hub/content").output == "The kit is up to date.\n"


def test_follows_the_lists_of_the_hub(small, tmp_path):
    kit = make_kit(small.content, tmp_path)
    assert kit.faults("guide", GOOD | {"kind": "guide"}) != []
    settings = (small.content / "hub.yml").read_text()
    write(tmp_path / "content", tree(small.content) | {"hub.yml": settings.replace('"leaders"', '"guides"')})
    assert kit.faults("case-study", GOOD | {"audience": ["guides"]}) != []
    again = make_kit(tmp_path / "content", tmp_path)
    assert again.faults("case-study", GOOD | {"audience": ["guides"]}) == []


def test_leaves_what_others_made(tmp_path):
    write(tmp_path, {".vscode/settings.json": "{}\n"})
    write(tmp_path / "content", small_hub())
    run = plait("kit", cwd=tmp_path)
    assert run.status == 0
    assert run.errors == ("warning: '.vscode/settings.json' was not made by 'plait kit' and was left as it is: "
                          "say --force to replace it\n")
    assert (tmp_path / ".vscode/settings.json").read_text() == "{}\n"
    assert plait("kit", "--force", cwd=tmp_path).output == "Wrote .vscode/settings.json\n"
    assert "yaml.schemas" in (tmp_path / ".vscode/settings.json").read_text()


def test_writes_through_no_link(tmp_path):
    write(tmp_path / "elsewhere", {"settings.json": "theirs"})
    write(tmp_path / "hub/content", small_hub())
    os.symlink("../elsewhere", tmp_path / "hub/.vscode")
    run = plait("kit", cwd=tmp_path / "hub")
    assert run.status == 2
    assert run.errors.endswith("/hub/.vscode' is not a folder, or only a link to one\n")
    assert tree(tmp_path / "elsewhere") == {"settings.json": b"theirs"}
