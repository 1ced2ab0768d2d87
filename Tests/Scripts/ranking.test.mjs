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
  const found = await made.find(query, false);
  return (await made.ordered(found.matches, found.clauses, found.named)).slice(0, 10).map((number) => documents[number].title);
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
  const found = await made.find("caseload week", false);
  assert.deepEqual((await made.ordered(found.matches, found.clauses, found.named)).slice(0, 2), [1, 0]);
});

test("says which words it left out", async () => {
  const made = await indexed(documents);
  assert.deepEqual(Array.from((await made.find("caseload per team", false)).missing), ["per"]);
  assert.deepEqual(Array.from((await made.find("CW", false)).missing), []);
});

test("counts little what says how something is asked for", async () => {
  const made = async (query) => (await ask(query, { light: "find about put" })).at(0);
  assert.equal(await made("put supervision"), "Supervision");
  const asked = await indexed([{ title: "Put away" }, { title: "Case notes" }], { light: "put" });
  const found = await asked.find("put in case notes", false);
  assert.deepEqual((await asked.ordered(found.matches, found.clauses, found.named)).slice(0, 1), [1]);
});

test("finds a name first among other words", async () => {
  assert.equal((await ask("what is supervision")).at(0), "Supervision");
  assert.equal((await ask("find CW")).at(0), "Weighting a caseload");
});

test("puts a short title that the query fills before a long one", async () => {
  const long = { title: "Teams and the supervision of groups in many places", text: "supervision groups groups" };
  const made = await indexed([long, { title: "Groups" }]);
  const found = await made.find("groups safely", false);
  assert.deepEqual((await made.ordered(found.matches, found.clauses, found.named)).slice(0, 2), [1, 0]);
});

test("finds a term by its acronym beside other words of its title", async () => {
  const made = await indexed([
    { title: "Zones", text: "NWAG final final report report" }, { title: "National Workload Action Group final report" }],
  { synonyms: [["national workload action group", "nwag"]] });
  const found = await made.find("NWAG final report", false);
  assert.deepEqual((await made.ordered(found.matches, found.clauses, found.named)).slice(0, 1), [1]);
});

test("finds what a part of a query names by its number", async () => {
  const made = await indexed([
    { title: "Families and 18 other words for families" }, { title: "Ask people", names: ["Rec 18"] },
    { title: "Golden thread", names: ["Wilkins 2018"] }], { stop: "et al" });
  const first = async (query) => {
    const found = await made.find(query, false);
    return (await made.ordered(found.matches, found.clauses, found.named)).slice(0, 1)[0];
  };
  assert.equal(await first("rec 18 families"), 1);
  assert.equal(await first("wilkins et al 2018 families"), 2);
  assert.equal(await first("families 18"), 0);
});

test("puts the document with a figure before one that has the other word in its title", async () => {
  const made = await indexed([
    { title: "Town" }, { title: "A long way round", text: "9,417 visits" }]);
  const found = await made.find("9,417 town", false);
  assert.deepEqual((await made.ordered(found.matches, found.clauses, found.named)).slice(0, 1), [1]);
});

test("finds a name by what stands around it, also where it ends in a word that tells little", async () => {
  const made = await indexed([
    { title: "Seeing each other at work: a study of seeing", text: "Hybrid working in teams and hybrid days" },
    { title: "Hybrid working", text: "A term" },
    { title: "Containment", text: "A term" },
    { title: "Containment in supervision and supervision", text: "Containment in supervision" },
    { title: "Over-recording", text: "A term" },
    { title: "Recording", text: "Recording over and over, and its meaning" },
  ], { light: "working meaning find seeing", stop: "the of a for to what is in over" });
  const first = async (query) => {
    const found = await made.find(query, false);
    return (await made.ordered(found.matches, found.clauses, found.named)).slice(0, 1)[0];
  };
  assert.equal(await first("what is hybrid working"), 1);
  assert.equal(await first("define hybrid working"), 1);
  assert.equal(await first("meaning of containment in supervision"), 2);
  assert.equal(await first("over-recording meaning"), 4);
});
