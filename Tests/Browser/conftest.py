"""The hub is built once, by the program as it stands, into a folder with an awkward name."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from harness.crawler import crawl
from harness.firefox import firefox
from harness.folder import HubFolder
from harness.reader import Chromium, Fox
from harness.sample import one_of_each_type, sample
from harness.server import serve

ROOT = Path(__file__).resolve().parents[2]
PLAIT = os.environ.get("PLAIT", str(ROOT / ".build/release/plait"))
# The shell is the same engine without the windows: pages load in two thirds of the time.
CHROMIUM = (
    os.environ.get("CHROMIUM")
    or shutil.which("chromium-headless-shell")
    or shutil.which("chromium")
)
# No name is found but this machine's own, so that nothing can leave it. To look at each request instead takes a third
# longer.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"


@pytest.fixture(scope="session")
def hub(tmp_path_factory) -> HubFolder:
    """This repository's own hub, as it would lie on a memory stick."""
    return build(ROOT / "content", tmp_path_factory.mktemp("carried") / "USB stick £")


def build(content: Path, output: Path) -> HubFolder:
    """A hub, built by the program."""
    command = [PLAIT, "build", "--content", str(content), "--output", str(output)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, f"plait build gave {run.returncode}\n{run.stdout}{run.stderr}"
    return HubFolder(output)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # No sandbox: build servers run as root in a container, where Chromium has none to offer.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", ALONE])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def context(browser):
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(scope="session")
def visits(browser, hub):
    """Every page of the hub, opened from the disk."""
    context = browser.new_context()
    visits = crawl(context, [(path, hub.url(path)) for path in hub.pages], narrows=True)
    context.close()
    assert visits, "the hub has no page"
    return visits


@pytest.fixture(scope="session")
def sampled(visits):
    """Pages that show every component at least once."""
    return sample(visits)


@pytest.fixture(scope="session")
def types(visits):
    """One page of each type."""
    return one_of_each_type(visits)


@pytest.fixture
def folder(tmp_path):
    """Writes a folder of small pages: those that must be found wanting, and one that must not."""

    def write(pages: dict[str, str]) -> HubFolder:
        for name, text in pages.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return HubFolder(tmp_path)

    return write


@pytest.fixture(params=["disk", "web"])
def address(request, hub):
    """Where the hub is read from."""
    if request.param == "disk":
        yield hub.url
        return
    with serve(hub.root) as base:
        yield lambda path: f"{base}/{path}"


@pytest.fixture(params=["chromium", "firefox"])
def reader(request, tmp_path):
    """A tab that can be closed with its browser, and opened again."""
    if request.param == "firefox":
        with firefox(tmp_path) as fox:
            yield Fox(fox)
        return
    reader = Chromium(request.getfixturevalue("browser"), tmp_path / "profile", CHROMIUM)
    yield reader
    reader.close()
