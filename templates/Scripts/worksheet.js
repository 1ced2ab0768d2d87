// The last part of `assets/worksheet.js`: shows the results of a worksheet as it is filled in, keeps what is written on the
// reader's device, and saves, opens, compares and copies it.
//
// Classic scripts, so that they run from `file://`. Nothing leaves the device but the files that the reader saves. What
// was kept or opened is only ever compared with what the form holds, since any local page may have written it, and text
// is only ever inserted as text.
(() => {
  "use strict";
  const form = document.querySelector("[data-worksheet]");
  if (!form) return;
  const words = form.dataset;
  const language = document.documentElement.lang || "en-GB";
  const title = document.querySelector("h1").textContent.trim();
  const notes = form.querySelector("[data-notes]");
  const part = (mark) => form.querySelector(`[data-${mark}]`);
  const fields = plaitFields(form);
  const { sections, tables } = fields;
  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  const make = (name, text) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // A value as readers see it.
  const numeral = (value, unit = "", decimals = undefined) => {
    const text = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2,
    }).format(value);
    if (/^[£$€]$/.test(unit)) return value < 0 ? `-${unit}${text.slice(1)}` : unit + text;
    return unit === "" ? text : unit === "%" ? `${text}%` : `${text} ${unit}`;
  };
  const shown = (value, type, unit, decimals) => {
    if (type === "truth") return value ? words.yes : words.no;
    if (type === "text") return value;
    if (type === "number") return numeral(value, unit, decimals);
    const date = new Date(value * 86400000);
    return Number.isNaN(date.getTime())
      ? words.large
      : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
  };

  // The results, each with what comes of its formula.
  const outcomeElements = [...form.querySelectorAll("[data-outcome]")];
  const formulas = new Map(
    outcomeElements.map(({ dataset }) => [dataset.outcome, JSON.parse(dataset.formula)]));
  const outcomes = outcomeElements.map((element) => {
    const { outcome: name, type, unit = "", decimals, says } = element.dataset;
    const places = decimals === undefined ? undefined : Number(decimals);
    const ranges = JSON.parse(says);
    return {
      name, element, type, unit, decimals: places,
      label: fields.words(element.querySelector("h3")),
      worked: (answers) => plaitFormula.workings(formulas, answers)(name),
      saying: (value) => {
        const seen = plaitFormula.round(value, places ?? 2);
        return (ranges.find(([below]) => below === "" || seen < Number(below)) ?? ["", ""])[1];
      },
    };
  });
  const labels = new Map([
    ...fields.fields.map((one) => [one.name, one.label]),
    ...tables.flatMap((one) => one.columns().map((cell) => [cell.name, `${one.label}: ${cell.label}`])),
    ...outcomes.map((one) => [one.name, one.label]),
  ]);

  const said = new Map();
  const showOutcomes = () => {
    const result = plaitFormula.workings(formulas, fields.answers());
    for (const one of outcomes) {
      const { value, lacking, undefined: reason } = result(one.name);
      const text = value === undefined ? "" : shown(value, one.type, one.unit, one.decimals);
      const saying = value !== undefined && one.type === "number" ? one.saying(value) : "";
      const obstacle = lacking
        ? fill(words.lacking, { names: lacking.map((name) => labels.get(name) ?? name).join(", ") })
        : reason ? words[reason] : "";
      const show = (mark, sentence) => {
        const line = one.element.querySelector(`[data-${mark}]`);
        line.textContent = sentence;
        line.hidden = sentence === "";
      };
      show("value", text);
      show("saying", saying);
      show("obstacle", obstacle);
      one.line = text === "" ? obstacle : saying === "" ? text : `${text}. ${saying}`;
      one.text = text;
    }
  };
  // Said when a field is left, and only what is new, so that nobody is talked over while they type.
  const announce = () => {
    const news = outcomes.filter((one) => one.text !== "" && said.get(one.name) !== one.line);
    for (const one of outcomes) said.set(one.name, one.line);
    if (news.length > 0) {
      part("said").textContent = news.map((one) => `${one.label}: ${one.line}`).join(". ");
    }
  };

  const showFaults = () => {
    const cells = [...fields.fields, ...tables.flatMap((one) => one.rows().flat())];
    for (const cell of cells.filter(({ type }) => type === "number")) {
      const found = cell.fault();
      showFault(cell, found ? fill(words[found[0]], { n: found[1] }) : "");
    }
  };
  // The line below a field that says what is wrong in it, and describes it for as long as it stands there.
  const showFault = ({ element, control }, text) => {
    const id = `${control.id}.fault`;
    let line = element.querySelector(".fault");
    const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one !== id && one !== "");
    if (text === "") {
      line?.remove();
      control.removeAttribute("aria-invalid");
    } else {
      if (!line) {
        line = Object.assign(make("span"), { className: "fault", id });
        element.append(line);
      }
      line.textContent = text;
      others.push(id);
      control.setAttribute("aria-invalid", "true");
    }
    if (others.length > 0) control.setAttribute("aria-describedby", others.join(" "));
    else control.removeAttribute("aria-describedby");
  };

  // A self-assessment has its sections ranked by the mean of their answers.
  const isRanked = "ranks" in words;
  const mean = (section) => {
    const values = section.fields.map((one) => one.value()).filter((one) => one !== undefined);
    if (values.length === 0) return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const most = Math.max(...fields.fields.map((one) => one.buttons.length));
  const ranked = (section, value) => {
    const item = make("li");
    item.append(make("strong", section.title), " ");
    item.append(make("span", fill(words.mean, { n: numeral(value, "", 1), total: most })));
    const meter = make("meter");
    Object.assign(meter, { min: 1, max: most, value });
    meter.setAttribute("aria-hidden", "true");
    item.append(" ", meter);
    if (section.links.length > 0) {
      const list = make("ul");
      for (const link of section.links) {
        const entry = make("li");
        const copy = make("a", link.textContent);
        copy.href = link.getAttribute("href");
        entry.append(copy);
        list.append(entry);
      }
      item.append(list);
    }
    return item;
  };
  const showRanking = (done) => {
    const result = part("result");
    result.replaceChildren();
    result.hidden = done === 0;
    if (done === 0) return;
    const list = make("ol");
    sections
      .map((section) => [section, mean(section)])
      .filter(([, value]) => value !== null)
      .sort(([, left], [, right]) => left - right)
      .forEach(([section, value]) => list.append(ranked(section, value)));
    result.append(make("p", words.lowest), list);
  };

  const show = () => {
    const filled = fields.fields.filter((one) => one.typed() !== "").length
      + tables.filter((one) => one.rows().some(fields.isFilled)).length;
    const progress = part("progress");
    progress.textContent =
      fill(progress.dataset.words, { n: filled, total: fields.fields.length + tables.length });
    showFaults();
    showOutcomes();
    if (isRanked) showRanking(filled);
  };

  const isBlank = () => fields.isBlank() && notes.value === "";

  // What is kept of a choice is its words, so that it holds when statements are moved or reworded; all else is kept by
  // its name. Straight and curly quotation marks are the same.
  const kept = part("keeping");
  const toggle = part("keeping-toggle");
  const place = "plait-answers " + words.key;
  const longest = 200000;
  // A form without a key keeps nothing: its answers are gone with the page.
  const mayKeep = "key" in words;
  let keeps = mayKeep;
  const plain = (text) => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\u00a0/g, " ");
  const mark = (one, button) =>
    plain(JSON.stringify([one.section, one.label, fields.words(button.parentElement)]));

  const written = () => {
    const record = fields.record();
    const marks = [];
    for (const one of fields.fields.filter(({ buttons }) => buttons.length > 0)) {
      const button = one.buttons.find(({ checked }) => checked);
      if (button) marks.push(mark(one, button));
      delete record.answers[one.name];
    }
    return JSON.stringify({ marks, ...record, notes: notes.value });
  };

  // A browser may refuse to keep anything, and may run out of room.
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };

  const keep = () => {
    if (!mayKeep) return;
    const isKept = keeps && attempt(() => {
      const text = isBlank() ? "" : written();
      if (text.length > longest) return false;
      // Whether the browser keeps anything shows only when something is written.
      localStorage.setItem(place, text);
      if (text === "") localStorage.removeItem(place);
      return true;
    });
    kept.hidden = false;
    toggle.hidden = keeps && !isKept;
    toggle.textContent = keeps ? words.forget : words.keep;
    const sentence = isKept ? words.kept : keeps ? words.unkept : words.forgotten;
    const line = part("keeping-words");
    if (line.textContent !== sentence) line.textContent = sentence;
  };

  const forget = () => {
    keeps = !keeps;
    if (!keeps) attempt(() => localStorage.removeItem(place));
    keep();
  };

  const notesOf = (record) => (typeof record.notes === "string" ? record.notes : "");
  const clear = () => {
    form.reset();
    for (const one of tables) one.resize(0);
  };
  const restore = (isReturn) => {
    const text = keeps ? attempt(() => localStorage.getItem(place) ?? "") : null;
    if (text === "" && isReturn) clear();
    if (!text || text.length > longest) return;
    const record = attempt(() => JSON.parse(text));
    if (!record || !Array.isArray(record.marks)) return;
    const marks = new Set(record.marks.filter((one) => typeof one === "string").map(plain));
    const answers = { ...record.answers };
    for (const one of fields.fields.filter(({ buttons }) => buttons.length > 0)) {
      const button = one.buttons.find((button) => marks.has(mark(one, button)));
      answers[one.name] = button ? button.value : "";
    }
    fields.fill({ answers, rows: record.rows });
    notes.value = notesOf(record);
  };

  // Asks before answers are lost; where the reader says no, all stays as it is.
  const question = part("question");
  let asked = null;
  const ask = (from, text, yes, act) => {
    asked = { from, act };
    part("question-words").textContent = text;
    part("question-yes").textContent = yes;
    question.hidden = false;
    part("question-no").focus();
  };
  const decide = (isSure) => {
    const { from, act } = asked;
    question.hidden = true;
    asked = null;
    from.focus();
    if (isSure) act();
  };

  const name = location.pathname.split("/").pop().replace(/\.html$/, "") || "worksheet";
  const save = (text, type, ending) => {
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name + ending;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const saveAnswers = () => {
    const record = { title, ...fields.record(), notes: notes.value };
    save(JSON.stringify(record, null, 2), "application/json", ".json");
  };

  // All that is filled in, a line for each answer: section, question, answer, and its words or unit.
  const lines = () => [
    ...sections.flatMap((section) => [
      ...section.fields.map((one) => {
        const text = one.typed();
        const isChoice = one.type === "scale" || one.type === "choice";
        return [section.title, one.label, text, isChoice ? one.words(text) : one.unit];
      }),
      ...section.tables.flatMap((table) => table.rows().filter(fields.isFilled).flatMap((cells, index) =>
        cells.map((cell) =>
          [section.title, `${table.label} ${index + 1}: ${cell.label}`, cell.words(cell.typed()), cell.unit]))),
    ]),
    ...outcomes.map((one) => [words.results, one.label, one.text, ""]),
    ...(notes.value === "" ? [] : [["", fields.words(notes.labels[0]), notes.value, ""]]),
  ];
  // A cell that begins like a formula would be run by a spreadsheet.
  const cell = (text) => '"' + text.replace(/^[=+\-@\t\r](?!\d)/, "'$&").replace(/"/g, '""') + '"';
  const saveTable = () => {
    const rows = [words.columns.split("|"), ...lines()].map((row) => row.map(cell).join(","));
    save("\ufeff" + rows.join("\r\n") + "\r\n", "text/csv", ".csv");
  };

  const tell = (sentence) => {
    part("told").textContent = sentence;
  };
  // Copies by whichever way the browser allows; some allow none from the disk.
  const copy = async (text, html) => {
    const blob = (type, content) => new Blob([content], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) }),
      ]);
    } catch {
      const area = make("textarea", text);
      document.body.append(area);
      area.select();
      const isDone = attempt(() => document.execCommand("copy"));
      area.remove();
      if (!isDone) return tell(words.notCopied);
    }
    tell(words.copied);
  };
  const answered = () => lines().filter(([, , answer]) => answer !== "");
  const sentence = ([, question, answer, detail]) =>
    `${question}: ${answer}${detail && detail !== answer ? ` (${detail})` : ""}`;
  const copyText = () => {
    const list = make("div");
    const all = [title, ...answered().map(sentence)];
    for (const line of all) list.append(make("p", line));
    return copy(all.join("\n"), list.outerHTML);
  };
  const copyTable = () => {
    const rows = [words.columns.split("|"), ...answered()];
    const flat = (text) => text.replace(/[\t\r\n]+/g, " ");
    return copy(rows.map((row) => row.map(flat).join("\t")).join("\n"), tableOf(rows).outerHTML);
  };
  const tableOf = ([head, ...rows]) => {
    const made = make("table");
    const add = (to, kind, texts) => {
      const row = make("tr");
      texts.forEach((text, index) => {
        const one = make(index === 0 ? "th" : kind, text);
        if (kind === "th" || index === 0) one.scope = kind === "th" ? "col" : "row";
        row.append(one);
      });
      to.append(row);
    };
    const [top, body] = [make("thead"), make("tbody")];
    add(top, "th", head);
    for (const row of rows) add(body, "td", row);
    made.append(top, body);
    return made;
  };

  // Files that were saved. One that is none, or of another page, says so.
  const largest = 1000000;
  const readFile = async (file) => {
    const text = file.size > largest ? "" : await file.text();
    const record = attempt(() => JSON.parse(text));
    const isRecord = record && typeof record === "object" && record.answers && typeof record.answers === "object";
    return isRecord ? record : null;
  };
  const pick = (act, many = false) => {
    const input = make("input");
    Object.assign(input, { type: "file", accept: ".json,application/json", multiple: many, hidden: true });
    input.addEventListener("cancel", () => input.remove());
    input.addEventListener("change", () => {
      input.remove();
      if (input.files.length > 0) act([...input.files]);
    });
    // Outside of the page it could be thrown away before a file is chosen.
    document.body.append(input);
    input.click();
  };
  const isOther = ({ title: other }) =>
    typeof other === "string" && other !== "" && plain(other) !== plain(title);

  const open = (from) => pick(async ([file]) => {
    const record = await readFile(file);
    if (!record) return tell(words.unreadable);
    const take = () => {
      fields.fill(record);
      notes.value = notesOf(record);
      tell("");
      show();
      keep();
    };
    if (isOther(record)) {
      return ask(from, fill(words.otherAsk, { title: record.title.slice(0, 200) }), words.otherYes, take);
    }
    if (isBlank()) return take();
    return ask(from, words.replaceAsk, words.replaceYes, take);
  });

  const mostFiles = 100;
  const comparison = plaitTeam(fields, outcomes.filter(({ type }) => type === "number"), numeral);
  const compare = () => pick(async (files) => {
    const read = await Promise.all(files.slice(0, mostFiles).map(readFile));
    const records = read.filter((record) => record && !isOther(record));
    const place = part("team");
    const rows = comparison(records);
    place.hidden = rows.length === 0;
    place.querySelector("[data-table]").replaceChildren(
      ...(rows.length === 0 ? [] : [tableOf([words.teamColumns.split("|"), ...rows])]));
    const left = files.length - records.length;
    tell(fill(words.compared, { n: records.length }) + (left > 0 ? " " + fill(words.leftOut, { n: left }) : ""));
    if (rows.length > 0) place.querySelector("h3").focus();
  }, true);

  const on = (name, act) =>
    part(name)?.addEventListener("click", (event) => act(event.currentTarget));
  on("print", () => print());
  on("save", saveAnswers);
  on("open", open);
  on("csv", saveTable);
  on("copy", copyText);
  on("copy-table", copyTable);
  on("compare", compare);
  on("keeping-toggle", forget);
  on("question-yes", () => decide(true));
  on("question-no", () => decide(false));
  on("clear", (button) =>
    isBlank() || ask(button, words.clearAsk, words.clearYes, () => {
      clear();
      show();
      keep();
    }));
  for (const one of tables) {
    const button = one.element.querySelector("[data-add]");
    button.hidden = false;
    button.addEventListener("click", () => {
      const row = one.add();
      if (row) row.querySelector("input, select, textarea").focus();
      else button.disabled = true;
    });
  }
  question.addEventListener("keydown", (event) => {
    if (event.key === "Escape") decide(false);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A tick sets the day beside it, which the reader may change.
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, "0")).join("-");
  };
  form.addEventListener("change", ({ target }) => {
    const day = target.checked && target.dataset.dates ? document.getElementById(target.dataset.dates) : null;
    if (day?.value === "") {
      day.value = today();
      keep();
    }
    show();
    announce();
  });
  form.addEventListener("input", () => {
    show();
    keep();
  });
  part("tools").hidden = false;
  const begin = (isReturn) => {
    restore(isReturn);
    show();
    announce();
    keep();
  };
  // Again when the reader comes back to the page as it was left: other tabs may have gone on.
  addEventListener("pageshow", (event) => event.persisted && begin(true));
  begin(false);
})();
