"""Edits that an incremental build is measured with. Each changes the same thing anew every round."""

import re
from pathlib import Path


def first_resource(hub: Path) -> Path:
    return sorted((hub / "caseload" / "area-0").glob("*.md"))[0]


def body(hub: Path, round: int) -> None:
    """Adds a sentence to one page."""
    page = first_resource(hub)
    page.write_text(page.read_text() + f"\nA sentence of round {round}.\n")


def title(hub: Path, round: int) -> None:
    """Changes the title of a page that others show."""
    page = first_resource(hub)
    page.write_text(re.sub(r"(?m)^title: .*$", f"title: A title of round {round}", page.read_text(), count=1))


def source(hub: Path, round: int) -> None:
    """Corrects the title of a source that pages cite."""
    register = hub / "data/sources.yml"
    register.write_text(
        re.sub(r"(?m)^(-? *)title: .*$", rf"\1title: A work of round {round}", register.read_text(), count=1))


def term(hub: Path, round: int) -> None:
    """Adds a term that no page uses: all are looked through for it."""
    register = hub / "data/glossary.yml"
    register.write_text(register.read_text() + f"- {{term: zyzzyva {round}, definition: A beetle.}}\n")


def setting(hub: Path, round: int) -> None:
    """Changes a sentence that stands on every page."""
    settings = hub / "hub.yml"
    changed = re.sub(r"(?m)^  text: This hub .*$", f"  text: This hub is in round {round}.", settings.read_text())
    settings.write_text(changed)
