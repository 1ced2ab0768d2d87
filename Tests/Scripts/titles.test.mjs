// What is suggested while a query is typed, and what comes near when nothing is found.

import assert from "node:assert/strict";
import { test } from "node:test";
import { indexed } from "./harness/index.mjs";

const documents = [
  { title: "Reading the caseload figures" },
  { title: "Caseload or workload" },
  { title: "caseload", rank: 1 },
  { title: "Average caseloads for social workers", rank: 1 },
  { title: "Salford: caseload ranges by grade" },
  { title: "Supervision at a distance" },
];
const titles = (found) => found.map(({ number }) => documents[number].title);

test("finds titles in which words begin with what is written, the weightiest first", async () => {
  const { titled } = await indexed(documents);
  assert.deepEqual(titles(await titled(["caselo"])), [
    "Caseload or workload", "Salford: caseload ranges by grade", "Reading the caseload figures", "caseload",
    "Average caseloads for social workers",
  ]);
});

test("asks every word of a title", async () => {
  const { titled } = await indexed(documents);
  assert.deepEqual(titles(await titled(["case", "grad"])), ["Salford: caseload ranges by grade"]);
  assert.deepEqual(titles(await titled(["case", "zeppelin"])), []);
});

test("finds titles that come close to what nothing was found for", async () => {
  const { nearest } = await indexed(documents);
  const near = async (query) => (await nearest(query, 5)).map(({ title }) => title);
  assert.deepEqual(await near("zeppelin supervizion"), ["Supervision at a distance"]);
  assert.deepEqual(await near("\"salford grade distance\""), [
    "Salford: caseload ranges by grade", "Supervision at a distance",
  ]);
  assert.deepEqual(await near("the of"), []);
});
