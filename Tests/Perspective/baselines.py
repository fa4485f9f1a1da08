#!/usr/bin/env python3
"""What simpler readers reach on the development set: conflict or not.

    python3 -m venv venv && venv/bin/pip install vaderSentiment==3.3.2
    venv/bin/python Tests/Perspective/baselines.py [FILE.jsonl ...]

Without vaderSentiment its line is left out. VADER is used as its documentation says: compound <= -0.05 is negative.
"""
import json, pathlib, re, sys

try:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    analyzer = SentimentIntensityAnalyzer()
except ImportError:
    analyzer = None

readers = {
    "never conflict": lambda text: False,
    "always conflict": lambda text: True,
    'contains "you" or "your"': lambda text: re.search(r"\b(you|your|u|ur)\b", text, re.I) is not None,
}
if analyzer:
    readers["VADER"] = lambda text: analyzer.polarity_scores(text)["compound"] <= -0.05


def figures(items, reader):
    tp = fp = fn = tn = 0
    for item in items:
        gold, found = item["stance"] == "conflict", reader(item["text"])
        tp += gold and found
        fp += found and not gold
        fn += gold and not found
        tn += not gold and not found
    f1 = lambda hit, wrong, missed: 2 * hit / (2 * hit + wrong + missed) if hit else 0.0
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return (tp + tn) / len(items), (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2, precision, recall


folder = pathlib.Path(__file__).parent
files = [pathlib.Path(name) for name in sys.argv[1:]]
files = files or [folder / "score.jsonl", folder / "score-2.jsonl"] + sorted(folder.glob("fresh-*.jsonl"))
sets = {file.stem: [json.loads(line) for line in file.read_text("utf-8").splitlines()] for file in files}
sets["all of them"] = [item for items in sets.values() for item in items]
print(f"{'set':12} {'reader':26} accuracy macro-F1 precision recall")
for name, items in sets.items():
    for title, reader in readers.items():
        print(f"{name:12} {title:26} " + " ".join(f"{100 * x:8.1f}" for x in figures(items, reader)))
