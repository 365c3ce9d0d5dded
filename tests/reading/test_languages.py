"""Texts of our own in many languages, and texts that tell of no site at all."""

import pytest

from airshield.analysis.geodesy import distance_between
from own_texts import NOTHING, TEXTS


@pytest.fixture(scope="session")
def results(read):
    return read({name: text for name, (text, _) in TEXTS.items()} | NOTHING)


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_is_known(results, language):
    assert results[language].language == language


@pytest.mark.parametrize("language", TEXTS)
def test_every_sighting_is_found_with_its_words_and_none_besides(results, language):
    text, wanted = TEXTS[language]
    found = list(results[language].sightings)
    for told in wanted:
        fitting = [
            s
            for s in found
            if s.system_id == told.system
            and distance_between(s.place.lat, s.place.lon, told.lat, told.lon).distance_m <= 1000 * told.km
        ]
        assert fitting, (told, [(s.system_id, s.place.name) for s in found])
        sighting = fitting[0]
        assert text[sighting.start : sighting.end] == sighting.evidence
        assert told.mount is None or sighting.mount == told.mount
        assert told.modality is None or sighting.modality == told.modality
        found.remove(sighting)
    assert not found, [(s.system_id, s.place.name, s.evidence) for s in found]


@pytest.mark.parametrize("name", NOTHING)
def test_what_tells_of_no_site_raises_no_alarm(results, name):
    assert not results[name].sightings, [(s.system_id, s.place.name) for s in results[name].sightings]
