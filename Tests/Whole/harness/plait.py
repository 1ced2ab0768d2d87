"""The program, run as a child whose time and memory the system counts."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# Optimised, as people run it: some tests ask what a run costs.
PLAIT = os.environ.get("PLAIT", str(ROOT / ".build/release/plait"))

# The system counts as a child's peak what its parent held when it was forked: so a small process starts it.
_MEASURER = """
import json, os, resource, sys
limit, words = float(sys.argv[1]), sys.argv[2:]
child = os.fork()
if child == 0:
    resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 1))
    os.execv(words[0], words)
_, status, usage = os.wait4(child, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps([code, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]), file=sys.stderr)
"""


@dataclass
class Run:
    """What came of a run: the exit code (below zero: a signal), and what was printed."""

    status: int
    output: str
    errors: str
    seconds: float = 0
    megabytes: float = 0


def plait(*arguments, cwd=None, env=None, input=b"", limit=120, program=PLAIT) -> Run:
    """Runs the program to its end; after `limit` seconds of processor time it is stopped."""
    # Otherwise the code with which its caller ends would be taken for the program's own.
    assert os.access(program, os.X_OK), f"{program} is not built"
    words = [sys.executable, "-S", "-c", _MEASURER, str(limit), program, *map(os.fspath, arguments)]
    run = subprocess.run(
        words, cwd=cwd, env={**os.environ, **(env or {})}, input=input, capture_output=True,
        timeout=limit * 8,
    )
    errors = run.stderr.decode(errors="surrogateescape")
    errors, _, cost = errors.rstrip("\n").rpartition("\n")
    status, seconds, megabytes = json.loads(cost)
    output = run.stdout.decode(errors="surrogateescape")
    return Run(status, output, errors + "\n" if errors else "", seconds, megabytes)


def build(content, output, *arguments, status=0, **options) -> Run:
    """Builds a hub, and makes sure that it ended as it should."""
    run = plait("build", "--content", content, "--output", output, *arguments, **options)
    assert run.status == status, f"plait gave {run.status}\n{run.output}{run.errors[:4000]}"
    return run
