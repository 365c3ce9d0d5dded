"""Lengths as many languages write them."""

import pytest

from airshield.files.reading import common_data, languages_data
from airshield.reading.fold import folded
from airshield.reading.quantities import lengths, number_of
from airshield.reading.words import Common, Cues, Words

WORDS = {name: Words.model_validate(lists) for name, lists in languages_data().items()}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000", 1000),
        ("1.000", 1000),
        ("1 000", 1000),
        ("2,5", 2.5),
        ("2.4", 2.4),
        ("12.345.678", 12345678),
        ("700", 700),
    ],
)
def test_a_number_is_read_as_it_is_meant(text, value):
    assert number_of(text) == value


@pytest.mark.parametrize(
    ("language", "text", "metres"),
    [
        ("en", "about 2 kilometers (1.2 miles) east", [2000]), ("en", "a thousand kilometers away", [1_000_000]), ("en", "ten kilometres", [10_000]),
        ("en", "1,000km", [1_000_000]), ("en", "100 miles", [160_934.4]), ("en", "900 km/h", []), ("en", "900 kilometers per hour", []), ("en", "20 km² of forest", []), ("en", "12 missiles", []),
        ("de", "bis zu 1000 Kilometern", [1_000_000]), ("de", "2,5 Kilometer und 300 Meter", [2500, 300]), ("fr", "une dizaine de kilomètres", [10_000]),
        ("es", "a 25 kilómetros", [25_000]), ("it", "a circa 10 chilometri", [10_000]), ("no", "2,5 kilometer unna", [2500]),
        ("pl", "80 kilometrów", [80_000]), ("ro", "500 de kilometri", [500_000]), ("ru", "до 1000 км, 30 километров", [1_000_000, 30_000]),
        ("uk", "за 10 кілометрів", [10_000]), ("bg", "на 30 километра", [30_000]), ("el", "10 χιλιόμετρα", [10_000]), ("tr", "25 kilometre", [25_000]),
        ("he", "25 ק\"מ", [25_000]), ("ar", "25 كيلومترا", [25_000]), ("zh", "约2.4公里", [2400]), ("ja", "200キロ", [200_000]), ("ko", "25킬로미터", [25_000]),
    ],
)  # fmt: skip
def test_lengths_are_found(language, text, metres):
    found = lengths(folded(text), Cues(WORDS, Common.model_validate(common_data()), [language]))
    assert [q.metres for q in found] == pytest.approx(metres)
