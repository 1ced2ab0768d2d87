"""The files that are made for programs, against their own rules."""

import json
from xml.etree import ElementTree

import jsonschema
import pytest

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
}


def structured(page):
    head, _, rest = page.partition('<script type="application/ld+json">')
    return json.loads(rest.partition("</script>")[0]) if rest else None


def test_resources_describe_themselves_in_the_terms_of_schema_org(hub):
    described = 0
    for path in json.loads((hub / "resources.json").read_text())["resources"]:
        data = structured((hub / path["path"]).read_text())
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
