"""A hub in two languages: each page shows the way to the other, and says what is not translated."""

import re
import shutil
from html import unescape

import pytest

from harness.plait import ROOT, build, plait

NOTE = "Nid yw’r dudalen hon wedi’i chyfieithu eto."
BEHIND = "wedi newid ers cyfieithu’r dudalen hon."


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    output = tmp_path_factory.mktemp("harbour") / "output"
    build(ROOT / "Tests/Hubs/harbour", output, "--strict")
    return output


def pages(output):
    """The pages of the source that are there in both languages, as paths."""
    found = [path.relative_to(output).as_posix() for path in sorted(output.rglob("*.html"))]
    return [path for path in found if not path.startswith("cy/") and (output / "cy" / path).is_file()]


def alternates(text):
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"', text))


def ways(text):
    switch = re.search(r'<nav class="languages".*?</nav>', text, re.DOTALL)
    return re.findall(r'<a href="([^"]*)" hreflang="([^"]*)" lang="[^"]*" dir="ltr">([^<]*)</a>', switch[0]) if switch else []


def is_redirect(text):
    return 'http-equiv="refresh"' in text


def test_every_page_shows_the_way_to_the_other_language(output):
    for path in pages(output):
        english, welsh = (output / path).read_text(), (output / "cy" / path).read_text()
        if is_redirect(english) or path.endswith("-print.html") or "/print" in path:
            continue
        ups = "../" * path.count("/")
        assert ways(english) == [(f"{ups}cy/{path}", "cy", "Cymraeg")], path
        assert ways(welsh) == [(f"{ups}../{path}", "en-GB", "English")], path
        assert '<html lang="cy"' in welsh and '<html lang="en-GB"' in english


def test_search_engines_are_told_of_both_and_not_of_what_is_not_translated(output):
    base = "https://harbour.example.org/hut/"
    for path in ("keeping/ropes.html", "index.html", "glossary/mooring.html"):
        both = {"en-GB": base + path, "cy": f"{base}cy/{path}", "x-default": base + path}
        assert alternates((output / path).read_text()) == both
        assert alternates((output / "cy" / path).read_text()) == both
    for folder in ("", "cy/"):
        assert alternates((output / folder / "keeping/ladder.html").read_text()) == {}
    site_map = (output / "sitemap.xml").read_text()
    assert f"<loc>{base}cy/keeping/ropes.html</loc>" in site_map and "cy/keeping/ladder.html" not in site_map
    assert not (output / "cy/sitemap.xml").exists() and "ladder" not in (output / "cy/feed.xml").read_text()


def test_what_is_not_translated_says_so_in_its_own_language(output):
    text = unescape((output / "cy/keeping/ladder.html").read_text())
    assert NOTE in text and '<h1 lang="en-GB" dir="ltr">Mend the quay ladder</h1>' in text
    assert '<div class="prose" lang="en-GB" dir="ltr">' in text
    assert '<link rel="canonical" href="https://harbour.example.org/hut/keeping/ladder.html"/>' in text
    listed = unescape((output / "cy/keeping/index.html").read_text())
    assert '<a lang="en-GB" dir="ltr" href="../keeping/ladder.html">Mend the quay ladder</a>' in listed


def test_a_page_says_that_its_source_has_changed(output):
    assert BEHIND in (output / "cy/using/tides.html").read_text()
    assert BEHIND not in (output / "cy/keeping/ropes.html").read_text()


def test_sections_have_the_same_addresses(output):
    for path in ("using/tides.html", "keeping/ropes.html"):
        anchors = [re.findall(r'<h2 id="([^"p][^"]*)"', (output / folder / path).read_text()) for folder in ("", "cy")]
        assert anchors[0] == anchors[1] != []
    assert 'href="../using/tides.html#low-water"' in (output / "cy/keeping/ropes.html").read_text()


def test_leads_to_the_source_of_what_is_left_out(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "Tests/Hubs/harbour", content)
    settings = content / "hub.yml"
    settings.write_text(settings.read_text().replace("base_url", "untranslated: leave-out\nbase_url"))
    (content / "using/tides.cy.md").unlink()
    build(content, tmp_path / "output", "--strict")
    assert not (tmp_path / "output/cy/using/tides.html").exists()
    assert 'href="../../using/tides.html#low-water"' in (tmp_path / "output/cy/keeping/ropes.html").read_text()
    english = (tmp_path / "output/using/tides.html").read_text()
    assert ways(english) == [] and alternates(english) == {}


def test_fix_writes_from_which_text_a_translation_was_made(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "Tests/Hubs/harbour", content)
    page = content / "keeping/ropes.cy.md"
    before = page.read_text()
    line = re.search(r"translated_from: \w+\n", before)[0]
    page.write_text(before.replace(line, ""))
    assert plait("fix", "--content", content).status == 0
    assert sorted(page.read_text().splitlines()) == sorted(before.splitlines())


def test_stats_lists_what_is_behind_or_missing():
    run = plait("stats", "--content", ROOT / "Tests/Hubs/harbour", "--today", "2026-11-30")
    assert """
Pages in 'cy':
  7 current, 1 behind, 1 missing
  missing  keeping/ladder.md  translated_from: d35a3153
  behind   using/tides.md     translated_from: ce06cd62
""" in run.output


def test_packs_are_in_the_language_that_is_asked_for(tmp_path):
    content = ROOT / "Tests/Hubs/harbour"
    page = tmp_path / "page.html"
    run = plait("pack", "single", "keeping/ropes.md", "--language", "cy", "--content", content, "--output", page)
    assert run.status == 0 and "<h1>Edrych ar y rhaffau angori</h1>" in page.read_text()
    assert 'class="languages"' not in page.read_text()
    run = plait("pack", "epub", "--language", "fr", "--content", content, "--output", tmp_path / "hub.epub")
    assert run.status == 1 and "the hub is not in 'fr' [unusable-languages]" in run.errors
    assert "its languages are 'en-GB' and 'cy'" in run.errors
