"""The list of what a build changed."""

import json

from harness.content import guide, small_hub, tree, write
from harness.plait import build, plait


def changes(content, output, tmp_path, *arguments):
    build(content, output, "--changes", tmp_path / "changes.json", *arguments)
    return json.loads((tmp_path / "changes.json").read_text())


def test_lists_what_was_added_changed_and_removed(tmp_path):
    content, output = write(tmp_path / "content", small_hub()), tmp_path / "output"
    first = changes(content, output, tmp_path)
    before = tree(output)
    assert first == {"added": sorted(before.keys() - {"manifest.json"}), "changed": [], "removed": []}

    (content / "care/second.md").unlink()
    write(content, {"care/first.md": guide("Alone.", title="First"), "care/third.md": guide(title="Third")})
    second = changes(content, output, tmp_path)
    after = tree(output)
    assert second["added"] == sorted(after.keys() - before.keys())
    assert second["removed"] == sorted(before.keys() - after.keys())
    assert second["changed"] == sorted(
        path for path in after.keys() & before.keys() - {"manifest.json"} if after[path] != before[path])
    assert "care/third.html" in second["added"] and "care/second.html" in second["removed"]
    assert "care/first.html" in second["changed"] and "404.html" not in second["changed"]


def test_lists_nothing_when_nothing_has_changed(tmp_path):
    content, output = write(tmp_path / "content", small_hub()), tmp_path / "output"
    build(content, output)
    none = {"added": [], "changed": [], "removed": []}
    assert changes(content, output, tmp_path, "--no-cache") == none
    build(content, output)
    assert changes(content, output, tmp_path) == none


def test_says_when_the_list_cannot_be_written(tmp_path):
    content = write(tmp_path / "content", small_hub())
    run = plait("build", "--content", content, "--output", tmp_path / "output", "--changes", tmp_path)
    assert (run.status, run.errors) == (2, f"error: cannot write '{tmp_path}': it is a folder\n")
