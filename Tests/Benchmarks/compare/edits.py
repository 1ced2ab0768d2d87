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


def setting(hub: Path, round: int) -> None:
    """Changes a sentence that stands on every page."""
    settings = hub / "hub.yml"
    changed = re.sub(r"(?m)^  text: This hub .*$", f"  text: This hub is in round {round}.", settings.read_text())
    settings.write_text(changed)
