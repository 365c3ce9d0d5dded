"""In which language a text or a line is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

_SCRIPTS = (
    ("he", re.compile(r"[֐-׿]")), ("ar", re.compile(r"[؀-ۿ]")), ("ja", re.compile(r"[぀-ヿ]")), ("ko", re.compile(r"[가-힣]")),
    ("zh", re.compile(r"[㐀-鿿]")), ("el", re.compile(r"[Ͱ-Ͽ]")),
)  # fmt: skip


def language_of(text: str, known: Iterable[str]) -> str:
    """Code of the language, of those that are known; by its script where one script means one language."""
    letters = sum(char.isalpha() for char in text)
    if letters == 0:
        return "en"
    for code, script in _SCRIPTS:
        if len(script.findall(text)) > 0.25 * letters:
            return code
    found, _ = _identifier(tuple(sorted(known))).classify(text)
    found = str(found)
    return {"nb": "no", "nn": "no", "da": "no", "sk": "cs", "be": "ru"}.get(found, found)


@cache
def _identifier(known: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    more = {"da", "sk", "nb", "nn"}
    identifier.set_languages([code for code in sorted({*known, *more}) if code in identifier.labels])
    return identifier
