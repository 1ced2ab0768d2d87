"""Whether the files of a hub can be carried anywhere, and are light."""

import gzip
import re

from harness.folder import HubFolder
from harness.links import target_of
from harness.visit import Visit

PAGE_LIMIT = 60_000
# The evidence library lists every source on one page, which the limit allows for some two hundred. Beyond that it is
# held to what a source takes, until the list is parted into pages.
SOURCE_LIMIT = 300

_NAME = re.compile(r"^[a-z0-9._-]+$")
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
# Files whose name a host or a search engine decides.
_GIVEN = {"_headers", "_redirects"}


def faults_of_file_names(hub: HubFolder) -> list[str]:
    """Paths that Windows, a memory stick or a host that folds case would not keep."""
    faults = []
    for path in hub.files:
        names = path.split("/")
        if (hub.root / path).is_symlink():
            faults.append(f"{path} is a symbolic link")
        if len(path) > 100:
            faults.append(f"{path} has {len(path)} characters")
        for name in names:
            if not _NAME.match(name) or _RESERVED.match(name) or name.endswith("."):
                faults.append(f"{path}: {name!r} is not safe everywhere")
    return faults


def faults_of_weight(hub: HubFolder, limit: int = PAGE_LIMIT) -> list[str]:
    """Pages whose own bytes are more than the limit; a print pack holds many pages and has none."""
    return [
        f"{path}: {hub.size(path):,} bytes" for path in hub.documents
        if hub.size(path) > max(limit, _sources(hub, path) * SOURCE_LIMIT) and not _is_print_pack(path)
    ]


def _is_print_pack(path: str) -> bool:
    """Whether a page is the print pack of a strand or of a pathway."""
    return path.endswith("/print.html") or path.startswith("pathways/") and path.endswith("-print.html")


def _sources(hub: HubFolder, path: str) -> int:
    """How many sources a page lists, when it is the evidence library."""
    return hub.bytes(path).count(b'<li id="ref-') if path == "evidence/index.html" else 0


def faults_of_first_visit(hub: HubFolder, visits: list[Visit], limit=PAGE_LIMIT) -> list[str]:
    """Pages that a host sends more than the limit for, with styles and scripts, compressed."""
    sent = {path: len(gzip.compress(hub.bytes(path), 6, mtime=0)) for path in hub.files}
    weights = [(visit.path, sum(sent[path] for path in _loaded(hub, visit))) for visit in visits]
    return [f"{path}: {weight:,} bytes" for path, weight in weights if weight > limit
            and not _is_print_pack(path)]


def _loaded(hub: HubFolder, visit: Visit) -> set[str]:
    parts = {visit.path}
    for reference in visit.page["references"]:
        loaded = reference["element"] == "script" or reference["rel"] == "stylesheet"
        if loaded and reference["attribute"] in ("src", "href"):
            parts.add(target_of(visit.path, reference["value"]))
    return {path for path in parts if path in hub}
