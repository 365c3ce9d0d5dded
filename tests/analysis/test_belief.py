"""Laws of belief: odds, shared streams, sampling, time; against a slow sum over everything."""

from itertools import product

import numpy as np
import pytest

from airshield.analysis.belief import Beliefs, Weight, beliefs_of, genuine, given_site, states_of, worlds_of
from airshield.files.codes import bundled_codes
from airshield.files.scenario import read_scenario
from airshield.model.evidence import Evidence, Grade, Locator, Report, Source, Statement, Stream
from airshield.model.site import Site

CODES = bundled_codes()


@pytest.fixture(scope="module")
def scenario():
    return read_scenario("moscow-2023").scenario


def beliefs(base, weights, stays=None):
    sites = len(base)
    told = tuple(Weight(f"S{n}", odds, shows) for n, (odds, shows) in enumerate(weights))
    names = tuple(f"site{i}" for i in range(sites))
    return Beliefs(names, np.array(base), np.array([1.0] * sites if stays is None else stays), told, {}, {})


def summed(found, assume=None):
    """Chance of each site and of each stream, by going through every site and every stream."""
    assume = assume or {}
    sites, weights = len(found.sites), found.weights
    there, true, total = np.zeros(sites), np.zeros(len(weights)), 0.0
    for x in product((0, 1), repeat=sites):
        for g in product((0, 1), repeat=len(weights)):
            w = np.prod([b if here else 1 - b for b, here in zip(found.base, x, strict=True)])
            for weight, is_true in zip(weights, g, strict=True):
                if assume.get(weight.id, bool(is_true)) != bool(is_true):
                    w = 0.0
                if is_true:
                    shown = found.base[list(weight.shows)]
                    even = np.exp(np.log(shown).mean()) / shown.prod()
                    w *= weight.odds * even if all(x[i] for i in weight.shows) else 0.0
            total += w
            there += w * np.array(x)
            true += w * np.array(g)
    return there / total, true / total


def one_site(streams, reports=None, statements=(), **site):
    """A scenario with one site and these streams, each reported by one source."""
    sources = [
        Source(id=f"N{s.id}", title="t", outlet="o", date="2023-01-20", relies_on=[s.id]) for s in streams
    ]
    reports = (
        [Report(source=s.id, says="present", gist="there") for s in sources] if reports is None else reports
    )
    base = read_scenario("moscow-2023").scenario
    evidence = Evidence(streams=streams, sources=sources, statements=list(statements))
    place = Site(id="roof", name="A roof", system="pantsir-s1", reports=reports, **site)
    return base.model_copy(update={"evidence": evidence, "sites": [place]})


def stream(name, grade=None, **more):
    code = Grade(reliability=grade[0], credibility=int(grade[1])) if grade else None
    told = {"what": "w", "medium": "video", "origin": "o", "first_seen": "2023-01-21", "shows": ["roof"]}
    return Stream.model_validate({"id": name, "grade": code, **told, **more})


def chance(*args, **kwargs):
    return states_of(beliefs_of(one_site(*args, **kwargs), CODES)).sites[0]


def test_odds_are_multiplied_once_for_each_stream():
    for grades in (["B2"], ["B2", "A2"], ["C3", "C2", "D1"]):
        odds = np.prod([CODES.factor(Grade(reliability=g[0], credibility=int(g[1]))) for g in grades])
        found = chance([stream(f"E{n}", g) for n, g in enumerate(grades)])
        assert found == pytest.approx(odds / (1 + odds), abs=1e-12)


def test_ten_articles_on_one_video_weigh_as_much_as_one():
    video = stream("E1", "B2")
    chain = [Source(id="N0", title="t", outlet="o", date="2023-01-20", relies_on=["E1"])]
    for n in range(1, 10):
        chain.append(chain[-1].model_copy(update={"id": f"N{n}", "relies_on": [f"N{n - 1}"]}))
    made = one_site([video], [Report(source=s.id, says="present", gist="g") for s in chain])
    made = made.model_copy(update={"evidence": made.evidence.model_copy(update={"sources": chain})})
    assert states_of(beliefs_of(made, CODES)).sites[0] == pytest.approx(chance([video]), abs=1e-15)


@pytest.mark.parametrize("grade", [None, "F6"])
def test_what_cannot_be_judged_is_no_sighting_that_could_go_stale_or_keep_another_fresh(grade):
    old = {"first_seen": "2022-10-23"}
    assert chance([stream("E1", grade, **old)]) == pytest.approx(CODES.prior, abs=1e-15)
    stale = chance([stream("E2", "B2", **old)])
    assert chance([stream("E2", "B2", **old), stream("E1", grade)]) == pytest.approx(stale, abs=1e-15)


@pytest.mark.parametrize("grade", [None, "F6"])
def test_what_cannot_be_judged_changes_nothing_and_is_never_low(grade):
    assert chance([stream("E1", grade)]) == pytest.approx(CODES.prior, abs=1e-15)
    assert chance([stream("E1", grade), stream("E2", "B2")]) == pytest.approx(
        chance([stream("E2", "B2")]), abs=1e-15
    )


def test_improbable_information_speaks_against_a_site():
    assert chance([stream("E1", "C5")]) < CODES.prior


def test_the_locator_may_be_wrong_though_the_picture_is_right():
    sure = chance([stream("E1", "B2")])
    doubted = chance([stream("E1", "B2", located_by=[Locator(who="x", reliability="D")])])
    twice = chance([stream("E1", "B2", located_by=[Locator(who=w, reliability="D") for w in "xy"])])
    unknown = chance([stream("E1", "B2", located_by=[Locator(who="x")])])
    assert CODES.prior < doubted < twice < sure == unknown
    assert doubted == pytest.approx((1 + 8 * 0.6) / (2 + 8 * 0.6))


def test_denials_count_against_and_a_refusal_to_comment_for_nothing():
    def said(kind, about, grade):
        code = Grade(reliability=grade[0], credibility=int(grade[1])) if grade else None
        return [Statement(who="w", date="2023-01-20", kind=kind, gist="g", about=[about], grade=code)]

    video = stream("E1", "B2")
    plain = chance([video])
    assert chance([video], statements=said("no comment", "roof", "A1")) == plain
    assert chance([video], statements=said("denial", "roof", None)) == plain
    assert (
        chance([video], statements=said("denial", "roof", "E5")) == plain
    )  # a bad denial is not evidence for it
    assert chance([video], statements=said("denial", "roof", "B2")) == pytest.approx(0.5)
    assert chance([video], statements=said("denial", "E1", "B2")) == pytest.approx((1 + 8 / 9) / (2 + 8 / 9))


def test_a_visit_that_found_nothing_speaks_against():
    visit = stream("E2", "B2", shows=[])
    reports = [Report(source="NE1", says="present", gist="g"), Report(source="NE2", says="absent", gist="g")]
    assert chance([stream("E1", "B2"), visit], reports) == pytest.approx(0.5)


def test_a_site_of_the_analyst_s_own_is_certain_and_a_prior_makes_it_doubtful():
    assert chance([]) == 1.0
    assert chance([], prior=0.3) == pytest.approx(0.3)


def test_after_the_last_sighting_half_stay_for_a_half_life():
    video = stream("E1", "B2", first_seen="2022-10-23")  # 90 days before the scenario
    assert chance([video]) == pytest.approx(0.45)
    roof = {"kind": "roof", "height_m": {"likely": 30, "unit": "m", "status": "estimate"}}
    assert chance([video], mount=roof) == pytest.approx(0.9 * 2 ** (-90 / 365))


def test_evidence_that_is_yet_to_come_does_not_count():
    made = one_site([stream("E1", "B2", first_seen="2023-03-01")])
    assert states_of(beliefs_of(made, CODES)).sites[0] == pytest.approx(0.5)
    assert states_of(beliefs_of(made, CODES, "2023-03-01")).sites[0] == pytest.approx(0.9)


CASES = [
    beliefs([0.5, 0.3, 0.9], [(8, (0,)), (3, (0, 1)), (1.5, (1, 2)), (5, (2,))]),
    beliefs([0.4, 0.6, 0.2, 0.7], [(4, (0, 1, 2, 3)), (2, (0, 1)), (0.7, (3,)), (9, (2, 3))]),
]


@pytest.mark.parametrize("found", CASES)
@pytest.mark.parametrize("assume", [{}, {"S1": True}, {"S1": False}, {"S0": False, "S3": True}])
def test_the_joint_law_is_the_sum_over_every_site_and_stream(found, assume):
    there, _ = summed(found, assume)
    np.testing.assert_allclose(states_of(found, assume).sites, there, atol=1e-12)


@pytest.mark.parametrize("found", CASES)
def test_how_likely_each_stream_is_genuine(found):
    _, true = summed(found)
    assert [genuine(found, states_of(found), weight.id) for weight in found.weights] == pytest.approx(
        true.tolist(), abs=1e-12
    )


def test_sites_that_rest_on_one_stream_fall_together():
    found = beliefs([0.5, 0.5], [(8, (0, 1))])
    both = states_of(found)
    joint = both.probability @ both.there.prod(axis=1)
    assert joint > both.sites.prod() + 0.03  # not independent
    np.testing.assert_allclose(states_of(found, {"S0": False}).sites, 0.5)
    np.testing.assert_allclose(states_of(found, {"S0": True}).sites, 1.0)


def test_a_stream_of_two_sites_moves_each_as_it_would_move_one():
    np.testing.assert_allclose(states_of(beliefs([0.5, 0.5], [(8, (0, 1))])).sites, 0.9)


def test_drawing_states_agrees_with_going_through_them():
    random = np.random.default_rng(4)
    weights = [
        (float(random.uniform(0.2, 6)), tuple(random.choice(8, 2, replace=False).tolist())) for _ in range(14)
    ]
    drawn = states_of(beliefs([0.4] * 8, weights), draws=4000)
    assert not drawn.enumerated
    # The same law in pieces that can be summed: assume two streams, weigh by how often they are so.
    found = beliefs([0.4] * 8, weights)
    pieces = [states_of(found, {"S0": a, "S1": b}, draws=4000) for a in (False, True) for b in (False, True)]
    assert not any(p.enumerated for p in pieces)
    exact = enumerated(found)
    assert np.abs(drawn.sites - exact).max() < 4 * np.sqrt(0.25 / 1000)
    again = states_of(found, draws=4000)
    np.testing.assert_array_equal(drawn.genuine, again.genuine)


def enumerated(found):
    """All 2^14 states at once."""
    states = np.array(list(product((0, 1), repeat=len(found.weights))))
    shows = np.zeros((len(found.weights), len(found.sites)))
    odds = np.array([w.odds for w in found.weights])
    for n, w in enumerate(found.weights):
        shows[n, list(w.shows)] = 1
        odds[n] /= found.base[0] ** (len(w.shows) - 1)
    held = states @ shows > 0
    weight = np.where(states, odds, 1).prod(axis=1) * np.where(held, found.base, 1).prod(axis=1)
    return (weight[:, None] * np.where(held, 1, found.base)).sum(axis=0) / weight.sum()


def test_worlds_hold_each_site_as_often_as_it_is_likely():
    found = beliefs([0.5, 0.3, 0.9], [(8, (0,)), (3, (0, 1)), (1.5, (1, 2))])
    states = states_of(found)
    worlds = worlds_of(states, 4096, seed=7)
    np.testing.assert_allclose(worlds.mean(axis=0), states.sites, atol=0.01)
    pair = states.probability @ (states.there[:, 0] * states.there[:, 1])
    assert (worlds[:, 0] & worlds[:, 1]).mean() == pytest.approx(pair, abs=4 * np.sqrt(0.25 / 4096))
    np.testing.assert_array_equal(worlds, worlds_of(states, 4096, seed=7))


def test_the_belief_tables_of_moscow_multiply_to_their_ends(scenario):
    found = beliefs_of(scenario, CODES)
    joint = dict(zip(found.sites, states_of(found).sites, strict=True))
    for name, steps in found.steps.items():
        odds, told = 1.0, steps[-1].probability
        for step in steps:
            if step.kind == "time":
                told /= step.factor
            else:
                odds *= step.factor
        assert odds / (1 + odds) == pytest.approx(told, abs=1e-9)
        assert joint[name] == pytest.approx(steps[-1].probability, abs=1e-12)


def test_an_unknown_assumption_is_refused(scenario):
    with pytest.raises(ValueError, match="no site rests on E99"):
        states_of(beliefs_of(scenario, CODES), {"E99": True})


@pytest.mark.parametrize("found", CASES)
def test_knowing_of_one_site_tells_of_those_that_share_its_streams(found):
    states = states_of(found)
    both = states.probability @ (states.there[:, 0] * states.there[:, 1])
    there, absent = given_site(states, 0, True), given_site(states, 0, False)
    assert (there.sites[0], absent.sites[0]) == pytest.approx((1.0, 0.0))
    assert there.sites[1] == pytest.approx(both / states.sites[0], abs=1e-12)
    share = states.sites[0]
    np.testing.assert_allclose(share * there.sites + (1 - share) * absent.sites, states.sites, atol=1e-12)
