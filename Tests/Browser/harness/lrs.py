"""A record store on the loopback, as cmi5 has an LMS offer it, that keeps everything a course does which the standard does not allow."""

import json
import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from urllib.parse import parse_qs, urlencode, urlsplit

ACTOR = {"objectType": "Agent", "account": {"homePage": "http://lms.example", "name": "7"}}
REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2"
ACTIVITY = "http://lms.example/units/1"
SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid"
CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/"
VERBS = "http://adlnet.gov/expapi/verbs/"
GROUPING = [{"objectType": "Activity", "id": "urn:uuid:of-the-unit"}]


class RecordStore:
    """What it keeps of one registration, over several visits."""

    def __init__(self, mode="Normal", return_to=None):
        self.faults, self.statements, self.kept, self.launches = [], [], {}, 0
        self.mode, self.return_to = mode, return_to
        self.isDown = False
        self.lock = Lock()

    def launch(self, address) -> str:
        """Begins a visit; gives the query with which the course is opened."""
        self.launches += 1
        self.session, self.token, self.asked, self.verbs = f"s{self.launches}", f"t{self.launches}", [], []
        return urlencode({
            "endpoint": f"{address}/xapi", "fetch": f"{address}/fetch?k={self.launches}", "actor": json.dumps(ACTOR),
            "registration": REGISTRATION, "activityId": ACTIVITY})

    @property
    def template(self):
        return {"contextActivities": {"grouping": GROUPING}, "extensions": {SESSION: self.session}}

    def fault(self, text):
        self.faults.append(text)
        return 400, None

    def answer(self, method, path, query, headers, body):
        """The status and the JSON with which a request is answered."""
        if self.isDown:
            return 503, None
        if path == "/fetch":
            if method != "POST":
                return self.fault(f"{method} of the token")
            if "token" in self.asked:
                return 200, {"error-code": "1", "error-text": "The token was given."}
            self.asked.append("token")
            return 200, {"auth-token": self.token}
        if headers.get("Authorization") != f"Basic {self.token}":
            return self.fault(f"{method} {path} without the token")
        if not (headers.get("X-Experience-API-Version") or "").startswith("1.0"):
            return self.fault(f"{method} {path} without a version")
        if body and headers.get("Content-Type") != "application/json":
            return self.fault(f"{method} {path} of {headers.get('Content-Type')}")
        if path == "/xapi/activities/state":
            return self.state(method, query, body)
        if path == "/xapi/agents/profile" and method == "GET":
            if json.loads(query.get("agent", "null")) != ACTOR or query.get("profileId") != "cmi5LearnerPreferences":
                return self.fault(f"profile of {query}")
            self.asked.append("profile")
            return 404, None
        if path == "/xapi/statements" and method == "POST":
            return self.statement(json.loads(body))
        return self.fault(f"{method} {path}")

    def state(self, method, query, body):
        name = query.pop("stateId", None)
        wanted = {"activityId": ACTIVITY, "registration": REGISTRATION}
        if json.loads(query.pop("agent", "null")) != ACTOR or query != wanted:
            return self.fault(f"state of {query}")
        if name == "LMS.LaunchData":
            if method != "GET":
                return self.fault(f"{method} of the launch data")
            self.asked.append("launch")
            data = {"contextTemplate": self.template, "launchMode": self.mode, "moveOn": "Completed"}
            return 200, data | ({"returnURL": self.return_to} if self.return_to else {})
        if method == "PUT":
            if self.verbs and self.verbs[-1] == "terminated":
                return self.fault("state after the end")
            self.kept[name] = json.loads(body)
            return 204, None
        return (200, self.kept[name]) if name in self.kept else (404, None)

    def statement(self, said):
        faults = []

        def check(is_right, text):
            if not is_right:
                faults.append(text)

        verb = (said.get("verb") or {}).get("id", "").removeprefix(VERBS)
        result, context = said.get("result") or {}, said.get("context") or {}
        check(set(said) <= {"id", "actor", "verb", "object", "result", "context", "timestamp"}, f"keys {sorted(said)}")
        check(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", said.get("id", "")),
              "no UUID")
        check(said.get("id") not in [old["id"] for old in self.statements], "a UUID for the second time")
        check(said.get("actor") == ACTOR, "another actor")
        check(said.get("object") == {"objectType": "Activity", "id": ACTIVITY}, "another object")
        check(context.get("registration") == REGISTRATION, "another registration")
        check((context.get("extensions") or {}).get(SESSION) == self.session, "another session")
        activities = context.get("contextActivities") or {}
        check(activities.get("grouping") == GROUPING, "the template's grouping is gone")
        categories = [activity["id"].removeprefix(CATEGORY) for activity in activities.get("category", [])]
        is_judgement = "completion" in result or "success" in result
        check(sorted(categories) == (["cmi5", "moveon"] if is_judgement else ["cmi5"]), f"categories {categories}")
        check(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", said.get("timestamp", "")), "no time in UTC")
        check(not self.statements or said["timestamp"] >= self.statements[-1]["timestamp"], "an earlier time")
        allowed = {"initialized": set(), "completed": {"completion", "duration"}, "terminated": {"duration"}}
        check(verb in allowed and set(result) == allowed[verb], f"{verb} with {sorted(result)}")
        check(verb != "completed" or result.get("completion") is True, "completed without completion")
        check("duration" not in result or re.fullmatch(r"PT\d+(\.\d\d?)?S", result["duration"]), "no duration")
        check(verb not in self.verbs, f"{verb} for the second time")
        check((verb == "initialized") == (not self.verbs), f"{verb} after {self.verbs}")
        check("terminated" not in self.verbs, f"{verb} after the end")
        check(verb != "initialized" or {"launch", "profile"} <= set(self.asked), "initialized too early")
        check(verb != "completed" or self.mode == "Normal", f"completed in {self.mode}")
        before = [old["verb"]["id"].removeprefix(VERBS) for old in self.statements]
        check(verb != "completed" or verb not in before, "completed in an earlier visit")
        self.faults += faults
        self.verbs.append(verb)
        self.statements.append(said)
        return (400, None) if faults else (200, [said["id"]])


@contextmanager
def serve_records(store):
    """Serves the store on an origin of its own while the block runs; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self):
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length).decode()
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            if self.command == "OPTIONS":
                status, answer = 204, None
            else:
                with store.lock:
                    status, answer = store.answer(self.command, parts.path, query, self.headers, body)
            text = b"" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Access-Control-Allow-Methods", "GET, POST, PUT")
            self.send_header("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Experience-API-Version")
            self.send_header("Content-Type", "application/json")
            if status != 204:
                self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = do_PUT = do_OPTIONS = do_DELETE = handle_any

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
