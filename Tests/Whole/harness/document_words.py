"""The words of a document as its own XML has them, read by other means than the program's."""

import io
import re
import unicodedata
import zipfile
from collections import Counter

from lxml import etree

PARTS = re.compile(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*|charts/chart\d+)\.xml|content\.xml")
PARAGRAPHS = {"p", "h"}
BREAKS = {"tab", "br", "cr", "s", "line-break", "r-of-formula"}
# What is not the document's text: what Word shows before the pandoc-like readers, and what is known of a remark.
PASSED_OVER = {"Fallback", "instrText", "change-info", "creator", "note-citation", "title"}


def local(element):
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def words(text):
    """The words of a text, whatever their case, marks and hyphens."""
    text = unicodedata.normalize("NFKC", text.lower()).replace("\u00ad", "").replace("\u2010", "")
    return re.findall(r"[^\W_]+", re.sub(r"(?<=\w)[-\u2011](?=\w)", "", text))


def paragraphs(document):
    """Every paragraph, text box, remark and drawn word of a document as bytes."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        for name in archive.namelist():
            if not PARTS.fullmatch(name):
                continue
            root = etree.fromstring(archive.read(name))
            if "charts/" in name:
                yield from (element.text or "" for element in root.iter() if local(element) in ("t", "v"))
                continue
            yield from (text for element in root.iter() if local(element) in PARAGRAPHS for text in texts(element))


def texts(paragraph):
    """The words that a paragraph shows, and apart from them those that were deleted, drawn or said of a drawing."""
    shown, deleted = [], []

    def read(element):
        name = local(element)
        if name in PASSED_OVER or element is not paragraph and name in PARAGRAPHS:
            return
        if name == "sdt" and any(local(inner) == "showingPlcHdr" for inner in element.iter()):
            return
        if name in BREAKS:
            shown.append(" ")
        is_word = element.tag.startswith("{http://schemas.openxmlformats.org/") and name in ("t", "delText")
        is_odf = "opendocument" in element.tag
        if (is_word or is_odf) and element.text:
            (deleted if name == "delText" else shown).append(element.text)
        if name == "textpath":
            deleted.append(" " + element.get("string", "") + " ")
        if name == "docPr":
            deleted.append(" " + element.get("descr", "") + " ")
        for inner in element:
            read(inner)
            if is_odf and inner.tail:
                shown.append(inner.tail)
        if name == "r" and "/math" in element.tag:
            shown.append(" ")

    read(paragraph)
    return ["".join(shown), "".join(deleted)]


def missing(document, page, messages, taken):
    """The words of a document that are neither in the page made of it nor in what was said; `taken` are texts that stand
    in another form in its front matter."""
    remarks = " ".join(re.findall("<!--(.*?)-->", page, re.S))
    shown = re.sub("<!--.*?-->", "", page, flags=re.S)
    # What Markdown needs a backslash for, and the sign of a break.
    there = Counter(words(re.sub(r"\\(.)", r"\1", shown) + " " + remarks + " " + " ".join(taken)))
    told = set(words(messages))
    source = Counter(word for text in paragraphs(document) for word in words(text))
    return sorted(word for word in source - there if word not in told)
