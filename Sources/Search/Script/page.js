// Runs a search and shows it: the status, the list, the facets, the address.

const pageSize = 10;
const list = plait.results;
const facetHolder = document.getElementById("search-facets");
const heading = document.getElementById("search-heading");
const nothingFound = document.getElementById("search-nothing");
const baseTitle = document.title;
const more = element("button", "search-more");
more.type = "button";
more.hidden = true;
if (list) list.after(more);

// On a narrow screen the filters are folded away under a button that says how many are chosen.
const foldButton = element("button", "search-fold");
foldButton.type = "button";
foldButton.hidden = true;
foldButton.setAttribute("aria-expanded", "false");
foldButton.setAttribute("aria-controls", "search-facets");
foldButton.addEventListener("click", () => {
  foldButton.setAttribute("aria-expanded", String(foldButton.getAttribute("aria-expanded") !== "true"));
});
if (list && facetHolder) facetHolder.before(foldButton);
const showFold = () => {
  const count = Array.from(chosen.values()).reduce((sum, keys) => sum + keys.length, 0);
  foldButton.textContent = count ? worded("filters-chosen", { count: numeral(count) }) : worded("filters");
  foldButton.hidden = !facetHolder || !facetHolder.firstChild;
};

let chosen = new Map();
const nothing = { count: 0, slice: () => [] };
let current = { results: nothing, clauses: [], marks: new Map(), shown: 0 };
// Each search has a number; what comes back for an earlier one is dropped.
let turn = 0;

const linkTo = (record, fragment) => {
  const link = element("a", "search-link", record.title);
  link.href = plait.root + record.address + fragment;
  return link;
};
const resultItem = (record, clauses, marks) => {
  const { nodes, fragment } = excerpt(record, clauses, marks);
  const item = element("li", "search-result", element("h3", "search-title", linkTo(record, fragment)));
  const about = [record.label, ...record.shown].filter(Boolean).join(" · ");
  if (about) item.append(element("p", "search-label", about));
  if (nodes.length) item.append(element("p", "search-excerpt", ...nodes));
  return item;
};

// Adds the next results to the list; the result is the first that was added.
const showMore = async (mine) => {
  const { results, clauses, marks, shown } = current;
  const next = results.slice(shown, shown + pageSize);
  const records = await Promise.all(next.map(recordOf));
  if (mine !== turn) return null;
  const items = records.map((record) => resultItem(record, clauses, marks));
  if (shown === 0) list.replaceChildren(...items); else list.append(...items);
  current.shown = shown + items.length;
  more.textContent = worded("more");
  more.hidden = current.shown >= results.count;
  return items[0] || null;
};
more.addEventListener("click", async () => {
  const first = await showMore(turn);
  if (first) first.querySelector("a").focus();
});

const clearPage = () => {
  current = { results: nothing, clauses: [], marks: new Map(), shown: 0 };
  list.replaceChildren();
  more.hidden = true;
  if (facetHolder) facetHolder.replaceChildren();
  showFold();
  if (heading) heading.hidden = true;
  if (nothingFound) nothingFound.replaceChildren();
  plait.status.textContent = "";
  askOthers("", turn);
};

// Every document, in the order of the index: what facets filter when nothing is written.
const everything = () => ({
  numbers: Array.from({ length: meta.count }, (_, number) => number),
  scores: new Float64Array(meta.count),
});

const statusText = (query, found, count, isFiltered) => {
  const { repair } = found;
  const whole = repair ? repair.text : query;
  const parts = [];
  if (repair) {
    const shown = count ? found.shown : whole;
    parts.push(worded("repaired", { words: repair.unknown.join(", "), repair: shown }));
  }
  if (found.missing.size && (count || found.clauses.some(isKnown))) {
    parts.push(worded("missing", { words: Array.from(found.missing).join(", ") }));
  }
  if (!count) {
    parts.push(worded(isFiltered ? "none-filtered" : "none", { query: whole }));
  } else if (query && !repair) {
    parts.push(counted("results", count, { query }));
  } else {
    parts.push(counted("listed", count));
  }
  return parts.join(" ");
};

// What is offered where nothing is found: titles that come close, and lists by the first letter of the query.
const waysOn = async (query) => {
  const nodes = [];
  const near = await nearest(query, 5);
  if (near.length) {
    nodes.push(element("h3", "", worded("nearest")), element("ul", "links",
      ...near.map((record) => element("li", "", linkTo(record, ""), " ", element("span", "search-label", record.label)))));
  }
  const [first] = scan(query, meta.english);
  const letter = first ? first.word[0].toUpperCase() : "";
  const lists = JSON.parse(nothingFound.getAttribute("data-letters") || "[]")
    .filter(([, , letters]) => letter && letters.includes(letter));
  if (lists.length) {
    nodes.push(element("ul", "links", ...lists.map(([name, address]) => {
      const link = element("a", "", name.replace("{letter}", letter));
      link.href = address + letter;
      return element("li", "", link);
    })));
  }
  return nodes;
};

// Once results follow the typing, Enter does what the button does, and Tab leads from the box to the first of them.
const skipButton = () => {
  for (const button of plait.input.form.querySelectorAll("button")) button.tabIndex = list.firstChild ? -1 : 0;
};
const search = async (isTyping) => {
  await searchOnce(isTyping);
  skipButton();
};
// After Enter the reader is taken to what was found.
const arrive = () => {
  if (heading && !heading.hidden) heading.focus();
};

const searchOnce = async (isTyping) => {
  turn += 1;
  const mine = turn;
  const query = plait.input.value.trim();
  const isFiltered = Array.from(chosen.values()).some((keys) => keys.length);
  await open();
  if (!query && !isFiltered) {
    if (mine === turn) clearPage();
    return;
  }
  const found = query ? await find(query, isTyping)
    : { matches: everything(), clauses: [], named: new Set(), repair: null, missing: new Set(), shown: query };
  if (mine !== turn) return;
  const { numbers, scores } = found.matches;
  const filtered = isFiltered ? await filter(numbers, chosen) : null;
  if (mine !== turn) return;
  const kept = filtered ? filtered.kept : numbers;
  const results = await ordered({ numbers: kept, scores }, found.clauses, found.named);
  if (mine !== turn) return;
  current = { results, clauses: found.clauses.filter(isKnown), marks: marksOf(found.clauses), shown: 0 };
  await showMore(mine);
  if (mine !== turn) return;
  if (heading) heading.hidden = false;
  if (nothingFound) nothingFound.replaceChildren(...(results.count ? [] : await waysOn(query)));
  if (mine !== turn) return;
  plait.status.textContent = statusText(query, found, results.count, isFiltered);
  document.title = query ? query + " – " + baseTitle : baseTitle;
  askOthers(query, mine);
  if (!facetHolder) return;
  // The results are on the page before the facets are counted.
  const { counts } = filtered || await filter(numbers, chosen);
  if (mine !== turn) return;
  showFacets(facetHolder, counts, chosen, choose);
  showFold();
};

const choose = (key, value, isOn) => {
  if (key === null) {
    chosen = new Map();
  } else {
    const rest = (chosen.get(key) || []).filter((one) => one !== value);
    chosen.set(key, isOn ? [...rest, value] : rest);
  }
  remember(true);
  search(false).catch(fail);
};

// Links to the search pages of other hubs take the query along.
const elsewhere = Array.from(document.querySelectorAll("[aria-labelledby='p.elsewhere'] a"));
const carry = (query) => {
  for (const link of elsewhere) link.search = query ? "?" + new URLSearchParams({ q: query }) : "";
};
// Hubs of the same host are asked at once, each by its own engine. Where one is too old for that, or gone, its link stays.
const othersShown = 3;
const askOthers = (query, mine) => {
  for (const link of elsewhere) {
    const item = link.parentElement;
    for (const old of item.querySelectorAll("ul, .search-label")) old.remove();
    if (!query || link.protocol === "file:" || link.origin !== location.origin) continue;
    plait.other(new URL("./", link.href).href).then((other) => other.find(query, othersShown)).then(({ count, first }) => {
      if (mine !== turn) return;
      item.append(" ", element("span", "search-label", counted("listed", count)));
      if (first.length) item.append(element("ul", "links", ...first.map(({ title, href, label }) => {
        const found = element("a", "", title);
        found.href = href;
        return element("li", "", found, " ", element("span", "search-label", label));
      })));
    }).catch(() => {});
  }
};
// What the search page of another hub is told.
const findFor = async (query, most) => {
  await open();
  const found = await find(query, false);
  const results = await ordered(found.matches, found.clauses, found.named);
  const first = await Promise.all(results.slice(0, most).map(recordOf));
  return {
    count: results.count,
    first: first.map(({ title, address, label }) => ({ title, label, href: plait.root + address })),
  };
};

// Puts the query and the filters into the address; the same file, so it works from the disk.
const remember = (isNew) => {
  const parameters = new URLSearchParams();
  const query = plait.input.value.trim();
  if (query) parameters.set("q", query);
  carry(query);
  for (const [key] of (meta ? meta.facets : [])) {
    for (const value of chosen.get(key) || []) parameters.append(key, value);
  }
  const text = parameters.toString();
  remembered = text;
  const address = text ? "?" + text : location.pathname.split("/").pop() || "./";
  if (text === location.search.slice(1)) return;
  try {
    history[isNew ? "pushState" : "replaceState"](null, "", address);
  } catch { /* The page works without. */ }
};
// The query of the address that is shown, so that a new fragment does not search again.
let remembered = null;
const fail = () => { plait.status.textContent = worded("failed"); };

let timer = 0;
const page = {
  submit: async () => {
    clearTimeout(timer);
    await open();
    remember(true);
    await search(false);
    arrive();
  },
  type: () => {
    clearTimeout(timer);
    return new Promise((resolve, reject) => {
      timer = setTimeout(async () => {
        try {
          await open();
          remember(false);
          resolve(await search(true));
        } catch (error) {
          reject(error);
        }
      }, 120);
    });
  },
  restore: async () => {
    const parameters = new URLSearchParams(location.search);
    if (remembered === parameters.toString()) return null;
    remembered = parameters.toString();
    plait.input.value = parameters.get("q") || "";
    carry(plait.input.value);
    await open();
    chosen = new Map(meta.facets.map(([key]) => [key, parameters.getAll(key)]));
    return search(false);
  },
  arrive: () => {
    if (document.activeElement === document.body) arrive();
  },
};
if (list) return page;
return plait.input ? { suggest: suggestIn(plait.input) } : { find: findFor };
