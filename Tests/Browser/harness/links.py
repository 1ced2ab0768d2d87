"""Whether what a page refers to is there."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from harness.folder import HubFolder
from harness.visit import Visit

# What a page may point away to. Only a link that a reader follows, or that states the page's own
# address or that in another language, may leave the hub; nothing that a browser loads may.
_AWAY = ("https", "http")
_OTHER = ("mailto", "tel")
_STATED = {("link", "canonical"), ("link", "license"), ("link", "alternate")}


def faults_of_links(hub: HubFolder, visits: list[Visit]) -> list[str]:
    """Each reference that leads nowhere, or that cannot work from a disk."""
    anchors = {visit.path: visit.anchors for visit in visits}
    faults = []
    for visit in visits:
        for reference in visit.page["references"]:
            fault = _fault(hub, anchors, visit.path, reference)
            if fault:
                faults.append(f"{visit.path}: {reference['value']!r} {fault}")
    return faults


def reached_from(start: str, visits: list[Visit], hub: HubFolder) -> set[str]:
    """The pages that a reader can get to by following links and sending forms."""
    ways = ("a", "area", "form")
    links = {
        visit.path: [r["value"] for r in visit.page["references"] if r["element"] in ways]
        for visit in visits
    }
    reached, waiting = set(), [start]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        sent = hub.redirect(path) if path.endswith(".html") and path in hub else None
        for href in [sent] if sent else links.get(path, []):
            if not urlsplit(href).scheme:
                waiting.append(target_of(path, href))
    return reached


def target_of(page: str, href: str) -> str:
    """The hub's file that a relative reference on a page means."""
    path = unquote(urlsplit(href).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page


def _fault(hub, anchors, page: str, reference) -> str | None:
    value = reference["value"]
    parts = urlsplit(value)
    if parts.scheme:
        return _fault_of_address(parts.scheme, reference)
    if value.startswith("/") or re.match(r"^[\\]|^[A-Za-z]:", value):
        return "is rooted: from a disk it leads out of the hub"
    if not value and reference["attribute"] == "href":
        return "is empty"
    target = target_of(page, value)
    if target.startswith("../"):
        return "leads out of the hub"
    if target not in hub:
        return "is a folder" if (hub.root / target).is_dir() else "is not there"
    fragment = unquote(parts.fragment)
    if fragment and target in anchors and fragment not in anchors[target]:
        return "names an anchor that is not there"
    return None


def _fault_of_address(scheme: str, reference) -> str | None:
    element, attribute = reference["element"], reference["attribute"]
    followed = element in ("a", "area") or attribute == "cite"
    if followed and scheme in _AWAY + _OTHER:
        return None
    if scheme in _AWAY and (element, reference["rel"]) in _STATED:
        return None
    if scheme == "data" and element in ("img", "track", "source"):
        return None
    return f"has a scheme that <{element} {attribute}> may not have"
