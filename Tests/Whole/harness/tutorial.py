"""A page of the manual that is followed to the letter: its files are written, its commands run, and what they print is
compared with what it says.

A fenced block that is part of it says so after the name of its language, where readers do not see it:

    ```console                          commands after '$ ', each with what it prints; '...' stands for any lines
    ```markdown content/mending/x.md    the whole of a file
    ```yaml + content/data/terms.yml    lines to put at the end of a file
    ```diff content/hub.yml             lines to take out ('-') and to put in ('+'), with the lines round them
"""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^(```+)(\w+)(?: (\+ )?(\S+))?\n(.*?)^\1$", re.M | re.S)
# So that what a command prints of the day does not depend on it: 30 November 2026.
TODAY = "1796040000"


@dataclass
class Difference:
    """A command that printed something else than its page says."""

    command: str
    said: str
    printed: str

    def __str__(self):
        return f"$ {self.command}\n--- the page says\n{self.said}\n--- it printed\n{self.printed}"


class Tutorial:
    """The blocks of a page that are to be followed, in order."""

    def __init__(self, path: Path):
        self.path = path
        self.text = path.read_text()
        self.blocks = [match for match in FENCE.finditer(self.text) if match[2] == "console" or match[4]]

    @property
    def has_commands(self) -> bool:
        return any(block[2] == "console" for block in self.blocks)

    def follow(self, folder: Path, plait: str, record: bool = False) -> list[Difference]:
        """Follows the page in an empty folder. With `record`, what was printed is written into the page."""
        shell = Shell(folder, plait)
        differences, recorded = [], {}
        for block in self.blocks:
            if block[2] != "console":
                _write(shell.place / block[4], block)
                continue
            lines = []
            for command, said in _commands(block[5]):
                printed = shell.run(command)
                if not _agrees(said, printed):
                    differences.append(Difference(command, said, printed))
                lines += [f"$ {command}", *(said if _agrees(said, printed) else printed).splitlines()]
            recorded[block.span(5)] = "\n".join(lines) + "\n"
        if record and differences:
            for (start, end), text in sorted(recorded.items(), reverse=True):
                self.text = self.text[:start] + text + self.text[end:]
            self.path.write_text(self.text)
        return differences


class Shell:
    """A shell that stays in the folder to which the last command went, and knows how that ended."""

    def __init__(self, folder: Path, plait: str):
        self.home = folder / "home"
        self.place = self.home
        self.code = 0
        self.home.mkdir()
        tools = folder / "bin"
        tools.mkdir()
        (tools / "plait").symlink_to(plait)
        self.environment = {
            "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(self.home), "LC_ALL": "C.UTF-8",
            "SOURCE_DATE_EPOCH": TODAY}

    def run(self, command: str) -> str:
        """What a command prints, with the folder called /home/you."""
        script = f"(exit {self.code})\n{command}\ncode=$?\npwd > {self.home.parent}/place\nexit $code"
        run = subprocess.run(
            ["bash", "-c", script], cwd=self.place, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        self.code = run.returncode
        self.place = Path((self.home.parent / "place").read_text().rstrip("\n"))
        return run.stdout.replace(str(self.home), "/home/you").rstrip("\n")


def _commands(text: str):
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        command, _, said = part.partition("\n")
        yield command, said.rstrip("\n")


def _agrees(said: str, printed: str) -> bool:
    """Whether it is the same but for times, sizes and counts of files; '...' stands for any lines."""
    pattern = re.escape(_plain(said)).replace(re.escape("..."), "[\\s\\S]*?")
    return re.fullmatch(pattern, _plain(printed)) is not None


def _plain(text: str) -> str:
    return re.sub(r"\d+(\.\d+)? (files|[kM]B|links|seconds)\b", r"0 \2", text)


def _write(path: Path, block) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = block[5]
    if block[3]:
        old = path.read_text()
        text = old + ("" if old.endswith("\n") else "\n") + text
    elif block[2] == "diff":
        old = path.read_text()
        lines = text.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[:1] in " -")
        after = "".join(line[1:] for line in lines if line[:1] in " +")
        assert old.count(before) == 1, f"{path.name} holds this {old.count(before)} times:\n{before}"
        text = old.replace(before, after)
    path.write_text(text)
