"""What a release is made of: sums, a formula, workflows to copy and an apt repository, all from the same files."""

import gzip
import hashlib
import http.server
import os
import re
import shutil
import subprocess
import tarfile
import threading
from pathlib import Path

import pytest
import yaml

from harness.content import write
from harness.plait import ROOT
from harness.workflows import github_faults, gitlab_scripts, schema_errors, script_faults

REPOSITORY = "someone/weaving"
VERSION = re.search(r'current = "(\S+)"', (ROOT / "Sources/PlaitCommand/Terminal/Version.swift").read_text())[1]
PACKAGES = [f"plait_{VERSION}_{architecture}.deb" for architecture in ("amd64", "arm64")]
ARCHIVES = [f"plait-{VERSION}-linux-{architecture}.tar.gz" for architecture in ("amd64", "arm64")]
TO_COPY = ["hub-github.yml", "hub-gitlab.yml", "plait.rb", "plait.sources"]
PLACEHOLDER = re.compile(r"OWNER|@[a-z0-9-]+@|\b0{7,}\b|example\.(?:org|com)|TODO|XXX|CHANGEME|<[a-z-]+>", re.I)

pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists() or not shutil.which("apt-ftparchive") or not shutil.which("gpg"),
    reason="a release is made on a Debian with git, apt-utils and gnupg")


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """A release of packages that hold next to nothing, signed by a key of this test's."""
    folder = tmp_path_factory.mktemp("release")
    for package, archive in zip(PACKAGES, ARCHIVES):
        architecture = package.split("_")[2].removesuffix(".deb")
        tree = write(tmp_path_factory.mktemp("package"), {
            "usr/bin/plait": "#!/bin/sh\n",
            "DEBIAN/control": f"Package: plait\nVersion: {VERSION}\nArchitecture: {architecture}\n"
                              "Maintainer: somebody <somebody@localhost>\nDescription: a trial\n"})
        subprocess.run(["dpkg-deb", "--build", tree, folder / package], check=True, capture_output=True)
        (folder / archive).write_bytes(gzip.compress(architecture.encode()))
    with keys(tmp_path_factory.mktemp("keys")) as (key, environment):
        run = made(folder, f"--key={key}", env=environment)
        assert run.returncode == 0, run.stderr
    return folder


class keys:
    """A key to sign with, in a folder of GnuPG's whose path is short enough for its sockets."""

    def __init__(self, folder):
        self.environment = {**os.environ, "GNUPGHOME": f"/tmp/plait-keys-{os.getpid()}-{id(folder)}"}

    def __enter__(self):
        os.mkdir(self.environment["GNUPGHOME"], 0o700)
        self._gpg("--quick-gen-key", "--passphrase=", "A trial <trial@localhost>", "ed25519", "sign", "never")
        listed = self._gpg("--list-secret-keys", "--with-colons")
        return re.search(r"^fpr:+(\w+):", listed, re.M)[1], self.environment

    def __exit__(self, *_):
        subprocess.run(["gpgconf", "--kill", "all"], env=self.environment)
        shutil.rmtree(self.environment["GNUPGHOME"], ignore_errors=True)

    def _gpg(self, *words):
        return subprocess.run(
            ["gpg", "--batch", *words], env=self.environment, check=True, capture_output=True, text=True).stdout


def made(folder, *arguments, env=None):
    return subprocess.run(
        [ROOT / ".ci/dist/release", folder, "--repository", REPOSITORY, "--rehearsal", *arguments], env=env,
        capture_output=True, text=True)


def test_has_every_file_and_the_sum_of_each(release):
    names = {path.name for path in release.iterdir()}
    assert names == {
        *PACKAGES, *ARCHIVES, *TO_COPY, f"plait-{VERSION}-source.tar.gz", "notes.md", "Packages", "Packages.gz",
        "Release", "InRelease", "Release.gpg", "plait.asc", "SHA256SUMS"}
    listed = dict(line.split("  ")[::-1] for line in (release / "SHA256SUMS").read_text().splitlines())
    assert listed == {
        name: hashlib.sha256((release / name).read_bytes()).hexdigest() for name in names - {"SHA256SUMS"}}


@pytest.mark.parametrize("name", TO_COPY)
def test_what_is_copied_is_ready(release, name):
    text = (release / name).read_text()
    assert PLACEHOLDER.findall(text) == []
    for address in re.findall(rf"https://github\.com/{REPOSITORY}/releases/\S+?/([\w.-]+\.(?:deb|gz|asc|sources))", text):
        assert (release / address).exists(), address
    for sum in re.findall(r"\b[0-9a-f]{64}\b", text):
        assert sum in (release / "SHA256SUMS").read_text()
    assert set(re.findall(r"plait[-_](\d+\.\d+\.\d+)", text)) <= {VERSION}


def test_github_workflow(release):
    text = (release / "hub-github.yml").read_text()
    assert schema_errors("github-workflows", text) == []
    # The action of a release is known by the commit that it was made of, and has no tag of its own.
    assert github_faults(text) == []
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    jobs = yaml.safe_load(text)["jobs"].values()
    calls = [step for job in jobs for step in job["steps"] if step.get("uses", "").startswith(REPOSITORY)]
    assert len(calls) == 2
    for call in calls:
        assert set(call["with"]) <= set(inputs)
        assert {name for name, input in inputs.items() if input.get("required")} <= set(call["with"])


def test_gitlab_pipeline(release):
    text = (release / "hub-gitlab.yml").read_text()
    assert schema_errors("gitlab-ci", text) == []
    scripts = gitlab_scripts(text)
    assert any("plait check --format gitlab" in script for script in scripts)
    assert [fault for script in scripts for fault in script_faults(script)] == []
    check = yaml.safe_load(text)["check"]["artifacts"]
    assert check["when"] == "always", "the report is wanted when the check fails"


@pytest.mark.skipif(not shutil.which("ruby"), reason="a formula is Ruby")
def test_formula(release):
    """Read by a stand-in of Homebrew's, on each system and processor."""
    reader = r"""
      $system, $processor, $said = ARGV[1], ARGV[2], {}
      module OS; def self.mac? = $system == "macos"; end
      class Formula
        %w[desc homepage version license url sha256].each { |name|
          define_singleton_method(name) { |value| $said[name] = value } }
        def self.depends_on(what) = ($said["needs"] ||= []) << (what.is_a?(Hash) ? what.keys.first.to_s : what)
        def self.on_macos = ($system == "macos" and yield)
        def self.on_linux = ($system == "linux" and yield)
        def self.on_intel = ($processor == "intel" and yield)
        def self.on_arm = ($processor == "arm" and yield)
        def self.test = nil
      end
      load ARGV[0]
      abort "no install" unless Plait.method_defined?(:install)
      %w[version url sha256].each { |name| puts $said[name] }
    """
    for system, processor, name in (("linux", "intel", ARCHIVES[0]), ("linux", "arm", ARCHIVES[1]),
                                    ("macos", "arm", f"plait-{VERSION}-source.tar.gz")):
        run = subprocess.run(
            ["ruby", "-w", "-e", reader, "--", release / "plait.rb", system, processor], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        version, url, sum = run.stdout.split()
        assert (version, url.split("/")[-1]) == (VERSION, name)
        assert sum == hashlib.sha256((release / name).read_bytes()).hexdigest()


def test_sources_are_those_of_the_commit(release):
    with tarfile.open(release / f"plait-{VERSION}-source.tar.gz") as archive:
        names = {Path(name) for name in archive.getnames()}
    assert Path(f"plait-{VERSION}/Package.swift") in names
    assert all(name.parts[0] == f"plait-{VERSION}" for name in names)


def test_apt_knows_the_packages_by_the_key(release, tmp_path):
    with served(release) as address:
        architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True).stdout.strip()
        apt = apt_of(tmp_path, address, release / "plait.asc")
        update = apt("update")
        assert update.returncode == 0 and "W:" not in update.stderr, update.stderr
        assert f"Candidate: {VERSION}" in apt("policy", "plait", command="apt-cache").stdout
        assert apt("download", "plait").returncode == 0
        (package,) = tmp_path.glob("*.deb")
        assert package.read_bytes() == (release / f"plait_{VERSION}_{architecture}.deb").read_bytes()


def test_apt_refuses_what_was_changed(release, tmp_path):
    changed = tmp_path / "changed"
    shutil.copytree(release, changed)
    with open(changed / "Packages", "a") as packages:
        packages.write("\n")
    (changed / "Packages.gz").write_bytes(gzip.compress((changed / "Packages").read_bytes()))
    with served(changed) as address:
        assert apt_of(tmp_path, address, release / "plait.asc")("update").returncode != 0
    with keys(tmp_path / "keys") as (key, environment):
        other = subprocess.run(["gpg", "--armor", "--export", key], env=environment, capture_output=True, check=True)
        (tmp_path / "other.asc").write_bytes(other.stdout)
    with served(release) as address:
        assert "NO_PUBKEY" in apt_of(tmp_path, address, tmp_path / "other.asc")("update").stderr


class served:
    """A folder as the address of the latest release gives it: each file is somewhere else."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        folder = self.folder

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=folder)

            def do_GET(self):
                if self.path.startswith("/latest/"):
                    self.send_response(302)
                    self.send_header("Location", self.path.removeprefix("/latest"))
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                else:
                    super().do_GET()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/latest/"

    def __exit__(self, *_):
        self.server.shutdown()


def apt_of(folder, address, key):
    """Apt with lists, keys and packages of its own, and nothing of this machine's."""
    sources = folder / "plait.sources"
    sources.write_text(f"Types: deb\nURIs: {address}\nSuites: /\nSigned-By: {key}\n")
    for place in ("lists/partial", "cache/archives/partial"):
        (folder / place).mkdir(parents=True, exist_ok=True)
    (folder / "status").touch()
    options = [f"--option={option}" for option in (
        f"Dir::Etc::SourceList={sources}", "Dir::Etc::SourceParts=-", f"Dir::State::Lists={folder}/lists",
        f"Dir::State::Status={folder}/status", f"Dir::Cache={folder}/cache", "APT::Sandbox::User=",
        "Acquire::http::Proxy::127.0.0.1=DIRECT")]
    return lambda *words, command="apt-get": subprocess.run(
        [command, *options, *words], cwd=folder, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})


def test_without_a_key_there_is_no_repository(release, tmp_path):
    for name in (*PACKAGES, *ARCHIVES):
        shutil.copy(release / name, tmp_path)
    assert made(tmp_path).returncode == 0
    assert not {path.name for path in tmp_path.iterdir()} & {"Packages", "InRelease", "plait.sources", "plait.asc"}


@pytest.mark.parametrize("missing", [PACKAGES[1], ARCHIVES[0]])
def test_every_architecture_has_to_be_there(release, tmp_path, missing):
    for name in {*PACKAGES, *ARCHIVES} - {missing}:
        shutil.copy(release / name, tmp_path)
    run = made(tmp_path)
    assert run.returncode == 1 and missing in run.stderr


def test_the_version_has_to_be_that_of_the_sources(release, tmp_path):
    for name in (*PACKAGES, *ARCHIVES):
        shutil.copy(release / name, tmp_path / name.replace(VERSION, "9.9.9"))
    assert made(tmp_path).stderr == f"error: the sources are of {VERSION}, and the folder holds ['9.9.9']\n"


def test_a_release_has_to_be_tagged(release, tmp_path):
    for name in (*PACKAGES, *ARCHIVES):
        shutil.copy(release / name, tmp_path)
    run = subprocess.run(
        [ROOT / ".ci/dist/release", tmp_path, "--repository", REPOSITORY], capture_output=True, text=True)
    tags = subprocess.run(["git", "tag", "--points-at", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout
    if f"v{VERSION}" not in tags.split():
        assert run.returncode == 1 and run.stderr.startswith(f"error: the commit is not tagged v{VERSION}")


def test_nothing_else_that_is_copied_has_a_placeholder():
    """What readers of the documents are told to type or to copy."""
    for path in [*ROOT.glob("*.md"), *(ROOT / ".github").glob("*.md"), ROOT / "action.yml"]:
        text = path.read_text()
        assert re.findall(r"\bOWNER\b|\b0{16,}\b|CHANGEME", text) == [], path
