"""Courses for an LMS: how they run in its frame, what they have it keep, and what they do without it."""

import re
import subprocess
import zipfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from conftest import PLAIT, ROOT
from harness.axe import faults_found_by_axe
from harness.nu import faults_found_by_nu
from harness.server import serve
from harness.verdict import assert_none

SCORM = (Path(__file__).parents[1] / "harness/scorm.js").read_text()
# A frame as an LMS has it, beside other things.
LMS = """<!DOCTYPE html><html lang="en"><head><title>LMS</title><style>iframe { width: 100%; height: 36rem; }</style></head>
<body><h1>LMS</h1><script>SCRIPT</script></body></html>"""
HUB = {
    "hub.yml": """
title: Small hub
strapline: As little as a hub can be
id: 5b1c9a1e-3f0d-4c57-9a55-0e6f3f1f7c11
strands:
  - {folder: care, title: Care}
audiences: [{key: leaders, title: Leaders}]
topics: [{key: time, title: Time}]
""",
    "care/index.md": "---\ntitle: Care\nsummary: Why care.\n---\n\nWhy care.\n",
    "care/first.md": "---\ntitle: First\nsummary: The first.\nkind: guide\n---\n\nSee [the second](second.md#part) and "
                     "[a page of others](https://example.org/).\n\n" + "A paragraph.\n\n" * 60,
    "care/second.md": "---\ntitle: Second\nsummary: The second.\nkind: guide\n---\n\n## Part\n\n" + "Words.\n\n" * 60,
    "care/check.md": "---\ntitle: Check\nsummary: A check.\nkind: assessment\nscale: [never, often]\nsections:\n"
                     "  - {title: Work, statements: [It is done.]}\n---\n\nText.\n",
    "pathways/way.md": "---\ntitle: Way\nsummary: A way.\nsteps:\n  - {page: ../care/first.md, why: First.}\n"
                       "  - {page: ../care/second.md, why: Then.}\n---\n\nText.\n",
}


def write_hub(folder):
    for name, text in HUB.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def pack(content, folder, *arguments):
    """A course, unpacked."""
    archive = folder / "course.zip"
    run = subprocess.run(
        [PLAIT, "pack", "lms", *arguments, "--content", content, "--output", archive],
        capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "course")
    archive.unlink()
    return folder / "course"


@pytest.fixture(scope="module")
def lms(tmp_path_factory):
    """The folder of an LMS with a course of a strand and one of a pathway, and its address."""
    content = write_hub(tmp_path_factory.mktemp("hub"))
    root = tmp_path_factory.mktemp("lms")
    for name, arguments in {"strand": ["care"], "way": ["--pathway", "way"]}.items():
        (root / name).mkdir()
        pack(content, root / name, *arguments)
    (root / "lms.html").write_text(LMS.replace("SCRIPT", SCORM))
    with serve(root) as address:
        yield root, address


class Visit:
    """A course in the frame of a mock LMS."""

    def __init__(self, context, address, course="strand", kept=None, api="mock.API"):
        self.tab = context.new_page()
        self.said = []
        context.on("console", lambda message: self.said.append(message.text))
        context.on("requestfailed", lambda request: self.said.append(f"not there: {request.url}"))
        self.asked = []
        context.on("request", lambda request: self.asked.append(request))
        self.tab.goto(f"{address}/lms.html")
        self.tab.evaluate(
            "([kept, api, source]) => { window.mock = mockScorm(kept); window.API = eval(api);"
            " const frame = document.createElement('iframe'); frame.title = 'Course'; frame.src = source;"
            " document.body.append(frame); }", [kept or {}, api, f"{course}/course/index.html"])
        self.course = self.tab.frame_locator("iframe")
        self.page = self.course.frame_locator("iframe")

    @property
    def data(self):
        return self.tab.evaluate("mock.data")

    def title(self, text):
        """Waits for the page with a title."""
        self.page.get_by_role("heading", level=1, name=text, exact=True).wait_for()

    def shows(self, text):
        self.page.get_by_text(text, exact=True).wait_for()

    def read_on(self, title):
        """Reads the page to its end, and goes to the next."""
        self.page.get_by_role("link", name=re.compile(f"Next {title}")).click()
        self.title(title)

    def read(self):
        self.page.locator("[data-end]").scroll_into_view_if_needed()

    def leave(self):
        """Ends the visit as an LMS does, by taking the frame away; gives all calls."""
        self.tab.evaluate("document.querySelector('iframe').remove()")
        calls = self.tab.evaluate("mock.log")
        assert self.tab.evaluate("mock.faults") == []
        assert self.tab.evaluate("mock.state()") == "over"
        assert self.said == []
        return calls


@pytest.fixture
def visit(context, lms):
    opened = []

    def begin(*arguments, **options):
        opened.append(Visit(context, lms[1], *arguments, **options))
        return opened[-1]

    yield begin
    for each in opened:
        each.tab.close()


def test_runs_to_completed(visit):
    course = visit()
    course.title("Care")
    course.shows("0 of 4 pages read")
    assert course.data["cmi.core.lesson_status"] == "incomplete"
    for title in ("Care", "Check", "First", "Second"):
        course.read_on(title)
    course.shows("3 of 4 pages read")
    assert course.data["cmi.core.lesson_status"] == "incomplete"
    course.read()
    course.shows("You have completed this course.")
    calls = course.leave()
    assert course.data["cmi.core.lesson_status"] == "completed"
    assert calls[0] == ["LMSInitialize", ""] and calls[-1] == ["LMSFinish", ""]
    assert ["LMSSetValue", "cmi.core.exit", "suspend"] in calls


def test_a_page_is_read_when_its_end_was_seen(visit):
    course = visit()
    course.read_on("Care")
    course.read_on("Check")
    course.read_on("First")
    course.shows("2 of 4 pages read")
    before = course.data["cmi.suspend_data"]
    course.read()
    course.shows("3 of 4 pages read")
    assert len(course.data["cmi.suspend_data"]) == len(before) + 4


def test_goes_on_where_its_reader_stopped(visit):
    course = visit()
    for title in ("Care", "Check", "First"):
        course.read_on(title)
    course.shows("2 of 4 pages read")
    course.leave()
    again = visit(kept=course.data | {"cmi.core.entry": "resume"})
    again.title("First")
    again.shows("2 of 4 pages read")
    again.page.get_by_role("navigation", name="Course").get_by_role("link").click()
    again.title("Care")
    assert again.page.locator("[data-contents] .read").count() == 2
    again.leave()


def test_a_page_that_is_new_or_gone_shifts_nothing(visit):
    course = visit(kept={"cmi.core.lesson_status": "incomplete", "cmi.core.lesson_location": "gone",
                         "cmi.suspend_data": "1goneaway"})
    course.title("Care")
    course.shows("0 of 4 pages read")
    course.leave()


@pytest.mark.parametrize("kept", ["completed", "passed", "failed"])
def test_takes_back_no_status(visit, kept):
    course = visit(kept={"cmi.core.lesson_status": kept})
    course.shows("0 of 4 pages read")
    course.leave()
    assert course.data["cmi.core.lesson_status"] == kept


@pytest.mark.parametrize("mode", ["browse", "review"])
def test_judges_nobody_who_only_looks(visit, mode):
    course = visit(course="way", kept={"cmi.core.lesson_mode": mode})
    for title in ("Way", "First", "Second"):
        course.read_on(title)
    course.read()
    course.shows("3 of 3 pages read")
    assert not course.page.get_by_text("You have completed this course.").is_visible()
    assert not course.page.get_by_role("button").is_visible()
    course.leave()
    assert course.data["cmi.core.lesson_status"] == "not attempted"


def test_the_last_step_of_a_pathway_can_be_confirmed(visit):
    course = visit(course="way")
    course.page.get_by_role("link", name="Second").click()
    course.title("Second")
    course.page.get_by_role("button", name="I have finished the last step").click()
    course.shows("You have completed this course.")
    assert not course.page.get_by_role("button").is_visible()
    assert course.page.locator(":focus").inner_text().startswith("Previous")
    course.leave()
    assert course.data["cmi.core.lesson_status"] == "completed"


def test_answers_stay_on_the_page(visit):
    course = visit()
    course.shows("What you answer in a self-assessment never leaves the page. It is neither sent nor kept: print it or "
                 "save it as a file before you go on.")
    course.read_on("Care")
    course.read_on("Check")
    course.read()
    course.shows("2 of 4 pages read")
    before = course.tab.evaluate("mock.log.length")
    course.asked.clear()
    course.page.get_by_label("often").check()
    course.page.locator("textarea").fill("secret")
    course.shows("1 of 1 answered")
    assert course.tab.evaluate("mock.log.length") == before and course.asked == []
    assert course.tab.evaluate("localStorage.length + sessionStorage.length") == 0
    assert "secret" not in str(course.leave())


def test_other_sites_open_beside_the_course(visit, context):
    course = visit()
    course.page.get_by_role("link", name="First").click()
    course.title("First")
    context.route("https://example.org/", lambda route: route.fulfill(body="elsewhere"))
    with context.expect_page() as opened:
        course.page.get_by_role("link", name="a page of others").click()
    assert opened.value.url == "https://example.org/"
    opened.value.close()
    course.title("First")


THE_LOST = "The learning system does not answer, so this visit may not be kept. All pages can be read."
NONE = "No learning system was found, so nothing is kept. All pages can be read."
BROKEN = {
    "begins no visit": ("({ ...mock.API, LMSInitialize: () => 'false' })", THE_LOST),
    "throws": ("({ LMSInitialize: () => { throw new Error('no') } })", THE_LOST),
    "has nothing of an API": ("({})", THE_LOST),
    "keeps nothing": ("({ ...mock.API, LMSCommit: () => 'false' })", THE_LOST),
    "is not there": ("undefined", NONE),
}


@pytest.mark.parametrize("name", BROKEN)
def test_can_be_read_when_the_lms(visit, name):
    api, sentence = BROKEN[name]
    course = visit(api=api)
    for title in ("Care", "Check", "First", "Second"):
        course.read_on(title)
    course.read()
    course.shows(sentence)
    assert not course.page.get_by_text("pages read").is_visible()


def test_calls_nothing_after_a_visit_that_did_not_begin(visit):
    course = visit(api="({ ...mock.API, LMSInitialize: () => 'false' })")
    course.read_on("Care")
    course.tab.evaluate("document.querySelector('iframe').remove()")
    assert course.tab.evaluate("mock.log") == []


def test_finds_the_api_of_the_window_that_opened_it(context, lms):
    opener = context.new_page()
    opener.goto(f"{lms[1]}/lms.html")
    with context.expect_page() as opened:
        opener.evaluate("() => { window.mock = mockScorm({}); window.API = mock.API; open('strand/course/index.html'); }")
    tab = opened.value
    tab.frame_locator("iframe").get_by_text("0 of 4 pages read").wait_for()
    tab.close(run_before_unload=True)
    opener.wait_for_function("() => mock.state() === 'over'")
    assert opener.evaluate("mock.faults") == []
    opener.close()


def test_a_window_of_another_origin_is_no_lms(visit, lms):
    with serve(lms[0]) as elsewhere:
        course = visit(course=f"{elsewhere}/strand")
        course.read_on("Care")
        course.shows(NONE)
        assert course.tab.evaluate("mock.log") == []


def test_can_be_read_without_an_lms_or_a_server(context, lms):
    said = []
    tab = context.new_page()
    tab.on("console", lambda message: said.append(message.text))
    tab.goto((lms[0] / "strand/course/index.html").as_uri())
    page = tab.frame_locator("iframe")
    page.get_by_text(NONE).wait_for()
    page.get_by_role("link", name="Next Care").click()
    page.get_by_role("heading", level=1, name="Care").wait_for()
    assert said == []
    tab.close()


def test_can_be_read_without_script(browser, lms):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{lms[1]}/strand/course/index.html")
    page = tab.frame_locator("iframe")
    page.get_by_role("link", name="Next Care").click()
    page.get_by_role("heading", level=1, name="Care").wait_for()
    context.close()


def test_a_stranger_cannot_speak_for_a_page(visit):
    course = visit(course="way")
    course.title("Way")
    course.tab.evaluate(
        "document.querySelector('iframe').contentWindow.postMessage({ plait: 'confirm', page: 'pages/care/second.html' }, '*')")
    course.read_on("Way")
    assert course.data["cmi.core.lesson_status"] == "incomplete"


def test_the_nu_checker_has_nothing_to_report(lms):
    assert_none(faults_found_by_nu(lms[0] / "strand"))


PAGES = ["start.html", "pages/care/first.html", "pages/care/check.html"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_a_course_hinders_nobody(context, lms, name):
    tab = context.new_page()
    faults = []
    for width in (320, 1280):
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(f"{lms[1]}/strand/course/{name}")
        # Its policy lets no script in but its own.
        faults += [f"{width}: {fault}" for fault in faults_found_by_axe(tab)]
        wide = tab.evaluate("document.documentElement.scrollWidth")
        faults += [f"{width}: {wide} pixels wide"] if wide > width else []
    tab.close()
    assert_none(faults)


MISUSES = [
    "LMSGetValue('cmi.core.lesson_status')", "LMSInitialize('x')", "LMSInitialize(''); LMSInitialize('')",
    "LMSInitialize(''); LMSSetValue('cmi.core.lesson_location', 7)", "LMSInitialize(''); LMSSetValue('cmi.core.exit', 'gone')",
    "LMSInitialize(''); LMSSetValue('cmi.suspend_data', 'x'.repeat(4097))",
    "LMSInitialize(''); LMSSetValue('cmi.core.session_time', '1:2')", "LMSInitialize(''); LMSGetValue('cmi.core.exit')",
    "LMSInitialize(''); LMSSetValue('cmi.core.student_id', '1')", "LMSInitialize(''); LMSGetValue('cmi.core.score')",
    "LMSInitialize(''); LMSSetValue('cmi.core.lesson_status', 'done')",
    "LMSInitialize(''); LMSSetValue('cmi.core.exit', ''); LMSFinish('')", "LMSInitialize(''); LMSFinish(''); LMSCommit('')",
]


def test_the_mock_refuses_what_scorm_does_not_allow(context, lms):
    tab = context.new_page()
    tab.goto(f"{lms[1]}/lms.html")
    for calls in MISUSES:
        faults = tab.evaluate(f"() => {{ const mock = mockScorm({{}}); with (mock.API) {{ {calls} }} return mock.faults; }}")
        assert faults, calls
    tab.close()
