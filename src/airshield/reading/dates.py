"""Days that a sentence names, and whether a weekday goes with its date."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from airshield.reading.fold import folded

_DIGITS = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日")
_MOST = 600
"""Characters of a sentence that are searched for dates."""
_CODES = {"no": "nb", "he": "he", "zh": "zh"}


class Day(NamedTuple):
    """A day where it is named."""

    start: int
    end: int
    day: date
    basis: str
    """stated: with its month. relative: counted from the day of publication."""
    with_year: bool


def days(text: str, language: str, published: date | None) -> list[Day]:
    """Days named in a sentence (original text). Without a day of publication, only those that are stated in full."""
    if not re.search(r"\w", text):
        return []
    from dateparser.search import search_dates

    base = datetime.combine(published or date(2000, 1, 1), datetime.min.time())
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}
    # An ordinal's full stop makes the library cut a date in two; a space in its place keeps every position.
    text = re.sub(r"(?<!\d)(\d{1,2})\.(?=\s)", r"\1 ", text[:_MOST])
    try:
        found = search_dates(text, languages=[_CODES.get(language, language)], settings=settings)
    except ValueError:  # a language that the library does not know
        found = None
    told = []
    at = 0
    for words, when in found or []:
        where = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, at)
        if where is None:
            continue
        start, at = where.span()
        full, known = _stated(words)
        if not known or (published is None and not full):
            continue
        day = when.date()
        if published is not None and not full and day > published:
            # A report tells of what was: the last such day, or the same day a year before.
            day = _year_before(day) if re.search(r"\d", words) else day - timedelta(days=7)
        if (
            published is not None
            and published - day == timedelta(days=7)
            and weekday_of(folded(words)) == day.weekday()
        ):
            day = published  # "Friday", printed on a Friday, is that very day
        told.append(Day(start, at, day, "stated" if re.search(r"\d", words) else "relative", full))
    return told


def _stated(words: str) -> tuple[bool, bool]:
    """Whether a year is told, and whether the words are a date at all: no bare number, no one short word."""
    year = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", words) is not None
    if _DIGITS.search(words):
        return year, True
    letters = re.findall(r"[^\W\d_]{3,}", words)
    return year and bool(letters), bool(letters) and len("".join(letters)) >= 4


def _year_before(day: date) -> date:
    return (
        day.replace(year=day.year - 1, day=min(day.day, 28))
        if day.month == 2
        else day.replace(year=day.year - 1)
    )


_WEEKDAYS = (
    ("monday", "montag", "lundi", "lunes", "lunedi", "mandag", "poniedzial", "luni", "понедельник", "понеділ", "понеделник", "δευτερα", "pazartesi"),
    ("tuesday", "dienstag", "mardi", "martes", "martedi", "tirsdag", "wtor", "marti", "вторник", "вівтор", "τριτη", "sali"),
    ("wednesday", "mittwoch", "mercredi", "miercoles", "mercoledi", "onsdag", "srod", "miercuri", "сред", "серед", "сряда", "τεταρτη", "carsamba"),
    ("thursday", "donnerstag", "jeudi", "jueves", "giovedi", "torsdag", "czwart", "joi", "четверг", "четвер", "четвъртък", "πεμπτη", "persembe"),
    ("friday", "freitag", "vendredi", "viernes", "venerdi", "fredag", "piat", "vineri", "пятниц", "п'ятниц", "петък", "παρασκευη", "cuma"),
    ("saturday", "samstag", "sonnabend", "samedi", "sabado", "sabato", "lordag", "sobot", "sambata", "суббот", "субот", "събота", "σαββατο", "cumartesi"),
    ("sunday", "sonntag", "dimanche", "domingo", "domenica", "sondag", "niedziel", "duminica", "воскресень", "неділ", "неделя", "κυριακη", "pazar"),
)  # fmt: skip


def weekday_of(folded: str) -> int | None:
    """The weekday that a folded date names, Monday 0; None where it names none or several."""
    found = {n for n, names in enumerate(_WEEKDAYS) for name in names if re.search(rf"(?<!\w){name}", folded)}
    if found == {0, 6} or (
        len(found) == 2 and 5 in found
    ):  # pazartesi begins like pazar, cumartesi like cuma
        found -= {6, 4}
    return found.pop() if len(found) == 1 else None
