"""What reports state, against the verdicts of the scenario facts."""

import pytest

from airshield.analysis.claims import check_claims, grade_of
from airshield.errors import InputError
from airshield.files.scenario import read_scenario


@pytest.fixture(scope="module")
def moscow():
    return read_scenario("moscow-2023")


@pytest.fixture(scope="module")
def claims(moscow):
    return {c.id: c for c in check_claims(moscow.scenario, moscow.catalogue)}


@pytest.mark.parametrize(
    ("claimed", "true", "doubt", "expected"),
    [
        (115, 100, 0, "ok"),
        (116, 100, 0, "imprecise"),
        (61, 100, 0, "imprecise"),
        (59, 100, 0, "wrong"),
        (120, 100, 5, "ok"),
        (150, 100, 5, "wrong"),
        (100, 100, 41, "unknown"),
        (0, 0, 0, "ok"),
        (3, 0, 0, "wrong"),
    ],
)
def test_verdicts_give_the_claim_the_doubt_about_the_truth(claimed, true, doubt, expected):
    assert grade_of(claimed, true, doubt) == expected


# id, which reading, geodesic [km]: as printed in the scenario facts.
@pytest.mark.parametrize(
    ("name", "end", "km"),
    [
        ("front-500", "dvorichna", 656.7),
        ("front-700", "kupiansk", 672.4),
        ("border-700", "border-north", 453.1),
        ("border-450", "border-north", 453.1),
        ("taganka-distance", "teterinsky", 2.22),
        ("zarechye-residence", "novo-ogaryovo", 12.2),
        ("residence-kremlin", "novo-ogaryovo", 25.7),
        ("roofs-700m", "mod-frunzenskaya", 4.25),
        ("engels-600", "border-held", 618.0),
        ("engels-600", "border-east", 479.9),
        ("engels-750", "kremlin", 740.2),
        ("engels-kharkiv", "kharkiv", 721.8),
        ("atacms-300", "border-held", 453.1),
        ("atacms-300", "front-2023-01", 656.7),
        ("drone-1000", "odesa", 1136.4),
        ("drone-1000", "kharkiv", 648.6),
        ("uj22-gubastovo", "border-north", 446.5),
        ("uj22-noginsk", "border-north", 494.7),
        ("dyagilevo-500", "border-north", 458.1),
    ],
)
def test_geodesics_of_the_claims(claims, name, end, km):
    reading = next(r for r in claims[name].readings if r.what.endswith(f" - {end}"))
    assert reading.value == pytest.approx(km, rel=0.04 if end.startswith("front") else 0.005)


# The verdict in words of the scenario facts, and ours.
@pytest.mark.parametrize(
    ("name", "verdict", "fits"),
    [
        (
            "front-500",
            "wrong",
            "kremlin - border-north",
        ),  # false for the front; border and front were mixed up
        ("front-700", "ok", None),  # right for the nearest front sector
        ("border-700", "wrong", "kremlin - front-2023-01"),  # false: the number belongs to the front
        ("border-450", "ok", None),  # right
        ("taganka-distance", "ok", None),  # right within rounding (8 %)
        ("taganka-bearing", "imprecise", None),  # direction is east-south-east
        ("taganka-1.5", "wrong", "the same number in miles"),  # miles printed as kilometres
        ("taganka-2", "ok", None),
        ("taganka-2.5", "ok", None),
        ("taganka-3", "imprecise", None),
        ("taganka-4", "wrong", None),  # error
        ("zarechye-residence", "ok", None),  # plausible, within uncertainty
        ("residence-kremlin", "ok", None),  # roughly right
        ("roofs-700m", "wrong", None),  # false by a factor of six
        ("engels-600", "ok", None),  # right only for the Ukrainian-held border or the front
        ("engels-500", "ok", None),  # recognised border
        ("engels-750", "wrong", "engels-airbase - kremlin"),  # not reproduced by any end point except Moscow
        ("engels-kharkiv", "ok", None),  # right
        ("engels-moscow", "ok", None),  # right
        ("atacms-300", "ok", None),  # cannot reach Moscow
        ("drone-1000", "ok", None),  # right from most of the country, not from Odesa
        ("uj22-gubastovo", "ok", None),  # right within a few per cent
        ("uj22-noginsk", "ok", None),
        ("dyagilevo-500", "ok", None),  # rounded up
        ("pantsir-300", "wrong", "atacms.threat.range_km"),  # ATACMS figure copied to the wrong system
        ("pantsir-15", "ok", None),  # C25: 15-20 km
        ("pantsir-20", "ok", None),
        ("pantsir-30", "wrong", None),
        ("pantsir-ballistic", "unknown", None),  # C12: ballistic capability unsupported
        ("pantsir-cruise", "ok", None),
        ("kremlin-enclosed", "ok", None),  # the Kremlin lies inside the triangle: true
        ("losiny-north-east", "ok", None),  # C26: azimuth 38
        ("timiryazev-north-east", "wrong", None),  # C26: azimuth 335
        ("roofs-2", "ok", None),
        ("roofs-3", "ok", None),
        ("places-7", "ok", None),
        ("positions-60", "unknown", None),
        ("videos-thursday", "ok", None),  # C06: Thursday 19 January by the posts
        ("videos-friday", "imprecise", None),
        ("zarechye-6-january", "unknown", None),  # C07: open
        ("ostafyevo-6-january", "unknown", None),
        ("lavrov-defence", "wrong", None),  # C05: foreign minister; the defence minister was Shoigu
    ],
)
def test_verdicts_of_the_scenario_facts(claims, name, verdict, fits):
    assert (claims[name].verdict, claims[name].fits) == (verdict, fits)


def test_readings_that_fail_are_told_for_a_range_that_suffices_from_elsewhere(claims):
    assert "not so for kremlin - odesa" in claims["drone-1000"].how


def test_lavrov_held_another_office(claims):
    claim = claims["lavrov-defence"]
    assert claim.true == "Sergei Shoigu, minister of defence"
    assert "minister of foreign affairs" in claim.how


def test_every_claim_names_its_sources_and_how_it_was_checked(claims):
    assert len(claims) >= 40
    assert all(claim.sources and claim.how for claim in claims.values())


def claim_of(moscow, name, **fields):
    claim = next(c for c in moscow.scenario.claims if c.id == name).model_copy(update=fields)
    return check_claims(moscow.scenario.model_copy(update={"claims": [claim]}), moscow.catalogue)[0]


def test_a_weekday_that_the_calendar_denies_is_wrong(moscow):
    assert claim_of(moscow, "videos-thursday", weekday="Monday").true == "Thursday 2023-01-19"
    assert claim_of(moscow, "videos-thursday", weekday="Monday").verdict == "wrong"


def test_at_least_holds_where_there_are_more(moscow):
    assert claim_of(moscow, "systems-5", value=7).verdict == "ok"
    assert claim_of(moscow, "systems-5", value=12).verdict == "wrong"
    assert claim_of(moscow, "systems-5", value=5, at_least=False).verdict == "imprecise"


def test_counts_of_other_sources_are_a_band(moscow):
    counted = {"sites": [], "low": 70, "high": 100}
    assert [claim_of(moscow, "places-7", value=v, **counted).verdict for v in (100, 84, 130, 200)] == [
        "ok", "ok", "imprecise", "wrong"
    ]  # fmt: skip


def test_an_office_that_nobody_is_told_to_hold_is_unknown(moscow):
    assert claim_of(moscow, "lavrov-defence", office="minister of silence").verdict == "unknown"
    assert claim_of(moscow, "lavrov-defence", person="Sergei Shoigu").verdict == "ok"


@pytest.mark.parametrize(
    ("name", "fields", "words"),
    [
        ("pantsir-300", {"figure": ["pantsir-s1.57e6.reach"]}, "no reported number there"),
        ("kremlin-enclosed", {"corners": ["mod", "kremlin", "other-roofs-march-2023"]}, "has no position"),
    ],
)
def test_what_cannot_be_checked_is_a_sentence(moscow, name, fields, words):
    with pytest.raises(InputError, match=words):
        claim_of(moscow, name, **fields)


# C17 of the scenario facts: range 70-100; 84 from the monitoring group; 20 or 9 flights.
def test_missiles_of_november():
    file = read_scenario("machulishchy-2022")
    verdicts = {c.id: c.verdict for c in check_claims(file.scenario, file.catalogue)}
    assert verdicts == {"missiles-100": "ok", "missiles-84": "ok", "flights-20": "wrong"}
