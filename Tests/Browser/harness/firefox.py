"""Firefox, with the rules for local files that readers have."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from marionette_driver.marionette import Marionette

from harness.visit import PROBE, Visit

# Under automation Firefox relaxes its policy for local files, so that every test of offline use
# would pass falsely, unless it is told to keep its own settings.
_AS_READERS_HAVE_IT = {
    "remote.prefs.recommended": False,
    "security.fileuri.strict_origin_policy": True,
    # Nobody is there to answer.
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
}

_MESSAGES = """
  const found = Services.console.getMessageArray().map((message) => {
    try { message.QueryInterface(Ci.nsIScriptError) } catch (notScript) { return null }
    return [message.errorMessage, message.sourceName, message.category]
  })
  Services.console.reset()
  return found.filter((message) => message !== null)
"""


@contextmanager
def firefox(folder: Path) -> Iterator["Firefox"]:
    """Runs Firefox ESR without a window; its log goes to the folder."""
    marionette = Marionette(
        bin=shutil.which("firefox-esr") or shutil.which("firefox"),
        headless=True,
        prefs=_AS_READERS_HAVE_IT,
        gecko_log=str(folder / "gecko.log"),
    )
    try:
        marionette.start_session()
        yield Firefox(marionette)
    finally:
        marionette.cleanup()


class Firefox:
    """A tab, and what the browser's console said of its pages."""

    def __init__(self, marionette: Marionette):
        self.marionette = marionette
        self.marionette.timeout.page_load = 20

    def visit(self, path: str, url: str) -> Visit:
        """Opens a page and writes down what happened, as the crawler does with Chromium."""
        self.errors()
        visit = Visit(path, url)
        self.marionette.navigate(url)
        visit.page = self.run(f"return ({PROBE.strip()})()")
        visit.errors = self.errors()
        return visit

    def run(self, script: str, *arguments):
        """Runs a function's body in the page itself."""
        return self.marionette.execute_script(script, script_args=arguments, sandbox=None)

    def errors(self) -> list[str]:
        """What the console says of pages since the last call; the browser's own talk is left out."""
        with self.marionette.using_context("chrome"):
            messages = self.marionette.execute_script(_MESSAGES)
        own = ("chrome:", "resource:", "moz-extension:")
        return [
            f"{category}: {text}"
            for text, source, category in messages
            if "file:" in source + text and not source.startswith(own)
        ]
