"""What build servers run is valid, does only what it must, and names only what there is."""

import json
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import check_jsonschema
import jsonschema
import pytest
import yaml

from harness.plait import ROOT
from harness.workflows import (docker_faults, docker_scripts, github_faults, github_scripts,
                               gitlab_scripts, script_faults)

SCHEMAS = Path(check_jsonschema.__file__).parent / "builtin_schemas/vendor"
GITHUB = sorted([*(ROOT / ".github/workflows").glob("*.yml"), *(ROOT / ".ci/examples/github").glob("*.yml")])
GITLAB = ROOT / ".ci/examples/gitlab/.gitlab-ci.yml"
DOCKERFILE = ROOT / ".ci/Dockerfile"


def errors(schema, text):
    """What the service's own schema says of a file."""
    schema = json.loads((SCHEMAS / f"{schema}.json").read_text())
    validator = jsonschema.validators.validator_for(schema)(schema)
    document = json.loads(json.dumps(yaml.load(text, _Loader)))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


class _Loader(yaml.SafeLoader):
    """Reads 'on' as the text that it is."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: str(path.relative_to(ROOT)))
def test_workflow(path):
    text = path.read_text()
    assert errors("github-workflows", text) == []
    assert github_faults(text) == []
    scripts = github_scripts(text)
    assert scripts
    assert [fault for script in scripts for fault in script_faults(script)] == []


def test_pipeline():
    text = GITLAB.read_text()
    assert errors("gitlab-ci", text) == []
    scripts = gitlab_scripts(text)
    assert any("plait check --format gitlab" in script for script in scripts)
    assert [fault for script in scripts for fault in script_faults(script)] == []
    check = yaml.safe_load(text)["check"]["artifacts"]
    assert check["when"] == "always", "the report is wanted when the check fails"


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


def test_examples_agree_on_the_version():
    version = re.search(r'current = "(\S+)"', (ROOT / "Sources/PlaitCommand/Version.swift").read_text())[1]
    for path in (ROOT / ".ci/examples").rglob("*.yml"):
        assert set(re.findall(r"plait_([\d.]+)_", path.read_text())) == {version}, path


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
    assert errors("github-workflows", GOOD.replace("steps:", "stesp:")) != []
    assert errors("gitlab-ci", "a: {script: [x], artefacts: {}}") != []
