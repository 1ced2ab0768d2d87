"""What the files for build servers run, and what is wrong with it as far as can be told without the server."""

import json
import re
import shlex
import subprocess
from pathlib import Path

import check_jsonschema
import jsonschema
import yaml

from harness.plait import ROOT, plait

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
WITH_VERSION = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", re.M)
# What no stranger can write.
SAFE = re.compile(r"^\$\{\{ (secrets\.\w+|github\.token|github\.repository) \}\}$")
PUBLISHING = {(right, "write") for right in ("attestations", "contents", "id-token", "packages", "pages")}
# What a job that publishes may not run: anything that a commit could change.
OWN_COMMANDS = re.compile(r"\b(make|swift|plait|python3?|sh|bash)\s|\./|\.ci/(?!dist/Dockerfile)")
# Each gives whoever runs it more than a pull request should have.
REFUSED_EVENTS = {"pull_request_target", "workflow_run", "issue_comment", "repository_dispatch"}


SCHEMAS = Path(check_jsonschema.__file__).parent / "builtin_schemas/vendor"


def schema_errors(schema: str, text: str) -> list[str]:
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
        rights = set(job.get("permissions", {}).items()) - {("contents", "read")}
        if not rights <= PUBLISHING:
            faults.append(f"{name} has rights that publishing does not need")
        if ("contents", "write") in rights and list(events) != ["push"] or rights and "needs" not in job:
            faults.append(f"{name} publishes what nobody has tried")
        if rights and any(OWN_COMMANDS.search(step.get("run", "")) for step in job["steps"]):
            faults.append(f"{name} runs what is in the repository with the right to publish")
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
        if "${{" in SAFE.sub("", str(text)):
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
    for words in _commands(script):
        if words[0] == "make":
            faults += _make_faults(words[1:])
        elif words[0].split("/")[-1] == "plait":
            faults += _plait_faults(words[1:])
    return faults


def _commands(script: str):
    """The words of each command of a script, up to where its output goes."""
    for line in script.replace("\\\n", " ").splitlines():
        parts = shlex.shlex(line, posix=True, punctuation_chars=True)
        parts.whitespace_split = True
        words, redirected = [], False
        for part in [*parts, ";"]:
            if set(part) <= set("&|;()"):
                if words:
                    yield words
                words, redirected = [], False
            elif set(part) <= set("<>"):
                redirected = True
            elif not redirected:
                words.append(part)


def _make_faults(words):
    for target in words:
        name = target.partition("=")[0]
        made = re.search(rf"^{re.escape(name)}( \?=|:)", (ROOT / "Makefile").read_text(), re.M)
        if not made:
            yield f"the Makefile has no '{name}'"


def _plait_faults(words):
    if words == ["--version"]:
        return []
    # What follows the words of a command are its arguments.
    place = 2 if words[:1] == ["pack"] else 1
    command = " ".join(["plait", *words[:place]])
    help = plait("help", *words[:place])
    if help.status or f"USAGE: {command} " not in help.output:
        return [f"no command '{command}'"]
    options = [word.partition("=")[0] for word in words if word.startswith("-")]
    return [f"{command} has no '{option}'" for option in options
            if not re.search(rf"(?<!\S){re.escape(option)}(?=[ ,<\n])", help.output)]
