"""A web server on this machine that misbehaves in every way that one can, and keeps a record of who asks."""

import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from email.utils import formatdate

BOMB = bytes.fromhex("1f8b0800000000000003")  # the start of a gzip stream; what follows is as long as one likes


@dataclass
class Asked:
    """A question, and how many others were at the server when it came."""

    method: str
    path: str
    host: str
    time: float
    agent: str
    here: int
    everywhere: int


@dataclass
class BadServer:
    """Listens on every address of this machine; a path says how it is answered."""

    certificate: str | None = None
    asked: list[Asked] = field(default_factory=list)
    sent: dict[str, int] = field(default_factory=dict)

    def __enter__(self):
        self._lock, self._open, self._over = threading.Lock(), [], threading.Event()
        self._listener = socket.create_server(("0.0.0.0", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._listener.close()

    def count(self, path) -> int:
        return sum(1 for asked in self.asked if asked.path == path)

    def methods(self, path) -> list[str]:
        return [asked.method for asked in self.asked if asked.path == path]

    def times(self, path) -> list[float]:
        return [asked.time for asked in self.asked if asked.path == path]

    def _accept(self):
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection):
        host = connection.getsockname()[0]
        connection.settimeout(30)
        with self._lock:
            self._open.append(host)
        try:
            if self.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate)
                connection = context.wrap_socket(connection, server_side=True)
            self._answer(connection, host)
        except OSError:
            pass
        finally:
            with self._lock:
                self._open.remove(host)
            connection.close()

    def _answer(self, connection, host):
        request = b""
        while b"\r\n\r\n" not in request:
            more = connection.recv(4096)
            if not more:
                return
            request += more
            if not request[:1].isalpha():  # TLS, where none is spoken
                return connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        lines = request.decode().split("\r\n")
        method, path, _ = lines[0].split(" ")
        agent = next((line[12:] for line in lines if line.lower().startswith("user-agent: ")), "")
        with self._lock:
            self.asked.append(
                Asked(method, path, host, time.monotonic(), agent, self._open.count(host), len(self._open)))
        name = path.split("?")[0].strip("/").replace("-", "_").replace("%", "_").split("/")[0]
        getattr(self, f"_{name}", self._missing)(Exchange(connection, method, path, self.count(path), self))

    # The ways. A question is the first when `x.number` is 1.

    def _ok(self, x): x.say(200)
    def _missing(self, x): x.say(404)
    def _gone(self, x): x.say(410)
    def _forbidden(self, x): x.say(403)
    def _teapot(self, x): x.say(418)
    def _no_head(self, x): x.say(405 if x.method == "HEAD" else 200)
    def _lying_head(self, x): x.say(404 if x.method == "HEAD" else 200)
    def _closing_head(self, x): x.say(200) if x.method == "GET" else None
    def _busy(self, x): x.say(429, "Retry-After: 2") if x.number == 1 else x.say(200)
    def _busy_date(self, x): x.say(503, f"Retry-After: {formatdate(time.time() + 2, usegmt=True)}") if x.number == 1 else x.say(200)
    def _busy_long(self, x): x.say(429, "Retry-After: 3600")
    def _busy_silent(self, x): x.say(429)
    def _busy_nonsense(self, x): x.say(429, "Retry-After: soon") if x.number == 1 else x.say(200)
    def _flaky(self, x): x.say(500 if x.number < 3 else 200)
    def _broken(self, x): x.say(500)
    def _moved(self, x): x.say(301, "Location: /ok")
    def _moved_twice(self, x): x.say(308, "Location: /moved")
    def _found(self, x): x.say(302, "Location: /ok")
    def _found_then_moved(self, x): x.say(307, "Location: /moved")
    def _moved_then_found(self, x): x.say(301, "Location: /found")
    def _moved_to_nothing(self, x): x.say(301, "Location: /missing")
    def _relative(self, x): x.say(301, "Location: ../a/./b/../ok?x=1#part") if "/a/" not in x.path else x.say(200)
    def _a(self, x): x.say(200)
    def _loop(self, x): x.say(302, "Location: /loop-back")
    def _loop_back(self, x): x.say(302, "Location: /loop")
    def _endless(self, x): x.say(302, f"Location: /endless/{x.number_of('/endless')}")
    def _nowhere(self, x): x.say(302)
    def _to_ftp(self, x): x.say(302, "Location: ftp://example.org/")
    def _to_garbage(self, x): x.say(302, "Location: http://exa mple/\x01")
    def _to_private(self, x): x.say(302, f"Location: http://127.0.0.1:{self.port}/secret")
    def _to_private_name(self, x): x.say(302, f"Location: http://localhost:{self.port}/secret")
    def _to_metadata(self, x): x.say(302, "Location: http://169.254.169.254/latest/meta-data/")
    def _secret(self, x): x.say(200)
    def _early(self, x): x.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"), x.say(200)
    def _slow(self, x): time.sleep(1), x.say(200)
    def _never(self, x): x.connection.recv(1)
    def _closes(self, x): pass
    def _half(self, x): x.write(b"HTTP/1.1 20")
    def _garbage(self, x): x.write(bytes(range(256)) * 40)
    def _plain(self, x): x.write(b"Hello, I am no web server.\n")
    def _numberless(self, x): x.write(b"HTTP/1.1 abc OK\r\n\r\n")
    def _caf_C3_A9(self, x): x.say(200)

    def _drip(self, x):
        x.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(100):
            x.write(b"X")
            time.sleep(0.2)

    def _huge(self, x):
        x.write(b"HTTP/1.1 200 OK\r\n\r\n")
        x.pour(b"x" * 65536)

    def _huge_get(self, x):
        if x.method == "HEAD":
            return x.say(405)
        self._huge(x)

    def _bomb(self, x):
        if x.method == "HEAD":
            return x.say(405)
        x.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + BOMB)
        x.pour(b"\x00" * 65536)

    def _endless_headers(self, x):
        x.write(b"HTTP/1.1 200 OK\r\n")
        x.pour(b"".join(b"X-%d: %s\r\n" % (n, b"y" * 1000) for n in range(60)))

    def _long_header(self, x):
        x.write(b"HTTP/1.1 200 OK\r\nX: ")
        x.pour(b"y" * 65536)


@dataclass
class Exchange:
    """One question with its connection."""

    connection: socket.socket
    method: str
    path: str
    number: int
    server: BadServer

    def write(self, data: bytes):
        self.connection.sendall(data)

    def say(self, status, *headers):
        lines = [f"HTTP/1.1 {status} Whatever", "Content-Length: 0", "Connection: close", *headers]
        self.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))

    def pour(self, data: bytes):
        """Writes the same again and again until the other side has had enough, at most a gigabyte."""
        sent = 0
        try:
            while sent < 1 << 30:
                self.connection.sendall(data)
                sent += len(data)
        finally:
            self.server.sent[self.path] = sent

    def number_of(self, start):
        return sum(1 for asked in self.server.asked if asked.path.startswith(start))
