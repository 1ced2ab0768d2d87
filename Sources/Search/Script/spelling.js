// Finds, for a word that nothing has, the word that was most probably meant.

// Letters and pairs that are taken for each other at the start of a word.
const confused = {
  a: "eo", b: "p", c: "ks", d: "t", e: "ai", f: "pv", g: "j", h: "w", i: "ey", j: "g",
  k: "cnq", n: "kpg", o: "aue", p: "fb", q: "ck", r: "w", s: "czp", t: "dp", u: "oe",
  v: "f", w: "rh", x: "ze", y: "ie", z: "sx",
};
const firstSections = (word) => {
  const first = word[0];
  const names = [section(word)];
  const others = (word[1] || "") + (Object.hasOwn(confused, first) ? confused[first] : "");
  for (const letter of others) names.push(section(letter));
  return Array.from(new Set(names));
};
// The consonants, without doubles: what is left of most misspellings.
const skeleton = (word) =>
  word.replace(/ph/g, "f").replace(/[ckq]/g, "k").replace(/z/g, "s").replace(/[aeiouyh]/g, "")
    .replace(/(.)\1+/g, "$1");

// Letters to insert, delete, replace or swap with a neighbour, or more than `limit`. A list of words is compared with the
// same three rows, which no word is too long for: see ``WordScanner``.
const rows = Array.from({ length: 3 }, () => new Uint8Array(64));
const distance = (one, two, limit) => {
  if (Math.abs(one.length - two.length) > limit) return limit + 1;
  let [older, before, current] = rows;
  for (let column = 0; column <= two.length; column += 1) before[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= two.length; column += 1) {
      let cost = before[column - 1] + (one[row - 1] === two[column - 1] ? 0 : 1);
      if (before[column] + 1 < cost) cost = before[column] + 1;
      if (current[column - 1] + 1 < cost) cost = current[column - 1] + 1;
      if (row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1]
        && older[column - 2] + 1 < cost) cost = older[column - 2] + 1;
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [older, before, current] = [before, current, older];
  }
  return before[two.length];
};

// Almost any word of fewer letters is near another that has nothing to do with it.
const shortest = 5;
const longWord = 8;
const limitFor = (word) => {
  // An ending makes a slip no likelier: "burning" is no nearer to "bring" than "burn" to "br".
  const { length } = meta.english ? word.replace(/(?:ing|ed|ers?|ly)$/, "") : word;
  return length < 6 ? 1 : length < 9 ? 2 : 3;
};

// The nearest word, or two words that were written as one, with what it costs; or null. `limit` is how many
// letters may be wrong.
const repaired = async (word, limit) => {
  if (word.length < shortest || isDigit(word.charCodeAt(0))) return null;
  const bones = skeleton(word);
  let best = null;
  const offer = (cost, text) => {
    if (!best || cost < best.cost || (cost === best.cost && text < best.text)) {
      best = { cost, text };
    }
  };
  const look = (list, most = limit) => {
    for (const { word: other, common } of list) {
      if (other.length < 3 || Math.abs(other.length - word.length) > most) continue;
      const letters = distance(word, other, most);
      if (letters > most) continue;
      const isAlike = skeleton(other) === bones;
      // With another consonant a short word is another word.
      if (word.length === shortest && !isAlike) continue;
      offer(letters + (other[0] === word[0] ? 0 : 0.6) - (isAlike ? 1 : 0)
        - Math.min(common, 10) * 0.07, other);
    }
  };
  // Most errors leave the first letter; other lists are only read when its own has nothing near.
  const isNear = () => best && best.cost <= 0.6;
  const [own, ...others] = firstSections(word);
  look(await listOf(own));
  if (isNear()) return best;
  for (const list of await Promise.all(others.map(listOf))) look(list);
  if (isNear()) return best;
  // A long word written as it is heard: its vowels may all be wrong, its consonants are right.
  if (!best && word.length >= longWord) {
    look((await listOf(own)).filter((one) => one.word.length >= longWord && skeleton(one.word) === bones), limit + 1);
  }
  const split = await splitInTwo(word);
  if (split) offer(split.cost, split.text);
  return best;
};
const splitInTwo = async (word) => {
  const lefts = await listOf(section(word));
  let best = null;
  for (const { word: left, common } of lefts) {
    if (left.length < 3 || left.length > word.length - 3 || !word.startsWith(left)) continue;
    const right = word.slice(left.length);
    const found = (await listOf(section(right))).find((one) => one.word === right);
    if (!found) continue;
    const cost = 1 - Math.min(common, found.common, 10) * 0.07;
    if (!best || cost < best.cost) best = { cost, text: left + " " + right };
  }
  return best;
};

// English words that sound alike, each a word by itself, so that no list of words shows the slip.
const homophones = [
  ["principle", "principal"], ["principles", "principals"], ["council", "counsel"], ["councillor", "counsellor"],
  ["councillors", "counsellors"], ["affect", "effect"], ["affects", "effects"], ["personal", "personnel"],
  ["moral", "morale"], ["complement", "compliment"], ["dependant", "dependent"], ["dependants", "dependents"],
  ["stationary", "stationery"], ["discreet", "discrete"], ["ensure", "insure"],
];
const alike = (word) => homophones.filter((pair) => meta.english && pair.includes(word)).flat()
  .filter((other) => other !== word);

// The query with its unknown words repaired and what those were, or null where there is nothing
// to fix. Beside words that are known only a near guess is worth more than none.
const repairQuery = async ({ query, clauses }) => {
  const isAlone = !clauses.some(isKnown);
  const unknown = [];
  let text = query;
  for (const clause of clauses.filter((one) => !isKnown(one)).reverse()) {
    if (clause.at.acronym) continue;
    const limit = limitFor(clause.word);
    const better = await repaired(clause.word, isAlone ? limit : Math.min(limit, 2));
    // In a long word two slips still leave most of it.
    if (!better || (!isAlone && better.cost > (clause.word.length < 9 ? 1.5 : 2))) continue;
    unknown.unshift(query.slice(clause.at.start, clause.at.end));
    text = text.slice(0, clause.at.start) + better.text + text.slice(clause.at.end);
  }
  return unknown.length ? { text, unknown } : null;
};
