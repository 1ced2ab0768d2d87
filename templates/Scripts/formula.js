// The first half of `assets/worksheet.js`: works out the formulas of a worksheet, as `Sources/Worksheets/Working` does.
//
// A formula is data: a number, or an array that begins with what it is. Nothing of it is ever run as a script. What comes
// of one is `{ value }`, or `{ lacking }` with the names that are not filled in, or `{ undefined: "zero" | "large" }`.
const plaitFormula = (() => {
  "use strict";

  const isDone = (outcome) => "value" in outcome;
  const isNot = (outcome, value) => isDone(outcome) && outcome.value === value;
  const number = (value) => (Number.isFinite(value) ? { value } : { undefined: "large" });

  // What keeps a formula over these outcomes from having a value; `null` when all have one.
  const obstacle = (outcomes) => {
    const lacking = [...new Set(outcomes.flatMap((outcome) => outcome.lacking ?? []))];
    if (lacking.length > 0) return { lacking };
    return outcomes.find((outcome) => "undefined" in outcome) ?? null;
  };

  const operations = {
    "+": (left, right) => number(left + right),
    "-": (left, right) => number(left - right),
    "*": (left, right) => number(left * right),
    "/": (left, right) => (right === 0 ? { undefined: "zero" } : number(left / right)),
    "=": (left, right) => ({ value: left === right }),
    "<>": (left, right) => ({ value: left !== right }),
    "<": (left, right) => ({ value: left < right }),
    "<=": (left, right) => ({ value: left <= right }),
    ">": (left, right) => ({ value: left > right }),
    ">=": (left, right) => ({ value: left >= right }),
    and: (left, right) => ({ value: left && right }),
    or: (left, right) => ({ value: left || right }),
  };

  const median = (sorted) => {
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  };
  const total = (numbers) => numbers.reduce((sum, one) => sum + one, 0);
  const summaries = {
    sum: total,
    mean: (numbers) => total(numbers) / numbers.length,
    median: (numbers, sorted) => median(sorted),
    min: (numbers, sorted) => sorted[0],
    max: (numbers, sorted) => sorted[sorted.length - 1],
    spread: (numbers, sorted) => sorted[sorted.length - 1] - sorted[0],
    share: (numbers) => (numbers.filter((one) => one === true).length / numbers.length) * 100,
  };

  // A number with so many decimals; a half goes away from zero.
  const round = (value, decimals = 0) => {
    const scale = [1, 10, 100, 1000, 10000, 100000, 1000000][Math.min(Math.max(decimals, 0), 6)];
    const size = Math.floor(Math.abs(value) * scale + 0.5) / scale;
    return value < 0 ? -size : size;
  };

  // The names in a formula, each once, in the order of the text.
  const names = (formula, found = []) => {
    if (!Array.isArray(formula)) return found;
    const [kind, ...parts] = formula;
    if (kind === "$" && !found.includes(parts[0])) found.push(parts[0]);
    if (kind !== "$" && kind !== "'") parts.forEach((part) => names(part, found));
    return found;
  };

  // Works out formulas over answers: `values` by name, and `rows` by the name of the rows, each with the values that are
  // filled in. What comes of a formula is worked out once.
  const workings = (formulas, { values, rows }) => {
    const known = new Map();
    let row = null;

    const result = (name) => {
      if (!known.has(name)) {
        const outer = row;
        row = null;
        known.set(name, formulas.has(name) ? outcome(formulas.get(name)) : { lacking: [name] });
        row = outer;
      }
      return known.get(name);
    };

    const named = (name) => {
      if (name.includes(".")) {
        return row && row.has(name) ? { value: row.get(name) } : { lacking: [name] };
      }
      return values.has(name) ? { value: values.get(name) } : result(name);
    };

    const gather = (kind, parts) => {
      const outcomes = [];
      for (const part of parts) {
        if (!Array.isArray(part) || part[0] !== "each") {
          outcomes.push(outcome(part));
          continue;
        }
        for (const one of rows.get(part[1]) ?? []) {
          row = one;
          outcomes.push(outcome(part[2]));
        }
        row = null;
      }
      const fault = outcomes.find((one) => "undefined" in one);
      if (fault) return fault;
      // What is empty is left out.
      const found = outcomes.filter(isDone).map(({ value }) => value);
      if (kind === "count") return { value: found.filter((one) => one !== false).length };
      if (found.length === 0) return { lacking: names([kind, ...parts]) };
      return number(summaries[kind](found, [...found].sort((left, right) => left - right)));
    };

    const outcome = (formula) => {
      if (typeof formula === "number") return { value: formula };
      const [kind, ...parts] = formula;
      if (kind === "'") return { value: parts[0] };
      if (kind === "$") return named(parts[0]);
      if (kind === "if") {
        const condition = outcome(parts[0]);
        return obstacle([condition]) ?? outcome(condition.value ? parts[1] : parts[2]);
      }
      if (kind in summaries && !(kind === "share" && parts.length === 2)) return gather(kind, parts);
      if (kind === "count") return gather(kind, parts);
      const outcomes = parts.map(outcome);
      // What is known decides, where it decides whatever the rest may be.
      if (kind === "and" && outcomes.some((one) => isNot(one, false))) return { value: false };
      if (kind === "or" && outcomes.some((one) => isNot(one, true))) return { value: true };
      const fault = obstacle(outcomes);
      if (fault) return fault;
      const [left, right] = outcomes.map(({ value }) => value);
      if (kind === "neg") return number(-left);
      if (kind === "not") return { value: !left };
      if (kind === "round") return number(round(left, right));
      if (kind === "share") return right === 0 ? { undefined: "zero" } : number((left / right) * 100);
      return operations[kind](left, right);
    };

    return result;
  };

  return { workings, names, round };
})();
