"""What every page has in common, asked of all of them."""

import pytest

from harness.crawler import crawl
from harness.files import faults_of_file_names, faults_of_first_visit, faults_of_weight
from harness.pages import SOUND, page
from harness.sample import sample
from harness.structure import (
    faults_of_feet,
    faults_of_head,
    faults_of_headings,
    faults_of_inline_code,
    faults_of_landmarks,
    faults_of_names,
    faults_of_tables,
    faults_of_titles,
)
from harness.verdict import assert_none

QUESTIONS = [
    faults_of_head,
    faults_of_headings,
    faults_of_landmarks,
    faults_of_names,
    faults_of_tables,
    faults_of_inline_code,
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.__name__[10:])
def test_every_page_is_sound(visits, question):
    assert_none(_faults(visits, question))


def test_no_two_pages_have_the_same_title(visits):
    assert_none(faults_of_titles(visits))


def test_help_is_in_the_same_place_on_every_page(visits):
    assert_none(faults_of_feet(visits))


def test_every_page_is_light(hub):
    assert_none(faults_of_weight(hub))


def test_every_first_visit_is_light(hub, visits):
    assert_none(faults_of_first_visit(hub, visits))


def test_file_names_are_safe_everywhere(hub):
    assert_none(faults_of_file_names(hub))


def _faults(visits, question):
    return [f"{visit.path}: {fault}" for visit in visits for fault in question(visit)]


# The checks themselves


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.__name__[10:])
def test_lets_a_sound_page_pass(context, folder, question):
    assert _faults(_crawled(context, folder({"a.html": SOUND})), question) == []


H1 = "<h1>Bad</h1>"
BAD = [
    (faults_of_head, page(H1, title=""), "no title"),
    (faults_of_head, page(H1, lang=""), "no lang"),
    (faults_of_head, page(H1, policy=""), "no content security policy"),
    (faults_of_headings, page("<p>No heading</p>"), "0 h1 elements"),
    (faults_of_headings, page(H1 + "<h1>Two</h1>"), "2 h1 elements"),
    (faults_of_headings, page(H1 + "<h2></h2>"), "empty h2"),
    (faults_of_headings, page(H1 + "<h3>Low</h3>"), "h1 is followed by h3 'Low'"),
    (faults_of_headings, page("<h2>Early</h2>" + H1), "opens with h2"),
    (faults_of_landmarks, page(H1 + "</main><main>"), "2 <main> in <body>"),
    (faults_of_landmarks, page(H1 + "<nav></nav>"), "a <nav> without a name"),
    (
        faults_of_landmarks,
        page(H1 + "<nav aria-label='A'></nav><nav aria-label='A'></nav>"),
        "2 <nav> named 'A'",
    ),
    (faults_of_names, page(H1 + "<a href='#main'> </a>"), "link without a name: #main"),
    (faults_of_names, page(H1 + "<img src='data:,'>"), 'picture without alt: <img src="data:,">'),
    (faults_of_names, page(H1 + "<p id='main'>Twice</p>"), "id used twice: main"),
    (
        faults_of_tables,
        page(H1 + "<table aria-label='T'><tr><th>Name</th></tr></table>"),
        "header without scope: 'Name'",
    ),
    (
        faults_of_inline_code,
        page(H1 + "<p onclick='a()'>Press</p>"),
        'inline style or script: <p onclick="a()">Press</p>',
    ),
]


@pytest.mark.parametrize(("question", "text", "fault"), BAD, ids=[fault for _, _, fault in BAD])
def test_catches_a_page_with(context, folder, question, text, fault):
    assert f"a.html: {fault}" in _faults(_crawled(context, folder({"a.html": text})), question)


def test_catches_equal_titles_and_a_foot_that_differs(context, folder):
    other = SOUND.replace("Write to us", "Go away")
    visits = _crawled(context, folder({"a.html": SOUND, "b.html": other}))
    assert faults_of_titles(visits) == ["'A page': a.html, b.html"]
    assert faults_of_feet(visits) == ["b.html has another foot than a.html"]


def test_weighs_pages(context, folder):
    hub = folder({"a.html": SOUND})
    weight = len(SOUND)
    assert faults_of_weight(hub, weight) == []
    assert faults_of_weight(hub, weight - 1) == [f"a.html: {weight:,} bytes"]


def test_weighs_what_a_host_sends_on_a_first_visit(context, folder):
    head = "<link rel='stylesheet' href='s/a.css'><script src='s/a.js'></script>"
    styles = " ".join(f"--{number * 7919 % 10007}: 0;" for number in range(1000))
    hub = folder({"a.html": page(H1, head=head), "s/a.css": styles, "s/a.js": "", "b.html": SOUND})
    visits = _crawled(context, hub)
    assert faults_of_first_visit(hub, visits, 6000) == []
    (fault,) = faults_of_first_visit(hub, visits, 2000)
    assert fault.startswith("a.html: ")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a/good-name_1.html", True),
        ("Upper.html", False),
        ("aux.html", False),
        ("a b.html", False),
        ("é.html", False),
        ("a:b.html", False),
        ("x" * 96 + ".html", False),
    ],
)
def test_tells_safe_file_names_from_others(folder, name, safe):
    assert (faults_of_file_names(folder({name: SOUND})) == []) is safe


def test_samples_every_component_once(context, folder):
    hub = folder(
        {
            "a.html": page("<h1>A</h1>"),
            "b.html": page("<h1>B</h1><p class='note'>Note</p>"),
            "c.html": page("<h1>C</h1><p class='note'>Note</p><ul><li>1</li></ul>"),
        }
    )
    assert [visit.path for visit in sample(_crawled(context, hub))] == ["c.html"]


def _crawled(context, hub):
    return crawl(context, [(path, hub.url(path)) for path in hub.pages])
