"""Plays the answers of a plan into cofront under tmux, and writes one screen of it as SVG to standard output.

screen.py BINARY PLAN STATE TIME TITLE: the screen that follows the answer which the plan gives to STATE the TIMEth time.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from html import escape

COLUMNS, LINES = 80, 24
CELL, LEADING, MARGIN, SIZE = 8.4, 18, 16, 14
PAPER, INK, SOFT, EDGE, CURSOR = "#fbfaf7", "#1b1f24", "#57606a", "#b8bec5", "#c9d1d9"
# Dark enough for the light paper; the eight colours of a terminal in their order.
COLOURS = [INK, "#a40e26", "#116329", "#7d4e00", "#0550ae", "#6639ba", "#1b6e78", SOFT]
STYLES = {1: "font-weight: 700", 3: "font-style: italic", 4: "text-decoration: underline"}


def answers(plan):
    """The states and answers of a plan, and its seed."""
    head, body = open(plan, encoding="utf-8").read().split("\n---\n")[:2]
    seed = re.search(r"^seed: (\d+)$", head, re.M).group(1)
    return seed, re.findall(r"^([a-z-]+) > ?(.*)$", body, re.M)


class Screen:
    """A program in a terminal of its own."""

    def __init__(self, folder, command):
        self.socket = os.path.join(folder, "tmux")
        self.environment = {"HOME": folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        self.run("-u", "-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(LINES), *command)

    def run(self, *arguments):
        return subprocess.run(
            ["tmux", "-S", self.socket, *arguments], env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def cursor(self):
        return tuple(int(part) for part in self.run("display-message", "-p", "#{cursor_x} #{cursor_y}").split())

    def text(self):
        return self.run("capture-pane", "-p", "-e")

    def history(self):
        return self.run("capture-pane", "-p", "-S", "-")

    def end(self):
        """Ends the program, and waits until it has saved and gone."""
        program = int(self.run("display-message", "-p", "#{pane_pid}"))
        self.run("kill-server")
        deadline = time.monotonic() + 10
        while os.path.exists(f"/proc/{program}") and time.monotonic() < deadline:
            time.sleep(0.02)

    def settle(self, before, prompts):
        """Until something else than before is shown, four times the same, with the cursor at a prompt if asked."""
        deadline, last, same = time.monotonic() + 30, None, 0
        while same < 4:
            if time.monotonic() > deadline:
                sys.exit("pictures: nothing more comes. The screen shows:\n" + self.history())
            now = self.history()
            waits = not prompts or self.cursor()[0] == 2
            same = same + 1 if now == last and now != before and waits else 0
            last = now
            time.sleep(0.05)
        return last

    def answer(self, text, shown):
        """Types an answer to the screen shown, and sends it when all of it is there; the screen after it."""
        if text:
            self.run("send-keys", "-l", text)
            shown = self.settle(shown, prompts=False)
        self.run("send-keys", "Enter")
        return self.settle(shown, prompts=True)


def runs(line):
    """The stretches of a captured line that look alike: (column, text, attributes)."""
    found, column, attributes = [], 0, {}
    for escape_code, text in re.findall(r"(?:\x1b\[([\d;]*)m|\x0e|\x0f)|([^\x1b\x0e\x0f]+)", line):
        if text:
            found.append((column, text, dict(attributes)))
            column += len(text)
        for code in (int(part or 0) for part in escape_code.split(";")) if not text else ():
            if code == 0:
                attributes = {}
            elif code in (1, 2, 3, 4):
                attributes[code] = True
            elif code in (22, 23, 24):
                for off in {22: (1, 2), 23: (3,), 24: (4,)}[code]:
                    attributes.pop(off, None)
            elif 30 <= code <= 37 or 90 <= code <= 97:
                attributes["colour"] = COLOURS[code % 10]
            elif code == 39:
                attributes.pop("colour", None)
    return found


def svg(text, cursor, title):
    wide, high = round(COLUMNS * CELL + 2 * MARGIN), LINES * LEADING + 2 * MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
        ' role="img" aria-labelledby="title">',
        f'<title id="title">{escape(title)}</title>',
        f"<style>text {{ font: {SIZE}px ui-monospace, \"DejaVu Sans Mono\", Menlo, Consolas, monospace"
        " }</style>",
        f'<rect x="0.5" y="0.5" width="{wide - 1}" height="{high - 1}" rx="8" fill="{PAPER}" stroke="{EDGE}"/>',
        f'<rect x="{MARGIN + cursor[0] * CELL:.1f}" y="{MARGIN + cursor[1] * LEADING}" width="{CELL}"'
        f' height="{LEADING}" fill="{CURSOR}"/>',
    ]
    for row, line in enumerate(text.rstrip("\n").split("\n")):
        for column, stretch, attributes in runs(line):
            # Bars are drawn, so that no font leaves gaps in them; words have a length each, which keeps the columns.
            for piece in re.finditer(r"(█+)|[^\s█]+(?: [^\s█]+)*", stretch):
                x, width = MARGIN + (column + piece.start()) * CELL, len(piece.group()) * CELL
                style = [f"fill: {attributes.get('colour', SOFT if 2 in attributes else INK)}"]
                if piece.group(1):
                    y = MARGIN + row * LEADING
                    out.append(
                        f'<rect x="{x:.1f}" y="{y + 1}" width="{width:.1f}" height="{LEADING - 2}" style="{style[0]}"/>')
                    continue
                style += [value for code, value in STYLES.items() if code in attributes]
                out.append(
                    f'<text x="{x:.1f}" y="{MARGIN + row * LEADING + 13}" textLength="{width:.1f}"'
                    f' lengthAdjust="spacingAndGlyphs" style="{"; ".join(style)}">'
                    f"{escape(piece.group(), quote=False)}</text>")
    return "\n".join(out) + "\n</svg>\n"


def main():
    binary, plan, state, turn, title = sys.argv[1:]
    seed, steps = answers(plan)
    left = int(turn)
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder, [binary, "--client", "Noa", "--seed", seed])
        try:
            shown = screen.settle("", prompts=True)
            for name, text in steps:
                shown = screen.answer(text, shown)
                left -= name == state
                if left == 0:
                    print(svg(screen.text(), screen.cursor(), title), end="")
                    return
            sys.exit(f"pictures: {plan} does not answer {state} {turn} times")
        finally:
            screen.end()


main()
