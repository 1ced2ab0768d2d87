"""A case study is written on a page of the hub, by somebody who has nothing but a browser, and saved as a file that builds."""

import json
import random
import re
import shutil
import subprocess

import pytest
import yaml

from conftest import PLAIT, ROOT
from harness.axe import faults_found_by_axe
from harness.firefox import firefox
from harness.server import serve
from harness.verdict import assert_none

PATH = "propose-case-study.html"
BODY = "## What they did\n\nThey shared out work on *Mondays*, and said so[^1].\n\n[^1]: In a meeting.\n"


def box(name, *inner):
    """The selector of what asks for a field's value."""
    path = " ".join(f'[data-field="{part}"]' for part in (name, *inner))
    return f"{path} :is(input:not([type=checkbox]), textarea, select)"


def fill(tab, selector, value):
    control = tab.locator(selector).first
    if control.evaluate("element => element.tagName") == "SELECT":
        control.select_option(value)
    else:
        control.fill(value)
    control.dispatch_event("change")


def opened(context, url):
    """The page as somebody finds it who comes for the first time, with all its parts open."""
    tab = context.new_page()
    tab.errors = []
    tab.set_default_timeout(8000)
    tab.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.on("console", lambda message: tab.errors.append(message.text) if message.type == "error" else None)
    tab.on("request", lambda request: tab.errors.append(request.url) if "://" in request.url and not request.url.startswith(("file:", "blob:")) else None)
    tab.goto(url)
    tab.evaluate("localStorage.clear()")
    tab.reload()
    tab.evaluate("document.querySelectorAll('[data-part]').forEach((part) => { part.open = true })")
    return tab


def write_sound_page(tab):
    fill(tab, box("title"), 'How Exampleshire "shares": work #1')
    fill(tab, box("summary"), "One council shares out work: on Mondays.")
    tab.locator('[data-field="audience"] input').first.check()
    fill(tab, box("+strand"), "caseload")
    tab.click('[data-field="+organisation"] > [data-add]')
    fill(tab, box("+organisation", "name"), "Exampleshire County Council")
    fill(tab, box("+organisation", "region"), "South East")
    fill(tab, box("organisation"), "exampleshire-county-council")
    fill(tab, box("evidence"), "measured")
    tab.click('[data-field="measures"] > [data-add]')
    for field, value in [("name", "Time on notes"), ("before", "90 minutes"), ("after", "35 minutes"),
                         ("n", "19 workers"), ("by", "The council"), ("date", "May 2024")]:
        fill(tab, box("measures", field), value)
    fill(tab, box("limits"), "Nobody counted: not once.\n- a list mark\n")
    fill(tab, box("+body"), BODY)
    fill(tab, box("consent", "kind"), "confirmed")
    fill(tab, box("consent", "date"), "2026-01-02")
    fill(tab, '[data-variant="confirmed"] ' + box("by"), "The chair")


def saved(tab, folder, button="[data-save]"):
    with tab.expect_download() as download:
        tab.click(button)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def hub_with(tmp_path, file):
    """This repository's hub with the file in its strand, and the records that the file asks for in their registers."""
    content = tmp_path / "content"
    if content.exists():
        shutil.rmtree(content)
    shutil.copytree(ROOT / "content", content)
    text = file.read_text()
    strand = re.search(r'^# strand: "(.*)"$', text, re.M)[1] or "caseload"
    shutil.copy(file, content / strand / file.name)
    register = None
    for line in text.split("\n---\n")[0].split("\n"):
        named = re.match(r"# Add these lines to (data/\w+\.yml),", line)
        register = named[1] if named else register
        if register and not named and line.startswith("# "):
            with (content / register).open("a") as records:
                records.write(line[2:] + "\n")
    return content, f"content/{strand}/{file.name}"


def checked(tmp_path, file):
    content, path = hub_with(tmp_path, file)
    run = subprocess.run([PLAIT, "check", path, "--today", "2026-11-30"], cwd=tmp_path, capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


# What goes wrong, where, what the page says and what the program says of the same file.
MISTAKES = {
    "no title": (
        lambda tab: fill(tab, box("title"), "\u00a0\u200b"), "title",
        "the field 'Title' is missing: write something such as 'Booking by phone at Riverside'",
        "the field 'title' is missing"),
    "a summary that is too long": (
        lambda tab: fill(tab, box("summary"), "é" * 199 + "👩‍👩‍👧" * 3), "summary",
        "'Summary' has 202 characters, and 200 is the most: shorten it by 2 or more",
        "'summary' has 202 characters, and 200 is the most"),
    "a day to come": (
        lambda tab: fill(tab, box("consent", "date"), "2062-01-02"), "consent",
        "nobody can have agreed on 2062-01-02, which is still to come: write the day on which it was done",
        "nobody can have agreed on 2062-01-02, which is still to come"),
    "letters in a number": (
        lambda tab: fill(tab, box("review_in"), "12 months"), "review_in",
        "'Review in' should be a whole number, not '12 months': write digits only",
        "'review_in' should be a whole number, not '12 months'"),
    "a number out of range": (
        lambda tab: fill(tab, box("review_in"), "500"), "review_in",
        "'Review in' cannot be 500: write a number from 1 to 120", "'review_in' cannot be 500"),
    "an address without its start": (
        lambda tab: (fill(tab, box("consent", "kind"), "public-source"),
                     fill(tab, '[data-variant="public-source"] ' + box("url"), "www.example.org/x")), "consent",
        "'www.example.org/x' is not a web address: write https://www.example.org/x",
        "'www.example.org/x' is not a web address"),
    "a character that turns text round": (
        lambda tab: fill(tab, box("setting"), "A team\u202e of nine"), "setting",
        "'Where' holds a hidden character that changes the direction of text, U+202E: delete it, or write the text again",
        "'setting' holds a hidden character that changes the direction of text, U+202E"),
    "a hidden character": (
        lambda tab: fill(tab, box("period"), "2024\u0007"), "period",
        "'When' holds a hidden character, U+0007: delete it, or write the text again",
        "'period' holds a hidden character, U+0007"),
    "figures that do not belong together": (
        lambda tab: fill(tab, box("measures", "value"), "3"), "measures",
        "What was measured 1 – the measure 'Time on notes' mixes 'Before', 'After' and 'Figure': keep only 'Before' and "
        "'After', 'Without' and 'With' or 'Figure'",
        "the measure 'Time on notes' mixes 'before', 'after' and 'value'"),
    "no figure": (
        lambda tab: (fill(tab, box("measures", "before"), ""), fill(tab, box("measures", "after"), "")), "measures",
        "What was measured 1 – the measure 'Time on notes' has no figure: fill in 'Before' and 'After', 'Without' and "
        "'With' or 'Figure'",
        "the measure 'Time on notes' has no figure"),
    "a result of a plan": (
        lambda tab: fill(tab, box("evidence"), "plan"), "measures",
        "What was measured 1 – 'Time on notes' has a figure under 'After', but the evidence is a plan: say what the "
        "evidence is, or take the figure out",
        "'Time on notes' has a figure under 'after', but the evidence is a plan"),
    "evidence without its measure": (
        lambda tab: fill(tab, box("measures", "n"), ""), "evidence",
        "the evidence is 'measured', but no measure says how many, by whom and when: add a measure with 'Resting on', "
        "'Measured by' and 'When', or choose other evidence",
        "the evidence is 'measured', but no measure says how many, by whom and when"),
    "a strand of another hub": (
        lambda tab: tab.evaluate("""() => {
          const select = document.querySelector('[data-field="+strand"] select');
          select.append(new Option('elsewhere', 'elsewhere'));
          select.value = 'elsewhere';
        }"""), "+strand",
        "there is no strand 'elsewhere': choose where the page will stand", None),
    "no consent": (
        lambda tab: fill(tab, box("consent", "kind"), ""), "consent",
        "the case study names an organisation without saying why it may: choose a public source, or who agreed and when",
        "the case study names 'exampleshire-county-council' without saying why it may"),
    "HTML": (
        lambda tab: fill(tab, box("+body"), BODY + "\nA <b>bold</b> claim.\n"), "+body",
        "line 7: HTML is not let through: '<b>': write it in Markdown, or put it between backticks to show it as text",
        "HTML is not let through: '<b>'"),
    "a link that runs code": (
        lambda tab: fill(tab, box("+body"), BODY + "\n[Open](javascript:alert(1)).\n"), "+body",
        "line 7: a link may not start with 'javascript:': use https, http, mailto or tel, or the path of a page",
        "a link may not start with 'javascript:'"),
    "a source that there is not": (
        lambda tab: fill(tab, box("+body"), BODY + "\nIt is so [@nobody-1999].\n"), "+body",
        "line 7: no source has the key 'nobody-1999': choose one of this hub's, or add it under 'Sources'",
        "no source has the key 'nobody-1999'"),
    "a heading without words": (
        lambda tab: fill(tab, box("+body"), BODY + "\n##\n\nText.\n"), "+body",
        "line 7: the heading has no words: write some after the '#', or delete the line",
        "the heading has no words"),
}


@pytest.fixture(scope="module")
def sound(browser, hub):
    """A tab with a page in order; each test puts it back."""
    context = browser.new_context()
    tab = opened(context, hub.url(PATH))
    write_sound_page(tab)
    yield tab
    context.close()


def test_the_finished_file_passes_the_check(sound, tmp_path):
    file = saved(sound, tmp_path)
    assert file.name == "how-exampleshire-shares-work-1.md"
    assert not sound.is_visible("[data-summary]")
    assert "Saved as 'how-exampleshire-shares-work-1.md'" in sound.inner_text("[data-said]")
    assert sound.input_value("[data-sent] textarea") == file.read_text()
    status, said = checked(tmp_path, file)
    assert (status, said.strip()) == (0, f"No errors in content/caseload/{file.name}.")
    assert sound.errors == []


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_said_as_the_program_says_it(sound, tmp_path, name):
    spoil, field, words, program = MISTAKES[name]
    text = sound.evaluate("localStorage.getItem(Object.keys(localStorage)[0])")
    spoil(sound)
    sound.click("[data-save]")
    assert sound.evaluate("document.activeElement.matches('[data-summary][role=alert]')"), "the summary has the focus"
    assert words in sound.locator("[data-summary] [data-list] > ul").first.locator("a").all_inner_texts()
    sound.locator("[data-summary] a", has_text=words).first.click()
    at_field = "(name) => Boolean(document.activeElement.closest(`[data-field=\"${name}\"]`))"
    assert sound.evaluate(at_field, field), "the link leads to the field"
    described = sound.evaluate(
        """() => (document.activeElement.getAttribute('aria-describedby') ?? '').split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '').join(' ')"""
    )
    assert words.split(" – ")[-1] in described, "the field has the words, too"
    file = saved(sound, tmp_path, "[data-anyway]")
    if program:
        status, said = checked(tmp_path, file)
        assert status == 1 and program in said
    reopen(sound, tmp_path, text)


def reopen(tab, tmp_path, text):
    """Opens a file in place of what the page holds."""
    file = tmp_path / "opened.md"
    file.write_text(text)
    tab.evaluate("document.querySelector('[data-said]').textContent = ''")
    with tab.expect_file_chooser() as chooser:
        tab.click("[data-open]")
    chooser.value.set_files(file)
    tab.locator("[data-question]:visible, [data-said]:not(:empty)").first.wait_for()
    if tab.is_visible("[data-question]"):
        tab.click("[data-yes]")


def test_a_saved_file_is_opened_again_whole(context, hub, sound, tmp_path):
    text = saved(sound, tmp_path).read_text()
    tab = opened(context, hub.url(PATH))
    reopen(tab, tmp_path, text)
    assert saved(tab, tmp_path).read_text() == text
    reopen(tab, tmp_path, "\ufeff" + text.replace("\n", "\r\n").replace("One council", "Another council"))
    assert tab.input_value(box("summary")).startswith("Another council")
    tab.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace('summary: "', "summary: >"), "line 10 is not as this page writes it"),
        (lambda text: text.replace("summary:", "sumary:"), "there is no field 'sumary'"),
        (lambda text: text.replace('"case-study"', '"guide"'), "it holds a page of another kind, 'guide'"),
        (lambda text: text.replace("limits:", "setting:"), "the field 'setting' is not as this page writes it"),
        (lambda text: text.replace("limits:", "measures:"), "the field 'measures' is there twice"),
        (lambda text: "Hello", "it was not saved by a page like this one"),
        (lambda text: text + "x" * 1100000, "it is larger than 1 MB"),
        (lambda text: text.replace("---\n", "---\n__proto__:\n  a: \"1\"\n", 1), "there is no field '__proto__'"),
    ],
)
def test_another_file_is_refused_with_the_reason(context, hub, sound, tmp_path, change, said):
    text = saved(sound, tmp_path).read_text()
    tab = opened(context, hub.url(PATH))
    fill(tab, box("title"), "Mine")
    reopen(tab, tmp_path, change(text))
    assert said in tab.inner_text("[data-said]")
    assert tab.input_value(box("title")) == "Mine" and tab.errors == []
    tab.close()


@pytest.fixture(params=["disk", "web"])
def address(request, hub):
    if request.param == "disk":
        yield hub.url(PATH)
        return
    with serve(hub.root) as base:
        yield f"{base}/{PATH}"


def test_a_draft_outlasts_the_tab_until_it_is_forgotten(browser, address):
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(address)
    fill(tab, box("title"), "A draft: with \"quotes\"")
    tab.click("[data-part] >> nth=3 >> summary")
    tab.click('[data-field="measures"] > [data-add]')
    fill(tab, box("measures", "name"), "Half of it")
    assert tab.inner_text("[data-kept]").startswith("What you write is kept on this device")
    tab.close()
    tab = context.new_page()
    tab.goto(address)
    assert tab.input_value(box("title")) == 'A draft: with "quotes"'
    assert tab.input_value(box("measures", "name")) == "Half of it"
    for answer, left in (("Escape", 'A draft: with "quotes"'), (None, "")):
        tab.click("[data-forget]")
        assert tab.evaluate("document.activeElement.textContent") == "Cancel"
        if answer:
            tab.keyboard.press(answer)
        else:
            tab.click("[data-yes]")
        assert tab.evaluate("document.activeElement.textContent") == "Forget all of it"
        assert tab.input_value(box("title")) == left
    assert tab.evaluate("localStorage.length") == 0
    tab.reload()
    assert tab.input_value(box("title")) == "" and tab.locator('[data-field="measures"] [data-item]').count() == 0
    context.close()


@pytest.mark.parametrize("text", ["", "null", "---", "---\ntitle: 1\n", "{}", "---\n---\n", "---\n" + "  - " * 4000 + "\n---\n"])
def test_what_other_pages_left_as_a_draft_is_not_believed(context, hub, text):
    tab = opened(context, hub.url(PATH))
    key = "plait-proposal " + tab.evaluate("plaitProposal.store")
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    tab.reload()
    assert tab.errors == [] and tab.input_value(box("title")) == ""
    tab.evaluate("localStorage.clear()")
    tab.close()


def test_a_browser_that_keeps_nothing_is_no_obstacle(browser, hub):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })")
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(hub.url(PATH))
    fill(tab, box("title"), "A title")
    assert tab.inner_text("[data-kept]").startswith("This browser does not keep what you write")
    assert errors == []
    context.close()


def test_groups_are_added_and_taken_away(context, hub):
    tab = opened(context, hub.url(PATH))
    add = '[data-field="measures"] > [data-add]'
    for name in ("One", "Two", "Three"):
        tab.click(add)
        fill(tab, f'[data-field="measures"] [data-item]:last-child {box("name")}', name)
    names = "[...document.querySelectorAll('[data-field=measures] [data-item] [data-field=name] input')].map((input) => input.value)"
    remove = '[data-field="measures"] [data-item]:nth-child(2) > [data-remove]'
    assert tab.inner_text(remove) == "Remove 'What was measured 2'"
    tab.click(remove)
    assert tab.is_visible("[data-question]")
    tab.click("[data-no]")
    assert tab.evaluate(names) == ["One", "Two", "Three"]
    tab.click(remove)
    tab.click("[data-yes]")
    assert tab.evaluate(names) == ["One", "Three"]
    assert tab.evaluate("document.activeElement.matches('[data-add]')")
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids))
    tab.click('[data-field="+source"] > [data-add]')
    fill(tab, box("+source", "authors"), "Hall, J.")
    fill(tab, box("+source", "year"), "2026")
    assert tab.inner_text("[data-cite]") == "To cite it in the text, write [@hall-j-2026]."
    assert tab.locator('[data-field="measures"] [data-field="source"] option', has_text="Hall, J.").count() == 2
    tab.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_report_with_faults_on_the_page(context, hub, width, scheme):
    tab = opened(context, hub.url(PATH))
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme=scheme)
    write_sound_page(tab)
    MISTAKES["figures that do not belong together"][0](tab)
    MISTAKES["no consent"][0](tab)
    for register in ("+source", "also", "arrangements"):
        tab.click(f'[data-field="{register}"] > [data-add]')
    tab.click("[data-save]")
    tab.click("[data-forget]")
    assert_none(faults_found_by_axe(tab))
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.close()


def test_the_keyboard_alone_does_it(context, hub, tmp_path):
    tab = context.new_page()
    tab.goto(hub.url(PATH))
    tab.evaluate("localStorage.clear()")
    tab.reload()
    tab.focus("[data-part] summary")
    tab.keyboard.press("Tab")
    tab.keyboard.type("By keyboard")
    assert tab.input_value(box("title")) == "By keyboard"
    tab.focus("[data-part] [data-next]")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.textContent").startswith("Who it is about")
    assert tab.evaluate("[...document.querySelectorAll('[data-part]')].map((part) => part.open)")[:3] == [False, True, False]
    tab.focus("[data-save]")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('[data-field]').dataset.field") == "summary"
    assert tab.evaluate("document.querySelector('[data-part]').open"), "the part of the field is open"
    tab.close()


def test_without_script_it_is_a_list_of_questions(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url(PATH))
    assert tab.locator("[data-noscript]").inner_text().startswith("Without JavaScript, this page cannot check")
    for name in ("Title", "Evidence", "What was measured", "Before you rely on this", "Why it is named", "The text"):
        assert tab.locator(".ask label, .ask legend", has_text=name).first.is_visible(), name
    assert tab.locator("form.proposal button:visible").count() == 0
    context.close()


def test_runs_as_one_file_by_itself(context, tmp_path):
    run = subprocess.run([PLAIT, "pack", "single", PATH, "--content", ROOT / "content"], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    alone = tmp_path / "alone"
    alone.mkdir()
    (tmp_path / PATH).rename(alone / "form.html")
    tab = opened(context, (alone / "form.html").as_uri())
    write_sound_page(tab)
    assert checked(tmp_path, saved(tab, tmp_path))[0] == 0
    assert tab.errors == []
    tab.close()


def test_firefox_saves_and_keeps_it(hub, tmp_path):
    with firefox(tmp_path) as fox:
        visit = fox.visit(PATH, hub.url(PATH))
        assert visit.errors == []
        fox.run("""
          const title = document.querySelector('[data-field=title] input');
          title.value = 'Łódź: "one"';
          title.dispatchEvent(new Event('input', { bubbles: true }));
          document.querySelector('[data-field="measures"] > [data-add]').click();
          document.querySelector('[data-save]').click();
        """)
        assert fox.run("return document.querySelectorAll('[data-summary] ul:first-child a').length") > 3
        fox.marionette.refresh()
        assert fox.run("return document.querySelector('[data-field=title] input').value") == 'Łódź: "one"'
        assert fox.errors() == []


# Texts that readers of YAML take for something else, or that end what they stand in.
HOSTILE = [
    "a: b", "# no remark", "x # y", "- item", "-", "---", "...", "null", "~", "yes", "No", "true", "1e3", "0x1F", "1:30", "2026-11-30",
    "007", "[a, b]", "{a: b}", "&a", "*a", "!tag", "|", ">", "%", "@a", "`a`", "'a'", '"a"', "it's", 'say "so"', "back\\slash", "\\n", "\\u0041",
    "a\\", '"', "'", ": ", " lead", "trail ", "a\u00a0b", "\u00e9\u0301", "👩‍👩‍👧", "שלום: עולם", "مرحبا", "a\u2028b", "a\u2029b",
    "\ufeffa\ufeffb", "a\ufffeb", "\U0001f600" * 20, "<b>&amp;</b>", "-->", "<!-- x", "{{ x }}", "a,b", "<<", "<<: *a", "? a", "=", ".inf", "é" * 60, "#",
]


# What a page may not say in place of something, with or without brackets: `plait check` would refuse it.
STAND_INS = {"-", "--", "–", "—", "…", "...", "....", "?", "??", "???", "null", "nil", "n/a", "tbc", "none", "x", "xx"}


def says_something(text):
    return text.strip().strip("[](){}<>").lower() not in STAND_INS


def random_text(dice):
    if dice.random() < 0.5:
        parts = dice.choices(HOSTILE, k=dice.randint(1, 3))
        return dice.choice(["", " ", ": ", " #"]).join(parts)[:100]
    kinds = ["abc XYZ ", ":#-?*&!|>'\"%@`{}[],\\ ", "\u00a0\u00e9\u0301\u05d0\u0627\u200d\ufeff\u2028\U0001f469", "0123456789.-:"]
    return "".join(dice.choice(dice.choice(kinds)) for _ in range(dice.randint(1, 40)))


def test_whatever_is_typed_comes_back_as_it_was(sound, tmp_path):
    """Pages of random texts are written by the page, read back by the program and by the page itself."""
    dice = random.Random(19)
    count = 300
    cleaned = sound.evaluate(
        "texts => texts.map((text) => proposal.clean(text))", [random_text(dice) for _ in range(count * 12)]
    )
    texts = iter([text for text in cleaned if text and says_something(text)])
    pages = []
    for number in range(count):
        values = {
            "title": f"{number} {next(texts)}", "summary": next(texts), "organisation": "salford",
            "evidence": dice.choice(["reported", "studied"]), "limits": [next(texts) for _ in range(2)],
            "measures": [{"name": next(texts), "before": next(texts), "unit": next(texts), "n": next(texts), "by": next(texts), "date": next(texts)}],
            "consent": {"kind": "confirmed", "date": "2026-01-02", "by": next(texts)},
        }
        pages.append({"values": values, "strand": "caseload", "added": {"organisation": [], "source": []}, "body": "Text."})
    files = sound.evaluate("pages => pages.map((page) => proposal.write(plaitProposal, page))", pages)
    again = sound.evaluate("files => files.map((file) => proposal.read(plaitProposal, file).page)", files)
    assert again == pages
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    for number, file in enumerate(files):
        (content / "caseload" / f"tried-{number}.md").write_text(file)
    run = subprocess.run([PLAIT, "build", "--output", tmp_path / "output"], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-3000:]
    records = json.loads((tmp_path / "output/resources.json").read_text())["resources"]
    found = {record["path"]: record for record in records}
    for number, page in enumerate(pages):
        record, values = found[f"caseload/tried-{number}.html"], page["values"]
        assert [record["title"], record["summary"], record["evidence"]] == [values["title"], values["summary"], values["evidence"]]
        study = record["caseStudy"]
        assert study["limits"] == values["limits"] and study["measures"] == values["measures"]
        assert study["consent"]["by"] == values["consent"]["by"]


def test_fields_of_the_hub_s_own_may_be_called_anything(sound):
    names = ["what it costs: £", "Zoë's", "yes", "1", "a b", "- x", '"q"', "#", "__proto__", "constructor"]
    assert sound.evaluate(
        """names => {
          const form = { ...plaitProposal, fields: [...plaitProposal.fields, ...names.map((name) => ({ name, label: name, type: 'line' }))] };
          const values = Object.fromEntries([['title', 'T'], ...names.map((name) => [name, 'of ' + name])]);
          const { page, refusal } = proposal.read(form, proposal.write(form, { values, strand: '', added: {}, body: '' }));
          return refusal ?? names.map((name) => page.values[name] === 'of ' + name && name);
        }""",
        names,
    ) == names


@pytest.mark.parametrize("piece", [" ", "<!--", "`", "<a ", "[@", "](", "#", "\n# ", "\n> ", "a\u200b", "\u202e", "\u0301"])
def test_no_text_stops_the_page(sound, piece):
    """A megabyte of what takes badly written expressions hours."""
    text = piece * (1_000_000 // len(piece)) + "x"
    milliseconds = sound.evaluate(
        """text => {
          const start = performance.now();
          const page = { values: { title: text, limits: [text] }, strand: 'caseload', added: {}, body: text };
          proposalChecks.check(plaitProposal, page, '2026-11-30');
          proposal.read(plaitProposal, proposal.write(plaitProposal, page));
          proposal.clean(text); proposal.fileName(text);
          return performance.now() - start;
        }""",
        text,
    )
    assert milliseconds < 5000


def test_a_spoiled_file_is_read_whole_or_refused(sound, tmp_path):
    """Files with pieces cut out, doubled and changed never stop the page, and what is read is written again as it was."""
    dice = random.Random(23)
    base = saved(sound, tmp_path).read_text()
    files = []
    for _ in range(1500):
        text = base
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(text))
            length = dice.randint(0, 12)
            piece = dice.choice(["", text[at : at + length] * 2, "\n", '"', "\\", ": ", "- ", "  ", "---\n", "# ", "\u2028", "__proto__: "])
            text = text[:at] + piece + text[at + dice.choice([0, length]) :]
        files.append(text)
    outcomes = sound.evaluate(
        """files => files.map((file) => {
          const { page, refusal } = proposal.read(plaitProposal, file);
          if (!page) return typeof refusal === 'string' && refusal !== '' ? 'refused' : 'silent';
          const written = proposal.write(plaitProposal, page);
          const again = proposal.read(plaitProposal, written).page;
          return again && proposal.write(plaitProposal, again) === written ? 'read' : 'lost';
        })""",
        files,
    )
    assert set(outcomes) == {"read", "refused"}


TITLES = ["Łódź & Ŵyl: tŷ", "What's new", "How we share out work, week by week, in a team of nine people and more", "Index",
          "CON", "シェア", "👩‍👩‍👧", "a" * 80, "Zoë’s Straße", "ŉ ẛ ſ Ĳ Æther", "a--b--", "100% of it", "İstanbul"]


@pytest.mark.parametrize("title", TITLES)
def test_names_files_as_the_program_does(sound, tmp_path, title):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    run = subprocess.run([PLAIT, "new", "guide", title, "--strand", "caseload"], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    made = {path.name for path in (tmp_path / "content/caseload").iterdir()} - {path.name for path in (ROOT / "content/caseload").iterdir()}
    assert made == {sound.evaluate("title => proposal.fileName(title)", title)}


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    """What 'plait init' writes, with a form for each kind."""
    folder = tmp_path_factory.mktemp("starter") / "hub"
    subprocess.run([PLAIT, "init", folder], check=True, capture_output=True)
    settings = folder / "content/hub.yml"
    text = settings.read_text()
    assert "# proposals: [case-study]" in text
    settings.write_text(text.replace("# proposals: [case-study]", "proposals: [guide, tool, case-study, briefing, assessment]"))
    run = subprocess.run([PLAIT, "build"], cwd=folder, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


@pytest.mark.parametrize("kind", ["guide", "tool", "briefing", "assessment"])
def test_every_kind_has_its_form(context, starter, tmp_path, kind):
    tab = opened(context, (starter / f"output/propose-{kind}.html").as_uri())
    fill(tab, box("title"), f"Proposed: {kind}")
    fill(tab, box("summary"), "In a sentence.")
    fill(tab, box("+strand"), "running")
    fill(tab, box("+body"), "## One part\n\nText.\n")
    if kind == "tool":
        tab.click("[data-save]")
        assert tab.locator("[data-summary] a").all_inner_texts() == ["the field 'Cost' is missing: choose what fits"]
        fill(tab, box("cost"), "little")
    if kind == "assessment":
        fill(tab, box("scale"), "No")
        fill(tab, box("sections", "title"), "The kettle")
        fill(tab, box("sections", "statements"), "It is: hot.\nIt is full.\n")
        tab.click("[data-save]")
        assert tab.locator("[data-summary] a").all_inner_texts() == [
            "'Scale' has 1 item, and 2 is the least: add what is lacking"]
        fill(tab, box("scale"), "No\nYes")
    tab.locator('[data-field="audience"] input').first.check()
    file = saved(tab, tmp_path)
    target = starter / "content/running" / file.name
    shutil.copy(file, target)
    run = subprocess.run([PLAIT, "check", target], cwd=starter, capture_output=True, text=True)
    target.unlink()
    assert run.stdout.strip() == f"No errors in content/running/{file.name}.", run.stdout + run.stderr
    mail = tab.get_attribute("[data-mail]", "href")
    assert mail.startswith("mailto:editors@example.org?subject=Propose%20a%20")
    reopen(tab, tmp_path, file.read_text())
    assert saved(tab, tmp_path).read_text() == file.read_text() and tab.errors == []
    tab.close()


def _texts(value):
    """A value of front matter as a form holds it."""
    if isinstance(value, dict):
        return {name: _texts(item) for name, item in value.items()}
    return [_texts(item) for item in value] if isinstance(value, list) else str(value)


def test_says_nothing_of_pages_that_are_in_order(sound):
    """The case studies of this hub, and the text of each of its pages: the program has nothing to say of them either."""
    said, studies = [], 0
    for path in sorted((ROOT / "content").rglob("*.md")):
        head, body = path.read_text().removeprefix("---\n").split("\n---\n", 1)
        values = _texts(yaml.load(head, yaml.BaseLoader))
        is_study = values.get("kind") == "case-study"
        studies += is_study
        for name in [] if is_study else list(values):
            del values[name]
        for field in ("audience", "topics", "also", "sources", "related", "aliases", "limits", "lessons", "credits", "recommendations"):
            if isinstance(values.get(field), str):
                values[field] = [values[field]]
        faults, again = sound.evaluate(
            """page => [
              proposalChecks.check(plaitProposal, page, '2026-11-30'),
              proposal.read(plaitProposal, proposal.write(plaitProposal, page)).page,
            ]""",
            {"values": {name: value for name, value in values.items() if name != "kind"}, "strand": "caseload", "added": {}, "body": body},
        )
        if is_study:
            assert again["values"] == {name: value for name, value in values.items() if name != "kind"}, path
            assert again["body"] == body.strip("\n"), path
        said += [f"{path.name}: {fault['text']}" for fault in faults if is_study or fault["path"] == ["+body"]]
    assert studies > 20
    assert_none(said)
