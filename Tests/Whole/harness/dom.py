"""A page as a browser would see it, by the parser that the HTML standard describes."""

import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import html5lib

SCHEMES = {"https", "http", "mailto", "tel"}
_XLINK = "{http://www.w3.org/1999/xlink}"


@dataclass
class Page:
    """The elements of a page with their attributes, and what the parser found wrong."""

    elements: list[tuple[str, dict]] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def values(self, attribute: str) -> list[str]:
        return [found[attribute] for _, found in self.elements if attribute in found]


def parse(source: bytes) -> Page:
    """The page that a browser would make of the bytes."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(source, transport_encoding="utf-8")
    page = Page(errors=[f"{code} at {place}" for place, code, _ in parser.errors])
    for element in tree.iter():
        if not isinstance(element.tag, str):
            page.errors.append(f"a comment: {element.text!r}")
            continue
        name = element.tag.rpartition("}")[2]
        page.elements.append((name, dict(element.attrib)))
        page.texts.setdefault(name, []).append("".join(element.itertext()))
    return page


def faults_of_markup(page: Page, allowed: dict[str, set[str]]) -> list[str]:
    """Elements and attributes that are not on the list, and what none may hold."""
    faults = list(page.errors)
    for name, attributes in page.elements:
        if name not in allowed:
            faults.append(f"<{name}>")
            continue
        faults += [f"<{name} {found}>" for found in attributes if found not in allowed[name]]
        faults += _faults_of_addresses(name, attributes)
        if name == "script":
            faults += _faults_of_script(attributes)
    faults += [f"bad JSON: {text[:80]!r}" for text in _data(page) if not _is_json(text)]
    identities = page.values("id")
    faults += [f"{name!r} twice" for name in set(identities) if identities.count(name) > 1]
    return faults


def _faults_of_addresses(name, attributes):
    for attribute in ("href", "src", "action", "cite", _XLINK + "href"):
        if attribute in attributes:
            scheme = _scheme(attributes[attribute])
            if scheme and scheme not in (SCHEMES if name == "a" else {"https", "http"}):
                yield f"<{name} {attribute}={attributes[attribute]!r}>"
            if scheme and name in ("script", "img", "form", "source", "track"):
                yield f"<{name}> asks another host: {attributes[attribute]!r}"
    refresh = attributes.get("content", "") if "http-equiv" in attributes else ""
    if "url=" in refresh and _scheme(refresh.partition("url=")[2]):
        yield f"<{name}> sends its reader to another host: {refresh!r}"


def _scheme(address: str) -> str:
    # As a browser reads it: what it strips is stripped first.
    return urlsplit("".join(c for c in address.strip() if c not in "\t\n\r")).scheme.lower()


def _faults_of_script(attributes):
    if attributes.get("type") == "application/ld+json" and "src" not in attributes:
        return []
    return [] if attributes.get("src", "").endswith(".js") else [f"a script: {attributes}"]


def _data(page):
    scripts = [found for name, found in page.elements if name == "script"]
    texts = page.texts.get("script", [])
    return [text for found, text in zip(scripts, texts) if found.get("type")]


def _is_json(text):
    try:
        return isinstance(json.loads(text), (dict, list))
    except ValueError:
        return False
