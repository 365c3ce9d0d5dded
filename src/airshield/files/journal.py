"""What a long run has finished, line by line, so that a stopped run goes on where it was."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from airshield.errors import InputError


class Journal:
    """A file with a line for each finished piece of work, begun by the hash of what is done.

    A line that a kill tore in two is left out when the file is read again.
    """

    def __init__(self, path: Path, run_hash: str) -> None:
        self.path = path
        self._hash = run_hash
        self.found = 0
        """Pieces that an earlier run had finished."""

    def read(self) -> dict[str, Any]:
        """What is finished, by key. Raises InputError when the file belongs to other work."""
        if not self.path.exists():
            self._write(json.dumps({"run": self._hash}) + "\n", "w")
            return {}
        whole = self.path.read_text(encoding="utf-8").split("\n")[:-1]
        if not whole or json.loads(whole[0]).get("run") != self._hash:
            raise InputError(
                f"{self.path} is left from other work (another scenario, other options or another version). "
                "Remove it, or choose another file with -o."
            )
        lines = [json.loads(line) for line in whole[1:]]
        self.found = len(lines)
        # A torn line at the end is cut off, so that the next one starts on a line of its own.
        self._write("\n".join(whole) + "\n", "w")
        return {line["key"]: line["value"] for line in lines}

    def append(self, key: str, value: Any) -> None:
        """One more piece is finished; it is on the disk when this returns."""
        self._write(json.dumps({"key": key, "value": value}) + "\n", "a")

    def remove(self) -> None:
        """All is finished and written elsewhere."""
        self.path.unlink(missing_ok=True)

    def _write(self, text: str, mode: str) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open(mode, encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise InputError(
                f"{self.path} cannot be written: {error.strerror}. Choose another place with -o."
            ) from None
