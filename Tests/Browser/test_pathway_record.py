"""The record of a pathway: what was read, when, and what came of it, kept on the device, saved, opened and printed."""

import json
import re

import pytest
from playwright.sync_api import expect

from harness.axe import faults_found_by_axe
from harness.verdict import assert_none

PATHWAY = "pathways/supervisor.html"
RECORD = """
  return [...document.querySelectorAll('.pathway-record :is(input, textarea)')].map((control) =>
    control.type === 'checkbox' ? control.checked : control.value)
"""


@pytest.fixture
def tab(context, hub):
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(hub.url(PATHWAY))
    yield tab
    tab.evaluate("localStorage.clear()")
    tab.close()
    assert errors == []


def test_ticks_and_words_outlast_reloads_and_the_browser(reader, address):
    reader.visit(address(PATHWAY))
    reader.run("document.querySelectorAll('.record-steps input[type=checkbox]')[1].click()")
    reader.run("""
      const box = document.querySelector('[name=learned]');
      box.value = '<b>"Less" & more</b>';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    """)
    written = reader.run(RECORD)
    assert written.count(True) == 1 and '<b>"Less" & more</b>' in written
    reader.reload()
    assert reader.run(RECORD) == written
    reader.reopen()
    reader.visit(address(PATHWAY))
    assert reader.run(RECORD) == written
    reader.run("document.querySelector('[data-keeping-toggle]').click()")
    reader.reload()
    assert True not in reader.run(RECORD), "forgotten"


def test_a_tick_sets_the_day_once(tab):
    step = tab.locator(".record-steps li").first
    day = step.locator("input[type=date]")
    step.get_by_role("checkbox", name="Read").press("Space")
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", day.input_value())
    day.fill("2026-11-02")
    step.get_by_role("checkbox", name="Read").press("Space")
    step.get_by_role("checkbox", name="Read").press("Space")
    assert day.input_value() == "2026-11-02", "a day that the reader wrote stays"


def test_each_field_says_of_which_step_it_is(tab):
    for step in tab.locator(".record-steps li").all():
        title = re.sub(r"^\d+\. ", "", step.locator("legend").inner_text())
        assert step.locator("input[type=date]").get_attribute("id")
        assert step.get_by_label(f"Date: {title}").count() == 1
        assert step.get_by_label(f"What I take from it: {title}").count() == 1


def test_it_is_saved_to_a_file_and_opened_again(tab, tmp_path):
    tab.locator(".record-steps input[type=checkbox]").nth(2).check()
    tab.fill("[name=change]", "We read one thing a week.")
    written = tab.evaluate("() => {" + RECORD + "}")
    with tab.expect_download() as download:
        tab.click("[data-save]")
    file = tmp_path / "record.json"
    download.value.save_as(file)
    assert json.loads(file.read_text())["answers"]["change"] == "We read one thing a week."
    tab.click("[data-clear]")
    tab.click("[data-question-yes]")
    assert tab.evaluate("() => {" + RECORD + "}") != written
    with tab.expect_file_chooser() as chooser:
        tab.click("[data-open]:not([hidden])")
    chooser.value.set_files(file)
    expect(tab.locator("[name=change]")).to_have_value("We read one thing a week.")
    assert tab.evaluate("() => {" + RECORD + "}") == written
    assert tab.locator("[data-compare]").count() == 0, "a record is one person's"


def test_it_prints_with_room_for_a_name_and_a_pen(tab):
    tab.emulate_media(media="print")
    assert tab.locator(".pathway-record .paper").first.is_visible()
    assert not tab.locator(".pathway-record .tools").first.is_visible()
    assert tab.locator(".record-steps textarea").first.bounding_box()["height"] > 40


def test_it_is_clean_and_fits_a_small_screen(browser, hub):
    context = browser.new_context(viewport={"width": 320, "height": 256})
    tab = context.new_page()
    tab.goto(hub.url(PATHWAY))
    tab.locator(".record-steps input[type=checkbox]").first.check()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert_none(faults_found_by_axe(tab))
    context.close()
