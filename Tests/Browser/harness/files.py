"""Whether the files of a hub can be carried anywhere, and are light."""

import re
from collections import defaultdict

from harness.folder import HubFolder
from harness.links import target_of
from harness.visit import Visit

PAGE_LIMIT = 60_000
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


def faults_of_weight(hub: HubFolder, visits: list[Visit], limit: int = PAGE_LIMIT) -> list[str]:
    """Pages that weigh more than the limit together with their styles and scripts."""
    return [
        f"{visit.path}: {weight:,} bytes"
        for visit in visits
        if (weight := weight_of(hub, visit)) > limit
    ]


def weight_of(hub: HubFolder, visit: Visit) -> int:
    parts = {visit.path}
    for reference in visit.page["references"]:
        loaded = reference["element"] == "script" or reference["rel"] == "stylesheet"
        if loaded and reference["attribute"] in ("src", "href"):
            parts.add(target_of(visit.path, reference["value"]))
    return sum(hub.size(path) for path in parts if path in hub)


def weights_by_type(hub: HubFolder, visits: list[Visit]) -> dict[str, int]:
    heaviest = defaultdict(int)
    for visit in visits:
        heaviest[visit.type] = max(heaviest[visit.type], weight_of(hub, visit))
    return dict(heaviest)
