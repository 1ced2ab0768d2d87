// The third part of `assets/worksheet.js`: the files of several people side by side, what differs most first.
//
// Only numbers and words of the form itself are shown, and nothing that says whose file it was.
const plaitTeam = (fields, outcomes, show) => {
  "use strict";

  const numbers = (list) => list.filter((one) => typeof one === "number" && Number.isFinite(one));
  const summary = (label, values, reach, shown) => {
    const found = numbers(values).sort((left, right) => left - right);
    if (found.length === 0) return null;
    const [least, most] = [found[0], found[found.length - 1]];
    const middle = Math.floor(found.length / 2);
    const median = found.length % 2 === 1 ? found[middle] : (found[middle - 1] + found[middle]) / 2;
    const whole = reach > 0 ? reach : Math.max(Math.abs(least), Math.abs(most)) || 1;
    return {
      difference: (most - least) / whole,
      cells: [label, String(found.length), shown(least), shown(median), shown(most), shown(most - least)],
    };
  };

  // A row for each question that has a number for its answer, and one for each result.
  return (records) => {
    const all = records.map((record) => fields.answers(record));
    const asked = fields.fields.filter((one) => one.type === "number" || one.type === "scale" || one.type === "choice");
    const rows = asked.map((one) =>
      summary(one.label, all.map(({ values }) => values.get(one.name)), one.reach,
        (value) => show(value, one.unit)));
    const results = outcomes.map((one) =>
      summary(one.label, all.map((answers) => one.worked(answers).value), NaN,
        (value) => show(value, one.unit, one.decimals)));
    return [...rows, ...results].filter(Boolean)
      .sort((left, right) => right.difference - left.difference)
      .map(({ cells }) => cells);
  };
};
