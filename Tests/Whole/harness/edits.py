"""Random edits of a content folder, such as editors make: each leaves it free of errors."""

import random
from pathlib import Path

from harness.content import page, yaml

SOURCES = ["ward-2020", "lee-2021", "shah-2022", "cole-2023"]
TERMS = ["caseload", "supervision", "rota", "handover"]
BODIES = {"ashford": "North", "barton": "South"}
CHART = """

```chart
type: bar
title: What was counted
unit: hours
data:
  - {{label: first, value: {}}}
  - {{label: second, value: {}}}
```
"""
# What an editor is warned of; the hub is built all the same.
SLIPS = [
    " See https://example.org/{}.", "\n\n# Loud {}\n\nMore.", " As was said (@ward-2020).",
    "\n\n## Nothing {}\n\n## Something {}\n\nMore.", "\n\n## Part\n\n#### Deeper {}\n\nMore.",
]
WORDS = "time work team notes people plan home visit report child meeting hours change record".split()


class Hub:
    """What the content folder holds, in memory, and the folder itself."""

    def __init__(self, folder: Path, seed: int, **settings):
        self.folder = folder
        self.chance = random.Random(seed)
        self.number = 0
        self.pages = {}
        self.settings = {
            "title": "Edited hub", "strapline": "Never the same twice", "base_url": "https://hub.example",
            "strands": [{"folder": "care", "title": "Care"}, {"folder": "tools", "title": "Tools"}],
            "audiences": [{"key": "leaders", "title": "Leaders"}],
            "topics": [{"key": "time", "title": "Time"}], "regions": sorted(set(BODIES.values())),
        } | settings
        self.sources, self.terms = SOURCES[:2], TERMS[:2]
        self.said = {}
        for strand in ("care", "tools"):
            self.write(f"{strand}/index.md", page("An overview.", title=f"All of {strand}", published="2026-01-02"))
        for _ in range(8):
            self.add()
        self.steps = list(self.pages)[:2]
        self.write_pathway()
        self.write_registers()
        self.asset()

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def write_registers(self) -> None:
        self.write("hub.yml", yaml(self.settings))
        self.write("data/sources.yml", "".join(
            f"- {{key: {key}, authors: {self.said.get(key, 'Author')}, year: {key[-4:]!r}, title: On {key}, kind: report}}\n"
            for key in self.sources))
        self.write("data/glossary.yml", "".join(
            f"- {{term: {term}, definition: What {term} is in {self.number} words.}}\n" for term in self.terms))

        self.write("data/organisations.yml", "".join(
            f"- {{key: {key}, name: {self.said.get(key, key)} council, region: {region}}}\n"
            for key, region in BODIES.items()))
        self.write("data/recommendations.yml", "".join(
            f"- {{number: {number}, title: {self.said.get(str(number), 'Advice')} {number}, text: Do {number}., strand: care}}\n"
            for number in (1, 2)))

    def write_pathway(self) -> None:
        steps = [{"page": f"../{name}", "why": "Because."} for name in self.steps]
        self.write("pathways/way.md", page("Go this way.", title="A way", published="2026-01-02", audience=["leaders"], steps=steps))

    def text(self) -> str:
        words = self.chance.choices(WORDS + self.terms, k=self.chance.randint(5, 60))
        links = "".join(f" [{Path(other).stem}](../{other})" for other in self.some(3))
        cited = f" [@{self.chance.choice(self.sources)}]" if self.chance.random() < 0.5 else ""
        heading = f"\n\n## Part {self.number}\n\n" if self.chance.random() < 0.5 else " "
        chart = CHART.format(self.number, self.chance.randint(1, 9))
        more = self.chance.choice(["", "", " ![Dots](../assets/dots.png)", " [Form](../assets/form.pdf)", chart])
        slip = self.chance.choice(SLIPS).format(self.number, self.number) if self.chance.random() < 0.4 else ""
        return "Some " + " ".join(words) + heading + "More." + links + cited + more + slip

    def some(self, most: int) -> list[str]:
        published = [name for name, fields in self.pages.items() if "status" not in fields]
        return self.chance.sample(published, min(most, len(published)))

    def save(self, name: str) -> None:
        fields = dict(self.pages[name])
        self.write(name, page(fields.pop("body"), **({"kind": "guide"} | fields)))

    def forget_links(self, name: str) -> None:
        """Takes every reference to a page away, before it goes."""
        if name in self.steps:
            self.steps = [other for other in self.pages if other != name and "status" not in self.pages[other]][:2]
            self.write_pathway()
        for other, fields in self.pages.items():
            if f"../{name}" in fields.get("related", []):
                del fields["related"]
                self.save(other)
            if fields.get("kind") == "assessment" and f"../{name}" in fields["sections"][0]["help"]:
                self.become_guide(fields)
                self.save(other)
            if f"../{name})" in fields["body"]:
                fields["body"] = f"Rewritten {self.number}."
                self.save(other)

    # The edits

    def body(self) -> None:
        name = self.chance.choice(list(self.pages))
        self.pages[name]["body"] = self.text()
        self.save(name)

    def title(self) -> None:
        name = self.chance.choice(list(self.pages))
        self.pages[name]["title"] = f"Title {self.number}"
        self.save(name)

    def fields(self) -> None:
        name = self.chance.choice(list(self.pages))
        self.pages[name] |= {
            "summary": f"Summary {self.number}.", "order": self.number % 7, "audience": ["leaders"],
            "topics": ["time"][: self.number % 2], "published": f"2026-0{1 + self.number % 9}-11"}
        self.save(name)

    def relate(self) -> None:
        name = self.chance.choice(list(self.pages))
        self.pages[name] |= {
            "related": [f"../{other}" for other in self.some(2) if other != name],
            "recommendations": self.chance.sample([1, 2], self.chance.randint(0, 2)),
            "sources": self.chance.sample(self.sources, 1),
            "aliases": [f"old/alias-{self.number}.md"][: self.number % 2]}
        self.save(name)

    @staticmethod
    def become_guide(fields: dict) -> None:
        for field in ("kind", "organisation", "evidence", "measures", "consent", "scale", "sections"):
            fields.pop(field, None)

    def kind(self) -> None:
        name = self.chance.choice(list(self.pages))
        fields = self.pages[name]
        self.become_guide(fields)
        if self.chance.random() < 0.4:
            fields |= {
                "kind": "case-study", "organisation": self.chance.choice(list(BODIES)), "evidence": "measured",
                "measures": [{"name": "Time", "before": "90", "after": str(self.number), "unit": "minutes",
                              "n": "12 people", "by": "The council", "date": "2024", "source": self.sources[0]}],
                "consent": {"kind": "public-source", "url": "https://example.org/said",
                            "by": "organisation"}}
        elif self.chance.random() < 0.5:
            help = [f"../{other}" for other in self.some(1) if other != name]
            fields |= {
                "kind": "assessment", "scale": ["Never", "Always"],
                "sections": [{"title": f"Part {self.number}", "statements": ["We do."], "help": help}]}
        self.save(name)

    def pathway(self) -> None:
        self.steps = self.some(3)
        self.write_pathway()

    def asset(self) -> None:
        size = self.number % 200 + 1
        self.write("assets/form.pdf", "%PDF-1.4 " + "x" * size)
        (self.folder / "assets/dots.png").write_bytes(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size.to_bytes(4) + b"\0\0\0\x09\x08\0\0\0\0\0\0\0\0")

    def add(self) -> None:
        self.number += 1
        name = f"{self.chance.choice(['care', 'tools'])}/page-{self.number}.md"
        self.pages[name] = {"title": f"Page {self.number}", "body": self.text()}
        self.save(name)

    def remove(self) -> None:
        if len(self.pages) < 5:
            return self.add()
        name = self.chance.choice(list(self.pages))
        fields = self.pages.pop(name)
        self.forget_links(name)
        (self.folder / name).unlink()
        return fields

    def move(self) -> None:
        fields = self.remove()
        if fields:
            name = f"{self.chance.choice(['care', 'tools'])}/moved-{self.number}.md"
            self.pages[name] = fields | {"body": self.text()}
            self.save(name)

    def draft(self) -> None:
        name = self.chance.choice(list(self.pages))
        if "status" in self.pages[name]:
            del self.pages[name]["status"]
        else:
            self.forget_links(name)
            self.pages[name]["status"] = "draft"
        self.save(name)

    def register(self) -> None:
        # Keys that pages name stay; what is said of them changes, and others come.
        self.sources = SOURCES[: self.chance.randint(len(self.sources), len(SOURCES))]
        self.terms = self.chance.sample(TERMS, self.chance.randint(1, len(TERMS)))
        self.write_registers()

    def record(self) -> None:
        """One record says something else; its key stays."""
        self.said[self.chance.choice([*self.sources, *BODIES, "1", "2"])] = f"Said {self.number}"
        self.write_registers()

    def words(self) -> None:
        self.settings["words"] = {"relatedHeading": f"See as well {self.number}"}
        self.write_registers()

    def theme(self) -> None:
        self.settings["theme"] = {"paper": self.chance.choice(["#fdfcf8", "#ffffff", "#f7f7f2"])}
        self.write_registers()

    def footer(self) -> None:
        self.settings["footer"] = [{"title": "Read this", "to": "care/index.md"}][: self.number % 2]
        self.write_registers()

    def numbers(self) -> None:
        """What a chart shows comes from a file of its own, or that file changes."""
        self.write("assets/numbers.csv", f"what,count\nfirst,{self.number}\nsecond,{self.number % 5}\n")
        name = self.chance.choice(list(self.pages))
        if "numbers.csv" not in self.pages[name]["body"] and self.chance.random() < 0.5:
            self.pages[name]["body"] += "\n\n```chart\ntype: bar\ntitle: Counted\ncsv: ../assets/numbers.csv\n```\n"
            self.save(name)

    def file(self) -> None:
        """A file that nothing names comes or goes."""
        place = self.folder / "assets/spare.txt"
        place.unlink() if place.exists() else self.write("assets/spare.txt", "Spare.\n")

    def setting(self) -> None:
        self.settings["strapline"] = f"Strapline {self.number}"
        self.settings["strands"].reverse()
        self.write_registers()

    def touch(self) -> None:
        """Nothing but another time: what is built stays the same."""
        self.save(self.chance.choice(list(self.pages)))

    def edit(self) -> str:
        self.number += 1
        edits = [self.body, self.body, self.title, self.fields, self.relate, self.kind, self.pathway, self.asset,
                 self.add, self.remove, self.move, self.draft, self.register, self.setting, self.touch,
                 self.record, self.words, self.theme, self.footer, self.numbers, self.file]
        chosen = self.chance.choice(edits)
        chosen()
        return chosen.__name__


class TranslatedHub(Hub):
    """The same in two languages: some of its pages, its settings and its glossary are translated."""

    def __init__(self, folder: Path, seed: int, **settings):
        self.translated = set()
        super().__init__(folder, seed, languages=["en-GB", "cy"], **settings)

    def translation_of(self, name: str) -> Path:
        return self.folder / (name.removesuffix(".md") + ".cy.md")

    def translate(self) -> None:
        name = self.chance.choice(list(self.pages))
        heading = f"\n\n## Rhan {self.number}\n\nMwy." if self.chance.random() < 0.5 else ""
        self.translation_of(name).write_text(page(
            f"Testun {self.number}. Gweler [y cyfan](../care/index.md).{heading}", title=f"Tudalen {self.number}",
            summary=f"Am {self.number}.", **({"translated_from": "0"} if self.chance.random() < 0.7 else {})))
        self.translated.add(name)

    def translate_no_more(self) -> None:
        for name in self.translated & set(self.chance.sample(list(self.pages), 2)):
            self.translated.discard(name)
            self.translation_of(name).unlink()

    def translate_registers(self) -> None:
        self.write("hub.cy.yml", yaml({"title": f"Hwb {self.number}", "strands": [{"folder": "care", "title": "Gofal"}]}))
        self.write("data/sources.cy.yml", f"- {{key: {self.sources[0]}, title: Ar {self.number}}}\n")

    def leave_out(self) -> None:
        self.settings["untranslated"] = self.chance.choice(["show", "leave-out"])
        self.write_registers()

    def edit(self) -> str:
        if self.chance.random() < 0.5:
            done = super().edit()
        else:
            self.number += 1
            edits = [self.translate, self.translate, self.translate_no_more, self.translate_registers, self.leave_out]
            chosen = self.chance.choice(edits)
            chosen()
            done = chosen.__name__
        for name in [name for name in self.translated if name not in self.pages]:
            self.translated.discard(name)
            self.translation_of(name).unlink()
        return done
