"""Few pages that show everything."""

from harness.visit import Visit

# Pages that stand for a type of their own whatever components they are made of.
_ALWAYS = ("index.html", "search.html", "404.html")


def sample(visits: list[Visit]) -> list[Visit]:
    """Pages that between them show every page type and every component of the hub.

    A page type is what a page's main part opens with, a component an element with its classes. The
    page that adds most that has not been seen comes next, the smaller path first, so the same hub
    gives the same sample.
    """
    chosen = [visit for visit in visits if visit.path in _ALWAYS]
    seen = {part for visit in chosen for part in _shown(visit)}
    while True:
        best = max(
            visits, key=lambda visit: len(_shown(visit) - seen), default=None
        )
        if best is None or not _shown(best) - seen:
            return sorted(chosen, key=lambda visit: visit.path)
        chosen.append(best)
        seen |= _shown(best)


def one_of_each_type(visits: list[Visit]) -> list[Visit]:
    """The first page of each page type, and those that stand for themselves."""
    kept = {}
    for visit in visits:
        kept.setdefault(visit.path if visit.path in _ALWAYS else visit.type, visit)
    return sorted(kept.values(), key=lambda visit: visit.path)


def _shown(visit: Visit) -> set[str]:
    return {*visit.page["parts"], f"type {visit.type}"}
