"""The same bits everywhere, and memory that stays flat."""

import numpy as np
import pytest

from airshield.raid.run import BLOCK, add, gather, hash_of, run_block, run_raid, run_rows, tally_of
from raid.simple_raids import simple_plan

TABLES = {"threats": 12, "channels": 2, "rounds": 20, "windows": ((20, 90), (60, 140)), "judge_dead_alive": 0.1,
          "confirm": [0.1, 0.3, 0.6, 0.8, 0.9]}  # fmt: skip


def same(one, other):
    assert one.digest == other.digest
    for a, b in zip(one.tally, other.tally, strict=True):
        assert (a == b) if isinstance(a, int) else (a == b).all()


def test_threads_leave_no_trace():
    outcomes = [run_raid(simple_plan(3_000, 7, **TABLES), workers) for workers in (1, 2, 5)]
    for other in outcomes[1:]:
        same(outcomes[0], other)


def test_chunks_leave_no_trace():
    """Replications run in pieces of any size have the rows, and so the bits, of one piece."""
    plan = simple_plan(700, 7, **TABLES)
    whole = run_rows(plan, 0, 700)
    for size in (1, 7, 64, 699):
        pieces = [run_rows(plan, first, min(size, 700 - first)) for first in range(0, 700, size)]
        joined = type(whole)._make(np.concatenate(fields) for fields in zip(*pieces, strict=True))
        assert hash_of(joined) == hash_of(whole)


def test_blocks_run_by_anybody_in_any_order_give_the_same_counts():
    plan = simple_plan(5 * BLOCK + 3, 9, **TABLES)
    parts = {b: run_block(plan, b) for b in (3, 0, 5, 1, 4, 2)}
    same(gather((parts[b] for b in sorted(parts)), lambda n: None), run_raid(plan))


def test_another_seed_gives_other_bits():
    assert run_raid(simple_plan(500, 1, **TABLES)).digest != run_raid(simple_plan(500, 2, **TABLES)).digest
    high = run_raid(simple_plan(500, 1 + 2**32, **TABLES))
    assert run_raid(simple_plan(500, 1, **TABLES)).digest != high.digest


def test_the_first_replications_of_a_longer_run_are_those_of_a_shorter_one():
    seen = []
    long = run_raid(simple_plan(2 * BLOCK, 3, **TABLES), advance=seen.append)
    assert seen == [BLOCK, BLOCK]
    assert run_raid(simple_plan(BLOCK, 3, **TABLES)).tally.leaks <= long.tally.leaks


@pytest.mark.parametrize("n", [1, 511, 512, 513])
def test_any_number_of_replications(n):
    assert run_raid(simple_plan(n, 3, **TABLES)).tally.replications == n


def test_sums_add_up():
    plan = simple_plan(900, 5, **TABLES)
    halves = add(tally_of(run_rows(plan, 0, 300), plan), tally_of(run_rows(plan, 300, 600), plan))
    whole = tally_of(run_rows(plan, 0, 900), plan)
    assert halves.leaks == whole.leaks
    assert (halves.leakers == whole.leakers).all()
    assert whole.leakers.sum() == whole.rounds_spent.sum() == 900
    assert (whole.leakers * np.arange(whole.leakers.size)).sum() == whole.leaks
    assert (whole.rounds_spent * np.arange(whole.rounds_spent.size)).sum() == whole.rounds


def test_states_must_fit_into_blocks():
    with pytest.raises(ValueError, match="inner is 7, but must divide 512"):
        simple_plan(100, 1, inner=7, **TABLES)


def test_the_outcome_is_the_one_that_was_looked_at_and_kept():
    # A golden number: changes of the model must show here, and be explained in the changelog.
    tally = run_raid(simple_plan(2_000, 1, **TABLES)).tally
    assert (tally.leaks, tally.rounds) == GOLDEN


GOLDEN = (3361, 31612)
