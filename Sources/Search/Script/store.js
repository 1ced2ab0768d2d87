// Reads what the files of the index hold.

// The digits of numerals: printable ASCII but quote, less-than and backslash.
const digits = new Uint8Array(128);
for (let value = 0; value < 92; value += 1) {
  digits[value + 32 + (value >= 2) + (value >= 27) + (value >= 58)] = value;
}
// Reads one numeral after the other.
const reader = (text, start) => {
  let at = start || 0;
  const digit = () => digits[text.charCodeAt(at++)];
  const next = () => {
    const first = digit();
    if (first < 78) return first;
    if (first < 89) return 78 + (first - 78) * 92 + digit();
    if (first < 91) return 1090 + ((first - 89) * 92 + digit()) * 92 + digit();
    return 18018 + ((digit() * 92 + digit()) * 92 + digit()) * 92 + digit();
  };
  return { next, digit, place: () => at, done: () => at >= text.length };
};

let meta = null;
const synonyms = new Map();
let stopWords = new Set();
// Words that say how something is asked for rather than what, and for each everyday word those that mean about the same.
let lightWords = new Set();
const everyday = new Map();
const shardNames = new Map();
const open = async () => {
  if (meta) return meta;
  const [value, runs] = await Promise.all([plait.load("meta"), plait.load("synonyms")]);
  for (const [meant, ...all] of runs) {
    for (const written of all) synonyms.set(written, (synonyms.get(written) || []).concat(meant));
  }
  stopWords = new Set(value.stop.split(" "));
  lightWords = new Set(value.light.split(" "));
  for (const group of value.everyday.split("\n").map((line) => line.split(" "))) {
    for (const word of group) {
      everyday.set(word, (everyday.get(word) || []).concat(group.filter((other) => other !== word)));
    }
  }
  for (const [section, list] of Object.entries(value.shards)) {
    shardNames.set(section, list.split(" "));
  }
  meta = value;
  return meta;
};

const section = (word) => {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return word[0];
  return isDigit(code) ? "0" : "other";
};

// The shards that hold a word: one, or several where its documents fill more than one.
const shardsOf = (word) => {
  const name = section(word);
  const firsts = shardNames.get(name);
  if (!firsts) return [];
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle].replace("+", "") < word) low = middle + 1; else high = middle;
  }
  // `low` is the first shard that begins with the word or after it.
  const result = [];
  if (firsts[low] !== word && low > 0) result.push(name + "-" + (low - 1));
  while (low < firsts.length && firsts[low].replace("+", "") === word) {
    result.push(name + "-" + low);
    low += 1;
  }
  return result;
};

const parsedShards = new Map();
const openShard = (name) => {
  if (!parsedShards.has(name)) {
    parsedShards.set(name, plait.load("words/" + name).then(parseShard));
  }
  return parsedShards.get(name);
};
// The words of a shard in order, and for each its group, how many documents it has and where these stand. Nothing more
// is made of them, because of a shard one or two words are wanted.
const parseShard = ([list, numbers, text, spread]) => {
  const terms = [];
  let term = "";
  for (let at = 0; at < list.length;) {
    const end = list.indexOf(" ", at + 1);
    term = term.slice(0, digits[list.charCodeAt(at)]) + list.slice(at + 1, end);
    terms.push(term);
    at = end + 1;
  }
  const [groups, counts, starts] = Array.from({ length: 3 }, () => new Uint32Array(terms.length));
  const { next } = reader(numbers);
  let start = 0;
  let begun = 0;
  for (let index = 0; index < terms.length; index += 1) {
    // How many groups back, and zero for one that begins here.
    const back = next();
    groups[index] = begun - back;
    if (back === 0) begun += 1;
    counts[index] = next();
    starts[index] = start;
    start += counts[index] > 1 ? next() : skipPlaces(text, skipNumeral(text, start)) - start;
  }
  return { terms, groups, counts, starts, text, spread };
};

// The forms of the word at a place of a shard: those of its group, also where these stand in other shards.
const formsIn = ({ terms, groups, spread }, place) => {
  const forms = new Set(terms.filter((_, index) => groups[index] === groups[place]));
  for (const list of spread.map((one) => one.split(" "))) {
    if (list.some((form) => forms.has(form))) for (const form of list) forms.add(form);
  }
  return forms;
};

// The documents of a word, or null: its entry, with the pieces of all of its shards.
const entries = new Map();
const entry = (word) => {
  if (!entries.has(word)) entries.set(word, readEntry(word));
  return entries.get(word);
};
const readEntry = async (word) => {
  const shards = await Promise.all(shardsOf(word).map(openShard));
  const found = shards.map((shard) => ({ shard, place: shard.terms.indexOf(word) })).filter(({ place }) => place >= 0);
  if (!found.length) return null;
  return {
    term: word, forms: formsIn(found[0].shard, found[0].place), read: null,
    pieces: found.map(({ shard, place }) =>
      ({ text: shard.text, start: shard.starts[place], count: shard.counts[place] })),
  };
};

// The words of the index that have the stem of a word, in languages whose words are stemmed here.
const shortestStem = 3;
const mostShards = 4;
const ofOneStem = async (word) => {
  if (!stem || word.length < shortestStem) return [];
  const wanted = stem(word);
  // An ending may change the last letters of a stem, but none before them.
  const begun = word.slice(0, Math.max(shortestStem, wanted.length - 2));
  const name = section(begun);
  const firsts = (shardNames.get(name) || []).map((first) => first.replace("+", ""));
  const from = Math.max(0, firsts.filter((first) => first <= begun).length - 1);
  const shards = firsts.map((_, index) => index)
    .filter((index) => index === from || index > from && firsts[index].startsWith(begun)).slice(0, mostShards);
  const found = await Promise.all(shards.map((index) => openShard(name + "-" + index)));
  const words = found.flatMap(({ terms }) => terms.filter((term) => term.startsWith(begun) && stem(term) === wanted));
  return Array.from(new Set(words));
};

// Where a numeral ends.
const skipNumeral = (text, at) => {
  const first = digits[text.charCodeAt(at)];
  return at + (first < 78 ? 1 : first < 89 ? 2 : first < 91 ? 3 : 5);
};

// Where the places of a document end that begin with a mark at `at`.
const skipPlaces = (text, at) => {
  const mark = digits[text.charCodeAt(at)];
  at += 1;
  if (mark % 6 === 5) {
    const long = reader(text, at);
    const size = long.next();
    return long.place() + size;
  }
  for (let rest = mark % 6; rest >= 0; rest -= 1) at = skipNumeral(text, at);
  return at;
};

// Documents in order, the step on the scale of weights, and where the places stand.
const documentsOf = (entry) => {
  if (entry.read) return entry.read;
  const count = entry.pieces.reduce((sum, piece) => sum + piece.count, 0);
  const read = {
    documents: new Uint32Array(count), levels: new Uint8Array(count),
    at: new Uint32Array(count), texts: [],
  };
  let index = 0;
  // Written out rather than with a reader: a common word has tens of thousands of numerals, and
  // on a cold page they are read before the code is compiled.
  for (const { text, start, count: size } of entry.pieces) {
    let at = start;
    let number = -1;
    for (const end = index + size; index < end; index += 1) {
      const first = digits[text.charCodeAt(at)];
      if (first < 78) {
        number += first + 1;
        at += 1;
      } else {
        const long = reader(text, at);
        number += long.next() + 1;
        at = long.place();
      }
      read.documents[index] = number;
      read.at[index] = at;
      read.levels[index] = digits[text.charCodeAt(at)] / 6;
      at = skipPlaces(text, at);
    }
    read.texts.push({ text, until: index });
  }
  entry.read = read;
  return read;
};

// Where a document stands in what was read, or -1.
const indexOf = (list, wanted) => {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (list[middle] < wanted) low = middle + 1;
    else if (list[middle] > wanted) high = middle - 1;
    else return middle;
  }
  return -1;
};

// The first places of a word in a document; below 32 they are in the title.
const placesOf = (entry, number, most = Infinity) => {
  const read = documentsOf(entry);
  const index = indexOf(read.documents, number);
  if (index < 0) return [];
  const { text } = read.texts.find((one) => index < one.until);
  const { next, digit, place: at } = reader(text, read.at[index]);
  const places = [];
  let place = 0;
  let rest = (digit() % 6) + 1;
  // More than five are told by the characters that they take.
  const end = rest > 5 ? next() + at() : 0;
  while (places.length < most && (end ? at() < end : rest > 0)) {
    place += next();
    places.push(place);
    rest -= 1;
  }
  return places;
};

// The word by which the documents of a name are found, or an empty text: see ``WholeName``.
const articles = ["a", "an", "the"];
const nameKey = (written, joins) => {
  const name = scan(written, joins).map(({ word }) => word)
    .filter((word) => !articles.includes(word))
    .map((word) => (byteLength(word) > 3 ? word.replace(/([^s])s$/, "$1") : word)).join("");
  if (!name) return "";
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return "=" + (hash >>> 0).toString(36);
};
// The documents of which a title or another name is what was written.
const namedDocuments = async (written) => {
  const key = nameKey(written, meta.english);
  const found = key ? await entry(key) : null;
  return new Set(found ? documentsOf(found).documents : []);
};

// How many words the title of a document has, those left out that a query leaves out.
const titleLength = async (number) => {
  const file = Math.floor(number / meta.lengths);
  const [text] = await plait.load("lengths/" + file);
  return digits[text.charCodeAt(number - file * meta.lengths)];
};

// All words of a section with how common they are, from 0.
const lists = new Map();
const listOf = (name) => {
  if (!shardNames.has(name)) return Promise.resolve([]);
  if (!lists.has(name)) lists.set(name, plait.load("lists/" + name).then(parseList));
  return lists.get(name);
};
const parseList = ([text]) => {
  const words = [];
  let before = "";
  let at = 0;
  while (at < text.length) {
    const shared = digits[text.charCodeAt(at)];
    let end = at + 1;
    while (text.charCodeAt(end) < 65 || text.charCodeAt(end) > 90) end += 1;
    before = before.slice(0, shared) + text.slice(at + 1, end);
    words.push({ word: before, common: text.charCodeAt(end) - 65 });
    at = end + 1;
  }
  return words;
};

// The records of a file. Each address is told by what differs from the one before.
const records = new Map();
const recordsOf = (file) => {
  if (!records.has(file)) records.set(file, plait.load("pages/" + file).then(parseRecords));
  return records.get(file);
};
const parseRecords = ([list]) => {
  let address = "";
  return list.map(([rest, title, summary, text, values]) => {
    const { next } = reader(values);
    address = address.slice(0, next()) + rest;
    const label = meta.labels[next()];
    // The names of its values of the facets that results show, such as its strand.
    const shown = [];
    for (const [, , named] of meta.facets.filter(([, , , isShown]) => isShown)) {
      for (let rest = next(); rest > 0; rest -= 1) shown.push(named[next()][1]);
    }
    return { address, title, label, summary, text, shown };
  });
};
// What is shown of a document.
const recordOf = async (number) => {
  const file = Math.floor(number / meta.pages);
  return { number, ...(await recordsOf(file))[number - file * meta.pages] };
};
