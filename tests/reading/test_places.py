"""Places: namesakes, declined names, distances from somewhere, and those who only speak."""

import pytest

from airshield.analysis.geodesy import distance_between
from airshield.reading.gazetteer import Town, forms, town_radius_m
from airshield.reading.places import best_town, moved


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("москве", "москва"), ("гомелем", "гомель"), ("брестской", "брест"), ("таганці", "таганка"), ("warszawie", "warszawa"),
        ("rzeszowa", "rzeszow"), ("kiev's", "kiev"), ("moskova'daki", "moskova"), ("בחיפה", "חיפה"), ("بدمشق", "دمشق"), ("βαρσοβιας", "βαρσοβια"),
    ],
)  # fmt: skip
def test_a_declined_name_is_led_back(word, base):
    assert base in set(forms(word))


def test_names_do_not_lose_letters_where_nothing_is_declined():
    assert set(forms("dach", declined=False)) == {"dach"}


def test_of_namesakes_the_country_of_the_text_counts_then_the_people():
    russia, idaho = (
        Town("1", "Moscow", "RU", 55.75, 37.6, 10_381_222),
        Town("2", "Moscow", "US", 46.7, -117.0, 25_060),
    )
    assert best_town([idaho, russia], []) == russia
    brest_by, brest_fr = (
        Town("3", "Brest", "BY", 52.1, 23.7, 300_715),
        Town("4", "Brest", "FR", 48.4, -4.5, 144_899),
    )
    assert best_town([brest_by, brest_fr], ["FR"]) == brest_fr
    assert best_town([brest_by, brest_fr], ["UA", "BY"]) == brest_by


def test_a_point_so_far_away_is_so_far_away():
    for bearing in (0, 45, 90, 200, 315):
        lat, lon = moved(55.75, 37.62, bearing, 25_000.0)
        found = distance_between(55.75, 37.62, lat, lon)
        assert found.distance_m == pytest.approx(25_000.0, rel=0.005)
        assert found.azimuth_deg == pytest.approx(bearing, abs=0.5)


def test_a_larger_town_reaches_farther():
    assert town_radius_m(1_000) == 4_000.0 < town_radius_m(200_000) < town_radius_m(20_000_000) == 22_000.0


def test_where_it_stands_is_told_with_what_was_made_of_the_words(read):
    texts = {
        "east": "A Pantsir was installed 3 km east of the Kremlin in Moscow.",
        "south": "A Patriot missile battery was deployed in southern Poland.",
        "region": "S-400 systems were deployed in the Brest region of Belarus.",
        "airport": "Patriot launchers now stand at the airport of Vilnius in Lithuania.",
        "capital": "Russia has put a Pantsir air defence system on a roof in the Russian capital.",
        "residence": "A Pantsir was installed near the residence of President Putin.",
        "two": "Patriot batteries were deployed in Gdansk and in Lublin, Poland said.",
    }
    found = read(texts)
    (east,) = found["east"].sightings
    assert east.place.key.startswith("kremlin~3")
    assert distance_between(55.75204, 37.61781, east.place.lat, east.place.lon).azimuth_deg == pytest.approx(
        90, abs=1
    )
    (south,) = found["south"].sightings
    assert south.place.key == "country:PL/S"
    assert 49.0 < south.place.lat < 51.5
    (region,) = found["region"].sightings
    assert (region.place.name, region.place.radius_m >= 60_000) == ("Brest", True)
    assert found["airport"].sightings[0].mount == "airfield"
    (capital,) = found["capital"].sightings
    assert (capital.place.name, capital.mount) == ("Moscow", "roof")
    assert found["residence"].sightings[0].place.key == "novo-ogaryovo"
    assert {s.place.name for s in found["two"].sightings} == {"Gdańsk", "Lublin"}


def test_airfields_and_printed_coordinates(read):
    texts = {
        "airfield": "Patriot launchers were set up at Sliac airfield in Slovakia.",
        "town": "A Patriot battery was deployed in Rzeszow, Poland. It was placed at the airport.",
        "alone": "The Drone Dome system was installed at Gatwick in Britain.",
        "printed": "A Pantsir-S1 was placed on a roof (55.745352, 37.651179) in Moscow.",
        "version": "Version 12.345, 67.890 of the Pantsir was installed in Taganka.",
    }
    found = read(texts)
    assert [s.place.key for s in found["airfield"].sightings] == ["airport:LZSL"]
    assert len(found["town"].sightings) == 1
    assert [s.place.key for s in found["alone"].sightings] == ["airport:EGKK"]
    (printed,) = found["printed"].sightings
    assert (printed.place.lat, printed.place.lon, printed.place.radius_m) == (55.745352, 37.651179, 300.0)


def test_what_is_only_left_spoken_of_or_protected_is_no_site(read):
    texts = {
        "origin": "The S-400 battalion was moved from Khabarovsk to Brest in Belarus.",
        "protects": "A Patriot battery was set up in Rzeszow to protect the supply route to Kyiv, Poland said.",
        "person": "A Patriot battery was deployed, Vladimir Putin said in Moscow.",
    }
    found = read(texts)
    assert [s.place.name for s in found["origin"].sightings] == ["Brest"]
    assert [s.place.name for s in found["protects"].sightings] == ["Rzeszów"]
    assert "Vladimir" not in [s.place.name for s in found["person"].sightings]
