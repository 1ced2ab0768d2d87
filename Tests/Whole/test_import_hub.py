"""`plait import` of a folder makes a hub of another program's pages that builds, and says what became of them."""

import pytest

from harness.content import tree, write
from harness.plait import build, plait

HUBS = {
    "mkdocs": {
        "mkdocs.yml": "site_name: Our hub\nnav:\n  - Home: index.md\n  - Git guides:\n      - First: git/First_Steps.md\n"
        "plugins:\n  - redirects:\n      redirect_maps:\n        \"old.md\": \"git/First_Steps.md\"\n",
        "docs/index.md": "# Our hub\n\nBegin with [the first steps](git/First_Steps.md#what-is-it).\n",
        "docs/git/First_Steps.md": "---\ntags: [Git]\n---\n# First steps\n\nThis is how to begin with the program.\n\n"
        "## What is it?\n\n!!! tip \"In short\"\n    It keeps *all* that was.\n\n![A cat](../img/A%20cat.png)\n\n"
        "==Marked== words. %%Hidden%% words.\n\n- [] a box\n\n```mermaid\ngraph TD\n```\n",
        "docs/img/A cat.png": None,
    },
    "jekyll": {
        "_config.yml": "name: Our hub\nurl: https://hub.example.org\npermalink: pretty\n",
        "README.md": "# About this repository\n",
        "_guides/sorting.md": "---\ntitle: Card sorting\nlayout: card\npermalink: /validate/card-sorting/\n"
        "redirect_from: [/sorting/]\ndescription: How to sort cards.\n---\n<section markdown=\"1\">\n\n## How\n\n"
        "See <a href=\"{{ site.baseurl }}/other/#other\">the other</a>.\n</section>\n",
        "_guides/other.md": "---\ntitle: Other\npermalink: /other/\n---\nText that is long enough to sum it up.\n",
    },
    "hugo": {
        "hugo.toml": "title = 'Our hub'\nbaseURL = 'https://hub.example.org/'\n",
        "content/_index.md": "+++\ntitle = \"Our hub\"\n+++\nWelcome to all who look for something.\n",
        "content/guides/one.md": "+++\ntitle = \"One\"\nweight = 2\ndate = 2026-01-02T10:00:00Z\n+++\n{{< note >}}\n"
        "See [two]({{< ref \"two.md\" >}}).\n{{< /note >}}\n",
        "content/guides/two.md": "+++\ntitle = \"Two\"\ndraft = false\n+++\nA second page with some words in it.\n",
    },
    "eleventy": {
        ".eleventy.js": "module.exports = {}\n",
        "src/guides/one.md": "---\ntitle: One\n---\nSee [two]({{ '/guides/two/' | url }}) {% if x %}now{% endif %}.\n",
        "src/guides/two.md": "---\ntitle: Two\n---\nA second page with some words in it.\n",
    },
    "tech-docs": {
        "config/tech-docs.yml": "service_name: Our hub\nhost: https://hub.example.org\n",
        "source/index.html.md.erb": "---\ntitle: Our hub\n---\n# <%= current_page.data.title %>\n\nAll that there is to know.\n",
        "source/standards/alerts.html.md.erb": "---\ntitle: Alerts\nlast_reviewed_on: 2026-08-19\nreview_in: 6 months\n---\n\n"
        "# <%= current_page.data.title %>\n\n<%= warning_text('Do not.') %>\n\n## security.txt\n\n"
        "See [the file](/standards/alerts.html#security-txt) and [home](/).\n",
    },
}

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da63fcff1f0003030200"
    "ef9bd2490000000049454e44ae426082"
)


@pytest.fixture(params=HUBS)
def imported(request, tmp_path):
    """A folder with the hub that came of another program's, and its report."""
    for name, text in HUBS[request.param].items():
        path = tmp_path / "old" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PNG if text is None else text.encode())
    new = tmp_path / "new"
    new.mkdir()
    before = tree(tmp_path / "old")
    first = plait("import", "../old", cwd=new)
    assert first.status == 0 and sorted(p.name for p in new.iterdir()) == ["import.yml"], first.errors
    assert f"generator: {request.param}" in (new / "import.yml").read_text()
    second = plait("import", "../old", cwd=new)
    assert second.status == 0, second.output + second.errors
    assert tree(tmp_path / "old") == before
    return request.param, new


def test_every_program_ends_in_a_hub_that_builds(imported):
    program, new = imported
    build(new / "content", new / "output")
    pages = {path: data.decode() for path, data in tree(new / "content").items() if path.endswith(".md")}
    text = "\n".join(pages.values())
    assert "{{" not in text and "{%" not in text and "<%" not in text and "!!!" not in text
    report = (new / "IMPORT.md").read_text()
    assert "## Lost" in report and "## Made up" in report and "## Changed" in report
    wanted = {
        "mkdocs": ["](git/first-steps.md#what-is-it)", "> [!TIP] In short", "topics: [git]", "aliases: [git/First_Steps"],
        "jekyll": ["[the other](other.md)", "validate/card-sorting/index.md", "summary: How to sort cards."],
        "hugo": ["> See [two](two.md).", "published: 2026-01-02", "order: 2"],
        "eleventy": ["See [two](two.md) now."],
        "tech-docs": ["reviewed: 2026-08-19", "review_in: 6", "> [!WARNING]", "#securitytxt"],
    }
    for words in wanted[program]:
        assert words in text, (words, text)


def test_nothing_is_overwritten_and_the_mapping_is_checked(tmp_path):
    write(tmp_path / "old", {"docs/a/b.md": "# B\n\nText that is long enough.\n"})
    (tmp_path / "import.yml").write_text("generator: mkdox\ntitle: A\nstrands:\n  - {from: a, folder: a, title: A}\n")
    made = plait("import", "old", cwd=tmp_path)
    assert made.status == 1 and "write 'mkdocs', 'hugo'" in made.errors, made.errors
    (tmp_path / "import.yml").unlink()
    write(tmp_path, {"IMPORT.md": "mine\n"})
    assert plait("import", "old", cwd=tmp_path).status == 0
    made = plait("import", "old", cwd=tmp_path)
    assert made.status == 2 and (tmp_path / "IMPORT.md").read_text() == "mine\n", made.errors
    assert not (tmp_path / "content").exists()


def test_slips_of_the_old_pages_do_not_keep_the_hub_from_building(tmp_path):
    """Found by a fuzzer: each of these once made a hub that does not build."""
    write(tmp_path / "old", {
        "mkdocs.yml": "site_name: Our hub\n",
        "docs/git/alias.md": "---\ntitle: Alias\nredirect_from: ['/o{ld/', '/a[b/']\n---\nText that is long enough.\n",
        "docs/git/title.md": "---\ntitle: \"\"\n---\nText that is long enough.\n",
        "docs/git/picture.md": "# Picture\n\nText that is long enough. ![a](title.md)\n",
    })
    assert plait("import", "old", cwd=tmp_path).status == 0
    made = plait("import", "old", cwd=tmp_path)
    assert made.status == 0, made.output + made.errors


def test_the_folder_of_the_new_hub_need_not_be_there(tmp_path):
    write(tmp_path / "old", {"docs/a/b.md": "# B\n\nText that is long enough.\n"})
    made = plait("import", "old", "--content", "new/hub/content", cwd=tmp_path)
    assert made.status == 0 and (tmp_path / "new/hub/import.yml").exists(), made.errors


def test_a_folder_without_pages_is_refused(tmp_path):
    (tmp_path / "old").mkdir()
    made = plait("import", "old", cwd=tmp_path)
    assert made.status == 2 and "no page of Markdown is in 'old'" in made.errors


def test_links_to_other_places_are_not_followed(tmp_path):
    """Neither symbolic links nor paths that lead out of the folder bring anything in."""
    (tmp_path / "secret.md").write_text("# Secret\n\nNobody may read this.\n")
    write(tmp_path / "old", {"docs/a/b.md": "# B\n\n--8<-- \"../../secret.md\"\n\n![x](../../../secret.png) Text to read here.\n"})
    (tmp_path / "old/docs/a/link.md").symlink_to(tmp_path / "secret.md")
    plait("import", "old", cwd=tmp_path)
    plait("import", "old", cwd=tmp_path)
    assert b"Nobody may" not in b"".join(tree(tmp_path / "content").values())
