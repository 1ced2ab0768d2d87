// Works out formulas as the page does. Reads cases as JSON, one a line: the formulas by name, the answers, and the name of
// the result that is asked for. Writes what comes of each, one a line.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const script = new URL("../../../templates/Scripts/formula.js", import.meta.url);
export const formula = vm.runInThisContext(
  `${readFileSync(script, "utf8")}\nplaitFormula`, { filename: "formula.js" });

export const outcome = ({ formulas, values, rows, asked }) => {
  const result = formula.workings(new Map(Object.entries(formulas)), {
    values: new Map(Object.entries(values)),
    rows: new Map(Object.entries(rows).map(([name, list]) =>
      [name, list.map((row) => new Map(Object.entries(row)))])),
  });
  return result(asked);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
  for (const line of lines) console.log(JSON.stringify(outcome(JSON.parse(line))));
}
