# Measures cofront and prints one table; scripts/bench starts it.
# Usage: measure.py COFRONT YARDSTICK FOLDER [--check] [--quick]

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from terminal import REST, Terminal

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIRST_PROMPT_TARGET, ANSWER_TARGET, READ_TARGET = 3.0, 1.5, 6.0
WARM_UP = 4


class Figures(list):
    """Times in nanoseconds, told as a median with the least and the most."""

    @property
    def median(self):
        return statistics.median(self)

    def row(self, name):
        middle, least, most = (value / 1e6 for value in (self.median, min(self), max(self)))
        print(f"{name:<64}{middle:>9.2f}{least:>9.2f}{most:>9.2f}{len(self):>5}", flush=True)


def plan_answers():
    """The answers of a test plan that goes through a whole conversation."""
    text = (ROOT / "Tests/Conversations/network-short.plan").read_text().split("---\n")[1]
    lines = (line.partition(" >")[2].removeprefix(" ") for line in text.splitlines())
    return [line.removesuffix(" !") for line in lines]


class Bench:
    def __init__(self, cofront, yardstick, folder, quick):
        self.cofront, self.yardstick, self.folder, self.quick = cofront, yardstick, folder, quick
        self.missed = False
        self.answers = plan_answers()
        self.scripts = folder / "scripts"

    def rounds(self, count):
        return max(count // 8, 2) if self.quick else count

    def variables(self, transcripts):
        return {
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(self.folder), "USER": "bench", "LOGNAME": "bench",
            "COFRONT_CLIENT": "bench",
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "COFRONT_TRANSCRIPTS": str(transcripts),
        }

    def new_folder(self):
        return pathlib.Path(tempfile.mkdtemp(dir=self.folder))

    def start(self, transcripts, *words):
        return Terminal([self.cofront, *words], self.variables(transcripts), marks_reading=True)

    def start_yardstick(self):
        return Terminal([self.yardstick, "prompt"], self.variables(self.folder), marks_reading=False)

    def replacement(self, folder, size):
        """Nanoseconds of a bare replacement after the rest that comes before Enter: no terminal, no key to wait for."""
        command = [self.yardstick, "replace", folder, str(size), str(REST)]
        return int(subprocess.run(command, check=True, capture_output=True).stdout)

    def ratio(self, name, value, target=None):
        met = target is None or value <= target
        self.missed = self.missed or not met
        verdict = "" if target is None else f"   target {target:.1f}: {'met' if met else 'MISSED'}"
        print(f"ratio  {name:<57}{value:>9.2f}{verdict}", flush=True)

    # Transcripts to begin from

    def played(self, count):
        """A transcript of a session after so many answers; after all of them it is closed."""
        folder = self.new_folder()
        lines = "".join(answer + "\n" for answer in self.answers[:count])
        subprocess.run(
            [self.cofront, "--seed", "7"], input=lines.encode(), env=self.variables(folder), check=True,
            stdout=subprocess.DEVNULL)
        (file,) = folder.glob("*.json")
        transcript = json.loads(file.read_text())
        shutil.copytree(folder / "scripts", self.scripts, dirs_exist_ok=True)
        shutil.rmtree(folder)
        return transcript

    def left_at(self, count):
        """A session that was left at about so many entries (the later ones notes), and the answers that come next."""
        answers, transcript = next(
            (answers, transcript)
            for answers in range(1, len(self.answers))
            for transcript in [self.played(answers)]
            if len(transcript["entries"]) >= min(count, 40) - 3)
        entries = transcript["entries"]
        pause = entries.pop()
        note = dict(pause, kind="note", text="A note of some length, as one makes them in passing.")
        entries += [dict(note) for _ in range(count - 3 - len(entries))] + [pause]
        for n, entry in enumerate(entries, 1):
            entry["n"] = n
        return transcript, self.answers[answers:]

    def put(self, transcript, folder):
        """Writes a transcript as cofront lays it out, an entry a line."""
        shell = json.dumps(dict(transcript, entries=[]), indent=2, ensure_ascii=False)
        lines = ",\n".join("    " + json.dumps(entry, ensure_ascii=False) for entry in transcript["entries"])
        file = folder / f"{transcript['id']}.json"
        file.write_text(shell.replace('"entries": []', '"entries": [\n' + lines + "\n  ]", 1) + "\n")
        file.chmod(0o600)
        return file

    def sessions(self, count):
        """A folder of closed sessions, one a day."""
        folder = self.new_folder()
        transcript = self.played(len(self.answers))
        for index in range(count):
            day = time.strftime("%Y-%m-%d", time.gmtime(1_700_000_000 + index * 86_400 // 2))
            moment = f"{day}T{index % 2 + 10}:30:00Z"
            name = f"{day}-{index % 2 + 10}30-bnch"
            self.put(dict(transcript, id=name, started=moment, updated=moment), folder)
        return folder

    # What is measured

    def first_prompt(self):
        full = self.sessions(200)
        runs = {
            "cofront, no earlier session": lambda: self.start(self.new_folder()),
            "libedit in C": self.start_yardstick,
            "cofront, 200 earlier sessions": lambda: self.start(full),
        }
        times = {name: Figures() for name in runs}
        memory = {name: [] for name in runs}
        for index in range(self.rounds(60) + WARM_UP):
            for name, start in runs.items():
                terminal = start()
                _, taken = terminal.until_prompt()
                if index >= WARM_UP:
                    times[name].append(taken)
                    memory[name].append(terminal.anonymous_memory())
                terminal.end()
        for name, figures in times.items():
            figures.row(f"start to first prompt: {name}")
        least = times["libedit in C"].median
        for name in ("cofront, no earlier session", "cofront, 200 earlier sessions"):
            self.ratio(f"first prompt: {name} / C", times[name].median / least, FIRST_PROMPT_TARGET)
        for name, sizes in memory.items():
            print(f"{'anonymous memory at the first prompt, kB: ' + name:<73}{statistics.median(sizes):>9.0f}")

    def answer(self, count, rounds, target):
        transcript, answers = self.left_at(count)
        size = len(self.put(transcript, self.new_folder()).read_bytes())
        echo, turn, bare, resume = (Figures() for _ in range(4))
        for index in range(self.rounds(rounds) + 1):
            folder = self.new_folder()
            self.put(transcript, folder)
            shutil.copytree(self.scripts, folder / "scripts")
            terminal = self.start(folder, "resume", transcript["id"])
            _, resumed = terminal.until_prompt()
            for text in answers[:3]:
                shown, taken = terminal.answer(text)
                replaced = self.replacement(folder, size)
                if index > 0:
                    echo.append(shown)
                    turn.append(taken)
                    bare.append(replaced)
            if index > 0:
                resume.append(resumed)
            terminal.end()
            shutil.rmtree(folder)
        turn.row(f"Enter to next prompt, {count} entries, {size / 1000:.0f} kB: cofront")
        echo.row("  of it until the answer stands on the screen")
        bare.row("  bare replacement of the file in C, after the same rest")
        self.ratio(f"answer, {count} entries: cofront / bare replacement", turn.median / bare.median, target)
        resume.row(f"start to first prompt: cofront resume, {count} entries")

    def list(self):
        folder = self.sessions(500)
        figures = Figures()
        for _ in range(self.rounds(24)):
            since = time.perf_counter_ns()
            subprocess.run(
                [self.cofront, "list"], env=self.variables(folder), check=True, stdout=subprocess.DEVNULL)
            figures.append(time.perf_counter_ns() - since)
        figures.row("cofront list, 500 sessions")

    def read(self):
        """A whole process that reads a sentence, and one that reads a megabyte beside one that reads a quarter of it."""
        sentence = "We value the cooperation, but you never answer, and your team is a joke. Could we talk about it? "
        texts = {"a sentence": sentence, "256 kB": sentence * (262_144 // len(sentence)),
                 "1 MB": sentence * (1_048_576 // len(sentence))}
        times = {name: Figures() for name in texts}
        for index in range(self.rounds(24) + 1):
            for name, text in texts.items():
                if len(text) > 1000 and index > 4:
                    continue
                taken = self.reading(text)
                if index > 0:
                    times[name].append(taken)
        for name, figures in times.items():
            figures.row(f"cofront read, {name}")
        self.ratio("read: a megabyte / a quarter of it", min(times["1 MB"]) / min(times["256 kB"]), READ_TARGET)
        # One endless word, one endless sentence, nothing but marks: nothing of it may be slower than prose.
        for part in ("a", "you never ", "“", "🙄", ", but you ", "your your ", "if you are "):
            short, long = (min(self.reading(part * (size // len(part.encode()))) for _ in range(3))
                           for size in (65_536, 262_144))
            self.ratio(f"read: 256 kB / 64 kB of “{part}”", long / short, READ_TARGET)

    def reading(self, text):
        """Nanoseconds of a process that reads a text."""
        since = time.perf_counter_ns()
        subprocess.run(
            [self.cofront, "read", "--json"], input=text.encode(), env=self.variables(self.folder), check=True,
            stdout=subprocess.DEVNULL)
        return time.perf_counter_ns() - since


def main():
    cofront, yardstick, folder, *options = sys.argv[1:]
    place = pathlib.Path(tempfile.mkdtemp(dir=folder))
    bench = Bench(cofront, yardstick, place, "--quick" in options)
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, load {load:.1f}; runs take turns; warm; times in milliseconds")
    print(f"{'':<64}{'median':>9}{'least':>9}{'most':>9}{'n':>5}")
    try:
        bench.first_prompt()
        bench.answer(40, 48, ANSWER_TARGET)
        bench.answer(500, 8, None)
        bench.answer(10_000, 4, None)
        bench.list()
        bench.read()
    finally:
        shutil.rmtree(place, ignore_errors=True)
    sys.exit(1 if bench.missed and "--check" in options else 0)


main()
