"""The programs that are compared, and how each is called."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import edits
from process import Run, run

HERE = Path(__file__).resolve().parent.parent


@dataclass
class Programs:
    """Where the programs are; one that is not there is left out."""

    plait: Path | None
    floor: Path
    hugo: Path | None
    pagefind: Path | None


class Arena:
    """One hub of some size, and a fresh folder for every run over it."""

    def __init__(self, programs: Programs, hub: Path, hugo_site: Path, work: Path, pages: int):
        self.programs = programs
        self.hub = hub
        self.hugo_site = hugo_site
        self.work = work
        self.pages = pages
        self.files, self.bytes = pages, pages * 11_500
        self.outputs = work / "outputs"
        self.outputs.mkdir()
        self.edited = work / "edited"
        self.kept = self.outputs / "kept"
        self.fresh_count = 0

    def fresh(self) -> Path:
        # Never a folder that was there before: deleting thousands of files makes the file system several
        # times slower for what follows, and the comparison false.
        self.fresh_count += 1
        return self.outputs / str(self.fresh_count)

    def prepare(self) -> None:
        """Builds once, unmeasured: for the number of files and bytes, and as what later builds find."""
        shutil.copytree(self.hub, self.edited)
        if self.hugo_site.exists():
            for name in ["hugo.toml", "layouts"]:
                source = HERE / "hugo" / name
                (shutil.copytree if source.is_dir() else shutil.copy)(source, self.hugo_site / name)
        if self.programs.plait:
            first = self.plait("preparing", 0, self.edited, self.kept)
            self.files, self.bytes = first.files, first.bytes

    def plait(self, name: str, round: int, hub: Path, output: Path, program: Path | None = None) -> Run:
        program = str(program or self.programs.plait)
        command = [program, "build", "--quiet", "--content", str(hub), "--output", str(output)]
        return run(name, round, command, output)

    def hugo(self, name: str, round: int, related: bool) -> Run:
        output = self.fresh()
        settings = "hugo.toml"
        if related:
            settings = "hugo-related.toml"
            text = (self.hugo_site / "hugo.toml").read_text().replace("related = false", "related = true")
            (self.hugo_site / settings).write_text(text)
        command = [
            str(self.programs.hugo), "build", "--quiet", "--noBuildLock",
            "--config", settings, "--destination", str(output),
            "--cacheDir", str(self.work / "hugo-cache"),
        ]
        result = run(name, round, command, output, self.hugo_site)
        self.last_hugo = output
        return result

    # One function for each line of the table, in the order in which they are run.

    def run_floor(self, name: str, round: int) -> Run:
        output = self.fresh()
        command = [str(self.programs.floor), str(self.hub), str(output), str(self.files), str(self.bytes)]
        return run(name, round, command, output)

    def run_cold(self, name: str, round: int) -> Run:
        return self.plait(name, round, self.hub, self.fresh())

    def run_nothing(self, name: str, round: int) -> Run:
        return self.plait(name, round, self.edited, self.kept)

    def run_body(self, name: str, round: int) -> Run:
        edits.body(self.edited, round)
        return self.run_nothing(name, round)

    def run_title(self, name: str, round: int) -> Run:
        edits.title(self.edited, round)
        return self.run_nothing(name, round)

    def run_source(self, name: str, round: int) -> Run:
        edits.source(self.edited, round)
        return self.run_nothing(name, round)

    def run_term(self, name: str, round: int) -> Run:
        edits.term(self.edited, round)
        return self.run_nothing(name, round)

    def run_setting(self, name: str, round: int) -> Run:
        edits.setting(self.edited, round)
        return self.run_nothing(name, round)

    def run_template(self, name: str, round: int) -> Run:
        # Templates are part of the program, so another template is another program. A copy with a few
        # bytes after its end runs the same and is a different file.
        rebuilt = self.work / f"plait-{round}"
        shutil.copy(self.programs.plait, rebuilt)
        with rebuilt.open("ab") as file:
            file.write(f"round {round}".encode())
        result = self.plait(name, round, self.edited, self.kept, rebuilt)
        # Unmeasured: the next round builds over what its own program left.
        self.plait("between rounds", round, self.edited, self.kept)
        return result

    def run_hugo(self, name: str, round: int) -> Run:
        result = self.hugo(name, round, related=False)
        self.plain_hugo = self.last_hugo
        return result

    def run_hugo_related(self, name: str, round: int) -> Run:
        return self.hugo(name, round, related=True)

    def run_pagefind(self, name: str, round: int) -> Run:
        output = self.fresh()
        command = [str(self.programs.pagefind), "--site", str(self.plain_hugo), "--output-path", str(output)]
        return run(name, round, command, output)

    def lines(self) -> tuple[list[tuple], list[str]]:
        """The lines of the table and, for each that is left out, a word why."""
        lines, left_out = [("floor", self.run_floor)], []
        if self.programs.plait:
            lines += [
                ("plait, cold", self.run_cold),
                ("plait, nothing changed", self.run_nothing),
                ("plait, one body changed", self.run_body),
                ("plait, one title changed", self.run_title),
                ("plait, one source corrected", self.run_source),
                ("plait, one term added", self.run_term),
                ("plait, one setting changed", self.run_setting),
                ("plait, one template changed", self.run_template),
            ]
        else:
            left_out.append("plait: not built")
        large = self.pages > 20_000
        if self.programs.hugo:
            lines.append(("Hugo", self.run_hugo))
            if large:
                left_out.append("Hugo with related pages: at least quadratic, takes hours at this size")
            else:
                lines.append(("Hugo with related pages", self.run_hugo_related))
        else:
            left_out.append("Hugo: not installed")
        if not self.programs.pagefind or not self.programs.hugo:
            left_out.append("Pagefind: not installed, or no pages of Hugo to index")
        elif large:
            left_out.append("Pagefind: needs more memory than most machines have at this size")
        else:
            lines.append(("Pagefind over Hugo's pages", self.run_pagefind))
        return lines, left_out
