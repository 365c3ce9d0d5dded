"""How the raid is compiled.

Nothing in a replication is allocated, so no references are counted: counting those of the tables at every call costs
ten times the work. There is no check for division by zero: periods are positive. Helpers become one piece of machine
code with the kernel that calls them, and stand in its file: a cached kernel is made anew when its own file changes, not when
another does.
"""

from typing import Any

from numba import njit

_OPTIONS: dict[str, Any] = {"cache": True, "nogil": True, "_nrt": False, "error_model": "numpy"}
kernel = njit(**_OPTIONS)
helper = njit(**_OPTIONS, forceinline=True)
