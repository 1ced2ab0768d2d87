"""Links to other sites are asked politely, and no answer, however bad, does harm."""

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from harness.badserver import BadServer
from harness.content import guide, page, small_hub, write
from harness.plait import PLAIT, ROOT, plait

# What is said of each way in which the server answers: the rule and the end of the message, or nothing.
BUSY, EYES = "unreachable-link", "open it in a browser to see"
WAYS = {
    "/ok": None,
    "/missing": ("dead-link", "answers 404: nothing is there"),
    "/gone": ("dead-link", "answers 410: it was taken away for good"),
    "/forbidden": (BUSY, "answers 403: it does not let programs in"),
    "/teapot": (BUSY, "answers 418"),
    "/no-head": None,
    "/lying-head": None,
    "/closing-head": None,
    "/busy": None,
    "/busy-date": None,
    "/busy-long": (BUSY, "asks to be asked again in 3600 seconds"),
    "/busy-silent": (BUSY, "answers 429: it is asked too often"),
    "/busy-nonsense": None,
    "/flaky": None,
    "/broken": (BUSY, "answers 500: it has a fault"),
    "/moved": ("moved-link", "has moved for good"),
    "/moved-twice": ("moved-link", "has moved for good"),
    "/found": None,
    "/found-then-moved": None,
    "/moved-then-found": ("moved-link", "has moved for good"),
    "/moved-to-nothing": ("dead-link", "answers 404: nothing is there"),
    "/relative/x/y": ("moved-link", "has moved for good"),
    "/loop": (BUSY, "is sent on from address to address without end"),
    "/endless": (BUSY, "is sent on from address to address without end"),
    "/nowhere": (BUSY, "is sent on to nowhere"),
    "/to-ftp": (BUSY, "is sent on to nowhere"),
    "/to-garbage": (BUSY, "is sent on to nowhere"),
    "/early": None,
    "/slow": None,
    "/never": (BUSY, "did not answer in time"),
    "/drip": (BUSY, "did not answer in time"),
    "/closes": (BUSY, "broke off before it answered"),
    "/half": (BUSY, "broke off before it answered"),
    "/garbage": (BUSY, "did not answer as a website does"),
    "/plain": (BUSY, "did not answer as a website does"),
    "/numberless": (BUSY, "did not answer as a website does"),
    "/huge": None,
    "/huge-get": None,
    "/bomb": None,
    "/endless-headers": (BUSY, "did not answer as a website does"),
    "/long-header": (BUSY, "did not answer as a website does"),
    "/café?q=a b": None,
}


def _hub(folder, links, **settings) -> Path:
    """A hub with a page of links, one a line."""
    body = "\n".join(f"- [Link {number}](<{link}>)" for number, link in enumerate(links))
    return write(folder / "content", small_hub(**settings) | {"care/first.md": guide(body, title="First")})


def _links(folder, *arguments, **options):
    return plait("links", "--external", *arguments, cwd=folder, **options)


def _found(run) -> dict:
    """What was said of each path, from a report as JSON."""
    found = {}
    for said in json.loads(run.output)["diagnostics"]:
        address = re.search(r"'(http.*?)'", said["message"])
        path = re.sub(r"^https?://[^/]*", "", address[1]) if address else said["message"]
        found.setdefault(path, []).append(said)
    return found


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """One run over every way, each on an address of this machine of its own."""
    folder = tmp_path_factory.mktemp("links")
    with BadServer() as server:
        hosts = {path: f"127.1.0.{number + 1}" for number, path in enumerate(WAYS)}
        _hub(folder, [f"http://{hosts[path]}:{server.port}{path}" for path in WAYS])
        start = time.monotonic()
        run = _links(folder, "--allow-private", "--timeout", "2", "--format", "json")
        yield server, run, time.monotonic() - start, folder


@pytest.mark.parametrize("path", WAYS)
def test_says_what_came_of_it(asked, path):
    said = _found(asked[1]).get(path, [])
    if WAYS[path] is None:
        assert said == []
        return
    (one,) = said
    rule, message = WAYS[path]
    assert (one["rule"], one["message"].rpartition("' ")[2]) == (rule, message)
    line = (asked[3] / "content/care/first.md").read_text().split("\n")[one["line"] - 1]
    assert line[one["column"] - 1 :].startswith("http://127.") and line.endswith(path + ">)")


def test_bad_answers_cost_little(asked):
    server, run, seconds, _ = asked
    assert run.status == 1
    assert run.seconds < 20 and run.megabytes < 100
    # What is sent beyond the head is what lay in buffers when the connection was closed.
    for path in ("/huge", "/huge-get", "/bomb", "/endless-headers", "/long-header"):
        assert server.sent[path] < 16 << 20, path


def test_says_where_links_have_moved_to(asked):
    found = _found(asked[1])
    ends = {path: found[path][0]["suggestion"].partition("http://")[2].partition("/")[2][:-1] for path in found
            if found[path][0]["rule"] == "moved-link"}
    assert ends == {
        "/moved": "ok", "/moved-twice": "ok", "/moved-then-found": "found", "/relative/x/y": "relative/a/ok?x=1"}


def test_asks_with_head_and_with_get_only_where_that_is_refused(asked):
    server = asked[0]
    assert server.methods("/ok")[0] == "HEAD" and set(server.methods("/ok")) == {"HEAD"}
    assert server.methods("/no-head") == ["HEAD", "GET"]
    assert server.methods("/lying-head") == ["HEAD", "GET"]
    assert server.methods("/closing-head") == ["HEAD", "GET"]
    assert server.methods("/missing")[:2] == ["HEAD", "GET"]
    assert server.methods("/busy") == ["HEAD", "HEAD"]


def test_waits_as_long_as_it_is_asked_to(asked):
    server = asked[0]
    first, second = server.times("/busy")
    assert 2 <= second - first < 4
    first, second = server.times("/busy-date")
    assert 0.9 <= second - first < 4
    assert server.count("/busy-long") == 1


def test_asks_again_less_and_less_often_and_gives_up(asked):
    server = asked[0]
    for path in ("/broken", "/busy-silent"):
        times = [later - earlier for earlier, later in zip(server.times(path), server.times(path)[1:])]
        pauses = times[-2:]
        assert 0.9 <= pauses[0] < 1.8 <= pauses[1] < 4, times
    assert server.count("/broken") == 4 and server.count("/busy-silent") == 3
    assert server.count("/forbidden") == 2 and server.count("/garbage") == 2


def test_says_who_it_is_and_is_at_each_host_once_and_at_few_at_once(asked):
    for question in asked[0].asked:
        assert re.fullmatch(r"Plait/\d+\.\d+\.\d+ \(link check\)", question.agent)
        assert question.here == 1, question
        assert question.everywhere <= 4, question


def test_asks_each_host_one_question_at_a_time_also_by_way_of_redirects(tmp_path):
    with BadServer() as server:
        links = [f"http://127.0.0.{host}:{server.port}/{path}?{number}" for host in (2, 3, 4)
                 for number, path in enumerate(["slow", "to-private", "slow"])]
        _hub(tmp_path, links)
        run = _links(tmp_path, "--allow-private")
        assert run.status == 0, run.errors
        assert max(question.here for question in server.asked) == 1
        assert 1 < max(question.everywhere for question in server.asked) <= 4
        ours = [question.time for question in server.asked if question.host == "127.0.0.2"]
        assert all(later - earlier > 0.2 for earlier, later in zip(ours, ours[1:]))


def test_an_address_is_asked_once_and_reported_everywhere(tmp_path):
    with BadServer() as server:
        dead = f"http://127.0.0.1:{server.port}/missing"
        files = small_hub(
            licence={"name": "L", "url": dead}, regions=["N"], footer=[{"title": "F", "to": dead}],
            organisation={"name": "O", "url": dead}) | {
            "care/first.md": guide(f"[One]({dead}#a), [two][x].\n\n[x]: {dead}#b", title="First"),
            "care/second.md": page(
                title="Second", kind="case-study", organisation="o", evidence="reported",
                consent={"kind": "public-source", "url": dead, "by": "other"}),
            "data/sources.yml": f"- {{key: k, authors: A, year: '1', title: T, kind: report, url: '{dead}'}}\n",
            "data/organisations.yml": f"- {{key: o, name: O, region: N, url: '{dead}'}}\n",
        }
        write(tmp_path / "content", files)
        run = _links(tmp_path, "--allow-private")
        assert run.status == 1 and server.methods("/missing") == ["HEAD", "GET"]
    places = re.findall(r"^(content/\S+?):(\d+):(\d+): error: '.*' answers 404: nothing is there \[dead-link\]$", run.errors, re.M)
    assert sorted(path for path, _, _ in places) == [
        "content/care/first.md", "content/care/first.md", "content/care/second.md", "content/data/organisations.yml",
        "content/data/sources.yml", "content/hub.yml", "content/hub.yml", "content/hub.yml"]
    for path, line, column in places:
        text = (tmp_path / path).read_text().split("\n")[int(line) - 1]
        assert text[int(column) - 1 :].lstrip("'\"").startswith("http://127."), (path, line, column)


def test_excepted_addresses_are_not_asked(tmp_path):
    with BadServer() as server:
        base = f"http://127.0.0.1:{server.port}"
        _hub(tmp_path, [f"{base}/missing", f"{base}/members/a", f"{base}/members/b", f"{base}/ok"])
        write(tmp_path, {"links.txt": f"# Remarks\n\n{base}/missing\n  *:{server.port}/members/*  \nhttp://typo\n"})
        run = _links(tmp_path, "--allow-private", "--exceptions", "links.txt")
        assert run.status == 0, run.errors
        assert {question.path for question in server.asked} == {"/ok"}
    assert run.output == "1 address asked, 0 known from before, 3 excepted. No dead links.\n"
    assert "links.txt:5:1: note: no link matches 'http://typo' [unused-exception]\n" in run.errors


def test_remembers_good_news_for_some_days_and_asks_about_the_rest_again(tmp_path):
    with BadServer() as server:
        base = f"http://127.0.0.1:{server.port}"
        _hub(tmp_path, [f"{base}/{path}" for path in ("ok", "moved", "missing", "forbidden")])
        first = _links(tmp_path, "--allow-private", "--format", "json")
        before = len(server.asked)
        second = _links(tmp_path, "--allow-private", "--format", "json")
        assert json.loads(second.output) == json.loads(first.output)
        assert {question.path for question in server.asked[before:]} == {"/missing", "/forbidden"}

        cache = tmp_path / ".links.plait.cache"
        assert re.fullmatch(rf"Plait links 1\n\d+\t{base}/moved\t{base}/ok\n\d+\t{base}/ok\t\n", cache.read_text())
        cache.write_text(re.sub(r"^\d+", lambda time: str(int(time[0]) - 8 * 86400), cache.read_text(), flags=re.M))
        _links(tmp_path, "--allow-private")
        assert server.count("/moved") == 2
        assert server.count("/ok") == 4
        _links(tmp_path, "--allow-private", "--cache-days", "0")
        assert (server.count("/moved"), server.count("/ok")) == (3, 6)


@pytest.mark.parametrize("cache", [b"", b"\0\xff" * 100, b"Plait links 2\n", b"Plait links 1\nx\ty\n\t\t\n9\thttp://\t\n"])
def test_a_damaged_memory_is_no_memory(tmp_path, cache):
    with BadServer() as server:
        _hub(tmp_path, [f"http://127.0.0.1:{server.port}/ok"])
        (tmp_path / ".links.plait.cache").write_bytes(cache)
        assert _links(tmp_path, "--allow-private").status == 0
        assert server.count("/ok") == 1


PRIVATE = {
    "http://127.0.0.1:{port}/ok": "127.0.0.1",
    "http://localhost:{port}/ok": "127.0.0.1",
    "http://LOCALHOST.:{port}/ok": "127.0.0.1",
    "http://[::1]:{port}/ok": "0:0:0:0:0:0:0:1",
    "http://[::ffff:127.0.0.1]:{port}/ok": "0:0:0:0:0:ffff:7f00:1",
    "http://0.0.0.0:{port}/ok": "0.0.0.0",
    "http://10.0.0.1/": "10.0.0.1",
    "http://192.168.1.1/": "192.168.1.1",
    "http://172.31.0.1/": "172.31.0.1",
    "http://169.254.169.254/latest/meta-data/": "169.254.169.254",
    "http://100.64.0.1/": "100.64.0.1",
    "http://[fd00::1]/": "fd00:0:0:0:0:0:0:1",
    "http://[fe80::1]/": "fe80:0:0:0:0:0:0:1",
    "http://[64:ff9b::a00:1]/": "64:ff9b:0:0:0:0:a00:1",
}


def test_asks_no_private_address(tmp_path):
    with BadServer() as server:
        links = {link.format(port=server.port): number for link, number in PRIVATE.items()}
        _hub(tmp_path, links)
        run = _links(tmp_path, "--format", "json", env={"http_proxy": f"http://127.0.0.1:{server.port}"})
        assert server.asked == []
    said = json.loads(run.output)["diagnostics"]
    assert [one["rule"] for one in said] == ["private-link"] * len(links)
    for one, number in zip(said, links.values()):
        assert f"{number}" in one["message"] or "0:0:0:0:0:0:0:1" in one["message"], one
    assert run.status == 1


STRANGE = [
    "http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://0177.0.0.1/", "http://127.0.0.1.:99999/",
    "http://user:pass@127.0.0.1/", "http://127.0.0.1\\@example.org/", "http://exa mple.org/", "http://a..b/", "http://[::1/",
    "http://①②⑦.⓪.⓪.①/", "http://-%00/",
]


def test_takes_no_address_that_programs_read_in_several_ways(tmp_path):
    with BadServer() as server:
        body = "\n\n".join(f"[Link {number}](<{link}>)" for number, link in enumerate(STRANGE))
        write(tmp_path / "content", small_hub() | {"care/first.md": guide(body, title="First")})
        run = _links(tmp_path, "--format", "json")
        assert server.asked == []
    said = [one["rule"] for one in json.loads(run.output)["diagnostics"]]
    assert len(said) == len(STRANGE) and set(said) <= {"dead-link", "private-link"}, said


def test_asks_no_port_of_other_services(tmp_path):
    _hub(tmp_path, ["http://93.184.216.34:25/", "https://93.184.216.34:22/"])
    run = _links(tmp_path, "--strict")
    assert run.status == 1 and "port 25 of " in run.errors and "port 22 of " in run.errors


IN_NAMESPACE = """
set -e
ip link set lo up
ip addr add 93.184.216.34/32 dev lo
exec "$@"
"""


def test_follows_no_redirect_to_a_private_address(tmp_path):
    """In a network of its own, where a public number is this machine's."""
    if not shutil.which("unshare") or subprocess.run(["unshare", "--net", "true"], capture_output=True).returncode:
        pytest.skip("this machine allows no network of one's own")
    script = f"""
import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})
from harness.badserver import BadServer
import subprocess
with BadServer() as server:
    base = f"http://93.184.216.34:{{server.port}}"
    paths = ["ok", "to-private", "to-private-name", "to-metadata"]
    body = "".join(f"[Link {{n}}]({{base}}/{{path}}) " for n, path in enumerate(paths))
    with open("content/care/first.md", "a") as page: page.write(body)
    subprocess.run([{PLAIT!r}, "links", "--external", "--format", "json"])
    print([question.path for question in server.asked], file=sys.stderr)
"""
    _hub(tmp_path, [])
    run = subprocess.run(
        ["unshare", "--net", "sh", "-c", IN_NAMESPACE, "sh", sys.executable, "-c", script], cwd=tmp_path,
        capture_output=True, text=True, timeout=100)
    assert run.stderr.strip() == "['/ok', '/to-private', '/to-private-name', '/to-metadata']"
    said = json.loads(run.stdout)["diagnostics"]
    assert [one["rule"] for one in said] == ["private-link"] * 3
    assert "169.254.169.254" in said[2]["message"]


# TLS

@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for localhost that nobody has signed but itself."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", file, "-out", f"{file}.crt"], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + Path(f"{file}.crt").read_bytes())
    return file


def test_tells_a_bad_certificate_from_none(tmp_path, certificate):
    with BadServer(certificate=str(certificate)) as secure, BadServer() as plain:
        _hub(tmp_path, [f"https://localhost:{secure.port}/ok", f"https://127.0.0.1:{plain.port}/ok"])
        run = _links(tmp_path, "--allow-private")
        assert run.status == 0
        assert run.output == "2 addresses asked, 0 known from before. No dead links were found, but 2 could not be checked.\n"
        assert f"'https://localhost:{secure.port}/ok' has no valid certificate [unreachable-link]" in run.errors
        assert f"'https://127.0.0.1:{plain.port}/ok' cannot be connected to securely [unreachable-link]" in run.errors
        assert secure.asked == [] and plain.asked == []


def test_trusts_a_good_certificate(tmp_path, certificate):
    with BadServer(certificate=str(certificate)) as secure:
        _hub(tmp_path, [f"https://localhost:{secure.port}/ok"])
        run = _links(tmp_path, "--allow-private", env={"CURL_CA_BUNDLE": f"{certificate}.crt"})
        assert (run.status, secure.methods("/ok")) == (0, ["HEAD"]), run.errors


# What is not asked for

def test_lists_links_with_their_places_and_asks_nobody(tmp_path):
    with BadServer() as server:
        link = f"http://127.0.0.1:{server.port}/ok"
        _hub(tmp_path, [link, "mailto:a@example.org"])
        run = plait("links", cwd=tmp_path)
        assert (run.status, run.errors) == (0, "")
        assert run.output == f"content/care/first.md:7:13: {link}\n"
        assert plait("build", cwd=tmp_path).status == plait("check", cwd=tmp_path).status == 0
        assert server.asked == []
    assert not (tmp_path / ".links.plait.cache").exists()


def test_says_so_where_curl_is_missing(tmp_path):
    _hub(tmp_path, ["http://127.0.0.1/"])
    run = _links(tmp_path, "--allow-private", env={"PATH": str(tmp_path)})
    assert (run.status, run.output) == (2, "")
    assert run.errors == "error: sites are asked by 'curl', which is not on this machine: install it\n"


@pytest.mark.parametrize(
    "arguments", [["--timeout", "0"], ["--cache-days", "-1"], ["--exceptions", "gone.txt"]])
def test_wrong_calls_give_two(tmp_path, arguments):
    _hub(tmp_path, [])
    assert _links(tmp_path, *arguments).status == 2


def test_no_other_command_can_ask():
    users = {"ExternalLinks": set(), "Subprocess": set()}
    for path in (ROOT / "Sources").rglob("*.swift"):
        for module in re.findall(r"^(?:package |public )?import (ExternalLinks|Subprocess)$", path.read_text(), re.M):
            users[module].add(path.relative_to(ROOT / "Sources").as_posix())
    # `links` and `hubs update` ask, for they are there to ask. The importer runs pandoc, in a sandbox that asks nobody.
    assert users == {
        "ExternalLinks": {"PlaitCommand/Asking/HubsCommand.swift", "PlaitCommand/Asking/LinksCommand.swift"},
        "Subprocess": {
            "ExternalLinks/Asking/Curl.swift",
            "ExternalLinks/OtherHubs/Curl+File.swift",
            "Importing/Pandoc/Pandoc.swift",
        },
    }
