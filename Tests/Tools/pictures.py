#!/usr/bin/env python3
"""Takes the pictures of the README and of the manual anew.

    .venv/bin/python Tests/Tools/pictures.py .build/release/plait

Each is a page of the first hub or of the example hub, as a browser shows it, kept as WebP so that it stays small.
"""

import base64
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / ".github/pictures"
MANUAL = ROOT / "Sources/Manual/assets"
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")
# A picture must not weigh more than a page.
MOST_BYTES = 60_000

AS_WEBP = """async png => {
  const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob())
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d').drawImage(picture, 0, 0)
  const file = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })
  return Array.from(new Uint8Array(await file.arrayBuffer()))
}"""


def main() -> None:
    plait = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        _run(folder, plait, "build", "--quiet", "--content", str(ROOT / "content"), "--output", "first")
        _run(folder, plait, "init", "example")
        _run(folder / "example", plait, "build", "--quiet")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--hide-scrollbars"])
        first, example = folder / "first", folder / "example/output"
        _keep(browser, first / "index.html", README / "home.webp", 1200, 720)
        _keep(browser, example / "index.html", MANUAL / "example-hub.webp", 960, 640)
        _keep(browser, example / "mending/how-often-a-repair-works.html", MANUAL / "chart.webp", 960, 640, at="figure")
        _keep(browser, example / "index.html", MANUAL / "example-hub-dark.webp", 400, 640, scheme="dark")
        _keep_preview(browser, folder / "example", plait)
        browser.close()


def _keep_preview(browser, hub: Path, plait: str) -> None:
    """The panel that 'plait serve' shows when something is wrong."""
    page = hub / "content/mending/sewing-on-a-button.md"
    page.write_text(page.read_text().replace("five-questions.md]", "five-question.md]"))
    with subprocess.Popen([plait, "serve"], cwd=hub, stdout=subprocess.PIPE, text=True) as serving:
        try:
            address = next(found[0] for line in serving.stdout if (found := re.search(r"http://\S+/", line)))
            _keep(browser, address + "mending/sewing-on-a-button.html", MANUAL / "preview.webp", 960, 640)
        finally:
            serving.terminate()


def _keep(browser, page, into: Path, width: int, height: int, scheme: str = "light", at: str = "") -> None:
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    tab = context.new_page()
    tab.goto(page if isinstance(page, str) else page.as_uri())
    if at:
        tab.eval_on_selector(at, "element => element.scrollIntoView()")
    tab.wait_for_timeout(500)
    png = base64.b64encode(tab.screenshot()).decode()
    tab.goto("about:blank")
    picture = bytes(tab.evaluate(AS_WEBP, png))
    context.close()
    if len(picture) > MOST_BYTES:
        raise SystemExit(f"{into.name} has {len(picture):,} bytes")
    into.write_bytes(picture)
    print(f"{into.relative_to(ROOT)}: {len(picture):,} bytes")


def _run(folder: Path, *words: str) -> None:
    subprocess.run(words, cwd=folder, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
