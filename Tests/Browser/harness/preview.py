"""A running `plait serve`, and the folder of content that it shows."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Preview:
    """The content, and the address at which it is shown, with a slash at its end."""

    content: Path
    address: str

    def write(self, path: str, text: str) -> None:
        """Saves a file as careful editors do: under another name, then in place of the old one."""
        place = self.content / path
        beside = place.with_name(f"{place.name}~")
        beside.write_text(text, encoding="utf-8")
        beside.rename(place)

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.content / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new, 1))


@contextmanager
def preview(plait: str, content: Path) -> Iterator[Preview]:
    """Serves the content while the block runs."""
    server = subprocess.Popen(
        [plait, "serve", "--content", str(content)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        line = server.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, f"plait serve said {line!r}"
        yield Preview(content, address[0])
    finally:
        server.terminate()
        server.wait(timeout=10)
