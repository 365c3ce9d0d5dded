"""The report in another language: what a translator may write, and what is told of mistakes."""

import pytest

from airshield.errors import FileProblems, InputError
from airshield.files.language import read_language
from airshield.files.outputs import yaml_text
from airshield.pictures.report import report_words

LINES = ["Map", "at %(height)s m [km²]", "within 15 %% of it"]


def written(tmp_path, text):
    path = tmp_path / "words.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_english_needs_no_file():
    assert read_language("en", LINES).words == {}


def test_every_line_of_the_report_goes_there_and_back(tmp_path):
    lines = report_words()
    assert len(lines) > 100
    text = yaml_text(["# x"], {"lang": "de", "words": {line: line for line in lines}})
    assert read_language(written(tmp_path, text), lines).words == {line: line for line in lines}


def test_a_language_that_is_not_there_is_a_sentence():
    with pytest.raises(InputError, match="There is no language 'klingon'"):
        read_language("klingon", LINES)


def test_all_mistakes_of_a_translation_come_at_once(tmp_path):
    text = """lang: DE!
words: {}
"""
    with pytest.raises(FileProblems, match="line 1"):
        read_language(written(tmp_path, text), LINES)
    text = """lang: de
words:
  Mapp: Karte
  at %(height)s m [km²]: in der Höhe
  within 15 %% of it: bis 15 % davon
"""
    with pytest.raises(FileProblems) as told:
        read_language(written(tmp_path, text), LINES)
    first, second, third = told.value.sentences()
    assert "line 3: the report has no line 'Mapp'. Did you mean 'Map'?" in first
    assert "line 4" in second
    assert "%(height)s" in second
    assert "line 5" in third
    assert "write %% for %" in third
