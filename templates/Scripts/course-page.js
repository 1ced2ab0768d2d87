// `page.js` of a course: tells the launch page, in whose frame the page is, that the page is open and that its end was
// seen, and shows what the launch page answers. A page that is opened by itself can be read as it is.
//
// Only paths of the course's own pages are sent, and never an answer of a self-assessment. The origin of the launch page
// is not known from a disk, so messages go to any; what comes back is only shown as text.
(() => {
  "use strict";
  const bar = document.querySelector("[data-course]");
  const words = bar.dataset;
  const shell = window.parent;
  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

  // Other sites refuse to be shown in a frame.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || !/^https?:/i.test(link.getAttribute("href"))) return;
    link.target = "_blank";
    link.relList.add("noopener");
  }, true);

  if (shell === window) return;
  const say = (what) => shell.postMessage({ plait: what, page: words.page }, "*");

  const mark = (link, isRead) => {
    const next = link.nextElementSibling;
    const old = next && next.className === "read" ? next : null;
    if (!isRead || old) return;
    const note = document.createElement("span");
    note.className = "read";
    note.textContent = words.wordsRead;
    link.after(note);
  };

  const set = (name, isShown) => {
    const element = document.querySelector(`[data-${name}]`);
    if (!element) return;
    const hadFocus = element === document.activeElement;
    element.hidden = !isShown;
    // Who has confirmed goes on from there.
    if (hadFocus && !isShown) document.querySelector("[data-end] a").focus();
  };

  const show = ({ read, total, state, isComplete, isJudged, canLeave }) => {
    const progress = bar.querySelector("[data-progress]");
    const isKept = state === "kept";
    progress.textContent = fill(words.wordsProgress, { n: read.length, total });
    progress.hidden = !isKept;
    const sentence =
      { none: words.wordsNone, lost: words.wordsLost }[state] || (isComplete ? words.wordsDone : "");
    const line = bar.querySelector("[data-state]");
    if (line.textContent !== sentence) line.textContent = sentence;
    for (const link of document.querySelectorAll("[data-contents] a")) {
      mark(link, isKept && read.includes(link.getAttribute("href")));
    }
    set("confirm", isKept && isJudged && !isComplete);
    set("exit", canLeave);
  };

  addEventListener("message", ({ source, data }) => {
    if (source === shell && data && data.plait === "progress") show(data);
  });
  for (const [name, what] of [["confirm", "confirm"], ["exit", "exit"]]) {
    const button = document.querySelector(`[data-${name}]`);
    if (button) button.addEventListener("click", () => say(what));
  }
  if (words.page) {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      say("read");
    }).observe(document.querySelector("[data-end]"));
  }
  // Again when the reader comes back to a page that the browser kept.
  addEventListener("pageshow", () => say("here"));
})();
