// Finds documents by the words of their titles: for suggestions, and for what comes near when nothing is found.

// The words of the titles of a section that begin so, each with its documents, their rank and the word's place in the
// title.
const titleWords = async (name, begun) => {
  if (!shardNames.has(name)) return [];
  const [text] = await plait.load("titles/" + name);
  return parseTitles(text, begun);
};
const titlePlaces = 21;
const parseTitles = (text, begun) => {
  const found = [];
  let before = "";
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf(" ", at + 1);
    before = before.slice(0, digits[text.charCodeAt(at)]) + text.slice(at + 1, end);
    const { next, place } = reader(text, end + 1);
    if (!before.startsWith(begun)) {
      at = end + 1;
      for (let rest = 2 * next() + 1; rest > 0; rest -= 1) at = skipNumeral(text, at);
      continue;
    }
    const uses = [];
    let number = -1;
    for (let rest = next(); rest > 0; rest -= 1) {
      number += next() + 1;
      const mark = next();
      uses.push({ number, rank: Math.floor(mark / titlePlaces), place: mark % titlePlaces });
    }
    found.push({ word: before, uses });
    at = place();
  }
  return found;
};

// The documents whose titles have, for each of the words, a word that begins with it: the weightiest first, and of
// these the ones in whose titles the words stand first.
const titled = async (words) => {
  let found = null;
  for (const begun of words) {
    const own = new Map();
    for (const { word, uses } of await titleWords(section(begun), begun)) {
      for (const { number, rank, place } of uses) {
        const known = found ? found.get(number) : { rank, places: 0 };
        if (!known) continue;
        const places = known.places + place + (word === begun ? 0 : 0.5);
        if (!own.has(number) || own.get(number).places > places) own.set(number, { rank, places });
      }
    }
    found = own;
  }
  return Array.from(found || [], ([number, { rank, places }]) => ({ number, rank, places }))
    .sort((one, two) => one.rank - two.rank || one.places - two.places || one.number - two.number);
};

// The records of documents whose titles come nearest to a query that nothing was found for.
const nearest = async (query, most) => {
  const near = new Map();
  for (const { word } of scan(query, meta.english).slice(0, 8)) {
    if (word.length < 3 || stopWords.has(word)) continue;
    const limit = Math.max(1, Math.floor(word.length / 3));
    for (const { word: other, uses } of await titleWords(section(word), "")) {
      const letters = other.startsWith(word) || word.startsWith(other) && other.length > 3 ? 0
        : distance(word, other, limit);
      if (letters > limit) continue;
      for (const { number, rank, place } of uses) {
        near.set(number, Math.max(near.get(number) || 0, 10 - letters - rank - place / 8));
      }
    }
  }
  const best = Array.from(near).sort(([one, left], [two, right]) => right - left || one - two).slice(0, most);
  return Promise.all(best.map(([number]) => recordOf(number)));
};
