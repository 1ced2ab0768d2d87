"""axe-core, as it comes with axe-playwright-python, run in a page that is already open."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# The wcag22aa tag holds target-size only, which is off unless it is asked for.
_OPTIONS = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def faults_found_by_axe(tab: Page) -> list[str]:
    """One line for each element that breaks a rule."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(AXE_SCRIPT)
    result = tab.evaluate("options => axe.run(options)", _OPTIONS)
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
