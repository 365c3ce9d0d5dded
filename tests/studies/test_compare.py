"""Two scenarios against the same raid, draw by draw."""

import pytest

from airshield.errors import InputError
from airshield.studies.compare import CompareRequest, compare
from scenario_text import SMALL


@pytest.fixture
def files(tmp_path):
    def of(*replacements):
        text = SMALL.replace("count: 3", "count: 12")
        (tmp_path / "a.yaml").write_text(text)
        for old, new in replacements:
            assert old in text, old
            text = text.replace(old, new)
        (tmp_path / "b.yaml").write_text(text)
        return str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml")

    return of


def run(files, **options):
    return compare(CompareRequest(first=files[0], second=files[1], replications=2_000, **options))[0]


def test_a_scenario_does_not_differ_from_itself(files):
    found = run(files())
    assert found.more_through.mean == found.more_through.low == found.more_through.high == 0
    assert "no difference is shown" in found.words
    assert found.variance_gain is None


def test_a_second_set_lets_fewer_through(files):
    more = ("    grade:", "    count: {likely: 2, unit: '1', status: estimate}\n    grade:")
    found = run(files(more))
    assert found.more_through.high < 0
    assert "fewer of 12 through than the first" in found.words
    assert found.variance_gain > 1
    back = files(more)[::-1]
    assert run(back).more_through.mean == pytest.approx(-found.more_through.mean)


def test_pairing_needs_fewer_replications(files):
    found = run(files(("run: {", "doctrine: {judge_alive_dead: 0.06}\nrun: {")))
    assert found.variance_gain > 2


def test_threads_leave_no_trace(files):
    pair = files(("run: {", "doctrine: {salvo: 2}\nrun: {"))
    assert run(pair, workers=1) == run(pair, workers=3)


def test_what_cannot_be_compared_is_a_sentence(files):
    with pytest.raises(InputError, match="have no raid of the same id"):
        run(files(("id: few", "id: some")))
    with pytest.raises(InputError, match="has 12 threats in the first and 13 in the second"):
        run(files(("count: 12", "count: 13")))
