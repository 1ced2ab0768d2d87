// `-/live.js`: shows a new reading of the hub as soon as there is one, and what is wrong with the content.
//
// Only pages of a preview have it. It asks by POST, with which browsers always say what page asks, and only while
// its page can be seen: a browser has few connections to one server, and many pages may be open. Text is only ever
// inserted as text.
(() => {
  "use strict";
  const { token, reading } = document.currentScript.dataset;
  const address = new URL("/-/live", location.href);
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/-/live.css";
  document.head.append(sheet);

  // What is wrong with the page that is being looked at comes first.
  const own = location.pathname.slice(1).replace(/\.html$|$/, (end) => end ? ".md:" : "index.md:");
  const isOwn = (problem) => problem.text.split("\n", 1)[0].includes(decodeURI(own));
  const ownFirst = (problems) =>
    [...problems.filter(isOwn), ...problems.filter((problem) => !isOwn(problem))];

  let panel;
  const show = (state) => {
    panel?.remove();
    if (state.problems.length === 0) return;
    panel = document.createElement("aside");
    panel.className = "live-problems";
    panel.setAttribute("aria-label", "What is wrong with the content");
    const details = document.createElement("details");
    details.open = state.errors > 0;
    details.append(element("summary", state.tally));
    const list = document.createElement("ol");
    list.tabIndex = 0;
    list.setAttribute("aria-label", state.tally);
    for (const problem of ownFirst(state.problems)) {
      const item = document.createElement("li");
      item.className = problem.severity;
      item.append(element("pre", problem.text));
      list.append(item);
    }
    details.append(element("p", state.note), list);
    panel.append(details);
    document.body.append(panel);
  };

  const seen = () => new Promise((resolve) => {
    if (!document.hidden) return resolve();
    document.addEventListener("visibilitychange", () => resolve(), { once: true });
  });

  const follow = async () => {
    let number = 0;
    for (;;) {
      await seen();
      try {
        const answer = await fetch(address, { method: "POST", body: `${token} ${number}`, cache: "no-store" });
        if (answer.status === 200) {
          const news = await answer.json();
          if (String(news.state.reading) !== reading) return location.reload();
          number = news.number;
          show(news.state);
        } else if (answer.status === 403) {
          // Another server has taken this one's place, and its pages have another token.
          await pause(1000);
          return location.reload();
        } else if (answer.status !== 204) {
          await pause(1000);
        }
      } catch {
        // The server has stopped; it may come back.
        await pause(1000);
      }
    }
  };
  follow();
})();
