// What is understood of a query before anything is looked up.

import assert from "node:assert/strict";
import { test } from "node:test";
import { indexed } from "./harness/index.mjs";

const documents = [
  { title: "Weighting a caseload", text: "Points for each case of a social worker" },
  { title: "Supervision", text: "Time to think" },
];
const words = (parsed) => parsed.words.map(({ word }) => word);

test("cuts a query into words as the index is cut", async () => {
  const { parse } = await indexed(documents);
  assert.deepEqual(words(parse("Café  follow-up, children's 10,000")), ["cafe", "follow", "up", "children", "10000"]);
});

test("knows phrases in straight and in curly quotes, and leaves an open quote alone", async () => {
  const { parse } = await indexed(documents);
  const phrases = (query) => parse(query).phrases.map((phrase) => phrase.map(({ word }) => word).join(" "));
  assert.deepEqual(phrases("\"social worker\" and “case load”"), ["social worker", "case load"]);
  assert.deepEqual(phrases("\"social worker"), []);
});

test("passes over common words unless there are no others", async () => {
  const { parse } = await indexed(documents);
  const stops = (query) => parse(query).words.filter((word) => word.stop).map(({ word }) => word);
  assert.deepEqual(stops("the weight of a case"), ["the", "of", "a"]);
  assert.deepEqual(stops("of the"), []);
});

test("takes a short word in capitals for an acronym, unless the whole query is in capitals", async () => {
  const { parse } = await indexed(documents);
  const acronyms = (query) => parse(query).words.filter((word) => word.acronym).map(({ word }) => word);
  assert.deepEqual(acronyms("CIN plan"), ["cin"]);
  assert.deepEqual(acronyms("CHILD PLAN"), []);
});

test("bounds what it takes of a long query", async () => {
  const { parse } = await indexed(documents);
  assert.equal(parse("a ".repeat(3000)).words.length, 40);
});

test("completes the last word while it is being typed, and a long unknown one after that", async () => {
  const { expand, parse } = await indexed(documents);
  const completes = async (query, isTyping) => (await expand(parse(query), isTyping)).clauses.at(-1).completes;
  assert.equal(await completes("superv", true), true);
  assert.equal(await completes("superv", false), true);
  assert.equal(await completes("sup", false), true, "nothing else is known of the query");
  assert.equal(await completes("caseload sup", false), false);
  assert.equal(await completes("caseload ", true), false, "the word is over");
});

test("gives a word its synonyms, joined spelling and forms", async () => {
  const { expand, parse } = await indexed(documents, {
    synonyms: [["supervision", "team meeting"]], forms: [["case", "cases"], ["point", "points"]],
  });
  const terms = async (query) =>
    (await expand(parse(query), false)).clauses.map((clause) => clause.entries.map(({ entry }) => entry.term));
  assert.deepEqual(await terms("team meeting"), [["supervision"], ["supervision"]]);
  assert.deepEqual(await terms("case load"), [["case", "caseload"], ["caseload"]]);
});

test("takes what titles have that begins like an unknown word, in short for a name or a term", async () => {
  const { expand, parse } = await indexed([
    { title: "Lincolnshire", text: "A link" }, { title: "Psychological safety", text: "Perhaps a person" }]);
  const terms = async (query) =>
    (await expand(parse(query), false)).clauses.map((clause) => clause.entries.map(({ entry }) => entry.term));
  assert.deepEqual(await terms("lincs link"), [["lincolnshire"], ["link"]]);
  assert.deepEqual(await terms("psych safety"), [["psychological"], ["safety"]]);
  assert.deepEqual(await terms("per safety"), [[], ["safety"]]);
  assert.deepEqual(await terms("LINC safety"), [[], ["safety"]], "an acronym is whole");
});

test("gives a rare word the everyday words that mean about the same, but not a quoted one", async () => {
  const many = Array.from({ length: 40 }, () => ({ title: "Kids", text: "Children" }));
  const { expand, parse } = await indexed([...documents, ...many], { everyday: "vendor supplier\nkids children\nscore points" });
  const terms = async (query) =>
    (await expand(parse(query), false)).clauses.map((clause) => clause.entries.map(({ entry }) => entry.term));
  assert.deepEqual(await terms("score case"), [["points"], ["case"]]);
  assert.deepEqual(await terms("kids"), [["kids"]], "many documents have it");
  assert.deepEqual(await terms("\"score\""), [[]]);
});

test("joins two words that the hub writes as one, also where the first is a common one", async () => {
  const { expand, parse } = await indexed(
    [{ title: "Overrecording", text: "Recording of opt-outs" }, ...documents], { stop: "over out" });
  const terms = async (query) =>
    (await expand(parse(query), false)).clauses.map((clause) => clause.entries.map(({ entry }) => entry.term));
  assert.deepEqual(await terms("over recording"), [["overrecording", "recording"]]);
});
