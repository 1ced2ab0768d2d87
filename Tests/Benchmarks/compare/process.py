"""Whole processes, as a person who waits for them sees them."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one run of a program took, and what it left."""

    name: str
    round: int
    wall: float
    user: float
    system: float
    peak_mib: float
    files: int
    bytes: int

    @property
    def cpu(self) -> float:
        return self.user + self.system


class Failed(Exception):
    """A program ended with another status than 0."""


def run(name: str, round: int, command: list[str], output: Path, folder: Path | None = None) -> Run:
    """Runs a command and measures it; `output` is counted afterwards, outside the measured time."""
    # Nobody's run pays for writing back what an earlier one left in memory.
    os.sync()
    log = output.parent / f"{output.name}.log"
    with log.open("wb") as messages:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=messages, stderr=messages, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        lines = log.read_text(errors="replace").splitlines()
        raise Failed(f"{name}: status {process.returncode}\n" + "\n".join(lines[-20:]))
    files, size = count(output)
    peak = usage.ru_maxrss / 1024
    return Run(name, round, wall, usage.ru_utime, usage.ru_stime, peak, files, size)


def count(folder: Path) -> tuple[int, int]:
    """The number of files below a folder and their bytes."""
    files = size = 0
    waiting = [str(folder)]
    while waiting:
        for entry in os.scandir(waiting.pop()):
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                files += 1
                size += entry.stat(follow_symlinks=False).st_size
    return files, size
