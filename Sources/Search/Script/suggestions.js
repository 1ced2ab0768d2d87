// Suggests pages while a query is typed into the box at the top of a page: an ARIA combobox with a list.

// So many of each rank are suggested: pages, then terms and organisations.
const suggested = [4, 3];

// The records to suggest for what is written, best first.
const suggest = async (written) => {
  await open();
  const scanned = scan(written.slice(0, longestQuery), meta.english).map(({ word }) => word).slice(0, 6);
  const wanted = scanned.filter((word) => !stopWords.has(word));
  const words = wanted.length ? wanted : scanned;
  if (!words.length || words.join("").length < 2) return [];
  const meant = synonyms.get(scanned.join(" ")) || [];
  const lists = await Promise.all(
    [...meant.map((one) => one.split(" ").filter((word) => !stopWords.has(word))), words].map(titled));
  const chosen = lists.slice(0, -1).flatMap((list) => list.filter(({ rank }) => rank === 1).slice(0, 1));
  const rest = lists[lists.length - 1].filter(({ number }) => chosen.every((one) => one.number !== number));
  suggested.forEach((most, rank) => {
    chosen.push(...rest.filter((one) => one.rank === rank).slice(0, most));
  });
  return Promise.all(chosen.map(({ number }) => recordOf(number)));
};

// Makes a box suggest: what is called for each change of what is written.
const suggestIn = (box) => {
  const holder = element("ul", "suggestions");
  holder.id = "p.suggestions";
  holder.setAttribute("role", "listbox");
  holder.setAttribute("aria-label", worded("suggestions"));
  holder.hidden = true;
  const status = element("p", "unseen");
  status.setAttribute("role", "status");
  box.form.append(holder, status);
  for (const [name, value] of [
    ["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", holder.id], ["aria-expanded", "false"],
  ]) box.setAttribute(name, value);

  let active = -1;
  let turn = 0;
  const mark = (index) => {
    active = index;
    Array.from(holder.children).forEach((one, at) => one.setAttribute("aria-selected", String(at === index)));
    if (index < 0) box.removeAttribute("aria-activedescendant");
    else {
      box.setAttribute("aria-activedescendant", holder.children[index].id);
      holder.children[index].scrollIntoView({ block: "nearest" });
    }
  };
  const close = () => {
    turn += 1;
    holder.hidden = true;
    holder.replaceChildren();
    status.textContent = "";
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const option = (index, go, ...children) => {
    const item = element("li", "suggestion", ...children);
    item.id = holder.id + "-" + index;
    item.setAttribute("role", "option");
    item.go = go;
    // The focus stays in the box.
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", go);
    return item;
  };
  const show = (records, written) => {
    const options = records.map((record, index) => option(
      index, () => { location.href = plait.root + record.address; },
      element("span", "suggestion-title", record.title), " ", element("span", "suggestion-label", record.label)));
    options.push(option(
      options.length, () => box.form.requestSubmit(), worded("suggest-search", { query: written })));
    holder.replaceChildren(...options);
    holder.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(-1);
    status.textContent = counted("suggested", options.length);
  };

  box.addEventListener("keydown", (event) => {
    const { length } = holder.children;
    if (event.isComposing || !length) return;
    if (event.key === "ArrowDown") mark(active + 1 < length ? active + 1 : -1);
    else if (event.key === "ArrowUp") mark(active < 0 ? length - 1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) holder.children[active].go();
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", close);
  return async () => {
    turn += 1;
    const mine = turn;
    const written = box.value.trim();
    if (!written) return close();
    const records = await suggest(written);
    if (mine === turn && document.activeElement === box) show(records, written);
  };
};
