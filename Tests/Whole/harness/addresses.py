"""Where the addresses of a page lead."""

import posixpath
from urllib.parse import unquote, urlsplit

def faults_of_addresses(pages: dict, files) -> list[str]:
    """Each reference in `pages`, parsed by path, that leads to no file or to no element of it."""
    faults = []
    anchors = {path: set(page.values("id")) for path, page in pages.items()}
    for path, page in pages.items():
        for name, attributes in page.elements:
            for attribute in ("href", "src", "action"):
                if attribute in attributes:
                    fault = _fault(path, attributes[attribute], files, anchors)
                    faults += [f"{path}: <{name} {attribute}={attributes[attribute]!r}> {fault}"] if fault else []
    return faults


def _fault(path, address, files, anchors):
    parts = urlsplit(address)
    if parts.scheme:
        return None
    if not address or address.startswith("/"):
        return "is empty" if not address else "is rooted"
    here = posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(here, unquote(parts.path))) if parts.path else path
    if target not in files:
        return f"leads to '{target}', which is not there"
    anchor = unquote(parts.fragment)
    if anchor and target in anchors and anchor not in anchors[target]:
        return "names an anchor that is not there"
    return None
