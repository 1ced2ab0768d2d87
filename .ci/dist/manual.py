"""The manual page, made of what the command says of itself."""

import json
import re
import subprocess
from pathlib import Path


# What commands do not say of themselves, in the order of man-pages(7); a test holds the names to the sources.
SECTIONS = {
    "EXIT STATUS": [
        ("0", "All went well. Warnings are no errors, but for --strict."),
        ("1", "The content has errors, a link is dead, or an output is not as it was built: for an editor to fix."),
        ("2", "The command was called wrongly, or the machine failed it: for whoever runs it to fix."),
        ("128 and more", "A signal ended the command, as shells say it. Nothing unfinished is left."),
    ],
    "ENVIRONMENT": [
        ("SOURCE_DATE_EPOCH", "Seconds since 1970. The files of an archive bear this time, and reviews are compared "
                              "with this day where --today does not give another."),
        ("TMPDIR", "The folder in which import keeps the document while pandoc reads it; /tmp where it is not set."),
        ("NO_COLOR", "Messages are without colour when it is set, whatever to."),
        ("GITHUB_STEP_SUMMARY", "The file of a workflow's summary, to which --format github adds what does not fit "
                                "among the annotations."),
    ],
    "FILES": [
        ("content/hub.yml", "The settings of a hub. Its folder, with the pages, is named by --content."),
        ("output/", "What is built: --output names another folder."),
        (".output.plait.cache", "What a build remembers for the next, beside the output and named after it. It may "
                                "be deleted at any time."),
        (".links.plait.cache", "Which links were found alive, and when."),
        (".vscode/, .plait/", "What plait kit writes."),
    ],
}

EXAMPLES = """\
Begin a hub, and see it in the browser while it is written:

  plait init my-hub
  cd my-hub
  plait serve

Check it as a build server does, and build it for a place on the web:

  plait check --strict --format github
  plait build --base-url https://www.example.org/hub/

Show a reviewer what changes, and hand a strand on as one file:

  plait pack preview --against published --output review.zip
  plait pack single running --output running.html"""


def manual(command: Path, date: str, version: str) -> str:
    """One page for the command and all its sub-commands, in the language of man."""
    dumped = subprocess.run([command, "--experimental-dump-help"], check=True, capture_output=True, text=True)
    top = json.loads(dumped.stdout)["command"]
    name = top["commandName"]
    parts = [
        f'.TH {name.upper()} 1 "{date}" "{name} {version}"',
        ".SH NAME", rf"{name} \- {text(decapitalised(top['abstract'].rstrip('.')))}",
        ".SH SYNOPSIS", rf".B {name}", r"\fIcommand\fR [\fIoption\fR ...]",
        ".SH DESCRIPTION", *paragraphs(top["discussion"]),
        ".SH COMMANDS"]
    for each in leaves(top):
        parts += described(each)
    parts += [
        ".SH OPTIONS OF EVERY COMMAND", ".TP", r"\fB\-h\fR, \fB\-\-help\fR", "Show help.",
        ".TP", r"\fB\-\-version\fR", "Show the version, and the commit that was built."]
    for heading, entries in SECTIONS.items():
        parts.append(f".SH {heading}")
        for name, said in entries:
            parts += [".TP", rf"\fB{text(name)}\fR", text(said)]
    parts += [
        ".SH EXAMPLES", *paragraphs(EXAMPLES),
        ".SH SEE ALSO", r"\fBcurl\fR(1), by which \fIplait links \-\-external\fR asks other sites",
        ".SH BUGS", "What is known, and how to report what is not, stands beside the sources of the release."]
    return "\n".join(parts) + "\n"


def leaves(command, path=()):
    """The commands that do something, each with the words that call it."""
    path = (*path, command["commandName"])
    below = [each for each in command.get("subcommands", []) if each["commandName"] != "help"]
    if not below:
        yield path, command
    for each in below:
        yield from leaves(each, path)


def described(leaf):
    path, command = leaf
    yield rf".SS {text(' '.join(path[1:]))}"
    yield from paragraphs(command["abstract"])
    yield from paragraphs(command.get("discussion", ""))
    yield from options(command)


def options(command):
    """Each argument and option, with what is said of it and what it is without being given."""
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or is_everywhere(argument):
            continue
        value = rf"\fI{text(argument['valueName'])}\fR" if "valueName" in argument else ""
        names = [rf"\fB{text(spelt(name))}\fR" for name in argument.get("names", [])]
        shown = ", ".join(names) + (f" {value}" if argument["kind"] == "option" and value else "")
        said = [argument.get("abstract", "")]
        if argument.get("allValues"):
            said.append(f"One of {', '.join(argument['allValues'])}.")
        if argument.get("defaultValue"):
            said.append(f"Without it: {argument['defaultValue']}.")
        yield ".TP"
        yield shown or value
        yield text(" ".join(said))


def is_everywhere(argument) -> bool:
    """Whether every command has it, so that it is told once."""
    return any(name["name"] in ("help", "version") for name in argument.get("names", []))


def spelt(name) -> str:
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def paragraphs(said: str):
    """Paragraphs, with indented lines kept as they are."""
    for block in re.split(r"\n\s*\n", said.strip()):
        lines = block.splitlines()
        for number, line in enumerate(lines):
            kept = line.startswith("  ")
            if number == 0 or kept != lines[number - 1].startswith("  "):
                yield ".nf\n.in +4" if kept else ".PP"
            yield text(line.strip())
            if kept and (number + 1 == len(lines) or not lines[number + 1].startswith("  ")):
                yield ".in\n.fi"


def text(words: str) -> str:
    """Words that man takes for nothing but words."""
    escaped = words.replace("\\", r"\e").replace("-", r"\-").replace("\n", " ")
    return rf"\&{escaped}" if escaped[:1] in (".", "'") else escaped


def decapitalised(words: str) -> str:
    return words[:1].lower() + words[1:]
