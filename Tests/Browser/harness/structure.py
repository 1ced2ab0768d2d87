"""Whether a page is built as every page should be. Each question gives the faults it finds."""

from collections import defaultdict

from harness.visit import Visit


def faults_of_loading(visit: Visit) -> list[str]:
    remote = [url for url in visit.requests if not url.startswith(("file:", "data:", "blob:"))]
    if visit.url.startswith("http:"):
        origin = "/".join(visit.url.split("/")[:3]) + "/"
        remote = [url for url in remote if not url.startswith(origin)]
    return (
        [f"console: {error}" for error in visit.errors]
        + [f"not loaded: {url}" for url in visit.failed]
        + [f"asked another host: {url}" for url in remote]
    )


def faults_of_head(visit: Visit) -> list[str]:
    page = visit.page
    wanted = {
        "title": page["title"].strip(),
        "lang": page["lang"],
        "viewport": page["viewport"],
        "description": page["description"],
        "content security policy": page["policy"],
    }
    return [f"no {name}" for name, value in wanted.items() if not value]


def faults_of_headings(visit: Visit) -> list[str]:
    headings = visit.page["headings"]
    faults = [f"empty h{level}" for level, text in headings if not text]
    firsts = [text for level, text in headings if level == 1]
    if len(firsts) != 1:
        faults.append(f"{len(firsts)} h1 elements")
    if headings and headings[0][0] != 1:
        faults.append(f"opens with h{headings[0][0]}")
    for (above, _), (level, text) in zip(headings, headings[1:]):
        if level > above + 1:
            faults.append(f"h{above} is followed by h{level} {text!r}")
    return faults


def faults_of_landmarks(visit: Visit) -> list[str]:
    faults = []
    landmarks = visit.page["landmarks"]
    for wanted in ("header", "main", "footer"):
        count = sum(1 for kind, _, top in landmarks if kind == wanted and top)
        if count != 1:
            faults.append(f"{count} <{wanted}> in <body>")
    names = defaultdict(int)
    for kind, name, _ in landmarks:
        if kind == "nav":
            names[name] += 1
    faults += ["a <nav> without a name"] * (1 if names.pop("", 0) else 0)
    faults += [f"{count} <nav> named {name!r}" for name, count in names.items() if count > 1]
    return faults


def faults_of_names(visit: Visit) -> list[str]:
    """Links and pictures that a screen reader has no words for, and identifiers used twice."""
    page = visit.page
    faults = [f"link without a name: {href}" for href, name in page["links"] if not name]
    faults += [f"picture without alt: {start}" for start in page["pictures"]]
    seen = set()
    for name in page["ids"]:
        if name in seen:
            faults.append(f"id used twice: {name}")
        seen.add(name)
    return faults


def faults_of_tables(visit: Visit) -> list[str]:
    faults = []
    for table in visit.page["tables"]:
        if not table["headers"]:
            faults.append(f"table without headers: {table['start']}")
        if not table["name"]:
            faults.append(f"table without a name: {table['start']}")
        for text, scope in table["headers"]:
            if text and scope not in ("col", "row", "colgroup", "rowgroup"):
                faults.append(f"header without scope: {text!r}")
    return faults


def faults_of_inline_code(visit: Visit) -> list[str]:
    return [f"inline style or script: {start}" for start in visit.page["inline"]]


def faults_of_titles(visits: list[Visit]) -> list[str]:
    paths = defaultdict(list)
    for visit in visits:
        paths[visit.page["title"]].append(visit.path)
    return [f"{title!r}: {', '.join(p)}" for title, p in sorted(paths.items()) if len(p) > 1]


def faults_of_feet(visits: list[Visit]) -> list[str]:
    """Pages whose foot, where help is found, differs from the first page's."""
    first = visits[0]
    return [
        f"{visit.path} has another foot than {first.path}"
        for visit in visits
        if visit.page["foot"] != first.page["foot"]
    ]
