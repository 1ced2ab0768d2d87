"""What build servers run is valid, does only what it must, and names only what there is."""

import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from harness.plait import ROOT
from harness.workflows import (docker_faults, docker_scripts, github_faults, github_scripts,
                               schema_errors, script_faults)

ZIZMOR = Path(sys.executable).parent / "zizmor"
GITHUB = sorted((ROOT / ".github/workflows").glob("*.yml"))
DOCKERFILE = ROOT / ".ci/Dockerfile"


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: str(path.relative_to(ROOT)))
def test_workflow(path):
    text = path.read_text()
    assert schema_errors("github-workflows", text) == []
    assert github_faults(text) == []
    scripts = github_scripts(text)
    assert scripts
    assert [fault for script in scripts for fault in script_faults(script)] == []


def test_action():
    text = (ROOT / "action.yml").read_text()
    assert schema_errors("github-actions", text) == []
    steps = yaml.safe_load(text)["runs"]["steps"]
    assert [fault for step in steps for fault in script_faults(step["run"])] == []
    assert "${{" not in "".join(step["run"] for step in steps), "an input is no part of a command"


@pytest.mark.parametrize("schema, path", [
    ("dependabot", "dependabot.yml"), ("github-issue-config", "ISSUE_TEMPLATE/config.yml"),
    ("github-issue-forms", "ISSUE_TEMPLATE/question.yml"), ("github-issue-forms", "ISSUE_TEMPLATE/wish.yml"),
    ("github-issue-forms", "ISSUE_TEMPLATE/wrong.yml"),
])
def test_what_github_reads(schema, path):
    assert schema_errors(schema, (ROOT / ".github" / path).read_text()) == []


def test_each_action_has_one_commit():
    texts = [path.read_text() for path in (*GITHUB, ROOT / ".ci/examples/github/hub.yml")]
    pins = set(re.findall(r"uses: (actions/\S+) # (\S+)", "".join(texts)))
    assert len(pins) == len({pin.partition("@")[0] for pin, _ in pins}), sorted(pins)


@pytest.mark.skipif(not ZIZMOR.exists(), reason="zizmor is not installed beside the tests")
def test_no_weakness_is_known():
    run = subprocess.run(
        [ZIZMOR, "--offline", "--no-progress", ".github/workflows", ".github/dependabot.yml", "action.yml"], cwd=ROOT,
        capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_dockerfile():
    text = DOCKERFILE.read_text()
    assert docker_faults(text) == []
    scripts = docker_scripts(text)
    assert len(scripts) == 3
    assert [fault for script in scripts for fault in script_faults(script)] == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="git knows what belongs to the repository")
def test_image_holds_all_that_is_built_from():
    patterns = [line for line in Path(f"{DOCKERFILE}.dockerignore").read_text().splitlines() if line[:1] != "#"]
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    left_out = {name for name in tracked.splitlines() for pattern in patterns
                if fnmatch(name.partition("/")[0], pattern)}
    assert left_out == {"output/.gitignore"}


def test_swift_is_that_of_the_package():
    wanted = re.search(r"swift-tools-version: (\d+\.\d+)", (ROOT / "Package.swift").read_text())[1]
    for path in [*GITHUB, DOCKERFILE]:
        for image in re.findall(r"swift:(\S+)", path.read_text()):
            assert image.startswith(wanted), path


# The checks themselves

GOOD = """
on: [push]
permissions: {contents: read}
jobs:
  a:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: {persist-credentials: false}
      - run: make test
"""


@pytest.mark.parametrize("change", [
    ("", ""), ("push", "pull_request_target"), ("contents: read", "contents: write"),
    ("permissions: {contents: read}\n", ""), ("    timeout-minutes: 5\n", ""),
    ("11bd71901bbe5b1630ceea73d27597364c9af683", "v4"), (" # v4.2.2", ""), ("false", "true"),
    ("make test", "echo ${{ github.event.issue.title }}"),
    ("    timeout-minutes: 5\n", "    timeout-minutes: 5\n    permissions: {contents: write}\n"),
    ("    timeout-minutes: 5\n", "    timeout-minutes: 5\n    needs: b\n    permissions: {contents: write}\n"),
    ("    timeout-minutes: 5\n", "    timeout-minutes: 5\n    needs: b\n    permissions: {actions: write}\n"),
    ("make test", "echo ${{ secrets.NAME }}${{ github.event.issue.title }}"),
    ("    timeout-minutes: 5\n", "    timeout-minutes: 5\n    permissions: {pages: write}\n"),
], ids=lambda change: change[1] or change[0] or "nothing")
def test_catches(change):
    changed = GOOD.replace(*change) if change[0] else GOOD
    assert (github_faults(changed) == []) == (change == ("", "")), github_faults(changed)


@pytest.mark.parametrize("script, is_good", [
    ("make test", True), ("make tset", False), ("plait check --format github", True),
    ("plait chekc", False), ("plait check --fromat github", False), ("plait pack preview --against a", True),
    (".build/release/plait build --output a && make dist DIST=/b", True), ("if true", False),
    ("plait check --format gitlab > report.json", True),
])
def test_catches_in_scripts(script, is_good):
    assert (script_faults(script) == []) == is_good


@pytest.mark.parametrize("change", [
    ("", ""), ("swift:6.3", "swift"), ("RUN make", "RNU make"), ("=build", "=biuld"), ("USER nobody\n", ""),
    ('"build"', '"biuld"'),
], ids=lambda change: change[1] or change[0] or "nothing")
def test_catches_in_images(change):
    image = """FROM swift:6.3 AS build
RUN make dist \\
  DIST=/dist
FROM debian:12-slim
COPY --from=build /dist/*.deb /tmp/
USER nobody
ENTRYPOINT ["plait"]
CMD ["build"]
"""
    changed = image.replace(*change) if change[0] else image
    assert (docker_faults(changed) == []) == (change == ("", "")), docker_faults(changed)


def test_catches_what_the_schema_refuses():
    assert schema_errors("github-workflows", GOOD.replace("steps:", "stesp:")) != []
    assert schema_errors("gitlab-ci", "a: {script: [x], artefacts: {}}") != []
