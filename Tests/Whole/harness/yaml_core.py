"""YAML as editors read it: version 1.2, in which `no` is text and a day is text, too."""

import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """Only `null`, `true`, `false` and numbers are anything but text (the core schema, yaml.org/spec/1.2.2)."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, starts in [
    ("null", r"(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), starts)


def load(text: str):
    return yaml.load(text, CoreLoader)


def front_matter(text: str):
    """The fields of a page."""
    return load(text.split("---\n")[1])
