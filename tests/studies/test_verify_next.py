"""What to check next: against closed forms on a small scenario, and on the bundled one."""

import sys

import pytest

from airshield.errors import InputError
from airshield.studies.verify_next import NextRequest, verify_next
from scenario_text import SMALL

STAYS = 2 ** (-2 / 365)
GRADED = SMALL.replace(
    "shows: [roof-7]}", "shows: [roof-7], grade: {reliability: B, credibility: 2}}"
).replace("position_radius_m: 40", "position_radius_m: 0")


@pytest.fixture
def small(tmp_path):
    (tmp_path / "s.yaml").write_text(GRADED)
    return str(tmp_path / "s.yaml")


def asked(scenario, *questions, **changes):
    return verify_next(NextRequest(scenario=scenario, question=questions, **changes))


def by_id(found):
    return {check.id: check for check in found.checks}


def test_one_stream_behind_one_site(small):
    (found,) = asked(small, "there:roof-7")
    assert found.now == pytest.approx(0.9 * STAYS, abs=1e-6)
    assert found.now_words == "very likely"
    (stream, report, echo) = (by_id(found).get(name) for name in ("V1", "NEWS", "ECHO"))
    assert stream.if_true == pytest.approx(STAYS, abs=1e-6)
    assert stream.if_false == pytest.approx(0.5 * STAYS, abs=1e-6)
    genuine = 0.9 * 8 / 9
    assert stream.chance == pytest.approx(genuine, abs=1e-6)
    # The chances of both answers make the chance now.
    assert genuine * stream.if_true + (1 - genuine) * stream.if_false == pytest.approx(found.now, abs=1e-6)
    assert stream.moves == pytest.approx((genuine * (1 - genuine)) ** 0.5 * 0.5 * STAYS, abs=1e-6)
    assert "If the video V1 (a video) is false, P(there) of roof-7 falls from 0.90 to 0.50" in stream.words
    # The echo reaches the video through the paper, so neither is missed alone.
    assert report is None
    assert echo is None


def test_the_only_article_on_a_stream_is_worth_a_look(tmp_path):
    start = GRADED.index("      - {source: ECHO, says")
    (tmp_path / "s.yaml").write_text(GRADED[:start] + GRADED[GRADED.index("threats:") :])
    (found,) = asked(str(tmp_path / "s.yaml"), "there:roof-7")
    assert by_id(found)["NEWS"].if_false == pytest.approx(0.5)
    assert "nobody else reports what it rests on" in by_id(found)["NEWS"].words


def test_coverage_of_one_certain_place(small):
    (found,) = asked(small, "covered:palace@100", samples=0)
    assert found.now == pytest.approx(0.9 * STAYS, abs=1e-6)
    checks = by_id(found)
    assert (checks["roof-7"].if_true, checks["roof-7"].if_false) == (1.0, 0.0)
    assert checks["roof-7"].share == pytest.approx(1.0)
    assert checks["V1"].if_false == pytest.approx(0.5 * STAYS, abs=1e-6)
    assert [check.moves for check in found.checks] == sorted((c.moves for c in found.checks), reverse=True)
    assert "bands of" in found.left_out


def test_the_place_of_a_site_is_a_thing_to_check(tmp_path):
    (tmp_path / "s.yaml").write_text(GRADED.replace("position_radius_m: 0", "position_radius_m: 12000"))
    (found,) = asked(str(tmp_path / "s.yaml"), "covered:palace@100", samples=0, top=20)
    place = by_id(found)["roof-7.position"]
    assert place.if_false == 0.0
    assert place.if_true == pytest.approx(0.9 * STAYS, abs=1e-6)
    assert 0 < place.chance < 1
    assert found.now == pytest.approx(place.chance * place.if_true, abs=1e-6)


def test_bands_of_parameters_move_what_hangs_on_them(tmp_path):
    """Pantsir sees the drone to somewhere between the ends of its bands: the palace lies between."""
    far = GRADED.replace("lat: 55.745, lon: 37.651", "lat: 55.745, lon: 37.80")  # 11.5 km
    (tmp_path / "s.yaml").write_text(far)
    (found,) = asked(str(tmp_path / "s.yaml"), "covered:palace@100", top=50)
    assert found.left_out is None
    bands = [check for check in found.checks if check.kind == "parameter"]
    assert "drone-1000km-class.threat.rcs_m2" in {check.id for check in bands}
    assert all(check.moves > 0 and 0 < check.share <= 1.2 for check in bands)
    again = asked(str(tmp_path / "s.yaml"), "covered:palace@100", top=50)[0]
    assert again == found


def test_leakage_rises_without_the_only_site(small):
    (found,) = asked(small, "leakage:few", top=20)
    site = by_id(found)["roof-7"]
    assert site.if_false == 1.0
    assert site.if_true < found.now < site.if_false
    assert site.share > 0.9
    assert "parameters; --samples 16" in found.left_out


def test_warning_ends_with_the_only_site(small):
    (found,) = asked(small, "warning:palace@100")
    assert found.unit == "s"
    site = by_id(found)["roof-7"]
    assert site.if_false == 0.0
    assert found.now == pytest.approx(0.9 * STAYS * site.if_true, rel=0.01)
    assert " s to 0 s" in site.words


def test_bands_can_be_asked_of_a_raid(small):
    (found,) = asked(small, "leakage:few", samples=2, replications=16, top=200)
    assert found.left_out is None


def test_without_a_question_the_least_sure_place_is_asked_of():
    (found,) = asked("moscow-2023", samples=0)
    assert found.question == "covered:novo-ogaryovo@500"
    assert found.now_words == "unlikely"
    first = found.checks[0]
    assert first.id == "zarechye.position"
    stream = by_id(found)["E4"]
    assert stream.if_false < found.now < stream.if_true


def test_nothing_open_is_nothing_to_check(tmp_path):
    start = GRADED.index("    reports:")
    (tmp_path / "s.yaml").write_text(GRADED[:start] + GRADED[GRADED.index("threats:") :])
    (found,) = asked(str(tmp_path / "s.yaml"), "covered:palace@100", samples=0)
    assert found.now == 1.0
    assert found.checks == []
    with pytest.raises(InputError, match="Ask with --question"):
        asked(str(tmp_path / "s.yaml"))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("covered", "must be covered:PLACE@HEIGHT"),
        ("coverd:palace@50", "Did you mean 'covered'"),
        ("covered:palace", "needs a height in metres"),
        ("covered:palace@-5", "needs a height in metres"),
        ("covered:palce@50", "Did you mean 'palace'"),
        ("leakage:many", "no raid 'many'"),
        ("there:roof-8", "Did you mean 'roof-7'"),
    ],
)
def test_a_question_that_cannot_be_asked_is_a_sentence(small, question, words):
    with pytest.raises(InputError, match=words):
        asked(small, question)


def test_samples_are_a_power_of_two(small):
    with pytest.raises(InputError, match="power of two"):
        asked(small, "covered:palace@50", samples=10)


def test_without_salib_the_user_is_told(small, monkeypatch):
    monkeypatch.setitem(sys.modules, "SALib.analyze", None)
    with pytest.raises(InputError, match=r"airshield\[sensitivity\]"):
        asked(small, "covered:palace@50")
