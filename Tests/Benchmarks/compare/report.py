"""Tables of runs, and whether the budgets hold."""

from statistics import median

from process import Run


def row(run: Run) -> str:
    return (
        f"{run.round:>5}  {run.name:<28} {run.wall:>8.2f} s {run.user:>8.2f} s {run.system:>7.2f} s"
        f" {run.peak_mib:>7.0f} MiB {run.files:>8} {run.bytes / 1e6:>8.1f} MB"
    )


HEADER = f"{'round':>5}  {'':<28} {'wall':>10} {'user':>10} {'system':>9} {'peak':>11} {'files':>8} {'bytes':>11}"


class Table:
    """All runs over one hub."""

    def __init__(self, pages: int, runs: list[Run]):
        self.pages = pages
        self.runs = runs
        self.names = list(dict.fromkeys(run.name for run in runs))

    def of(self, name: str) -> list[Run]:
        return [run for run in self.runs if run.name == name]

    def median(self, name: str, value) -> float | None:
        found = [value(run) for run in self.of(name)]
        return median(found) if found else None

    def ratio(self, name: str, base: str, value=lambda run: run.wall) -> float | None:
        """The median over rounds of one line's part in another of the same round: what disturbs a
        round disturbs both."""
        bases = {run.round: value(run) for run in self.of(base)}
        found = [value(run) / bases[run.round] for run in self.of(name) if bases.get(run.round)]
        return median(found) if found else None

    def summary(self) -> list[str]:
        lines = [
            "| | wall, s | CPU, s | peak, MiB | files | MB | wall / floor | CPU / floor |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
        ]
        for name in self.names:
            last = self.of(name)[-1]
            lines.append(
                f"| {name} | {self.median(name, lambda run: run.wall):.2f}"
                f" | {self.median(name, lambda run: run.cpu):.2f}"
                f" | {self.median(name, lambda run: run.peak_mib):.0f}"
                f" | {last.files} | {last.bytes / 1e6:.1f}"
                f" | {self.ratio(name, 'floor'):.2f}"
                f" | {self.ratio(name, 'floor', lambda run: run.cpu):.2f} |"
            )
        return lines

    def budgets(self) -> list[str]:
        """The design's budgets, with what was measured beside each."""
        cold = "plait, cold"
        if not self.of(cold):
            return []
        lines = [self.at_most("cold build / floor", self.ratio(cold, "floor"), 2.5)]
        hugo = self.ratio("Hugo", cold)
        if hugo:
            lines.append(self.at_least("Hugo / cold build", hugo, 3))
        both = [self.ratio(name, cold) for name in ("Hugo with related pages", "Pagefind over Hugo's pages")]
        if all(both):
            lines.append(self.at_least("Hugo with related pages and Pagefind / cold build", sum(both), 15))
        for what, limit in (("nothing", 0.05), ("one body", 0.10)):
            part = self.ratio(f"plait, {what} changed", cold)
            lines.append(self.at_most(f"{what} changed / cold build", part, limit))
        peak = self.median(cold, lambda run: run.peak_mib)
        limit = 350 if self.pages <= 10_000 else 350 * self.pages / 10_000 * 1.15
        lines.append(self.at_most("peak memory of a cold build, MiB", peak, limit))
        return lines

    @staticmethod
    def at_most(what: str, value: float, limit: float) -> str:
        return f"- {what}: {value:.3g}, budget at most {limit:.3g}: {'holds' if value <= limit else 'MISSED'}"

    @staticmethod
    def at_least(what: str, value: float, limit: float) -> str:
        return f"- {what}: {value:.3g}, budget at least {limit:.3g}: {'holds' if value >= limit else 'MISSED'}"


def growth(tables: list[Table]) -> list[str]:
    """How time and memory grow from each hub to the next, as a part of what linear growth would give."""
    lines = []
    for small, large in zip(tables, tables[1:]):
        factor = large.pages / small.pages
        for name in ("floor", "plait, cold"):
            for what, value in (("wall", lambda run: run.wall), ("CPU", lambda run: run.cpu), ("peak", lambda run: run.peak_mib)):
                before, after = small.median(name, value), large.median(name, value)
                if before and after:
                    lines.append(
                        f"- {name}, {what}, from {small.pages} to {large.pages} pages:"
                        f" {after / before / factor:.2f} of linear"
                    )
    return lines


def document(date: str, machine: list[tuple[str, str]], tables: list[Table], notes: list[str]) -> str:
    """The results as Markdown, for the folder `results`."""
    lines = [f"# Benchmarks of {date}", ""]
    lines += [f"- {name}: {value}" for name, value in machine] + [""]
    lines += notes + ([""] if notes else [])
    for table in tables:
        lines += [f"## {table.pages} pages", "", "Medians; ratios are medians of each round's ratio.", ""]
        lines += table.summary() + [""] + table.budgets() + ["", "Every run:", "", "```text", HEADER]
        lines += [row(run) for run in table.runs] + ["```", ""]
    changes = growth(tables)
    if changes:
        lines += ["## Growth", ""] + changes + [""]
    return "\n".join(lines)
