"""Random edits of a content folder, such as editors make: each leaves it free of errors."""

import random
from pathlib import Path

from harness.content import guide, page, yaml

SOURCES = ["ward-2020", "lee-2021", "shah-2022", "cole-2023"]
TERMS = ["caseload", "supervision", "rota", "handover"]
WORDS = "time work team notes people plan home visit report child meeting hours change record".split()


class Hub:
    """What the content folder holds, in memory, and the folder itself."""

    def __init__(self, folder: Path, seed: int):
        self.folder = folder
        self.chance = random.Random(seed)
        self.number = 0
        self.pages = {}
        self.settings = {
            "title": "Edited hub", "strapline": "Never the same twice", "base_url": "https://hub.example",
            "strands": [{"folder": "care", "title": "Care"}, {"folder": "tools", "title": "Tools"}],
            "audiences": [{"key": "leaders", "title": "Leaders"}],
            "topics": [{"key": "time", "title": "Time"}],
        }
        self.sources, self.terms = SOURCES[:2], TERMS[:2]
        for strand in ("care", "tools"):
            self.write(f"{strand}/index.md", page("An overview.", title=f"All of {strand}"))
        for _ in range(8):
            self.add()
        self.write_registers()

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def write_registers(self) -> None:
        self.write("hub.yml", yaml(self.settings))
        self.write("data/sources.yml", "".join(
            f"- {{key: {key}, authors: Author, year: {key[-4:]!r}, title: On {key}, kind: report}}\n"
            for key in self.sources))
        self.write("data/glossary.yml", "".join(
            f"- {{term: {term}, definition: What {term} is in {self.number} words.}}\n" for term in self.terms))

    def text(self) -> str:
        words = self.chance.choices(WORDS + self.terms, k=self.chance.randint(5, 60))
        links = "".join(f" [{Path(other).stem}](../{other})" for other in self.some(3))
        cited = f" [@{self.chance.choice(self.sources)}]" if self.chance.random() < 0.5 else ""
        heading = f"\n\n## Part {self.number}\n\n" if self.chance.random() < 0.5 else " "
        return "Some " + " ".join(words) + heading + "More." + links + cited

    def some(self, most: int) -> list[str]:
        published = [name for name, fields in self.pages.items() if "status" not in fields]
        return self.chance.sample(published, min(most, len(published)))

    def save(self, name: str) -> None:
        fields = dict(self.pages[name])
        self.write(name, guide(fields.pop("body"), **fields))

    def forget_links(self, name: str) -> None:
        """Gives every page that leads to one another text, before it goes."""
        for other, fields in self.pages.items():
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

    def setting(self) -> None:
        self.settings["strapline"] = f"Strapline {self.number}"
        self.settings["strands"].reverse()
        self.write_registers()

    def touch(self) -> None:
        """Nothing but another time: what is built stays the same."""
        self.save(self.chance.choice(list(self.pages)))

    def edit(self) -> str:
        self.number += 1
        edits = [self.body, self.body, self.title, self.fields, self.add, self.remove, self.move,
                 self.draft, self.register, self.setting, self.touch]
        chosen = self.chance.choice(edits)
        chosen()
        return chosen.__name__
