"""Courses for an LMS that takes cmi5: what they tell its record store, in which order, and what they do without it."""

import time
from contextlib import contextmanager

import pytest

from harness.lrs import ACTIVITY, ACTOR, CATEGORY, GROUPING, REGISTRATION, VERBS, RecordStore, serve_records
from harness.server import serve
from test_courses import HUB, NONE, THE_LOST, Visit, pack, write_hub

LMS = '<!DOCTYPE html><html lang="en"><head><title>LMS</title><style>iframe { width: 100%; height: 36rem; }</style></head></html>'


@pytest.fixture(scope="module")
def lms(tmp_path_factory):
    """The address of an LMS with a course of a strand and one of a pathway."""
    content = write_hub(tmp_path_factory.mktemp("hub"))
    root = tmp_path_factory.mktemp("lms")
    for name, arguments in {"strand": ["care"], "way": ["--pathway", "way"]}.items():
        (root / name).mkdir()
        pack(content, root / name, *arguments, "--standard", "cmi5")
    (root / "lms.html").write_text(LMS)
    with serve(root) as address:
        yield address


class Launch(Visit):
    """A course in the frame of an LMS whose record store is somewhere else."""

    def __init__(self, context, address, query, course="strand"):
        self.tab = context.new_page()
        self.tab.goto(f"{address}/lms.html")
        self.tab.evaluate(
            "source => { const frame = document.createElement('iframe'); frame.title = 'Course'; frame.src = source;"
            " document.body.append(frame); }", f"{course}/course/index.html?{query}")
        self.page = self.tab.frame_locator("iframe").frame_locator("iframe")

    def leave(self):
        self.tab.evaluate("document.querySelector('iframe').remove()")


@pytest.fixture
def visit(context, lms):
    """Begins a visit at a store; the test says when it ends."""
    opened = []

    @contextmanager
    def begin(store, **options):
        with serve_records(store) as records:
            launch = Launch(context, lms, store.launch(records), **options)
            opened.append(launch)
            yield launch
            launch.leave()
            until(lambda: store.isDown or not store.verbs or store.verbs[-1] == "terminated")

    yield begin
    for each in opened:
        each.tab.close()


def until(is_so):
    """Waits for what a store was told by a page that is gone."""
    for _ in range(200):
        if is_so():
            return
        time.sleep(0.05)
    assert is_so()


def test_runs_to_completed_and_is_resumed(visit):
    store = RecordStore()
    with visit(store) as course:
        for title in ("Care", "Check", "First"):
            course.read_on(title)
        course.shows("2 of 4 pages read")
    assert store.verbs == ["initialized", "terminated"]
    with visit(store) as course:
        course.title("First")
        course.shows("2 of 4 pages read")
        course.read_on("Second")
        course.read()
        course.shows("You have completed this course.")
        until(lambda: store.kept["plait.progress"].get("isComplete"))
    assert store.verbs == ["initialized", "completed", "terminated"]
    with visit(store) as course:
        course.title("Second")
        course.shows("You have completed this course.")
    assert store.verbs == ["initialized", "terminated"]
    assert store.faults == []
    assert set(store.kept) == {"plait.progress"}
    assert set(store.kept["plait.progress"]) == {"here", "read", "isComplete"}


@pytest.mark.parametrize("mode", ["Browse", "Review"])
def test_judges_nobody_who_only_looks(visit, mode):
    store = RecordStore(mode)
    with visit(store, course="way") as course:
        for title in ("Way", "First", "Second"):
            course.read_on(title)
        course.read()
        course.shows("3 of 3 pages read")
        assert not course.page.get_by_role("button").is_visible()
    assert store.verbs == ["initialized", "terminated"] and store.faults == []


def test_goes_back_to_where_the_lms_says(visit, lms):
    store = RecordStore(return_to=f"{lms}/lms.html?back")
    with visit(store, course="way") as course:
        course.page.get_by_role("link", name="Second").click()
        course.page.get_by_role("button", name="I have finished the last step").click()
        course.shows("You have completed this course.")
        course.page.get_by_role("button", name="Leave the course").click()
        course.tab.wait_for_function("() => frames[0].location.search === '?back'")
    assert store.verbs == ["initialized", "completed", "terminated"] and store.faults == []


def test_goes_back_to_no_script(visit):
    store = RecordStore(return_to="javascript:alert(1)")
    with visit(store) as course:
        course.shows("0 of 4 pages read")
        assert not course.page.get_by_role("button").is_visible()
    assert store.faults == []


def test_answers_stay_on_the_page(visit):
    store = RecordStore()
    with visit(store) as course:
        course.read_on("Care")
        course.read_on("Check")
        course.page.get_by_label("often").check()
        course.page.locator("textarea").fill("secret")
        course.shows("1 of 1 answered")
    assert "secret" not in str(store.statements) + str(store.kept) and "often" not in str(store.statements) + str(store.kept)


def test_can_be_read_when_the_store_does_not_answer(visit):
    store = RecordStore()
    store.isDown = True
    with visit(store) as course:
        for title in ("Care", "Check"):
            course.read_on(title)
        course.shows(THE_LOST)
    assert store.statements == []


def test_can_be_read_when_the_store_fails_later(visit):
    store = RecordStore()
    with visit(store) as course:
        course.shows("0 of 4 pages read")
        store.isDown = True
        course.read_on("Care")
        course.shows(THE_LOST)


def test_can_be_read_when_the_token_was_given_before(context, lms):
    store = RecordStore()
    with serve_records(store) as records:
        query = store.launch(records)
        store.asked.append("token")
        course = Launch(context, lms, query)
        course.read_on("Care")
        course.shows(THE_LOST)
        course.tab.close()
    assert store.statements == store.faults == []


@pytest.mark.parametrize("query", [
    "endpoint=javascript:alert(1)&fetch=javascript:alert(1)&actor={}&registration=x&activityId=x",
    "endpoint=http://127.0.0.1:9/&fetch=http://127.0.0.1:9/&actor=no&registration=x&activityId=x", "fetch=x"])
def test_can_be_read_after_a_launch_that_is_none(context, lms, query):
    course = Launch(context, lms, query)
    course.read_on("Care")
    course.shows(THE_LOST)
    course.tab.close()


def test_can_be_read_without_a_launch(context, lms):
    course = Launch(context, lms, "")
    course.read_on("Care")
    course.shows(NONE)
    course.tab.close()


def said(store, verb, **changes):
    """A statement as a course says it, with something changed."""
    categories = ["cmi5", "moveon"] if verb == "completed" else ["cmi5"]
    results = {"completed": {"completion": True, "duration": "PT1S"}, "terminated": {"duration": "PT1S"}}
    statement = {
        "id": f"00000000-0000-4000-8000-{len(store.statements):012}", "actor": ACTOR, "verb": {"id": VERBS + verb},
        "object": {"objectType": "Activity", "id": ACTIVITY}, "timestamp": "2026-11-30T00:00:00.000Z",
        "context": store.template | {"registration": REGISTRATION, "contextActivities": {
            "grouping": GROUPING, "category": [{"id": CATEGORY + name} for name in categories]}}}
    return statement | ({"result": results[verb]} if verb in results else {}) | changes


def test_the_store_refuses_what_cmi5_does_not_allow():
    def faults(*statements, mode="Normal"):
        store = RecordStore(mode)
        store.launch("")
        store.asked = ["launch", "profile"]
        for verb, changes in statements:
            store.statement(said(store, verb, **changes))
        return store.faults

    begin, done, end = ("initialized", {}), ("completed", {}), ("terminated", {})
    assert faults(begin, done, end) == []
    assert faults(begin, end, mode="Browse") == []
    for wrong in [
        [done], [begin, begin], [begin, done, done], [begin, end, done], [begin, end, end], [("passed", {})],
        [("initialized", {"result": {"completion": True}})], [begin, ("completed", {"result": {"completion": True}})],
        [begin, ("terminated", {"result": {}})], [("initialized", {"context": {}})], [("initialized", {"actor": {}})],
        [("initialized", {"timestamp": "2026-11-30"})], [("initialized", {"id": "1"})],
        [("initialized", {"object": {"id": ACTIVITY}})], [begin, ("terminated", {"timestamp": "2025-11-30T00:00:00.000Z"})],
    ]:
        assert faults(*wrong), wrong
    assert faults(begin, done, end, mode="Review")
