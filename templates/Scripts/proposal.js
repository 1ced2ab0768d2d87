// The first half of `assets/propose.js`: what a proposed page is, apart from the form that asks for it. Writes it as a
// Markdown file, reads such a file again, and checks it by the rules that `plait check` has.
//
// Functions from values to values, which know no page and no browser. `form` is what the program says of the kind of page:
// its fields, the keys that exist, the words of messages. A proposal is `{ values, strand, added, body }`: the values of
// fields by name (texts, lists of them, groups), the folder of a strand, records that the hub does not have yet by what
// they are, and the text. An empty text stands for nothing.
const proposal = (() => {
  "use strict";
  const longestFacts = 65536;
  const longestFile = 1048576;
  const invisible = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u{1d159}]*$/u;
  const blank = /[\s\u200b\u2060]/;
  const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
  const turning = /[\u202a-\u202e\u2066-\u2069]/;

  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  // The form of a phrase for a number, in the language of the page.
  const counted = (form, key, n) => {
    let sort = n === 1 ? "one" : "other";
    try {
      sort = new Intl.PluralRules(form.language).select(n);
    } catch { /* A language tag that the browser does not know. */ }
    return form.words[key + sort[0].toUpperCase() + sort.slice(1)] ?? form.words[key + "Other"];
  };
  const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const isEmpty = (value) =>
    value === undefined || value === ""
    || (Array.isArray(value) && value.every(isEmpty))
    || (isGroup(value) && Object.values(value).every(isEmpty));
  const fieldsOf = (type, value) =>
    type.type === "variants"
      ? type.variants.find((variant) => variant.name === value[type.tag])?.fields ?? []
      : type.fields;

  // Expressions that end in `+$` would take the square of a long run of blanks.
  const trimmed = (text) => {
    let [start, end] = [0, text.length];
    while (start < end && blank.test(text[start])) start += 1;
    while (start < end && blank.test(text[end - 1])) end -= 1;
    return text.slice(start, end);
  };
  const bodyOf = (text) => text.trimEnd().replace(/^\s*\n/, "");

  // A text as `plait` would read it: without white space round it and, but for long texts, in one line.
  const clean = (text, isLong) => {
    if (invisible.test(text)) return "";
    const bare = trimmed(text);
    return !isLong && /[\n\r\t]/.test(bare) ? bare.split(/\s+/).join(" ") : bare;
  };

  // Writing. Every text is in double quotes, with escapes for what YAML would not take as it is, so that it is read back
  // as just that text; days, numbers, yes and no are plain.
  const plain = { date: /^\d{4}-\d\d-\d\d$/, integer: /^-?\d{1,18}$/, number: /^-?\d{1,18}(\.\d{1,12})?$/, boolean: /^(true|false)$/ };
  const anyPlain = /^(-?\d{1,18}(\.\d{1,12})?|\d{4}-\d\d-\d\d|true|false)$/;
  const quoted = (text) =>
    '"' + text.replace(/\p{Cs}/gu, "\ufffd").replace(
      /["\\\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
      (character) =>
        character === '"' || character === "\\" ? "\\" + character
          : character === "\n" ? "\\n"
            : "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0")) + '"';
  const nameText = (name) => (/^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name));
  const scalar = (type, text) => (plain[type.type]?.test(text) ? text : quoted(text));

  const entry = (name, type, value, indent) => {
    if (isEmpty(value)) return [];
    const start = indent + nameText(name) + ":";
    if (type.type === "list") {
      const items = value.filter((item) => !isEmpty(item));
      return [start, ...items.flatMap((item) => itemLines(type.item, item, indent + "  "))];
    }
    return isGroup(value) ? [start, ...group(type, value, indent + "  ")] : [`${start} ${scalar(type, value)}`];
  };
  const group = (type, value, indent) => [
    ...(type.tag ? entry(type.tag, {}, value[type.tag] ?? "", indent) : []),
    ...fieldsOf(type, value).flatMap((field) => entry(field.name, field, value[field.name], indent)),
  ];
  const itemLines = (type, value, indent) => {
    if (!isGroup(value)) return [`${indent}- ${scalar(type, value)}`];
    const lines = group(type, value, indent + "  ");
    return [`${indent}- ${lines[0].slice(indent.length + 2)}`, ...lines.slice(1)];
  };

  // What only editors need is remarks of YAML, which no reader of the hub ever sees.
  const remarks = (form, { strand, added }) => {
    const lines = ["# For the editors: this page was written with a form of the hub. Its place is the strand"];
    lines.push(`# strand: ${quoted(strand)}`);
    for (const register of form.registers) {
      const records = (added[register.keys] ?? []).filter((record) => !isEmpty(record));
      if (records.length === 0) continue;
      lines.push(`# Add these lines to ${register.file}, each without the hash sign and the space before it`);
      const type = { type: "list", item: register };
      lines.push(...entry(register.keys, type, records, "").slice(1).map((line) => "# " + line.slice(2)));
    }
    return lines;
  };

  const write = (form, page) => {
    const values = { ...page.values, kind: form.kind };
    const facts = form.fields.flatMap((field) => entry(field.name, field, values[field.name], ""));
    const body = bodyOf(page.body.replace(/\r\n?/g, "\n").replace(/\p{Cs}/gu, "\ufffd"));
    return ["---", ...remarks(form, page), ...facts, "---", "", body, ""].join("\n");
  };

  // Reading: just what is written above, line by line. Anything else is refused with its line.
  const refuse = (word, values = {}) => {
    throw { word, values };
  };
  const text = (written, line) => {
    if (anyPlain.test(written)) return written;
    const inner = /^"((?:[^"\\]|\\["\\n]|\\u[0-9a-f]{4})*)"$/.exec(written);
    if (!inner) refuse("unreadable", { line });
    return inner[1].replace(/\\(u[0-9a-f]{4}|.)/g, (_, code) =>
      code === "n" ? "\n" : code.length > 1 ? String.fromCharCode(parseInt(code.slice(1), 16)) : code);
  };
  const shape = /^( *)(- )?(?:("(?:[^"\\]|\\.)*"|[A-Za-z_][\w-]*):(?: |$))?(.*)$/;
  const lineOf = (written, number) => {
    const [, indent, dash, name, rest] = shape.exec(written) ?? refuse("unreadable", { line: number });
    const key = name?.startsWith('"') ? text(name, number) : name;
    return { indent: indent.length, isItem: Boolean(dash), name: key, rest, number };
  };

  // The block of lines that begins at `place.at` with `indent` spaces: a list or a group.
  const block = (lines, place, indent) => {
    if (indent > 16) refuse("unreadable", { line: lines[place.at].number });
    const isList = lines[place.at].isItem;
    const list = [];
    const found = Object.create(null);
    while (place.at < lines.length && lines[place.at].indent === indent) {
      const line = lines[place.at];
      const isSound = line.isItem === isList && (line.name !== undefined || (isList && line.rest !== ""));
      if (!isSound) refuse("unreadable", { line: line.number });
      if (isList && line.name !== undefined) {
        lines[place.at] = { ...line, indent: indent + 2, isItem: false };
        list.push(block(lines, place, indent + 2));
        continue;
      }
      place.at += 1;
      if (isList) {
        list.push(text(line.rest, line.number));
        continue;
      }
      if (line.name in found) refuse("doubled", { field: line.name });
      const next = lines[place.at];
      if (line.rest !== "") found[line.name] = text(line.rest, line.number);
      else if (next && next.indent === indent + 2) found[line.name] = block(lines, place, indent + 2);
      else refuse("unreadable", { line: line.number });
    }
    return isList ? list : found;
  };
  const tree = (written) => {
    const lines = written.map(([line, number]) => lineOf(line, number));
    if (lines.length === 0) return Object.create(null);
    const place = { at: 0 };
    const value = block(lines, place, 0);
    if (place.at < lines.length) refuse("unreadable", { line: lines[place.at].number });
    return value;
  };

  // The value in the shape that its type has; what the form does not know is refused rather than lost.
  const fitted = (type, value, name) => {
    if (type.type === "list") {
      if (!Array.isArray(value)) refuse("misfit", { field: name });
      return value.map((item) => fitted(type.item, item, name));
    }
    if (type.fields || type.variants) {
      if (!isGroup(value)) refuse("misfit", { field: name });
      return fittedGroup(type, value);
    }
    return typeof value === "string" ? value : refuse("misfit", { field: name });
  };
  const fittedGroup = (type, value) => {
    const fields = fieldsOf(type, value);
    const result = Object.create(null);
    for (const [name, item] of Object.entries(value)) {
      const field = fields.find((field) => field.name === name) ?? (name === type.tag ? {} : null);
      if (!field) refuse("unknown", { field: name });
      result[name] = fitted(field, item, name);
    }
    return result;
  };

  const parse = (form, file) => {
    if (file.length > longestFile) refuse("large");
    const lines = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").split("\n");
    const end = lines.indexOf("---", 1);
    if (lines[0] !== "---" || end < 0) refuse("foreign");
    const facts = [];
    const notes = {};
    let strand = "";
    let register = null;
    lines.slice(1, end).forEach((line, index) => {
      const number = index + 2;
      if (!line.startsWith("# ")) return facts.push([line, number]);
      const note = line.slice(2);
      const file = /^Add these lines to (\S+),/.exec(note)?.[1];
      if (file) register = form.registers.find((known) => known.file === file) ?? refuse("unreadable", { line: number });
      else if (note.startsWith("strand: ")) strand = text(note.slice(8), number);
      else if (register) (notes[register.keys] ??= []).push([note, number]);
    });
    const { kind, ...values } = fittedGroup(form, tree(facts));
    if (kind !== form.kind) refuse("otherKind", { kind: kind ?? "" });
    const added = {};
    for (const { keys, ...type } of form.registers) {
      added[keys] = notes[keys] ? fitted({ type: "list", item: type }, tree(notes[keys]), keys) : [];
    }
    return { values, strand, added, body: bodyOf(lines.slice(end + 1).join("\n")) };
  };

  // The proposal in a file or, where it is none, the words that say why.
  const read = (form, file) => {
    try {
      return { page: parse(form, file) };
    } catch (reason) {
      if (!reason.word) throw reason;
      return { refusal: fill(form.words[reason.word], reason.values) };
    }
  };

  // Names by the hub's own rule.
  const letters = { æ: "ae", ǽ: "ae", ǣ: "ae", đ: "d", ð: "d", ħ: "h", ı: "i", ĳ: "ij", ł: "l", ŉ: "n", ø: "o", ǿ: "o", œ: "oe", ß: "ss", ẞ: "ss", ŧ: "t", þ: "th", ſ: "s", ẛ: "s" };
  const isDevice = (name) => /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/.test(name);
  const slug = (title) => {
    let name = "";
    let isDue = false;
    for (const character of title) {
      const lower = character.toLowerCase();
      const base = (letters[lower] ?? lower).normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      if (!/^[a-z0-9]+$/.test(base)) {
        isDue ||= character !== "'" && character !== "\u2019";
        continue;
      }
      if (isDue && name !== "") name += "-";
      isDue = false;
      name += base;
    }
    if (name === "") name = [...title].slice(0, 16).map((character) => character.codePointAt(0).toString(16)).join("-");
    return isDevice(name) ? name + "-page" : name;
  };
  const short = (name, most = 60) => {
    if (name.length <= most) return name;
    const cut = name.slice(0, most + 1);
    return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut.slice(0, most);
  };
  const fileName = (title) => {
    const name = slug(title);
    return (name === "index" ? "index-page" : short(name)) + ".md";
  };

  return { write, read, slug, short, fileName, clean, fill, counted, isEmpty, fieldsOf, hidden, turning, longestFacts, longestFile };
})();
