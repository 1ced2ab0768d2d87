"""The licences of all that is linked into the command."""

import json
import subprocess
from pathlib import Path

from linking import archives

HEADER = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: plait
Comment: The command holds the runtime of Swift and the libraries named below. Their notices follow
 those of Plait itself.

Files: *
Copyright: the authors of Plait
License: Expat
"""


def copyright_text(root: Path, scratch: Path, swift: str) -> str:
    """The text of the package's copyright file."""
    own = (root / "LICENSE").read_text()
    text = HEADER + "".join(f" {line}\n" if line.strip() else " .\n" for line in own.splitlines())
    for name, notice in notices(scratch, swift):
        text += f"\n\n{'=' * 78}\n{name}\n{'=' * 78}\n\n{notice.strip()}\n"
    return text


def notices(scratch: Path, swift: str):
    """The notices by the name of what they are of: Swift's runtime, Swift packages, C libraries."""
    yield "The Swift runtime", swift_licence(swift).read_text()
    for package in sorted((scratch / "checkouts").iterdir()):
        for notice in sorted([*package.glob("LICENSE*"), *package.glob("NOTICE*")]):
            yield f"{package.name}: {notice.name}", notice.read_text(errors="replace")
    libraries = scratch / "libraries"
    owners = {"libzip-dev" if libraries in archive.parents else owner(archive) for archive in archives(libraries)}
    for package in sorted(owners):
        yield package, Path(f"/usr/share/doc/{package}/copyright").read_text()


def owner(path: Path) -> str:
    """The Debian package that a file is of."""
    found = subprocess.run(["dpkg", "--search", path], check=True, capture_output=True, text=True)
    return found.stdout.partition(":")[0]


def swift_licence(swift: str) -> Path:
    """Where the toolchain has its licence."""
    described = subprocess.run([swift, "-print-target-info"], check=True, capture_output=True, text=True)
    resources = json.loads(described.stdout)["paths"]["runtimeResourcePath"]
    return Path(resources).parents[1] / "share/swift/LICENSE.txt"
