// The second part of `assets/propose.js`: what `plait check` would say of a proposal, in the same words, as far as it can
// be known without the other pages of the hub.
const proposalChecks = (() => {
  "use strict";
  const { clean, fill, counted, isEmpty, fieldsOf, hidden, turning } = proposal;

  const longestLine = 10000;
  const mostFaults = 100;

  const characters = (text) => {
    if (text.length > 2 * longestLine || !("Segmenter" in Intl)) return [...text].length;
    return [...new Intl.Segmenter().segment(text)].length;
  };
  const codeOf = (text, kind) =>
    "U+" + kind.exec(text)[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  const isDay = (text) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
    const [year, month, day] = text.split("-").map(Number);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= last;
  };
  const isAddress = (text) => {
    const rest = /^https?:\/\/(.*)$/i.exec(text)?.[1];
    const host = rest?.split(/[/?#]/)[0] ?? "";
    return host.includes(".") && !host.includes("@") && !/[\u0000-\u0020<>"{}|\\^`\u007f]/.test(rest);
  };
  const isPath = (text) => !/[%?:*"<>|\\]|^\/|^www\./.test(text);
  const isWhole = (text) => /^-?\d{1,18}$/.test(text);

  // The words for what is wrong with one text, or nothing.
  const scalarFault = (form, field, text) => {
    const { words } = form;
    const say = (word, values = {}) => fill(words[word], { field: field.label, text, ...values });
    if (hidden.test(text)) return say("control", { code: codeOf(text, hidden) });
    if (field.type !== "text" && turning.test(text)) return say("direction", { code: codeOf(text, turning) });
    switch (field.type) {
      case "line":
      case "text": {
        const n = field.max && text.length > field.max ? characters(text) : 0;
        return n > field.max ? say("tooLong", { n, most: field.max, over: n - field.max }) : null;
      }
      case "date": return /^\d{4}-\d\d-\d\d$/.test(text) ? (isDay(text) ? null : say("noDay")) : say("date");
      case "integer": {
        if (!isWhole(text)) return say("whole");
        const { least, most } = field;
        return Number(text) < least || Number(text) > most ? say("range", { least, most }) : null;
      }
      case "number": return /^-?\d+(\.\d+)?$/.test(text) && text.length < 32 ? null : say("number");
      case "boolean": return text === "true" || text === "false" ? null : say("choice");
      case "choice": return field.choices.some((choice) => choice[0] === text) ? null : say("choice");
      case "key": {
        const known = form.lists[field.keys];
        return !known || known.some((key) => key[0] === text) ? null : say("key", { kind: field.keys });
      }
      case "path": return isPath(text) && text.endsWith(".md") ? null : say("path");
      case "url": {
        if (isAddress(text)) return null;
        const isBare = !text.includes(":") && isAddress("https://" + text);
        return isBare ? say("urlMeant", { meant: "https://" + text }) : say("url");
      }
      case "email": return /^[^\s@<>"()]+@[^\s@<>"()]+\.[^\s@<>"().]+$/.test(text) ? null : say("email");
      case "language": return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? null : say("language");
      default: return null;
    }
  };
  const isName = (type) => ["key", "choice", "path", "url", "integer"].includes(type);

  // Adds what is wrong with a value to `faults`; `path` leads to it by names of fields and numbers of items.
  const checkValue = (form, field, value, path, faults) => {
    const { words } = form;
    const add = (word, values, at = path) =>
      faults.push({ path: at, text: fill(words[word], { field: field.label, ...values }) });
    if (isEmpty(value)) {
      if (!field.needed) return;
      const isChosen = field.choices || field.keys || field.variants || field.item?.keys;
      return add(field.name === "consent" ? "consent" : isChosen ? "missingChoice" : field.example ? "missingLike" : "missing", { example: field.example });
    }
    if (field.type === "list") {
      const [least, most] = field.count;
      const n = value.length;
      const said = (key) => faults.push({ path, text: fill(counted(form, key, n), { field: field.label, n, least, most }) });
      if (n < least) said("tooFew");
      if (n > most) said("tooMany");
      value.forEach((item, index) => {
        if (field.item.type !== "record" && value.indexOf(item) < index && isName(field.item.type)) {
          return add("twice", { text: item }, [...path, index]);
        }
        checkValue(form, { ...field.item, name: field.name, label: field.label }, item, [...path, index], faults);
      });
    } else if (typeof value === "string") {
      const said = scalarFault(form, field, value);
      if (said) faults.push({ path, text: said });
    } else {
      const tag = value[field.tag] ?? "";
      if (field.tag && tag === "") add("missingChoice", {}, [...path, field.tag]);
      checkFields(form, fieldsOf(field, value), value, path, faults);
    }
  };
  const checkFields = (form, fields, values, path, faults) => {
    for (const field of fields) {
      if (field.name === "kind" && path.length === 0) continue;
      checkValue(form, field, values[field.name], [...path, field.name], faults);
    }
  };

  // What the parts of a case study say of each other.
  const checkStudy = (form, values, today, faults) => {
    const { words } = form;
    const add = (word, path, given = {}, isAdvice = false) =>
      faults.push({ path, text: fill(words[word], given), isAdvice });
    const fields = form.fields.find((field) => field.name === "measures")?.item.fields ?? [];
    const labels = Object.fromEntries(fields.map((field) => [field.name, field.label]));
    const joined = (parts, type) => new Intl.ListFormat(form.language, { type }).format(parts);
    const listed = (names) => joined(names.map((name) => `'${labels[name]}'`), "conjunction");
    const measures = values.measures ?? [];
    measures.forEach((measure, index) => {
      const path = ["measures", index];
      const name = measure.name ?? "";
      const written = form.rows.flat().filter((figure) => !isEmpty(measure[figure]));
      const rows = form.rows.filter((row) => row.some((figure) => written.includes(figure)));
      if (rows.length !== 1) add(rows.length === 0 ? "noFigure" : "mixed", [...path, written[0] ?? form.rows[0][0]], { name, fields: listed(written), rows: joined(form.rows.map(listed), "disjunction") });
      const lacking = ["date", "n", "by"].filter((field) => isEmpty(measure[field]));
      if (lacking.length > 0) add("incomplete", [...path, lacking[0]], { name, fields: listed(lacking) }, true);
      const result = ["after", "with", "value"].find((figure) => written.includes(figure));
      if (values.evidence === "plan" && result && rows.length === 1) add("planned", [...path, result], { name, field: labels[result] });
    });
    const isFounded = (measure) => ["n", "by", "date"].every((field) => !isEmpty(measure[field]));
    if (values.evidence === "measured" && !measures.some(isFounded)) add("unmeasured", ["evidence"], { fields: listed(["n", "by", "date"]) });
    const day = values.consent?.date;
    if (values.consent?.kind === "confirmed" && isDay(day ?? "") && day > today) add("agreed", ["consent", "date"], { day });
  };

  // The text with blanks in place of remarks, which readers never see.
  const withoutRemarks = (body) => {
    const parts = [];
    let place = 0;
    for (let start; (start = body.indexOf("<" + "!--", place)) >= 0; ) {
      const end = body.indexOf("-->", start);
      if (end < 0) break;
      parts.push(body.slice(place, start), body.slice(start, end + 3).replace(/[^\n]/g, " "));
      place = end + 3;
    }
    return parts.join("") + body.slice(place);
  };

  // The text, line by line, without what stands in code.
  const checkText = (form, body, faults) => {
    const { words } = form;
    const say = (word, values = {}, isAdvice = false) =>
      faults.push({ path: ["+body"], text: fill(words[word], values), isAdvice });
    if (clean(body, true) === "") return say("noText", {}, true);
    if (hidden.test(body)) say("control", { field: words.text, code: codeOf(body, hidden) });
    if (turning.test(body)) say("direction", { field: words.text, code: codeOf(body, turning) }, true);
    let fence = null;
    let level = 1;
    let open = null;
    const seen = new Set();
    const close = () => open && say("sectionEmpty", { text: open }, true);
    withoutRemarks(body).split("\n").forEach((whole, index) => {
      const line = index + 1;
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(whole)?.[1];
      if (mark && (!fence || (mark[0] === fence[0] && mark.length >= fence.length))) {
        fence = fence ? null : mark;
        open = null;
        return;
      }
      if (fence) return;
      const heading = /^(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*$/.exec(whole);
      if (heading) {
        const [, marks, title = ""] = heading;
        if (open && marks.length <= level) close();
        if (title === "") say("headEmpty", { line });
        else if (marks.length === 1) say("headOne", { line }, true);
        else if (marks.length > level + 1) say("headSkip", { line, marks: "#".repeat(level + 1) }, true);
        if (title !== "" && seen.has(title)) say("headTwice", { line, text: title }, true);
        seen.add(title);
        level = marks.length;
        open = title;
        return;
      }
      if (whole.trim() !== "") open = null;
      const unspaced = /^(#{2,6})[^#\s]/.exec(whole);
      if (unspaced) say("headSpace", { line, marks: unspaced[1] }, true);
      // What stands in so long a line is left to the program.
      if (whole.length > longestLine) return;
      const prose = whole.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, " ").replace(/\\[<[\]!]/g, " ");
      const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])[^>]*>/.exec(prose);
      if (tag) say("html", { line, text: tag[1].toLowerCase() });
      for (const [, target] of prose.matchAll(/\]\(\s*<?([^\s)>]*)/g)) {
        const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(target)?.[1];
        if (scheme && !/^(https?|mailto|tel)$/i.test(scheme) && !form.hubs.includes(scheme)) say("scheme", { line, text: scheme });
        else if (/^www\./i.test(target)) say("urlMeant", { text: target, meant: "https://" + target });
        else if (target === "") say("noTarget", { line });
      }
      if (/\]\s+\((?:https?:|\.\.?\/|mailto:)/.test(prose)) say("linkSpace", { line }, true);
      for (const [, inner] of prose.matchAll(/\[(@[^\]]*)\]/g)) {
        for (const part of inner.split(";")) {
          const key = /^\s*@([A-Za-z0-9][\w.:-]*)\s*(?:,.*)?$/.exec(part)?.[1];
          if (!key) say("citation", { line, text: `[${inner}]` });
          else if (form.lists.source && !form.lists.source.some((known) => known[0] === key)) say("noSource", { line, text: key });
        }
      }
    });
    close();
  };

  // All that is wrong, in the order of the fields; what does not keep the page from being published is advice. Keys of
  // added records are known, as in the hub that they are added to.
  const check = (form, page, today) => {
    const faults = [];
    const lists = { ...form.lists };
    for (const register of form.registers) {
      const added = page.added[register.keys] ?? [];
      if (lists[register.keys]) lists[register.keys] = [...lists[register.keys], ...added.map((record) => [record.key])];
    }
    const known = { ...form, lists };
    const { values } = page;
    const named = [values.organisation, ...(values.also ?? [])];
    const isNamed = !named.every((key) => form.anonymous.includes(key));
    const fields = form.fields.filter((field) => field.name !== "consent" || isNamed || !isEmpty(values.consent));
    checkFields(known, fields, values, [], faults);
    for (const { keys, fields } of form.registers) {
      (page.added[keys] ?? []).forEach((record, index) => {
        checkFields(known, fields, record, ["+" + keys, index], faults);
        if (isDay(record.retrieved ?? "") && record.retrieved > today) {
          faults.push({ path: ["+" + keys, index, "retrieved"], text: fill(form.words.retrieved, { day: record.retrieved }) });
        }
      });
    }
    if (form.isCaseStudy) checkStudy(form, values, today, faults);
    if (isDay(values.reviewed ?? "") && values.reviewed > today) {
      faults.push({ path: ["reviewed"], text: fill(form.words.reviewed, { day: values.reviewed }) });
    }
    if (isDay(values.published ?? "") && values.published > today) {
      faults.push({ path: ["published"], text: fill(form.words.waits, { day: values.published }), isAdvice: true });
    }
    if (page.strand === "") faults.push({ path: ["+strand"], text: form.words.strand });
    else if (!form.strands.some(([folder]) => folder === page.strand)) {
      faults.push({ path: ["+strand"], text: fill(form.words.otherStrand, { text: page.strand }) });
    }
    checkText(known, page.body, faults);
    const file = proposal.write(form, page);
    const facts = new TextEncoder().encode(file.slice(0, file.indexOf("\n---\n"))).length;
    if (facts > proposal.longestFacts) faults.push({ path: [], text: form.words.tooLarge });
    if (faults.length > mostFaults) {
      faults.splice(mostFaults, Infinity, { path: [], text: fill(form.words.more, { n: mostFaults }) });
    }
    return faults;
  };

  return { check };
})();
