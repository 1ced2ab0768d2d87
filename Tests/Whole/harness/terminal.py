"""The program at a terminal, with somebody who answers its questions."""

import os
import pty
import select
import time

from harness.plait import PLAIT


def converse(arguments, answers, cwd, limit=60):
    """Runs the program at a terminal. Each answer is a pair: a text to wait for, and what to type then.
    Gives the exit code and everything that was shown."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(cwd)
        os.execv(PLAIT, [PLAIT, *arguments])
    shown, seen, waiting, end = "", 0, list(answers), time.monotonic() + limit
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # Linux's way to say that the other side is closed
            break
        if not piece:
            break
        shown += piece.decode(errors="replace")
        if waiting and waiting[0][0] in shown[seen:]:
            seen = len(shown)
            os.write(terminal, waiting.pop(0)[1].encode())
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    assert not waiting, f"never asked for {waiting[0][0]!r}:\n{shown}"
    return os.waitstatus_to_exitcode(status), shown.replace("\r\n", "\n")
