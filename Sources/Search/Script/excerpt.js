// Chooses a passage to show and marks the words that were found.

const excerptLength = 220;

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

// The best window of a text: what it is worth, where it lies, and the marked runs.
const bestWindow = (text, marks) => {
  const words = scan(text, meta.english);
  const hits = [];
  for (const word of words) {
    const mark = marks.get(word.word) || marks.get(word.compound);
    if (mark) hits.push({ start: word.start, end: word.end, ...mark });
  }
  let best = { worth: 0, start: 0, end: Math.min(text.length, excerptLength), hits: [] };
  hits.forEach((first, index) => {
    const seen = new Set();
    let worth = 0;
    let last = index;
    while (last < hits.length && hits[last].end - first.start <= excerptLength - 40) {
      worth += seen.has(hits[last].index) ? 0.05 : hits[last].worth;
      seen.add(hits[last].index);
      last += 1;
    }
    if (worth > best.worth) best = { worth, start: first.start, hits: [] };
  });
  if (best.end === undefined) {
    best.start = windowStart(text, best.start);
    best.end = Math.min(text.length, best.start + excerptLength);
  }
  if (best.end < text.length) {
    const space = text.lastIndexOf(" ", best.end);
    if (space > best.start + excerptLength / 2) best.end = space;
  }
  best.hits = hits.filter((hit) => hit.start >= best.start && hit.end <= best.end);
  return best;
};
// Where a sentence or paragraph begins a little before, else a word.
const windowStart = (text, at) => {
  const from = Math.max(0, at - 80);
  const before = text.slice(from, at);
  const stop = Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n"));
  if (from === 0 && stop <= 0) return 0;
  if (stop > 0) return from + stop + 1;
  const space = text.indexOf(" ", Math.max(0, at - 40));
  return space >= 0 && space < at ? space + 1 : at;
};

// Text with marks, as nodes: text is only ever inserted as text.
const markedNodes = (text, { start, end, hits }) => {
  const nodes = [];
  const add = (from, to) => {
    // Passages were chosen from the text and do not follow on from each other.
    const run = text.slice(from, to).replace(/\n+/g, " … ");
    if (run) nodes.push(document.createTextNode(run));
  };
  if (start > 0) nodes.push(document.createTextNode("… "));
  let at = start;
  for (const hit of hits) {
    if (hit.start < at) continue;
    add(at, hit.start);
    const mark = document.createElement("mark");
    mark.textContent = text.slice(hit.start, hit.end);
    nodes.push(mark);
    at = hit.end;
  }
  add(at, end);
  if (end < text.length) nodes.push(document.createTextNode(" …"));
  return nodes;
};

const excerptNodes = (record, marks) => {
  const summary = bestWindow(record.summary, marks);
  summary.start = 0;
  const text = bestWindow(record.text, marks);
  const isText = !record.summary || text.worth > summary.worth;
  return isText ? markedNodes(record.text, text) : markedNodes(record.summary, summary);
};
