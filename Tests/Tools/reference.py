#!/usr/bin/env python3
"""Writes the reference pages of the manual from what the program says of itself.

    python3 Tests/Tools/reference.py .build/release/plait Sources/Manual/reference

The facts are those of `plait explain --format json` and of the commands' own help. Nothing else is written down here
but the sentences round them.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

NOTICE = "<!-- This page is made by 'make reference' from the program's own definitions. Change those. -->"

# The subjects of the messages, in the order of the pages.
GROUPS = {
    "fields": ("Messages about fields and YAML", "What it means when the top of a page or a data file is not right."),
    "files": ("Messages about files, settings, charts and worksheets",
              "What it means when a file, a setting, a chart or a worksheet is not right."),
    "text": ("Messages about the text of a page", "What it means when the Markdown of a page is not right."),
    "hub": ("Messages about links, facts and records",
            "What it means when pages, records and files do not fit together."),
    "on-request": ("Messages that you ask for",
                   "What the checks of language, of sources, of links to other sites and of books say."),
}

# The pages about fields: the schema, the file's name, its title, its summary and what stands above the fields.
FIELDS = {
    "guide": ("fields-of-resources", "Fields of every resource",
              "What goes at the top of a page: the fields that a guide, a tool, a briefing or any other resource may have.",
              "A resource is a Markdown file in the folder of a strand. Its fields stand at the top, between two "
              "lines of three hyphens. Guides, tools and briefings have these fields and no others. A hub can "
              "[add fields of its own](../publishers/own-fields.md)."),
    "case-study": ("fields-of-case-studies", "Fields of a case study", "What a case study says besides.",
                   "A case study is a page about what a named organisation did."),
    "assessment": ("fields-of-assessments", "Fields of a self-assessment", "What a self-assessment says besides.",
                   "A self-assessment is a list of statements by which a team judges itself."),
    "STRAND/index.md": ("fields-of-strands", "Fields of a strand",
                        "What the overview of a strand, the file 'index.md' in its folder, may hold.",
                        "Each strand has an overview: the file `index.md` in its folder. So has each "
                        "[section](../editors/sections.md): the file `index.md` in a folder below."),
    "index.md": ("fields-of-the-home-page", "Fields of the home page",
                 "What the file 'index.md' at the top of the content folder may hold.",
                 "The home page is the file `index.md` at the top of the content folder."),
    "pathways/*.md": ("fields-of-pathways", "Fields of a pathway", "What a file in the folder 'pathways' may hold.",
                      "A pathway is an ordered run of pages for one kind of reader: a file in the folder `pathways`."),
    "pages/*.md": ("fields-of-other-pages", "Fields of other pages", "What a file in the folder 'pages' may hold.",
                   "Pages about the hub itself, such as the licence, stand in the folder `pages`."),
    "hub.yml": ("settings", "Settings in hub.yml", "Every setting of a hub, with its type and an example.",
                "The file `hub.yml` at the top of the content folder makes the hub this hub and not another."),
    "chart": ("chart-blocks", "Fields of a chart", "What a block marked 'chart' may hold.",
              "A chart is a block of code in the text of a page, marked `chart`. See "
              "[how to add a chart](../editors/add-a-chart.md)."),
    "data/accessibility.yml": ("data-accessibility", "The accessibility statement, data/accessibility.yml",
                               "What the file of the accessibility statement may hold.",
                               "The statement is one record. A page with `accessibility_statement: true` shows it."),
    "data/glossary.yml": ("data-glossary", "The glossary, data/glossary.yml", "What a term of the glossary may hold.",
                          "The file is a list of terms. Terms link themselves where pages use them."),
    "data/organisations.yml": ("data-organisations", "The organisations, data/organisations.yml",
                               "What the record of an organisation may hold.",
                               "The file is a list of organisations. Case studies name them by key."),
    "data/recommendations.yml": ("data-recommendations", "The recommendations, data/recommendations.yml",
                                 "What the record of a recommendation may hold.",
                                 "The file is a list of numbered recommendations. Pages name them by number."),
    "data/sources.yml": ("data-sources", "The sources, data/sources.yml", "What the record of a source may hold.",
                         "The file is a list of sources. Pages [cite them by key](../editors/add-a-source.md)."),
    "data/timeline.yml": ("data-timeline", "The timeline, data/timeline.yml",
                          "What an entry of the timeline may hold.",
                          "The file is a list of entries. A page with `timeline: true` shows them."),
}


def pages(plait: str) -> dict[str, str]:
    """The text of each page by the name of its file."""
    known = json.loads(_run(plait, "explain", "--format", "json"))
    top = json.loads(_run(plait, "--experimental-dump-help"))["command"]
    return {
        **_message_pages(known["messages"]), **_field_pages(known["schemas"]), **_word_pages(known["words"]),
        **_theme_page(known["theme"]), **_command_pages(top),
    }


def _run(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _page(title: str, summary: str, order: int, topic: str, audience: str, body: list[str]) -> str:
    top = ["---", f"title: {json.dumps(title)}", f"summary: {json.dumps(summary)}", "kind: tool",
           f"audience: [{audience}]", f"topics: [{topic}]", f"order: {order}", "---"]
    return "\n".join([*top, "", NOTICE, "", *body]).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Text in which no character means anything to Markdown; what stands in quotes becomes code."""
    parts = re.split(r"(?<!\w)'([^']+)'(?!\w)", text)
    return "".join(_code(part) if number % 2 else re.sub(r"[\\`*<\[]|:(?=//)", r"\\\g<0>", part)
                   for number, part in enumerate(parts))


# Messages

def _message_pages(groups) -> dict[str, str]:
    made, index = {}, []
    for order, group in enumerate(groups):
        title, summary = GROUPS[group["group"]]
        name = f"messages-{group['group']}.md"
        body = [f"The program puts the name of a rule in brackets at the end of each message. These are the rules, by "
                f"name. `plait explain` prints the same for one of them. All names are in "
                f"[the list of messages](messages.md).", ""]
        for rule in group["rules"]:
            body += [f"## {rule['name']}", "", f"*{rule['severity'].capitalize()}.* {escaped(rule['explanation'])}", "",
                     "Wrong:", "", *_block(rule["wrong"]), "", "Right:", "", *_block(rule["right"]), ""]
            index.append((rule["name"], rule["severity"], name))
        made[name] = _page(title, summary, 310 + order, "checking", "editors, publishers", body)
    rows = [f"- [{rule} ({severity})]({name}#{rule})" for rule, severity, name in sorted(index)]
    body = ["An *error* stops the build. A *warning* does not, unless you say `--strict`. A *note* never does. See "
            "[how to read a message](../editors/fix-a-broken-build.md).", "", *rows]
    made["messages.md"] = _page("All messages by name", "Every rule that a message can name, with a link to what it "
                                "means and how to put it right.", 300, "checking", "editors, publishers", body)
    return made


def _block(text: str) -> list[str]:
    """An example as a block of code, or as a quotation where the hub would take its letters for mangled ones."""
    if not re.search("[\u00c2\u00c3\u00e2\ufffd]", text):
        return ["    " + line if line else "" for line in text.split("\n")]
    shown = "".join(letter if letter.isascii() else f"&#{ord(letter)};" for letter in escaped(text))
    return ["> " + line for line in shown.split("\n")]


# Fields

def _field_pages(schemas) -> dict[str, str]:
    by_file = {schema["file"]: schema["fields"] for schema in schemas}
    shared = [field["name"] for field in by_file["guide"]]
    made = {}
    for order, (file, (name, title, summary, lead)) in enumerate(FIELDS.items()):
        fields = by_file.pop(file)
        body = [lead, ""]
        if file.endswith("index.md") or "*" in file or file in ("case-study", "assessment"):
            fields, more = _own(fields, shared)
            body += [more, ""]
        topic = "settings" if file == "hub.yml" else "evidence" if file.startswith("data/") else "writing"
        readers = "publishers" if file == "hub.yml" else "editors"
        for field in fields:
            body += _field(field)
        made[name + ".md"] = _page(title, summary, 100 + order, topic, readers, body)
    same = {"tool", "briefing"}
    assert set(by_file) == same and all(by_file[kind] == by_file[kind] for kind in same), sorted(by_file)
    return made


def _own(fields, shared):
    """The fields that resources in general do not have, and a sentence about those that they do."""
    names = {field["name"] for field in fields}
    absent = [f"`{name}`" for name in shared if name not in names]
    link = "[the fields of every resource](fields-of-resources.md)"
    but = f", but for {_listed(absent)}" if absent else ""
    return ([field for field in fields if field["name"] not in shared],
            f"It may have all of {link}{but}. These are the fields that it has besides.")


def _listed(words, last="and") -> str:
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def _field(field) -> list[str]:
    must = "It must be there." if field["required"] else ""
    said = " ".join(part for part in [escaped(field["help"]), _type(field["type"]), must] if part)
    lines = [f"## `{field['name']}`", "", said, ""]
    if "example" in field and not _is_group(field["type"]):
        lines += [f"    {field['name']}: {_written(field)}", ""]
    return lines + _below(field["type"])


def _written(field) -> str:
    inner = field["type"].get("items", {}) if field["type"]["name"] == "list" else {}
    return f"[{field['example']}]" if inner and "," not in field["example"] else field["example"]


def _is_group(kind) -> bool:
    return kind["name"] in ("record", "variants", "map") or kind["name"] == "list" and _is_group(kind["items"])


def _below(kind, depth=0) -> list[str]:
    """The fields within a field, as a list."""
    inner, made = kind.get("items", kind), []
    if inner["name"] in ("list", "map") and inner is not kind:
        return _below(inner, depth)
    if inner["name"] == "record":
        made = [_item(field, depth) for field in inner["fields"]]
    for variant in inner.get("variants", []):
        made += [f"{'  ' * depth}- `{inner['by']}: {variant['word']}`, with"]
        made += [_item(field, depth + 1) for field in variant["fields"]]
    return made + [""] if made and not depth else made


def _item(field, depth) -> str:
    must = " It must be there." if field["required"] else ""
    example = f" For example: {_code(field['example'])}." if field.get("example") else ""
    line = f"{'  ' * depth}- `{field['name']}`: {escaped(field['help'])} {_type(field['type'])}{must}{example}"
    return "\n".join([line.rstrip(), *_below(field["type"], depth + 1)]).rstrip()


def _code(text: str) -> str:
    return f"`{text}`" if "`" not in text else f"`` {text} ``"


def _type(kind) -> str:
    """What may stand in a field, as a sentence."""
    most = kind.get("characters")
    match kind["name"]:
        case "line": return f"One line of at most {most} characters." if most else "One line."
        case "text": return f"Text of at most {most} characters." if most else "Text."
        case "date": return "A date, year first."
        case "integer": return f"A whole number from {kind['least']:,} to {kind['most']:,}."
        case "number": return "A number."
        case "boolean": return "`true` or `false`."
        case "choice": return f"One of {_listed([f'`{word}`' for word in kind['choices']], 'or')}."
        case "key":
            where = f"`{kind['field']}` in `{kind['file']}`" if "field" in kind else f"`{kind['file']}`"
            return f"A key from {where}."
        case "path": return "The path of a file, from the folder of the file that names it."
        case "old-path": return "A path from the top of the content folder."
        case "url": return "The full address of a web page."
        case "email": return "An e-mail address."
        case "language": return "A code such as `en-GB`."
        case "list":
            least, most = kind["least"], kind["most"]
            count = f" of {least} to {most}" if (least, most) != (0, 1000) else ""
            if _is_group(kind): return f"A list{count}, each with the fields below."
            return f"A list{count}. For each item: {_type(kind['items'])[:1].lower()}{_type(kind['items'])[1:]}"
        case "record": return "A group of the fields below."
        case "variants": return "A group of fields, of one of these sorts."
        case "map": return "Names of your choice, each with a value." if not _is_group(kind["items"]) else \
            "Names, each with a list of groups with the fields below."
    raise ValueError(kind["name"])


# Words and colours

def _word_pages(words) -> dict[str, str]:
    made = {}
    halves = {"a-to-l": [w for w in words if w["key"][0] < "m"], "m-to-z": [w for w in words if w["key"][0] >= "m"]}
    for order, (name, half) in enumerate(halves.items()):
        letters = name.replace("-to-", " to ").upper().replace("TO", "to")
        rows = [f"| `{w['key']}` | {escaped(w['english']).replace('|', chr(92) + '|')} |"
                for w in sorted(half, key=lambda w: w["key"].lower())]
        body = ["These are the words and phrases that readers see, by the key with which `hub.yml` replaces them. See "
                "[how to change the words](../publishers/words-and-language.md). The program fills in what stands in "
                "curly brackets.", "", "| Key | English |", "|---|---|", *rows]
        made[f"words-{name}.md"] = _page(f"Words of the interface, {letters}",
                                         "Every word and phrase of the interface that a hub can replace, by its key.",
                                         210 + order, "appearance", "publishers", body)
    return made


def _theme_page(theme) -> dict[str, str]:
    rows = [f"| `{c['name']}` | `{c['light']}` | `{c['dark']}` |" for c in theme["colours"]]
    body = ["The setting `theme` in `hub.yml` takes these names and no others. See "
            "[how to change colours and the typeface](../publishers/theme.md).", "",
            "## Names that the theme takes", "", *[f"- `{token}`" for token in theme["tokens"]], "",
            "## Colours with a name", "",
            "A colour is one of these names, or one or two values such as `#1f5f3f #7fd1a6`, for light and dark "
            "screens. A strand takes them too.", "",
            "| Name | Light | Dark |", "|---|---|---|", *rows]
    return {"theme.md": _page("Names of the theme, and colours", "What can be changed of a hub's colours and its "
                              "typeface, and the colours that have a name.", 200, "appearance", "publishers", body)}


# Commands

def _command_pages(top) -> dict[str, str]:
    made, rows = {}, []
    for order, (words, command) in enumerate(_leaves(top)):
        name = "command-" + "-".join(words[1:]) + ".md"
        call = " ".join(words)
        rows.append(f"| [{call}]({name}) | {escaped(command['abstract'])} |")
        made[name] = _page(call, command["abstract"], 10 + order, "commands", "editors, publishers",
                           _command(call, command))
    body = [*_discussion(top["discussion"]), "## The commands", "", "| Command | What it does |", "|---|---|", *rows, "",
            "Each command prints its own help with `--help`, and `plait --version` prints the version."]
    made["commands.md"] = _page("The commands of plait", "All commands with what they do, and what the exit codes mean.",
                                1, "commands", "editors, publishers", body)
    return made


def _leaves(command, path=()):
    path = (*path, command["commandName"])
    below = [each for each in command.get("subcommands", []) if each["commandName"] != "help"]
    if not below:
        yield path, command
    for each in below:
        yield from _leaves(each, path)


def _command(call: str, command) -> list[str]:
    shown = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True) and not _is_everywhere(a)]
    body = [f"{escaped(command['abstract'])}", "", *_discussion(command.get("discussion", ""))]
    for heading, kinds in [("What it takes", ["positional"]), ("Options", ["option", "flag"])]:
        arguments = [a for a in shown if a["kind"] in kinds]
        if arguments:
            body += [f"## {heading}", "", *map(_argument, arguments), ""]
    return body


def _argument(argument) -> str:
    names = ", ".join(f"`{_spelt(name)}`" for name in argument.get("names", []))
    value = f"`<{argument['valueName']}>`" if argument["kind"] != "flag" else ""
    values = argument.get("allValues", [])
    said = [escaped(argument.get("abstract", ""))]
    if values:
        said.append(f"One of {_listed([f'`{value}`' for value in values], 'or')}.")
    if argument.get("defaultValue"):
        said.append(f"Without it: `{argument['defaultValue']}`.")
    return f"- {' '.join(part for part in (names, value) if part)}: {' '.join(said)}"


def _is_everywhere(argument) -> bool:
    return any(name["name"] in ("help", "version") for name in argument.get("names", []))


def _spelt(name) -> str:
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def _discussion(said: str) -> list[str]:
    """Paragraphs; indented lines become blocks of code."""
    made: list[str] = []
    for block in re.split(r"\n\s*\n", said.strip()):
        was_code = None
        for line in block.splitlines():
            is_code = line.startswith("  ")
            if is_code != was_code and made and made[-1]:
                made.append("")
            made.append(f"    {line.strip()}" if is_code else escaped(line))
            was_code = is_code
        made.append("")
    return made if said.strip() else []


def main() -> None:
    plait, folder = sys.argv[1], Path(sys.argv[2])
    made = pages(plait)
    for name, text in made.items():
        (folder / name).write_text(text)
    for path in folder.glob("*.md"):
        if path.name not in (*made, "index.md"):
            path.unlink()


if __name__ == "__main__":
    main()
