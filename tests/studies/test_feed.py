"""A feed becomes a ledger that a scenario can take."""

import json

import pytest
import yaml

from airshield.errors import InputError
from airshield.files.scenario import read_scenario
from airshield.studies.feed import FeedRequest, import_feed, publish_ledger
from scenario_text import SMALL


def event(lon, lat, what, *filmed, **more):
    properties = {"name": what, "date": "2023-01-19", "sources": list(filmed), **more}
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": properties,
    }


def imported(tmp_path, *events, **changes):
    path = tmp_path / "feed.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(events)}))
    return import_feed(FeedRequest(feed=str(path), **changes))


ROOF = event(
    37.65,
    55.745,
    "Video of a Pantsir-S1 on a roof",
    "https://t.me/moscow/7",
    geolocations=["https://x.com/status6/1"],
)


def test_two_posts_that_share_a_video_are_one_stream(tmp_path):
    again = event(
        37.6501,
        55.7450,
        "Video of a Pantsir-S1 lifted by a crane",
        "https://t.me/moscow/7",
        "https://x.com/copy/9",
    )
    third = event(37.39, 55.68, "Photo of a Pantsir-S1 in a field", "https://x.com/copy/9")
    read = imported(tmp_path, ROOF, again, third)
    (stream,) = read.evidence.streams
    assert stream.medium == "video"
    assert stream.origin == "moscow (t.me), copy (x.com)"
    assert [(who.who, who.reliability) for who in stream.located_by] == [("status6 (x.com)", "F")]
    assert stream.shows == ["site-1", "site-2"]  # the roof twice, the field once
    assert [site.system for site in read.sites] == ["pantsir-s1", "pantsir-s1"]
    assert len(read.sites[0].reports) == 2


def test_a_stream_that_joins_two_makes_them_one(tmp_path):
    far = event(38.0, 55.0, "One", "a")
    other = event(39.0, 55.0, "Two", "b")
    both = event(38.5, 56.0, "Three", "a", "b")
    assert len(imported(tmp_path, far, other).evidence.streams) == 2
    assert len(imported(tmp_path, far, other, both).evidence.streams) == 1


def test_a_system_is_named_by_the_words_or_by_the_user(tmp_path):
    vague = event(37.0, 55.0, "Something on a truck", "a")
    two = event(37.5, 55.5, "Pantsir-S1 and S-400 in a field", "b")
    assert [s.system for s in imported(tmp_path, vague, two).sites] == [None, None]
    assert [s.system for s in imported(tmp_path, vague, system="s-400").sites] == ["s-400"]


def test_the_ledger_fits_into_a_scenario(tmp_path):
    read = imported(tmp_path, ROOF, {"type": "Feature"})
    publish_ledger(read, tmp_path / "ledger.yaml", "feed.geojson")
    text = (tmp_path / "ledger.yaml").read_text()
    assert "# refused: feed.geojson, record 2" in text
    ledger = yaml.safe_load(text)
    scenario = yaml.safe_load(SMALL)
    for part in ("streams", "sources"):
        scenario["evidence"][part] += ledger["evidence"][part]
    scenario["sites"] += ledger["sites"]
    (tmp_path / "s.yaml").write_text(yaml.safe_dump(scenario, sort_keys=False))
    sites = read_scenario(str(tmp_path / "s.yaml")).scenario.sites
    assert [site.id for site in sites] == ["roof-7", "site-1"]


def test_nothing_to_use_is_told_with_every_reason(tmp_path):
    with pytest.raises(InputError, match=r"Nothing of feed.geojson can be used.\n.*record 1.*\n.*record 2"):
        imported(tmp_path, {"type": "Feature"}, {"type": "Feature"})
    with pytest.raises(InputError, match="Did you mean 's-400'"):
        imported(tmp_path, ROOF, system="s-4000")
