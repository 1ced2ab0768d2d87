// `assets/compare.js`: filters and sorts tables of case studies; without it they are plain tables.
//
// A classic script, so that it runs from `file://`. Text is only ever inserted as text.
(() => {
  "use strict";
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const sortable = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falls = head.getAttribute("aria-sort") === "ascending";
        const text = (row) => row.cells[column].textContent.trim();
        const rows = [...body.rows].sort((left, right) =>
          falls ? collator.compare(text(right), text(left)) : collator.compare(text(left), text(right)));
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", falls ? "descending" : "ascending");
        body.append(...rows);
      });
    });
  };

  const filterable = (table, form) => {
    const rows = [...table.tBodies[0].rows];
    const status = form.querySelector("[data-compare-status]");
    const selects = [...form.querySelectorAll("select")];
    const show = () => {
      let shown = 0;
      for (const row of rows) {
        row.hidden = !selects.every(
          (select) => select.value === "" || row.dataset[select.name] === select.value);
        if (!row.hidden) shown += 1;
      }
      status.textContent = fill(status.dataset.words, { n: shown, total: rows.length });
    };
    for (const select of selects) {
      const cell = (row) => row.dataset[select.name];
      const label = (row) =>
        select.name === "evidence" ? row.querySelector(".evidence").textContent.trim() : cell(row);
      const values = new Map(rows.filter(cell).map((row) => [cell(row), label(row)]));
      for (const [value, text] of [...values].sort((left, right) => (left[1] < right[1] ? -1 : 1))) {
        select.append(new Option(text, value));
      }
      select.addEventListener("change", show);
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    show();
  };

  for (const table of document.querySelectorAll("table[data-compare]")) {
    if (table.tBodies[0].rows.length < 2) continue;
    sortable(table);
    const form = document.querySelector("[data-compare-filters]");
    if (form) filterable(table, form);
  }
})();
