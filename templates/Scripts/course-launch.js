// `launch.js` of a course, its second part: shows the pages in a frame, and has `record`, the first part, keep what has
// been read. The page round the frame stays while pages change, so that there is one visit to the LMS.
(() => {
  "use strict";
  const words = document.body.dataset;
  const pages = JSON.parse(words.pages);
  const keys = new Map(pages.map(([key, path]) => [path, key]));
  const known = new Set(keys.values());
  const read = new Set();
  let here = "";
  let state = "none";
  let isComplete = false;
  let isJudged = true;
  let frame = null;

  const pathOf = (key) => pages.find(([other]) => other === key)?.[1];

  // What is kept is a version and four letters for each page, so that 1,000 pages fit into the 4,096 characters that
  // SCORM 1.2 allows, and a page that is added or moved shifts nothing.
  const written = () => "1" + pages.map(([key]) => (read.has(key) ? key : "")).join("");
  const recall = (text) => {
    if (typeof text !== "string" || !text.startsWith("1")) return;
    for (const key of text.slice(1).match(/.{4}/g) || []) if (known.has(key)) read.add(key);
  };

  const tell = () => {
    frame.contentWindow.postMessage({
      plait: "progress",
      read: pages.filter(([key]) => read.has(key)).map(([, path]) => path),
      total: pages.length, state, isComplete, isJudged, canLeave: record.canLeave(),
    }, "*");
  };

  // The LMS may answer at once or later; each answer is shown.
  const settle = async (answer) => {
    if (state === "none") return;
    state = (await answer) ? "kept" : "lost";
    tell();
  };

  const keep = () => settle(record.save(here, written()));
  const complete = () => {
    // Who only looks at a course does not complete it.
    if (isComplete || !isJudged) return;
    isComplete = true;
    settle(record.complete());
  };
  const completeIfRead = () => {
    if (pages.every(([key]) => read.has(key))) complete();
  };

  const heard = {
    here: (key) => {
      if (key) here = key;
      tell();
      if (key) keep();
    },
    read: (key) => {
      if (!key || read.has(key)) return;
      read.add(key);
      tell();
      keep();
      completeIfRead();
    },
    confirm: (key, path) => {
      if (path === words.lastStep) complete();
    },
    exit: () => record.leave(),
  };

  addEventListener("message", ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || !data || !Object.hasOwn(heard, data.plait)) return;
    heard[data.plait](keys.get(data.page), data.page);
  });

  const open = (memory) => {
    if (memory) {
      state = memory.isLost ? "lost" : "kept";
      isComplete = memory.isComplete === true;
      isJudged = memory.isJudged !== false;
      recall(memory.read);
      here = known.has(memory.here) ? memory.here : "";
    }
    frame = document.createElement("iframe");
    frame.title = words.title;
    frame.src = pathOf(here) || words.start;
    document.body.append(frame);
    if (state === "kept") completeIfRead();
  };

  record.open().then(open, () => open({ isLost: true }));
  addEventListener("pagehide", () => record.close());
  // A visit that is over cannot go on: a page that the browser kept begins another.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
