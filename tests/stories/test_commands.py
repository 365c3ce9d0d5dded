"""Stories through the real command line."""

import json
import signal
import subprocess
import sys
import time

import pytest

from scenario_text import SMALL

HEAVY = (
    "numba",
    "numpy",
    "scipy",
    "rasterio",
    "pyproj",
    "shapely",
    "pydantic",
    "matplotlib",
    "yaml",
    "fastapi",
    "uvicorn",
    "rich",
    "jinja2",
)
COMMANDS = (
    "demo",
    "run",
    "serve",
    "import",
    "raid",
    "compare",
    "sweep",
    "claims",
    "evidence",
    "codes",
    "belief",
    "verify-next",
    "check",
    "systems",
    "schema",
    "scenarios",
    "coverage",
    "section",
    "tiles",
    "viewshed",
    "verify-coverage",
)


@pytest.fixture
def small(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    return "s.yaml"


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_loads_nothing_heavy(command):
    code = (
        "import sys; from airshield.cli import run; "
        f"code = run({[command, '--help'] if command else ['--help']!r}); "
        f"heavy = [m for m in {HEAVY!r} if m in sys.modules]; sys.exit(code or bool(heavy) * (print(heavy) or 1))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "Usage: airshield" in done.stdout


def test_the_help_lists_every_command(airshield):
    listed = airshield("--help").stdout
    assert all(f"\n  {command} " in listed for command in COMMANDS)


def test_a_run_tells_the_story_and_says_where_the_report_is(airshield, small, tmp_path):
    done = airshield("run", small)
    assert done.returncode == 0, done.stderr
    assert "│ 1 (1)" in done.stdout  # independent streams by the date, and ever
    assert "not reported" not in done.stdout
    assert "roughly even chance" in done.stdout  # nobody graded the video
    assert "no, 4" in done.stdout  # ATACMS does not reach
    assert f"Report: {tmp_path / 'out/small/report.html'}" in done.stdout
    assert "Traceback" not in done.stderr


def test_json_is_json_and_nothing_else(airshield, small):
    done = airshield("run", small, "--json", "-o", "x")
    assert json.loads(done.stdout)["scenario"] == "small"
    assert "Report:" in done.stderr


def test_the_same_seed_gives_the_same_summary_for_any_workers(airshield, small, tmp_path):
    for workers in (1, 3):
        assert airshield("run", small, "--workers", workers, "-o", f"w{workers}").returncode == 0
    one, three = (json.loads((tmp_path / f"w{n}/summary.json").read_text()) for n in (1, 3))
    one["provenance"].pop("made_at")
    three["provenance"].pop("made_at")
    assert one == three


def test_the_command_on_the_report_makes_it_again(airshield, small, tmp_path):
    airshield("run", small, "--seed", "9", "-o", "a")
    first = json.loads((tmp_path / "a/summary.json").read_text())
    arguments = first["provenance"]["command"].split()[1:]
    assert airshield(*arguments, "-o", "b").returncode == 0
    again = json.loads((tmp_path / "b/summary.json").read_text())
    assert [r["digest"] for r in again["raids"]] == [r["digest"] for r in first["raids"]]


def test_check_reports_all_mistakes_and_exits_with_two(airshield, tmp_path):
    (tmp_path / "bad.yaml").write_text(
        SMALL.replace("half_width_km: 20", "half_width_km: ten").replace("[roof-7]", "[roof-8]")
    )
    done = airshield("check", "bad.yaml")
    assert done.returncode == 2
    assert "2 mistakes in bad.yaml:" in done.stderr
    assert "Did you mean 'roof-7'?" in done.stderr
    found = json.loads(airshield("check", "bad.yaml", "--json").stdout)
    assert [set(row) for row in found] == [{"line", "message"}] * 2


def test_check_praises_what_is_right(airshield, small):
    done = airshield("check", small)
    assert (done.returncode, done.stdout) == (
        0,
        "s.yaml is right: 1 sites, 1 places, 1 streams, 2 sources, 1 raids.\n",
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "nowhere.yaml"], "nowhere.yaml does not exist"),
        (["run", "mosow"], "neither a file nor a bundled scenario"),
        (["run", "moscow-2023", "--replications", "0"], "--replications is 0, but it must be at least 1."),
        (["run", "moscow-2023", "--workers", "two"], "'two' is not a valid integer"),
        (["run"], "Missing argument 'SCENARIO'"),
        (["systems", "pantsir"], "Did you mean 'pantsir-s1'?"),
        (["fly"], "No such command 'fly'"),
        (["check", "."], "is a folder"),
    ],
)
def test_what_the_user_got_wrong_is_a_sentence_and_exit_code_two(airshield, arguments, words):
    done = airshield(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_full_folder_name_that_is_a_file(airshield, small, tmp_path):
    (tmp_path / "taken").write_text("")
    done = airshield("run", small, "-o", "taken")
    assert done.returncode == 2
    assert "cannot be made" in done.stderr


def test_systems_explain_their_numbers(airshield):
    listed = airshield("systems").stdout
    assert "pantsir-s1" in listed
    told = airshield("systems", "pantsir-s1").stdout
    assert "notional prior, a guess" in told
    assert "from memory, unverified" in told
    assert "SPU18: La Syrie" in told
    entry = json.loads(airshield("systems", "s-400", "--json").stdout)
    assert entry["engagement"]["channels"]["likely"] == 10
    assert "atacms" in json.loads(airshield("systems", "--json").stdout)["systems"]


def test_the_schema_describes_a_scenario(airshield):
    schema = json.loads(airshield("schema").stdout)
    assert {"sites", "evidence", "raids", "doctrine"} <= schema["properties"].keys()
    assert "description" in schema["$defs"]["Site"]


def test_a_bundled_scenario_can_be_copied_but_not_over_a_file(airshield, tmp_path):
    assert "belarus-2022" in airshield("scenarios").stdout
    assert airshield("scenarios", "moscow-2023").returncode == 0
    assert airshield("check", "moscow-2023.yaml").returncode == 0
    again = airshield("scenarios", "moscow-2023")
    assert again.returncode == 2
    assert "left as it is" in again.stderr


def test_an_interrupted_run_leaves_nothing_half_written(small, tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "airshield", "run", small, "--replications", "500000000", "-o", "out"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    time.sleep(6)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted" in told
    assert not (tmp_path / "out").exists()


def test_coverage_section_and_verification_through_the_command_line(airshield, small, tmp_path):
    done = airshield("coverage", small, "--heights", 30, "--target", "small-drone", "-o", "c")
    assert done.returncode == 0, done.stderr
    assert "What the roofs bought" in done.stdout
    assert (tmp_path / "c/warning.tif").exists()
    told = json.loads(airshield("coverage", small, "--json", "-o", "c").stdout)
    assert set(told) == {"covered_km2", "gaps", "roofs", "approaches"}
    assert (
        airshield("section", small, "--start", "37.5,55.75", "--end", "37.7,55.75", "-o", "s.svg").returncode
        == 0
    )
    assert (tmp_path / "s.svg").read_text().startswith("<svg")
    checked = json.loads(airshield("verify-coverage", small, "--points", 2000, "--json").stdout)
    assert checked[0]["wrong_share"]["50"] <= 0.001


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["section", "s.yaml", "--start", "here", "--end", "1,2"], "'here' is not two numbers with a comma between"),
        (["section", "s.yaml", "--start", "37.5,55.75"], "--end is missing"),
        (["section", "s.yaml", "--start", "37.5,55.75", "--end", "37.6,55.75", "-o", "s.bmp"], "must end in .png or .svg"),
        (["viewshed", "no.tif", "--observer", "1,2", "--antenna-height", "5", "--target-height", "5", "-o", "o.tif"], "does not exist"),
        (["viewshed", "no.tif", "--observer", "1,2", "--antenna-height", "-5", "--target-height", "5", "-o", "o.tif"],
         "--antenna-height is -5.0, but it must be at least 0."),
        (["viewshed", "no.tif", "--observer", "1,2", "--antenna-height", "5", "--target-height", "5", "--above", "mars", "-o", "o"],
         "--above is 'mars', but it must be 'ground' or 'sea'."),
    ],
)  # fmt: skip
def test_wrong_words_to_the_coverage_commands(airshield, small, arguments, words):
    done = airshield(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_detection_of_one_system_is_a_table_and_a_picture(airshield, tmp_path):
    done = airshield("systems", "pantsir-s1", "--detect", "rcs=0.01", "height=50")
    assert done.returncode == 0, done.stderr
    assert "Pd 0.5 at 6.00 km (3.00 to 9.60)" in done.stdout
    assert (tmp_path / "pantsir-s1-detect.png").read_bytes().startswith(b"\x89PNG")
    told = json.loads(
        airshield("systems", "s-400", "--detect", "rcs=1", "rain=16", "--json", "-o", "s.svg").stdout
    )
    assert [s["sensor"] for s in told["sensors"]] == ["91n6e", "92n6e"]
    assert told["asked"]["rain"] == 16


def test_wrong_words_for_detection_come_all_at_once(airshield):
    done = airshield("systems", "pantsir-s1", "--detect", "rsc=0.01", "height", "rain=5", "rain=6")
    assert done.returncode == 2
    assert "Did you mean 'rcs'?" in done.stderr
    assert "'height' is not of the form NAME=VALUE" in done.stderr
    assert "'rain' is given twice" in done.stderr
    done = airshield("systems", "pantsir-s1", "--detect", "rcs=ten", "height=-5", "pfa=0.5")
    assert done.returncode == 2
    assert "rcs is 'ten', but it must be a number" in done.stderr
    assert "height is -5, but it must be at least 0" in done.stderr
    assert "pfa is 0.5, but it must be less than 0.1" in done.stderr
    assert airshield("systems", "--detect").returncode == 2
    assert "one argument too many" in airshield("systems", "pantsir-s1", "rcs=1").stderr


def test_a_raid_tells_why_and_its_json_is_what_is_promised(airshield, small):
    done = airshield("raid", small, "-n", "200")
    assert done.returncode == 0, done.stderr
    assert "Leakage" in done.stdout
    assert "Digest" in done.stdout
    told = json.loads(airshield("raid", small, "--raid", "few", "-n", "200", "--seed", "5", "--json").stdout)
    assert (told["replications"], told["seed"]) == (200, 5)
    for name in ("leakage", "rounds_expended"):
        assert set(told[name]) == {"mean", "low", "high"}
    assert {"causes", "per_place", "per_site", "digest"} <= set(told)
    assert len(told["digest"]) == 64


def test_the_log_of_a_replication_is_written(airshield, small, tmp_path):
    done = airshield("raid", small, "-n", "64", "--log", "3", "-o", "logs")
    assert done.returncode == 0, done.stderr
    replay = json.loads((tmp_path / "logs/raid-few-3.json").read_text())
    whats = [event["what"] for event in replay["events"]]
    assert (whats[0], whats.count("starts")) == ("starts", 3)
    assert "tracked" in whats


def test_comparing_is_one_sentence_for_each_raid(airshield, small, tmp_path):
    (tmp_path / "b.yaml").write_text(SMALL.replace("run: {", "doctrine: {judge_alive_dead: 1.0}\nrun: {"))
    done = airshield("compare", small, "b.yaml", "-n", "600")
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    assert line.startswith("Raid 'few': the second lets")
    assert "more of 3 through" in line
    assert json.loads(airshield("compare", small, "b.yaml", "-n", "600", "--json").stdout)[0]["raid"] == "few"


def test_a_sweep_is_a_table_and_a_picture(airshield, small, tmp_path):
    done = airshield("sweep", small, "--vary", "systems.pantsir-s1.channels=1,3", "-n", "64", "-o", "c.csv")
    assert done.returncode == 0, done.stderr
    assert len((tmp_path / "c.csv").read_text().splitlines()) == 3
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")
    wrong = airshield("sweep", small, "--vary", "systems.pantsir-s1.chanels=1,3")
    assert wrong.returncode == 2
    assert "Did you mean 'channels'?" in wrong.stderr
    assert "Traceback" not in wrong.stderr


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("groups:\n      - {id: one, threat: drone-1000km-class, count: 3, aim: palace, approach: {bearing_deg: 200, distance_km: 15}, height_m: 100}",
         "groups: []", "groups"),
        ("height_m: 100}", "height_m: 100, speed_mps: -5}", "speed_mps"),
        ("approach: {bearing_deg: 200, distance_km: 15}", "route: []", "route"),
        ("run: {", "doctrine: {common_mode: 1.5}\nrun: {", "common_mode"),
        ("count: 3,", "count: 0,", "count"),
        ("run: {", "doctrine: {salvo: most}\nrun: {", "salvo"),
    ],
)  # fmt: skip
def test_a_raid_that_cannot_be_is_a_sentence_with_its_line(airshield, tmp_path, old, new, sentence):
    assert old in SMALL
    (tmp_path / "s.yaml").write_text(SMALL.replace(old, new))
    done = airshield("raid", "s.yaml")
    assert done.returncode == 2, done.stdout
    assert sentence in done.stderr
    assert "s.yaml, line " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_sweep_that_is_killed_goes_on(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    command = [sys.executable, "-m", "airshield", "sweep", "s.yaml", "--vary", "doctrine.confirm_hits=1,2,3,4,5",
               "--vary", "systems.pantsir-s1.channels=1,2,3,4", "-n", "64", "-o", "c.csv"]  # fmt: skip
    part = tmp_path / "c.csv.part"
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not part.exists() or part.read_text().count("\n") < 4:
        time.sleep(0.05)
        assert process.poll() is None, "it ended before it could be killed"
    process.kill()
    process.wait()
    before = part.read_text().count("\n") - 1
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert f"{before} points were finished before" in done.stdout or before == 0
    assert len((tmp_path / "c.csv").read_text().splitlines()) == 21
