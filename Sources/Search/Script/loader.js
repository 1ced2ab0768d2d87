(() => {
  "use strict";
  const own = document.currentScript;
  const root = own.getAttribute("data-root") || "./";
  const input = document.getElementById("search-query");
  const form = input && input.form;
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  // What the scripts of the index have handed in, by path, and what is on its way.
  const store = new Map();
  const pending = new Map();
  const put = (folder) => (name, ...values) => store.set(folder + name, values);

  const words = Object.assign(Object.create(null), {
    "searching": "Searching…",
    "results-one": "{count} result for “{query}”",
    "results-other": "{count} results for “{query}”",
    "listed-one": "{count} result",
    "listed-other": "{count} results",
    "none": "No results for “{query}”. Try fewer or other words.",
    "none-filtered": "No results for “{query}” with these filters.",
    "repaired": "Nothing has “{words}”. Showing results for “{repair}”.",
    "missing": "Left out: {words}.",
    "more": "Show more results",
    "all-values": "Show all {count}",
    "clear": "Remove all filters",
    "filter-by": "Filter by {facet}",
    "failed": "Search could not be loaded. If this page was opened inside a zip file, "
      + "extract the folder first.",
  });
  try {
    Object.assign(words, JSON.parse(own.getAttribute("data-words") || "{}"));
  } catch { /* The words above serve. */ }

  // Classic scripts are the one way to read a file from a page opened from the disk.
  const load = (path) => {
    if (!pending.has(path)) {
      pending.set(path, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = root + "search/" + path + ".js";
        script.onload = () => {
          script.remove();
          store.has(path) ? resolve(store.get(path)) : reject(new Error(path));
        };
        script.onerror = () => {
          script.remove();
          pending.delete(path);
          reject(new Error(path));
        };
        document.head.append(script);
      }));
    }
    return pending.get(path);
  };

  // Assigned, not looked up: an element with this id would otherwise answer to the name.
  window.plait = {
    root, words, load, input, status, results: list,
    meta: (value) => store.set("meta", value),
    synonyms: (value) => store.set("synonyms", value),
    shard: put("words/"), pages: put("pages/"), facets: put("facets/"), list: put("lists/"),
    run: (engine) => store.set("engine", engine(window.plait)),
  };
  if (!form || !status || !list) return;

  let engine = null;
  const start = () => {
    if (!engine) {
      load("meta").catch(() => {});
      load("synonyms").catch(() => {});
      engine = load("engine");
      engine.catch(() => { engine = null; });
    }
    return engine;
  };
  const fail = () => { status.textContent = words["failed"]; };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start().then((page) => page.submit()).catch(fail);
  });
  input.addEventListener("focus", () => { start().catch(fail); }, { once: true });
  input.addEventListener("input", () => { start().then((page) => page.type()).catch(fail); });
  window.addEventListener("popstate", () => {
    start().then((page) => page.restore()).catch(fail);
  });
  if (location.search.length > 1) {
    status.textContent = words["searching"];
    start().then((page) => page.restore()).catch(fail);
  }
})();
