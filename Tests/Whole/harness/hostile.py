"""A hub that uses every field and every construct, with a stranger's string in each."""

import json
import re
from itertools import count

from harness.content import page, yaml
from harness.payloads import PAYLOADS

STRANDS = ["caseload", "ai"]
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


# All that HTML allows before the `@` and would mean something elsewhere.
EMAIL = "'&`${x}`|*_%41@example.org"
# Characters that no page may hold, as Markdown says them.
UNFIT = "&#0;&#x1F;&#x80;&#xFFFE;&#x202E;&lt;b&gt;&quot;&apos;"


class Strings:
    """Gives the strings of a hub one after the other: honest ones, or those of strangers."""

    def __init__(self, rotation: int | None):
        self._rotation = rotation
        self._number = count()
        self.given = []

    def __call__(self, longest=1000) -> str:
        number = next(self._number)
        if self._rotation is None:
            text = f"Text {number}"
        else:
            text = f"{PAYLOADS[(number + self._rotation) % len(PAYLOADS)]}{number}"
        assert len(text) <= longest, text
        self.given.append(text)
        return text

    def markdown(self) -> str:
        """A string as Markdown says it: every mark that could mean something is escaped."""
        return _PUNCTUATION.sub(r"\\\1", self())

    def address(self) -> str:
        """A string in an address, with what front matter lets through of it."""
        return "https://example.org/" + re.sub(r"[\x00-\x20<>\"{}|\\^`\x7f]", "", self())

    def line(self) -> str:
        """A string for where Markdown escapes nothing: in code, and after a fence."""
        return self().replace("`", "")

def hostile_hub(rotation: int | None) -> dict:
    """The files of the hub; the same for the same rotation, and of the same form for every rotation."""
    t = Strings(rotation)
    files = {"hub.yml": yaml(_settings(t))} | _registers(t)
    files["index.md"] = page(_body(t, "assets"), **_common(t), ways_in=[
        {"title": t(80), "text": t(200), "to": "caseload/index.md"} for _ in range(2)])
    for strand in STRANDS:
        files[f"{strand}/index.md"] = page(
            _body(t), **_common(t), **_filing(t), claim=t(300), start_here=["guide.md"],
            figures=[{"value": t(40), "label": t(120), "caveat": t(300), "source": "key-0"}],
            logic_model={name: [t(200), t(200)] for name in ("inputs", "activities", "outputs", "outcomes")})
        for kind in ("guide", "tool", "briefing"):
            files[f"{strand}/{kind}.md"] = _resource(t, kind)
        files[f"{strand}/study.md"] = _resource(t, "case-study", **_case_study(t))
        files[f"{strand}/planned.md"] = _resource(t, "case-study", **_case_study(t) | {
            "evidence": "plan", "measures": [{"name": t(160), "before": t(120)}], "consent": {"kind": "confirmed", "date": "2026-01-02", "by": t(160)}})
        files[f"{strand}/form.md"] = _resource(
            t, "assessment", scale=[t(60) for _ in range(3)], sections=[
                {"title": t(120), "statements": [t(300), t(300)], "help": ["guide.md"]} for _ in range(2)])
    files["pathways/way.md"] = page(_body(t), **_common(t), **_filing(t, "../caseload/"), steps=[
        {"page": f"../caseload/{name}.md", "why": t(300)} for name in ("guide", "study", "form")])
    files["pages/about.md"] = page(_body(t), **_common(t), **_filing(t, "../caseload/"))
    files["pages/timeline.md"] = page(t.markdown(), **_common(t), timeline=True)
    files["pages/accessibility.md"] = page(t.markdown(), **_common(t), accessibility_statement=True)
    files["assets/numbers.csv"] = ",".join(
        '"' + t().replace('"', '""') + '"' for _ in range(3)) + "\n" + "".join(
        '"' + t().replace('"', '""') + f'",{row},{row * 1.5}\n' for row in range(3))
    files["assets/picture.png"] = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000010000000200806000000")
    files["assets/drawing.svg"] = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'
    files["assets/paper.pdf"] = b"%PDF-1.4\n"
    return files


def _settings(t):
    listed = lambda name: [
        {"key": f"{name}-{n}" if n < 2 else t(60), "title": t(80), "summary": t(200)} for n in range(4)]
    return {
        "title": t(80), "strapline": t(200), "base_url": "https://example.org/hub/", "language": "en-GB",
        "organisation": {"name": t(120), "url": t.address(), "email": EMAIL},
        "phase": {"name": t(40), "text": t(300)},
        "licence": {"name": t(120), "url": t.address(), "text": t(400)},
        "strands": [
            {"folder": "caseload", "title": t(80), "colour": "green"}, {"folder": "ai", "title": t(80)}],
        "audiences": listed("audience"), "topics": listed("topic"),
        "regions": ["North", t(80)],
        "footer": [
            {"title": t(80), "to": "pages/about.md"}, {"title": t(80), "to": "mailto:" + t().replace(" ", "")},
            {"title": t(80), "to": t.address()}],
        "fields": {
            "all": [{"name": "anything", "label": t(80), "type": "text", "help": t(200)}],
            "tool": [{"name": "many", "label": t(80), "type": "list"}]},
        "theme": {"typeface": t(200)},
    }


def _registers(t):
    sources = [
        {"key": f"key-{n}", "authors": t(400), "year": t()[:20],
         "title": t(400), "publisher": t(200), "kind": t(40), "url": t.address(),
         "published": t(60), "retrieved": "2026-11-22", "note": t(500)} for n in range(4)]
    organisations = [
        {"key": f"org-{n}" if n < 2 else t(80), "name": t(160), "region": "North", "type": t(60),
         "network": n == 0, "inspection": t(160), "nation": t(60), "anonymous": n == 1,
         "url": "https://example.org/"} for n in range(3)]
    terms = [
        {"term": f"glossary{n}" if n < 2 else t(80), "definition": t(1000), "also": [t(80), f"other{n}"],
         "source": "key-0"} for n in range(3)]
    recommendations = [
        {"number": n, "title": t(160), "text": t(2000), "strand": STRANDS[n % 2], "addressed_to": [t(160)],
         "audience": ["audience-0"], "urgent": n == 1,
         "response": {"status": "partly", "text": t(2000), "source": "key-1"}} for n in (1, 2)]
    timeline = [
        {"date": t(80), "sort": "2024-05-20", "title": t(160), "text": t(1000), "source": "key-1"}]
    accessibility = {
        "status": "partially", "tested": t(2000), "enforcement": t(2000), "prepared": "2026-11-23",
        "reviewed": "2026-11-23", "feedback": {"email": EMAIL, "text": t(1000)},
        "issues": [{"title": t(160), "text": t(1000), "criterion": t(160), "fix": t(1000)}]}
    lists = {"sources": sources, "organisations": organisations, "glossary": terms,
             "recommendations": recommendations, "timeline": timeline}
    files = {f"data/{name}.yml": _list(entries) for name, entries in lists.items()}
    return files | {"data/accessibility.yml": yaml(accessibility)}


def _list(entries):
    return "".join("- " + json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)


def _common(t):
    return {
        "title": t(120), "summary": t(200), "description": t(300), "status": "published",
        "published": "2026-01-02", "reviewed": "2026-02-03", "review_in": 12, "owner": t(120),
        "credits": [t(200), t(200)], "order": 3}


def _filing(t, to=""):
    return {
        "audience": ["audience-0", "audience-1"], "topics": ["topic-0", "topic-1"],
        "related": [f"{to}tool.md"], "recommendations": [1, 2], "sources": ["key-0", "key-1"],
        "duration": 6, "tested_with": t(300)}


def _resource(t, kind, **fields):
    extra = {"anything": t()} | ({"many": [t(400), t(400)]} if kind == "tool" else {})
    alias = {"aliases": [f"old/{next(t._number)}.md"]}
    return page(_body(t), kind=kind, **_common(t), **_filing(t), **extra, **alias, **fields)


def _case_study(t):
    rest = {"name": t(160), "unit": t(120), "n": t(160), "by": t(200), "date": t(120), "source": "key-0"}
    measures = [
        rest | {"before": t(120), "after": t(120)}, rest | {"without": t(120), "with": t(120)},
        {"name": t(160), "value": t(120)}]
    return {
        "organisation": "org-0", "also": ["org-1"], "period": t(120), "setting": t(160), "model": t(120),
        "evidence": "measured", "measures": measures, "lessons": [t(400)],
        "arrangements": [{"name": t(160), "value": t(200), "unit": t(120), "source": "key-0"}],
        "limits": [t(400)], "consent": {"kind": "public-source", "url": t.address(), "by": "other"}}


def _body(t, up="../assets"):
    m = t.markdown
    return f"""\
{m()} glossary0 and other1, *{m()}* **{m()}** ~~{m()}~~ `` {t.line()} ``

## {m()} {UNFIT}

See [{m()} {UNFIT}](https://example.org/ "{m()} {UNFIT}"), [{m()}](<https://example.org/{t.line().replace("<", "").replace(">", "")}>),
<https://example.org/?{re.sub(r"[^!-;=?-~]", "", t.line())}>, www.example.org/{re.sub(r"[^!-;=?-~]", "", t.line())} and
[{m()}](mailto:x?subject={re.sub(r"[^!-'*-;=?-Z_-~]", "", t.line())}).[^1]

[^1]: {m()} {UNFIT}

### {m()}

&lt;script&gt; &#60;b&#62; &#0; &#xFFFE; &#xFFFF; &#x80; &#x1F; &#x202E; &NewLine; {{ {{7*7}} }} < % x % > $${{x}}

> [!NOTE] {m()} {UNFIT}
> {m()}

> [!QUOTE]
> {m()}
>
> — {m()} {UNFIT}

> [!DETAILS] {m()} {UNFIT}
> {m()}

A claim [@key-0, p. {re.sub(r"[^ !$%'-:=?A-Za-z]", "", t.line())}] and another [@key-1].

| {m()} {UNFIT} | {m()} |
|---|:-:|
| {m()} | {m()} |

1. {m()}
2. - [x] {m()}
   - [ ] {m()}

```{t.line().replace("<", "&lt;")} {UNFIT}
{t.line()}
```

    {t.line()}

```chart
type: bar
title: {json.dumps(t(160), ensure_ascii=False)}
subtitle: {json.dumps(t(300), ensure_ascii=False)}
unit: {json.dumps(t(60), ensure_ascii=False)}
note: {json.dumps(t(400), ensure_ascii=False)}
source: key-0
data:
  - {{label: {json.dumps(t(80), ensure_ascii=False)}, value: 3}}
  - {{label: {json.dumps(t(80), ensure_ascii=False)}, value: 4.5}}
```

```chart
type: line
title: {json.dumps(t(160), ensure_ascii=False)}
csv: {up}/numbers.csv
```

![{m()} {UNFIT}]({up}/picture.png "{m()} {UNFIT}")

Inline ![{m()}]({up}/drawing.svg) and [{m()}]({up}/paper.pdf).

{m()}
"""
