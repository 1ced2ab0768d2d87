#!/usr/bin/env python3
"""Makes the documentation of the library product: api.py MODULES FOLDER

MODULES is the folder in which a build left its compiled modules, FOLDER the archive that is written. The compiler
says what is public, and DocC puts it together with the catalogue in Sources/Publishing. Any warning is an error.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "Sources/Publishing/Publishing.docc"


def documented() -> list[str]:
    """The modules of the library, as the package lists them."""
    package = (ROOT / "Package.swift").read_text()
    return re.findall(r'"(\w+)"', re.search(r'name: "Plait",\s*targets: \[(.*?)\]', package, re.S)[1])


def make(modules: Path, folder: Path) -> str:
    """Writes the archive; gives what the tools have to say, which is nothing when all is well."""
    graphs = folder.with_name(folder.name + ".symbols")
    for old in (folder, graphs):
        shutil.rmtree(old, ignore_errors=True)
    graphs.mkdir(parents=True)
    target = json.loads(subprocess.check_output(["swiftc", "-print-target-info"]))["target"]["triple"]
    maps = [f"-fmodule-map-file={path}" for path in sorted((ROOT / "Sources").glob("CLib*/module.modulemap"))]
    maps.append(f"-fmodule-map-file={ROOT}/Sources/CCmarkGFM/module.modulemap")
    runs = [
        subprocess.Popen(
            ["swift-symbolgraph-extract", "-module-name", name, "-I", modules, "-target", target,
             "-minimum-access-level", "public", "-skip-synthesized-members", "-output-dir", graphs,
             *(word for each in maps for word in ("-Xcc", each))],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for name in documented()
    ]
    said = "".join(run.communicate()[0] for run in runs)
    if any(run.returncode for run in runs):
        return said or "the compiler failed"
    run = subprocess.run(
        ["docc", "convert", CATALOGUE, "--additional-symbol-graph-dir", graphs, "--output-dir", folder,
         "--fallback-display-name", "Plait", "--fallback-bundle-identifier", "plait", "--warnings-as-errors"],
        capture_output=True, text=True)
    return "" if run.returncode == 0 else run.stdout + run.stderr


if __name__ == "__main__":
    if faults := make(Path(sys.argv[1]), Path(sys.argv[2])):
        sys.exit(faults)
    print(f"Wrote {sys.argv[2]}: read it with 'python3 -m http.server --directory {sys.argv[2]}'")
