"""The machine that results are about."""

import os
import platform
import re
import subprocess
from pathlib import Path


def describe(programs: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Lines that name the machine, its load, and the version of each program."""
    lines = [
        ("processor", f"{processor()}, {os.cpu_count()} cores"),
        ("memory", f"{memory_gib():.0f} GiB"),
        ("system", f"{platform.system()} {platform.release()}, {distribution()}"),
        ("load at the start", " ".join(f"{load:.1f}" for load in os.getloadavg())),
    ]
    return lines + [(name, version(command)) for name, command in programs.items()]


def processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        found = re.search(r"^model name\s*: (.*)$", info.read_text(), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()


def memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def distribution() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.version()


def version(command: list[str]) -> str:
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except OSError:
        return "not there"
    lines = (answer.stdout + answer.stderr).strip().splitlines()
    return lines[0].strip() if lines else "unknown"
