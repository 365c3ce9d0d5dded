"""From raw texts to a scenario: read, approve, merge, run; and the language model that only proposes."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml

from scenario_text import SMALL

REPORT = "Residents filmed on Thursday how a crane lifted a Pantsir-S1 onto a roof in Taganka, Moscow.\nAn S-400 was deployed near Kolomna in Russia.\n"
GERMAN = "Auf einem Dach in Taganka in Moskau steht nach Fotos von Anwohnern ein Panzir-S1."


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    (folder / "zwei.html").write_text(
        f"<html><body><article><p>{GERMAN}</p></article></body></html>", encoding="utf-8"
    )
    (tmp_path / "s.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


def test_from_texts_to_a_run(airshield, reports):
    done = airshield("read", "reports", "--scenario", "s.yaml", "--date", "2023-01-20", "-o", "ledger.yaml")
    assert done.returncode == 0, done.stderr
    assert "2 text(s), 2 proposal(s)" in done.stdout
    ledger = yaml.safe_load((reports / "ledger.yaml").read_text(encoding="utf-8"))
    roof, _kolomna = sorted(ledger["proposals"], key=lambda p: len(p["reports"]), reverse=True)
    assert {r["text"] for r in roof["reports"]} == {"one", "zwei"}
    assert roof["site"] == "roof-7"
    for report in roof["reports"]:
        if report["text"] == "one":
            quote = report["quote"]
            assert REPORT[quote["start"] : quote["end"]] == quote["text"]

    idle = airshield("ledger", "merge", "ledger.yaml", "s.yaml", "--yes")
    assert (idle.returncode, "Nothing to add" in idle.stdout) == (0, True)
    assert (reports / "s.yaml").read_text(encoding="utf-8") == SMALL

    text = (reports / "ledger.yaml").read_text(encoding="utf-8").replace("approve: false", "approve: true")
    (reports / "ledger.yaml").write_text(text, encoding="utf-8")
    asked = airshield("ledger", "merge", "ledger.yaml", "s.yaml", input="n\n")
    assert "+" in asked.stdout
    assert "Nothing was written" in asked.stdout
    assert (reports / "s.yaml").read_text(encoding="utf-8") == SMALL

    merged = airshield("ledger", "merge", "ledger.yaml", "s.yaml", "--yes")
    assert merged.returncode == 0, merged.stderr
    assert "roof-7: 2 report(s)" in merged.stdout
    new = (reports / "s.yaml").read_text(encoding="utf-8")
    kept = iter(new.splitlines())
    assert all(any(line == other for other in kept) for line in SMALL.splitlines())
    data = yaml.safe_load(new)
    assert len(data["sites"]) == len(yaml.safe_load(SMALL)["sites"]) + 1
    assert data["sites"][-1]["system"] == "s-400"
    assert airshield("check", "s.yaml").returncode == 0
    told = airshield("evidence", "s.yaml", "roof-7")
    assert told.returncode == 0
    assert "one" in told.stdout

    again = airshield("ledger", "merge", "ledger.yaml", "s.yaml", "--yes")
    assert "already a report of roof-7" in again.stdout
    assert airshield("run", "s.yaml", "-n", "64", "-o", "out").returncode == 0


def test_formats_and_explanations(airshield, reports):
    lines = airshield("read", "reports", "--format", "jsonl").stdout.splitlines()
    told = {json.loads(line)["id"]: json.loads(line) for line in lines}
    assert set(told) == {"one", "zwei"}
    (roof, _) = told["one"]["sightings"]
    assert {
        "system",
        "place",
        "activity",
        "date",
        "count",
        "medium",
        "attributed_to",
        "modality",
        "evidence",
        "start",
        "end",
        "cluster",
        "roots",
    } <= set(roof)
    assert {"name", "lat", "lon", "radius_m"} <= set(roof["place"])
    table = airshield("read", "reports/one.txt", "--explain").stdout
    assert "because 'pantsir-s1' names" in table
    piped = airshield("read", "-", "--format", "jsonl", input=GERMAN)
    assert json.loads(piped.stdout)["sightings"][0]["system_id"] == "pantsir-s1"


def test_wrong_input_is_told_in_sentences(airshield, reports):
    (reports / "bad.bin").write_bytes(b"%PDF-1.7")
    for arguments, words in (
        (["gone.txt"], "does not exist"),
        (["bad.bin"], "is no text"),
        (["reports", "--date", "20.1.2023"], "2023-01-20, with year, month and day"),
        (["reports", "--date", "2023-02-30"], "is no day of the calendar"),
        (["reports", "--scenario", "nowhere"], "nowhere"),
        (["reports", "-o", "x.txt"], "ends with .yaml or .jsonl"),
        ([], "Missing argument"),
    ):
        done = airshield("read", *arguments)
        assert done.returncode == 2, arguments
        assert words in done.stderr, done.stderr
        assert "Traceback" not in done.stderr
    assert airshield("ledger", "merge", "s.yaml", "s.yaml").returncode == 2


@contextmanager
def model(answer, status=200):
    """A stand-in for a language model; remembers what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            asked.append(
                (
                    self.path,
                    dict(self.headers),
                    json.loads(self.rfile.read(int(self.headers["Content-Length"]))),
                )
            )
            self.send_response(status)
            self.end_headers()
            content = answer if isinstance(answer, str) else json.dumps(answer)
            self.wfile.write(json.dumps({"choices": [{"message": {"content": content}}]}).encode())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1", asked
    finally:
        server.shutdown()
        server.server_close()


def test_a_model_proposes_and_the_text_decides(airshield, reports, monkeypatch):
    monkeypatch.setenv("AIRSHIELD_LLM_KEY", "secret-key-123")
    proposals = {
        "sightings": [
            {
                "system": "Pantsir-S1",
                "place": "Taganka",
                "quote": "a crane lifted a Pantsir-S1 onto a roof in Taganka",
            },  # the rules have it too
            {"system": "S-400", "place": "Moscow", "quote": "a roof in Taganka, Moscow"},  # new
            {
                "system": "S-400",
                "place": "Taganka",
                "quote": "an S-400 on the roof of the palace",
            },  # invented
            {"system": "Death Star", "place": "Moscow", "quote": "Taganka, Moscow"},  # in no list
        ]
    }
    with model(proposals) as (url, asked):
        done = airshield(
            "read", "reports/one.txt", "--llm", url, "--llm-model", "m", "--format", "jsonl", "--explain"
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["rejected_quotes"] == 1
    assert {s["by"] for s in told["sightings"]} == {"both", "rules", "model"}
    assert any("Death Star" in remark for remark in told["remarks"])
    path, headers, body = asked[0]
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer secret-key-123"
    assert body["model"] == "m"
    assert "<report>" in body["messages"][1]["content"]
    assert "secret-key-123" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("answer", "status", "code", "words"),
    [
        ("I cannot do that.", 200, 0, "did not answer with what was asked for"),
        ('{"sightings": [{"system": 1}]}', 200, 0, "did not answer with what was asked for"),
        ("", 401, 2, "Is AIRSHIELD_LLM_KEY set?"),
        ("", 500, 2, "answered 500"),
    ],
)
def test_a_model_that_fails_is_told(airshield, reports, answer, status, code, words):
    with model(answer, status) as (url, _):
        done = airshield("read", "reports/one.txt", "--llm", url)
    assert done.returncode == code
    assert words in " ".join((done.stdout + done.stderr).split())


def test_no_model_is_asked_unless_it_is_named(airshield, reports):
    with model({"sightings": []}) as (_, asked):
        airshield("read", "reports")
    assert not asked
    gone = airshield("read", "reports", "--llm", "http://127.0.0.1:9/v1")
    assert (gone.returncode, "cannot be asked" in gone.stderr) == (2, True)
    assert "no address" in airshield("read", "reports", "--llm", "ftp://x").stderr
