"""What pages say to readers: their text, what attributes say, and what scripts find in attributes to say."""

import json
import re
from html.parser import HTMLParser

SPOKEN = ("aria-label", "title", "placeholder", "alt", "content")
# Formulas, keys and the like, which scripts read and nobody else.
UNSPOKEN = ("data-formula", "data-key", "data-name", "data-keys", "data-unit", "data-letters")


class Spoken(HTMLParser):
    def __init__(self):
        super().__init__()
        self.texts, self.unseen = [], 0

    def handle_starttag(self, tag, attributes):
        self.unseen += tag in ("script", "style")
        given = dict(attributes)
        if tag == "meta" and (given.get("name") or given.get("property") or "").split(":")[-1] not in ("title", "description"):
            return
        for name, value in attributes:
            if name == "data-words" and value.startswith("{"):
                self.texts += json.loads(value).values()
            elif name in SPOKEN or name.startswith("data-") and name not in UNSPOKEN and " " in (value or ""):
                self.texts.append(value)

    def handle_endtag(self, tag):
        self.unseen -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.unseen:
            self.texts.append(data)


def latin_words(page: str, allowed: str) -> list[str]:
    """The texts of a page that hold a word in Latin letters, but for those that an expression allows."""
    spoken = Spoken()
    spoken.feed(page)
    left = [(text, re.sub(rf"\{{\w+\}}|{allowed}", "", text)) for text in spoken.texts]
    return [text.strip() for text, rest in left if re.search(r"[A-Za-z]{2,}", rest)]
