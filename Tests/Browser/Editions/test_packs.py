"""Packs: a page or a strand as one file, opened by itself, without script and without a network."""

import os
import re
import subprocess
import zipfile

import pytest

from conftest import PLAIT, ROOT
from harness.axe import faults_in_each_scheme
from harness.nu import faults_found_by_nu
from harness.verdict import assert_none

TARGETS = ["caseload", "caseload/salford.md", "caseload/workload-review.md",
           "pathways/supervisor.md", "pages/about.md", "index.md", "supervision/index.md"]

CHOSEN = ["supervision/islington.md", "caseload/salford.md", "caseload/reading-the-figures.md", "caseload/salford.md"]


def pack(folder, *arguments):
    command = [PLAIT, "pack", "single", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    return run.stdout


def faults_on_phones_and_desks(tab):
    """What axe finds, and whether anything is wider than the screen."""
    faults = []
    for width in (320, 1280):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(reduced_motion="reduce")
        for scheme, found in faults_in_each_scheme(tab).items():
            faults += [f"{width} {scheme}: {fault}" for fault in found]
        # Neither axe nor the width of the page tells of a number or a dot that hangs over the left edge.
        cut = tab.evaluate("""[...document.querySelectorAll('main li')].filter(item =>
            getComputedStyle(item).listStyleType !== 'none' && item.checkVisibility()
            && item.getBoundingClientRect().left < 30).map(item => item.textContent.slice(0, 40))""")
        faults += [f"{width}: no room for the mark of {item!r}" for item in cut]
        wide = tab.evaluate("document.documentElement.scrollWidth")
        faults += [f"{width}: {wide} pixels wide"] if wide > width else []
    return faults


def faults_of_sound_folder(folder):
    # The checker reads styles in pages, and knows less of CSS than the engines that we test with.
    unknown = ("CSS: Parse Error.", "“vector-effect” doesn't exist.", "pseudo-class “::details-content”.",
               "CSS: “border-image”: “var(--tint)” is not a “color” value.")
    return [fault for fault in faults_found_by_nu(folder) if not fault.endswith(unknown)]


def faults_of_markup(page, folder):
    """What the Nu checker finds in one page, which is copied to a folder of its own."""
    folder.mkdir()
    (folder / "page.html").write_bytes(page.read_bytes())
    return faults_of_sound_folder(folder)


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packed") / "Sent £"
    folder.mkdir()
    for target in TARGETS:
        pack(folder, target, "--content", ROOT / "content")
    pack(folder, *CHOSEN, "--content", ROOT / "content")
    return folder


@pytest.fixture
def visit(browser, packs):
    """Opens a pack and keeps what it asked for and what was said of it."""
    context = browser.new_context(java_script_enabled=True)
    asked, said = [], []

    def open_pack(path):
        tab = context.new_page()
        tab.on("request", lambda request: request.url.startswith("data:") or asked.append(request.url))
        tab.on("console", lambda message: said.append(message.text))
        tab.goto(path.as_uri())
        return tab, asked, said

    yield open_pack
    context.close()


def test_asks_for_nothing_and_runs_nothing(packs, visit):
    files = sorted(packs.iterdir())
    assert len(files) == len(TARGETS) + 1
    for path in files:
        tab, asked, said = visit(path)
        assert asked == [path.as_uri()] and said == [], path.name
        assert tab.evaluate("document.scripts.length") == tab.evaluate(
            "document.querySelectorAll('script[type=\"application/ld+json\"]').length")
        assert tab.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight") == "700"
        missing = tab.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
            ".filter(id => !document.getElementById(decodeURIComponent(id)))")
        relative = tab.evaluate(
            "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
            ".filter(href => !/^(#|https?:|mailto:|tel:)/.test(href))")
        assert (missing, relative) == ([], []), path.name
        asked.clear()


def test_links_of_a_strand_stay_within_its_file(packs, visit):
    tab, _, _ = visit(packs / "caseload.html")
    places = tab.evaluate(
        "[...document.querySelectorAll('.prose a[href]')].map(a => a.getAttribute('href'))")
    assert not [href for href in places if href.startswith("https://room-to-practise.example/caseload/")]
    assert [href for href in places if href.startswith("#page-")]


def test_holds_the_pages_that_were_chosen(packs, visit):
    tab, _, _ = visit(packs / "pages.html")
    assert tab.inner_text("h1") == "Chosen pages"
    assert tab.evaluate("document.querySelectorAll('link[rel=canonical], .paper.address').length") == 0
    titles = [(ROOT / "content" / name).read_text().split("title:")[1].split("\n")[0].strip().strip("'\"")
              for name in CHOSEN[:3]]
    assert tab.locator("section.pack-page > h2").all_text_contents() == titles
    inside = tab.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
    assert not [href for href in inside for name in CHOSEN if name.replace(".md", ".html") in href]


def test_says_which_page_cannot_share_a_file(tmp_path):
    command = [PLAIT, "pack", "single", "caseload", "pathways/supervisor.md", "--content", ROOT / "content"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (
        2, "error: 'pathways/supervisor.md' belongs to no strand, and can only be packed by itself\n")
    assert list(tmp_path.iterdir()) == []


def test_names_other_pages_where_there_is_no_address(packs, visit, tmp_path):
    settings = (ROOT / "content/hub.yml").read_text()
    content = tmp_path / "content"
    subprocess.run(["cp", "-r", ROOT / "content", content], check=True)
    (content / "hub.yml").write_text(
        "\n".join(line for line in settings.splitlines() if not line.startswith("base_url")) + "\n")
    said = pack(tmp_path, "caseload/salford.md", "--content", content, "--output", "one.html")
    assert said.startswith("Wrote one.html, ") and said.endswith(" kB: one file that opens anywhere.\n")
    tab, _, _ = visit(tmp_path / "one.html")
    hrefs = tab.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
    assert not [href for href in hrefs if href.startswith("https://room-to-practise.example")]
    assert "cannot be opened from here" in tab.inner_text("footer")
    assert "North West" in tab.inner_text(".glance")


def test_reads_well_on_a_phone(packs, visit):
    faults = []
    for path in sorted(packs.iterdir()):
        tab, _, _ = visit(path)
        faults += [f"{path.name} {fault}" for fault in faults_on_phones_and_desks(tab)]
        tab.close()
    assert_none(faults)


def test_is_sound_html(packs):
    assert_none(faults_of_sound_folder(packs))


@pytest.mark.parametrize(("target", "message"), [
    ("caseload/salfrod.md", "no page or strand 'caseload/salfrod.md' in the hub: did you mean 'caseload/salford.md'?"),
    ("casleoad", "no page or strand 'casleoad' in the hub: did you mean 'caseload'?"),
    ("\x1b[31mzzzzzzzz", "no page or strand '\\u{1b}[31mzzzzzzzz' in the hub"),
])
def test_says_what_is_not_there(tmp_path, target, message):
    command = [PLAIT, "pack", "single", target, "--content", ROOT / "content"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (2, f"error: {message}\n")
    assert list(tmp_path.iterdir()) == []


# The whole hub as an archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("zipped")
    command = [PLAIT, "pack", "zip", "--content", ROOT / "content", "--output", "hub.zip"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    assert re.fullmatch(
        r"Wrote hub\.zip: \d+ files, \d+\.\d MB unpacked\. It opens with 'Open me first\.html'\.\n", run.stdout)
    assert [path.name for path in folder.iterdir()] == ["hub.zip"]
    return folder / "hub.zip"


def test_archive_holds_the_hub_and_a_start(archive, hub, tmp_path):
    with zipfile.ZipFile(archive) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        assert names[0] == "Open me first.html"
        # What is offered to be taken away is not taken along, nor are the lists of it.
        kept = [path for path in hub.files if not path.endswith((".epub", ".zip"))]
        offering = {path for path in kept if "p.take" in (hub.root / path).read_text(errors="ignore")}
        assert offering and names[1:] == sorted(f"hub/{path}" for path in kept)
        assert all(packed.read(f"hub/{path}") == (hub.root / path).read_bytes()
                   for path in kept if path not in offering | {"manifest.json"})
        assert {(info.date_time, info.external_attr >> 16) for info in packed.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 0o100644)}
        packed.extractall(tmp_path)
    run = subprocess.run([PLAIT, "verify", tmp_path / "hub"], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_archive_is_the_same_everywhere(archive, tmp_path):
    command = ["sh", "-c", 'umask 077; exec "$@"', "sh", PLAIT, "pack", "zip", "--content", ROOT / "content",
               "--output", tmp_path / "elsewhere.zip"]
    env = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    subprocess.run(command, check=True, capture_output=True, env=env, cwd=tmp_path)
    assert (tmp_path / "elsewhere.zip").read_bytes() == archive.read_bytes()
    dated = {**env, "SOURCE_DATE_EPOCH": "1764028800"}
    subprocess.run(command, check=True, capture_output=True, env=dated, cwd=tmp_path)
    with zipfile.ZipFile(tmp_path / "elsewhere.zip") as packed:
        assert {info.date_time for info in packed.infolist()} == {(2025, 11, 25, 0, 0, 0)}


def test_archive_opens_where_it_is_unpacked(archive, visit, tmp_path):
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "USB £")
    tab, asked, said = visit(tmp_path / "USB £/Open me first.html")
    assert (len(asked), said) == (1, [])
    assert_none(faults_on_phones_and_desks(tab))
    assert_none(faults_of_markup(tmp_path / "USB £/Open me first.html", tmp_path / "start"))
    tab.click("text=Open Room to Practise")
    assert tab.url.endswith("/hub/index.html") and said == []


def test_replaces_nothing_but_an_archive(tmp_path):
    (tmp_path / "notes.txt").write_text("Mine.")
    command = [PLAIT, "pack", "zip", "--content", ROOT / "content", "--output", "notes.txt"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (
        2, "error: cannot write 'notes.txt': a file that is no zip archive stands there, and would be lost\n")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("notes.txt", "Mine.")]


# The archive for a reviewer


@pytest.fixture(scope="module")
def review(tmp_path_factory):
    """What a reviewer unpacks after a page was added, one changed and one removed."""
    folder = tmp_path_factory.mktemp("reviewed")
    hub = {
        "hub.yml": "title: Small hub\nstrapline: Small\nstrands: [{folder: care, title: Care}]\n",
        "care/index.md": "---\ntitle: Care\nsummary: All.\n---\n\nWhy care.\n",
        "care/one.md": "---\ntitle: One\nsummary: First.\nkind: guide\n---\n\nAbout 15 <b> children.\n",
        "care/two.md": "---\ntitle: Two\nsummary: Second.\nkind: guide\n---\n\nSee [one](one.md).\n",
    }
    hub["care/one.md"] = hub["care/one.md"].replace("<b>", "of the")
    for name, text in hub.items():
        (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / name).write_text(text)
    subprocess.run([PLAIT, "build", "--quiet", "--output", "old"], cwd=folder, check=True)
    # The older output is not to be believed: its text is shown as text.
    copy = folder / "old/care/one.md"
    copy.write_text(copy.read_text().replace("15", "<img src=x onerror=alert(1)> 15"))
    (folder / "content/care/one.md").write_text(hub["care/one.md"].replace("15", "16"))
    (folder / "content/care/two.md").unlink()
    (folder / "content/care/three.md").write_text(hub["care/two.md"].replace("Two", "Three"))
    run = subprocess.run(
        [PLAIT, "pack", "preview", "--against", "old"], cwd=folder, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    with zipfile.ZipFile(folder / "preview.zip") as packed:
        packed.extractall(folder / "unpacked £")
    return folder


def test_review_opens_on_what_changed(review, visit):
    tab, asked, said = visit(review / "unpacked £/Open me first.html")
    assert (len(asked), said) == (1, [])
    assert tab.inner_text(".lede") == "1 new, 1 changed, 1 removed."
    assert tab.inner_text("section:has(#p\\.added) li") == "Three"
    assert tab.inner_text("section:has(#p\\.removed) li") == "Two – Care (care/two.html)"
    assert "Care" in tab.locator("section:has(#p\\.affected) li").all_text_contents()
    assert tab.locator(".diff del").all_inner_texts() == ["<img src=x onerror=alert(1)> 15 "]
    assert tab.locator(".diff ins").all_inner_texts() == ["16 "]
    assert tab.locator("img").count() == 0
    tab.click("summary")
    assert_none(faults_on_phones_and_desks(tab))
    tab.click("text=Three")
    assert tab.inner_text("h1") == "Three"


def test_review_is_sound_html(review, tmp_path):
    assert_none(faults_of_markup(review / "unpacked £/Open me first.html", tmp_path / "review"))


@pytest.mark.parametrize("copies", ["", "markdown_copies: false\n"])
def test_review_tells_what_is_a_pages_own(copies, tmp_path, visit):
    """Texts that stand in front matter and data are shown; lists and pages that link are told apart."""
    content = tmp_path / "content"
    subprocess.run(["cp", "-r", ROOT / "content", content], check=True)
    # Without copies, pages themselves are compared, and a review offers nothing to take away.
    settings = re.sub(r"^offers:.*\n", "", (content / "hub.yml").read_text(), flags=re.M)
    (content / "hub.yml").write_text(settings + copies)
    command = [PLAIT, "build", "--quiet", "--content", content, "--output", tmp_path / "old"]
    subprocess.run(command, check=True)
    for name, before, after in [
        ("caseload/workload-review.md", "We count work that", "We count every task that"),
        ("pathways/supervisor.md", "Name the places", "Write down the places"),
        ("data/recommendations.yml", "We found nothing about guidance.", "We found some guidance."),
        ("data/glossary.yml", "- term: agency rules", "- term: brand new\n  definition: New.\n- term: agency rules"),
    ]:
        text = (content / name).read_text()
        assert before in text
        (content / name).write_text(text.replace(before, after, 1))
    command = [PLAIT, "pack", "preview", "--against", "old", "--content", content]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    with zipfile.ZipFile(tmp_path / "preview.zip") as packed:
        packed.extractall(tmp_path / "unpacked")
    tab, _, _ = visit(tmp_path / "unpacked/Open me first.html")
    assert tab.locator("section:has(#p\\.added) li").all_text_contents() == ["brand new"]
    assert tab.locator("section:has(#p\\.changed) h3").all_text_contents() == [
        "Workload review for a team", "Supervisor", "Say which desk work only a social worker can do"]
    assert [text.strip() for text in tab.locator(".diff ins").all_text_contents()] == [
        "every task", "Write down", "some"]
    affected = tab.locator("section:has(#p\\.affected) li").all_text_contents()
    assert {"Glossary", "A to Z"} <= set(affected)


@pytest.mark.parametrize(("manifest", "reason"), [
    (None, "No such file or directory"), ("{}", "it is not the manifest of a build"),
])
def test_says_what_cannot_be_compared(review, manifest, reason):
    former = review / "former"
    former.mkdir(exist_ok=True)
    if manifest:
        (former / "manifest.json").write_text(manifest)
    command = [PLAIT, "pack", "preview", "--against", "former", "--output", "none.zip"]
    run = subprocess.run(command, cwd=review, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (
        2, f"error: cannot read 'former/manifest.json': {reason}; give the folder of an earlier build\n")
    assert not (review / "none.zip").exists()
