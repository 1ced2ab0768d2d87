// `assets/compare.js`: filters and sorts tables of case studies and puts rows side by side; without it they are plain
// tables with lists beside them.
//
// A classic script, so that it runs from `file://`. Text is only ever inserted as text.
(() => {
  "use strict";
  const mostBeside = 3;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const make = (name, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  };

  const sortable = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    heads.forEach((head, column) => {
      const button = make("button", { type: "button" }, ...head.childNodes);
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
    const has = (row, { name, value }) => value === "" || (row.dataset[name] ?? "").split(" ").includes(value);
    const show = () => {
      let shown = 0;
      for (const row of rows) {
        row.hidden = !selects.every((select) => has(row, select));
        if (!row.hidden) shown += 1;
      }
      status.textContent = fill(status.dataset.words, { n: shown, total: rows.length });
    };
    form.addEventListener("change", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    // What the lists find, the filters find, too.
    const lists = document.querySelector("[data-compare-lists]");
    if (lists) lists.hidden = true;
    show();
  };

  /** Lets the reader choose two or three rows of a table, and shows them as columns. */
  const comparable = (table, beside, bar) => {
    const headings = [...table.tHead.rows[0].cells].map((head) => head.textContent.trim());
    const status = bar.querySelector("[role=status]");
    const show = bar.querySelector("[data-beside-show]");
    const chosen = () => boxes.filter((box) => box.checked);

    const update = () => {
      const number = chosen().length;
      for (const box of boxes) box.disabled = number >= mostBeside && !box.checked;
      bar.hidden = number === 0;
      show.hidden = number < 2;
      const { one, several, most } = status.dataset;
      status.textContent = number === 0 ? "" : fill(number === 1 ? one : number < mostBeside ? several : most, { n: number });
      if (number < 2) beside.hidden = true;
      else if (!beside.hidden) draw();
    };

    const column = (cell, name) => make(name, {}, ...[...cell.cloneNode(true).childNodes].filter(
      (node) => !node.classList?.contains("choose")));

    const draw = () => {
      const rows = chosen().map((box) => box.closest("tr"));
      const top = make("tr", {}, make("td"), ...rows.map((row) => {
        const head = column(row.cells[0], "th");
        head.scope = "col";
        return head;
      }));
      const rest = headings.map((heading, place) => ({ heading, cells: rows.map((row) => row.cells[place]) }))
        .filter(({ cells }, place) => place > 0 && cells.some((cell) => cell.textContent.trim()))
        .map(({ heading, cells }) =>
          make("tr", {}, make("th", { scope: "row" }, heading), ...cells.map((cell) => column(cell, "td"))));
      const drawn = make("table", {}, make("thead", {}, top), make("tbody", {}, ...rest));
      drawn.dataset.columns = rows.length;
      beside.querySelector("[role=region]").replaceChildren(drawn);
    };

    const boxes = [...table.tBodies[0].rows].map((row) => {
      const box = make("input", { type: "checkbox" });
      box.setAttribute("aria-label", fill(beside.dataset.name, { title: row.querySelector("a").textContent }));
      box.addEventListener("change", update);
      row.cells[0].append(make("label", { className: "choose" }, box, ` ${beside.dataset.choose}`));
      return box;
    });
    show.addEventListener("click", () => {
      draw();
      beside.hidden = false;
      const heading = beside.querySelector("h2");
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    });
    bar.querySelector("[data-beside-clear]").addEventListener("click", () => {
      const first = chosen()[0];
      for (const box of boxes) box.checked = false;
      update();
      first?.focus();
    });
    update();
  };

  for (const table of document.querySelectorAll("table[data-compare]")) {
    if (table.tBodies[0].rows.length < 2) continue;
    const [form, beside, bar] = ["[data-compare-filters]", "[data-beside]", "[data-beside-bar]"]
      .map((selector) => document.querySelector(selector));
    if (beside && bar) comparable(table, beside, bar);
    sortable(table);
    if (form) filterable(table, form);
  }
})();
