"""A translator makes the report speak another language."""

import yaml

from scenario_text import SMALL


def test_the_report_speaks_what_a_translator_wrote(airshield, tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    made = airshield("words")
    assert made.returncode == 0
    data = yaml.safe_load(made.stdout)
    data["lang"] = "qaa"
    data["words"] = {line: f"⟦{said}⟧" for line, said in data["words"].items()}
    (tmp_path / "words.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    told = airshield("run", "s.yaml", "--lang", "words.yaml", "-n", "64", "-o", "out")
    assert told.returncode == 0, told.stderr
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert '<html lang="qaa">' in report
    for line in ("⟦In short⟧", "⟦Each raid is an input", "⟦yes⟧", "95 % intervals"):
        assert line in report
    # The report says nothing by itself that a translator cannot reach: no bare English heading is left.
    body = report.split("<body>")[1].split("srcdoc=")[0]
    assert "⟦1 places are reported" in body
    wrong = airshield("run", "s.yaml", "--lang", "de")
    assert (wrong.returncode, "There is no language 'de'" in wrong.stderr) == (2, True)
