(() => {
  "use strict";
  const own = document.currentScript;
  // This script stands in a folder below the root of the hub.
  const root = own.getAttribute("data-root") || new URL("../", own.src).href;
  // On the search page its own box, elsewhere the one at the top.
  const input = document.getElementById("search-query") || document.getElementById("p.find");
  const form = input && input.form;
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");

  const words = Object.create(null);
  try {
    Object.assign(words, JSON.parse(own.getAttribute("data-words") || "{}"));
  } catch { /* It works without words. */ }

  // The index of a hub: what its scripts have handed in, by path, and what is on its way.
  const indexAt = (root) => {
    const store = new Map();
    const pending = new Map();
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
    return { root, store, load };
  };
  const { load, store } = indexAt(root);
  // Other hubs of this host, by their roots. A script hands in to the one that it stands in.
  const others = new Map();
  const given = () => {
    const { src } = document.currentScript;
    for (const [at, other] of others) if (src.startsWith(at + "search/")) return other.store;
    return store;
  };
  const put = (folder) => (name, ...values) => given().set(folder + name, values);

  // Assigned, not looked up: an element with this id would otherwise answer to the name.
  window.plait = {
    root, words, load, input, status, results: list,
    meta: (value) => given().set("meta", value),
    synonyms: (value) => given().set("synonyms", value),
    shard: put("words/"), pages: put("pages/"), facets: put("facets/"), list: put("lists/"),
    lengths: put("lengths/"), titles: put("titles/"),
    run: (engine) => {
      const to = given();
      const [at, other] = Array.from(others).find(([, one]) => one.store === to) || [];
      to.set("engine", engine(other ? { root: at, words: {}, load: other.load } : window.plait));
    },
    // The engine of another hub of this host.
    other: (at) => {
      if (!others.has(at)) others.set(at, indexAt(at));
      return others.get(at).load("engine");
    },
  };
  if (!form) return;

  // The slash leads to the box, unless the reader has switched that off: one key may be pressed by chance.
  const isOff = () => {
    try {
      return localStorage.getItem("plait.slash") === "off";
    } catch {
      return false;
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, [contenteditable]") || isOff()) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const shortcut = document.getElementById("search-shortcut");
  if (shortcut) {
    const show = () => { shortcut.textContent = words[isOff() ? "slash-off" : "slash-on"]; };
    shortcut.addEventListener("click", () => {
      try {
        localStorage.setItem("plait.slash", isOff() ? "on" : "off");
      } catch { /* Nothing can be kept here, so the key stays as it is. */ }
      show();
    });
    shortcut.hidden = false;
    show();
  }

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
  if (!list || !status) {
    input.addEventListener("focus", () => { start().catch(() => {}); }, { once: true });
    input.addEventListener("input", () => { start().then((box) => box.suggest()).catch(() => {}); });
    return;
  }
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
    const [visit] = performance.getEntriesByType("navigation");
    const isNew = !visit || visit.type === "navigate";
    status.textContent = words["searching"];
    start().then(async (page) => {
      await page.restore();
      if (isNew) page.arrive();
    }).catch(fail);
  }
})();
