"""Reports as they come: encodings, pages, what is no text, and what was made to break a reader."""

import io
import time

import pytest

from airshield.errors import InputError
from airshield.files import reading
from airshield.files.reading import decoded, main_text, reports_at


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_by_its_mark(encoding):
    text = "«Панцирь» на крыше, Łódź, גג"
    assert decoded(text.encode(encoding), "x")[0] == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_old_encodings_are_guessed_and_told(encoding):
    text = (
        "Жители Москвы заметили зенитный комплекс на крыше здания Министерства обороны на набережной. " * 20
    )
    found, how = decoded(text.encode(encoding), "x")
    assert "крыше здания Министерства обороны" in found
    assert how != "utf-8"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 text",
        b"PK\x03\x04zip",
        b"\x89PNG\r\n",
        b"\x7fELF\x02",
        bytes(range(32)) * 100,
        b"\x00" * 5_000,
    ],
)
def test_what_is_no_text_is_a_sentence(data):
    with pytest.raises(InputError, match="no text"):
        decoded(data, "report.bin")


def test_a_page_is_read_without_its_menus():
    page = """<html><head><title>Pantsir on a roof</title><meta property="article:published_time" content="2023-01-20T10:00:00Z"></head>
    <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Pantsir on a roof</h1>
    <p>Residents of Moscow filmed a Pantsir on the roof of the Ministry of Defence on Thursday, and a crane beside it.</p>
    <p>A second one was seen near Zarechye, some ten kilometres from the residence, where nobody had seen one before.</p></article>
    <footer>Copyright. Subscribe to our newsletter!</footer></body></html>"""
    text, date, remarks = main_text(page)
    assert "Residents of Moscow filmed" in text
    assert "Sport" not in text
    assert date == "2023-01-20"
    assert not remarks


def test_plain_text_stays_as_it_is():
    text = "S-400 < S-500 and 3 > 2"
    assert main_text(text) == (text, None, [])


def test_a_page_that_is_nested_without_end_is_read_in_bounded_time():
    bomb = "<html><body>" + "<div>" * 200_000 + "A Pantsir in Taganka." + "</div>" * 200_000
    begun = time.process_time()
    text, _, remarks = main_text(bomb)
    assert time.process_time() - begun < 20
    assert "Pantsir in Taganka" in text
    assert any("nested too deep" in remark for remark in remarks)


def test_a_page_that_is_one_endless_tag_is_read_in_bounded_time():
    begun = time.process_time()
    main_text("<html><p " + "a=1 " * 700_000)
    main_text("<html>" + "<" * 2_000_000)
    main_text("<html>" + "&lt;" * 500_000)
    assert time.process_time() - begun < 30


def test_files_folders_and_standard_input_are_read(tmp_path, monkeypatch):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("one")
    (tmp_path / "in" / "b.html").write_text("<p>two</p>")
    (tmp_path / "in" / "c.png").write_bytes(b"\x89PNG")
    (tmp_path / "d.txt").write_text("three")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("vier ü".encode())))
    found = {r.id: r.text for r in reports_at([str(tmp_path / "in"), str(tmp_path / "d.txt"), "-"])}
    assert found == {"a": "one", "b": "<p>two</p>", "d": "three", "stdin": "vier ü"}


def test_all_that_is_wrong_with_paths_comes_at_once(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.html").write_text("x")
    with pytest.raises(InputError) as told:
        reports_at(
            [
                str(tmp_path / "gone.txt"),
                str(tmp_path / "empty"),
                str(tmp_path / "a.txt"),
                str(tmp_path / "a.html"),
            ]
        )
    for words in ("gone.txt does not exist", "holds no report", "would both be 'a'"):
        assert words in str(told.value)


def test_a_long_file_is_read_from_its_beginning_and_told(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "READ_BYTES", 1_000)
    (tmp_path / "long.txt").write_text("ü" * 5_000)
    (found,) = reports_at([str(tmp_path / "long.txt")])
    assert 490 <= len(found.text) <= 500
    assert "only the first" in found.remarks[0]
    monkeypatch.setattr(reading, "MOST_BYTES", 2_000)
    with pytest.raises(InputError, match="Is it the file you meant"):
        list(reports_at([str(tmp_path / "long.txt")]))


def test_the_lists_are_complete():
    """Every language has every list, and the grammar that its entries need."""
    from airshield.reading.words import Words

    needed = {"en", "de", "fr", "es", "it", "no", "pl", "ro", "ru", "uk", "bg", "el", "tr"}
    lists = reading.languages_data()
    assert needed <= set(lists)
    for name, words in lists.items():
        found = Words.model_validate(words)
        for field in (
            "deployed",
            "moving",
            "air_defence",
            "unit",
            "roof",
            "airport",
            "near",
            "said",
            "boilerplate",
        ):
            assert getattr(found, field), (name, field)
        assert set(found.media) == {
            "photo",
            "video",
            "satellite",
            "eyewitness",
            "social_media",
            "official_statement",
        }, name
