// An LMS as SCORM 1.2 describes it (Run-Time Environment, sections 3.2 to 3.4), stricter than any that is in use: it
// keeps each fault, and gives the content nothing that the standard does not promise. `start` is what it kept of earlier visits.
"use strict";
window.mockScorm = (start) => {
  const data = {
    "cmi.core.lesson_status": "not attempted", "cmi.core.lesson_location": "", "cmi.suspend_data": "",
    "cmi.core.student_id": "7", "cmi.core.student_name": "Reader, A", "cmi.core.credit": "credit",
    "cmi.core.entry": "ab-initio", "cmi.core.total_time": "0000:00:00.00", "cmi.core.lesson_mode": "normal",
    ...start,
  };
  const types = {
    "cmi.core.lesson_status": /^(passed|completed|failed|incomplete|browsed)$/,
    "cmi.core.lesson_location": /^[\s\S]{0,255}$/,
    "cmi.core.session_time": /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    "cmi.core.exit": /^(time-out|suspend|logout|)$/,
    "cmi.suspend_data": /^[\s\S]{0,4096}$/,
  };
  const writeOnly = ["cmi.core.session_time", "cmi.core.exit"];
  const log = [];
  const faults = [];
  let state = "new";
  let error = "0";
  let unsaved = false;
  const fault = (code, text) => {
    error = code;
    faults.push(text);
    return code === "0" ? "true" : "false";
  };
  const call = (name, values, act) => {
    log.push([name, ...values]);
    error = "0";
    if (values.some((value) => typeof value !== "string")) return fault("201", `${name} with ${values.map((value) => typeof value)}`);
    if (name === "LMSInitialize" ? state !== "new" : state !== "open") return fault(state === "new" ? "301" : "101", `${name} when ${state}`);
    return act(...values);
  };
  const empty = (text) => (text === "" ? null : fault("201", `an argument that is not empty: ${text}`));
  const API = {
    LMSInitialize: (...values) => call("LMSInitialize", values, (text) => empty(text) || ((state = "open"), "true")),
    LMSFinish: (...values) => call("LMSFinish", values, (text) => {
      if (unsaved) faults.push("LMSFinish before LMSCommit");
      return empty(text) || ((state = "over"), "true");
    }),
    LMSGetValue: (...values) => call("LMSGetValue", values, (name) => {
      if (writeOnly.includes(name)) return fault("404", `get ${name}`) && "";
      if (!(name in data)) return fault("401", `get ${name}`) && "";
      return data[name];
    }),
    LMSSetValue: (...values) => call("LMSSetValue", values, (name, value) => {
      if (!types[name]) return fault(name in data ? "403" : "401", `set ${name}`);
      if (!types[name].test(value)) return fault("405", `set ${name} to ${value}`);
      data[name] = value;
      unsaved = true;
      return "true";
    }),
    LMSCommit: (...values) => call("LMSCommit", values, (text) => empty(text) || ((unsaved = false), "true")),
    LMSGetLastError: () => error,
    LMSGetErrorString: () => "",
    LMSGetDiagnostic: () => "",
  };
  return { API, data, log, faults, state: () => state };
};
