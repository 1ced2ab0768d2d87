"""Nothing of a page that is not published gets out, unless it is asked for."""

import pytest

from harness.content import guide, page, small_hub, tree, write
from harness.plait import build, plait

CANARY = "quzzelbrax"


def _unpublished(status):
    """A page of each sort, with a word of its own in every field and construct."""
    words = iter(f"{CANARY}{n}" for n in range(1000))
    body = (
        f"## {next(words)}\n\n{next(words)} [{next(words)}](first.md) glossary0 [@key-0]\n\n"
        f"> [!NOTE] {next(words)}\n> {next(words)}\n\nNote.[^1]\n\n[^1]: {next(words)}\n\n"
        f"```chart\ntype: bar\ntitle: {next(words)}\ndata: [{{label: {next(words)}, value: 3}}]\n```\n"
    )
    fields = lambda: {
        "title": next(words), "summary": next(words), "description": next(words), "owner": next(words),
        "credits": [next(words)], "status": status, "published": "2031-07-08", "tested_with": next(words),
        "audience": ["leaders"], "topics": ["time"], "recommendations": [1], "sources": ["key-0"],
    }
    plain = lambda: {name: value for name, value in fields().items()}
    return {
        f"care/{CANARY}.md": guide(body, **fields(), aliases=[f"care/{CANARY}-old.md"], related=["first.md"]),
        f"care/{CANARY}-study.md": page(
            body, kind="case-study", **fields(), organisation="org-0", evidence="reported",
            measures=[{"name": next(words), "value": next(words), "source": "key-0"}],
            arrangements=[{"name": next(words), "value": next(words), "unit": next(words)}], lessons=[next(words)],
            consent={"kind": "confirmed", "date": "2026-01-02", "by": next(words)}),
        f"pathways/{CANARY}.md": page(
            body.replace("first.md", "../care/first.md"), **plain(),
            steps=[{"page": "../care/first.md", "why": next(words)}]),
        f"pages/{CANARY}.md": page(body.replace("first.md", "../care/first.md"), **plain()),
    }


def _hub():
    return small_hub(base_url="https://example.org/") | {
        "data/sources.yml": "- {key: key-0, authors: A, year: '2025', title: T, kind: report}\n",
        "data/organisations.yml": "- {key: org-0, name: O, region: N}\n",
        "data/glossary.yml": "- {term: glossary0, definition: D}\n",
        "data/recommendations.yml": "- {number: 1, title: R, text: T}\n",
        "hub.yml": small_hub(base_url="https://example.org/", regions=["N"])["hub.yml"],
    }


@pytest.mark.parametrize("status", ["draft", "in-review"])
def test_leaves_no_trace(tmp_path, status):
    content = write(tmp_path / "content", _hub())
    build(content, tmp_path / "without")
    write(content, _unpublished(status))
    build(content, tmp_path / "with")
    assert tree(tmp_path / "with") == tree(tmp_path / "without")


@pytest.mark.parametrize("status", ["draft", "in-review"])
def test_is_there_when_asked_for(tmp_path, status):
    content = write(tmp_path / "content", _hub() | _unpublished(status))
    build(content, tmp_path / "output", "--drafts")
    files = tree(tmp_path / "output")
    assert f"care/{CANARY}.html" in files
    everywhere = b"".join(files.values())
    missing = [n for n in range(3) if f"{CANARY}{n}".encode() not in everywhere]
    assert missing == []


def test_goes_again_when_not_asked_for_any_more(tmp_path):
    content = write(tmp_path / "content", _hub() | _unpublished("draft"))
    build(content, tmp_path / "output", "--drafts")
    build(content, tmp_path / "output")
    assert [path for path, source in tree(tmp_path / "output").items()
            if CANARY.encode() in path.encode() + source] == []


@pytest.mark.parametrize(
    "files",
    [
        {"care/first.md": guide(f"[x]({CANARY}.md)")},
        {"care/first.md": guide(related=[f"{CANARY}.md"])},
        {"pathways/way.md": page(steps=[{"page": f"../care/{CANARY}.md"}])},
        {"care/index.md": page(start_here=[f"{CANARY}.md"])},
    ],
    ids=["link", "related", "step", "start"],
)
def test_a_reference_to_it_is_an_error(tmp_path, files):
    content = write(tmp_path / "content", _hub() | _unpublished("draft") | files)
    run = plait("build", "--content", content, "--output", tmp_path / "output")
    assert run.status == 1
    assert "[broken-link]" in run.errors or "draft" in run.errors
    assert not (tmp_path / "output").exists()
