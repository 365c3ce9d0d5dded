"""Stories about evidence through the real command line."""

import json

import pytest

from scenario_text import SMALL


@pytest.fixture
def small(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    return "s.yaml"


def test_claims_by_themselves(airshield):
    done = airshield("claims", "moscow-2023")
    assert done.returncode == 0, done.stderr
    assert "imprecise" in done.stdout
    assert "Where reports contradict each other" in done.stdout
    assert set(json.loads(airshield("claims", "moscow-2023", "--json").stdout)) == {"claims", "conflicts"}
    assert airshield("claims", "nowhere").returncode == 2


def test_five_sources_or_one(airshield):
    done = airshield("evidence", "moscow-2023", "teterinsky")
    assert done.returncode == 0, done.stderr
    assert "13 articles rest on 1 independent stream" in done.stdout
    assert "located by Status-6 (B), Rob Lee (B)" in done.stdout
    told = json.loads(airshield("evidence", "moscow-2023", "mod-frunzenskaya", "--json").stdout)
    assert len(told[0]["streams"]) == 3
    wrong = airshield("evidence", "moscow-2023", "teterinski")
    assert wrong.returncode == 2
    assert "Did you mean 'teterinsky'?" in wrong.stderr


def test_belief_is_told_and_laid_down_as_maps(airshield, tmp_path):
    (tmp_path / "g.yaml").write_text(
        SMALL.replace("shows: [roof-7]}", "shows: [roof-7], grade: {reliability: B, credibility: 2}}")
    )
    done = airshield("belief", "g.yaml", "-o", "b")
    assert done.returncode == 0, done.stderr
    assert "very likely (0.90)" in done.stdout
    assert {p.name for p in (tmp_path / "b").iterdir()} == {
        "belief.json",
        "belief.tif",
        "belief.png",
        "timeline.svg",
    }
    told = json.loads(airshield("belief", "g.yaml", "-o", "b", "--json", "--known-by", "2024-01-21").stdout)
    assert told["known_by"] == "2024-01-21"
    assert told["sites"][0]["belief"]["probability"] < 0.5


def test_what_to_check_next_is_ranked(airshield):
    done = airshield(
        "verify-next", "moscow-2023", "--question", "covered:novo-ogaryovo@500", "--samples", "0"
    )
    assert done.returncode == 0, done.stderr
    assert "is unlikely, 0.43" in done.stdout
    assert "1. If the site zarechye stands too far away" in done.stdout
    (told,) = json.loads(
        airshield("verify-next", "moscow-2023", "--question", "there:teterinsky", "--json").stdout
    )
    assert told["checks"][0]["id"] == "E1"


def test_the_table_of_codes_is_copied_edited_and_followed(airshield, tmp_path):
    text = airshield("codes").stdout
    (tmp_path / "mine.yaml").write_text(text.replace("prior: 0.5", "prior: 0.2"))
    (tmp_path / "s.yaml").write_text(SMALL.replace("summary: A test.", "summary: A test.\ncodes: mine.yaml"))
    assert "(0.20" in airshield("evidence", "s.yaml").stdout
    (tmp_path / "mine.yaml").write_text(text.replace("prior: 0.5", "prior: 1.2"))
    wrong = airshield("evidence", "s.yaml")
    assert wrong.returncode == 2
    assert "mine.yaml, line 7: prior is 1.2, but it must be less than 1" in wrong.stderr


def test_a_feed_becomes_a_ledger_and_its_bad_records_are_listed(airshield, tmp_path):
    good = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [37.65, 55.745]},
        "properties": {"name": "Pantsir-S1 on a roof", "date": "2023-01-19", "sources": "https://t.me/a/1"},
    }
    (tmp_path / "f.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [good, {}]}))
    done = airshield("import", "f.geojson")
    assert done.returncode == 0, done.stderr
    assert "1 event read, 1 refused: 1 independent stream, 1 source, 1 site." in done.stdout
    assert "- f.geojson, record 2: has no geometry." in done.stdout
    assert (tmp_path / "ledger.yaml").exists()
    assert airshield("import", "nothing.geojson").returncode == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["belief", "s.yaml", "--known-by", "soon"], "--known-by is 'soon', but must be a date"),
        (["belief", "s.yaml", "--positions", "0"], "--positions is 0, but it must be at least 1"),
        (
            ["verify-next", "s.yaml", "--question", "seen:palace@50"],
            "--question is 'seen:palace@50', but must be covered",
        ),
        (["evidence", "s.yaml", "--known-by", "2023-99"], "must be a date such as"),
        (["claims", "s.yaml", "extra"], "unexpected extra argument"),
    ],
)
def test_wrong_words_to_the_commands_about_evidence(airshield, small, arguments, words):
    done = airshield(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
