"""Which system libraries a package links, and how to link their static archives."""

import json
import shutil
import subprocess
from pathlib import Path

from libzip import libzip

# The C++ library is named by no module: a Swift package with C++ in it asks for it.
RUNTIME = "stdc++"


def static_libraries(folder: Path, root: Path, swift: str) -> Path:
    """A folder for Swift's `--pkg-config-path`, by which all modules are linked statically.

    Each of their libraries is then a script that names all archives as one group, because the order in which
    pkg-config names them is not always that which static linking wants. Every module's description begins with
    the folder: whichever comes first, it is searched before the system's own, which has the shared libraries.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    modules = system_modules(root, swift)
    for module in modules:
        (folder / f"{module}.pc").write_text(description(module, folder))
    own = [libzip(folder / "libzip"), archive("z")]
    group = [archive(name) or f"-l{name}" for module in modules if module != "libzip"
             for name in linked(module, static=True)]
    for module in modules:
        for name in linked(module, static=False):
            write_group(folder / f"lib{name}.a", own + group)
    write_group(folder / f"lib{RUNTIME}.a", [archive(RUNTIME)])
    return folder


def description(module: str, folder: Path) -> str:
    """What pkg-config is told of a module: what it is told elsewhere, with a folder to search first."""
    return f"""\
Name: {module}
Description: {module}, static
Version: {pkg_config("--modversion", module)}
Cflags: {pkg_config("--cflags", module)}
Libs: -L{folder} {pkg_config("--libs", module)}
"""


def write_group(script: Path, members: list):
    """A linker script in the place of an archive, with the archives of some libraries."""
    script.write_text(f"GROUP ( {' '.join(map(str, members))} )\n")


def archives(folder: Path) -> list[Path]:
    """The archives that the scripts of a folder name."""
    words = [word for script in sorted(folder.glob("*.a")) for word in script.read_text().split()]
    return [Path(word) for word in words if word.startswith("/")]


def system_modules(root: Path, swift: str) -> list[str]:
    """The names by which pkg-config knows the system libraries that the package names."""
    described = subprocess.run(
        [swift, "package", "--package-path", root, "dump-package"], check=True, capture_output=True)
    targets = json.loads(described.stdout)["targets"]
    return sorted({target["pkgConfig"] for target in targets if target.get("pkgConfig")})


def linked(module: str, static: bool) -> list[str]:
    """The libraries of a module, and for static linking those that they need themselves."""
    words = pkg_config("--libs-only-l", *(["--static"] if static else []), module).split()
    return list(dict.fromkeys(word.removeprefix("-l") for word in words))


def archive(name: str) -> Path | None:
    """The static archive of a library, where the system has one."""
    found = subprocess.run(
        ["gcc", f"-print-file-name=lib{name}.a"], check=True, capture_output=True, text=True).stdout.strip()
    return Path(found).resolve() if found.startswith("/") else None


def pkg_config(*words: str) -> str:
    return subprocess.run(["pkg-config", *words], check=True, capture_output=True, text=True).stdout.strip()
