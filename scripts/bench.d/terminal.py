# A program on a pseudo-terminal, and the time until it prompts.

import fcntl
import os
import select
import struct
import termios
import time

PASTE_ON = b"\x1b[?2004h"
# The rest in milliseconds between an answer's last letter and Enter: a person's is longer, and the processor sleeps in both.
REST = 30


class Terminal:
    """A program on a terminal of its own, 80 by 24."""

    def __init__(self, command, variables, marks_reading):
        """`marks_reading`: the program announces each prompt by switching bracketed paste on."""
        self.marks_reading = marks_reading
        self.leader, follower = os.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        name = os.ttyname(follower)
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.begun = time.perf_counter_ns()
        self.process = os.posix_spawn(command[0], command, variables, file_actions=actions, setsid=True)
        os.close(follower)

    def until_prompt(self, since=None, limit=30.0):
        """Nanoseconds from `since` (the start, if not given) to the first byte, and to the prompt's last byte read."""
        since = since or self.begun
        seen, first = b"", None
        deadline = time.monotonic() + limit
        while True:
            if not select.select([self.leader], [], [], max(deadline - time.monotonic(), 0))[0]:
                raise RuntimeError(f"no prompt came: {seen[-400:]!r}")
            try:
                seen += os.read(self.leader, 65536)
            except OSError:
                raise RuntimeError(f"the program ended before it prompted: {seen[-400:]!r}") from None
            now = time.perf_counter_ns()
            first = first or now
            # What was typed is drawn once more with its mark before the next prompt: that is not the next prompt.
            start = seen.rfind(PASTE_ON if self.marks_reading else b"\n")
            if start < 0 and (self.marks_reading or since != self.begun):
                continue
            if b"> " in seen[max(start, 0) :]:
                return first - since, now - since

    def quiet(self, seconds):
        """Reads until nothing came for so long; whether the program closed its terminal meanwhile."""
        while select.select([self.leader], [], [], seconds)[0]:
            try:
                if not os.read(self.leader, 65536):
                    return True
            except OSError:
                return True
        return False

    def answer(self, text):
        """Types an answer by hand, as it were: Enter comes a while later. The time counts from Enter."""
        os.write(self.leader, text.encode())
        self.quiet(REST / 1000)
        since = time.perf_counter_ns()
        os.write(self.leader, b"\r")
        return self.until_prompt(since)

    def anonymous_memory(self):
        """Kilobytes of anonymous memory, each page shared out among those who have it."""
        with open(f"/proc/{self.process}/smaps_rollup") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Pss_Anon:"))

    def end(self):
        """Ends the input, as Ctrl-D does, and waits for the program.

        Returns the nanoseconds until it was gone."""
        since = time.perf_counter_ns()
        os.write(self.leader, b"\x04")
        # What comes before the program has switched its terminal to single keys may be lost.
        while not self.quiet(1):
            os.write(self.leader, b"\x04")
        os.waitpid(self.process, 0)
        taken = time.perf_counter_ns() - since
        os.close(self.leader)
        return taken
