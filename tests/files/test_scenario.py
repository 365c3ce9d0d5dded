"""Scenario files: what is right is read, what is wrong is told, all at once and with its line."""

import pytest

from airshield.errors import FileProblems, InputError
from airshield.files.scenario import bundled_scenarios, read_scenario
from scenario_text import SMALL


@pytest.fixture
def mistakes(tmp_path):
    """Sentences about SMALL with replacements made."""

    def of(*replacements):
        text = SMALL
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / "s.yaml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(FileProblems) as caught:
            read_scenario(str(path))
        return caught.value.sentences()

    return of


def line_of(text):
    return next(n for n, row in enumerate(SMALL.splitlines(), 1) if text in row)


def test_the_small_scenario_is_right(tmp_path):
    path = tmp_path / "s.yaml"
    path.write_text(SMALL, encoding="utf-8")
    assert read_scenario(str(path)).scenario.sites[0].id == "roof-7"


def test_the_bundled_scenarios_are_right():
    assert bundled_scenarios() == ["belarus-2022", "machulishchy-2022", "moscow-2023"]
    assert len(read_scenario("moscow-2023").scenario.sites) == 12


def test_a_wrong_word_for_a_number(mistakes):
    assert mistakes(("half_width_km: 20", "half_width_km: ten")) == [
        f"s.yaml, line {line_of('region:')}: region, half_width_km is 'ten', but it must be a number [km]."
    ]


def test_an_unknown_field_is_guessed(mistakes):
    (line,) = mistakes(("    name: A roof", "    nme: A roof\n    name: A roof"))
    assert line.endswith("site 'roof-7', nme is not a field that airshield knows. Did you mean 'name'?")


def test_an_unknown_reference_is_guessed(mistakes):
    (line,) = mistakes(("shows: [roof-7]", "shows: [roof-8]"))
    assert "names 'roof-8', but there is no site of that id. Did you mean 'roof-7'?" in line
    assert f"line {line_of('id: V1')}" in line


def test_an_id_that_stands_twice(mistakes):
    lines = mistakes(("{id: ECHO", "{id: NEWS"))
    assert f"source 'NEWS' is already declared in line {line_of('id: NEWS')}; ids must differ." in lines[0]


def test_a_circle_of_sources(mistakes):
    (line,) = mistakes(("relies_on: [V1]", "relies_on: [ECHO]"))
    assert "rests on itself" in line
    assert "NEWS -> ECHO -> NEWS" in line or "ECHO -> NEWS -> ECHO" in line


def test_latitude_and_longitude_swapped(mistakes):
    (line,) = mistakes(("{lat: 55.745, lon: 37.651", "{lat: 37.651, lon: 55.745"))
    assert "Are the two swapped?" in line


def test_a_latitude_out_of_range(mistakes):
    (line,) = mistakes(("{lat: 55.745,", "{lat: 95.745,"))
    assert "lat is 95.745, but it must be at most 90." in line


def test_a_quantity_in_another_unit(mistakes):
    (line,) = mistakes(("{likely: 30, unit: m,", "{likely: 98, unit: ft,"))
    assert "height_m has unit 'ft', but it must be in 'm'" in line


def test_a_quantity_of_an_impossible_size(mistakes):
    (line,) = mistakes(("{likely: 30, unit: m,", "{likely: 30000, unit: m,"))
    assert "is 30000.0 m, but must lie between 0.0 and 1000.0 m" in line


def test_low_above_high(mistakes):
    (line,) = mistakes(("{likely: 30, unit: m,", "{low: 40, likely: 30, unit: m,"))
    assert "low <= likely <= high" in line


def test_sourced_without_a_source(mistakes):
    (line,) = mistakes(("status: estimate}", "status: sourced}"))
    assert "names no source" in line


def test_a_tank_does_not_fly(mistakes):
    (line,) = mistakes(("threat: drone-1000km-class", "threat: leopard-2"))
    assert "'leopard-2' is a ground-vehicle and has no flight figures" in line


def test_a_group_without_a_way_in(mistakes):
    (line,) = mistakes((", approach: {bearing_deg: 200, distance_km: 15}", ""))
    assert "either 'approach' or 'route'" in line


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("count: 3", "count: 0", "count is 0, but it must be at least 1"),
        (
            "height_m: 100}",
            "height_m: 100, speed_mps: -5}",
            "speed_mps is -5, but it must be more than 0 [m/s]",
        ),
        ("as_of: 2023-01-21", "as_of: last week", "must be a date such as 2023-01-20"),
        ("reliability: B", "reliability: G", "must be one of: A, B, C, D, E, F"),
        ("id: small", "id: 'a b'", "an id has only letters"),
        ("kind: roof", "kind: rof", "Did you mean 'roof'?"),
        ("title: Two roofs\n", "", "title is missing."),
        ("airshield: 1", "airshield: 2", "must be one of: 1"),
        ("raids:\n", "raids:\n  - 5\n", "must be a block of 'name: value' lines"),
    ],
)
def test_sentences(mistakes, old, new, words):
    assert any(words in line for line in mistakes((old, new)))


# What the ledger can get wrong: line of the small scenario, what is put there, what is said.
@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (
            "grade: {reliability: B",
            "available: 1.2\n    grade: {reliability: B",
            24,
            "available is 1.2, but it must be at most 1",
        ),
        (
            "grade: {reliability: B",
            "prior: 1.2\n    grade: {reliability: B",
            24,
            "prior is 1.2, but it must be less than 1",
        ),
        (
            "shows: [roof-7]",
            "shows: [roof-8]",
            14,
            "names 'roof-8', but there is no site of that id. Did you mean 'roof-7'?",
        ),
        ("first_seen: 2023-01-19", "first_seen: 2199-01-19", 14, "is 2199-01-19, which is in the future"),
        ("date: 2023-01-20", "date: 2199-01", 16, "is 2199-01, which is in the future"),
        ("first_seen: 2023-01-19", "first_seen: 2023-02-30", 14, "but no calendar has that day"),
        ("relies_on: [V1]", "relies_on: [ECHO]", 16, "rests on itself"),
        (
            "sites:\n",
            "  statements: [{who: w, date: 2023-01-20, kind: denial, gist: no, about: [roof-8]}]\nsites:\n",
            18,
            "there is no site or stream of that id",
        ),
        (
            "grade: {reliability: B",
            "variants: [{system: pantsir-s1, probability: 0.5}, {system: s-400, probability: 0.4}]\n    grade: {reliability: B",
            19,
            "add up to 0.9, but they must add up to 1",
        ),
        (
            "grade: {reliability: B",
            "variants: [{system: s-400, probability: 0.5}, {system: pantsir-s1, probability: 0.5}]\n    grade: {reliability: B",
            19,
            "has system 'pantsir-s1', but its first variant is 's-400'",
        ),
        (
            "grade: {reliability: B",
            "variants: [{system: pantsir-s1, probability: 0.5}, {system: atacms, probability: 0.5}]\n    grade: {reliability: B",
            24,
            "may be 'atacms', which has no sensor",
        ),
        (
            "gist: on the roof}",
            "gist: on the roof, quote: {text: roofs, start: 3, end: 9}}",
            26,
            "spans 6 characters, but its text has 5",
        ),
    ],
)
def test_mistakes_of_the_ledger_carry_their_line(mistakes, old, new, line, words):
    told = mistakes((old, new))
    assert [sentence for sentence in told if f"line {line}:" in sentence and words in sentence], told


@pytest.mark.parametrize(
    ("kind", "words"),
    [("", "has no 'kind'"), ("kind: distanc, ", "must be one of: distance, reaches, falls short, bearing")],
)
def test_a_claim_of_no_known_kind_is_told_which_there_are(mistakes, kind, words):
    claim = "claims:\n  - {id: far, %sclaim: c, sources: [NEWS], value_km: 5, measured: [{a: palace, b: border}]}\nthreats:\n"
    (line,) = mistakes(("threats:\n", claim % kind))
    assert "line 29: claim 'far'" in line
    assert words in line


def test_all_mistakes_come_at_once_in_the_order_of_lines(mistakes):
    lines = mistakes(("half_width_km: 20", "half_width_km: ten"), ("shows: [roof-7]", "shows: [roof-8]"),
                     ("reliability: B", "reliability: G"), ("origins: [border]", "origins: [boarder]"))  # fmt: skip
    assert len(lines) == 4
    numbers = [int(line.split("line ")[1].split(":")[0]) for line in lines]
    assert numbers == sorted(numbers)


def test_neither_a_file_nor_a_bundled_scenario():
    with pytest.raises(
        InputError,
        match=r"'mosow' is neither a file nor a bundled scenario\. Bundled: belarus-2022, machulishchy-2022, moscow-2023",
    ):
        read_scenario("mosow")


def test_a_list_is_not_a_scenario(tmp_path):
    path = tmp_path / "l.yaml"
    path.write_text("- 1\n- 2\n")
    with pytest.raises(FileProblems, match="starts with 'airshield: 1'"):
        read_scenario(str(path))
