"""Whether a folder is one whole build."""

import hashlib
import json

from harness.content import tree


def faults_of_build(folder) -> list[str]:
    """What keeps a folder from being a whole build: it holds what its manifest lists, and nothing else."""
    files = tree(folder)
    manifest = files.pop("manifest.json", None)
    if manifest is None:
        return ["there is no manifest"]
    listed = {entry["path"]: entry for entry in json.loads(manifest)["files"]}
    faults = [f"{path} is not listed" for path in files.keys() - listed.keys() if not _hidden(path)]
    for path, entry in listed.items():
        if path not in files:
            faults.append(f"{path} is missing")
        elif hashlib.sha256(files[path]).hexdigest() != entry["sha256"]:
            faults.append(f"{path} has other bytes")
        elif len(files[path]) != entry["size"]:
            faults.append(f"{path} has another size")
    return sorted(faults)


def _hidden(path):
    return any(part.startswith(".") for part in path.split("/"))
