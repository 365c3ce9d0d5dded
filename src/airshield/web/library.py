"""The scenarios that a server knows: bundled, named at its start, or uploaded and held in memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path

from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile, bundled_scenarios, parse_scenario, read_scenario
from airshield.studies.board import Board
from airshield.studies.ground import GroundRequest

MOST_UPLOADS = 8
MOST_BOARDS = 4
MOST_CELLS = 6_000 * 6_000


class Library:
    """Scenarios by name, and the boards that are laid out. Safe to use from several threads."""

    def __init__(self, given: str | None = None, ground: GroundRequest | None = None) -> None:
        self._given = {Path(given).stem: given} if given else {}
        self._ground = ground or GroundRequest()
        self._uploads: OrderedDict[str, ScenarioFile] = OrderedDict()
        self._boards: OrderedDict[str, Board] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def names(self) -> list[str]:
        """What can be asked for, the scenario given at the start first."""
        return list(dict.fromkeys([*self._given, *self._uploads, *bundled_scenarios()]))

    def file(self, name: str) -> ScenarioFile:
        """A scenario by its name. A client's name is never taken for a path."""
        with self._lock:
            if name in self._uploads:
                return self._uploads[name]
        if name not in self.names:
            raise InputError(
                f"There is no scenario '{name}'.{meant(name, self.names)} Known: {', '.join(self.names)}."
            )
        return read_scenario(self._given.get(name, name))

    def ground(self, name: str) -> GroundRequest:
        """Terrain and buildings beside a scenario: those told at the start belong to the scenario given there."""
        return self._ground if name in self._given else GroundRequest()

    def board(self, name: str) -> Board:
        """A scenario laid out; the least used is put away when there are many."""
        with self._lock:
            if name in self._boards:
                self._boards.move_to_end(name)
                return self._boards[name]
        file = self.file(name)
        region = file.scenario.region
        if (2 * region.half_width_km * 1000 / region.cell_m) ** 2 > MOST_CELLS:
            raise InputError(
                f"'{name}' has more than {MOST_CELLS:,} cells, which is too many for the map. Raise cell_m."
            )
        board = Board(file, self.ground(name))
        with self._lock:
            self._boards[name] = board
            while len(self._boards) > MOST_BOARDS:
                self._boards.popitem(last=False)
        return board

    def add(self, text: str) -> str:
        """Hold an uploaded scenario; returns its name. Raises FileProblems with all mistakes; files are never opened."""
        file = parse_scenario(text, Path("upload.yaml"), "upload.yaml", may_open=False)
        scenario = file.scenario
        name = scenario.id if scenario.id not in bundled_scenarios() else f"{scenario.id}-upload"
        with self._lock:
            self._uploads[name] = file
            self._boards.pop(name, None)
            while len(self._uploads) > MOST_UPLOADS:
                gone, _ = self._uploads.popitem(last=False)
                self._boards.pop(gone, None)
        return name
