"""What `plait kit` writes, read as the programs read it for which it is meant."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import yaml

from harness.plait import plait


@dataclass
class Kit:
    """A kit beside the content that it was made for."""

    content: Path
    folder: Path

    def text(self, path) -> str:
        return (self.folder / path).read_text()

    def json(self, path):
        """JSON, with the comment that VS Code allows on the first line."""
        return json.loads(re.sub(r"\A//.*\n", "", self.text(path)))

    def schema(self, name):
        return self.json(f".plait/schemas/{name}.schema.json")

    def faults(self, name, value) -> list[str]:
        """What a schema has against a value."""
        checker = jsonschema.Draft7Validator(self.schema(name))
        return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in checker.iter_errors(value)]

    @property
    def forms(self):
        return yaml.safe_load(self.text(".plait/cms/config.yml"))

    @property
    def snippets(self):
        return self.json(".vscode/plait.code-snippets")


def make_kit(content, folder, *arguments) -> Kit:
    """The kit of a hub, in a folder that holds the hub's content or is given a copy of it."""
    if not (folder / "content").exists():
        shutil.copytree(content, folder / "content")
    run = plait("kit", "--content", folder / "content", "--output", folder, *arguments)
    assert run.status == 0, run.errors
    return Kit(Path(content), folder)
