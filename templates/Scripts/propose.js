// The last part of `assets/propose.js`: the form in which somebody writes a proposal. Reads and fills it, keeps a draft on
// the device, shows what is wrong, and saves and opens files.
//
// Nothing leaves the device but the file that its user saves. A draft that was kept is read like a file, since any local
// page may have written it, and text is only ever inserted as text.
(() => {
  "use strict";
  const form = document.querySelector("[data-proposal]");
  const facts = globalThis.plaitProposal;
  if (!form || !facts) return;
  const { words } = facts;
  const { fill, counted, clean } = proposal;
  const all = (box, selector) => [...box.querySelectorAll(selector)];
  const get = (selector) => form.querySelector(selector);
  const make = (name, text = "") => Object.assign(document.createElement(name), { textContent: text });
  // The elements that belong to a box itself, and to none of the boxes in it.
  const own = (box, selector) =>
    all(box, selector).filter((element) => element.parentElement.closest("[data-field],[data-item],[data-variant],[data-proposal]") === box);
  const one = (box, selector) => own(box, selector)[0];
  const controlOf = (box) => one(box, "input,select,textarea");
  const items = (list) => [...one(list, "[data-items]").children];
  const registers = facts.registers.map((register) => ({ ...register, list: get(`[data-field="+${register.keys}"]`) }));

  // Keys are chosen by name: those of the hub, then those of the records that are added here.
  const option = (value, text) => new Option(text, value);
  const addOptions = (input) => {
    const known = facts.lists[input.dataset.keys];
    // More keys than anybody would look through are written, and not chosen.
    if (!known) return;
    const select = make("select");
    for (const { name, value } of input.attributes) if (!["type", "class"].includes(name)) select.setAttribute(name, value);
    select.append(option("", words.choose), ...known.map(([key, title]) => option(key, title)));
    input.replaceWith(select);
    nameKeys();
  };
  const nameKeys = () => {
    for (const { keys, list, from } of registers) {
      if (!list) continue;
      const taken = new Set((facts.lists[keys] ?? []).map(([key]) => key));
      for (const item of items(list)) {
        const record = readFields(item);
        const stem = proposal.short(proposal.slug(from.map((name) => record[name] ?? "").join(" ").trim()), 56) || "new-" + keys;
        item.key = stem;
        for (let n = 2; taken.has(item.key); n += 1) item.key = `${stem}-${n}`;
        item.label = record[from[0]];
        taken.add(item.key);
        if (keys !== "source") continue;
        let cite = one(item, "[data-cite]");
        if (!cite) {
          cite = Object.assign(make("p"), { className: "note" });
          cite.dataset.cite = "";
          one(item, "[data-remove]").before(cite);
        }
        cite.textContent = item.label && fill(words.cite, { key: item.key });
      }
      for (const select of all(form, `select[data-keys="${keys}"]`)) {
        const left = [...select.options].filter((entry) => entry.item);
        for (const item of items(list)) {
          const entry = left.find((entry) => entry.item === item) ?? Object.assign(option("", ""), { item });
          Object.assign(entry, { value: item.key, text: item.label });
          if (item.label && !entry.parentElement) select.append(entry);
        }
        for (const entry of left) if (!entry.item.label || !entry.item.isConnected) entry.remove();
      }
    }
  };

  // Lists: the item that the page came with is the pattern of all others.
  const patterns = new WeakMap();
  const setUp = (root) => {
    for (const list of all(root, "[data-control=list]")) {
      // What is in a pattern is set up in its copies.
      if (!root.contains(list)) continue;
      const [pattern] = items(list);
      patterns.set(list, pattern);
      pattern.remove();
      for (let n = 0; n < Number(list.dataset.least); n += 1) addItem(list);
      one(list, "[data-add]").hidden = false;
    }
    for (const input of all(root, "input[data-keys]")) addOptions(input);
    for (const input of all(root, "[data-numeric]")) input.inputMode = "numeric";
    for (const box of all(root, "[data-control=variants]")) showVariant(box);
  };
  const addItem = (list) => {
    const item = patterns.get(list).cloneNode(true);
    one(list, "[data-items]").append(item);
    setUp(item);
    one(item, "[data-remove]").hidden = false;
    return item;
  };
  const showVariant = (box) => {
    const chosen = controlOf(one(box, "[data-field]")).value;
    for (const variant of own(box, "[data-variant]")) variant.hidden = variant.dataset.variant !== chosen;
  };
  const pathOf = (box) => {
    const path = [];
    for (let at = box; at !== form; at = at.parentElement) {
      if (at.dataset.id) path.unshift(at.dataset.id);
      else if (at.dataset.item !== undefined) path.unshift([...at.parentElement.children].indexOf(at));
    }
    return path;
  };
  // Gives everything the ids that labels and remarks need, and items their numbers.
  const number = () => {
    nameKeys();
    for (const box of all(form, "[data-field],[data-variant],[data-item]")) {
      const id = "ask-" + pathOf(box).join("-");
      const [label, control, help] = [one(box, "label:not(.check)"), controlOf(box), one(box, "[data-help]")];
      const target = label && control ? control : box;
      target.id = id;
      if (label) label.htmlFor = id;
      if (help) help.id = id + "-help";
      const fault = one(box, "[data-fault]");
      if (fault) fault.id = id + "-fault";
      const described = [help, fault].filter(Boolean).map((element) => element.id).join(" ");
      if (described) target.setAttribute("aria-describedby", described);
      else target.removeAttribute("aria-describedby");
      if (box.dataset.item === undefined) continue;
      const name = nameOf(box);
      one(box, "[data-name]").textContent = name;
      one(box, "[data-remove]").textContent = fill(words.remove, { name });
    }
  };
  const nameOf = (item) => `${item.closest("[data-control=list]").dataset.label} ${pathOf(item).pop() + 1}`;

  const readBox = (box) => {
    switch (box.dataset.control) {
      case "lines": return controlOf(box).value.split("\n").map((line) => clean(line)).filter(Boolean);
      case "checks": return own(box, ":checked").map((input) => input.value);
      case "list": return items(box).map((item) => (one(item, "[data-field]") ? readFields(item) : clean(controlOf(item).value))).filter((item) => !proposal.isEmpty(item));
      case "group": return readFields(box);
      case "variants": {
        const variant = own(box, "[data-variant]").find((variant) => !variant.hidden);
        return { ...readFields(box), ...(variant ? readFields(variant) : {}) };
      }
      default: {
        const control = controlOf(box);
        return control.validity.badInput ? "?" : clean(control.value, box.dataset.control === "long");
      }
    }
  };
  const readFields = (box) =>
    Object.fromEntries(own(box, "[data-field]").filter((field) => !field.dataset.field.startsWith("+")).map((field) => [field.dataset.field, readBox(field)]));
  const special = (name) => get(`[data-field="+${name}"]`);
  const current = () => {
    const added = registers.filter(({ list }) => list).map(({ keys, list }) => [keys, items(list).map((item) => ({ key: item.key, ...readFields(item) })).filter(({ key, ...record }) => !proposal.isEmpty(record))]);
    return { values: readFields(form), strand: controlOf(special("strand")).value, added: Object.fromEntries(added), body: controlOf(special("body")).value };
  };

  const choose = (control, value) => {
    if (control.tagName === "SELECT" && ![...control.options].some((entry) => entry.value === value)) control.append(option(value, value));
    control.value = value;
    // A day that is none, from a file: better shown as text than lost.
    if (control.value === "" && value !== "") Object.assign(control, { type: "text", value });
  };
  const writeBox = (box, value = "") => {
    switch (box.dataset.control) {
      case "lines": controlOf(box).value = [].concat(value).join("\n"); break;
      case "checks":
        for (const key of value || []) {
          if (own(box, "input").some((input) => input.value === key)) continue;
          const label = one(box, ".check").cloneNode(true);
          label.firstElementChild.value = label.lastElementChild.textContent = key;
          one(box, ".checks").append(label);
        }
        for (const input of own(box, "input")) input.checked = value.includes(input.value);
        break;
      case "list":
        items(box).forEach((item) => item.remove());
        for (const item of value.length > 0 ? value : Array(Number(box.dataset.least)).fill("")) {
          const added = addItem(box);
          if (one(added, "[data-field]")) writeFields(added, item || {});
          else if (item) choose(controlOf(added), item);
        }
        break;
      case "group": writeFields(box, value || {}); break;
      case "variants":
        writeFields(box, value || {});
        showVariant(box);
        for (const variant of own(box, "[data-variant]")) writeFields(variant, variant.hidden ? {} : value);
        break;
      default: choose(controlOf(box), value);
    }
  };
  const writeFields = (box, values) => {
    for (const field of own(box, "[data-field]")) {
      if (!field.dataset.field.startsWith("+")) writeBox(field, values[field.dataset.field]);
    }
  };
  const show = (page) => {
    for (const { keys, list } of registers) if (list) writeBox(list, page.added[keys] ?? []);
    nameKeys();
    writeFields(form, page.values);
    choose(controlOf(special("strand")), page.strand);
    controlOf(special("body")).value = page.body;
    isChecked = false;
    refresh();
  };
  const blank = { values: {}, strand: "", added: {}, body: facts.outline };
  const written = () => proposal.write(facts, current());
  const isBlank = () => written() === empty;

  // Faults: at the field, and in a summary that leads to it.
  const parts = all(form, "[data-part]");
  let isChecked = false;
  const find = (path) => {
    let box = form;
    for (const step of path) {
      const boxes = typeof step === "number" ? items(box) : [...own(box, "[data-field]"), ...own(box, "[data-variant]:not([hidden])").flatMap((variant) => own(variant, "[data-field]"))];
      const next = typeof step === "number" ? boxes[step] : boxes.find((field) => field.dataset.field === step);
      if (!next) break;
      box = next;
    }
    return box === form ? parts[0] : box;
  };
  const targetOf = (box) => (one(box, "label:not(.check)") ? controlOf(box) : box);
  const reach = (target) => {
    target.closest("[data-part]").open = true;
    if (!target.matches("input,select,textarea")) target.tabIndex = -1;
    target.focus();
  };
  const link = ({ path, text }, target) => {
    const lead = path.flatMap((step, index) => (typeof step === "number" && targetOf(find(path.slice(0, index + 1))) !== target ? [nameOf(find(path.slice(0, index + 1))) + " – "] : []));
    const entry = make("li");
    const anchor = make("a", lead.join("") + text);
    anchor.href = "#" + target.id;
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      reach(target);
    });
    entry.append(anchor);
    return entry;
  };
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };
  const showFaults = () => {
    all(form, "[data-fault]").forEach((element) => element.remove());
    all(form, "[aria-invalid]").forEach((element) => element.removeAttribute("aria-invalid"));
    number();
    const faults = isChecked ? proposalChecks.check(facts, current(), today()) : [];
    const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    faults.sort((one, other) => {
      const [first, second] = [find(one.path), find(other.path)];
      return first === second ? 0 : follows(first, second) ? -1 : 1;
    });
    const lists = [make("ul"), make("ul")];
    for (const fault of faults) {
      const box = find(fault.path);
      const target = box.dataset.part === undefined ? targetOf(box) : box;
      const line = Object.assign(make("p", fault.text), { className: fault.isAdvice ? "advice" : "fault" });
      line.dataset.fault = "";
      const place = one(box, "[data-fault]") ?? one(box, "[data-help]") ?? one(box, "label,legend,summary");
      place.after(line);
      if (!fault.isAdvice && target.matches("input,select,textarea")) target.setAttribute("aria-invalid", "true");
      lists[fault.isAdvice ? 1 : 0].append(link(fault, target));
    }
    number();
    return { faults, lists };
  };
  const showSummary = ({ faults, lists }) => {
    const summary = get("[data-summary]");
    const n = faults.filter((fault) => !fault.isAdvice).length;
    summary.hidden = faults.length === 0;
    const title = n === 0 ? words.noFaults : fill(counted(facts, "faults", n), { n });
    summary.querySelector("h2").textContent = title;
    const advice = n < faults.length ? [make("p", words.advice), lists[1]] : [];
    summary.querySelector("[data-list]").replaceChildren(...(n > 0 ? [lists[0]] : []), ...advice);
    get("[data-anyway]").hidden = n === 0;
    return n;
  };
  const showState = (faults) => {
    const page = current();
    const filledIn = facts.fields.filter((field) => field.needed && field.name !== "kind")
      .map((field) => [[field.name], !proposal.isEmpty(page.values[field.name])]);
    filledIn.push([["+strand"], page.strand !== ""], [["+body"], page.body.trim() !== facts.outline.trim()]);
    let done = 0;
    let total = 0;
    for (const part of parts) {
      const inPart = (path) => part.contains(find(path));
      const asked = filledIn.filter(([path]) => inPart(path));
      const filled = asked.filter(([, isFilled]) => isFilled).length;
      const n = faults.filter((fault) => !fault.isAdvice && inPart(fault.path)).length;
      const state = part.querySelector("[data-state]");
      state.textContent = n > 0 ? fill(words.partFaults, { n }) : asked.length > 0 ? fill(words.partNeeded, { n: filled, total: asked.length }) : words.partOptional;
      if (asked.length === 0) continue;
      total += 1;
      if (filled === asked.length) done += 1;
    }
    get("[data-progress]").textContent = fill(words.progress, { n: done, total });
  };
  const refresh = () => {
    const shown = showFaults();
    if (isChecked) showSummary(shown);
    else get("[data-summary]").hidden = true;
    showState(shown.faults);
  };

  const download = (text, name) => {
    const anchor = make("a");
    anchor.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
    anchor.download = name;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 10000);
  };
  const save = () => {
    const text = written();
    const title = readFields(form).title || facts.name;
    const name = proposal.fileName(title);
    download(text, name);
    const sent = get("[data-sent]");
    sent.hidden = false;
    sent.querySelector("textarea").value = text;
    const mail = sent.querySelector("[data-mail]");
    if (mail) mail.href = `mailto:${facts.email}?subject=${encodeURIComponent(facts.name + ": " + title)}`;
    say(fill(words.saved, { file: name }));
  };
  const say = (text) => { get("[data-said]").textContent = text; };
  const checkAndSave = () => {
    isChecked = true;
    const shown = showFaults();
    showState(shown.faults);
    say("");
    if (showSummary(shown) === 0) save();
    else get("[data-summary]").focus();
  };

  // The draft is kept as the file would be.
  const place = "plait-proposal " + facts.store;
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  const keep = () => {
    const isKept = attempt(() => {
      if (isBlank()) localStorage.removeItem(place);
      else localStorage.setItem(place, written());
      return localStorage.length >= 0;
    });
    const line = get("[data-kept]");
    const sentence = isKept ? words.kept : words.unkept;
    if (line.textContent !== sentence) line.textContent = sentence;
  };
  const take = (text) => {
    const { page, refusal } = proposal.read(facts, text);
    if (page) show(page);
    return refusal;
  };

  const question = get("[data-question]");
  let asked = null;
  const ask = (from, text, yes, act) => {
    asked = { from, act };
    question.querySelector("p").textContent = text;
    question.querySelector("[data-yes]").textContent = yes;
    question.hidden = false;
    (from.closest(".tools") ?? from).after(question);
    question.querySelector("[data-no]").focus();
  };
  const decide = (isSure) => {
    question.hidden = true;
    form.append(question);
    const { from, act } = asked;
    asked = null;
    from.focus();
    if (isSure) act();
  };
  const open = (from) => {
    const input = Object.assign(make("input"), { type: "file", accept: ".md,.txt,text/markdown,text/plain" });
    input.addEventListener("change", async () => {
      const [file] = input.files;
      if (!file) return;
      if (file.size > proposal.longestFile) return say(words.large);
      const text = await file.text();
      const { refusal } = proposal.read(facts, text);
      if (refusal) return say(refusal);
      const act = () => {
        take(text);
        keep();
        say(fill(words.opened, { file: file.name }));
      };
      if (isBlank()) act();
      else ask(from, words.replaceAsk, words.replaceYes, act);
    });
    input.click();
  };
  const forget = (from) =>
    isBlank() || ask(from, words.forgetAsk, words.forgetYes, () => {
      show(blank);
      get("[data-sent]").hidden = true;
      keep();
      say(words.forgotten);
    });
  const remove = (item) => {
    const list = item.closest("[data-control=list]");
    const act = () => {
      item.remove();
      refresh();
      keep();
      one(list, "[data-add]").focus();
    };
    const value = one(item, "[data-field]") ? readFields(item) : controlOf(item).value;
    if (proposal.isEmpty(value)) act();
    else ask(one(item, "[data-remove]"), fill(words.removeAsk, { name: nameOf(item) }), words.removeYes, act);
  };
  const next = (part) => {
    const following = parts[parts.indexOf(part) + 1];
    part.open = false;
    following.open = true;
    following.querySelector("summary").focus();
    following.scrollIntoView();
  };
  const acts = {
    add: (button) => {
      const item = addItem(button.closest("[data-control=list]"));
      refresh();
      item.querySelector("input,select,textarea").focus();
    },
    remove: (button) => remove(button.closest("[data-item]")),
    next: (button) => next(button.closest("[data-part]")),
    save: checkAndSave,
    anyway: save,
    open,
    forget,
    print: () => print(),
    yes: () => decide(true),
    no: () => decide(false),
    copy: async () => {
      const area = get("[data-sent] textarea");
      area.select();
      if (await attempt(() => navigator.clipboard.writeText(area.value).then(() => true))) say(words.copied);
    },
  };
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const act = Object.keys(acts).find((name) => button && name in button.dataset);
    if (act) acts[act](button);
  });
  question.addEventListener("keydown", (event) => event.key === "Escape" && decide(false));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    nameKeys();
    keep();
  });
  form.addEventListener("change", (event) => {
    const box = event.target.closest("[data-control=variants]");
    if (box) showVariant(box);
    refresh();
    keep();
  });

  setUp(form);
  get("[data-noscript]").remove();
  all(form, "[data-script]").forEach((element) => { element.hidden = false; });
  parts.forEach((part, index) => { part.open = index === 0; });
  show(blank);
  const empty = written();
  const kept = attempt(() => localStorage.getItem(place));
  if (kept) take(kept);
  keep();
})();
