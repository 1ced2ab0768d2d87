#!/usr/bin/env python3
"""Draws a sample of claims from a content folder, for a person to compare with their sources.

    python3 Tests/Tools/claims.py content --seed 20261201 --count 60
    python3 Tests/Tools/claims.py content --seed 7 --format csv > claims.csv

A claim is a sentence, a row of a table, a measure or an arrangement of a page that holds a figure or a name. Questions,
headings, code and captions of charts are none, nor is a name or a number in words where nothing near is cited: that is
most often a link or advice. Each claim is printed with its file and line, with the sources that it cites, and with their
addresses. A claim that cites nothing itself gets what the same passage cites; if that cites nothing, what the page names
under `sources`, in brackets: look whether any of them holds it.

The same folder and seed give the same sample. With `--all` every claim is printed, and none is drawn.
"""

import argparse
import csv
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path

# What begins a sentence in capitals, or is always written so, without being the name of anyone.
NO_NAMES = {"I", "A", "AI", "IT", "English", "England", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday"}
NUMBERS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|"
    r"hundred|thousand|million|half|twice|doubled?|thirds?|quarters?)\b", re.I)
CITATION = re.compile(r"\[(@[^\]]+)\]")
KEY = re.compile(r"@([\w-]+)")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)*_]*\s+(?=[\"'“‘(\[*_]*[A-Z0-9£])")
MEASURE_FIELDS = ("before", "after", "without", "with", "value", "unit", "n", "by", "date")


@dataclass(frozen=True)
class Claim:
    """One statement of a page, and what it rests on."""

    file: str
    line: int
    text: str
    sources: tuple
    # Where the sources were found: by the claim itself, in its passage, or only among those of the page.
    found: str


def claims_of_folder(content: Path) -> list:
    """Every claim of every page, in the order of the files."""
    return [claim for path in sorted(content.rglob("*.md"))
            for claim in claims_of_page(path.read_text(encoding="utf-8"), path.relative_to(content).as_posix())]


def claims_of_page(text: str, file: str) -> list:
    """Every claim of one page, in its order."""
    front, body, first = _split(text)
    sources = _page_sources(front)
    claims = [Claim(file, line, said, cited or sources, "itself" if cited else "page")
              for line, said, cited in _front_claims(front)]
    for passage in _passages(body, first):
        passage = [(line, part) for line, text in passage for part in (_sentences(text) if "|" not in text else [text])]
        near = tuple(dict.fromkeys(key for _, said in passage for key in _keys(said)))
        for line, said in passage:
            plain, own = _plain(said), _keys(said)
            if not (holds_figure(plain) or holds_name(_plain(said, links=False)) if near else re.search(r"\d", plain)):
                continue
            found = "itself" if own else "passage" if near else "page"
            claims.append(Claim(file, line, plain, own or near or sources, found))
    return claims


def holds_figure(text: str) -> bool:
    """Whether a sentence states something with a figure in it."""
    return _states(text) and bool(re.search(r"\d", text) or NUMBERS.search(text))


def holds_name(text: str) -> bool:
    """Whether a sentence states something with a name in it."""
    if not _states(text):
        return False
    words = re.findall(r"(?<![\w'’-])[A-Z][\w'’&-]+", re.sub(r"([.!?:|]\s+|^\W*)[A-Z]\w*", r"\1", text))
    return any(word not in NO_NAMES for word in words)


def _states(text: str) -> bool:
    return not text.rstrip("\"'”’)").endswith("?") and len(text.split()) >= 4


def addresses(content: Path) -> dict:
    """The address of each source, by its key; the empty text for a source without one."""
    found, key = {}, None
    path = content / "data/sources.yml"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if match := re.match(r"- key:\s*(\S+)", line):
            key = match[1].strip("\"'")
            found[key] = ""
        elif key and (match := re.match(r"  url:\s*(\S+)", line)):
            found[key] = match[1].strip("\"'")
    return found


def sample(claims: list, seed: int, count: int) -> list:
    """As many of the claims as asked for, in the order in which they stand."""
    chosen = random.Random(seed).sample(range(len(claims)), min(count, len(claims)))
    return [claims[place] for place in sorted(chosen)]


def rows(claims: list, urls: dict) -> list:
    """The table to tick, with its head."""
    head = ["", "Where", "Claim", "Cited", "Addresses", "Verdict", "Note"]
    return [head] + [
        [str(number), f"{claim.file}:{claim.line}", claim.text,
         (" ".join(claim.sources) if claim.found != "page" else f"({' '.join(claim.sources)})"),
         " ".join(urls[key] for key in claim.sources if urls.get(key)), "", ""]
        for number, claim in enumerate(claims, 1)]


def markdown(table: list) -> str:
    """The table in Markdown."""
    head, *rest = [[cell.replace("|", "\\|") for cell in row] for row in table]
    lines = [head, ["---"] * len(head), *rest]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def _split(text: str) -> tuple:
    """The lines of the front matter and of the body with their numbers' beginnings."""
    lines = text.splitlines()
    if not lines or lines[0] != "---":
        return [], lines, 1
    end = next((number for number, line in enumerate(lines[1:], 1) if line == "---"), len(lines))
    return lines[:end], lines[end + 1:], end + 2


def _page_sources(front: list) -> tuple:
    """What the page names under `sources`, on one line or on several."""
    for number, line in enumerate(front):
        if line.startswith("sources:"):
            rest = line[8:].strip()
            if rest:
                return tuple(re.findall(r"[\w-]+", rest))
            keys = []
            for item in front[number + 1:]:
                if not (match := re.match(r"\s*- (\S+)", item)):
                    break
                keys.append(match[1])
            return tuple(keys)
    return ()


def _front_claims(front: list):
    """The summary, and each measure and arrangement: line, text, sources."""
    field, record, start = None, {}, 0

    def told():
        if field not in ("measures", "arrangements") or "name" not in record:
            return
        parts = [f"{key} {record[key]}" for key in MEASURE_FIELDS if key in record]
        yield start, f"{record['name']}: {'; '.join(parts)}", tuple(filter(None, [record.get("source")]))

    for number, line in enumerate(front, 1):
        top = re.match(r"(\w+):\s*(.*)", line)
        item = re.match(r"\s*- (\w+):\s*(.*)", line)
        if top or item:
            yield from told()
            record, start = {}, number
        if top:
            field = top[1]
            said = _unquoted(top[2])
            if field == "summary" and (holds_figure(said) or holds_name(said)):
                yield number, said, ()
        elif inner := item or re.match(r"\s+(\w+):\s*(.*)", line):
            record[inner[1]] = _unquoted(inner[2])
    yield from told()


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _passages(body: list, first: int):
    """Each paragraph, list or table as its sentences and rows, with their lines."""
    fenced, passage, kind = False, [], None
    for number, line in enumerate(body + [""], first):
        bare = re.sub(r"^(?:\s*>\s?)+", "", line).strip()
        if bare.startswith("```"):
            fenced = not fenced
        # A list and the sentence before it are one passage: the sentence often cites for both.
        now = "row" if bare.startswith("|") else "item" if re.match(r"(?:[-*+]|\d+\.)\s", bare) else "text" if bare else None
        if fenced or bare.startswith(("```", "#", "<!--", "[!")) or now is None:
            if passage and not (now is None and not fenced and _list_follows(body, number - first)):
                yield passage
                passage = []
            kind = None
            continue
        if now == "row":
            if kind == "row" and not re.fullmatch(r"[|\s:-]+", bare):
                passage.append((number, bare.strip("| ")))
        elif now == "text" and kind in ("text", "item"):
            # A line that goes on where the one above stopped.
            start, above = passage.pop()
            passage.append((start, f"{above} {bare}"))
        else:
            passage.append((number, re.sub(r"^(?:[-*+]|\d+\.)\s+", "", bare)))
        kind = now
    if passage:
        yield passage


def _list_follows(body: list, place: int) -> bool:
    """Whether the next line that is not empty belongs to a list."""
    after = next((line for line in body[place:] if line.strip()), "")
    return bool(re.match(r"\s*(?:[-*+]|\d+\.)\s", after))


def _sentences(text: str) -> list:
    # The stops and spaces within a citation or an address end no sentence.
    whole = re.sub(r"\[@[^\]]+\]|\]\([^)]*\)", lambda kept: kept[0].replace(" ", "\0"), text)
    return [part.replace("\0", " ") for part in SENTENCE_END.split(whole) if part.strip()]


def _keys(text: str) -> tuple:
    return tuple(dict.fromkeys(key for cited in CITATION.findall(text) for key in KEY.findall(cited)))


def _plain(text: str, links: bool = True) -> str:
    """The words that a reader sees, without citations, addresses and marks; without words that lead elsewhere, if asked."""
    text = CITATION.sub("", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1" if links else "", text)
    text = re.sub(r"[*_`]{1,3}(\S[^*_`]*)[*_`]{1,3}", r"\1", text).replace("**", "")
    return re.sub(r"\s+([.,;:])", r"\1", " ".join(text.split()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("content", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--format", choices=["markdown", "csv"], default="markdown")
    parser.add_argument("--all", action="store_true", help="print every claim")
    options = parser.parse_args()
    if not options.content.is_dir():
        parser.error(f"there is no folder {options.content}")
    claims = claims_of_folder(options.content)
    drawn = claims if options.all else sample(claims, options.seed, options.count)
    table = rows(drawn, addresses(options.content))
    if options.format == "csv":
        csv.writer(sys.stdout, lineterminator="\n").writerows(table)
    else:
        sys.stdout.write(markdown(table))
    print(f"{len(drawn)} of {len(claims)} claims", file=sys.stderr)


if __name__ == "__main__":
    main()
