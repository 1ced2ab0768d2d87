// `launch.js` of a course for cmi5, its first part: what the course keeps in the record store of the LMS (cmi5 1.0,
// sections 7 to 11).
//
// The launch says where that is. Where it does not answer, the pages can be read all the same. It is asked for one thing
// after the other, so that its order is that of the visit: initialized, completed at most once, terminated.
const record = (() => {
  "use strict";
  const verbs = "http://adlnet.gov/expapi/verbs/";
  const categories = "https://w3id.org/xapi/cmi5/context/categories/";
  const names = ["endpoint", "fetch", "actor", "registration", "activityId"];
  const given = new URLSearchParams(location.search);
  const launched = Object.fromEntries(names.map((name) => [name, given.get(name)]));
  // How long the pages wait for the record store, in milliseconds.
  const patience = 15000;
  let actor = null;
  let token = "";
  let launch = {};
  let memory = {};
  let isOpen = false;
  let begun = 0;

  const isWeb = (address) => /^https?:\/\//i.test(address);

  const ask = async (method, path, query, { body, signal, mayMiss } = {}) => {
    const address = new URL(launched.endpoint.replace(/\/?$/, "/") + path);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const headers = { Authorization: `Basic ${token}`, "X-Experience-API-Version": "1.0.3" };
    if (body) headers["Content-Type"] = "application/json";
    const text = body && JSON.stringify(body);
    const answer = await fetch(
      address, { method, headers, body: text, signal, keepalive: method !== "GET", cache: "no-store" });
    if (mayMiss && answer.status === 404) return {};
    if (!answer.ok) throw new Error(`${answer.status}`);
    return method === "GET" ? answer.json() : null;
  };
  const agent = () => JSON.stringify(actor);
  const place = (stateId) => ({
    activityId: launched.activityId, agent: agent(), registration: launched.registration, stateId,
  });

  // A UUID of version 4. The browser's own maker of these is only there on secure addresses.
  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
  const duration = () => `PT${((Date.now() - begun) / 1000).toFixed(2)}S`;

  // What the LMS wants in every statement stands in its template, and is only added to.
  const context = (added) => {
    const all = structuredClone(launch.contextTemplate || {});
    all.registration = launched.registration;
    const activities = all.contextActivities || {};
    const category = [].concat(activities.category || []);
    for (const name of added) {
      const id = categories + name;
      if (!category.some((activity) => activity.id === id)) category.push({ objectType: "Activity", id });
    }
    all.contextActivities = { ...activities, category };
    return all;
  };
  const state = (verb, result, added = ["cmi5"], signal = undefined) =>
    ask("POST", "statements", {}, {
      signal,
      body: {
        id: uuid(), actor, verb: { id: verbs + verb, display: { en: verb } },
        object: { objectType: "Activity", id: launched.activityId },
        context: context(added), timestamp: new Date().toISOString(), ...(result && { result }),
      },
    });
  const put = () => ask("PUT", "activities/state", place("plait.progress"), { body: memory });

  // One request after the other, until the visit ends: what waits is then sent at once.
  const waiting = [];
  let isBusy = false;
  const next = async () => {
    if (isBusy || waiting.length === 0) return;
    isBusy = true;
    await waiting.shift()();
    isBusy = false;
    next();
  };
  const enqueue = (act) => new Promise((resolve) => {
    waiting.push(() => act().then(() => resolve(true), () => resolve(false)));
    next();
  });

  const terminate = () => state("terminated", { duration: duration() });

  return {
    open: async () => {
      if (names.every((name) => !launched[name])) return null;
      const signal = AbortSignal.timeout(patience);
      if (!isWeb(launched.endpoint) || !isWeb(launched.fetch)) throw new Error("no address");
      actor = JSON.parse(launched.actor);
      const answer = await (await fetch(launched.fetch, { method: "POST", signal })).json();
      token = answer["auth-token"];
      if (!token) throw new Error("no token");
      launch = await ask("GET", "activities/state", place("LMS.LaunchData"), { signal });
      // The standard has it asked for. There is one language, and no sound.
      await ask(
        "GET", "agents/profile", { agent: agent(), profileId: "cmi5LearnerPreferences" }, { signal, mayMiss: true });
      memory = await ask("GET", "activities/state", place("plait.progress"), { signal, mayMiss: true });
      begun = Date.now();
      await state("initialized", null, ["cmi5"], signal);
      isOpen = true;
      return { ...memory, isJudged: launch.launchMode === "Normal" };
    },
    save: (here, read) => {
      if (!isOpen) return false;
      memory = { ...memory, here, read };
      return enqueue(put);
    },
    complete: () => {
      if (!isOpen) return false;
      return enqueue(async () => {
        await state("completed", { completion: true, duration: duration() }, ["cmi5", "moveon"]);
        memory = { ...memory, isComplete: true };
        await put();
      });
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      while (waiting.length > 0) waiting.shift()();
      terminate().catch(() => {});
    },
    canLeave: () => isOpen && isWeb(launch.returnURL),
    leave: async () => {
      if (!isOpen) return;
      isOpen = false;
      await enqueue(terminate);
      location.assign(launch.returnURL);
    },
  };
})();
