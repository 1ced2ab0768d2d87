"""Worksheets: results as one types, nothing lost, files of a team side by side, and paper."""

import json

import pytest

from harness.axe import faults_found_by_axe
from harness.verdict import assert_none

FIGURES = "caseload/reading-the-figures.html"
CASE = "admin-support/choosing-an-administrative-model.html"
LOG = "admin-support/task-log.html"
SESSION = "supervision/session-record.html"
ALL = [
    FIGURES,
    CASE,
    LOG,
    SESSION,
    "caseload/points-or-judgement.html",
    "caseload/too-much-work.html",
    "hybrid-digital/hybrid-working-for-teams.html",
    "ai-recording/measuring-your-own-pilot.html",
    "ai-recording/checking-a-draft.html",
    "ai-recording/form-audit.html",
]

TYPED = """
  return [...document.querySelectorAll('[data-worksheet] :is(input, select, textarea)')].map((control) =>
    control.type === 'radio' ? control.checked : control.value)
"""
FILL = """
  document.querySelectorAll('[data-add]').forEach((button) => { button.click(); button.click(); });
  let count = 0;
  for (const field of document.querySelectorAll('[data-worksheet] [data-field]')) {
    if (field.dataset.field === 'rows') continue;
    count += 1;
    const radio = field.querySelectorAll('input[type=radio]');
    const control = field.querySelector('input, select, textarea');
    if (radio.length) { radio[count % radio.length].click(); continue; }
    if (control.matches('select')) control.value = String(1 + count % 2);
    else if (control.type === 'date') control.value = '2026-11-' + String(10 + count % 20);
    else control.value = field.dataset.field === 'number' ? '1' : `<b>"${count}"&'`;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
"""


@pytest.fixture
def tab(context, hub):
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    yield tab
    tab.evaluate("localStorage.clear()")
    tab.close()
    assert errors == []


def value(tab, name):
    return tab.inner_text(f"[data-outcome={name}] [data-value]")


def test_what_is_written_outlasts_reloads_and_the_browser(reader, address):
    reader.visit(address(SESSION))
    reader.run(FILL)
    written = reader.run(TYPED)
    assert written.count("") < 3 and True in written and len(written) > 30
    reader.follow(".help a")
    reader.back()
    assert reader.run(TYPED) == written, "after Back"
    reader.reload()
    assert reader.run(TYPED) == written, "after a reload, with the rows that were added"
    reader.reopen()
    reader.visit(address(SESSION))
    assert reader.run(TYPED) == written, "after the browser was closed"
    reader.run("document.querySelector('[data-keeping-toggle]').click()")
    reader.reload()
    assert not any(reader.run(TYPED)), "after it was forgotten"


def test_results_follow_what_is_typed(tab, hub):
    tab.goto(hub.url(FIGURES))
    assert tab.inner_text("[data-outcome=median_cases] [data-obstacle]") == (
        "Still to fill in: The team: Children"
    )
    for row, cases in enumerate(["12", "about 19", "30"], 1):
        tab.fill(f"[name='team.{row}.cases']", cases)
    assert tab.inner_text("[id='w.team.2.cases.fault']") == "Write a number, such as 12 or 12.5."
    assert value(tab, "median_cases") == "21.0 children", "what is no number does not count"
    tab.fill("[name='team.2.cases']", "19")
    assert not tab.is_visible("[id='w.team.2.cases.fault']")
    assert value(tab, "median_cases") == "19.0 children"
    assert value(tab, "mean_cases") == "20.3 children"
    assert value(tab, "spread_cases") == "18 children"
    assert value(tab, "people") == "3"
    tab.fill("[name='team.2.cases']", "190")
    assert tab.inner_text("[id='w.team.2.cases.fault']") == "Write 150 or less."
    assert tab.get_attribute("[name='team.2.cases']", "aria-invalid") == "true"


def test_results_are_said_when_a_field_is_left(tab, hub):
    tab.goto(hub.url(CASE))
    typed = ["12", "6", "50", "44", "35", "4", "33,000"]
    names = ["workers", "hours", "moved", "weeks", "rate", "assistants", "salary"]
    for name, text in zip(names, typed):
        tab.focus(f"[name={name}]")
        tab.keyboard.type(text)
    assert tab.inner_text("[data-said]") == (
        "Social workers for each administrator: 3.0"
    )
    tab.keyboard.press("Tab")
    said = tab.inner_text("[data-said]")
    assert "Cost for each social worker in a year: £11,000" in said
    assert "Worth less cost, for each social worker in a year: -£6,380. The hours are worth less" in said
    assert "Hours moved" not in said, "what has not changed is not said again"
    assert tab.inner_text("[data-progress]") == "7 of 9 filled in"


def test_a_saved_file_is_opened_again(tab, hub, tmp_path):
    tab.goto(hub.url(LOG))
    tab.evaluate("() => {" + FILL + "}")
    written = tab.evaluate("() => {" + TYPED + "}")
    with tab.expect_download() as download:
        tab.click("[data-save]")
    file = tmp_path / "log.json"
    download.value.save_as(file)
    rows = tab.locator("[data-name=log] [data-rows] > li").count()
    assert len(json.loads(file.read_text())["rows"]["log"]) == rows
    tab.click("[data-clear]")
    tab.click("[data-question-yes]")
    assert not any(tab.evaluate("() => {" + TYPED + "}"))
    choose(tab, "[data-open]", file)
    tab.wait_for_function("() => document.querySelector('[name=\"log.1.minutes\"]').value !== ''")
    assert tab.evaluate("() => {" + TYPED + "}") == written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This file holds no answers"),
        ("[1, 2", "This file holds no answers"),
        ('{"answers": 7}', "This file holds no answers"),
        ('{"answers": {}, "notes": "' + "x" * 1_100_000 + '"}', "This file holds no answers"),
        ('{"title": "Another page", "answers": {}}', 'The file is from "Another page".'),
    ],
)
def test_a_file_that_is_not_its_own_says_so(tab, hub, tmp_path, text, said):
    file = tmp_path / "file.json"
    file.write_text(text)
    tab.goto(hub.url(FIGURES))
    choose(tab, "[data-open]", file)
    tab.wait_for_function(
        "(said) => [...document.querySelectorAll('[data-told], [data-question-words]')]"
        ".some((line) => line.textContent.startsWith(said))",
        arg=said,
    )


def test_what_a_file_holds_beyond_the_form_is_not_believed(tab, hub, tmp_path):
    file = tmp_path / "file.json"
    row = {"cases": "<img src=x onerror=alert(1)>", "who": ["a"], "time": 7, "__proto__": "x"}
    file.write_text(json.dumps({"answers": {"__proto__": 1}, "rows": {"team": [row] * 5000}}))
    tab.goto(hub.url(FIGURES))
    choose(tab, "[data-open]", file)
    tab.wait_for_function("() => document.querySelector('[name=\"team.1.cases\"]').value !== ''")
    assert tab.locator("[data-rows] > li").count() == 200
    assert tab.locator("[data-worksheet] img").count() == 0


def test_files_of_a_team_stand_side_by_side(tab, hub, tmp_path):
    title = "A supervision session, with its record"
    files = []
    for number, (weight, support) in enumerate([("1", "8"), ("4", "9"), ("2", "10")]):
        files.append(tmp_path / f"{number}.json")
        answers = {"weight": weight, "support": support, "reflection": "20", "oversight": "5"}
        files[-1].write_text(json.dumps({"title": title, "answers": answers}))
    files.append(tmp_path / "other.json")
    files[-1].write_text(json.dumps({"title": "Another page", "answers": {"weight": "1"}}))
    tab.goto(hub.url(SESSION))
    choose(tab, "[data-compare]", files)
    tab.wait_for_selector("[data-team] tbody tr")
    assert tab.inner_text("form [data-told]") == (
        "3 files are side by side, without names. What differs most comes first. "
        "1 could not be read or are of another page."
    )
    rows = [row.split("\t") for row in tab.locator("[data-team] tbody tr").all_inner_texts()]
    assert rows[0] == ["How heavy the work feels today", "3", "1", "2", "4", "3"]
    assert ["Length of the session", "3", "33 minutes", "34 minutes", "35 minutes", "2 minutes"] in rows
    assert tab.evaluate("document.activeElement.textContent") == "The team side by side"
    assert_none(faults_found_by_axe(tab))


def test_the_table_for_a_spreadsheet_runs_nothing(tab, hub):
    tab.goto(hub.url(FIGURES))
    tab.fill("[name='team.1.who']", "=HYPERLINK(1)")
    tab.fill("[name='team.1.cases']", "12")
    with tab.expect_download() as download:
        tab.click("[data-csv]")
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in text
    assert '"Your team\u2019s caseloads","The team 1: Children","12","children"' in text
    assert '"Results","The average","12.0 children",""' in text


def test_the_result_is_copied(browser, hub):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(hub.url(FIGURES))
    tab.fill("[name='team.1.cases']", "12")
    tab.click("form [data-copy]")
    tab.wait_for_function("() => document.querySelector('form [data-told]').textContent === 'Copied.'")
    text = tab.evaluate("navigator.clipboard.readText()")
    assert text.startswith("Reading the caseload figures\nThe team 1: Children: 12 (children)\n")
    tab.click("[data-copy-table]")
    tab.wait_for_function(
        "() => navigator.clipboard.readText().then((text) => text.startsWith('Section\\tQuestion\\tAnswer'))"
    )
    context.close()


@pytest.mark.parametrize("path", ALL)
def test_every_worksheet_is_sound_wide_and_narrow(tab, hub, path):
    tab.goto(hub.url(path))
    tab.evaluate("() => {" + FILL + "}")
    for width, scheme in ((320, "dark"), (1280, "light")):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert_none(faults_found_by_axe(tab))


def test_a_choice_shows_in_forced_colours(tab, hub):
    tab.emulate_media(forced_colors="active")
    tab.goto(hub.url(SESSION))
    tab.check("[name=place] >> nth=0")
    weight = "(label) => getComputedStyle(label).fontWeight"
    chosen, other = (
        tab.eval_on_selector(f"label:has([name=place][value='{number}'])", weight)
        for number in (1, 2)
    )
    assert chosen != other, "more than the colour of its edge tells a choice"


def test_without_script_it_is_a_form_for_paper(browser, hub):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(hub.url(FIGURES))
    assert tab.is_visible("[name='team.1.cases']")
    assert "sum(Children) ÷ sum(Part of full time)" in tab.inner_text("[data-outcome=full_time]")
    for mark in ("tools", "add", "keeping", "question", "team"):
        assert not tab.is_visible(f"[data-{mark}]"), mark
    tab.emulate_media(media="print")
    assert tab.is_visible("[data-outcome=full_time] .blank")
    context.close()


def test_paper_has_lines_for_what_is_empty_and_the_results_that_are_there(tab, hub):
    tab.goto(hub.url(FIGURES))
    tab.fill("[name='team.1.cases']", "12")
    tab.emulate_media(media="print")
    assert tab.is_visible("[data-outcome=mean_cases] [data-value]")
    assert not tab.is_visible("[data-outcome=mean_cases] .blank")
    assert tab.is_visible("[data-outcome=full_time] .blank")
    for mark in ("[data-tools]", "[data-add]", "[data-obstacle]", "[data-keeping]"):
        assert not tab.is_visible(mark), mark


def choose(tab, button, files):
    with tab.expect_file_chooser() as chooser:
        tab.click(button)
    chooser.value.set_files(files)
