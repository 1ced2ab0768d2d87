// The stemmers of languages other than English, on words of Snowball's own vocabularies.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { engine } from "./harness/engine.mjs";
import { indexed } from "./harness/index.mjs";

const folder = new URL("snowball/", import.meta.url);

for (const file of readdirSync(folder)) {
  const language = file.replace(".txt", "");
  test(`stems ${language} as Snowball does`, () => {
    const { stem } = engine(undefined, language);
    const pairs = readFileSync(new URL(file, folder), "utf8").trim().split("\n").map((line) => line.split(" "));
    assert.ok(pairs.length >= 100);
    assert.deepEqual(pairs.map(([word]) => [word, stem(word)]), pairs);
  });
}

const found = async (documents, query, stemmer) => {
  const made = await indexed(documents.map((title) => ({ title })), { stemmer });
  const { matches, clauses, named } = await made.find(query, false);
  return (await made.ordered(matches, clauses, named)).slice(0, 10);
};

test("finds a form that no page has by the stem that it shares with one", async () => {
  assert.deepEqual(await found(["Beratung der Familie", "Arbeit"], "familien", "german"), [0]);
  assert.deepEqual(await found(["Les familles", "Le travail"], "famille", "french"), [0]);
  assert.deepEqual(await found(["Las familias", "El trabajo"], "trabajos", "spanish"), [1]);
});

test("takes whole words with folded accents where there is no stemmer", async () => {
  assert.deepEqual(await found(["Teuluoedd", "Gwaith"], "gwâith"), [1]);
});
