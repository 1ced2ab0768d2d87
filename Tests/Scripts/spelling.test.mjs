// What is done about a word that nothing has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { engine } from "./harness/engine.mjs";
import { indexed } from "./harness/index.mjs";

const documents = [
  { title: "Reflective supervision", text: "A line manager in Barnet can do it" },
  { title: "Weighting a caseload", text: "Points for each social worker" },
];
const repair = async (query) => {
  const { expand, parse, repairQuery } = await indexed(documents);
  return (await repairQuery(await expand(parse(query), false)))?.text ?? null;
};

for (const [one, two, letters] of [
  ["supervison", "supervision", 1], ["wieghting", "weighting", 1], ["case", "case", 0], ["", "abc", 3],
  ["social", "worker", 4],
]) {
  test(`counts ${letters} letters between '${one}' and '${two}'`, () => {
    assert.equal(engine().distance(one, two, 3), letters);
  });
}

for (const [one, two] of [["fysical", "physical"], ["kaseload", "caseload"], ["superviision", "supervison"]]) {
  test(`hears '${one}' as '${two}'`, () => {
    const { skeleton } = engine();
    assert.equal(skeleton(one), skeleton(two));
  });
}

for (const [query, text] of [
  ["supervison", "supervision"], ["reflektive supervison", "reflective supervision"], ["kaseload", "caseload"],
  ["socialworker", "social worker"], ["weihgting points", "weighting points"],
]) {
  test(`makes '${text}' of '${query}'`, async () => {
    assert.equal(await repair(query), text);
  });
}

test("allows two slips in a long word beside words that are known, and one in a short word", async () => {
  const known = [{ title: "Psychological safety in supervision" }, { title: "Lines of a manager" }];
  const made = await indexed(known);
  const text = async (query) => (await made.repairQuery(await made.expand(made.parse(query), false)))?.text;
  assert.equal(await text("phsycological safety"), "psychological safety");
  assert.equal(await text("safety mangaes"), undefined);
});

test("finds a long word that is written as it is heard", async () => {
  const made = await indexed([{ title: "Bureaucracy in a team" }]);
  const text = async (query) => (await made.repairQuery(await made.expand(made.parse(query), false)))?.text;
  assert.equal(await text("burocracy team"), "bureaucracy team");
});

test("hears the same consonants in a short word, and takes no other word for it", async () => {
  const made = await indexed([{ title: "Hands and links of a group" }, { title: "Bring a caseload" }]);
  const text = async (query) => (await made.repairQuery(await made.expand(made.parse(query), false)))?.text;
  assert.equal(await text("gropu caseload"), "group caseload");
  assert.equal(await text("hants caseload"), undefined);
  assert.equal(await text("burning caseload"), undefined, "an ending makes a slip no likelier");
});

test("finds a word that was written for one that sounds alike", async () => {
  const made = await indexed([{ title: "Principal social worker" }, { title: "A principle of practice" }]);
  const found = async (query) => {
    const { matches, clauses, named } = await made.find(query, false);
    return (await made.ordered(matches, clauses, named)).slice(0, 2);
  };
  assert.deepEqual(await found("principle"), [1, 0]);
  assert.deepEqual(await found("\"principle\""), [1]);
});

for (const query of ["per", "lone", "CIN", "CASELOD", "burnt", "hants", "2024", "zzzzqqqq"]) {
  test(`leaves '${query}' as it is beside words that are known`, async () => {
    assert.equal(await repair(`${query} caseload`), null);
  });
}
