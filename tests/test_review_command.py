"""``ketafacts review`` as a process: statuses, streams, files that cannot be read, many processes."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from conftest import SMALL, Run
from ketafacts import KnowledgeBase
from ketafacts.answers import sharing
from ketafacts.answers.opening import Found, find
from ketafacts.answers.reviewing import Reviewer, Wanted
from ketafacts.answers.reviewing_files import Facts
from ketafacts.answers.sharing import share
from ketafacts.errors import FactsError

FALSE = "Ketamine is an opioid.\n"
CONTESTED = "Mitragynine is an opioid.\n"
UNKNOWN = "Ketamine is blue.\n"
TRUE = "Morphine is an opioid.\n"


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        (TRUE, [], 0),
        (FALSE, [], 1),
        (FALSE, ["--exit-zero"], 0),
        (FALSE, ["--fail-on", "never"], 0),
        (CONTESTED, [], 0),
        (CONTESTED, ["--fail-on", "warning"], 1),
        (UNKNOWN, ["--fail-on", "warning"], 0),
        (UNKNOWN, ["--fail-on", "note"], 1),
        (f"> {FALSE}", [], 0),
        (f"> {FALSE}", ["--include-quotes", "--as", "markdown"], 1),
        (f"<!-- ketafacts-ignore -->\n{FALSE}", [], 0),
        ("", [], 0),
    ],
)
def test_statuses(small: Run, text: str, options: list[str], status: int) -> None:
    assert small("review", "-", *options, stdin=text).status == status


@pytest.mark.parametrize("options", [["--fail-on", "x"], ["--as", "x"], ["--format", "x"], ["--json", "-f", "csv"], []])
def test_wrong_usage(small: Run, options: list[str]) -> None:
    done = small("review", *(["-"] if options else []), *options, stdin=FALSE)
    assert (done.status, done.out) == (2, "")


def test_findings_are_lines_and_the_summary_is_not_among_them(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# Title\n\n{TRUE}{FALSE}\n{UNKNOWN}")
    done = small("review", "a.md", cwd=tmp_path)
    (line,) = done.out.splitlines()
    assert line.split("\t")[:4] == ["false", "error", "a.md:4:1", FALSE.strip()]
    assert "1 false" in done.err
    assert len(small("review", "--all", "a.md", cwd=tmp_path).out.splitlines()) == 3
    assert small("review", "-q", "a.md", cwd=tmp_path)[:] == (1, "", "")
    assert len(json.loads(small("review", "--json", "a.md", cwd=tmp_path).out)["records"]) == 3


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_reviewed(small: Run, tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(FALSE)
    (tmp_path / "nul.md").write_bytes(b"Ketamine\0\0\0")
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "latin.md").write_bytes(b"caf\xe9.\n\n" + FALSE.encode())
    os.mkfifo(tmp_path / "pipe.md")
    with open(tmp_path / "big.md", "wb") as stream:
        stream.truncate(65 << 20)
    done = small("review", tmp_path, "missing.md", "/dev/zero", timeout=30)
    assert done.status == 2
    assert done.out.count("false\terror") == 2
    lines = done.err.splitlines()
    for name, reason in {
        "nul.md": "NUL",
        "loop.md": "symbolic links",
        "latin.md": "not UTF-8",
        "pipe.md": "not a regular file",
        "big.md": "larger than 64 MB",
        "missing.md": "no such file",
        "/dev/zero": "not a regular file",
    }.items():
        assert sum(name in line and reason in line for line in lines) == 1


def test_endless_input_is_refused(environment: dict[str, str]) -> None:
    with open("/dev/zero", "rb") as zeros:
        done = subprocess.run(
            [sys.executable, "-m", "ketafacts", "review", "-", "--facts", SMALL, "--no-builtin"],
            stdin=zeros,
            env=environment,
            capture_output=True,
            timeout=30,
        )
    assert done.returncode == 2
    assert b"NUL" in done.stderr


def test_folders_are_searched_by_name(small: Run, tmp_path: Path) -> None:
    for name in ("b.md", "a/z.html", "a/y.TXT", "a/x.py", ".git/c.md", "c.rst"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(FALSE)
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    done = small("review", ".", cwd=tmp_path)
    places = [line.split("\t")[2] for line in done.out.splitlines()]
    assert places == ["a/y.TXT:1:1", "a/z.html:1:1", "b.md:1:1", "c.rst:1:1"]


@pytest.mark.parametrize(
    ("paths", "named"),
    [
        (["a.md", "./a.md", "sub/../a.md"], "a.md"),
        (["link.md", "a.md"], "a.md"),
        (["a.md", "link.md"], "a.md"),
        (["behind/a.md", "behind/link.md", "a.md"], "a.md"),
        (["behind/link.md", "behind/a.md"], "behind/a.md"),
        (["link.md", "other.md"], "link.md"),
        (["{}/a.md", "a.md"], "{}/a.md"),
        (["a.md", "{}/a.md"], "a.md"),
        (["."], "a.md"),
        (["-", "/dev/stdin"], "-"),
    ],
)
def test_a_file_that_several_paths_lead_to_is_reviewed_once_and_named_where_it_is(
    small: Run, tmp_path: Path, paths: list[str], named: str
) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.md").symlink_to("a.md")
    (tmp_path / "other.md").symlink_to("link.md")
    (tmp_path / "behind").symlink_to(".")
    done = small("review", *(path.format(tmp_path) for path in paths), cwd=tmp_path, stdin=FALSE)
    assert [line.split("\t")[2] for line in done.out.splitlines()] == [f"{named.format(tmp_path)}:1:1"]
    assert "1 document" in done.err


def test_two_files_of_one_content_are_two(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "b.md").hardlink_to(tmp_path / "a.md")
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    done = small("review", "a.md", "b.md", "loop.md", "./loop.md", "gone.md", cwd=tmp_path)
    assert [line.split("\t")[2] for line in done.out.splitlines()] == ["a.md:1:1", "b.md:1:1"]
    assert done.status == 2
    assert done.err.count("loop") == 2  # its name and what is wrong


def test_a_folder_without_documents_is_told(small: Run, tmp_path: Path) -> None:
    done = small("review", tmp_path)
    assert (done.status, done.out) == (0, "")
    assert "no .md" in done.err


def test_baseline(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    assert small("review", "a.md", "--write-baseline", "base.json", cwd=tmp_path).status == 0
    assert small("review", "a.md", "--baseline", "base.json", cwd=tmp_path).status == 0
    (tmp_path / "a.md").write_text(f"# New\n\nText.\n\n{FALSE}\n{FALSE}")
    done = small("review", "./a.md", "--baseline", "base.json", cwd=tmp_path)
    assert (done.status, done.out.count("\n")) == (1, 1)
    assert "1 in the baseline" in done.err
    assert small("review", "a.md", "--baseline", "no.json", cwd=tmp_path).status == 2


@pytest.mark.parametrize("form", ["plain", "json", "sarif", "html", "csv"])
def test_output_is_the_same_with_any_number_of_processes(small: Run, tmp_path: Path, form: str) -> None:
    for number in range(12):
        (tmp_path / f"{number:02}.md").write_text(f"{TRUE}\n" * number + FALSE)
    (tmp_path / "05.md").write_bytes(b"\0")
    one = small("review", ".", "-j", "1", "-f", form, cwd=tmp_path)
    many = small("review", ".", "-j", "3", "-f", form, cwd=tmp_path)
    assert one == many
    assert one.status == 2
    assert "05.md: not text" in one.err


def test_standard_input_among_files(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "b.md").write_text(FALSE)
    done = small("review", "a.md", "-", "b.md", "a.md", "-j", "2", stdin=CONTESTED, cwd=tmp_path)
    assert [line.split("\t")[2] for line in done.out.splitlines()] == ["a.md:1:1", "-:1:1", "b.md:1:1"]


def is_running(group: int) -> bool:
    """Return whether a process of the group is there after a moment of grace; who waits to be reaped is not."""
    for _ in range(50):
        if not any(_belongs(path, group) for path in Path("/proc").glob("[0-9]*/stat")):
            return False
        time.sleep(0.1)
    return True


def _belongs(stat: Path, group: int) -> bool:
    try:
        state, _, its_group, *_ = stat.read_text().rpartition(")")[2].split()
    except (OSError, ValueError):
        return False  # it is gone
    return state not in "ZX" and int(its_group) == group


def allow_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_leaves_no_process_behind(environment: dict[str, str], tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text("Ketamine is an opioid. " * 5000)
    process = subprocess.Popen(
        [sys.executable, "-m", "ketafacts", "review", ".", "-j", "2", "--facts", SMALL, "--no-builtin"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell starts what runs in its background with interrupts ignored, and that is handed down.
        preexec_fn=allow_interrupts,  # noqa: PLW1509 - no thread is running
    )
    assert process.stdout
    # It is at work, and as nobody reads on, it cannot have ended, however fast it is.
    process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert not is_running(process.pid)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux")
def test_a_long_stream_takes_little_memory(environment: dict[str, str]) -> None:
    """The peak for 20 MB is that for 2 MB; what is measured is the process's own."""
    script = (
        "import sys\nfrom ketafacts.__main__ import run\n"
        f"run(['review', '-', '--facts', {str(SMALL)!r}, '--no-builtin', '--fail-on', 'never'])\n"
        "status = open('/proc/self/status').read()\n"
        "print(status.split('VmHWM:')[1].split()[0], file=sys.stderr)"
    )
    text = b"A quiet street with a bakery and a bicycle shop.\nNothing else is here to see.\n\n" * 25_000
    peaks = []
    for times in (1, 10):
        done = subprocess.run(
            [sys.executable, "-c", script], input=text * times, env=environment, capture_output=True, timeout=60
        )
        peaks.append(int(done.stderr.split()[-1]))
    assert peaks[1] < peaks[0] * 1.2


def test_paths_for_code_scanning_are_those_of_the_repository(small: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    for form in ("sarif", "github"):
        done = small("review", tmp_path / "a.md", "-f", form, cwd=tmp_path)
        assert str(tmp_path) not in done.out


@pytest.mark.skipif(os.sep == "\\", reason="a backslash parts folders there")
@pytest.mark.parametrize("name", ["c:\\d.md", "%41 #?.md", "-x:1:2.md", "a\nb.md", "[l](x).md"])
def test_the_address_for_code_scanning_leads_to_the_file_whatever_its_name(
    small: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(FALSE)
    done = small("review", "-f", "sarif", ".", cwd=tmp_path)
    place = json.loads(done.out)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == name
    assert done.status == 1


def test_a_worker_that_is_killed_costs_no_document(kb: KnowledgeBase, tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.md").write_text(FALSE)
    documents = list(find([str(tmp_path)]))
    reviews = share(Reviewer(kb, Wanted()), documents, Facts((str(SMALL),), builtin=False), "", 2)
    found = [next(reviews)]
    for child in multiprocessing.active_children():
        child.kill()
    found += list(reviews)
    assert [(one.path, one.problem, len(one.records)) for one in found] == [(one.path, "", 1) for one in documents]
    assert multiprocessing.active_children() == []


def test_a_document_that_ends_every_worker_is_named_and_no_other_is_lost(
    kb: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.md").write_text(FALSE)
    real = sharing._Crew.give

    def give(crew: Any, number: int, path: str) -> None:
        if path.endswith("2.md"):
            worker = crew.idle[-1]
            assert worker in crew.begun or worker.poll(60)  # it has come as far as the document
            crew.processes[worker].kill()
            crew.processes[worker].join()
        real(crew, number, path)

    monkeypatch.setattr(sharing._Crew, "give", give)
    documents = list(find([str(tmp_path)]))
    found = list(share(Reviewer(kb, Wanted()), documents, Facts((str(SMALL),), builtin=False), "", 2))
    assert [one.problem for one in found] == ["", "", sharing._ENDED, ""]


@pytest.mark.parametrize("started", [0, 1])
def test_where_no_process_can_be_started_this_one_reviews(
    kb: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: int
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.md").write_text(FALSE)
    left, real = [None] * started, sharing._start

    def start(process: Any) -> None:
        if not left:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        left.pop()
        real(process)

    monkeypatch.setattr(sharing, "_start", start)
    documents = [*find([str(tmp_path)]), Found("gone", 0, "no such file or folder")]
    found = list(share(Reviewer(kb, Wanted()), documents, Facts((str(SMALL),), builtin=False), "", 3))
    assert [len(one.records) for one in found] == [1, 1, 1, 1, 0]
    assert found[4].problem == "no such file or folder"


def test_in_a_folder_to_which_no_path_leads_no_document_is_lost(environment: dict[str, str], tmp_path: Path) -> None:
    """No other process can go there: each ends before it has begun, whatever the document is."""
    program = (
        "import os, sys\n"
        "for _ in range(45): os.mkdir('d' * 100); os.chdir('d' * 100)\n"
        f"for number in range(4): open(f'{{number}}.md', 'w').write({FALSE!r})\n"
        "os.execv(sys.executable, [sys.executable, '-m', 'ketafacts', 'review', '.', '-j', '2', *sys.argv[1:]])"
    )
    command = [sys.executable, "-c", program, "--facts", str(SMALL), "--no-builtin"]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout.count("false\t"), done.stderr.count("\n")) == (1, 4, 1), done.stderr


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
@pytest.mark.parametrize("delay", [0, 0.03, 0.1, 0.2])
def test_an_interrupt_of_the_whole_group_makes_no_traceback(
    environment: dict[str, str], tmp_path: Path, delay: float
) -> None:
    for number in range(8):
        (tmp_path / f"{number}.txt").write_text("Ketamine is an opioid. " * 2000)
    process = subprocess.Popen(
        [sys.executable, "-m", "ketafacts", "review", ".", "-j", "3", "--facts", SMALL, "--no-builtin"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=allow_interrupts,  # noqa: PLW1509 - no thread is running
    )
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not children.read_text():
        time.sleep(0.005)
    time.sleep(delay)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, b"")
    assert not is_running(process.pid)


def test_a_fault_of_a_worker_is_our_fault(kb: KnowledgeBase, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "b.md").write_text(FALSE)
    facts = Facts((str(tmp_path / "no.yaml"),), builtin=False)
    with pytest.raises(FactsError):
        list(share(Reviewer(kb, Wanted()), list(find([str(tmp_path)])), facts, "", 2))
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("form", ["sarif", "github", "plain"])
def test_a_current_folder_that_is_gone_harms_no_review(environment: dict[str, str], tmp_path: Path, form: str) -> None:
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "gone").mkdir()
    command = f"{sys.executable} -m ketafacts review {tmp_path}/a.md --facts {SMALL} --no-builtin -f {form}"
    script = f"cd {tmp_path}/gone; rmdir {tmp_path}/gone; {command}"
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "a.md" in done.stdout


@pytest.mark.parametrize("megabytes", [30, 34, 38, 42, 50, 70])
def test_workers_short_of_memory_make_no_traceback(environment: dict[str, str], tmp_path: Path, megabytes: int) -> None:
    for name in "abc":
        (tmp_path / f"{name}.md").write_text(FALSE)
    command = f"{sys.executable} -m ketafacts review . -j 2 --facts {SMALL} --no-builtin"
    script = f"cd {tmp_path}; ulimit -d {megabytes << 10}; exec {command}"
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True)
    assert done.returncode in (1, 2, 70)
    assert done.returncode != 1 or done.stdout.count("\n") == 3
    assert "Traceback" not in done.stderr
    assert "fault" not in done.stderr
    assert done.stderr.count("\n") <= 4


def test_verdicts_of_two_versions_of_the_facts_are_never_mixed(kb: KnowledgeBase, tmp_path: Path) -> None:
    edited = tmp_path / "facts.yaml"
    edited.write_text(SMALL.read_text().replace("a dissociative anaesthetic that", "a dissociative anesthetic that"))
    (tmp_path / "a.md").write_text(FALSE)
    (tmp_path / "b.md").write_text(FALSE)
    documents = [one for one in find([str(tmp_path)]) if one.path.endswith(".md")]
    with pytest.raises(FactsError, match="changed while"):
        list(share(Reviewer(kb, Wanted()), documents, Facts((str(edited),), builtin=False), "", 2))
    assert multiprocessing.active_children() == []
