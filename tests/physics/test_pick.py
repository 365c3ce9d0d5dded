import numpy as np

from airshield.physics.pick import picked


def test_bytes_are_read_at_cells_and_the_outside_is_told() -> None:
    values = np.arange(12, dtype=np.uint8)
    cell = np.array([[11, -1, 0], [5, 5, -7]], dtype=np.int32)
    assert picked(values, cell, 255).tolist() == [[11, 255, 0], [5, 5, 255]]
