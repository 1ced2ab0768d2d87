// What the form for proposals says of a text, as it says it in the browser.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const folder = new URL("../../templates/Scripts/", import.meta.url);
const source = ["proposal", "checks"].map((name) => readFileSync(new URL(`${name}.js`, folder), "utf8")).join("\n");
const { check } = vm.runInThisContext(`(() => {\n${source}\nreturn proposalChecks;\n})()`, { filename: "proposal.js" });

const form = {
  kind: "guide", fields: [], registers: [], strands: [["care", "Care"]], lists: {}, anonymous: [], rows: [],
  hubs: ["practice"],
  words: { scheme: "a link may not start with '{text}:'", text: "Text" },
};
const said = (body) =>
  check(form, { values: {}, added: {}, strand: "care", body }, "2026-11-30").map(({ text }) => text);

test("says counts in the form that the language has", () => {
  const words = { tooFewOne: "{n} wiersz", tooFewFew: "{n} wiersze", tooManyMany: "{n} wierszy", tooManyOther: "?" };
  const field = { name: "lessons", label: "Wnioski", type: "list", count: [4, 4], item: { type: "line" } };
  const counted = (language, n) =>
    check({ ...form, language, fields: [field], words: { ...form.words, ...words } },
      { values: { lessons: Array(n).fill("x") }, added: {}, strand: "care", body: "Text" }, "2026-11-30").map(({ text }) => text);
  assert.deepEqual(counted("pl", 1), ["1 wiersz"]);
  assert.deepEqual(counted("pl", 3), ["3 wiersze"]);
  assert.deepEqual(counted("pl", 5), ["5 wierszy"]);
  assert.deepEqual(counted("not a language", 5), ["?"]);
});

test("knows the short names of other hubs", () => {
  assert.deepEqual(said("See [Salford](practice:caseload/salford.md#x)."), []);
  assert.deepEqual(said("See [Salford](pratice:caseload/salford.md)."), ["a link may not start with 'pratice:'"]);
  assert.deepEqual(said("See [it](javascript:alert)."), ["a link may not start with 'javascript:'"]);
});
