"""The answers of a self-assessment stay with the reader: over links, reloads and the end of the browser."""

import json

import pytest

from harness.axe import faults_found_by_axe
from harness.verdict import assert_none

PATH = "caseload/workload-review.html"
OTHER = "supervision/supervision-culture-check.html"

MARK_ALL = """
  document.querySelectorAll('[data-section] [data-field]').forEach((set, index) =>
    set.querySelectorAll('input')[index % 3].click());
  const notes = document.querySelector('[data-notes]');
  notes.value = 'Ask Sam & <b>Alex</b>';
  notes.dispatchEvent(new Event('input', { bubbles: true }));
"""
MARKED = """
  return [...document.querySelectorAll('[data-section] [data-field]')].map((set) =>
    [...set.querySelectorAll('input')].findIndex((button) => button.checked))
    .concat(document.querySelector('[data-notes]').value)
"""
RESULT_LINK = "[data-result] a"
SAID = "[data-keeping-words]"
FORGET = "[data-keeping-toggle]"


def everything(count):
    return [index % 3 for index in range(count)] + ["Ask Sam & <b>Alex</b>"]


def nothing(count):
    return [-1] * count + [""]


def test_answers_outlast_links_reloads_and_the_browser(reader, address):
    reader.visit(address(PATH))
    count = len(reader.run(MARKED)) - 1
    assert count > 10
    reader.run(MARK_ALL)
    assert reader.run(MARKED) == everything(count)
    reader.follow(RESULT_LINK)
    reader.back()
    assert reader.run(MARKED) == everything(count), "after Back"
    assert f"{count} of {count}" in reader.run(
        "return document.querySelector('[data-progress]').textContent"
    )
    reader.reload()
    assert reader.run(MARKED) == everything(count), "after a reload"
    reader.visit(address(OTHER))
    assert set(reader.run(MARKED)) == {-1, ""}, "another assessment has its own"
    reader.reopen()
    reader.visit(address(PATH))
    assert reader.run(MARKED) == everything(count), "after the browser was closed"
    said = reader.run(f"return document.querySelector('{SAID}').textContent")
    assert said.startswith("Your answers are kept on this device")
    reader.run(f"document.querySelector('{FORGET}').click()")
    assert reader.run(MARKED) == everything(count), "forgetting leaves the page alone"
    reader.reload()
    assert reader.run(MARKED) == nothing(count), "after they were forgotten"


def test_clearing_asks_first(context, hub):
    tab = _filled(context, hub)
    before = tab.evaluate("() => {" + MARKED + "}")
    for answer in ("Escape", "Enter"):
        tab.focus("[data-clear]")
        tab.keyboard.press("Enter")
        assert tab.is_visible("[data-question]")
        assert tab.evaluate("document.activeElement.textContent") == "Cancel"
        tab.keyboard.press(answer)
        assert not tab.is_visible("[data-question]")
        assert tab.evaluate("document.activeElement.textContent") == "Clear all answers"
        assert tab.evaluate("() => {" + MARKED + "}") == before
    tab.click("[data-clear]")
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Enter")
    empty = nothing(len(before) - 1)
    assert tab.evaluate("() => {" + MARKED + "}") == empty
    assert tab.evaluate("document.activeElement.textContent") == "Clear all answers"
    tab.keyboard.press("Enter")
    assert not tab.is_visible("[data-question]"), "there is nothing to clear"
    tab.reload()
    assert tab.evaluate("() => {" + MARKED + "}") == empty
    tab.close()


def test_opening_a_file_asks_before_it_replaces_answers(context, hub, tmp_path):
    tab = _filled(context, hub)
    before = tab.evaluate("() => {" + MARKED + "}")
    file = tmp_path / "saved.json"
    file.write_text(json.dumps({"answers": {"s1-1": "1"}, "notes": "New"}))
    for answer, notes in (("[data-question-no]", before[-1]), ("[data-question-yes]", "New")):
        with tab.expect_file_chooser() as chooser:
            tab.click("[data-open]")
        chooser.value.set_files(file)
        tab.click(answer)
        assert tab.input_value("[data-notes]") == notes
    tab.reload()
    after = tab.evaluate("() => {" + MARKED + "}")
    assert after == [0] + [-1] * (len(before) - 2) + ["New"]
    tab.close()


def test_what_is_forgotten_can_be_kept_again(context, hub):
    tab = _filled(context, hub)
    before = tab.evaluate("() => {" + MARKED + "}")
    tab.click(FORGET)
    assert tab.inner_text(SAID).startswith("Your answers are not kept")
    tab.check("[data-section] [data-field] input >> nth=2")
    assert tab.evaluate("localStorage.length") == 0
    tab.click(FORGET)
    assert tab.inner_text(SAID).startswith("Your answers are kept on this device")
    tab.reload()
    assert tab.evaluate("() => {" + MARKED + "}") == [2] + before[1:]
    tab.evaluate("localStorage.clear()")
    tab.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "7",
        '"text"',
        "{",
        '{"marks": 1, "notes": {}}',
        '{"marks": [null, 1, {}, ["a"], "__proto__"], "notes": ["<b>"]}',
        '{"marks": [], "notes": "' + "x" * 300000 + '"}',
    ],
)
def test_what_other_pages_left_there_is_not_believed(context, hub, text):
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(hub.url(PATH))
    key = "plait-answers " + tab.get_attribute("[data-worksheet]", "data-key")
    assert PATH in key and key != f"plait-answers {PATH}", "the hub is part of the key"
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    tab.reload()
    assert set(tab.evaluate("() => {" + MARKED + "}")) == {-1, ""}
    assert errors == []
    tab.evaluate("localStorage.clear()")
    tab.close()


def test_a_browser_that_keeps_nothing_is_no_obstacle(browser, hub):
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })"
    )
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(hub.url(PATH))
    tab.evaluate("() => {" + MARK_ALL + "}")
    assert tab.inner_text(SAID).startswith("This browser does not keep your answers")
    assert not tab.is_visible(FORGET)
    assert errors == []
    context.close()


def test_nothing_of_it_is_printed(context, hub):
    tab = _filled(context, hub)
    tab.click("[data-clear]")
    assert tab.is_visible("[data-question]") and tab.is_visible(SAID)
    tab.emulate_media(media="print")
    assert not tab.is_visible("[data-question]") and not tab.is_visible(SAID)
    tab.evaluate("localStorage.clear()")
    tab.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_has_nothing_to_report_of_a_question(context, hub, width, scheme):
    tab = _filled(context, hub)
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme)
    tab.click("[data-clear]")
    assert_none(faults_found_by_axe(tab))
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.evaluate("localStorage.clear()")
    tab.close()


def _filled(context, hub):
    tab = context.new_page()
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(hub.url(PATH))
    tab.evaluate("() => {" + MARK_ALL + "}")
    return tab
