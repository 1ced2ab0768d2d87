#!/usr/bin/env python3
"""Makes the face that hubs are set in: Inter, as one variable file with what European languages in Latin letters need.

    apt-get install fonts-inter-variable
    python3 -m venv face && face/bin/pip install fonttools==4.68.0 brotli==1.2.1
    face/bin/python Tests/Tools/face.py templates/Face/face.woff2

Weights run from 400 to 800. Figures that are as wide as each other (tnum) are kept for tables; there are no hints, which
browsers on today's screens do not use. The licence stands beside the file.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCE = "/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf"
WEIGHTS = (400, 800)
FEATURES = ["kern", "mark", "ccmp", "locl", "tnum"]
# Basic Latin to Latin Extended-A, Romanian and Welsh letters, punctuation, arrows and signs.
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), *map(ord, "ȘșȚțẀẁẂẃẄẅỲỳ")]
SIGNS = [*map(ord, "‐‑–—‘’‚“”„†•…\u202f′″‹›€™←↑→↓−≈≠≤≥▲▼")]


def main() -> None:
    face = instancer.instantiateVariableFont(TTFont(SOURCE), {"wght": WEIGHTS})
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS + SIGNS)
    subsetter.subset(face)
    face.flavor = "woff2"
    face.save(sys.argv[1])


if __name__ == "__main__":
    main()
