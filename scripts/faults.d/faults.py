#!/usr/bin/env python3
"""Sessions typed on a terminal while single system calls fail, or the program is killed."""

import argparse
import collections
import json
import os
import pathlib
import random
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts/bench.d"))
from terminal import PASTE_ON, Terminal  # noqa: E402

# The calls by which files are kept, and what each can be told by a disk, a full one, a network or a lock.
ERRORS = {
    "openat": ["EACCES", "EMFILE", "ENOSPC", "EIO", "EROFS", "EINTR"],
    "read": ["EIO", "EINTR"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"],
    "fdatasync": ["EIO", "ENOSPC", "EINTR"],
    "fsync": ["EIO", "EINTR"],
    "close": ["EIO", "EINTR"],
    "renameat": ["EACCES", "EIO", "ENOSPC", "EXDEV"],
    "unlinkat": ["EACCES", "EIO"],
    "unlink": ["EACCES", "EIO"],
    "newfstatat": ["EIO", "EACCES", "ENOENT"],
    "mkdir": ["ENOSPC", "EACCES"],
    "flock": ["ENOLCK", "EINTR"],
    "ftruncate": ["EIO"],
    "getdents64": ["EIO"],
}
ANSWERS = [
    "Agree with Ana on the launch", "We have a date", "network", "short", "/note sits very straight",
    "We told each other bad news early", "Ana, Bo", "", "7 5 8",
]
# What is told of a fault, by the words of SessionMessage and of errors.
TOLD = re.compile(
    r"Not saved|not saved:|copy of the script is not|could not be (?:saved|written)|kept beside it|saved there again"
    r"|cannot be (?:kept|written|made|read)|cofront: ")


class Ended(Exception):
    """The program ended before it prompted."""


class Session(Terminal):
    """A session that is typed; what it wrote is kept."""

    def __init__(self, command, variables):
        super().__init__(command, variables, marks_reading=True)
        self.output = b""

    def prompt(self):
        start = len(self.output)
        deadline = time.monotonic() + 20
        while not self.is_prompting(start):
            if time.monotonic() > deadline:
                raise RuntimeError(f"no prompt came: {self.output[-300:]!r}")
            self.read(deadline - time.monotonic())

    def is_prompting(self, start):
        # Where the terminal cannot be set, the prompt is a plain one.
        return (b"> " in self.output[max(self.output.rfind(PASTE_ON), start):] and PASTE_ON in self.output[start:]
                or self.output[start:].endswith(b"Noa: "))

    def read(self, seconds):
        if not select.select([self.leader], [], [], max(seconds, 0))[0]:
            return
        try:
            data = os.read(self.leader, 65536)
        except OSError:
            data = b""
        if not data:
            raise Ended
        self.output += data

    def type(self, text):
        os.write(self.leader, text.encode() + b"\r")

    def finish(self):
        """Leaves by Ctrl-D, and gives the exit status."""
        try:
            os.write(self.leader, b"\x04")
            deadline = time.monotonic() + 10
            while time.monotonic() < deadline:
                self.read(deadline - time.monotonic())
        except (Ended, OSError):
            pass
        os.close(self.leader)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


class Trial:
    """A home of its own, in which one session is typed."""

    def __init__(self, binary):
        self.binary = binary
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="cofront-faults-"))
        self.folder = self.home / "sessions"
        self.variables = {
            "HOME": str(self.home), "TMPDIR": str(self.home), "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin", "COFRONT_TRANSCRIPTS": str(self.folder)}
        self.acknowledged = []
        self.output = b""

    def begin(self, *before):
        return Session([*before, self.binary, "--client", "Noa", "--coach", "Kim", "--seed", "7"], self.variables)

    def play(self, *before):
        """Types the whole session; what was acknowledged is what a prompt came after."""
        session = self.begin(*before)
        try:
            session.prompt()
            for answer in ANSWERS:
                session.type(answer)
                session.prompt()
                self.acknowledged.append(answer)
        except Ended:
            pass
        self.exit = session.finish()
        self.output = session.output

    def kept(self):
        """What the person and the coach said, wherever a file of it stands."""
        texts = []
        for file in self.home.rglob("*.json"):
            try:
                document = json.loads(file.read_text())
            except (ValueError, OSError):
                continue
            texts += [entry["text"] for entry in document.get("entries", []) if entry["who"] != "script"]
            texts += [note["text"] for note in document.get("notes", [])]
        return texts

    def lost(self):
        """What was acknowledged and is nowhere; a choice is kept in the words of its option."""
        kept = self.kept()
        return [words for words in (answer.removeprefix("/note ") for answer in self.acknowledged)
                if " " in words and words not in kept]

    def is_told(self):
        text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[78]", "", self.output.decode(errors="replace"))
        return TOLD.search(" ".join(text.split())) is not None

    def opens_again(self):
        """Whether each session of the folder can be shown, and gone on with."""
        for file in self.folder.glob("????-??-??-*.json"):
            if ".notes." in file.name:
                continue
            for command in (["show", file.stem], ["resume", file.stem]):
                run = subprocess.run(
                    [self.binary, *command], env=self.variables, stdin=subprocess.DEVNULL, capture_output=True)
                if run.returncode != 0:
                    return f"{' '.join(command)}: {run.stderr.decode().strip()}"
        return None

    def remove(self):
        shutil.rmtree(self.home, ignore_errors=True)


def calls(binary):
    """The calls on files of a session without faults: each with its place among the calls of its name."""
    trial = Trial(binary)
    trace = trial.home / "trace"
    trial.play("/usr/bin/strace", "-f", "-qq", "-y", "-o", str(trace), "-e", "trace=" + ",".join(ERRORS))
    if trial.lost() or trial.exit != 0:
        sys.exit(f"test-faults: a session without faults goes wrong: {trial.lost()} {trial.output[-400:]!r}")
    found, counts = [], collections.Counter()
    for line in trace.read_text().splitlines():
        name = re.match(r"\d+ +(\w+)\(", line)
        if not name:
            continue
        counts[name[1]] += 1
        # What only concerns the terminal, or the surroundings of the program, keeps nothing.
        if str(trial.home) in line:
            found.append((name[1], counts[name[1]]))
    trial.remove()
    return found


def inject(binary, call, occurrence, error):
    """One session with one fault; returns what became of it."""
    trial = Trial(binary)
    trace = trial.home / "trace"
    trial.play("/usr/bin/strace", "-f", "-qq", "-y", "-o", str(trace), "-e", f"trace={call}",
               "-e", f"inject={call}:error={error}:when={occurrence}")
    hit = [line for line in trace.read_text().splitlines() if "(INJECTED)" in line]
    is_stores = any(str(trial.home) in line for line in hit)
    again = trial.opens_again()
    outcome = ("lost" if trial.lost() or again else "elsewhere" if not is_stores
               else "told" if trial.is_told() else "overcome")
    if outcome == "lost":
        print(f"LOST   {call} {occurrence} {error}: {trial.lost()} {again or ''} {hit}", flush=True)
    trial.remove()
    return outcome


def kill(binary, chance):
    """One session that is killed at a random moment."""
    trial = Trial(binary)
    session = trial.begin()
    at, delay = chance.randrange(len(ANSWERS)), chance.uniform(0, 0.006)
    session.prompt()
    for answer in ANSWERS[:at]:
        session.type(answer)
        session.prompt()
        trial.acknowledged.append(answer)
    session.type(ANSWERS[at])
    time.sleep(delay)
    os.kill(session.process, signal.SIGKILL)
    os.close(session.leader)
    os.waitpid(session.process, 0)
    lost, again = trial.lost(), trial.opens_again()
    if lost or again:
        print(f"LOST   killed {delay * 1000:.1f} ms after answer {at + 1}: {lost} {again or ''}", flush=True)
    trial.remove()
    return bool(lost or again)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    faults = [(call, place, error) for call, place in calls(options.binary) for error in ERRORS[call]]
    every = len(faults)
    if not options.long:
        faults = chance.sample(faults, min(60, every))
    outcomes = collections.Counter(inject(options.binary, *fault) for fault in faults)
    kills = 300 if options.long else 30
    killed = sum(kill(options.binary, chance) for _ in range(kills))
    print(f"{len(faults)} of {every} single faults: {outcomes['overcome']} overcome, {outcomes['told']} told, "
          f"{outcomes['elsewhere']} not of a file that is kept; {outcomes['lost']} lost something")
    print(f"{kills} kills at random moments: {killed} lost something")
    sys.exit(1 if outcomes["lost"] or killed else 0)


main()
