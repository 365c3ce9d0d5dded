"""Sentences: their ends in several manners of writing, and where they stand."""

import pytest

from airshield.reading.clean import LONGEST_SENTENCE, sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One stands here. Another there.", 2),
        ("It came on Dec. 5 with 2.4 km to go.", 1),
        ("Am 24. Februar kam es. Dann ging es.", 2),
        ("Am 3. Januar kam es.", 1),
        ("Системы на ул. Ленина, 5. Они стоят там.", 1),
        ("屋顶装了系统。另一套在机场！", 2),
        ("placed on the museum. photos show it", 2),
        ("first line\nsecond line", 2),
        ("  \n\t\n", 0),
    ],
)
def test_sentences_end_where_they_end(text, count):
    found = sentences(text)
    assert len(found) == count
    for one in found:
        assert text[one.start : one.end] == one.raw
        assert one.folded.at[-1] == len(one.raw)


def test_a_sentence_without_an_end_is_cut():
    text = "missile " * 20_000
    found = sentences(text)
    assert max(len(one.raw) for one in found) <= LONGEST_SENTENCE
    assert "".join(one.raw for one in found) == text.strip()
