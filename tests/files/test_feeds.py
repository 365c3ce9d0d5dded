"""Feeds of located events: what is read, and that every bad record is told."""

import json

import pytest

from airshield.errors import AirshieldError
from airshield.files.codes import bundled_codes
from airshield.files.feeds import read_feed

CODES = bundled_codes()


def feature(lon=37.6, lat=55.7, **properties):
    told = {
        "name": "A radar on a roof",
        "date": "2023-01-19",
        "sources": ["https://t.me/abc/1"],
        **properties,
    }
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": {key: value for key, value in told.items() if value is not None},
    }


def feed(tmp_path, *features, suffix=".geojson"):
    path = tmp_path / f"feed{suffix}"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return read_feed(path, CODES)


def test_who_filmed_and_who_located_are_two_lists(tmp_path):
    (event,) = feed(tmp_path, feature(geolocations="https://x.com/status6/2, https://x.com/rob/3")).events
    assert event.filmed == ("https://t.me/abc/1",)
    assert event.located == ("https://x.com/status6/2", "https://x.com/rob/3")
    assert (event.lat, event.lon, event.date, event.radius_m) == (55.7, 37.6, "2023-01-19", CODES.uncoded_m)


def test_sources_may_be_blocks_with_an_address(tmp_path):
    given = [
        {"id": "a", "path": "https://t.me/abc/1", "description": "x"},
        {"url": "https://t.me/def/2"},
        {"id": "b"},
        {},
    ]
    (event,) = feed(tmp_path, feature(sources=given)).events
    assert event.filmed == ("https://t.me/abc/1", "https://t.me/def/2", "b")


def test_headings_of_a_description_are_read(tmp_path):
    text = "Date: 19 JAN 2023<br>Source(s):<br>https://t.me/abc/1<br>https://t.me/def/2<br>Geolocation: https://x.com/rob/3<br>Gear: Pantsir-S1"
    (event,) = feed(
        tmp_path, feature(sources=None, date=None, description=text, name="19 JAN 2023 - on a roof")
    ).events
    assert event.filmed == ("https://t.me/abc/1", "https://t.me/def/2")
    assert event.located == ("https://x.com/rob/3",)
    assert (event.date, event.system) == ("2023-01-19", "Pantsir-S1")


@pytest.mark.parametrize(
    ("given", "radius_m"),
    [
        ({"geo_precision": 2}, CODES.acled_geo_precision_m["2"]),
        ({"geo_precision": "1.0"}, CODES.acled_geo_precision_m["1"]),
        ({"where_prec": "7"}, CODES.ucdp_where_precision_m["7"]),
        ({"position_radius_m": 250, "geo_precision": 3}, 250),
    ],
)
def test_precision_codes_become_radii(tmp_path, given, radius_m):
    assert feed(tmp_path, feature(**given)).events[0].radius_m == radius_m


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ({"date": "2023-01-19T10:00:00Z"}, "2023-01-19"),
        ({"date": "19 January 2023"}, "2023-01-19"),
        ({"date": None, "event_date": "19 Jan 2023", "time_precision": 3}, "2023-01"),
        ({"date": 1674086400000}, "2023-01-19"),
    ],
)
def test_dates_in_the_ways_that_feeds_write_them(tmp_path, given, date):
    assert feed(tmp_path, feature(**given)).events[0].date == date


def test_a_date_to_the_week_keeps_its_day_and_says_how_far_off_it_may_be(tmp_path):
    (event,) = feed(tmp_path, feature(time_precision=2)).events
    assert (event.date, event.date_days) == ("2023-01-19", CODES.acled_time_precision_days["2"])


BAD = [
    (feature(date=None), "has no date"),
    (feature(date="01/02/2023"), "has no date"),
    (feature(date="2023-02-30"), "has no date"),
    (feature(date="2199-01-01"), "in the future"),
    (feature(sources=None), "does not say who showed it"),
    (feature(name=None), "has no name"),
    (feature(lat=137.6), "not on the earth"),
    (feature(lon="east"), "must be two numbers"),
    (feature(lon=float("nan")), "not on the earth"),
    (feature(geo_precision=9), "must be one of: 1, 2, 3"),
    (feature(time_precision=4), "has time_precision 4, but it must be one of: 1, 2, 3"),
    (feature(position_radius_m=-4), "must be 0 to 1000000"),
    ({"type": "Feature", "geometry": None, "properties": {"name": "x"}}, "has no geometry"),
    (
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": {}},
        "only points are read",
    ),
    ("nonsense", "is no feature"),
]


@pytest.mark.parametrize(("bad", "words"), BAD)
def test_a_bad_record_is_told_and_the_others_are_read(tmp_path, bad, words):
    found = feed(tmp_path, feature(), bad, feature())
    assert len(found.events) == 2
    (sentence,) = found.refused
    assert "feed.geojson, record 2" in sentence
    assert words in sentence


def test_every_record_is_either_read_or_refused(tmp_path):
    found = feed(tmp_path, *(bad for bad, _ in BAD), feature())
    assert (len(found.events), len(found.refused)) == (1, len(BAD))


KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
<Placemark><name>20 JAN 2023 - Pantsir on a roof</name>
<description><![CDATA[Source(s): https://t.me/abc/1<br>Geolocation(s): https://x.com/rob/3]]></description>
<Point><coordinates> 37.65,55.745,0 </coordinates></Point></Placemark>
<Placemark><name>In a field</name><TimeStamp><when>2023-01-06</when></TimeStamp>
<ExtendedData><Data name="Sources"><value>https://t.me/def/2</value></Data></ExtendedData>
<Point><coordinates>37.39,55.68</coordinates></Point></Placemark>
<Placemark><name>A line of 5 JAN 2023</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
</Folder></Document></kml>"""


def test_kml_is_read_alike(tmp_path):
    (tmp_path / "feed.kml").write_text(KML)
    found = read_feed(tmp_path / "feed.kml", CODES)
    assert [(e.date, e.filmed, e.located) for e in found.events] == [
        ("2023-01-20", ("https://t.me/abc/1",), ("https://x.com/rob/3",)),
        ("2023-01-06", ("https://t.me/def/2",), ()),
    ]
    assert found.refused == ["feed.kml, record 3 ('A line of 5 JAN 2023'): has no point."]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("feed.kml", '<!DOCTYPE k [<!ENTITY a "b">]><kml>&a;</kml>', "entities, which are not read"),
        ("feed.kml", "<kml><Placemark>", "not valid XML"),
        ("feed.geojson", '{"features": [', "not valid JSON"),
        ("feed.geojson", '{"type": "Feature"}', "no list 'features'"),
        ("feed.csv", "a,b", "must end in"),
        ("feed.json", None, "does not exist"),
    ],
)
def test_a_file_that_is_no_feed_is_a_sentence(tmp_path, name, text, words):
    path = tmp_path / name
    if text is not None:
        path.write_text(text)
    with pytest.raises(AirshieldError, match=words):
        read_feed(path, CODES)
