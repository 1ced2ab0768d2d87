"""A preview whose content folder goes away and comes back, and what it says of requests that it refuses."""

import http.client
import os
import shutil
import subprocess
import threading
import time

import pytest

from harness.content import guide, small_hub, write
from harness.plait import PLAIT


class Preview:
    """A preview of the folder `content` in a folder, and what it has printed so far."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.child = subprocess.Popen(
            [PLAIT, "serve"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.port = int(self.child.stdout.readline().split("/")[2].split(":")[1])
        self.said = ""
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        return self

    def _read(self):
        for line in self.child.stderr:
            self.said += line

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait(30)

    def get(self, path="/care/first.html", **fields):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in fields.items()})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def waits_for(self, condition):
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, self.said
            time.sleep(0.05)


def hub(folder, words):
    return write(folder, small_hub() | {"care/first.md": guide(words, title="First")})


GONE = "'content' is gone. The preview shows the hub as it was, and goes on when it is back.\n"


@pytest.mark.parametrize("way", ["renamed", "removed", "exchanged", "link", "above"])
def test_goes_on_with_the_folder_that_is_there(tmp_path, way):
    project = tmp_path / "project"
    project.mkdir()
    if way == "link":
        hub(tmp_path / "one", "Old words.")
        hub(tmp_path / "two", "New words.")
        (project / "content").symlink_to(tmp_path / "one")
    else:
        hub(project / "content", "Old words.")
    with Preview(project) as preview:
        assert "Old words." in preview.get()[1]
        if way == "renamed" or way == "removed":
            if way == "renamed":
                (project / "content").rename(project / "elsewhere")
            else:
                shutil.rmtree(project / "content")
            preview.waits_for(lambda: GONE in preview.said)
            assert "Old words." in preview.get()[1]
            hub(tmp_path / "next", "New words.").rename(project / "content")
            preview.waits_for(lambda: "'content' is back.\n" in preview.said)
        elif way == "exchanged":
            hub(tmp_path / "next", "New words.")
            (project / "content").rename(tmp_path / "old")
            (tmp_path / "next").rename(project / "content")
        elif way == "link":
            (project / "next").symlink_to(tmp_path / "two")
            os.replace(project / "next", project / "content")
        else:
            hub(tmp_path / "next/content", "New words.")
            project.rename(tmp_path / "old")
            (tmp_path / "next").rename(project)
            # The working folder of the preview went with the old project, and so did its content.
            write(tmp_path / "old/content", {"care/first.md": guide("New words.", title="First")})
        preview.waits_for(lambda: "New words." in preview.get()[1])
        write(project if way != "above" else tmp_path / "old",
              {"content/care/first.md": guide("Newer words.", title="First")})
        preview.waits_for(lambda: "Newer words." in preview.get()[1])
        assert "error" not in preview.said.replace("no errors", "")


def test_reports_a_refused_request_once(tmp_path):
    hub(tmp_path / "content", "Words.")
    with Preview(tmp_path) as preview:
        for _ in range(3):
            assert preview.get(Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors", Sec_Fetch_Dest="image")[0] == 403
            assert preview.get(Host="hub.example.org")[0] == 421
        assert preview.get(Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate", Sec_Fetch_Dest="document")[0] == 200
        refused = [line for line in preview.said.splitlines() if line.startswith("Refused")]
        assert refused == [
            "Refused a request: This preview answers only its own pages. Others like it are not reported.",
            "Refused a request: This preview answers only to 127.0.0.1 and localhost, with its port. Others like it are "
            "not reported."]
