"""Texts made comparable, with the way back to the very characters: case, accents, widths, dashes and invisible marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_SAME = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "׳": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "״": '"', "〈": '"', "〉": '"', "「": '"', "」": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "־": "-", "ى": "ي",
}  # fmt: skip
_BARE = ("LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC")


class Folded(NamedTuple):
    """A text for comparing, and for each of its characters the place in the original."""

    text: str
    at: list[int]
    """One longer than the text: where the original ends."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A part of the original."""
        return self.at[start], self.at[end - 1] + 1 if end > start else self.at[start]


def fold(text: str) -> Folded:
    """Lower case, no accents (of Latin, Greek, Cyrillic, Hebrew, Arabic), plain quotes and dashes, nothing invisible."""
    out: list[str] = []
    at: list[int] = []
    for n, char in enumerate(text):
        folded = char if char.isascii() and char.islower() else _fold_one(char)
        out.append(folded)
        at += [n] * len(folded)
    at.append(len(text))
    return Folded("".join(out), at)


def folded(text: str) -> str:
    """The text alone."""
    return "".join(map(_fold_one, text))


@lru_cache(maxsize=65_536)
def _fold_one(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    category = unicodedata.category(char)
    if category in ("Cf", "Mn") or (category == "Cc" and char not in "\n\t\r"):
        return ""
    if char.isspace() and char != "\n":
        return " "
    wide = unicodedata.normalize("NFKC", char)
    if unicodedata.name(wide[:1], "").startswith(_BARE):
        wide = "".join(c for c in unicodedata.normalize("NFD", wide) if unicodedata.category(c) != "Mn")
    return "".join(_SAME.get(c, c) for c in wide.casefold())


ALPHABETS = re.compile(r"[a-zα-ωа-яѐ-ӿ]")
"""Letters of scripts that part words by spaces and decline their ends (folded)."""
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]")
"""Letters of scripts that part no words."""
HANGUL = re.compile(r"[가-힣]")
PREFIXED = {"he": "[והבלמשכ]{0,3}", "ar": "(?:[وفبلك]{0,2}(?:ال)?)"}


def word_pattern(word: str) -> str:
    """A pattern for a folded entry of a list: the beginning of a word, or the whole of it when a full stop ends it."""
    whole = word.endswith(".")
    body = re.escape(word.removesuffix(".")).replace(r"\ ", r"\s+")
    if UNSPACED.search(word) or HANGUL.search(word):
        return body
    start = r"(?<!\w)"
    if re.match(r"[֐-׿]", word):
        start += PREFIXED["he"]
    elif re.match(r"[؀-ۿ]", word):
        start += PREFIXED["ar"]
    return f"{start}{body}" + (r"(?!\w)" if whole else "")
