"""The hub as Pagefind finds it: a peer to be compared with, where it can be had."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from playwright.sync_api import BrowserContext

from harness.folder import HubFolder
from harness.server import serve

IS_INSTALLED = find_spec("pagefind_bin") is not None

_ASK = """async queries => {
    const pagefind = await import('/pagefind/pagefind.js');
    const answers = {};
    for (const query of queries) {
        const { results } = await pagefind.search(query);
        const first = await Promise.all(results.slice(0, 10).map(one => one.data()));
        answers[query] = first.map(one => one.url.slice(1));
    }
    return answers;
}"""


def ask_pagefind(
    hub: HubFolder, folder: Path, context: BrowserContext, queries: list[str]
) -> dict[str, list[str]]:
    """The first ten pages that Pagefind finds for each query, as paths from the hub's root."""
    copy = folder / "hub"
    shutil.copytree(hub.root, copy)
    subprocess.run(
        [sys.executable, "-m", "pagefind", "--site", copy, "--root-selector", "main"], check=True, capture_output=True)
    # A page of its own, without the policy of the hub's pages: Pagefind needs WebAssembly.
    (copy / "ask.html").write_text("<!doctype html><title>Ask</title>")
    with serve(copy) as address:
        tab = context.new_page()
        tab.goto(f"{address}/ask.html")
        answers = tab.evaluate(_ASK, queries)
        tab.close()
    return answers
