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
# The rules of those above that look at colours.
_COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}


def faults_found_by_axe(tab: Page) -> list[str]:
    """One line for each element that breaks a rule."""
    return _faults(tab, _OPTIONS)


def faults_in_each_scheme(tab: Page) -> dict[str, list[str]]:
    """What breaks a rule in the light, and what in the dark, where only colours differ: no other rule is asked twice."""
    faults = {}
    for scheme, options in (("light", _OPTIONS), ("dark", _COLOURS)):
        tab.emulate_media(color_scheme=scheme)
        faults[scheme] = _faults(tab, options)
    return faults


def _faults(tab: Page, options: dict) -> list[str]:
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(AXE_SCRIPT)
    result = tab.evaluate("options => axe.run(options)", options)
    return [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
