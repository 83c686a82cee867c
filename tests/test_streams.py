"""Standard streams, files and the environment: what is closed, full, narrow, colourless or not UTF-8."""

import os
import pty
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

import ketafacts
from conftest import SMALL, Outcome, Run
from ketafacts.__main__ import run
from ketafacts.cli.output import spare
from ketafacts.errors import UsageError

COMMAND = f"{sys.executable} -m ketafacts is-opioid --facts {SMALL} --no-builtin"
COLOUR = re.compile("\x1b\\[[0-9;]*m")


def shell(script: str, environment: dict[str, str]) -> Outcome:
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, timeout=60)
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("script", "status"),
    [
        ("morphine 2>&-", 0),
        ("morphin 2>&-", 3),
        ("morphine >&-", 2),
        ("morphine >&- 2>&-", 2),
        ("morphine <&-", 0),
        ("- <&-", 3),
        ("ketamine -q >&- 2>&- <&-", 1),
        ("morphine >/dev/full", 2),
        ("morphine 2>/dev/full", 0),
        ("nosuchdrug 2>/dev/full", 3),
        ("morphine --format nosuch 2>&-", 2),
        ("morphine --format rich >&-", 2),
        ("--help >/dev/full", 2),
        ("--help >&-", 2),
    ],
)
def test_a_closed_or_full_stream_never_changes_the_answer(
    environment: dict[str, str], script: str, status: int
) -> None:
    found = shell(f"{COMMAND} {script}", environment)
    assert found.status == status, found
    assert "Traceback" not in found.err
    assert "fault" not in found.err


@pytest.mark.parametrize(
    ("script", "status"),
    [
        ('check "Ketamine is an opioid." 2>/dev/full', 1),
        ("is-opioid ketamoxin 2>/dev/full", 3),
        ("review bad.md 2>/dev/full", 1),
        ("check - --lines <bad.md >&-", 2),
        ("review missing.md", 2),
        ("review bad.md -o bad.md", 2),
        ("review bad.md --write-baseline ./bad.md", 2),
        ("review bad.md --color nosuch", 2),
        ("review bad.md --baseline pipe", 2),
        ("review bad.md --baseline /dev/zero", 2),
        ("is-opioid ketamine -o pipe", 2),
    ],
)
def test_what_cannot_be_read_or_written_is_told_in_one_line_and_nothing_is_lost(
    environment: dict[str, str], tmp_path: Path, script: str, status: int
) -> None:
    document = tmp_path / "bad.md"
    document.write_text("Ketamine is an opioid.\n")
    os.mkfifo(tmp_path / "pipe")
    command, *rest = script.split(" ", 1)
    small = f"{command} --facts {SMALL} --no-builtin {' '.join(rest)}"
    found = shell(f"cd {tmp_path} && {sys.executable} -m ketafacts {small}", environment)
    assert (found.status, found.err.count("\n")) == (status, int("2>" not in script)), found
    assert "fault" not in found.err
    assert document.read_text() == "Ketamine is an opioid.\n"


@pytest.mark.parametrize("to", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", ["--show-completion bash", "--help", "--version"])
def test_what_every_shell_may_ask_for_is_not_lost_without_a_word(
    environment: dict[str, str], command: str, to: str
) -> None:
    found = shell(f"{sys.executable} -m ketafacts {command} {to}", environment)
    assert (found.status, found.err.count("\n")) == (2, 1)
    assert found.err.startswith("ketafacts: cannot write standard output: ")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError(), "out of memory"),
        (OSError(12, "Cannot allocate memory"), "out of memory"),
        (ImportError("x.so: failed to map segment from it"), "out of memory"),
        (OSError(24, "Too many open files"), "ulimit -n"),
        (OSError(23, "Too many open files in system"), "ulimit -n"),
    ],
)
def test_too_little_memory_and_too_few_files_are_told_as_such(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, told: str
) -> None:
    def nothing_left(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("ketafacts.cli.app.app", nothing_left)
    assert run(["is-opioid", "morphine"]) == 70
    found = capsys.readouterr()
    assert (found.out, found.err.count("\n")) == ("", 1)
    assert told in found.err
    assert "report" not in found.err


def test_a_deleted_current_folder_harms_nothing(environment: dict[str, str]) -> None:
    go = "cd $(mktemp -d) && rmdir $PWD &&"
    assert shell(f"{go} {COMMAND} morphine", environment).status == 0
    found = shell(f"{go} {sys.executable} -m ketafacts is-opioid --facts x.yaml --no-builtin morphine", environment)
    assert (found.status, found.err.count("\n")) == (4, 1)
    review = f"{sys.executable} -m ketafacts review - --facts {SMALL} --no-builtin"
    for written in ("-o x", "-o x --write-baseline y", "--write-baseline x"):
        found = shell(f"{go} {review} {written} -q </dev/null", environment)
        assert (found.status, found.err) == (2, "ketafacts: cannot write x: No such file or directory\n")


@pytest.mark.parametrize(("names", "status"), [(["nosuchdrug"], 3), (["ketamine", "nosuchdrug"], 1), (["-f", "x"], 2)])
def test_a_reader_of_messages_that_has_gone_changes_no_answer(
    environment: dict[str, str], names: list[str], status: int
) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run([*COMMAND.split(), *names], env=environment, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    assert (done.returncode, done.stdout.count(b"unknown\tnosuchdrug")) == (status, names.count("nosuchdrug"))


def test_output_file_is_written_whole(small: Run, tmp_path: Path) -> None:
    target = tmp_path / "answer.json"
    assert small("is-opioid", "morphine", "--json", "-o", target) == (0, "", "")
    assert target.read_text() == small("is-opioid", "morphine", "--json").out
    assert list(tmp_path.iterdir()) == [target]


def test_a_dash_is_standard_output(small: Run, tmp_path: Path) -> None:
    assert small("is-opioid", "morphine", "-o", "-", cwd=tmp_path).out.startswith("yes\tmorphine")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_replaced_and_keeps_its_mode(small: Run, tmp_path: Path) -> None:
    target = tmp_path / "answer"
    target.write_text("old")
    target.chmod(0o600)
    assert small("is-opioid", "morphine", "-o", target).status == 0
    assert target.read_text().startswith("yes")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_symbolic_link_stays_one(small: Run, tmp_path: Path) -> None:
    target, link, dangling = tmp_path / "target", tmp_path / "link", tmp_path / "dangling"
    target.write_text("old")
    link.symlink_to(target)
    dangling.symlink_to(tmp_path / "new")
    for path in (link, dangling):
        assert small("is-opioid", "morphine", "-o", path).status == 0
        assert path.is_symlink()
        assert path.read_text().startswith("yes")


def test_a_name_of_the_greatest_length_can_be_written(small: Run, tmp_path: Path) -> None:
    target = tmp_path / ("x" * 255)
    assert small("is-opioid", "morphine", "-o", target).status == 0
    assert target.exists()


FAILING = {
    "a wrong format": ["is-opioid", "morphine", "--format", "nosuch"],
    "an unknown name": ["show", "nosuchdrug"],
    "bad facts": ["is-opioid", "morphine", "--facts", "/nonexistent.yaml"],
}


@pytest.mark.parametrize("arguments", FAILING.values(), ids=FAILING)
def test_an_existing_file_survives_a_failure(small: Run, tmp_path: Path, arguments: list[str]) -> None:
    target = tmp_path / "answer"
    target.write_text("old")
    assert small(*arguments, "-o", target).status in (2, 3, 4)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_existing_file_survives_a_full_disk(environment: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "answer"
    target.write_text("old")
    found = shell(f"ulimit -f 1; {COMMAND} {'morphine ' * 100} --json -o {target}", environment)
    assert (found.status, found.out) == (2, "")
    assert found.err == f"ketafacts: cannot write {target}: File too large\n"
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("path", ["", "folder", "folder/", "missing/", "missing/file", "loop", "file/below"])
def test_a_file_that_cannot_be_written_is_two(small: Run, tmp_path: Path, path: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    found = small("is-opioid", "morphine", "-o", f"{tmp_path}/{path}")
    assert (found.status, found.out) == (2, "")
    assert found.err.startswith(f"ketafacts: cannot write {tmp_path}/{path}: ")
    assert found.err.count("\n") == 1


def test_no_part_of_the_program_is_written_over(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(ketafacts.__file__)
    for target in (ketafacts.__file__, str(link)):
        with pytest.raises(UsageError, match="a part of ketafacts itself"):
            spare(target, ())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_may_not_be_written_is_kept(environment: dict[str, str], tmp_path: Path, what: str) -> None:
    for one in (*tmp_path.parents[:3], tmp_path):
        one.chmod(0o755)
    target = tmp_path / "answer"
    target.write_text("old")
    if what == "file":
        tmp_path.chmod(0o777)
    target.chmod(0o444 if what == "file" else 0o666)
    code = (
        "import os, errno, signal\nfrom ketafacts.cli.output import write\nfrom ketafacts.errors import UsageError\n"
        "os.setgid(65534); os.setuid(65534)\n"
        f"try: write('new', {str(target)!r})\nexcept UsageError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.stdout == f"cannot write {target}: Permission denied\n", done.stderr
    assert target.read_text() == "old"


def test_devices_and_pipes_are_written_to_and_not_replaced(environment: dict[str, str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found = shell(f"{COMMAND} morphine -o {pipe} & cat {pipe}; wait", environment)
    assert found.out.startswith("yes\tmorphine")
    assert pipe.is_fifo()
    assert shell(f"{COMMAND} morphine -o /dev/null", environment).status == 0
    assert Path("/dev/null").is_char_device()
    for target in ("/dev/stdout", ">(cat)"):  # pipes that have no name of their own
        found = shell(f"{COMMAND} morphine -o {target} | cat; exit ${{PIPESTATUS[0]}}", environment)
        assert (found.status, found.out.count("yes\tmorphine")) == (0, 1), target


@pytest.mark.parametrize("target", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link", "/dev/fd/7", "/dev/stderr"])
def test_an_open_stream_is_gone_on_with_and_not_replaced(
    environment: dict[str, str], tmp_path: Path, target: str
) -> None:
    """A script that has sent its output to a file finds there what it wrote before and what it writes after."""
    (tmp_path / "link").symlink_to("/dev/stdout")
    before, after = "echo before", f"echo after; {COMMAND} ketamine -o {target}; echo $?"
    found = shell(
        f"cd {tmp_path}; {before} >all; {{ {COMMAND} morphine -o {target}; {after}; }} >>all 7>&1 2>&1", environment
    )
    lines = (tmp_path / "all").read_text().splitlines()
    assert found == (0, "", "")
    assert [line.split("\t")[0] for line in lines] == ["before", "yes", "after", "no", "1"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all", "link"]


@pytest.mark.parametrize(
    "script",
    ["/dev/stdout >&-", "/dev/fd/1 >&-", "/dev/stderr 2>&-", "/dev/fd/3", "/dev/fd/99", "/dev/fd/999999999999"],
)
def test_a_stream_that_was_not_given_is_not_written_to(environment: dict[str, str], script: str) -> None:
    found = shell(f"{COMMAND} morphine -o {script}", environment)
    assert (found.status, found.out) == (2, "")
    assert found.err.count("\n") == int("2>&-" not in script)


def on_terminal(arguments: list[str], environment: dict[str, str], columns: int = 80) -> str:
    """Run a command on a pseudo-terminal and return what it drew."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ketafacts", *arguments],
        stdin=side,
        stdout=side,
        stderr=side,
        env={"TERM": "xterm-256color", "COLUMNS": str(columns), **environment},
        close_fds=True,
    )
    os.close(side)
    drawn = b""
    try:
        while chunk := os.read(main, 65536):
            drawn += chunk
    except OSError:
        pass
    os.close(main)
    process.wait(30)
    return drawn.decode("utf-8", "backslashreplace")


ON_SMALL = ["is-opioid", "morphine", "--facts", str(SMALL), "--no-builtin"]
PIPED = [
    ({}, [], False),
    ({"FORCE_COLOR": "1"}, [], False),  # plain has no colour, whoever forces it
    ({}, ["--format", "rich"], False),
    ({"FORCE_COLOR": "1"}, ["--format", "rich"], True),
    ({"CLICOLOR_FORCE": "1"}, ["--format", "rich"], True),
    ({"CLICOLOR_FORCE": "0"}, ["--format", "rich"], False),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, ["--format", "rich"], False),
    ({"FORCE_COLOR": "1", "NO_COLOR": ""}, ["--format", "rich"], True),
    ({"FORCE_COLOR": "1", "TERM": "dumb"}, ["--format", "rich"], True),
    ({"NO_COLOR": "1"}, ["--format", "rich", "--color", "always"], True),
    ({"FORCE_COLOR": "1"}, ["--format", "rich", "--color", "never"], False),
    ({}, ["--color", "always"], False),
    ({"FORCE_COLOR": "1"}, ["--json"], False),
    ({"FORCE_COLOR": "1"}, ["--format", "csv"], False),
    ({"FORCE_COLOR": "1"}, ["--format", "markdown"], False),
]
TERMINAL = [
    ({}, [], True),
    ({"NO_COLOR": "1"}, [], False),
    ({"NO_COLOR": ""}, [], True),
    ({"TERM": "dumb"}, [], False),
    ({"CLICOLOR": "0"}, [], False),
    ({}, ["--color", "never"], False),
    ({"NO_COLOR": "1"}, ["--color", "always"], True),
    ({}, ["--format", "plain"], False),
    ({}, ["--json"], False),
]


@pytest.mark.parametrize(("env", "options", "colour"), PIPED)
def test_colour_in_a_pipe(small: Run, env: dict[str, str], options: list[str], colour: bool) -> None:
    found = small("is-opioid", "morphine", *options, env=env)
    assert found.status == 0
    assert bool(COLOUR.search(found.out)) is colour


@pytest.mark.parametrize(("env", "options", "colour"), TERMINAL)
def test_colour_on_a_terminal(
    environment: dict[str, str], env: dict[str, str], options: list[str], colour: bool
) -> None:
    drawn = on_terminal([*ON_SMALL, *options], environment | env)
    assert "morphine" in drawn.lower()
    assert bool(COLOUR.search(drawn)) is colour
    assert colour or "\x1b" not in drawn


@pytest.mark.parametrize("columns", [1, 20, 40, 80, 120, 10**9])
def test_no_line_is_wider_than_the_terminal(environment: dict[str, str], columns: int) -> None:
    drawn = on_terminal([*ON_SMALL, "--color", "never"], environment, columns)
    assert max(len(line) for line in drawn.splitlines()) <= min(max(columns, 20), 500)


ASCII = [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}]


@pytest.mark.parametrize("env", ASCII, ids=["PYTHONIOENCODING", "LC_ALL"])
@pytest.mark.parametrize("form", ["plain", "rich", "json", "jsonl", "csv", "markdown"])
def test_an_ascii_locale_gets_ascii(small: Run, env: dict[str, str], form: str) -> None:
    for arguments in (["is-opioid", "k\u00e9tamine", "\u2018\U0001f48a"], ["compare", "ketamine", "morphine"]):
        found = small(*arguments, "--format", form, env=env)
        assert found.status in (0, 1, 3), found
        assert (found.out + found.err).isascii()


def test_facts_may_be_named_in_the_environment(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(OVERLAY)
    both = {"KETAFACTS_FACTS": f"{SMALL}{os.pathsep}{mine}"}
    assert run("is-opioid", "--no-builtin", "zzmorphine", env=both).status == 0
    assert run("is-opioid", "--no-builtin", "morphine", env=both).status == 0
    assert run("is-opioid", "--no-builtin", "zzmorphine", env={"KETAFACTS_FACTS": str(SMALL)}).status == 3


OVERLAY = """\
format: 1
sources:
  mine: {kind: label, type: book, title: Mine, URL: "https://example.org/", accessed: 2026-11-22, read: full text}
drugs:
  zzmorphine:
    what: "an opioid of my own"
    classes:
    - {class: opioid, evidence: [{source: mine, at: "1", says: "is one"}]}
"""


def test_facts_are_laid_over_each_other_the_last_on_top(run: Run, tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.yaml", tmp_path / "other.yaml"
    mine.write_text(OVERLAY)
    other.write_text(
        OVERLAY.replace("an opioid of my own", "something else").replace(
            "{class: opioid,", "{class: opioid, holds: no,"
        )
    )
    layers = ["--no-builtin", "--facts", SMALL, "--facts", mine]
    found = run("is-opioid", *layers, "zzmorphine", "ketamine", "morphine")
    assert [line.split("\t")[0] for line in found.out.splitlines()] == ["yes", "no", "yes"]
    assert run("is-opioid", *layers, "--facts", other, "zzmorphine").status == 1
    assert run("is-opioid", "--no-builtin", "--facts", mine, "zzmorphine").status == 4


def test_nothing_is_read_from_the_current_folder(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text("hostile")
    (tmp_path / "facts.sqlite").write_text("hostile")
    (tmp_path / "yaml.py").write_text("raise SystemExit(99)")
    script = Path(sys.executable).with_name("ketafacts")
    command = [str(script), "is-opioid", "--facts", str(SMALL), "--no-builtin", "morphine"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).returncode == 0


def test_the_same_question_has_the_same_bytes(small: Run) -> None:
    for form in ("plain", "json", "jsonl", "csv", "markdown", "rich"):
        answers = {
            small("compare", "ketamine", "morphine", "--format", form, env={"PYTHONHASHSEED": seed}).out
            for seed in ("1", "2", "3")
        }
        assert len(answers) == 1


@pytest.mark.parametrize("target", ["facts.yaml", "./facts.yaml", "linked.yaml", "link.yaml", "part.yaml"])
@pytest.mark.parametrize("given", ["option", "environment"])
def test_the_facts_are_never_written_over(run: Run, tmp_path: Path, target: str, given: str) -> None:
    (tmp_path / "facts.yaml").write_text(SMALL.read_text().replace("format: 1\n", "format: 1\nparts: [part.yaml]\n", 1))
    (tmp_path / "part.yaml").write_text("format: 1\n")
    os.link(tmp_path / "facts.yaml", tmp_path / "linked.yaml")
    (tmp_path / "link.yaml").symlink_to("facts.yaml")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    options = ("--facts", "facts.yaml") if given == "option" else ()
    env = {"KETAFACTS_FACTS": "facts.yaml"} if given == "environment" else {}
    for _ in range(2):  # once compiled, and once found in the cache
        done = run("is-opioid", "ketamine", *options, "--no-builtin", "-o", target, env=env, cwd=tmp_path)
        assert (done.status, done.out) == (2, "")
        assert "would be lost" in done.err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_built_in_facts_are_never_written_over(run: Run, tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parents[1] / "src", tmp_path / "src")  # a copy: they are lost where this fails
    front = tmp_path / "facts.yaml"
    shutil.copyfile(SMALL, front)
    done = run("is-opioid", "ketamine", "-o", front, env={"PYTHONPATH": str(tmp_path / "src")})
    assert (done.status, front.read_bytes() == SMALL.read_bytes()) == (2, True)
    assert "would be lost" in done.err


@pytest.mark.parametrize(
    "command", ["is-opioid -", "check - --lines", "check -", "review -", "review - --format sarif"]
)
def test_what_is_read_as_standard_input_is_not_written_over(
    environment: dict[str, str], tmp_path: Path, command: str
) -> None:
    (tmp_path / "a.md").write_text("Ketamine is an opioid.\n")
    script = f"cd {tmp_path}; {sys.executable} -m ketafacts {command} --facts {SMALL} --no-builtin -o a.md <a.md"
    found = shell(script, environment)
    assert (found.status, (tmp_path / "a.md").read_text()) == (2, "Ketamine is an opioid.\n")


def test_neither_a_baseline_nor_a_second_output_is_written_over(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Ketamine is an opioid.\n")
    assert small("review", "a.md", "--write-baseline", "base.json", cwd=tmp_path).status == 0
    before = (tmp_path / "base.json").read_bytes()
    assert small("review", "a.md", "--baseline", "base.json", "-o", "base.json", cwd=tmp_path).status == 2
    assert small("review", "a.md", "--write-baseline", "new", "-o", "./new", cwd=tmp_path).status == 2
    assert (tmp_path / "base.json").read_bytes() == before
    assert not (tmp_path / "new").exists()
    again = small("review", "a.md", "--baseline", "base.json", "--write-baseline", "base.json", cwd=tmp_path)
    assert (again.status, (tmp_path / "base.json").read_bytes()) == (0, before)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_what_is_ended_while_it_writes_leaves_the_old_file_alone(
    environment: dict[str, str], tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    # It is ended at the worst instant: all is written, and nothing renamed.
    program = (
        "import os, signal, sys, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)  # it may be run by nohup\n"
        f"os.fsync = lambda fd: (os.kill(os.getpid(), signal.{name}), time.sleep(10))\n"
        f"sys.argv = ['ketafacts', 'is-opioid', '--facts', {str(SMALL)!r}, '--no-builtin', 'morphine', '-o', "
        f"{str(target)!r}]\n"
        "from ketafacts.__main__ import main; main()"
    )
    run_small = [sys.executable, "-m", "ketafacts", "is-opioid", "--facts", str(SMALL), "--no-builtin", "morphine"]
    subprocess.run(run_small, env=environment, capture_output=True, check=True)  # the cache syncs too
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, timeout=30)
    expected = 130 if name == "SIGINT" else -getattr(signal, name)
    assert (done.returncode, done.stderr) == (expected, b"")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out.json", "old")]


@pytest.mark.parametrize("encoding", ["idna", "punycode", "utf-16", "cp037", "latin-1", "ascii:nosuchhandler", "utf-7"])
def test_an_odd_encoding_of_the_streams_changes_no_status(small: Run, encoding: str) -> None:
    env = {"PYTHONIOENCODING": encoding}
    assert small("is-opioid", "ketamine", env=env).status == 1
    assert small("is-opioid", "morphine", env=env).status == 0
    assert small("is-opioid", "ketamoxin “”", env=env).status == 3


@pytest.mark.parametrize(
    "command",
    ["check -", "check - --lines --json", "check - --lines -o out"]
    + [f"review - -f {form}" for form in ("json", "html", "sarif")]
    + ["review - -q -f plain --write-baseline base.json", "review many many2 -f json", "review - -o out"],
)
def test_what_is_written_in_one_piece_has_bounds(environment: dict[str, str], tmp_path: Path, command: str) -> None:
    """A stream without end is refused in one line, where it cannot be answered as it comes; here the bound is low."""
    text = "Ketamine is an opioid.\n\n" * 500
    (tmp_path / "many").write_text(text)
    (tmp_path / "many2").write_text(text)
    program = (
        "import sys\n"
        "from ketafacts.answers import checking, report\n"
        "report.MAX_HELD = checking.MAX_HELD = 999\n"
        f"sys.argv = ['ketafacts', *{command.split()!r}, '--facts', {str(SMALL)!r}, '--no-builtin']\n"
        "from ketafacts.__main__ import main; main()"
    )
    script = f"yes $'Ketamine is an opioid.\\n' | {sys.executable} -c \"$PROGRAM\""
    done = subprocess.run(
        ["bash", "-c", script if " - " in f"{command} " else script.partition("| ")[2]],
        env={**environment, "PROGRAM": program},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr[:300]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["many", "many2"]


def test_passages_for_a_page_have_bounds(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A quiet street with a bakery.\n\n" * 100)
    program = (
        "import sys\nfrom ketafacts.cli import input\ninput.MAX_TEXT = 2500\n"
        f"sys.argv = ['ketafacts', 'review', 'a.txt', '-f', 'html', '--facts', {str(SMALL)!r}, '--no-builtin']\n"
        "from ketafacts.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment, cwd=tmp_path, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1), done.stderr


NEVER_WAITS = (
    "import os, sys; os.set_blocking({number}, False); "
    "os.execv(sys.executable, [sys.executable, '-m', 'ketafacts', *{arguments}])"
)


@pytest.mark.parametrize(
    ("command", "text", "status", "out"),
    [
        ("is-opioid -", "ketamine\n", 1, "no\tketamine"),
        ("check -", "Ketamine is an opioid.\n", 1, "false\tKetamine"),
        ("check - --lines", "Ketamine is an opioid.\n", 1, "false\tKetamine"),
        ("review -", "Ketamine is an opioid.\n", 1, "false\terror\t-:1:1\tKetamine"),
    ],
)
def test_what_comes_late_on_a_non_blocking_standard_input_is_not_lost(
    environment: dict[str, str], command: str, text: str, status: int, out: str
) -> None:
    arguments = [*command.split(), "--facts", str(SMALL), "--no-builtin"]
    process = subprocess.Popen(
        [sys.executable, "-c", NEVER_WAITS.format(number=0, arguments=arguments)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    for part in (text[:5], text[5:]):
        time.sleep(0.6)
        process.stdin.write(part)
        process.stdin.flush()
    found = process.communicate(timeout=60)
    assert (process.returncode, found[0].startswith(out)) == (status, True), found


def test_a_slow_reader_of_a_non_blocking_standard_output_gets_all(environment: dict[str, str], run: Run) -> None:
    arguments = ["schema"]
    process = subprocess.Popen(
        [sys.executable, "-c", NEVER_WAITS.format(number=1, arguments=arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        pipesize=4096,
    )
    time.sleep(0.5)
    out = process.communicate(timeout=60)[0]
    assert (process.returncode, out.decode()) == (0, run("schema").out)


@pytest.mark.parametrize("command", ["is-opioid -", "check -", "check - --lines", "review -"])
def test_a_standard_input_that_cannot_be_read_is_named(
    environment: dict[str, str], tmp_path: Path, command: str
) -> None:
    script = f"cd {tmp_path}; {sys.executable} -m ketafacts {command} --facts {SMALL} --no-builtin 0>file"
    found = shell(script, environment)
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "standard input cannot be read" in found.err


@pytest.mark.parametrize("given", [("-o", ""), ("--output=",), ("--baseline", ""), ("--write-baseline=",)])
def test_an_option_that_names_no_file_is_wrong_usage(small: Run, tmp_path: Path, given: tuple[str, ...]) -> None:
    document = tmp_path / "a.md"
    document.write_text("Ketamine is an opioid.\n")
    found = small("review", document, *given)
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "names no file" in found.err


@pytest.mark.parametrize("option", ["--class", "--schedule", "--target", "--ingredient", "--names", "--country"])
@pytest.mark.parametrize("value", ["", " "])
def test_a_filter_from_an_empty_variable_is_refused_and_lists_nothing(small: Run, option: str, value: str) -> None:
    found = small("list", "drugs", option, value)
    assert (found.status, found.out) == (2, "")
    assert found.err == f"ketafacts: {option} names nothing; leave it out to list all\n"


@pytest.mark.parametrize("value", ["", " "])
def test_a_name_from_an_empty_variable_is_not_taken_for_none(small: Run, value: str) -> None:
    found = small("misconceptions", value)
    assert (found.status, found.out) == (2, "")
    assert found.err == "ketafacts: [NAME] names nothing; leave it out to list all\n"
    assert small("misconceptions").status == 0


@pytest.mark.parametrize(
    "given",
    [
        ("is-opioid", "ketamine", "--format="),
        ("show", "ketamine", "-f", " "),
        ("review", "a.md", "-f", ""),
        ("review", "a.md", "--as="),
        ("review", "a.md", "-f", "claimreview", "--url", ""),
        ("review", "a.md", "-f", "claimreview", "--author="),
    ],
)
def test_a_choice_from_an_empty_variable_is_wrong_usage(small: Run, tmp_path: Path, given: tuple[str, ...]) -> None:
    (tmp_path / "a.md").write_text("Ketamine is an opioid.\n")
    found = small(*given, cwd=tmp_path)
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "chooses nothing; leave it out for what is usual" in found.err


@pytest.mark.parametrize("encoding", ["latin-1", "ascii:strict", "koi8-r", "shift_jis", "utf-16", "punycode", "idna"])
def test_help_is_printed_in_any_encoding(run: Run, encoding: str) -> None:
    found = run("review", "--help", env={"PYTHONIOENCODING": encoding})
    assert (found.status, found.err) == (0, "")
    assert len(found.out) > 1000


@pytest.mark.parametrize("encoding", ["idna", "undefined"])
def test_a_message_is_written_where_the_encoding_can_write_none(small: Run, encoding: str) -> None:
    found = small("show", "nosuchdrug", env={"PYTHONIOENCODING": encoding})
    assert (found.status, found.out) == (3, "")
    assert found.err.startswith("ketafacts: nosuchdrug")


def test_a_schedule_that_there_is_not_is_refused(small: Run) -> None:
    found = small("list", "drugs", "--schedule", "VI")
    assert (found.status, found.out) == (2, "")
    assert "a US schedule is one of I, II, III, IV, V or 'not scheduled', not 'VI'" in found.err
