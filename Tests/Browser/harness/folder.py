"""A built hub on the disk."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_REFRESH = re.compile(
    rb'<meta\s+http-equiv="refresh"\s+content="[^"]*url=([^"]*)"', re.IGNORECASE
)


@dataclass
class HubFolder:
    """The files of a hub, by their paths from its root with `/` between the parts."""

    root: Path
    files: list[str] = field(init=False)

    def __post_init__(self):
        self.root = self.root.resolve()
        self.files = sorted(
            path.relative_to(self.root).as_posix()
            for path in self.root.rglob("*")
            if not path.is_dir()
        )
        self._kept = set(self.files)

    def __contains__(self, path: str) -> bool:
        """Whether there is such a file, in exactly these letters."""
        return path in self._kept

    @property
    def pages(self) -> list[str]:
        """Every page that stays on the screen: all but redirects."""
        return [path for path in self.documents if not self.redirect(path)]

    @property
    def redirects(self) -> list[str]:
        return [path for path in self.documents if self.redirect(path)]

    @property
    def documents(self) -> list[str]:
        return [path for path in self.files if path.endswith(".html")]

    def redirect(self, path: str) -> str | None:
        """Where the page sends its reader, as written; nothing if it does not."""
        found = _REFRESH.search(self.bytes(path)[:4096])
        return found.group(1).decode() if found else None

    def bytes(self, path: str) -> bytes:
        return (self.root / path).read_bytes()

    def size(self, path: str) -> int:
        return (self.root / path).stat().st_size

    def url(self, path: str) -> str:
        return (self.root / path).as_uri()
