"""Claims of a text: against the scenario's lines and places, and the catalogue."""

from datetime import date

import pytest

from airshield.files.scenario import read_scenario

TEXT = (
    "A Pantsir was lifted onto a roof in Taganka, 2.4 km south-east of the Kremlin. "
    "Moscow is almost 700 kilometers from the front line. ATACMS missiles have a range of 300 kilometers. "
    "Another Pantsir was installed near Zarechye, 10 kilometers from the residence of President Putin. "
    "Engels air base is 600 kilometers from the border. About 100 missiles and 12 Su-35 fighter jets were moved. "
    "It flew at 900 km/h."
)


@pytest.fixture(scope="module")
def claims(read):
    return read({"a": TEXT}, read_scenario("moscow-2023"), date(2023, 1, 21))["a"].claims


def test_numbers_are_checked_against_what_is_known(claims):
    told = {c.value: (c.kind, c.verdict) for c in claims if c.kind != "count"}
    assert told == {
        2.4: ("distance", "ok"),
        700.0: ("distance", "ok"),
        300.0: ("range", "ok"),
        10.0: ("distance", "imprecise"),
        600.0: ("distance", "wrong"),
    }
    assert {c.value for c in claims if c.kind == "count"} == {100.0, 12.0}


def test_the_true_value_is_told_with_how_it_was_got(claims):
    by = {c.value: c for c in claims}
    assert by[2.4].true_value == pytest.approx(2.22, abs=0.02)  # as the scenario's own claim has it
    assert by[10.0].true_value == pytest.approx(12.2, abs=0.2)
    assert "it fits the front" in by[600.0].how
    assert "165 to 300 km" in by[300.0].how


def test_every_claim_is_the_texts_own_words(claims):
    for claim in claims:
        assert TEXT[claim.start : claim.end] == claim.span


def test_without_a_scenario_nothing_is_judged_by_its_lines(read):
    found = read({"a": TEXT})["a"].claims
    assert {c.value: c.verdict for c in found}[700.0] == "unknown"
