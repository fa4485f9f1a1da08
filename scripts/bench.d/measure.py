# Measures cofront and prints one table; scripts/bench starts it.
# Usage: measure.py COFRONT YARDSTICK FOLDER [--check] [--quick] [--write]

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
# How many times faster than jq reads the same, the first time and later; how many megabytes a command may take.
FIRST_TARGET, LATER_TARGET, MEMORY_TARGET = 10.0, 100.0, 40.0
PAGE = ROOT / "Documentation/Speed.md"
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
        self.table = []
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

    def ratio(self, name, value, target=None, least=False):
        """Tells a ratio; `least`: it is to be as large as its target at least."""
        met = target is None or (value >= target if least else value <= target)
        self.missed = self.missed or not met
        bound = "" if target is None else f"at {'least' if least else 'most'} {target:.1f}"
        verdict = bound and f"   {bound}: {'met' if met else 'MISSED'}"
        print(f"ratio  {name:<57}{value:>9.2f}{verdict}", flush=True)
        self.table.append((name, f"{value:.1f}", bound, "" if met else "missed"))

    def write_table(self):
        """Puts the ratios into the documentation, between its two marks."""
        rows = ["| ratio | measured | wanted | |", "| --- | --- | --- | --- |"]
        rows += [f"| {' | '.join(row)} |" for row in self.table]
        before, _, rest = PAGE.read_text().partition("<!-- scripts/bench -->\n")
        after = rest.partition("<!-- end -->\n")[2]
        table = "\n".join(rows)
        PAGE.write_text(f"{before}<!-- scripts/bench -->\n{table}\n<!-- end -->\n{after}")

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

    def sessions(self, count, size=0):
        """A folder of closed sessions, two a day, made as long by notes as is asked for."""
        folder = self.new_folder()
        transcript = self.played(len(self.answers))
        entries = transcript["entries"]
        end = entries.pop()
        note = dict(end, kind="note", who="client", text="A note of some length, as one makes them in passing.")
        note.pop("value", None)
        missing = size - len(json.dumps(transcript))
        entries += [dict(note) for _ in range(missing // (len(json.dumps(note)) + 6))] + [end]
        for n, entry in enumerate(entries, 1):
            entry["n"] = n
        for index in range(count):
            day = time.strftime("%Y-%m-%d", time.gmtime(1_700_000_000 + index * 86_400 // 2))
            moment = f"{day}T{index % 2 + 10}:30:00Z"
            name = f"{day}-{index % 2 + 10}30-bnch"
            self.put(dict(transcript, id=name, started=moment, updated=moment), folder)
        return folder

    # What is measured

    def first_prompt(self, name, full):
        """From the start to the first prompt, and to the end of the process, once the input ends there."""
        runs = {
            "cofront, no earlier session": lambda: self.start(self.new_folder()),
            "libedit in C": self.start_yardstick,
            f"cofront, {name}": lambda: self.start(full),
        }
        times = {name: Figures() for name in runs}
        wholes = {name: Figures() for name in runs}
        memory = {name: [] for name in runs}
        for index in range(self.rounds(60) + WARM_UP):
            for run, start in runs.items():
                terminal = start()
                _, taken = terminal.until_prompt()
                kilobytes = terminal.anonymous_memory()
                whole = taken + terminal.end()
                if index >= WARM_UP:
                    times[run].append(taken)
                    wholes[run].append(whole)
                    memory[run].append(kilobytes)
        for run in runs:
            times[run].row(f"start to first prompt: {run}")
            wholes[run].row("  whole process")
        told = [row[0] for row in self.table]
        for run in runs:
            for what, figures in (("first prompt", times), ("whole process", wholes)):
                row = f"{what}: {run} / C"
                if run != "libedit in C" and row not in told:
                    self.ratio(row, figures[run].median / figures["libedit in C"].median, FIRST_PROMPT_TARGET)
        for run, sizes in memory.items():
            print(f"{'anonymous memory at the first prompt, kB: ' + run:<73}{statistics.median(sizes):>9.0f}")

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

    def taken(self, command, folder):
        """Nanoseconds of processor time that a process takes, and its most memory in megabytes."""
        output = os.open(os.devnull, os.O_WRONLY)
        process = os.posix_spawnp(
            command[0], command, self.variables(folder), file_actions=[(os.POSIX_SPAWN_DUP2, output, 1)])
        os.close(output)
        _, status, usage = os.wait4(process, 0)
        if status != 0:
            raise RuntimeError(f"{command[:3]} ended with {status}")
        return int((usage.ru_utime + usage.ru_stime) * 1e9), usage.ru_maxrss / 1024

    def many(self):
        """What looks at thousands of sessions, beside jq, which reads the same files; and the first prompt there."""
        count = 1000 if self.quick else 10_000
        folder = self.sessions(count, size=53_500)
        files = sorted(str(file) for file in folder.glob("2*.json"))
        size = os.path.getsize(files[0]) / 1000
        jq = Figures(self.taken(["jq", "-r", "[.id, .status, .outcome.aim] | @tsv", *files], folder)[0] for _ in range(2))
        jq.row(f"jq, {count} sessions of {size:.0f} kB, processor time")
        # The pages of the program itself are no memory of the command's.
        least = self.taken([self.cofront, "--version"], folder)[1]
        for words in (["list"], ["actions"], ["search", "nowhere"], ["search", "passing", "-n", "50"], ["progress"]):
            name = "cofront " + " ".join(words)
            first, later, memory = Figures(), Figures(), 0
            for index in range(2 + self.rounds(8)):
                if index < 2:
                    shutil.rmtree(folder / ".index", ignore_errors=True)
                time_taken, most = self.taken([self.cofront, *words], folder)
                (first if index < 2 else later).append(time_taken)
                memory = max(memory, most - least)
            first.row(f"{name}, {count} sessions, the first time")
            later.row(f"{name}, {count} sessions, later")
            self.ratio(f"jq / {name}, the first time", jq.median / first.median, FIRST_TARGET, least=True)
            self.ratio(f"jq / {name}, later", jq.median / later.median, LATER_TARGET, least=True)
            self.ratio(f"megabytes: {name}", memory, MEMORY_TARGET)
        self.first_prompt(f"{count} earlier sessions", folder)
        shutil.rmtree(folder)

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
        bench.first_prompt("200 earlier sessions", bench.sessions(200))
        bench.answer(40, 48, ANSWER_TARGET)
        bench.answer(500, 8, None)
        bench.answer(10_000, 4, None)
        bench.many()
        bench.read()
        if "--write" in options:
            bench.write_table()
    finally:
        shutil.rmtree(place, ignore_errors=True)
    sys.exit(1 if bench.missed and "--check" in options else 0)


main()
