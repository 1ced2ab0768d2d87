// The scanner of words, the same as ``WordScanner``: a change here is a change there.

const special = new Map(Object.entries({
  "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d",
  "ı": "i", "ħ": "h", "ŧ": "t", "ĳ": "ij", "ŉ": "n", "ſ": "s",
}));
const folded = new Map();
const fold = (char, code) => {
  if (code < 128) return char.toLowerCase();
  let result = folded.get(char);
  if (result === undefined) {
    const isLatin = (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
    result = isLatin
      ? Array.from(char.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(),
          (letter) => special.get(letter) || letter).join("")
      : char.toLowerCase();
    folded.set(char, result);
  }
  return result;
};
const wordChar = /^[\p{L}\p{M}\p{N}]$/u;
const isDigit = (code) => code >= 48 && code <= 57;
const isIgnored = (code) => (code >= 0x300 && code <= 0x36f) || code === 0xad
  || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
const isApostrophe = (code) => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code) => code === 45 || code === 0x2010 || code === 0x2011;
const standsAlone = (code) => (code >= 0x3040 && code <= 0x30ff)
  || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff)
  || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff);
const isWordAt = (text, at) => {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 128) return isDigit(code) || (code | 32) >= 97 && (code | 32) <= 122;
  return wordChar.test(String.fromCodePoint(code));
};
const startsWord = (text, at) => isWordAt(text, at) && !isIgnored(text.codePointAt(at));
const byteLength = (word) => {
  let length = 0;
  for (const char of word) {
    const code = char.codePointAt(0);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
};

// Reads a word at a place: its folded form and where it ends.
const readWord = (text, start, joins) => {
  let word = "";
  let apostrophe = -1;
  let at = start;
  const digitAt = (place) => isDigit(text.charCodeAt(place));
  while (at < text.length) {
    const code = text.codePointAt(at);
    const char = String.fromCodePoint(code);
    const after = at + char.length;
    const last = word.charCodeAt(word.length - 1);
    if (isIgnored(code)) {
    } else if (isApostrophe(code)) {
      if (!(joins && word && startsWord(text, after))) break;
      apostrophe = word.length;
    } else if (code === 46) {
      if (!(isDigit(last) && digitAt(after))) break;
      word += ".";
    } else if (code === 44) {
      if (!(isDigit(last) && digitAt(after) && digitAt(after + 1) && digitAt(after + 2)
        && !digitAt(after + 3))) break;
    } else if (standsAlone(code)) {
      if (!word) return { word: fold(char, code), end: after };
      break;
    } else if (isWordAt(text, at)) {
      word += fold(char, code);
    } else {
      break;
    }
    at = after;
  }
  if (apostrophe >= 0 && apostrophe === word.length - 1 && word.endsWith("s")) {
    word = word.slice(0, -1);
  }
  return { word, end: at };
};

// The words of a text with their places. `compound` is the whole that a word is a part of.
const scan = (text, joins) => {
  const found = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const parts = [];
    for (;;) {
      const { word, end } = readWord(text, at, joins);
      if (word && byteLength(word) <= 63) {
        parts.push({ word, start: at, end, compound: "" });
      }
      const after = isHyphen(text.charCodeAt(end)) ? end + 1 : end;
      at = end;
      if (!word || after === end || !startsWord(text, after)) break;
      at = after;
    }
    if (parts.length > 1) {
      const whole = parts.map((part) => part.word).join("");
      if (byteLength(whole) <= 63 && !isDigit(whole.charCodeAt(0))) {
        for (const part of parts) part.compound = whole;
      }
    }
    found.push(...parts);
    if (at === start) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  }
  return found;
};
