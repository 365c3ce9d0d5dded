"""Text in, plain values with lines out; hostile text is refused with a sentence."""

import time

import pytest

from airshield.errors import FileProblems, InputError
from airshield.files.yaml_text import parse_yaml, read_text


def sentences(text):
    with pytest.raises(FileProblems) as caught:
        parse_yaml(text, "a.yaml")
    return caught.value.sentences()


def test_values_remember_their_lines():
    value, lines = parse_yaml("a: 1\nb:\n  - x\n  - y: 2.5\n", "a.yaml")
    assert value == {"a": 1, "b": ["x", {"y": 2.5}]}
    assert [lines.of(loc) for loc in [("a",), ("b",), ("b", 0), ("b", 1, "y"), ("b", 9, "z")]] == [
        1,
        2,
        3,
        4,
        2,
    ]


def test_words_that_yaml_11_would_change_stay_words():
    value, _ = parse_yaml("a: no\nb: 2023-01-20\nc: 12:30\nd: 1_000\ne: true\nf: ~\ng: 1e3", "a.yaml")
    assert value == {
        "a": "no",
        "b": "2023-01-20",
        "c": "12:30",
        "d": "1_000",
        "e": True,
        "f": None,
        "g": "1e3",
    }


def test_an_empty_file():
    assert sentences("  \n") == ["a.yaml: the file is empty."]
    assert sentences("# only this\n") == ["a.yaml: the file holds nothing but comments."]


def test_a_tab():
    (line,) = sentences("a:\n\tb: 1\n")
    assert line.startswith("a.yaml, line 2: holds a tab")


def test_broken_yaml_names_its_line():
    (line,) = sentences("a: [1, 2\nb: 3\n")
    assert "line 2" in line
    assert "not valid YAML" in line


def test_a_key_that_stands_twice():
    assert sentences("a: 1\nb: 2\na: 3\n") == [
        "a.yaml, line 3: the key 'a' stands twice in one block; keep one."
    ]


def test_an_alias_bomb_is_refused_at_once():
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{c}: &{c} [{','.join([f'*{p}'] * 10)}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    start = time.perf_counter()
    (line,) = sentences(bomb)
    assert "uses the YAML alias '*a'" in line
    assert time.perf_counter() - start < 5


def test_deep_nesting_is_refused():
    assert "nested more than 40 levels" in sentences("[" * 100_000)[0]


def test_a_foreign_tag_is_refused():
    assert "uses the YAML tag" in sentences("a: !!python/object/apply:os.system [ls]\nb: !!binary aGk=\n")[0]


def test_text_that_is_not_utf8_names_the_line(tmp_path):
    path = tmp_path / "latin.yaml"
    path.write_bytes("a: 1\nb: Fräulein\n".encode("latin-1"))
    with pytest.raises(FileProblems, match="line 2: the text is not UTF-8"):
        read_text(path)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(InputError, match="has 50 MB"):
        read_text(path)


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        read_text(tmp_path / "none.yaml")
    with pytest.raises(InputError, match="is a folder"):
        read_text(tmp_path)
