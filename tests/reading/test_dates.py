"""Days in reports, counted from the day of publication; weekdays that do not fit."""

from datetime import date

import pytest

from airshield.reading.dates import days, weekday_of
from airshield.reading.fold import folded

FRIDAY = date(2023, 1, 20)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "filmed on Thursday in Moscow", date(2023, 1, 19)), ("en", "this Friday they met", FRIDAY), ("en", "on January 6, 2023 it came", date(2023, 1, 6)),
        ("de", "Am 19. Januar 2023 wurde es gesehen", date(2023, 1, 19)), ("fr", "vendredi 20 janvier", FRIDAY), ("ru", "19 января его сняли", date(2023, 1, 19)),
        ("pl", "19 stycznia 2023 roku", date(2023, 1, 19)), ("no", "tirsdag 15. november 2022", date(2022, 11, 15)), ("en", "on December 5 it was struck", date(2022, 12, 5)),
    ],
)  # fmt: skip
def test_a_day_is_found(language, text, day):
    found = days(text, language, FRIDAY)
    assert day in [d.day for d in found]
    for one in found:
        assert 0 <= one.start < one.end <= len(text)


def test_without_a_day_of_publication_only_whole_dates_count():
    assert not days("filmed on Thursday", "en", None)
    assert days("on January 6, 2023", "en", None)[0].day == date(2023, 1, 6)


def test_numbers_are_no_days():
    assert not days("S-400 with 12 missiles and 36 tubes may hit 400 targets", "en", FRIDAY)


def test_a_weekday_is_known_in_several_languages():
    for n, words in enumerate(("Montag", "mardi", "miércoles", "четверг", "piątek", "Sâmbătă", "Κυριακή")):
        assert weekday_of(folded(words)) == n
    assert weekday_of("no day") is None
    assert weekday_of("pazartesi") == 0


def test_a_weekday_that_does_not_fit_its_date_is_told(read):
    found = read(
        {"a": "Es steht im am Donnerstag, 23. Januar 2024 veröffentlichten Material des Ministeriums."}
    )["a"]
    (claim,) = [c for c in found.claims if c.kind == "date"]
    assert (claim.value, claim.verdict, claim.true_value) == ("2024-01-23", "wrong", "2025-01-23")
    assert "Tuesday" in claim.how
