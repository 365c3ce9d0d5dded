"""What the documents show is run; what they name exists."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from airshield.cli import app
from own_texts import TEXTS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, re.S)


@pytest.fixture
def with_reports(tmp_path):
    """A folder with reports, which the documents speak of."""
    (tmp_path / "reports").mkdir()
    for language in ("en", "de", "ru"):
        (tmp_path / "reports" / f"{language}.txt").write_text(TEXTS[language][0], encoding="utf-8")
    return tmp_path


def test_every_command_of_the_readme_runs(with_reports):
    tmp_path = with_reports
    shell = next(text for kind, text in BLOCKS if kind == "sh" and "airshield scenarios" in text)
    lines = [line.split("#")[0].strip() for line in shell.splitlines() if line.startswith("airshield")]
    assert len(lines) >= 6
    for line in lines:
        words = line.replace("airshield", f'"{sys.executable}" -m airshield', 1)
        done = subprocess.run(words, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (line, done.stderr)


PAGES = [
    p for p in sorted((ROOT / "docs").glob("*.md")) if "```sh\nairshield" in p.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_command_of_a_page_runs(page, with_reports):
    tmp_path = with_reports
    subprocess.run(
        [sys.executable, "-m", "airshield", "scenarios", "moscow-2023", "-o", "mine.yaml"],
        cwd=tmp_path,
        check=True,
    )
    for block in re.findall(r"```sh\n(airshield.*?)```", page.read_text(encoding="utf-8"), re.S):
        for line in block.strip().splitlines():
            words = line.split("  #")[0].replace("airshield", f'"{sys.executable}" -m airshield', 1)
            done = subprocess.run(
                words, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, (line, done.stderr)


def test_the_page_on_evidence_shows_what_its_commands_print(tmp_path):
    """Each block of text holds lines of what the commands of the block before it print."""
    text = (ROOT / "docs" / "evidence.md").read_text(encoding="utf-8")
    pairs = re.findall(r"```sh\n([^`]*?)```\n\n```text\n(.*?)```", text, re.S)
    assert len(pairs) >= 6
    for commands, shown in pairs:
        printed = ""
        for line in commands.strip().splitlines():
            words = line.replace("airshield", f'"{sys.executable}" -m airshield', 1)
            done = subprocess.run(words, shell=True, cwd=tmp_path, capture_output=True, text=True, check=True)
            printed += done.stdout
        lines = {" ".join(line.split()) for line in printed.splitlines()}
        for line in shown.strip().splitlines():
            assert " ".join(line.split()) in lines, (commands, line)


def test_the_python_of_the_readme_prints_what_it_says(tmp_path):
    code = next(text for kind, text in BLOCKS if kind == "python")
    shown = next(text for kind, text in BLOCKS if kind == "text")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == shown


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda p: p.name
)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert target.startswith("http") or (page.parent / target).exists(), target


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda p: p.name)
def test_modules_that_pages_name_exist(page):
    package = ROOT / "src" / "airshield"
    for name in re.findall(r"`((?:\w+/)*\w+\.py)`", page.read_text(encoding="utf-8")):
        assert (package / name).exists() or (ROOT / name).exists(), name


def test_the_architecture_names_every_module():
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    for room in ("physics", "model", "arrays", "files", "analysis", "raid", "reading", "studies", "pictures"):
        row = next(line for line in text.splitlines() if line.startswith(f"| `{room}` |"))
        modules = {p.stem for p in (ROOT / "src/airshield" / room).glob("*.py")} - {"__init__"}
        told = set(re.findall(r"`(\w+)`", row)) | {w for w in re.findall(r"\w+", row) if w in modules}
        assert modules <= told, (room, modules - told)


def test_every_command_is_documented():
    assert all(command.help for command in app.commands.values())
