"""The table of codes."""

import pytest

from airshield.errors import FileProblems
from airshield.files.codes import bundled_codes, codes_text, read_codes
from airshield.model.evidence import Grade


@pytest.fixture
def edited(tmp_path):
    def of(old, new):
        text = codes_text()
        assert old in text
        path = tmp_path / "mine.yaml"
        path.write_text(text.replace(old, new, 1))
        return read_codes(path)

    return of


def test_the_text_that_is_shown_is_the_table_that_is_used(tmp_path):
    (tmp_path / "copy.yaml").write_text(codes_text())
    assert read_codes(tmp_path / "copy.yaml") == bundled_codes()


def test_better_codes_weigh_more_and_what_cannot_be_judged_nothing():
    codes = bundled_codes()
    letters = [codes.reliability[letter] for letter in "ABCDE"]
    digits = [codes.credibility[digit] for digit in "12345"]
    assert letters == sorted(letters, reverse=True)
    assert digits == sorted(digits, reverse=True)
    assert codes.factor(Grade(reliability="F", credibility=6)) == codes.factor(None) == 1.0


# ICD 203 (2015), D.6.e.2.a: almost no chance 01-05 %, very unlikely 05-20 %, unlikely 20-45 %, roughly even chance
# 45-55 %, likely 55-80 %, very likely 80-95 %, almost certain 95-99 %.
@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.0, "no chance"), (0.01, "almost no chance"), (0.05, "almost no chance"), (0.0501, "very unlikely"),
        (0.2, "very unlikely"), (0.3, "unlikely"), (0.5, "roughly even chance"), (0.7, "likely"), (0.8, "likely"),
        (0.9, "very likely"), (0.96, "almost certain"), (0.999, "almost certain"), (1.0, "certain"),
    ],
)  # fmt: skip
def test_words_for_probabilities(probability, words):
    assert bundled_codes().say(probability) == words


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("prior: 0.5", "prior: 1.2", "prior is 1.2, but it must be less than 1"),
        ("F: 1}", "F: 0.5}", "their factor is 1"),
        ("E: 1, F: 1}", "F: 1}", "leaves out E of 'reliability'"),
        ("up_to: 0.20", "up_to: 0.01", "do not rise"),
        ("A: 5", "A: -5", "must be more than 0"),
        ("uncoded_m: 100", "uncoded_m: near", "must be a number"),
        ("prior: 0.5", "prior: 0.5\ncolour: red", "is not a field"),
    ],
)
def test_mistakes_in_a_table_are_sentences_with_a_line(edited, old, new, words):
    with pytest.raises(FileProblems, match=words):
        edited(old, new)


def test_a_list_is_no_table(tmp_path):
    (tmp_path / "l.yaml").write_text("- 1\n")
    with pytest.raises(FileProblems, match=r"airshield codes > my-codes\.yaml"):
        read_codes(tmp_path / "l.yaml")
