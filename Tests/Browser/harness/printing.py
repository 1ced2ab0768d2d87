"""Pages as a printer gives them."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page

# What a reader of the paper should find: the words of the main part that the print style keeps, and
# the addresses of links that leave the hub.
_WANTED = r"""() => {
  const text = (element) => element.textContent
  // The first words, without what only a screen is for: columns are printed side by side.
  const words = (element) => {
    const copy = element.cloneNode(true)
    for (const unprinted of copy.querySelectorAll('button, noscript, option')) unprinted.remove()
    const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    const found = []
    while (nodes.nextNode()) if (nodes.currentNode.data.trim()) found.push(nodes.currentNode.data)
    return found.slice(0, 1)
  }
  const main = document.querySelector('main')
  const kept = (element) => element.checkVisibility({ visibilityProperty: true })
  return {
    heading: text(document.querySelector('h1')),
    foot: document.documentElement.dataset.sheet || '',
    away: [...main.querySelectorAll('a[href^="http"]')].filter(kept)
      .map((link) => link.getAttribute('href')),
    folded: [...main.querySelectorAll('details:not([open])')].filter(kept)
      .flatMap((fold) => [...fold.querySelectorAll(':scope > :not(summary)')]).flatMap(words),
    controls: [...document.querySelectorAll('form, button, nav, .skip')].filter(kept)
      .filter((element) => element.clientHeight > 0 && !element.closest('main'))
      .map((element) => element.outerHTML.slice(0, 80).replace(/\s+/g, ' ')),
  }
}"""


def faults_of_print(tab: Page, paper: Path) -> list[str]:
    """What is missing from the printed page, or has no business on it."""
    tab.emulate_media(media="print")
    wanted = tab.evaluate(_WANTED)
    tab.emulate_media(media=None)
    tab.pdf(path=paper, format="A4")
    sheets = _sheets(paper)
    foot = _bare(wanted["foot"])
    faults = [
        f"the foot of sheet {number} does not say what page it is"
        for number, sheet in enumerate(sheets, start=1)
        if foot not in sheet
    ]
    # The number stands before or behind the foot.
    printed = "".join(re.sub(r"\d+/\d+$", "", sheet.replace(foot, "")) for sheet in sheets)
    if _bare(wanted["heading"]) not in printed:
        faults.append(f"the heading is not printed: {wanted['heading']}")
    faults += [
        f"the link's target is not printed: {url}"
        for url in wanted["away"]
        if _bare(url) not in printed
    ]
    faults += [
        f"folded text is not printed: {text.strip()[:60]}"
        for text in wanted["folded"]
        if _bare(text)[:60] not in printed
    ]
    faults += [f"of no use on paper: {start}" for start in wanted["controls"]]
    return faults


def _sheets(paper: Path) -> list[str]:
    """What stands on each sheet, without its number and without white space and hyphens."""
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", str(paper), "-"], capture_output=True)
    run.check_returncode()
    sheets = run.stdout.decode().split("\f")[:-1]
    return [_bare(re.sub(r"\s*\d+ ?/ ?\d+\s*$", "\n", sheet)) for sheet in sheets]


def _bare(text: str) -> str:
    """Without white space and hyphens: pdftotext takes a hyphen before a line's end for a break."""
    return re.sub(r"[\s\u00ad\u200b-]+", "", text)
