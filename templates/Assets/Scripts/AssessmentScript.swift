/// `assets/assessment.js`: counts the answers of a self-assessment, shows the sections with the lowest
/// first, and saves and opens answers as files.
///
/// A classic script, so that it runs from `file://`. Nothing leaves the page but the files that the reader
/// saves; answers of a file that was opened are only ever compared with what the form holds, and text is
/// only ever inserted as text.
public let assessmentScript: [UInt8] = Array(
  #"""
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
          const label = button ? button.parentElement.textContent.trim() : "";
          rows.push([section.title, statement.text, button ? button.value : "", label]);
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
      for (const statement of statements) {
        for (const button of statement.buttons) {
          button.checked =
            Object.hasOwn(answers, button.name) && answers[button.name] === button.value;
        }
      }
      notes.value = typeof record.notes === "string" ? record.notes : "";
      show();
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

    const on = (mark, act) => form.querySelector(mark).addEventListener("click", act);
    on("[data-print]", () => print());
    on("[data-save]", saveAnswers);
    on("[data-open]", open);
    on("[data-csv]", saveTable);
    on("[data-clear]", () => {
      form.reset();
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", show);
    form.querySelector("[data-tools]").hidden = false;
    show();
  })();

  """#.utf8)
