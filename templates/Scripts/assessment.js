// `assets/assessment.js`: counts the answers of a self-assessment, shows the sections with the lowest
// first, keeps the answers on the reader's device, and saves and opens them as files.
//
// A classic script, so that it runs from `file://`. Nothing leaves the device but the files that the reader
// saves. Answers that were kept or opened are only ever compared with what the form holds, since any local page may
// have written them, and text is only ever inserted as text.
(() => {
  "use strict";
  const form = document.querySelector("[data-assessment]");
  if (!form) return;
  const words = form.dataset;
  const title = document.querySelector("h1").textContent.trim();
  const notes = form.querySelector("[data-notes]");
  const sections = [...form.querySelectorAll("[data-section]")].map((element) => ({
    title: element.querySelector("h2").lastChild.textContent.trim(),
    links: [...element.querySelectorAll("[data-help] a")],
    statements: [...element.querySelectorAll("[data-statement]")].map((set) => ({
      text: set.querySelector("legend").textContent.trim(),
      buttons: [...set.querySelectorAll("input[type=radio]")],
    })),
  }));
  const statements = sections.flatMap((section) => section.statements);
  const most = Math.max(...statements.map((statement) => statement.buttons.length));
  const label = (button) => button.parentElement.textContent.trim();
  const answer = (statement) => statement.buttons.find((button) => button.checked);
  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  const make = (name, text) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const mean = (section) => {
    const answered = section.statements.map(answer).filter(Boolean);
    if (answered.length === 0) return null;
    return answered.reduce((sum, button) => sum + Number(button.value), 0) / answered.length;
  };

  const sectionResult = (section, value) => {
    const item = make("li");
    item.append(make("strong", section.title), " ");
    item.append(make("span", fill(words.mean, { n: value.toFixed(1), total: most })));
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

  const show = () => {
    const done = statements.filter(answer).length;
    const progress = form.querySelector("[data-progress]");
    progress.textContent = fill(progress.dataset.words, { n: done, total: statements.length });
    const result = form.querySelector("[data-result]");
    result.replaceChildren();
    result.hidden = done === 0;
    if (done === 0) return;
    const list = make("ol");
    sections
      .map((section) => [section, mean(section)])
      .filter(([, value]) => value !== null)
      .sort(([, left], [, right]) => left - right)
      .forEach(([section, value]) => list.append(sectionResult(section, value)));
    result.append(make("p", words.lowest), list);
  };

  const isBlank = () => !statements.some(answer) && notes.value === "";

  // What is kept of each answer is its words, so that it holds when statements are moved or reworded.
  const kept = form.querySelector("[data-keeping]");
  const toggle = kept.querySelector("[data-keeping-toggle]");
  const place = "plait-answers " + words.key;
  const longest = 200000;
  // A form without a key keeps nothing: its answers are gone with the page.
  const mayKeep = "key" in words;
  let keeps = mayKeep;
  const mark = (section, statement, button) =>
    JSON.stringify([section.title, statement.text, label(button)]);

  const written = () => {
    const marks = sections.flatMap((section) =>
      section.statements
        .filter(answer)
        .map((statement) => mark(section, statement, answer(statement))));
    return JSON.stringify({ marks, notes: notes.value });
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
    const line = kept.querySelector("[data-keeping-words]");
    if (line.textContent !== sentence) line.textContent = sentence;
  };

  const forget = () => {
    keeps = !keeps;
    if (!keeps) attempt(() => localStorage.removeItem(place));
    keep();
  };

  const restore = (isReturn) => {
    const text = keeps ? attempt(() => localStorage.getItem(place) ?? "") : null;
    if (text === "" && isReturn) form.reset();
    if (!text || text.length > longest) return;
    const record = attempt(() => JSON.parse(text));
    if (!record || !Array.isArray(record.marks)) return;
    const marks = new Set(record.marks);
    for (const section of sections) {
      for (const statement of section.statements) {
        for (const button of statement.buttons) {
          button.checked = marks.has(mark(section, statement, button));
        }
      }
    }
    notes.value = typeof record.notes === "string" ? record.notes : "";
  };

  // Asks before answers are lost; where the reader says no, all stays as it is.
  const question = form.querySelector("[data-question]");
  let asked = null;
  const ask = (from, text, yes, act) => {
    if (isBlank()) return act();
    asked = { from, act };
    question.querySelector("[data-question-words]").textContent = text;
    question.querySelector("[data-question-yes]").textContent = yes;
    question.hidden = false;
    question.querySelector("[data-question-no]").focus();
  };
  const decide = (isSure) => {
    const { from, act } = asked;
    question.hidden = true;
    asked = null;
    from.focus();
    if (isSure) act();
  };

  const name = location.pathname.split("/").pop().replace(/\.html$/, "") || "assessment";
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
    const answers = {};
    for (const statement of statements) {
      const button = answer(statement);
      if (button) answers[button.name] = button.value;
    }
    const record = { title, answers, notes: notes.value };
    save(JSON.stringify(record, null, 2), "application/json", ".json");
  };

  // A cell that begins like a formula would be run by a spreadsheet.
  const cell = (text) => '"' + text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""') + '"';
  const saveTable = () => {
    const rows = [words.columns.split("|")];
    for (const section of sections) {
      for (const statement of section.statements) {
        const button = answer(statement);
        const place = [section.title, statement.text];
        rows.push(button ? [...place, button.value, label(button)] : [...place, "", ""]);
      }
    }
    const lines = rows.map((row) => row.map(cell).join(","));
    save("\ufeff" + lines.join("\r\n") + "\r\n", "text/csv", ".csv");
  };

  const take = (text) => {
    const progress = form.querySelector("[data-progress]");
    let record;
    try {
      record = JSON.parse(text);
    } catch {
      record = null;
    }
    const answers = record && typeof record === "object" ? record.answers : null;
    if (!answers || typeof answers !== "object") {
      progress.textContent = words.unreadable;
      return;
    }
    ask(form.querySelector("[data-open]"), words.replaceAsk, words.replaceYes, () => {
      for (const statement of statements) {
        for (const button of statement.buttons) {
          button.checked =
            Object.hasOwn(answers, button.name) && answers[button.name] === button.value;
        }
      }
      notes.value = typeof record.notes === "string" ? record.notes : "";
      show();
      keep();
    });
  };

  const open = () => {
    const input = make("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", async () => {
      if (input.files.length > 0) take(await input.files[0].text());
    });
    input.click();
  };

  const on = (mark, act) =>
    form.querySelector(mark).addEventListener("click", (event) => act(event.currentTarget));
  on("[data-print]", () => print());
  on("[data-save]", saveAnswers);
  on("[data-open]", open);
  on("[data-csv]", saveTable);
  on("[data-keeping-toggle]", forget);
  on("[data-question-yes]", () => decide(true));
  on("[data-question-no]", () => decide(false));
  on("[data-clear]", (button) =>
    ask(button, words.clearAsk, words.clearYes, () => {
      form.reset();
      show();
      keep();
    }));
  question.addEventListener("keydown", (event) => {
    if (event.key === "Escape") decide(false);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", show);
  form.addEventListener("input", keep);
  form.querySelector("[data-tools]").hidden = false;
  const begin = (isReturn) => {
    restore(isReturn);
    show();
    keep();
  };
  // Again when the reader comes back to the page as it was left: other tabs may have gone on.
  addEventListener("pageshow", (event) => event.persisted && begin(true));
  begin(false);
})();
