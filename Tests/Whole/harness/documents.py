"""Word documents, made by python-docx and, for what it cannot write, by XML put into them."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import docx
from docx.oxml import parse_xml

NAMESPACES = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}.items())

FACTS = [
    ("Title", "How Leeds shares out work"),
    ("Summary", "One council shares out cases by points, and says what came of it."),
    ("Kind", "Case study"),
    ("Strand", "Care"),
    ("Organisation", "Leeds City Council"),
    ("For", "Leaders"),
    ("Topics", "time"),
    ("Published", "3 June 2025"),
    ("When", "January to June 2025"),
    ("Evidence", "Reported (those who did it say so)"),
    ("What we do not know", ["Nobody counted the hours.", "- Nor who left."]),
    ("Consent", "Public source"),
    ("Consent: address", "https://www.example.org/leeds"),
]


def png(colour=b"\xff\x00\x00") -> bytes:
    """A picture of eight by eight dots in one colour."""
    rows = b"".join(b"\0" + colour * 8 for _ in range(8))

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def document(facts=FACTS, title=None):
    """A document that begins with a table of facts; a list as a value is a paragraph for each of its items."""
    document = docx.Document()
    if title:
        document.add_paragraph(title, "Title")
    if facts:
        table = document.add_table(len(facts), 2)
        for row, (label, value) in zip(table.rows, facts):
            row.cells[0].text = label
            lines = value if isinstance(value, list) else [value]
            row.cells[1].text = lines[0]
            for line in lines[1:]:
                row.cells[1].add_paragraph(line)
    return document


def insert(document, xml):
    """Adds an element of Word's own XML at the end; the usual prefixes are declared."""
    head, _, rest = xml.partition(">")
    closing = "/" if head.endswith("/") else ""
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(f"{head.removesuffix('/')} {NAMESPACES}{closing}>{rest}"))


def run(words, properties="", tag="t"):
    """A run of text as XML, with properties such as `<w:vanish/>`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def picture(document, bytes, description=""):
    """Adds a picture in a paragraph of its own."""
    shape = document.add_picture(io.BytesIO(bytes))
    shape._inline.docPr.set("descr", description)
    return shape


def with_parts(document, changes):
    """A document as bytes with parts put into its archive, or changed by a function from bytes to bytes."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        parts[name] = change(parts.get(name, b"")) if callable(change) else change
    return packed(parts)


def edited(path, changes):
    """Changes parts of the document at a path."""
    Path(path).write_bytes(with_parts(Path(path).read_bytes(), changes))


def packed(parts):
    """An archive of files, as bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()
