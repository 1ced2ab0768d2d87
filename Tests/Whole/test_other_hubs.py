"""Links from one hub to another: fetched once, kept with a sum, checked without a network."""

import json
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from harness.badserver import BadServer
from harness.content import guide, small_hub, write
from harness.plait import build, plait


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Serving:
    """Answers on the loopback while the block lasts."""

    def __init__(self, handler):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def saying(body: bytes):
    """A server that answers everything with the same bytes."""

    class Same(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                pass

        def log_message(self, *_):
            pass

    return Same


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    """The output of another hub."""
    folder = tmp_path_factory.mktemp("practice")
    files = small_hub(title="Practice") | {
        "care/salford.md": guide("## What changed\n\nA lot.\n\n[Care](index.md).", title="Salford")
    }
    build(write(folder / "content", files), folder / "output")
    return folder / "output"


def hub(folder, url, body):
    """A hub that links to the other one."""
    files = small_hub(hubs=[{"key": "practice", "url": url}])
    return write(folder, files | {"care/first.md": guide(body + "\n\n[Two](second.md)", title="First")})


def update(content, *arguments):
    return plait("hubs", "update", "--content", content, "--allow-private", *arguments)


def test_links_lead_to_the_other_hub_in_every_form(practice, tmp_path):
    with Serving(partial(Quiet, directory=practice)) as url:
        content = hub(tmp_path / "content", url, "[Salford](practice:care/salford.md#what-changed)")
        run = update(content)
        assert (run.status, run.errors) == (0, "")
        kept = content / "data/hubs/practice.yml"
        assert run.output == f"practice: 4 pages of 'Practice', kept in {kept}\n"
        before = kept.read_bytes()
        assert update(content).output == "practice: 4 pages of 'Practice', as before\n"
        assert kept.read_bytes() == before
    # Nobody asks for the other hub any more, and links lead to the address that hub.yml has.
    address = "https://practice.example.org/care/salford.html#what-changed"
    hub(content, "https://practice.example.org", "[Salford](practice:care/salford.md#what-changed)")
    build(content, tmp_path / "output", "--strict")
    assert f'href="{address}"' in (tmp_path / "output/care/first.html").read_text()
    assert f"[Salford]({address})" in (tmp_path / "output/care/first.md").read_text()
    assert '<a href="https://practice.example.org/search.html">Practice</a>' in (tmp_path / "output/search.html").read_text()
    pages = json.loads((tmp_path / "output/hub.json").read_text())["pages"]
    assert [page["linksToWeb"] for page in pages if page["path"] == "care/first.html"] == [[address]]


def test_mistakes_are_reported_with_what_was_meant(practice, tmp_path):
    body = (
        "[a](practice:care/salfrod.md) [b](practice:care/salford.md#what-chnged) [c](pratice:care/salford.md)"
        " [d](practice:nothing/like-it.md) [e](practice:care/salford.md#zzz)"
    )
    with Serving(partial(Quiet, directory=practice)) as url:
        content = hub(tmp_path / "content", url, body)
        assert update(content, "practice").status == 0
    run = plait("check", "--content", content)
    lines = [line.split(": ", 1)[1] for line in run.errors.splitlines() if ": error: " in line]
    assert run.status == 1
    assert lines == [
        "error: the hub 'Practice' has no page at 'care/salfrod.md' [broken-link]",
        "error: no heading '#what-chnged' on that page of the hub 'Practice' [broken-anchor]",
        "error: a link may not start with 'pratice:' [unsafe-link]",
        "error: the hub 'Practice' has no page at 'nothing/like-it.md' [broken-link]",
        "error: no heading '#zzz' on that page of the hub 'Practice' [broken-anchor]",
    ]
    for advice in [
        "did you mean 'practice:care/salford.md'?", "did you mean 'practice:care/salford.md#what-changed'?",
        "if the page is new there, run 'plait hubs update'",
        "if the heading is new there, run 'plait hubs update'",
    ]:
        assert advice in run.errors
    assert "did you mean 'practice:care/salford.md'?" in run.errors.split("unsafe-link")[1]


def test_no_machine_of_the_network_is_asked_unless_allowed(practice, tmp_path):
    with Serving(partial(Quiet, directory=practice)) as url:
        content = hub(tmp_path, url, "Text.")
        run = plait("hubs", "update", "--content", content)
    assert run.status == 1
    assert "which is not on the public internet [private-link]" in run.errors


@pytest.mark.parametrize(
    "body, message",
    [
        (b"", "is not JSON"),
        (b"<!doctype html><title>A page</title>", "is not JSON"),
        (b"[" * 1_000_000, "is not JSON"),
        (b"{}", "names no page"),
        (b'{"pages": [{"path": "../../etc/passwd"}]}', "names no page"),
        (b" " * (33 << 20), "is larger than 32 MB"),
    ],
)
def test_what_is_no_hub_is_refused_and_the_old_copy_stays(body, message, tmp_path):
    with Serving(saying(body)) as url:
        content = hub(tmp_path, url, "Text.")
        kept = write(content, {"data/hubs/practice.yml": "as it was\n"}) / "data/hubs/practice.yml"
        run = update(content)
    assert run.status == 1 and run.output == ""
    assert f"'{url}hub.json' {message} [unusable-hub-file]" in run.errors
    assert run.seconds < 5 and run.megabytes < 300
    assert kept.read_text() == "as it was\n"


@pytest.mark.parametrize(
    "path, message",
    [
        ("/missing", "answers 404: nothing is there [dead-link]"),
        ("/broken", "answers 500: it has a fault [unreachable-link]"),
        ("/moved", "has moved [unusable-hub-file]"),
        ("/garbage", "did not answer as a website does [unreachable-link]"),
        ("/endless-headers", "did not answer as a website does [unreachable-link]"),
        ("/closes", "broke off before it answered [unreachable-link]"),
        ("/never", "did not answer in time [unreachable-link]"),
    ],
)
def test_bad_answers_are_reported(path, message, tmp_path):
    with BadServer() as server:
        content = hub(tmp_path, f"http://127.0.0.1:{server.port}{path}/hub.json", "Text.")
        run = update(content, "--timeout", "1")
    assert run.status == 1, run.output
    assert message in run.errors


@pytest.mark.parametrize(
    "hubs, keys, message",
    [
        ([], [], "error: hub.yml names no other hub: list them under 'hubs', each with a 'key' and a 'url'\n"),
        (
            [{"key": "practice", "url": "https://practice.example.org/"}], ["other"],
            "error: hub.yml names no hub 'other': it names 'practice'\n",
        ),
    ],
)
def test_wrong_calls_say_what_hub_yml_names(hubs, keys, message, tmp_path):
    content = write(tmp_path, small_hub(hubs=hubs))
    run = update(content, *keys)
    assert run.status == 2
    assert run.errors.startswith(message)


def test_pages_use_what_another_hub_shares_and_a_second_build_knows_what_has_changed(tmp_path):
    record = "authors: A\n  year: '2025'\n  kind: report\n  title: "
    practice = small_hub(title="Practice") | {
        "data/sources.yml": f"- key: one\n  {record}The one\n- key: two\n  {record}The two\n",
        "data/glossary.yml": "- term: huddle\n  definition: A short talk.\n",
        "care/first.md": guide("A huddle [@one] [@two]. [Two](second.md)", title="First"),
    }
    build(write(tmp_path / "practice", practice), tmp_path / "other")
    with Serving(partial(Quiet, directory=tmp_path / "other")) as url:
        settings = [{"key": "practice", "url": url, "registers": ["sources", "glossary"]}]
        ours = small_hub(hubs=settings) | {
            "care/first.md": guide("A huddle helps [@one]. [Two](second.md)", title="First")}
        content = write(tmp_path / "content", ours)
        assert update(content).status == 0
    output = tmp_path / "output"
    build(content, output, "--strict")
    sources = lambda: sorted(path.stem for path in (output / "evidence").glob("*.html"))
    assert sources() == ["index", "one"]
    assert "A short talk." in (output / "glossary.html").read_text()
    write(content, {"care/first.md": guide("A huddle helps [@two]. [Two](second.md)", title="First")})
    build(content, output, "--strict")
    assert sources() == ["index", "two"]
    evidence = (output / "evidence/index.html").read_text()
    assert "The two" in evidence and "The one" not in evidence
