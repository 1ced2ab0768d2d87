// Turns what was written into clauses: alternatives for each word, and phrases.

const longestQuery = 300;
const mostClauses = 16;
// What a match counts by how it came about; a form as written counts 1.
const factors = { form: 0.6, compound: 0.9, synonym: 0.8, completion: 0.7, everyday: 0.5 };
// A word is rare when no more than this share of the documents has it.
const rare = 0.05;

// Parts in quotes and parts outside, with where they start.
const segments = (query) => {
  const parts = [];
  let rest = 0;
  for (let at = 0; at < query.length; at += 1) {
    if (query[at] !== "\"" && query[at] !== "“") continue;
    const straight = query.indexOf("\"", at + 1);
    const curly = query.indexOf("”", at + 1);
    const end = straight < 0 ? curly : curly < 0 ? straight : Math.min(straight, curly);
    if (end < 0) break;
    parts.push({ text: query.slice(rest, at), start: rest, quoted: false });
    parts.push({ text: query.slice(at + 1, end), start: at + 1, quoted: true });
    rest = end + 1;
    at = end;
  }
  parts.push({ text: query.slice(rest), start: rest, quoted: false });
  return parts;
};

// The words of a query as clauses without alternatives yet.
const parse = (written) => {
  const query = written.slice(0, longestQuery);
  const words = [];
  const phrases = [];
  for (const part of segments(query)) {
    const found = scan(part.text, meta.english);
    for (const word of found) {
      word.start += part.start;
      word.end += part.start;
      word.quoted = part.quoted;
      word.stop = stopWords.has(word.word);
      word.light = lightWords.has(word.word);
      word.acronym = isAcronym(query.slice(word.start, word.end));
    }
    if (part.quoted && found.length > 1) phrases.push(found);
    words.push(...found);
  }
  const last = words[words.length - 1];
  const isOpen = Boolean(last) && last.end === query.length && !last.quoted;
  if (words.every((word) => word.stop)) for (const word of words) word.stop = false;
  if (words.every((word) => word.stop || word.light)) for (const word of words) word.light = false;
  // Several words that are all in capitals were typed with the key held down.
  if (words.length > 1 && words.every((word) => word.acronym)) {
    for (const word of words) word.acronym = false;
  }
  return { query, words: words.slice(0, 40), phrases, isOpen };
};

// A short word in capitals: to its writer it is a name, and no other word is near it.
const isAcronym = (written) => /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(written);

const addEntry = (clause, entry, factor) => {
  if (!entry) return;
  const known = clause.entries.find((one) => one.entry === entry);
  if (known) known.factor = Math.max(known.factor, factor);
  else clause.entries.push({ entry, factor });
};

// A word and its forms.
const addWord = async (clause, word, factor) => {
  const own = await entry(word);
  const stemmed = await ofOneStem(word);
  if (!own && !stemmed.length) return false;
  addEntry(clause, own, factor);
  const forms = Array.from(own ? own.forms : []).concat(stemmed).filter((form) => form !== word).slice(0, 24);
  for (const form of await Promise.all(forms.map(entry))) {
    addEntry(clause, form, factor * factors.form);
  }
  return true;
};

// The commonest words that begin as the clause's word does.
const addCompletions = async (clause) => {
  const begun = clause.word;
  if (begun.length < 2) return false;
  const list = await listOf(section(begun));
  const longer = list.filter(({ word }) => word.length > begun.length && word.startsWith(begun));
  longer.sort((one, two) => two.common - one.common || (one.word < two.word ? -1 : 1));
  const chosen = await Promise.all(longer.slice(0, 12).map(({ word }) => entry(word)));
  for (const one of chosen) addEntry(clause, one, factors.completion);
  return chosen.length > 0;
};

// English endings of one word in its several forms, the longest first.
const endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "ors", "ies", "ed", "er",
  "or", "es", "ly", "e", "y", "s", ""];
// What is left of a word without its ending, or an empty text where that is too short to mean anything.
const trunk = (word) => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 5);
  return ending === undefined ? "" : word.slice(0, word.length - ending.length);
};
// Words that differ from the clause's own by nothing but their ending.
const addInflections = async (clause) => {
  const own = meta.english ? trunk(clause.word) : "";
  if (!own) return;
  for (const { word } of await listOf(section(own))) {
    if (word.startsWith(own) && trunk(word) === own) await addWord(clause, word, factors.form);
  }
};

// A run of words in the singular and the plural, as far as a letter or two tell.
const numbers = (run) =>
  meta.english ? [run, run + "s", run + "es", run.replace(/s$/, ""), run.replace(/es$/, "")]
    : [run];
// What the hub says for runs of words, as conditions on the clauses of the run.
const addSynonyms = async (words) => {
  for (let first = 0; first < words.length; first += 1) {
    let run = "";
    for (let last = first; last < Math.min(first + 5, words.length); last += 1) {
      run += (run ? " " : "") + words[last].word;
      const meanings = new Set(numbers(run).flatMap((form) => synonyms.get(form) || []));
      for (const meant of meanings) await addMeaning(words.slice(first, last + 1), meant);
    }
  }
};
const addMeaning = async (run, meant) => {
  const parts = meant.split(" ").filter((word) => !stopWords.has(word));
  const all = [];
  for (const part of parts) {
    const clause = { entries: [] };
    if (!await addWord(clause, part, factors.synonym)) return;
    all.push(clause.entries);
  }
  if (!all.length) return;
  let clauses = run.filter((word) => word.clause).map((word) => word.clause);
  if (!clauses.length) clauses = [run[0].clause = emptyClause(run[0])];
  for (const clause of clauses) {
    if (all.length === 1) for (const one of all[0]) addEntry(clause, one.entry, one.factor);
    else clause.together.push(all);
  }
};

// Everyday words that mean about the same as a word that few documents have, or none.
const addEveryday = async ({ clause, quoted, acronym, word }) => {
  const isRare = ({ entry }) => documentsOf(entry).documents.length <= rare * meta.count;
  if (!clause || quoted || acronym || !clause.entries.every(isRare)) return;
  const others = Array.from(new Set(numbers(word).flatMap((form) => everyday.get(form) || [])));
  await Promise.all(others.map(entry));
  for (const other of others) await addWord(clause, other, factors.everyday);
};

// What begins in titles like a word that nothing has: "psych" stands for "psychological", "lincs" for "Lincolnshire".
const shortestBeginning = 4;
const addLonger = async (clause) => {
  const begun = clause.word.length > shortestBeginning ? clause.word.replace(/s$/, "") : clause.word;
  if (begun.length < shortestBeginning) return;
  const longer = (await titleWords(section(begun), begun))
    .filter(({ word }) => word.length > clause.word.length).slice(0, 4);
  for (const { word } of longer) addEntry(clause, await entry(word), factors.completion);
};

const emptyClause = (word) =>
  ({ word: word.word, at: word, entries: [], together: [], completes: false });

// Two words that the hub writes as one: "case load", and also "over recording".
const addJoined = async (word, next) => {
  if (!next || word.quoted || next.quoted || word.compound || !word.clause && !next.clause) return;
  const joined = word.word + next.word;
  if (joined.length >= 60 || !await entry(joined)) return;
  for (const { clause } of [word, next]) if (clause) await addWord(clause, joined, factors.compound);
};

// The clauses of a query with everything that may match them.
const expand = async (parsed, isTyping) => {
  const { words } = parsed;
  for (const word of words) word.clause = word.stop ? null : emptyClause(word);
  // Starts every shard on its way at once.
  await Promise.all(words.filter((word) => word.clause).map((word) => entry(word.word)));
  for (const [index, word] of words.entries()) {
    if (!word.clause) {
      await addJoined(word, words[index + 1]);
      continue;
    }
    await addWord(word.clause, word.word, 1);
    for (const other of word.quoted ? [] : alike(word.word)) await addWord(word.clause, other, factors.form);
    if (word.compound) await addWord(word.clause, word.compound, factors.compound);
    await addJoined(word, words[index + 1]);
  }
  await addSynonyms(words);
  for (const word of words) await addEveryday(word);
  // No slip: what is there is about the same thing in another form.
  for (const { clause, acronym } of words.filter((word) => word.clause && !isKnown(word.clause))) {
    for (const form of numbers(clause.word).slice(1)) {
      if (form.length > 2) await addWord(clause, form, factors.form);
    }
    if (!isKnown(clause) && !acronym) await addInflections(clause);
  }
  const last = words[words.length - 1];
  if (last && last.clause && parsed.isOpen && (isTyping || mayComplete(last, words))) {
    last.clause.completes = await addCompletions(last.clause);
  }
  for (const { clause, acronym } of words) if (clause && !isKnown(clause) && !acronym) await addLonger(clause);
  const clauses = words.map((word) => word.clause).filter(Boolean).slice(0, mostClauses);
  return { ...parsed, clauses };
};

// Whether the last word of a query that is not being typed any more may be the start of one. A short word that
// nothing has says nothing beside others that something has, and an acronym is whole.
const mayComplete = (last, words) => !isKnown(last.clause) && !last.acronym
  && (last.word.length >= shortest || !words.some((word) => word.clause && isKnown(word.clause)));

const isKnown = (clause) => clause.entries.length > 0 || clause.together.length > 0;
