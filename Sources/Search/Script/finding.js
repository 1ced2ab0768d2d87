// Finds what a reader asks for: the whole way from what was written to the documents that match.

// Finds the documents for a query. A word that nothing has is repaired or else left out.
const find = async (written, isTyping) => {
  let repair = null;
  let parsed = await expand(parse(written), isTyping);
  const named = await namedDocuments(written);
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
