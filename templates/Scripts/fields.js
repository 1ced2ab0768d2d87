// The second part of `assets/worksheet.js`: the fields of a worksheet, what is typed in them, and what that means.
//
// A text that was saved or kept is only ever compared with what the form offers, or put into a field as text.
const plaitFields = (form) => {
  "use strict";
  const mostRows = 200;
  const longest = 20000;
  const words = (element) => (element ? element.textContent.trim() : "");

  // A number as people type it, with thousands parted and a sign of a unit; `NaN` where it is none.
  const number = (typed) => {
    const plain = typed
      .replace(/[\s\u00a0\u202f]/g, "").replace(/[\u2212\u2013]/g, "-")
      .replace(/^(-?)[£$€]/, "$1").replace(/%$/, "");
    const whole = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, "") : plain;
    return whole.length < 21 && /^-?(\d+\.?\d*|\.\d+)$/.test(whole) ? Number(whole) : NaN;
  };

  // A day as the number of days since 1970; `NaN` where it is none.
  const day = (typed) => {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed);
    return parts ? Date.UTC(parts[1], parts[2] - 1, parts[3]) / 86400000 : NaN;
  };

  // What keeps a typed number from counting: the key of the sentence that says so, and the bound.
  const fault = ({ least, most }, typed) => {
    const value = number(typed);
    if (typed.trim() === "") return null;
    if (Number.isNaN(value)) return ["notNumber"];
    if (least !== undefined && value < Number(least)) return ["tooSmall", least];
    if (most !== undefined && value > Number(most)) return ["tooLarge", most];
    return null;
  };

  const field = (element, section, prefix = "") => {
    const { field: type, name: key, unit = "", least, most } = element.dataset;
    const buttons = [...element.querySelectorAll("input[type=radio], input[type=checkbox]")];
    const control = element.querySelector("input, select, textarea");
    const options = buttons.length > 0 ? buttons : [...element.querySelectorAll("option")];
    const option = (typed) => options.find((one) => one.value === typed && typed !== "");
    const said = (one) => (one ? words(one.closest("label") ?? one) : "");
    const typed = () =>
      buttons.length > 0 ? (buttons.find((one) => one.checked)?.value ?? "") : control.value;
    // The value that a typed text stands for; `undefined` where it stands for none.
    const read = (text) => {
      if (options.length > 0) {
        const chosen = option(text);
        if (!chosen) return undefined;
        const { means } = chosen.dataset;
        return means === undefined ? said(chosen) : JSON.parse(means);
      }
      if (type === "text") return text.trim() === "" ? undefined : text;
      const value = type === "date" ? day(text) : fault({ least, most }, text) ? NaN : number(text);
      return Number.isNaN(value) ? undefined : value;
    };
    return {
      name: prefix + key, key, type, unit, element, section, control, buttons,
      label: words(element.querySelector("legend, label")),
      typed,
      read,
      value: () => read(typed()),
      fault: () => (type === "number" ? fault({ least, most }, typed()) : null),
      set: (text) => {
        if (buttons.length > 0) for (const one of buttons) one.checked = one.value === text;
        else if (options.length > 0) control.value = option(text) ? text : "";
        else control.value = text;
      },
      words: (text) => (options.length > 0 ? said(option(text)) : text),
      // The largest difference that there can be, where that is known.
      reach: type === "scale" ? options.length - 1 : Number(most) - Number(least),
    };
  };

  const sections = [...form.querySelectorAll("[data-section]")].map((element) => {
    const title = words(element.querySelector("h2").lastChild);
    const own = [...element.querySelectorAll("[data-field]")]
      .filter((one) => !one.parentElement.closest("[data-field]"));
    return {
      title,
      links: [...element.querySelectorAll("[data-help] a")],
      fields: own.filter((one) => one.dataset.field !== "rows").map((one) => field(one, title)),
      tables: own.filter((one) => one.dataset.field === "rows").map((one) => table(one, title)),
    };
  });

  // Repeated rows. A further row is a copy of the last one, with names of its own.
  function table(element, section) {
    const list = element.querySelector("[data-rows]");
    const name = element.dataset.name;
    const begin = list.children.length;
    const cells = (row) =>
      [...row.querySelectorAll("[data-field]")].map((one) => field(one, section, `${name}.`));
    const renumber = (text, count) => text.replace(/\.\d+\./g, `.${count}.`);
    const add = () => {
      if (list.children.length >= mostRows) return null;
      const row = list.lastElementChild.cloneNode(true);
      const count = list.children.length + 1;
      for (const one of row.querySelectorAll("[id], [for], [aria-describedby], [aria-label], [name]")) {
        for (const attribute of ["id", "for", "aria-describedby", "name"]) {
          const text = one.getAttribute(attribute);
          if (text) one.setAttribute(attribute, renumber(text, count));
        }
        const label = one.getAttribute("aria-label");
        if (label) one.setAttribute("aria-label", label.replace(/\d+(?=\D*$)/, count));
      }
      list.append(row);
      cells(row).forEach((cell) => cell.set(""));
      return row;
    };
    const resize = (count) => {
      while (list.children.length > Math.max(begin, count)) list.lastElementChild.remove();
      while (list.children.length < Math.min(count, mostRows)) add();
    };
    return {
      name, section, element, add, resize,
      label: words(element.querySelector("legend")),
      columns: () => cells(list.firstElementChild),
      rows: () => [...list.children].map(cells),
    };
  }

  const fields = sections.flatMap((one) => one.fields);
  const tables = sections.flatMap((one) => one.tables);
  const isFilled = (cells) => cells.some((cell) => cell.typed() !== "");
  const isText = (text) => typeof text === "string" && text.length <= longest;
  const own = (record, name) =>
    record && typeof record === "object" && Object.hasOwn(record, name) ? record[name] : undefined;

  const meant = (entries) => new Map(entries.filter(([, value]) => value !== undefined));
  // What formulas are worked out over: of the form, or of a record that was saved.
  const answers = (record) => ({
    values: meant(fields.map((one) => {
      const text = record ? own(record.answers, one.name) : one.typed();
      return [one.name, isText(text) ? one.read(text) : undefined];
    })),
    rows: new Map(tables.map((one) => {
      const columns = one.columns();
      const saved = record ? own(record.rows, one.name) : null;
      const rows = record
        ? (Array.isArray(saved) ? saved.slice(0, mostRows) : []).map((row) =>
            columns.map((cell) => [cell, own(row, cell.key)]))
        : one.rows().map((cells) => cells.map((cell) => [cell, cell.typed()]));
      return [one.name, rows.map((row) =>
        meant(row.map(([cell, text]) => [cell.name, isText(text) ? cell.read(text) : undefined])))];
    })),
  });

  // What is typed, as it is saved.
  const record = () => ({
    answers: Object.fromEntries(
      fields.map((one) => [one.name, one.typed()]).filter(([, text]) => text !== "")),
    rows: Object.fromEntries(tables.map((one) => {
      const rows = one.rows();
      while (rows.length > 0 && !isFilled(rows[rows.length - 1])) rows.pop();
      return [one.name, rows.map((cells) =>
        Object.fromEntries(cells.map((cell) => [cell.key, cell.typed()]).filter(([, text]) => text !== "")))];
    }).filter(([, rows]) => rows.length > 0)),
  });

  // Puts a record into the form; `isMeant` says which answers to choices count.
  const fill = (saved) => {
    for (const one of fields) {
      const text = own(saved.answers, one.name);
      one.set(isText(text) ? text : "");
    }
    for (const one of tables) {
      const rows = own(saved.rows, one.name);
      const list = Array.isArray(rows) ? rows.slice(0, mostRows) : [];
      one.resize(list.length);
      one.rows().forEach((cells, index) => cells.forEach((cell) => {
        const text = own(list[index], cell.key);
        cell.set(isText(text) ? text : "");
      }));
    }
  };

  const isBlank = () =>
    !isFilled(fields) && !tables.some((one) => one.rows().some(isFilled));

  return { sections, fields, tables, answers, record, fill, isBlank, isFilled, words, number, own };
};
