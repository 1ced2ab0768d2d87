"""An apt repository of a few files beside its packages, as Debian's wiki calls a flat one.

It needs no folders, so that the files attached to a release are one, and apt follows where the address of the
latest release leads.
"""

import gzip
import subprocess
from pathlib import Path


def write_repository(folder: Path, key: str):
    """Writes the lists of a folder's packages, signed by a key that GnuPG knows, and the key to know them by."""
    packages = run(["apt-ftparchive", "packages", "."], folder).replace("Filename: ./", "Filename: ")
    (folder / "Packages").write_text(packages)
    (folder / "Packages.gz").write_bytes(gzip.compress(packages.encode(), mtime=0))
    for old in ("Release", "InRelease", "Release.gpg"):
        (folder / old).unlink(missing_ok=True)
    # Only what apt asks for is listed: the rest of a release has sums of its own.
    lists = folder / ".lists"
    lists.mkdir(exist_ok=True)
    for name in ("Packages", "Packages.gz"):
        (lists / name).write_bytes((folder / name).read_bytes())
    release = run(
        ["apt-ftparchive", *(f"--option=APT::FTPArchive::Release::{field}" for field in (
            "Origin=Plait", "Label=Plait", "Suite=stable", "Architectures=amd64 arm64")), "release", ".lists"], folder)
    for name in ("Packages", "Packages.gz"):
        (lists / name).unlink()
    lists.rmdir()
    (folder / "Release").write_text(release)
    sign = ["gpg", "--batch", "--yes", "--local-user", key, "--armor"]
    run([*sign, "--output", "InRelease", "--clear-sign", "Release"], folder)
    run([*sign, "--output", "Release.gpg", "--detach-sign", "Release"], folder)
    (folder / "plait.asc").write_text(run(["gpg", "--batch", "--armor", "--export", key], folder))


def run(command, folder: Path) -> str:
    return subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout
