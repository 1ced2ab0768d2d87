// Which documents come first, on a handful of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { indexed } from "./harness/index.mjs";

const documents = [
  { title: "How to contribute", text: "A case study about supervision and about a caseload" },
  { title: "Supervision", text: "Time to think together" },
  { title: "Weighting a caseload", text: "Points for each case", names: ["CW"] },
  { title: "Group supervision of teams", text: "Supervision in groups" },
  { title: "CW in the news", text: "CW and CW" },
  { title: "Dashboard", text: "What the team sees of its caseload every week" },
];

// The titles of what is found, best first.
const ask = async (query, options) => {
  const made = await indexed(documents, options);
  const { matches, clauses, named } = await made.find(query, false);
  return made.ordered(matches, clauses, named).slice(0, 10).map((number) => documents[number].title);
};

test("puts a document about a thing before one that mentions it", async () => {
  assert.deepEqual((await ask("supervision groups")).slice(0, 1), ["Group supervision of teams"]);
  assert.equal((await ask("weighting")).at(0), "Weighting a caseload");
});

test("puts an exact title and another name first", async () => {
  assert.equal((await ask("supervision")).at(0), "Supervision");
  assert.equal((await ask("the supervisions")).at(0), "Supervision");
  assert.equal((await ask("CW")).at(0), "Weighting a caseload");
});

test("finds documents that lack a word, after those that have all", async () => {
  assert.deepEqual((await ask("team caseload")).slice(0, 1), ["Dashboard"]);
  assert.ok((await ask("dashboard zeppelin")).includes("Dashboard"));
});

test("finds a phrase only where its words stand in that order", async () => {
  assert.deepEqual(await ask("\"time to think\""), ["Supervision"]);
  assert.deepEqual(await ask("\"think to time\""), []);
});

test("puts a document before another in which the words stand far apart", async () => {
  const far = { title: "Far", text: "caseload one two three four five six seven eight nine ten week" };
  const near = { title: "Near", text: "one two three four five six seven eight nine ten caseload week" };
  const made = await indexed([far, near]);
  const { matches, clauses, named } = await made.find("caseload week", false);
  assert.deepEqual(made.ordered(matches, clauses, named).slice(0, 2), [1, 0]);
});

test("says which words it left out", async () => {
  const made = await indexed(documents);
  assert.deepEqual(Array.from((await made.find("caseload per team", false)).missing), ["per"]);
  assert.deepEqual(Array.from((await made.find("CW", false)).missing), []);
});
