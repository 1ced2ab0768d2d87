// Finds what a reader asks for: the whole way from what was written to the documents that match.

// Finds the documents for a query. A word that nothing has is repaired or else left out.
const find = async (written, isTyping) => {
  let repair = null;
  let parsed = await expand(parse(written), isTyping);
  let named = await namedDocuments(written);
  for (const name of trimmed(written)) if (!named.size) named = await namedDocuments(name);
  if (!named.size) named = await defined(written);
  if (!named.size) named = await numbered(written);
  if (!named.size && parsed.clauses.some((clause) => !isKnown(clause))) {
    repair = await repairQuery(parsed);
    if (repair) parsed = await expand(parse(repair.text), false);
  }
  // Of a name no word is missing.
  const unknown = named.size ? []
    : parsed.clauses.filter((clause) => !isKnown(clause)).map(({ at }) => at);
  const missing = new Set(unknown.map((at) => parsed.query.slice(at.start, at.end)));
  const matches = parsed.clauses.some(isKnown) ? await match(parsed)
    : { numbers: [], scores: new Float64Array(meta.count) };
  const all = new Set([...matches.numbers, ...named]);
  if (all.size > matches.numbers.length) {
    matches.numbers = Array.from(all).sort((one, two) => one - two);
  }
  const shown = without(parsed.query, unknown);
  if (repair) for (const one of await namedDocuments(repair.text)) named.add(one);
  return { matches, clauses: parsed.clauses, named, repair, missing, shown };
};

// The query without some of its words.
const without = (query, words) => {
  let text = query;
  for (const { start, end } of words.slice().reverse()) {
    text = text.slice(0, start) + text.slice(end);
  }
  return text.replace(/\s+/g, " ").trim();
};

// The words of a query that say what is asked for. A part of a compound does, whatever it is: "over-recording".
const telling = (written) => scan(written.slice(0, longestQuery), meta.english)
  .filter(({ word, compound }) => compound || !stopWords.has(word) && !lightWords.has(word));

// A query without the words at its start, or at both ends, that say how something is asked for: "what is a", "explained".
const trimmed = (written) => {
  const words = telling(written);
  if (!words.length) return [];
  const [{ start }, { end }] = [words[0], words[words.length - 1]];
  return [written.slice(start), written.slice(start, end)];
};

// The documents of the name with which a query begins that asks what a thing is: "meaning of containment in supervision".
const asksForMeaning = /\b(define|defined|definition|meaning|means)\b/i;
const defined = async (written) => {
  if (!meta.english || !asksForMeaning.test(written)) return new Set();
  const first = telling(written).find(({ word }) => !asksForMeaning.test(word));
  const ends = first ? scan(written.slice(0, longestQuery), true).map(({ end }) => end) : [];
  for (const end of ends.filter((one) => one > first.start).slice(0, mostClauses).reverse()) {
    const named = await namedDocuments(written.slice(first.start, end));
    if (named.size) return named;
  }
  return new Set();
};

// The documents that a part of a query names by a number: "rec 18" in "rec 18 families", "wilkins 2018".
const numbered = async (written) => {
  const words = scan(written.slice(0, longestQuery), meta.english).filter(({ word }) => !stopWords.has(word));
  const named = new Set();
  for (let last = 1; last < Math.min(words.length, mostClauses); last += 1) {
    if (!isDigit(words[last].word.charCodeAt(0)) || words[last].compound) continue;
    const run = words.slice(last - 1, last + 1).map(({ word }) => word).join(" ");
    for (const one of await namedDocuments(run)) named.add(one);
  }
  return named;
};
