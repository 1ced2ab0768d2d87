"""Small content folders, written from plain values."""

import json
from pathlib import Path

SETTINGS = {
    "title": "Small hub",
    "strapline": "As little as a hub can be",
    "strands": [{"folder": "care", "title": "Care"}],
    "audiences": [{"key": "leaders", "title": "Leaders"}],
    "topics": [{"key": "time", "title": "Time"}],
}


def yaml(fields: dict) -> str:
    """The fields as YAML, one a line: JSON is YAML, and can write down any character."""
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())


def page(body="Text.", **fields) -> str:
    """A page; without a kind it fits the folder of no strand."""
    front = {"title": "A page", "summary": "About it."} | fields
    return f"---\n{yaml(front)}---\n\n{body}\n"


def guide(body="Text.", **fields) -> str:
    return page(body, kind="guide", **fields)


def small_hub(**settings) -> dict:
    """A hub of a few files, whole and without a fault."""
    return {
        "hub.yml": yaml(SETTINGS | settings),
        "care/index.md": page("Why care.", title="Care"),
        "care/first.md": guide("See [the second](second.md).", title="First"),
        "care/second.md": guide("See [the first](first.md).", title="Second"),
    }


def write(folder, files: dict) -> Path:
    """Writes files, text or bytes by path, with the folders above them."""
    for name, text in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape"))
    return Path(folder)


def tree(folder) -> dict:
    """Every file below a folder with its bytes, by path."""
    folder = Path(folder)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def left_beside(output) -> list[str]:
    """What stands beside an output, but for what builds remember there."""
    output = Path(output)
    return sorted(path.name for path in output.parent.iterdir() if path.name != f".{output.name}.plait.cache")
