"""Lines put into a scenario's text: all else stays, byte for byte."""

import pytest
import yaml

from airshield.errors import FileProblems, InputError
from airshield.files.ledger import ledger_text, read_ledger, with_items
from airshield.model.ledger import Ledger

TEXT = """# a head
id: x
evidence:
  streams:
  - {id: E1, what: 'a, b'}   # kept
  # a remark of the analyst

  sources:
    - id: S1
      note: |
        two
        lines

sites:
- id: a
  reports:
  - {source: S1, says: present}
  # only this one

- id: b
  name: no reports yet
- id: c
  reports: []
- {id: d, name: in braces}
- id: e
  reports: [{source: S1}]
last: 1
"""


def put(path, items, site=None):
    new = with_items(TEXT, path, items, site)
    kept = iter(new.splitlines())
    for (
        line
    ) in TEXT.splitlines():  # every old line is there, in order, but for a list in brackets that was empty
        if line != "  reports: []":
            assert any(line == other for other in kept), line
    return yaml.safe_load(new)


def test_items_come_after_the_last_one():
    assert [s["id"] for s in put(["evidence", "streams"], [{"id": "E2"}])["evidence"]["streams"]] == [
        "E1",
        "E2",
    ]
    found = put(["evidence", "sources"], [{"id": "S2"}, {"id": "S3"}])["evidence"]["sources"]
    assert [s["id"] for s in found] == ["S1", "S2", "S3"]
    assert found[0]["note"] == "two\nlines\n"
    assert [s["id"] for s in put(["sites"], [{"id": "f"}])["sites"]] == ["a", "b", "c", "d", "e", "f"]


def test_items_of_one_site():
    for name, before in (("a", 1), ("b", 0), ("c", 0)):
        data = put(["reports"], [{"source": "S9"}], name)
        reports = next(s for s in data["sites"] if s["id"] == name)["reports"]
        assert len(reports) == before + 1
        assert reports[-1] == {"source": "S9"}


def test_lists_that_are_not_there_are_made():
    data = yaml.safe_load(with_items("id: x\n", ["evidence", "sources"], [{"id": "S"}]))
    assert data == {"id": "x", "evidence": {"sources": [{"id": "S"}]}}
    assert yaml.safe_load(with_items("id: x", ["sites"], [{"id": "S"}]))["sites"] == [{"id": "S"}]


def test_nothing_to_add_changes_nothing():
    assert with_items(TEXT, ["sites"], []) == TEXT


@pytest.mark.parametrize("site", ["d", "e", "gone"])
def test_what_stands_in_one_line_is_left_alone(site):
    with pytest.raises(InputError):
        with_items(TEXT, ["reports"], [{"source": "S9"}], site)


def test_a_ledger_goes_there_and_back_and_its_mistakes_come_at_once(tmp_path):
    ledger = Ledger(texts=[], proposals=[])
    path = tmp_path / "l.yaml"
    path.write_text(ledger_text(ledger))
    assert read_ledger(path) == ledger
    path.write_text("ledger: 1\ntexts: []\nproposals:\n- id: a\n  approve: maybe\n  systm: x\n")
    with pytest.raises(FileProblems) as told:
        read_ledger(path)
    assert len(told.value.problems) >= 3
    path.write_text("- 1\n")
    with pytest.raises(FileProblems, match="is no ledger"):
        read_ledger(path)
