// Scores documents: BM25F, how many of the words they have, how near the words stand.

const weights = Float64Array.from({ length: 15 }, (_, level) => 0.12 * 1.5 ** level);
const saturation = 5;
// Of the words, by their worth, so much must be in a document.
const quorum = 0.25;
// What a word is worth that says how something is asked for.
const lightWorth = 0.3;
// What a figure or a year is worth: who writes it means no other.
const figureWorth = 2.5;
// What the words that are missing take away.
const missingPower = 1.6;
// What words add that stand in the title, fill it in part or as a whole, stand at its start, and near each other.
const bonuses = { title: 1.5, fill: 0.8, whole: 0.5, start: 0.05, near: 1 };
// What a word counts in the title for which only what is meant by it stands there.
const meantInTitle = 0.4;
// So many of the best documents are looked at closely.
const closelyRead = 100;

// Adds for each document with one of the entries its weight; where there are several, all.
const gather = (entries, sums) => {
  for (const { entry, factor } of entries) {
    const { documents, levels } = documentsOf(entry);
    for (let index = 0; index < documents.length; index += 1) {
      sums[documents[index]] += factor * weights[levels[index]];
    }
  }
};
const clauseWeights = (clause) => {
  const sums = new Float64Array(meta.count);
  gather(clause.entries, sums);
  for (const parts of clause.together) {
    let least = null;
    for (const part of parts) {
      const own = new Float64Array(meta.count);
      gather(part, own);
      if (!least) least = own;
      else for (let number = 0; number < own.length; number += 1) {
        if (own[number] < least[number]) least[number] = own[number];
      }
    }
    for (let number = 0; number < sums.length; number += 1) sums[number] += least[number];
  }
  return sums;
};

// The documents that have the words of a phrase one after the other, each with whether they stand in its title.
const phraseDocuments = async (phrase) => {
  const found = await Promise.all(phrase.map(({ word }) => entry(word)));
  if (found.some((one) => !one)) return new Map();
  const result = new Map();
  const rarest = found.reduce(
    (best, one) => documentsOf(one).documents.length < documentsOf(best).documents.length
      ? one : best);
  for (const number of documentsOf(rarest).documents) {
    let starts = null;
    for (let index = 0; index < found.length; index += 1) {
      const own = new Set(placesOf(found[index], number).map((place) => place - index));
      starts = starts ? new Set(Array.from(starts).filter((place) => own.has(place))) : own;
      if (!starts.size) break;
    }
    if (starts.size) result.set(number, Math.min(...starts) < 32);
  }
  return result;
};

// The documents with enough of the words, in order of the index, and the score of every document.
const match = async ({ clauses, phrases }) => {
  const count = meta.count;
  const scores = new Float64Array(count);
  const masses = new Float64Array(count);
  let whole = 0;
  for (const clause of clauses) {
    if (!isKnown(clause)) continue;
    const sums = clauseWeights(clause);
    let having = 0;
    for (let number = 0; number < count; number += 1) if (sums[number] > 0) having += 1;
    clause.worth = Math.log(1 + (count - having + 0.5) / (having + 0.5)) + 0.05;
    if (clause.at.light) clause.worth *= lightWorth;
    if (clause.word.length > 2 && isDigit(clause.word.charCodeAt(0))) clause.worth *= figureWorth;
    whole += clause.worth;
    for (let number = 0; number < count; number += 1) {
      const sum = sums[number];
      if (sum > 0) {
        scores[number] += clause.worth * sum / (saturation + sum);
        masses[number] += clause.worth;
      }
    }
  }
  let allowed = null;
  for (const phrase of phrases) {
    const documents = await phraseDocuments(phrase);
    allowed = allowed ? new Set(Array.from(allowed).filter((one) => documents.has(one)))
      : new Set(documents.keys());
    for (const [number, isInTitle] of documents) if (isInTitle) scores[number] *= 2;
  }
  const pick = (least) => {
    const numbers = [];
    for (let number = 0; number < count; number += 1) {
      const mass = masses[number];
      if (mass > 0 && mass >= least && (!allowed || allowed.has(number))) numbers.push(number);
    }
    return numbers;
  };
  let numbers = pick(quorum * whole);
  if (!numbers.length) numbers = pick(0);
  for (const number of numbers) scores[number] *= (masses[number] / whole) ** missingPower;
  return { numbers, scores };
};

// The order of results, best first: what was asked for by its whole name, then the others. The best are looked at
// closely; the rest is only put in order when someone asks for it.
const ordered = async ({ numbers, scores }, clauses, named) => {
  const known = clauses.filter(isKnown);
  const own = Float64Array.from(numbers, (number) => scores[number]).sort();
  const least = own.length > closelyRead ? own[own.length - closelyRead] : -1;
  const best = numbers.filter((number) => scores[number] >= least || named.has(number))
    .slice(0, closelyRead * 2);
  const lengths = await Promise.all(best.map(titleLength));
  const final = new Map(best.map((number, index) =>
    [number, scores[number] * (1 + (known.length ? closeness(known, number, lengths[index]) : 0))
      + (named.has(number) ? 1000 : 0)]));
  best.sort((one, two) => final.get(two) - final.get(one) || one - two);
  let rest = null;
  return {
    count: numbers.length,
    slice: (from, to) => {
      if (to > best.length && !rest) {
        rest = numbers.filter((number) => !final.has(number))
          .sort((one, two) => scores[two] - scores[one] || one - two);
      }
      return (rest ? best.concat(rest) : best).slice(from, to);
    },
  };
};

// The places below this one are in the title.
const titleEnd = 32;
// Where a word stands in the title, and where what is meant by it does, when all of that stands there.
const placesInTitle = (clause, own, number) => {
  const places = own.filter((place) => place < titleEnd);
  for (const parts of clause.together) {
    const firsts = parts.map((part) => Math.min(...part.flatMap(({ entry }) => placesOf(entry, number, 1))));
    if (firsts.every((place) => place < titleEnd)) places.push(...firsts);
  }
  return places;
};

// How much more a document counts for words that stand together or in its title, which has so many words.
const closeness = (clauses, number, length) => {
  const whole = clauses.reduce((sum, { worth }) => sum + worth, 0);
  const filled = new Set();
  let inTitle = 0;
  const places = clauses.map((clause) => {
    const own = [];
    for (const { entry } of clause.entries) own.push(...placesOf(entry, number, 12));
    own.sort((one, two) => one - two);
    const found = placesInTitle(clause, own, number);
    if (found.length) inTitle += clause.worth * (own[0] < titleEnd ? 1 : meantInTitle);
    // Only the query's own words fill a title.
    for (const place of own) if (place < titleEnd) filled.add(place);
    return own.slice(0, 24);
  });
  const share = inTitle / whole;
  const fill = Math.min(1, filled.size / Math.max(1, length));
  let bonus = bonuses.title * share ** 2 + share * (bonuses.fill * fill + (fill === 1 ? bonuses.whole : 0));
  if (filled.has(0) && inTitle === whole) bonus += bonuses.start;
  for (let index = 1; index < clauses.length; index += 1) {
    const least = gap(places[index - 1], places[index]);
    if (least < 20) bonus += bonuses.near / least / (clauses.length - 1);
  }
  return bonus;
};
// The least distance between places of two words, the first of which should come first; 20 where they are far apart.
const gap = (ones, twos) => {
  let least = 20;
  for (const one of ones) {
    for (const two of twos) least = Math.min(least, two > one ? two - one : (one - two) + 2);
  }
  return least;
};
