"""What the files for build servers run, and what is wrong with it as far as can be told without the server."""

import json
import re
import shlex
import subprocess

import yaml

from harness.plait import ROOT, plait

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
WITH_VERSION = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", re.M)
# Each gives whoever runs it more than a pull request should have.
REFUSED_EVENTS = {"pull_request_target", "workflow_run", "issue_comment", "repository_dispatch"}


def github_faults(text: str) -> list[str]:
    """What is wrong with a workflow of GitHub's, beyond what its schema says."""
    workflow = yaml.safe_load(text)
    faults = []
    events = workflow.get(True, workflow.get("on"))  # YAML 1.1 reads 'on' as yes
    if REFUSED_EVENTS & set(events):
        faults.append(f"runs with the rights of the repository on {sorted(REFUSED_EVENTS & set(events))}")
    if workflow.get("permissions") != {"contents": "read"}:
        faults.append("may do more than read")
    for name, job in workflow["jobs"].items():
        if "timeout-minutes" not in job:
            faults.append(f"{name} may run for six hours")
        rights = set(job.get("permissions", {}).items())
        if not rights <= {("pages", "write"), ("id-token", "write")}:
            faults.append(f"{name} has rights that publishing does not need")
        if rights and "run" in str(job["steps"]):
            faults.append(f"{name} runs commands with the right to publish")
        for step in job["steps"]:
            faults += [f"{name}: {fault}" for fault in _step_faults(step)]
    pinned = len(re.findall(r"uses:", text))
    if len(WITH_VERSION.findall(text)) != pinned:
        faults.append("an action without the version that its commit is of")
    return faults


def _step_faults(step):
    uses = step.get("uses", "")
    if uses and not PINNED.fullmatch(uses):
        yield f"'{uses}' may be another tomorrow"
    if uses.startswith("actions/checkout@") and step.get("with", {}).get("persist-credentials") is not False:
        yield "leaves the token for whoever comes after"
    for text in (step.get("run", ""), *step.get("env", {}).values()):
        if "${{" in str(text):
            yield f"puts what a stranger wrote into a command: {text!r}"


def github_scripts(text: str) -> list[str]:
    jobs = yaml.safe_load(text)["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


def gitlab_scripts(text: str) -> list[str]:
    settings = yaml.safe_load(text)
    parts = [settings["default"], *(part for part in settings.values() if isinstance(part, dict))]
    return [line for part in parts for name in ("before_script", "script") for line in part.get(name, [])]


def docker_scripts(text: str) -> list[str]:
    """The commands of a Dockerfile's RUN lines."""
    return [rest for word, rest in _instructions(text) if word == "RUN"]


def docker_faults(text: str) -> list[str]:
    """What is wrong with a Dockerfile, but for its scripts."""
    faults, stages, user, call = [], [], "root", []
    for word, rest in _instructions(text):
        if word == "FROM":
            image, *name = rest.split(" AS ")
            if ":" not in image:
                faults.append(f"'{image}' may be another tomorrow")
            stages += name
            user = "root"
        elif word == "COPY":
            faults += [f"no stage '{name}'" for name in re.findall(r"--from=(\S+)", rest) if name not in stages]
        elif word == "USER":
            user = rest
        elif word in ("ENTRYPOINT", "CMD"):
            call += json.loads(rest)
        elif word not in ("RUN", "WORKDIR"):
            faults.append(f"no instruction '{word}'")
    if user == "root":
        faults.append("runs as root")
    return faults + script_faults(shlex.join(call))


def _instructions(text):
    for line in text.replace("\\\n", " ").splitlines():
        if line and not line.startswith("#"):
            word, _, rest = line.partition(" ")
            yield word, rest.strip()


def script_faults(script: str) -> list[str]:
    """What cannot be run in a script: its syntax, targets of make, and commands and options of Plait."""
    checked = subprocess.run(["sh", "-n"], input=script, text=True, capture_output=True)
    faults = [checked.stderr] if checked.returncode else []
    for command in re.split(r"&&|\|\||[;|\n]", script):
        words = shlex.split(command.partition(" > ")[0])
        if not words:
            continue
        if words[0] == "make":
            faults += _make_faults(words[1:])
        elif words[0].split("/")[-1] == "plait":
            faults += _plait_faults(words[1:])
    return faults


def _make_faults(words):
    for target in words:
        name = target.partition("=")[0]
        made = re.search(rf"^{re.escape(name)}( \?=|:)", (ROOT / "Makefile").read_text(), re.M)
        if not made:
            yield f"the Makefile has no '{name}'"


def _plait_faults(words):
    place = next((n for n, word in enumerate(words) if word.startswith("-")), len(words))
    command = " ".join(["plait", *words[:place]])
    help = plait("help", *words[:place])
    if help.status or f"USAGE: {command} " not in help.output:
        return [f"no command '{command}'"]
    options = [word.partition("=")[0] for word in words if word.startswith("-")]
    return [f"{command} has no '{option}'" for option in options
            if not re.search(rf"(?<!\S){re.escape(option)}(?=[ ,<\n])", help.output)]
