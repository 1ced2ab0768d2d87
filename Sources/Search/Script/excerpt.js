// Chooses the passage to show of a document, says where it stands, and marks the words that were found.

const excerptLength = 240;

// The words to mark with what they are worth, by clause.
const marksOf = (clauses) => {
  const marks = new Map();
  clauses.forEach((clause, index) => {
    const note = ({ entry }) => {
      if (!marks.has(entry.term)) marks.set(entry.term, { index, worth: clause.worth || 1 });
    };
    clause.entries.forEach(note);
    clause.together.flat(2).forEach(note);
  });
  return marks;
};

// The anchor of a heading in plain letters: see ``Passages``.
const plainAnchor = (heading) =>
  heading.toLowerCase().replace(/[^a-z0-9 -]/g, "").replace(/ /g, "-");

// The sections of a document's passages in their order, the first of them for what stands above all headings.
const sectionsOf = (text) => {
  const sections = [{ place: -1, heading: "", anchor: "", lines: [] }];
  for (const line of text ? text.split("\n") : []) {
    if (!line.startsWith("¶")) {
      sections[sections.length - 1].lines.push(line);
      continue;
    }
    const { next, place: at } = reader(line, 1);
    const place = next();
    const [heading, anchor] = line.slice(at()).split("¶");
    sections.push({ place, heading, anchor: anchor === undefined ? plainAnchor(heading) : anchor, lines: [] });
  }
  return sections;
};

// The marked runs of a text and what they are worth together: every clause once, and a little for each time.
const hitsIn = (text, marks) => {
  const hits = [];
  const seen = new Set();
  let worth = 0;
  for (const word of scan(text, meta.english)) {
    const mark = marks.get(word.word) || marks.get(word.compound);
    if (!mark) continue;
    hits.push({ start: word.start, end: word.end });
    worth += seen.has(mark.index) ? 0.05 : mark.worth;
    seen.add(mark.index);
  }
  return { hits, worth };
};

// What the clauses that stand in a section are worth, also where the passage itself is not kept.
const worthBetween = (clauses, number, from, to) => clauses.reduce((sum, clause) => {
  const stands = clause.entries.some(({ entry }) =>
    placesOf(entry, number).some((place) => place >= from && place < to));
  return sum + (stands ? clause.worth || 1 : 0);
}, 0);

// A section counts for a passage when it has little more of the query than the passage shows.
const enough = 0.7;

// The passage that says most about the query: its section and its lines, or none for the summary.
const passageOf = (record, clauses, marks) => {
  const sections = sectionsOf(record.text);
  const summary = hitsIn(record.summary, marks).worth;
  let line = { worth: 0, section: sections[0], index: 0 };
  let fullest = { worth: 0, section: sections[0] };
  sections.forEach((section, order) => {
    const heading = hitsIn(section.heading, marks).worth;
    section.lines.forEach((text, index) => {
      const worth = hitsIn(text, marks).worth;
      if (worth > 0 && worth + heading / 4 > line.worth) line = { worth: worth + heading / 4, section, index };
    });
    if (order === 0) return;
    const next = sections[order + 1];
    const worth = worthBetween(clauses, record.number, section.place, next ? next.place : Infinity);
    if (worth > fullest.worth) fullest = { worth, section };
  });
  const title = hitsIn(record.title, marks).worth;
  const best = Math.max(summary, line.worth);
  if (Math.max(best, title) < enough * fullest.worth) {
    // Its first lines are shown where they have to do with the query, if only by their heading.
    const shown = [fullest.section.heading, ...fullest.section.lines].join("\n");
    return { section: fullest.section, index: hitsIn(shown, marks).worth > 0 ? 0 : -1 };
  }
  return line.worth > Math.max(summary, title) ? line : { section: sections[0], index: -1 };
};

// What is shown of a document, as nodes, and the fragment by which a link opens where that stands.
const excerpt = (record, clauses, marks) => {
  const { section, index } = passageOf(record, clauses, marks);
  const lines = index < 0 ? [] : section.lines.slice(index);
  let text = lines.shift() || "";
  for (const next of lines) {
    if (text.length + next.length > excerptLength) break;
    // Facts are no sentences, and are kept apart from each other.
    text += (/[.?!:]$/.test(text) ? " " : " · ") + next;
  }
  const nodes = text && section.heading ? [element("span", "search-section", section.heading), " "] : [];
  nodes.push(...markedNodes(text || record.summary, marks));
  return { nodes, fragment: fragmentOf(section, text) };
};

// An anchor where there is one; over http the words themselves too, for browsers that mark them.
const fragmentOf = (section, text) => {
  if (!section.anchor && !section.heading) return "";
  const begins = text.split(" · ")[0].split(" ").slice(0, 6).join(" ");
  const directive = begins && location.protocol.startsWith("http")
    ? ":~:text=" + encodeURIComponent(begins).replace(/-/g, "%2D") : "";
  return "#" + section.anchor + directive;
};

// Text with marks, as nodes: text is only ever inserted as text.
const markedNodes = (text, marks) => {
  const nodes = [];
  let at = 0;
  for (const hit of hitsIn(text, marks).hits) {
    if (hit.start < at) continue;
    if (hit.start > at) nodes.push(text.slice(at, hit.start));
    nodes.push(element("mark", "", text.slice(hit.start, hit.end)));
    at = hit.end;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
};
