"""Folding: what looks alike is alike, and every place finds its way back."""

from hypothesis import given
from hypothesis import strategies as st

from airshield.reading.fold import fold, folded, word_pattern


def test_case_accents_quotes_dashes_widths_and_invisible_marks_do_not_count():
    assert folded("Rzeszów «S‑400» ＡＢＣ\u200b") == 'rzeszow "s-400" abc'
    assert folded("Панцирь-С1 Ёж") == "панцирь-с1 еж"
    assert folded("ΜΌΣΧΑΣ") == folded("μοσχας")
    assert folded("İstanbul ılık Łódź") == "istanbul ilik lodz"
    assert folded("בְּרֵאשִׁית") == "בראשית"
    assert folded("ﬁre") == "fire"


@given(st.text(max_size=200))
def test_every_span_of_a_folded_text_is_a_span_of_the_original(text):
    found = fold(text)
    assert len(found.at) == len(found.text) + 1
    for n in range(len(found.text)):
        start, end = found.span(n, n + 1)
        assert 0 <= start < end <= len(text)
        assert found.text[n] in folded(text[start:end])
    assert folded(text) == found.text


def test_a_stem_begins_a_word_and_a_full_stop_ends_it():
    import re

    assert re.search(word_pattern("roof"), "on roofs")
    assert not re.search(word_pattern("roof"), "sunroof")
    assert re.search(word_pattern("van."), "op het dak van de")
    assert not re.search(word_pattern("van."), "vandaag")
    assert re.search(word_pattern("בניין"), "שבבניין")
    assert re.search(word_pattern("部署"), "已部署在")
