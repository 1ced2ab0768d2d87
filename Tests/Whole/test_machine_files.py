"""The files that are made for programs, against their own rules."""

import json
import re
from xml.etree import ElementTree

import jsonschema
import pytest

from harness.content import guide, small_hub, write
from harness.plait import ROOT, build, plait


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    output = tmp_path_factory.mktemp("hub") / "output"
    build(ROOT / "content", output)
    return output


def test_resources_are_as_their_schema_says(hub):
    schema = json.loads((hub / "resources.schema.json").read_text())
    resources = json.loads((hub / "resources.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(resources, schema, jsonschema.Draft202012Validator)
    assert resources["$schema"] == "resources.schema.json"
    assert {resource["kind"] for resource in resources["resources"]} == set(
        schema["$defs"]["resource"]["properties"]["kind"]["enum"])
    broken = resources | {"resources": [resources["resources"][0] | {"kind": "novel"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema, jsonschema.Draft202012Validator)


def test_every_page_that_is_listed_is_there(hub):
    for resource in json.loads((hub / "resources.json").read_text())["resources"]:
        assert (hub / resource["path"]).is_file()
        copy = (hub / resource["path"]).with_suffix(".md").read_text()
        assert copy.startswith("# ") and "\n> " in copy
    listed = (hub / "llms.txt").read_text().count("\n- [")
    assert listed == len(list((ROOT / "content").rglob("*.md"))) - 1  # all but the home page


def test_every_page_is_xml_too(hub, tmp_path):
    """Books and courses are made by the same templates, and have to be XML."""
    assert plait("init", "hub", cwd=tmp_path).status == 0
    build(tmp_path / "hub/content", tmp_path / "output")
    faults = []
    for page in [*hub.rglob("*.html"), *(tmp_path / "output").rglob("*.html")]:
        try:
            ElementTree.parse(page)
        except ElementTree.ParseError as fault:
            faults.append(f"{page}: {fault}")
    assert faults == []


# From schema.org 29.0: the types of a page here, what each member may be, and where it belongs.
MEMBERS = {
    "@context": str, "@type": (str, list), "name": str, "description": str, "url": str, "inLanguage": str,
    "learningResourceType": str, "timeRequired": str, "audience": dict, "about": list, "teaches": list,
    "datePublished": str, "dateModified": str, "isAccessibleForFree": bool, "license": str, "publisher": dict,
    "isPartOf": dict,
}


def structured(page):
    head, _, rest = page.partition('<script type="application/ld+json">')
    return json.loads(rest.partition("</script>")[0]) if rest else None


def test_pages_say_what_they_are_and_where_they_stand(hub):
    home = structured((hub / "index.html").read_text())
    assert home["@type"] == "WebSite" and home["url"].startswith("https://")
    graph = json.loads((hub / "hub.json").read_text())
    study = next(page for page in graph["pages"] if page.get("kind") == "case-study")
    data, trail = structured((hub / study["path"]).read_text())
    assert {"@type": "Organization"}.items() <= data["about"][0].items()
    strand = data["isPartOf"]
    assert strand["@type"] == "CollectionPage"
    assert strand["isPartOf"] == {"@type": "WebSite", "name": home["name"], "url": home["url"]}
    for pattern, kind in [
        ("pathways/*.html", "Course"), ("glossary.html", "DefinedTermSet"), ("glossary/*.html", "DefinedTerm"),
    ]:
        pages = [page for page in hub.glob(pattern) if page.name != "index.html" and not page.stem.endswith("-print")]
        assert pages
        for page in pages:
            data, trail = structured(page.read_text())
            assert data["@type"] == kind and trail["@type"] == "BreadcrumbList"
            steps = [*trail["itemListElement"], *data.get("hasPart", [])]
            for step in steps:
                place = step.get("item", step.get("url"))
                assert (hub / place.removeprefix(home["url"].removesuffix("index.html"))).is_file(), place
            assert [step["position"] for step in trail["itemListElement"]] == [1, 2, 3][: len(trail["itemListElement"])]


def test_resources_describe_themselves_in_the_terms_of_schema_org(hub):
    described = 0
    for path in json.loads((hub / "resources.json").read_text())["resources"]:
        data, trail = structured((hub / path["path"]).read_text())
        assert trail["itemListElement"][-1] == {
            "@type": "ListItem", "position": 3, "name": data["name"], "item": data["url"]}
        assert data["@context"] == "https://schema.org"
        assert data["@type"] == ["LearningResource", "Article"]
        assert set(data) <= set(MEMBERS), set(data) - set(MEMBERS)
        assert all(isinstance(value, MEMBERS[name]) for name, value in data.items())
        assert data["audience"] == {
            "@type": "EducationalAudience", "educationalRole": data["audience"]["educationalRole"]}
        assert data["publisher"]["@type"] == "Organization"
        if "timeRequired" in data:
            assert data["timeRequired"].startswith("PT") and data["timeRequired"].endswith("M")
        assert data["url"].startswith("https://") and data["license"].startswith("https://")
        described += 1
    assert described > 90


_DATE = {
    "type": "object", "additionalProperties": False,
    "properties": {
        "date-parts": {"type": "array", "minItems": 1, "maxItems": 2, "items": {
            "type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "number"}}},
        "literal": {"type": "string"}}}

# From csl-data.json 1.0.2: the members that are given here, and every type that there is.
CSL = {
    "type": "array",
    "items": {
        "type": "object", "required": ["type", "id"], "additionalProperties": False,
        "properties": {
            "type": {"enum": (
                "article article-journal article-magazine article-newspaper bill book broadcast chapter classic "
                "collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing "
                "interview legal_case legislation manuscript map motion_picture musical_score pamphlet "
                "paper-conference patent performance periodical personal_communication post post-weblog regulation "
                "report review review-book software song speech standard thesis treaty webpage").split()},
            **{name: {"type": "string"} for name in ("id", "title", "publisher", "URL", "archive", "note")},
            "author": {"type": "array", "items": {
                "type": "object", "additionalProperties": False,
                "properties": {name: {"type": "string"} for name in ("family", "given", "literal")}}},
            "issued": _DATE, "accessed": _DATE,
        }}}


def bibtex(text):
    """The entries of a BibTeX file as key, type and fields; what is none stops it."""
    entries, place = {}, 0
    while place < len(text):
        head = re.compile(r"@(techreport|misc)\{([A-Za-z0-9._-]+),\n").match(text, place)
        assert head, text[place:place + 80]
        place, fields = head.end(), {}
        while not text.startswith("}\n", place):
            name = re.compile(r"  ([a-z]+) = \{").match(text, place)
            assert name, text[place:place + 80]
            depth, end = 1, name.end()
            while depth:
                if text[end] == "\\":
                    end += 1
                else:
                    depth += {"{": 1, "}": -1}.get(text[end], 0)
                end += 1
            fields[name[1]] = text[name.end():end - 1]
            place = end + (2 if text.startswith(",\n", end) else 1)
        entries[head[2]] = (head[1], fields)
        place += 2 + text.startswith("\n", place + 2)
    return entries


def test_references_are_as_csl_and_bibtex_say(hub):
    references = json.loads((hub / "sources.json").read_text())
    jsonschema.validate(references, CSL, jsonschema.Draft202012Validator)
    entries = bibtex((hub / "sources.bib").read_text())
    assert [reference["id"] for reference in references] == list(entries)
    assert len(references) == len(list((hub / "evidence").glob("*.json"))) > 300
    for reference in references:
        page = (hub / "evidence" / f"{reference['id']}.html").read_text()
        assert f'href="{reference["id"]}.json"' in page and f'href="{reference["id"]}.bib"' in page
        assert json.loads((hub / f"evidence/{reference['id']}.json").read_text()) == [reference]
        own = bibtex((hub / f"evidence/{reference['id']}.bib").read_text())
        assert own == {reference["id"]: entries[reference["id"]]}
        kind, fields = own[reference["id"]]
        assert set(fields) >= {"author", "title", "year"} and (kind == "misc" or "institution" in fields)
        people = [author for author in reference["author"] if "family" in author]
        assert fields["author"].count(" and ") == len(people) - 1 or not people


def test_the_graph_is_as_its_schema_says(hub):
    schema = json.loads((hub / "hub.schema.json").read_text())
    graph = json.loads((hub / "hub.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(graph, schema, jsonschema.Draft202012Validator)
    assert graph["$schema"] == "hub.schema.json"
    broken = graph | {"pages": [graph["pages"][0] | {"role": "novel"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema, jsonschema.Draft202012Validator)


def test_the_graph_names_only_what_is_there(hub):
    graph = json.loads((hub / "hub.json").read_text())
    paths = [record["path"] for value in graph.values() if isinstance(value, list)
             for record in value if "path" in record]
    assert len(paths) == len(set(paths)) > 600
    assert [path for path in paths if not (hub / path).is_file()] == []
    assert len(graph["pages"]) == len(list((ROOT / "content").rglob("*.md")))
    for page in graph["pages"]:
        text = (hub / page["path"]).read_text()
        assert [heading for heading in page.get("headings", []) if f'id="{heading["anchor"]}"' not in text] == []
        for link in page.get("linksTo", []):
            path, _, anchor = link.partition("#")
            assert (hub / path).is_file(), link
            assert not anchor or f'id="{anchor}"' in (hub / path).read_text(), link


def test_relations_of_the_graph_show_on_both_sides(hub):
    graph = json.loads((hub / "hub.json").read_text())
    pages = graph["pages"]

    def of_pages(member):
        """What pages name in one member, as pairs of page and what it names."""
        return {(page["path"], named) for page in pages for named in page.get(member, [])}

    def of_records(register, name, member):
        """The same from the records' side."""
        return {(page, record[name]) for record in graph[register] for page in record.get(member, [])}

    assert of_pages("cites") == of_records("sources", "key", "citedBy")
    assert of_pages("terms") == of_records("terms", "term", "usedOn")
    assert of_pages("recommendations") == of_records("recommendations", "number", "answers")
    assert of_pages("organisations") == of_records("organisations", "key", "caseStudies")
    links = {(page, link.partition("#")[0]) for page, link in of_pages("linksTo")}
    own = {page["path"] for page in pages}
    assert {(page, link) for page, link in links if link in own and page != link} == {
        (other, page) for page, other in of_pages("linkedFrom")}
    steps = {(page["path"], step["page"]) for page in pages for step in page.get("steps", [])}
    assert steps == {(pathway, page) for page, pathway in of_pages("pathways")}


def test_the_graph_is_the_same_however_it_was_built(tmp_path):
    """A build that reads only what was changed knows of all other pages what it remembers."""
    write(tmp_path / "content", small_hub())
    build(tmp_path / "content", tmp_path / "output")
    page = tmp_path / "content/care/first.md"
    page.write_text(page.read_text() + "\n## More\n\nSee [why](index.md).\n")
    build(tmp_path / "content", tmp_path / "output")
    build(tmp_path / "content", tmp_path / "fresh", "--no-cache")
    text = (tmp_path / "output/hub.json").read_text()
    assert '"anchor":"more"' in text and text == (tmp_path / "fresh/hub.json").read_text()


def test_a_large_hub_has_no_graph(tmp_path):
    write(tmp_path / "content", small_hub() | {
        f"care/p{number}.md": guide("Text.", title=f"Page {number}") for number in range(1000)})
    build(tmp_path / "content", tmp_path / "output")
    assert (tmp_path / "output/resources.json").exists()
    assert not (tmp_path / "output/hub.json").exists()
