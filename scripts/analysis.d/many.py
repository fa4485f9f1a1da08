"""many.py FROM TO COUNT: makes COUNT conversations of the few in FROM, in TO, always the same: whole groups of them, each
under names, numbers and times of its own. The text is the program's own but for these, so any reader finds what it writes.
"""
import datetime
import pathlib
import random
import re
import shutil
import sys

source, target, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
letters = "23456789abcdefghjkmnpqrstuvwxyz"
texts = {path.stem: path.read_text(encoding="utf-8") for path in source.glob("[0-9]*-????.json")}
begun = re.compile(r'"started": "([^"]*)"')
texts = dict(sorted(texts.items(), key=lambda one: begun.search(one[1])[1]))
names = re.compile(r"\b(Noa|Bo|Ana|noa|bo)\b")
numbers = re.compile(r'"(trust|imperative|purpose)": (\d+)')
times = re.compile(r'"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"')
form = "%Y-%m-%dT%H:%M:%SZ"


def name(number):
    """Four letters for each number, as the program names sessions."""
    word = ""
    for _ in range(4):
        number, rest = divmod(number, len(letters))
        word = letters[rest] + word
    return word


shutil.copytree(source / "scripts", target / "scripts")
made = 0
for group in range(count):
    chance = random.Random(group)
    scale = list(range(1, 11))
    chance.shuffle(scale)
    later = datetime.timedelta(minutes=chance.randrange(400 * 24 * 60))
    ids = {old: "2026-01-10-0900-" + name(group * len(texts) + place) for place, old in enumerate(texts)}
    for old, text in texts.items():
        if made == count:
            sys.exit()
        for one, other in ids.items():
            text = text.replace(one, other)
        text = names.sub(lambda found: f"{found[1]} {group}", text)
        text = numbers.sub(lambda found: f'"{found[1]}": {scale[int(found[2]) - 1]}', text)
        text = times.sub(lambda found: f'"{(datetime.datetime.strptime(found[1], form) + later).strftime(form)}"', text)
        (target / (ids[old] + ".json")).write_text(text, encoding="utf-8")
        made += 1
