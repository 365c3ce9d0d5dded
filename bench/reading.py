"""Claims: a report of some 3,000 characters is read in well under a second on one core; starting costs as much as tens of texts.

Texts of our own in 22 languages, repeated to the length of a report, CPU seconds, median of five runs.
"""

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from airshield.files.reading import Report
from airshield.studies.progress import Silent
from airshield.studies.read import read_texts
from own_texts import NOTHING, TEXTS

LENGTH = 3_000


def long(text: str) -> str:
    """A text repeated, a paragraph each, to the length of a report."""
    return "\n".join([text] * max(1, LENGTH // len(text)))


texts = [Report(name, long(text), []) for name, (text, _) in TEXTS.items()] + [
    Report(name, long(text), []) for name, text in NOTHING.items()
]
begun = time.process_time()
read_texts(texts[:1], None, None, Silent())
first = time.process_time() - begun
runs = []
for _ in range(5):
    begun = time.process_time()
    read_texts(texts, None, None, Silent())
    runs.append(time.process_time() - begun)
begun = time.process_time()
read_texts([Report("empty", "nothing", [])], None, None, Silent())
lists = time.process_time() - begun
each = (statistics.median(runs) - lists) / len(texts)
characters = sum(len(t.text) for t in texts) / len(texts)
print(f"{'first text of a process (imports, lists, towns)':52s} {first:6.2f} s")
print(f"{'lists made for each further call':52s} {lists:6.2f} s")
print(
    f"{f'a text of {characters:.0f} characters, {len(texts)} texts in 22 languages':52s} {1000 * each:6.0f} ms"
)
print(f"{'texts a second on one core, without starting':52s} {1 / each:6.1f}")
print(f"{'share of starting in a call with 10 texts':52s} {first / (first + 9 * each):6.0%}")
