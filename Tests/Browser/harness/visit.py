"""What was seen of one page."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PROBE = (Path(__file__).parent / "probe.js").read_text()
LAYOUT = (Path(__file__).parent / "layout.js").read_text()


@dataclass
class Visit:
    """A page as a browser showed it: `page` is what probe.js found in it, and `narrow` what layout.js found at 320 px."""

    path: str
    url: str
    errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    page: dict[str, Any] = field(default_factory=dict)
    narrow: list[str] = field(default_factory=list)

    @property
    def anchors(self) -> set[str]:
        return {*self.page["ids"], *self.page["names"]}

    @property
    def type(self) -> str:
        """The component that the page's main part opens with: `article.page.case-study`."""
        return self.page["parts"][1] if len(self.page["parts"]) > 1 else "main"
