"""libzip as a static archive without ciphers: Debian has only the shared library, which needs libcrypto and bzip2."""

import os
import shutil
import subprocess
from pathlib import Path

# Plait packs by deflate and encrypts nothing.
LEFT_OUT = ["COMMONCRYPTO", "GNUTLS", "MBEDTLS", "OPENSSL", "BZIP2", "LZMA", "ZSTD"]
NOT_BUILT = ["TOOLS", "REGRESS", "EXAMPLES", "DOC"]


def libzip(folder: Path) -> Path:
    """The archive, built in a folder from the sources of Debian's own package, which apt knows by their signature."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    source = debian_source("libzip", folder)
    build = folder / "build"
    run(["cmake", "-S", source, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=OFF",
         f"-DCMAKE_C_FLAGS=-ffunction-sections -fdata-sections -ffile-prefix-map={folder}=.",
         *(f"-DENABLE_{name}=OFF" for name in LEFT_OUT), *(f"-DBUILD_{name}=OFF" for name in NOT_BUILT)])
    run(["cmake", "--build", build, "--target", "zip"])
    return build / "lib/libzip.a"


def debian_source(name: str, folder: Path) -> Path:
    """The unpacked sources of a package, in the version of the release, from the mirror that this machine uses."""
    lists, cache = folder / "lists", folder / "cache"
    for place in (lists / "partial", cache / "archives/partial"):
        place.mkdir(parents=True)
    targets = run(["apt-get", "indextargets", "--format", "deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)",
                   "Created-By: Packages", "Origin: Debian"])
    (folder / "sources.list").write_text(targets)
    options = [f"--option={option}" for option in (
        f"Dir::Etc::SourceList={folder}/sources.list", "Dir::Etc::SourceParts=-", f"Dir::State::Lists={lists}",
        f"Dir::Cache={cache}", "APT::Sandbox::User=root")]
    run(["apt-get", *options, "--quiet", "update"])
    run(["apt-get", *options, "--quiet", "source", name], cwd=folder)
    (source,) = (path for path in folder.glob(f"{name}-*") if path.is_dir())
    return source


def run(command, cwd=None) -> str:
    """Runs a program, and gives what it prints; what it reports is shown when it fails."""
    made = subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    assert made.returncode == 0, f"{command} gave {made.returncode}:\n{made.stdout[-3000:]}\n{made.stderr[-3000:]}"
    return made.stdout
