// Elements and words for readers.

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};
// In one pass, so that braces in a value stay as they are.
const worded = (key, values) =>
  String(plait.words[key] || "").replace(/\{(\w+)\}/g,
    (whole, name) => (values && Object.hasOwn(values, name) ? values[name] : whole));
const language = () => document.documentElement.lang || undefined;
// A number for the reader; the browser's own formatting takes tens of milliseconds to load.
const numeral = (count) => (count < 1000 ? String(count) : count.toLocaleString(language()));

const counted = (key, count, values) => {
  let sort = count === 1 ? "one" : "other";
  if (!meta.english) {
    try {
      sort = new Intl.PluralRules(language()).select(count);
    } catch { /* A language tag that the browser does not know. */ }
  }
  const name = plait.words[key + "-" + sort] === undefined ? key + "-other" : key + "-" + sort;
  return worded(name, { ...values, count: numeral(count) });
};
