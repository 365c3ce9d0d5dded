"""Names of systems: declined, misspelt, in all scripts; everyday words left alone."""

import pytest

from airshield.files.catalogue import bundled_catalogue
from airshield.files.reading import common_data, languages_data, systems_data
from airshield.reading.fold import folded
from airshield.reading.systems import NamedSystem, Names, name_pattern
from airshield.reading.words import Common, Cues, Words


@pytest.fixture(scope="module")
def names():
    return Names(bundled_catalogue().systems, [NamedSystem.model_validate(row) for row in systems_data()])


@pytest.fixture(scope="module")
def cues():
    words = {name: Words.model_validate(lists) for name, lists in languages_data().items()}
    return Cues(words, Common.model_validate(common_data()), words)


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("a Pantir-S battery", "pantsir-s1"), ("Panzir-Systeme", "pantsir-s1"), ("комплексами «Панцирь-С1»", "pantsir-s1"),
        ("зенитным Панцирем на крыше", "pantsir-s1"), ("Shell-C1 air defence", "pantsir-s1"), ("“铠甲”防空系统", "pantsir-s1"),
        ("дивизион С-400", "s-400"), ("C-400 Triumf", "s-400"), ("the S400s", "s-400"), ("S‑400", "s-400"), ("S – 400", "s-400"),
        ("Patriot-Batterien", "patriot"), ("wyrzutnie Patriotów", "patriot"), ("ЗРК Петриот", "patriot"), ("סוללות \"כיפת ברזל\"", "iron-dome"),
        ("Eisenkuppel", "iron-dome"), ("Żelazną Kopułę", "iron-dome"), ("IRIS-T SLM", "iris-t"), ("SAMP/T", "samp-t"), ("사드 포대", "thaad"),
        ("David’s Sling", "davids-sling"), ("Buk-M1 missiles", "buk"), ("AUDS anti-drone system", "auds"), ("the Drone Dome", "drone-dome"),
    ],
)  # fmt: skip
def test_a_system_is_known_by_its_name(names, cues, text, system):
    found = names.find(folded(text), folded(text), cues)
    assert [m.system for m in found if m.shield] == [system]


@pytest.mark.parametrize(
    "text",
    [
        "панцирь черепахи", "from 400 km away", "с 400 километров", "it's 400 people", "the Patriots beat the Jets", "Patriot Act systems", "a mistral wind",
        "военный парад", "the parade on the square", "arrow on the map", "hawk in the air", "s-4000", "xs-400x", "three divisions", "two branches and detachments",
    ],
)  # fmt: skip
def test_an_everyday_word_is_no_system(names, cues, text):
    assert not [m for m in names.find(folded(text), folded(text), cues) if m.shield]


def test_of_names_that_overlap_the_longest_counts(names, cues):
    text = folded("the Patriot missile PAC-3 and the S-400 Triumf")
    found = names.find(text, text, cues)
    assert [(m.system, text[m.start : m.end]) for m in found if m.system == "s-400"] == [
        ("s-400", "s-400 triumf")
    ]


def test_every_name_of_every_list_finds_itself(names, cues):
    """No alias of the catalogue or of the list of names is lost on the way to a pattern."""
    for row in systems_data():
        for name in row["names"]:
            text = folded(f"air defence system {name} missile")
            assert row["id"] in {m.system for m in names.find(text, text, cues)}, name


def test_every_source_of_a_name_is_listed():
    from airshield.files.reading import _data

    data = _data("systems.yaml")
    assert {row["source"] for row in data["systems"]} == set(data["sources"])
    assert all(source["url"].startswith("http") for source in data["sources"].values())


def test_what_is_too_short_is_no_name():
    assert name_pattern("s") is None
