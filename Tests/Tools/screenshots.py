#!/usr/bin/env python3
"""Takes pictures of pages: of each page, at each width, light and dark.

    .venv/bin/python Tests/Tools/screenshots.py output pictures index.html caseload/salford.html
    .venv/bin/python Tests/Tools/screenshots.py output pictures --widths 360 --schemes dark --fold

Without pages it takes pages that between them show every component. A picture is called after its page, width and scheme:
`caseload-salford-1280-dark.png`.
"""

import argparse
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))

from harness.crawler import crawl  # noqa: E402
from harness.folder import HubFolder  # noqa: E402
from harness.sample import sample  # noqa: E402

CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")


def main() -> None:
    asked = _arguments()
    hub = HubFolder(asked.hub)
    asked.into.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=asked.chromium, args=["--no-sandbox", "--hide-scrollbars"]
        )
        for path in asked.pages or _sampled(browser, hub):
            for width in asked.widths:
                for scheme in asked.schemes:
                    print(_picture(browser, hub, path, width, scheme, asked))
        browser.close()


def _picture(browser, hub, path, width, scheme, asked) -> Path:
    context = browser.new_context(
        viewport={"width": width, "height": asked.height},
        color_scheme=scheme,
        reduced_motion="reduce",
        forced_colors="active" if asked.forced else "none",
    )
    tab = context.new_page()
    tab.goto(hub.url(path))
    if asked.print:
        tab.emulate_media(media="print")
    name = path.removesuffix(".html").replace("/", "-")
    kind = "-print" if asked.print else "-forced" if asked.forced else ""
    into = asked.into / f"{name}-{width}-{scheme}{kind}.png"
    tab.screenshot(path=into, full_page=not asked.fold)
    context.close()
    return into


def _sampled(browser, hub) -> list[str]:
    context = browser.new_context()
    visits = crawl(context, [(path, hub.url(path)) for path in hub.pages])
    context.close()
    return [visit.path for visit in sample(visits)]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("hub", type=Path, help="the folder that a hub was built into")
    parser.add_argument("into", type=Path, help="the folder for the pictures")
    parser.add_argument("pages", nargs="*", help="paths of pages in the hub")
    parser.add_argument("--widths", nargs="+", type=int, default=[360, 1280])
    parser.add_argument("--height", type=int, default=800)
    parser.add_argument("--schemes", nargs="+", choices=["light", "dark"], default=["light"])
    parser.add_argument("--fold", action="store_true", help="only what shows without scrolling")
    parser.add_argument("--print", action="store_true", help="with the print style")
    parser.add_argument("--forced", action="store_true", help="with forced colours")
    parser.add_argument("--chromium", default=CHROMIUM)
    return parser.parse_args()


if __name__ == "__main__":
    main()
