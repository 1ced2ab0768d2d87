"""Compares Plait with the floor, with Hugo and with Pagefind. `make bench` calls it; see README.md beside."""

import argparse
import datetime
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import machine
import report
from contenders import HERE, Arena, Programs
from process import Failed


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="compare")
    parser.add_argument("--pages", default="1000,10000", help="sizes of hubs, with commas between them")
    parser.add_argument("--rounds", type=int, default=5, help="how often each program runs, in turn with the others")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--plait", type=Path, default=Path(".build/release/plait"))
    parser.add_argument("--built", type=Path, default=Path(".build/benchmarks"), help="where generator and floor are")
    parser.add_argument("--tools", type=Path, default=Path(".build/benchmarks/tools"), help="a virtual environment with Hugo and Pagefind")
    parser.add_argument("--work", type=Path, help="an existing folder to work in, on the disk to be measured")
    parser.add_argument("--record", action="store_true", help="keep the results in results/DATE.md")
    return parser.parse_args()


def first(folder: Path, pattern: str) -> Path | None:
    return next((path for path in sorted(folder.glob(pattern)) if path.is_file()), None)


def compare(pages: int, options: argparse.Namespace, programs: Programs, work: Path) -> tuple[report.Table, list[str]]:
    hub, site = work / "hub", work / "hugo"
    generator = options.built / "release" / "HubGenerator"
    answer = subprocess.run(
        [generator, str(pages), options.seed, hub, site], check=True, capture_output=True, text=True)
    notes = [f"- {pages} pages: " + answer.stdout.splitlines()[0].split(": ", 1)[1]]
    print(notes[0][2:])
    arena = Arena(programs, hub, site, work, pages)
    arena.prepare()
    lines, left_out = arena.lines()
    for word in left_out:
        print(f"left out: {word}")
        notes.append(f"- {pages} pages, left out: {word}")
    print(report.HEADER)
    runs = []
    for round in range(1, options.rounds + 1):
        for name, measure in lines:
            runs.append(measure(name, round))
            print(report.row(runs[-1]), flush=True)
    table = report.Table(pages, runs)
    print("\n".join([""] + table.summary() + [""] + table.budgets() + [""]), flush=True)
    return table, notes


def main() -> int:
    options = arguments()
    programs = Programs(
        plait=options.plait.resolve() if options.plait.exists() else None,
        floor=(options.built / "floor").resolve(),
        hugo=first(options.tools, "lib/python*/site-packages/hugo/binaries/hugo*"),
        pagefind=first(options.tools, "lib/python*/site-packages/pagefind_bin/pagefind*"),
    )
    versions = {"cmark-gfm": ["cmark-gfm", "--version"]}
    if programs.plait:
        versions["plait"] = [str(programs.plait), "--version"]
    if programs.hugo:
        programs.hugo = programs.hugo.resolve()
        versions["Hugo"] = [str(programs.hugo), "version"]
    if programs.pagefind:
        programs.pagefind = programs.pagefind.resolve()
        versions["Pagefind"] = [str(programs.pagefind), "--version"]
    described = machine.describe(versions)
    for name, value in described:
        print(f"{name}: {value}")
    tables, notes = [], []
    work = Path(tempfile.mkdtemp(prefix="plait-bench-", dir=options.work))
    try:
        for pages in sorted(int(size) for size in options.pages.split(",")):
            folder = work / str(pages)
            folder.mkdir()
            table, more = compare(pages, options, programs, folder)
            tables.append(table)
            notes += more
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("\n".join(report.growth(tables)))
    if options.record:
        date = datetime.date.today().isoformat()
        path = HERE / "results" / f"{date}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(report.document(date, described, tables, notes))
        print(f"recorded in {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
