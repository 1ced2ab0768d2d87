"""The hub's own pages keep what they promise about how they know what they say."""

import re

import pytest
import yaml

from harness.content import page, write, yaml as written
from harness.plait import ROOT, build
from harness.yaml_core import load

# Words with which a page, or a sentence on it, speaks of leave to name someone.
CONSENT = re.compile(r"\b(?:is|are|was|were) named because\b|\bagreed (?:to be|that it is) named\b", re.I)


def _read(path):
    """A page's fields and its text."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return load(front) or {}, body


def _records(content, name):
    path = content / "data" / name
    return load(path.read_text(encoding="utf-8")) or [] if path.exists() else []


def faults(content) -> list[str]:
    """Every broken promise in a content folder."""
    anonymous = {record["key"] for record in _records(content, "organisations.yml") if record.get("anonymous") is True}
    found = [f"data/sources.yml: {record.get('key')} has no title"
             for record in _records(content, "sources.yml") if not str(record.get("title") or "").strip()]
    for path in sorted(content.rglob("*.md")):
        fields, body = _read(path)
        name = path.relative_to(content).as_posix()
        found += [f"{name}: {fault}" for fault in _faults_of_page(fields, body, anonymous)]
    return found


def _faults_of_page(fields, body, anonymous):
    if re.search(r"\bin\s+our\s+notes\b", f"{yaml.safe_dump(fields, width=10**9)}\n{body}", re.I):
        yield "says 'in our notes', which no reader can look up"
    if fields.get("kind") != "case-study":
        return
    if not fields.get("limits"):
        yield "a case study without limits"
    if fields.get("evidence") == "measured" and not any(map(_is_measured, fields.get("measures") or [])):
        yield "measured, and no measure says of how many, by whom and when"
    consent = fields.get("consent") or {}
    if consent.get("kind") == "public-source" and not consent.get("by"):
        yield "does not say who made it public"
    if _names_nobody(fields, anonymous):
        if consent.get("kind") == "confirmed" or consent.get("by") == "organisation":
            yield "gives the consent of an organisation that it does not name"
        if CONSENT.search(f"{fields.get('summary')}\n{body}"):
            yield "has a sentence on consent, about an organisation that it does not name"


def _names_nobody(fields, anonymous) -> bool:
    return {fields.get("organisation"), *(fields.get("also") or [])} <= anonymous


def _is_measured(measure) -> bool:
    """Whether it says of how many (a digit, and not 'not stated'), by whom and when."""
    said = [str(measure.get(name) or "") for name in ("n", "by", "date")]
    return bool(re.search(r"\d", said[0])) and all(said) and not any(text.lower().startswith("not stated") for text in said)


def test_own_content():
    assert faults(ROOT / "content") == []


def test_built_pages_of_the_nameless(tmp_path):
    build(ROOT / "content", tmp_path / "output")
    anonymous = {record["key"] for record in _records(ROOT / "content", "organisations.yml") if record.get("anonymous")}
    told = {True: [], False: []}
    for path in (ROOT / "content").rglob("*.md"):
        fields, _ = _read(path)
        if fields.get("kind") == "case-study":
            place = path.relative_to(ROOT / "content").with_suffix(".html")
            html = (tmp_path / "output" / place).read_text(encoding="utf-8")
            told[_names_nobody(fields, anonymous)].append(bool(re.search("Why it is named|named because", html)))
    assert told[True] and not any(told[True])
    assert told[False] and all(told[False])


CASE = {
    "kind": "case-study", "organisation": "town", "evidence": "measured", "limits": ["It was short."],
    "measures": [{"name": "Hours", "value": "3", "n": "20 staff", "by": "The town", "date": "May 2024"}],
    "consent": {"kind": "public-source", "url": "https://town.example/", "by": "organisation"},
}
NAMELESS = {"organisation": "hidden", "consent": {"kind": "public-source", "url": "https://study.example/", "by": "other"}}


def _hub(folder, body="Text.", source=None, **fields):
    record = written({"key": "study", "title": "A study"} | (source or {}))
    return write(folder, {
        "data/organisations.yml": "- {key: town, name: Town}\n- {key: hidden, name: A council, anonymous: true}\n",
        "data/sources.yml": "- " + record.replace("\n", "\n  ").rstrip() + "\n",
        "care/case.md": page(body, **(CASE | fields)),
    })


def _measure(**changed):
    return {"measures": [CASE["measures"][0] | changed]}


@pytest.mark.parametrize("fields", [
    {}, NAMELESS, {"evidence": "studied", "measures": []},
    {"measures": [{"name": "Cost", "value": "£1", "n": "not stated"}, *CASE["measures"]]},
    {"consent": {"kind": "confirmed", "by": "A. Director", "date": "2026-01-02"}},
    {"body": "The town is in the north. Notes are our own."},
    {"also": ["hidden"], "body": "It is named because it wrote the page."},
], ids=str)
def test_lets_honest_pages_be(tmp_path, fields):
    assert faults(_hub(tmp_path, **fields)) == []


@pytest.mark.parametrize("fields, fault", [
    ({"body": "That is not recorded in our\nnotes."}, "in our notes"),
    ({"limits": ["The year is not recorded in our notes."]}, "in our notes"),
    ({"limits": []}, "without limits"),
    ({"measures": []}, "no measure"),
    (_measure(n="not stated"), "no measure"),
    (_measure(n="not stated, of 20 asked"), "no measure"),
    (_measure(n="many"), "no measure"),
    (_measure(by=""), "no measure"),
    (_measure(date="not stated"), "no measure"),
    ({"consent": {"kind": "public-source", "url": "https://town.example/"}}, "who made it public"),
    ({"source": {"title": " "}}, "study has no title"),
    (NAMELESS | {"consent": {"kind": "public-source", "url": "https://a.example/", "by": "organisation"}}, "does not name"),
    (NAMELESS | {"consent": {"kind": "confirmed", "by": "A. Director", "date": "2026-01-02"}}, "does not name"),
    (NAMELESS | {"body": "The council is named because it published these facts itself."}, "does not name"),
    (NAMELESS | {"also": ["hidden"], "body": "They agreed to be named."}, "does not name"),
], ids=str)
def test_finds_what_was_broken(tmp_path, fields, fault):
    found = faults(_hub(tmp_path, **fields))
    assert len(found) == 1 and fault in found[0], found
