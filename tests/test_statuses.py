"""Every row of the table of exit statuses, through a real process: a script must be able to trust the number."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SMALL, Run
from ketafacts.cli.app import COMMANDS
from ketafacts.cli.exits import MEANINGS, ExitStatus, status_of

PREDICATES = [
    (("is-opioid", "morphine"), 0),
    (("is-opioid", "percocet"), 0),
    (("is-opioid", "ketamine"), 1),
    (("is-opioid", "naloxone"), 1),
    (("is-opioid", "mitragynine"), 3),
    (("is-opioid", "nosuchdrug"), 3),
    (("is-opioid", "K2"), 3),
    (("is-opioid", ""), 3),
    (("is-opioid", "morphine", "ketamine", "nosuchdrug"), 1),
    (("is-opioid", "morphine", "nosuchdrug"), 3),
    (("is-opioid", "morphine", "oxycodone"), 0),
    (("is", "diazepam", "benzodiazepine"), 0),
    (("is", "diazepam", "opioid"), 1),
    (("is", "diazepam", "nosuchclass"), 3),
    (("is", "diazepam", "analgesic"), 3),
]
REPORTS = [
    ("compare", "ketamine", "morphine"),
    ("compare", "ketamine", "opioids"),
    ("risks", "morphine"),
    ("uses", "ketamine"),
    ("interactions", "morphine", "diazepam"),
    ("misconceptions",),
    ("misconceptions", "ketamine"),
    ("show", "opioid"),
    ("show", "ketamine"),
    ("show", "mu-opioid receptor"),
    ("show", "ketamine.is-a.nmda-antagonist"),
    ("list",),
    ("list", "classes"),
    ("list", "sources"),
    ("search", "keta"),
    ("about",),
    ("sources",),
    ("sources", "label"),
]
WRONG_USAGE = [
    (),
    ("nosuchcommand",),
    ("is-opioid",),
    ("is-opioid", "morphine", "--nosuchoption"),
    ("is-opioid", "morphine", "--format", "nosuchformat"),
    ("is-opioid", "morphine", "--format", "csv", "--json"),
    ("is-opioid", "morphine", "--color", "sometimes"),
    ("is-opioid", "morphine", "-o", "/nonexistent/folder/file"),
    ("is", "morphine"),
    ("compare", "ketamine"),
    ("list", "nosuchthing"),
    ("validate", "--format", "csv"),
]


@pytest.mark.parametrize(
    ("arguments", "status"), PREDICATES, ids=lambda one: " ".join(one) if isinstance(one, tuple) else str(one)
)
def test_predicate_answers_in_its_status(small: Run, arguments: tuple[str, ...], status: int) -> None:
    found = small(*arguments)
    assert found.status == status, found
    assert found.out


@pytest.mark.parametrize("arguments", REPORTS, ids=" ".join)
def test_report_that_answered_is_zero(small: Run, arguments: tuple[str, ...]) -> None:
    found = small(*arguments)
    assert (found.status, found.err) == (0, "")
    assert found.out


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=lambda one: " ".join(one) or "nothing")
def test_wrong_usage_is_two_and_says_so_on_standard_error(run: Run, small: Run, arguments: tuple[str, ...]) -> None:
    has_facts = len(arguments) > 1 and arguments[0] != "validate"
    found = small(*arguments) if has_facts else run(*arguments)
    assert (found.status, found.out) == (2, "")
    assert "Traceback" not in found.err
    assert arguments == () or found.err.count("\n") == 1


# Nothing of what these ask about is known, or there: an answer would be 3, or 2 for another reason.
UNANSWERABLE = [
    ("is-opioid", "nosuchdrug"),
    ("is", "nosuchdrug", "opioid"),
    ("compare", "nosuchdrug", "ketamine"),
    ("risks", "nosuchdrug"),
    ("uses", "nosuchdrug"),
    ("interactions", "nosuchdrug", "ketamine"),
    ("misconceptions", "nosuchdrug"),
    ("show", "nosuchdrug"),
    ("ask", "what is nosuchdrug"),
    ("check", "nosuchdrug"),
    ("review", "nosuchfile.md"),
    ("list", "drugs", "--class", "nosuchclass"),
    ("search", "nosuchdrug"),
    ("sources", "nosuchsource"),
]


def test_every_command_with_formats_is_asked_what_it_cannot_answer() -> None:
    assert {first for first, *_ in UNANSWERABLE} == set(COMMANDS) - {"about", "validate", "schema"}


@pytest.mark.parametrize("arguments", UNANSWERABLE, ids=" ".join)
@pytest.mark.parametrize("wrong", ["--format=nosuchformat", "--format=csv --json", "--color=sometimes", "environment"])
def test_wrong_usage_counts_before_what_is_asked(small: Run, arguments: tuple[str, ...], wrong: str) -> None:
    if wrong == "environment":
        found = small(*arguments, env={"KETAFACTS_FORMAT": "nosuchformat"})
    else:
        found = small(*arguments, *wrong.split())
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)
    assert "nosuchdrug" not in found.err


def test_sources_may_be_listed_in_the_formats_of_a_bibliography(small: Run) -> None:
    assert small("list", "sources", "--format", "bibtex").out.startswith("@")
    assert small("list", "drugs", "--format", "bibtex").status == ExitStatus.USAGE


@pytest.mark.parametrize("command", ["show", "risks", "uses"])
def test_report_on_an_unknown_name_is_three_and_suggests(small: Run, command: str) -> None:
    found = small(command, "ketamne")
    assert (found.status, found.out) == (3, "")
    assert "did you mean ketamine" in found.err


def test_hint_names_what_was_not_known(small: Run) -> None:
    assert "opiodd: did you mean opioid" in small("is", "ketamine", "opiodd").err
    assert "ketamne: did you mean ketamine" in small("is", "ketamne", "opioid").err


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ("schema", "validate", "about")])
def test_bad_facts_are_four_whatever_the_command(run: Run, tmp_path: Path, command: str) -> None:
    arguments = {"is": ["a", "b"], "compare": ["a", "b"], "interactions": ["a", "b"], "list": []}.get(command, ["a"])
    found = run(command, "--no-builtin", "--facts", tmp_path / "missing.yaml", *arguments)
    assert (found.status, found.out) == (4, "")
    assert (
        found.err == f"ketafacts: {tmp_path}/missing.yaml:1:1: unreadable: cannot be read: No such file or directory\n"
    )


def test_no_facts_at_all_are_four(run: Run) -> None:
    assert run("is-opioid", "--no-builtin", "morphine").status == 4


def test_exit_zero_forgives_a_no_and_nothing_else(small: Run, run: Run) -> None:
    assert small("is-opioid", "--exit-zero", "ketamine").status == 0
    assert small("is-opioid", "--exit-zero", "nosuchdrug").status == 3
    assert run("is-opioid", "--exit-zero").status == 2
    assert run("is-opioid", "--exit-zero", "--no-builtin", "x").status == 4


FAULTS = {
    "an exception": "raise RuntimeError('boom')",
    "a lookup that fails": "raise KeyError('boom')",
    "recursion": "raise RecursionError('boom')",
    "an assertion": "raise AssertionError('boom\\nboom \\x1b[31m')",
    "an end where none is": "raise EOFError('boom')",
    "what is no Exception": "raise GeneratorExit('boom')",
    "what fails while it is dropped, too": "type('D', (), {'__del__': lambda _: 1 / 0})(); raise ValueError('boom')",
    "a group": "raise BaseExceptionGroup('boom', [GeneratorExit()])",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_our_own_fault_is_seventy_on_one_line(environment: dict[str, str], fault: str) -> None:
    program = (
        "import sys, ketafacts.answers.membership as m\n"
        f"def broken(*a, **k): {FAULTS[fault]}\n"
        "m.is_a_report = broken\n"
        f"sys.argv = ['ketafacts', 'is-opioid', '--facts', {str(SMALL)!r}, '--no-builtin', 'morphine']\n"
        "from ketafacts.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert done.returncode == 70
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "please report it" in done.stderr
    assert "boom" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_broken_module_is_our_fault_and_not_a_no(environment: dict[str, str]) -> None:
    program = (
        "import sys; sys.modules['ketafacts.answers.membership'] = None\n"
        f"sys.argv = ['ketafacts', 'is-opioid', '--facts', {str(SMALL)!r}, '--no-builtin', 'morphine']\n"
        "from ketafacts.__main__ import main; main()"
    )
    assert subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True).returncode == 70


@pytest.mark.parametrize("missing", ["ketafacts.cli.exits", "ketafacts.errors", "ketafacts.render.safe"])
def test_a_fault_that_cannot_even_be_told_of_is_still_one_line(environment: dict[str, str], missing: str) -> None:
    program = (
        "import sys, ketafacts.answers.membership as m\n"
        "def broken(*a, **k): raise MemoryError\n"
        "m.is_a_report = broken\n"
        f"sys.modules[{missing!r}] = None\n"
        f"sys.argv = ['ketafacts', 'is-opioid', '--facts', {str(SMALL)!r}, '--no-builtin', 'morphine']\n"
        "from ketafacts.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (ExitStatus.OUR_FAULT, "", 1)
    assert done.stderr.startswith("ketafacts: ")


def test_interrupt_while_reading_standard_input_is_130(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "ketafacts", "is-opioid", "--facts", str(SMALL), "--no-builtin", "-"]
    # A shell starts background jobs with SIGINT ignored; here it must count.
    reset = "import signal, os, sys; signal.signal(2, signal.default_int_handler); os.execv(sys.argv[1], sys.argv[1:])"
    process = subprocess.Popen(
        [sys.executable, "-c", reset, *command],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    process.stdin.write(b"morphine\n")
    process.stdin.flush()
    wait_until_blocked(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


def wait_until_blocked(pid: int) -> None:
    """Wait until the process sleeps in a read of its standard input."""
    for _ in range(3000):
        try:
            if Path(f"/proc/{pid}/syscall").read_text().startswith("0 0x0 "):
                return
        except OSError:
            pass
        os.sched_yield()
        signal.sigtimedwait([], 0.01)
    pytest.skip("this system does not say what a process waits for")


@pytest.mark.parametrize(
    "command",
    [
        "--help",
        "is-opioid --help",
        f"list --facts {SMALL} --no-builtin",
        f"show --facts {SMALL} --no-builtin ketamine --json",
        "schema",
    ],
)
def test_a_reader_that_has_gone_is_141(environment: dict[str, str], command: str) -> None:
    # The right side ends before the left side has begun to write.
    script = (
        f"{{ sleep 0.05; while [ ! -e gone ]; do sleep 0.02; done; exec {sys.executable} -m ketafacts {command}; }}"
    )
    pipeline = f"cd $(mktemp -d); {script} | {{ exec <&-; touch gone; }}; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", pipeline], env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("141\n", "")


def test_head_never_makes_a_traceback(environment: dict[str, str]) -> None:
    names = "morphine\n" * 20_000
    command = (
        f"{sys.executable} -m ketafacts is-opioid --facts {SMALL} --no-builtin - | head -1; echo ${{PIPESTATUS[0]}}"
    )
    done = subprocess.run(["bash", "-c", command], env=environment, input=names, capture_output=True, text=True)
    first, status = done.stdout.splitlines()
    assert first.startswith("yes\tmorphine")
    assert (status, done.stderr) == ("141", "")


def test_quiet_prints_nothing_and_keeps_the_status(small: Run, tmp_path: Path) -> None:
    assert small("is-opioid", "-q", "ketamine", "nosuchdrug") == (1, "", "")
    target = tmp_path / "answers.csv"
    assert small("is-opioid", "-q", "--format", "csv", "-o", target, "ketamine") == (1, "", "")
    assert target.read_text().startswith("answer,")


def test_table_is_the_one_in_help(run: Run) -> None:
    text = re.sub(r"\s+", " ", run("--help").out)
    for status in ExitStatus:
        assert re.search(rf"\b{status.value} ", text.split("Exit status:")[1]), status
    assert set(MEANINGS) == set(ExitStatus)


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ([], 3),
        (["yes"], 0),
        (["true", "yes"], 0),
        (["no"], 1),
        (["false"], 1),
        (["misleading"], 1),
        (["contested"], 3),
        (["unknown"], 3),
        (["anything else"], 3),
        (["yes", "unknown"], 3),
        (["unknown", "no", "yes"], 1),
    ],
)
def test_of_several_answers_the_worst_decides(answers: list[str], status: int) -> None:
    assert status_of(answers) == status


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_opens_with_two_examples(run: Run, command: str) -> None:
    found = run(command, "--help")
    assert (found.status, found.err) == (0, "")
    assert found.out.count(f"ketafacts {command}") >= 3  # the usage line and two examples


def test_with_nowhere_to_write_help_the_status_is_still_that_of_wrong_usage(environment: dict[str, str]) -> None:
    done = subprocess.run(["bash", "-c", f"{sys.executable} -m ketafacts >&- 2>&-"], env=environment)
    assert done.returncode == ExitStatus.USAGE


def test_a_completion_that_no_shell_asked_for_is_wrong_usage(run: Run) -> None:
    found = run(env={"_KETAFACTS_COMPLETE": "complete_bash"})
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)


@pytest.mark.parametrize("instruction", ["nope", "complete_nope", "nope_bash", "complete_", "x", "complete_\x1b[31mx"])
def test_a_request_for_completions_that_makes_no_sense_is_no_answer(run: Run, instruction: str) -> None:
    found = run("is-opioid", "ketamine", env={"_KETAFACTS_COMPLETE": instruction})
    assert found.status == ExitStatus.USAGE
    assert found.out == ""
    assert found.err.count("\n") <= 1
    assert "\x1b" not in found.err


@pytest.mark.parametrize("words", ["ketafacts is-opioid ket", "ketafacts show 'ket", "", "x" * 100_000])
@pytest.mark.parametrize("number", ["2", "-5", "99999999999999999999", "x", ""])
@pytest.mark.parametrize("facts", [str(SMALL), "/dev/zero", "missing.yaml"])
def test_a_shell_that_asks_for_completions_gets_no_complaint(run: Run, words: str, number: str, facts: str) -> None:
    env = {"_KETAFACTS_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": number, "KETAFACTS_FACTS": facts}
    found = run(env=env)
    assert found.status == (0 if number.lstrip("-").isdecimal() else ExitStatus.USAGE)
    assert found.err == ""


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_completion_for_no_known_shell_is_refused_on_standard_error(
    run: Run, environment: dict[str, str], tmp_path: Path, option: str
) -> None:
    (tmp_path / "shellingham.py").write_text(
        "class ShellDetectionFailure(Exception): ...\ndef detect_shell(*_): raise ShellDetectionFailure\n"
    )
    path = os.pathsep.join([str(tmp_path), environment.get("PYTHONPATH", "")])
    found = run(option, env={"HOME": str(tmp_path), "PYTHONPATH": path})
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)


def test_a_completion_that_cannot_be_installed_is_said_and_loses_nothing(run: Run, tmp_path: Path) -> None:
    settings = tmp_path / ".bashrc"
    settings.mkdir()
    found = run("--install-completion", "bash", env={"HOME": str(tmp_path)})
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)
    settings.rmdir()
    settings.write_bytes(b"# caf\xe9, in Latin-1\n")
    found = run("--install-completion", "bash", env={"HOME": str(tmp_path)})
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)
    assert settings.read_bytes() == b"# caf\xe9, in Latin-1\n"


def test_names_that_a_shell_would_act_on_are_not_offered(run: Run, tmp_path: Path) -> None:
    text = SMALL.read_text()
    name = "ket\\$(touch hacked)"
    assert "  ketamine:\n    what:" in text
    (tmp_path / "facts.yaml").write_text(
        text.replace("  ketamine:\n    what:", f"  ketamine:\n    name: '{name}'\n    what:", 1)
    )
    env = {"COMP_WORDS": "ketafacts show ket", "COMP_CWORD": "2", "_TYPER_COMPLETE_ARGS": "ketafacts show ket"}
    shown = run("show", name, "--facts", "facts.yaml", "--no-builtin", cwd=tmp_path)
    assert shown.status == 0, shown
    for shell in ("bash", "zsh", "fish"):
        more = {"_KETAFACTS_COMPLETE": f"complete_{shell}", "KETAFACTS_FACTS": "facts.yaml"}
        found = run(env=env | more, cwd=tmp_path)
        assert (found.status, found.err) == (0, "")
        assert "touch" not in found.out


NAMES = ["zyq mushroom", "zyx man's methadone", "(-)-zyz [HCl]"]
COMPLETE = r"""
eval "$SCRIPT"
COMP_WORDS=(ketafacts is-opioid "$TYPED") COMP_CWORD=2
_ketafacts_completion ./ketafacts
for offer in "${COMPREPLY[@]}"; do
    case $TYPED in [\'\"]*) offer="${TYPED:0:1}$offer${TYPED:0:1}" ;; esac
    eval "set -- $offer"
    printf '%s\n' "$@"
done
"""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zyq", NAMES[:1]),
        ("zyq\\ m", NAMES[:1]),
        ("'zyq m", NAMES[:1]),
        ('"zyq m', NAMES[:1]),
        ("zyx", NAMES[1:2]),
        ('"zyx', NAMES[1:2]),
        ("'zyx", []),
        ("\\(-\\)-zy", NAMES[2:]),
        ("zyw", ["zyw"]),
    ],
)
def test_a_name_of_two_words_is_offered_to_bash_as_one(
    environment: dict[str, str], run: Run, tmp_path: Path, typed: str, found: list[str]
) -> None:
    """Bash puts into the line what it gets: ``magic mushroom`` would ask about two other names."""
    (tmp_path / "[").write_text("")  # what is offered is no pattern either
    held = "{class: opioid, evidence: [{source: ket-label-pfizer, at: a, says: b}]}"
    drug = f"{{what: w, names: {{street: {json.dumps(NAMES)}}}, classes: [{held}]}}"
    (tmp_path / "facts.yaml").write_text(f"format: 1\ndrugs:\n  zyw: {drug}\n")
    command = tmp_path / "ketafacts"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m ketafacts "$@"\n')
    command.chmod(0o755)
    env = {**environment, "SCRIPT": run("--show-completion", "bash").out, "TYPED": typed}
    done = subprocess.run(
        ["bash", "-c", COMPLETE],
        env=env | {"KETAFACTS_FACTS": "facts.yaml"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (done.stdout.splitlines(), done.stderr) == (found, "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_that_is_named_is_set_up_whichever_one_runs_it(run: Run, tmp_path: Path, shell: str) -> None:
    marks = {"bash": "complete_bash", "zsh": "#compdef", "fish": "complete --command"}
    shown = run("--show-completion", shell)
    assert (shown.status, shown.err) == (0, "")
    assert marks[shell] in shown.out
    installed = run("--install-completion", shell, env={"HOME": str(tmp_path)})
    assert (installed.status, installed.err) == (0, "")
    assert installed.out.startswith(f"{shell} completion installed in {tmp_path}")


@pytest.mark.parametrize("rest", [["tcsh"], [""], ["bash", "zsh"], ["--help"], ["zsh", "is-opioid", "ketamine"]])
def test_no_other_shell_is_set_up_than_the_one_that_was_named(run: Run, tmp_path: Path, rest: list[str]) -> None:
    found = run("--install-completion", *rest, env={"HOME": str(tmp_path)})
    assert (found.status, found.out, found.err.count("\n")) == (ExitStatus.USAGE, "", 1)
    assert list(tmp_path.iterdir()) == []
