"""The documentation is true: its tables match the code, its examples run, its links lead somewhere."""

import doctest
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import ketafacts
from ketafacts.cli.app import COMMANDS
from ketafacts.cli.exits import MEANINGS
from ketafacts.render.formats import REPORT_FORMATS, REVIEW_FORMATS, SOURCE_FORMATS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
JSON_PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/**/*.md")])


def run(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", "-eu", "-c", command],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


def blocks(mark: str) -> list[str]:
    found = re.findall(rf"<!-- {re.escape(mark)} -->\n```\w+\n(.*?)```", README, re.DOTALL)
    assert found, f"README.md has no code block marked {mark}"
    return found


def section(page: str, title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    assert found, f"no section {title}"
    return found[1]


def rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith(("| ---", "|---"))]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines][1:]


STATUSES = [
    (command.strip(), int(status))
    for block in blocks("test: statuses")
    for command, status in re.findall(r"^(ketafacts .*?) #.*status (\d+)$", block, re.MULTILINE)
]


def test_the_exit_statuses_of_the_readme_are_those_of_the_program() -> None:
    table = rows(section(README, "Exit status"))
    assert [[str(int(status)), meaning] for status, meaning in MEANINGS.items()] == table


def test_help_names_every_exit_status(tmp_path: Path) -> None:
    shown = " ".join(run("ketafacts --help", tmp_path).stdout.split())
    told = shown[shown.index("Exit status:") :]
    assert [str(int(status)) for status in MEANINGS] == re.findall(r"(?<!\S)\d+(?= )", told)[: len(MEANINGS)]


def test_the_readme_lists_every_command_and_no_other() -> None:
    listed = [name.split()[0] for row in rows(section(README, "Commands")) for name in re.findall(r"`([^`]+)`", row[0])]
    assert sorted(COMMANDS) == sorted(listed)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_two_examples(command: str, tmp_path: Path) -> None:
    done = run(f"ketafacts {command} --help", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count(f"ketafacts {command} ") + done.stdout.count(f"ketafacts {command}\n") >= 3


def test_the_readme_lists_every_format_and_no_other() -> None:
    listed = [name for row in rows(section(README, "Formats")) for name in re.findall(r"`([a-z-]+)`", row[0])]
    known = {*REPORT_FORMATS, *SOURCE_FORMATS, *REVIEW_FORMATS}
    assert sorted(known) == sorted(name for name in listed if not name.startswith("--"))


@pytest.mark.parametrize(("command", "status"), STATUSES)
def test_commands_of_the_readme_end_as_it_says(command: str, status: int, tmp_path: Path) -> None:
    done = run(command, tmp_path)
    assert done.returncode == status, done.stdout + done.stderr


def test_recipes_of_the_readme_run(tmp_path: Path) -> None:
    for block in blocks("test: runs"):
        done = run(block, tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[:3] == ["tramadol", "kratom", "an opioid: check for naloxone"]
        assert "morphine yes" in done.stdout
        assert (tmp_path / "differences.md").read_text(encoding="utf-8").startswith("| aspect |")
        assert (tmp_path / "ketafacts.bib").read_text(encoding="utf-8").startswith("@")


def test_python_of_the_readme_runs() -> None:
    for block in blocks("test: doctest"):
        example = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
        assert doctest.DocTestRunner(verbose=False).run(example).failed == 0


def test_facts_of_the_readme_can_be_laid_over_ours(tmp_path: Path) -> None:
    (tmp_path / "ward.yaml").write_text(blocks("test: facts")[0], encoding="utf-8")
    assert run("ketafacts validate ward.yaml", tmp_path).returncode == 0
    done = run("ketafacts is sedaline nmda-antagonist --facts ward.yaml", tmp_path)
    assert (done.returncode, done.stdout.split("\t")[0]) == (0, "yes")
    assert run("ketafacts is sedaline nmda-antagonist", tmp_path).returncode == 3


MACHINE = {
    "is-opioid": "is-opioid ketamine nosuchname",
    "is": "is ketamine dissociative",
    "compare": "compare ketamine morphine",
    "risks": "risks ketamine",
    "uses": "uses ketamine",
    "interactions": "interactions ketamine morphine",
    "misconceptions": "misconceptions",
    "show": "show ketamine",
    "ask": "ask is ketamine an opioid",
    "check": "check 'Ketamine is a Schedule II opioid.' 'Ketamine tastes blue.'",
    "review": "review page.md",
    "list": "list drugs",
    "search": "search ket",
    "about": "about",
    "sources": "sources",
}


@pytest.mark.parametrize("command", MACHINE)
def test_every_key_of_a_machine_format_is_documented(command: str, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("# Ketamine\n\nKetamine is an opioid.\n", encoding="utf-8")
    done = run(f"ketafacts {MACHINE[command]} --json", tmp_path)
    report = json.loads(done.stdout)
    titles = [line[3:] for line in JSON_PAGE.splitlines() if line.startswith("## ")]
    title = next(title for title in titles if command in title.split(", "))
    told = set(re.findall(r"`([\w-]+)`", section(JSON_PAGE, title) + section(JSON_PAGE, "risks")))
    keys = {key for record in report["records"] for key in record}
    claims = {key for record in report["records"] for claim in record.get("claims", ()) for key in claim}
    subjects = {"ketamine", "morphine"} if command == "compare" else set()
    assert report["records"]
    assert (keys | claims) - told - subjects == set()
    assert set(report) <= set(re.findall(r"`([\w-]+)`", section(JSON_PAGE, "The report")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("package", ["cli", "render", "answers", "language", "knowledge"])
def test_the_map_of_the_house_names_every_module_and_none_that_is_gone(package: str) -> None:
    page = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(?:[a-z]+/)?([a-z_]+)(?:\.[A-Za-z_]+)?`", page))
    source = Path(ketafacts.__file__).parent
    modules = {path.stem for path in (source / package).glob("*.py")} - {"__init__"}
    assert modules - named == set()
    known = {path.stem for path in source.rglob("*.py")} | {path.name for path in source.rglob("*") if path.is_dir()}
    assert named - known <= {"facts"}  # the front page of the knowledge base


def test_versions_agree() -> None:
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert (cited["version"], cited["license"]) == (ketafacts.__version__, "MIT")


def test_the_changelog_has_a_place_for_facts() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "### Facts" in changes
    assert all(word in changes for word in ("Added", "Corrected", "Withdrawn"))
