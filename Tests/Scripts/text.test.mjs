// The scanner of words agrees with the one that makes the index: see WordScannerTests.swift.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { engine } from "./harness/engine.mjs";

const words = (text, joins = true) => engine().scan(text, joins).map(({ word }) => word);

for (const [text, found] of [
  ["Café Llŷn", ["cafe", "llyn"]],
  ["children's social workers'", ["children", "social", "workers"]],
  ["10,000 steps, 1,00 and 3.5%", ["10000", "steps", "1", "00", "and", "3.5"]],
  ["St. Helens", ["st", "helens"]],
  ["日本", ["日", "本"]],
  ["co\u00adoperate", ["cooperate"]],
]) {
  test(`reads '${text}'`, () => assert.deepEqual(words(text), found));
}

test("separates at apostrophes in languages other than English", () => {
  assert.deepEqual(words("l'eau", false), ["l", "eau"]);
});

test("knows the whole of a hyphenated word and where its parts stand", () => {
  const [follow, up] = engine().scan("a follow-up", true).slice(1);
  assert.equal(follow.compound, "followup");
  assert.deepEqual([up.start, up.end], [9, 11]);
});

for (const [one, two] of [["Case loads", "the caseload"], ["A–Z", "a z"], ["Tools", "tool"]]) {
  test(`takes '${one}' and '${two}' for one name`, () => {
    const { nameKey } = engine();
    assert.equal(nameKey(one, true), nameKey(two, true));
  });
}

test("puts all parts of the engine into one scope, as SearchScript.swift orders them", () => {
  const order = readFileSync(new URL("../../Sources/Search/Script/SearchScript.swift", import.meta.url), "utf8");
  const parts = Array.from(order.matchAll(/PackageResources\.(\w+)_js/g), ([, name]) => name)
    .filter((name) => name !== "loader");
  const read = (name) => readFileSync(new URL(`../../Sources/Search/Script/${name}.js`, import.meta.url), "utf8");
  assert.ok(parts.length > 10);
  assert.ok(new vm.Script(`(plait) => { "use strict";\n${parts.map(read).join("\n")}\n}`));
});
