// The search engine's scripts without a page: its files in one scope, as they are shipped.

import { readFileSync } from "node:fs";
import vm from "node:vm";

const folder = new URL("../../../Sources/Search/Script/", import.meta.url);
// The parts that know no document.
const parts = ["text", "store", "query", "spelling", "ranking", "finding", "titles", "excerpt"];
const read = (name) => readFileSync(new URL(`${name}.js`, folder), "utf8");
const source = parts.map(read).join("\n");

const names = Array.from(source.matchAll(/^(?:const|let) (\w+)/gm), ([, name]) => name);

// What defines `stem` for a language, such as "german", or for one whose words are not stemmed in the page.
const stemming = (language) => (language
  ? `${read("Snowball/base")}${read(`Snowball/${language}`)}
    const own = new ${language[0].toUpperCase()}${language.slice(1)}Stemmer();
    const stem = (word) => own.stemWord(word);`
  : read("unstemmed"));

// The engine over an index whose files are given by `load`, a function from a path such as `words/s-0` to what stands
// in that file: everything that the scripts declare, by its name.
export const engine = (load = async (path) => { throw new Error(`no ${path}`); }, language = "") => {
  const make = vm.runInThisContext(
    `(plait) => { "use strict";\n${stemming(language)}\n${source}\nreturn { stem, ${names.join(", ")} };\n}`,
    { filename: "engine.js" });
  return make({ load });
};
