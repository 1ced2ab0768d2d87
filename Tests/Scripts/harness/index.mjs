// A small index in memory, in the form in which the hub's files hold one.

import { engine } from "./engine.mjs";

const digits = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  .filter((char) => char >= " " && char <= "~" && !"\"<\\".includes(char));
const numeral = (value) => {
  if (value < 78) return digits[value];
  if (value < 1090) return digits[78 + Math.floor((value - 78) / 92)] + digits[(value - 78) % 92];
  throw new Error(`${value} is more than a small index needs`);
};

// The engine over documents, each with a title, a text, other names and how weighty it is (0 the most, 1 less). A word weighs most in the title and has itself
// for its only form, but for the runs in `forms`.
export const indexed = async (documents, {
  synonyms = [], forms = [], stop = "the of a for to what is", light = "find", everyday = "", stemmer = "",
} = {}) => {
  const bare = engine(async () => []);
  const words = new Map();
  const note = (word, number, place, level) => {
    if (!words.has(word)) words.set(word, new Map());
    const found = words.get(word);
    if (!found.has(number)) found.set(number, { level, places: [] });
    found.get(number).places.push(place);
  };
  const isEnglish = !stemmer;
  for (const [number, { title, text = "", names = [] }] of documents.entries()) {
    const scan = bare.scan;
    scan(title, isEnglish).forEach(({ word }, place) => note(word, number, place, 10));
    scan(text, isEnglish).forEach(({ word }, place) => note(word, number, place + 40, 5));
    for (const name of [title, ...names]) note(bare.nameKey(name, isEnglish), number, 0, 5);
  }
  const sections = new Map();
  for (const word of Array.from(words.keys()).sort()) {
    const name = bare.section(word);
    sections.set(name, [...(sections.get(name) || []), word]);
  }
  const files = new Map([
    ["meta", {
      count: documents.length, pages: 100, lengths: 50000, english: isEnglish, stop, light, everyday,
      labels: ["Page"], starts: [0], facets: [],
      shards: Object.fromEntries(Array.from(sections, ([name, [first]]) => [name, first])),
    }],
    ["synonyms", synonyms],
    ["lengths/0", [documents.map(({ title }) => numeral(
      bare.scan(title, isEnglish).filter(({ word }) => !stop.split(" ").includes(word)).length)).join("")]],
    ["pages/0", [documents.map(({ title, text = "", summary = "" }, number) =>
      [`${number}.html`, title, summary, text, numeral(0) + numeral(0)])]],
  ]);
  for (const [name, listed] of sections) {
    files.set(`words/${name}-0`, shard(listed, words, forms));
    files.set(`titles/${name}`, [titles(listed, words, documents)]);
    files.set(`lists/${name}`, [listed.map((word) => `${digits[0]}${word}${commonness(words.get(word))}`).join("")]);
  }
  const made = engine(async (path) => {
    if (!files.has(path)) throw new Error(`no ${path}`);
    return files.get(path);
  }, stemmer);
  await made.open();
  return made;
};

// The words that stand in titles: below place 40, and not names.
const titles = (listed, words, documents) => {
  let text = "";
  for (const word of listed.filter((one) => one[0] !== "=")) {
    const uses = Array.from(words.get(word)).filter(([, { places }]) => places[0] < 40);
    if (!uses.length) continue;
    text += `${digits[0]}${word} ${numeral(uses.length)}`;
    let before = -1;
    for (const [number, { places }] of uses) {
      text += numeral(number - before - 1) + numeral((documents[number].rank || 0) * 21 + places[0]);
      before = number;
    }
  }
  return text;
};

const commonness = (uses) => String.fromCharCode(65 + Math.min(10, Math.floor(Math.log2(uses.size))));

const shard = (listed, words, forms) => {
  let numbers = "";
  let entries = "";
  const groups = [];
  for (const word of listed) {
    const run = forms.find((one) => one.includes(word)) || [word];
    const known = groups.indexOf(run.join());
    if (known < 0) groups.push(run.join());
    let text = "";
    let before = -1;
    for (const [number, { level, places }] of words.get(word)) {
      const kept = places.slice(0, 5);
      text += numeral(number - before - 1) + numeral(level * 6 + kept.length - 1)
        + kept.map((place, index) => numeral(place - (index ? kept[index - 1] : 0))).join("");
      before = number;
    }
    numbers += numeral(known < 0 ? 0 : groups.length - known) + numeral(words.get(word).size)
      + (words.get(word).size > 1 ? numeral(text.length) : "");
    entries += text;
  }
  return [listed.map((word) => `${digits[0]}${word} `).join(""), numbers, entries, []];
};
