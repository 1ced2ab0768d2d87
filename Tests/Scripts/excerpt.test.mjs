// Which passage is shown of a document, and where a link to it opens.

import assert from "node:assert/strict";
import { test } from "node:test";
import { indexed } from "./harness/index.mjs";

const title = "Notes";
// As in the index: a heading's line has a pilcrow, its place and its words. The place of "!" is 1, of "c;" 90.
const record = (number, summary, text) => ({ number, title, summary, text });

const passage = async (documents, query, text, summary = "") => {
  const made = await indexed(documents);
  const { clauses } = await made.find(query, false);
  const known = clauses.filter(made.isKnown);
  const { section, index } = made.passageOf(record(0, summary, text), known, made.marksOf(known));
  return [section.anchor, section.heading, index < 0 ? null : section.lines[index]];
};
test("reads sections with headings, places and anchors", async () => {
  const { sectionsOf } = await indexed([{ title }]);
  assert.deepEqual(sectionsOf("Lead.\n¶!What changed, and why\nDesks.\n¶#Other¶p.other"), [
    { place: -1, heading: "", anchor: "", lines: ["Lead."] },
    { place: 1, heading: "What changed, and why", anchor: "what-changed-and-why", lines: ["Desks."] },
    { place: 2, heading: "Other", anchor: "p.other", lines: [] },
  ]);
});

test("shows the sentence that matches with the heading above it", async () => {
  const documents = [{ title, text: "spring desks moved library" }];
  const text = "We went in spring.\n¶HWhat changed\nDesks were moved.\n¶JElse\nA library.";
  assert.deepEqual(await passage(documents, "desks", text), ["what-changed", "What changed", "Desks were moved."]);
  assert.deepEqual(await passage(documents, "spring", text), ["", "", "We went in spring."]);
});

test("shows the summary where it says as much", async () => {
  const documents = [{ title, text: "spring desks moved library" }];
  assert.deepEqual(await passage(documents, "desks", "¶HWhat changed\nDesks moved.", "All about desks."), ["", "", null]);
});

test("leads to the section of a passage that is not kept", async () => {
  // The text begins at place 40, so that "lighthouse" stands at 42.
  const documents = [{ title, text: "spring desks lighthouse library" }];
  const text = "We went in spring.\n¶HBefore\nNothing.\n¶JAfter\nSomething else.";
  assert.deepEqual(await passage(documents, "lighthouse", text), ["after", "After", null]);
});

test("marks words, each run once", async () => {
  const made = await indexed([{ title, text: "desks moved" }]);
  const { clauses } = await made.find("desks moved", false);
  const { hits } = made.hitsIn("The desks moved; desks!", made.marksOf(clauses));
  assert.deepEqual(hits.map(({ start, end }) => "The desks moved; desks!".slice(start, end)), ["desks", "moved", "desks"]);
});
