// `launch.js` of a course for SCORM 1.2, its first part: what the course keeps in the LMS (Run-Time Environment, sections
// 3.2 to 3.4).
//
// A call that fails, or throws, is as good as no: the pages can be read whatever the LMS does. Nothing is called before
// the LMS has said that the visit began, or after it is over.
const record = (() => {
  "use strict";
  let api = null;
  let isOpen = false;
  let begun = 0;

  // Windows of other origins do not say what is in them, but which window is above.
  const above = (start) => {
    let at = start;
    for (let steps = 0; at && steps < 100; steps += 1) {
      try {
        if (at.API) return at.API;
      } catch { /* It is of another origin. */ }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  const find = () => above(window) || above(window.opener) || above(window.top.opener);

  const call = (name, ...values) => {
    try {
      return String(api[name](...values));
    } catch {
      return "";
    }
  };
  const get = (name) => call("LMSGetValue", name);
  const set = (name, value) => call("LMSSetValue", name, value) === "true";
  const commit = () => call("LMSCommit", "") === "true";

  // Hours, minutes and seconds with two decimals, as CMITimespan is written.
  const span = (milliseconds) => {
    const hundredths = Math.floor(milliseconds / 10);
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.min(Math.floor(hundredths / 360000), 9999);
    const seconds = `${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
    return `${String(hours).padStart(4, "0")}:${two(Math.floor(hundredths / 6000) % 60)}:${seconds}`;
  };

  return {
    open: async () => {
      api = find();
      if (!api) return null;
      isOpen = call("LMSInitialize", "") === "true";
      if (!isOpen) return { isLost: true };
      begun = Date.now();
      const status = get("cmi.core.lesson_status");
      const memory = {
        here: get("cmi.core.lesson_location"),
        read: get("cmi.suspend_data"),
        isComplete: ["completed", "passed"].includes(status),
        isJudged: !["browse", "review"].includes(get("cmi.core.lesson_mode")),
      };
      if (memory.isJudged && !memory.isComplete && status !== "failed" && status !== "incomplete") {
        set("cmi.core.lesson_status", "incomplete");
      }
      return memory;
    },
    save: (here, read) => {
      if (!isOpen) return false;
      const isSet = set("cmi.core.lesson_location", here);
      return set("cmi.suspend_data", read) && isSet && commit();
    },
    complete: () => {
      if (!isOpen) return false;
      return set("cmi.core.lesson_status", "completed") && commit();
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      set("cmi.core.session_time", span(Date.now() - begun));
      // The next visit goes on where this one ends.
      set("cmi.core.exit", "suspend");
      commit();
      call("LMSFinish", "");
    },
    canLeave: () => false,
    leave: () => {},
  };
})();
