"""Odd surroundings, odd bytes and odd layers of facts, each met once by hand: the answer and the status stay right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SMALL, Outcome, Run

FALSE = "Ketamine is an opioid."
SURROUNDINGS = {
    "no such time zone": {"TZ": "Foo/Bar"},
    "a file for a time zone": {"TZ": ":/etc/passwd"},
    "no such locale": {"LC_ALL": "xx_YY.UTF-99", "LANG": "zz"},
    "an old locale": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "warnings are errors": {"PYTHONWARNINGS": "error"},
    "no docstrings, no asserts": {"PYTHONOPTIMIZE": "2"},
    "another order of sets": {"PYTHONHASHSEED": "4294967295"},
    "short numbers only": {"PYTHONINTMAXSTRDIGITS": "640"},
    "no columns": {"COLUMNS": "0"},
    "columns below nought": {"COLUMNS": "-1"},
    "a digit that is none": {"COLUMNS": "²", "LINES": "x"},
    "a terminal of control characters": {"TERM": "\x1b[31m"},
    "no temporary folder": {"TMPDIR": "/nonexistent/folder"},
    "no home": {"HOME": "", "XDG_CACHE_HOME": ""},
    "a device for a home": {"HOME": "/dev/null", "XDG_CACHE_HOME": ""},
    "a cache of a relative name": {"XDG_CACHE_HOME": "here"},
    "a cache in a device": {"XDG_CACHE_HOME": "/dev/full"},
    "a cache whose name is too long": {"XDG_CACHE_HOME": "/" + "a" * 5000},
    "a cache in too many folders": {"XDG_CACHE_HOME": "/nonexistent" + "/a" * 1500},
    "a home in too many folders": {"HOME": "/nonexistent" + "/a" * 1500, "XDG_CACHE_HOME": ""},
}


@pytest.mark.parametrize("surroundings", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_odd_surroundings_change_no_byte_of_an_answer(
    small: Run, tmp_path: Path, surroundings: dict[str, str], usual: Outcome
) -> None:
    assert small("is-opioid", "ketamine", "morphine", env=surroundings, cwd=tmp_path) == usual
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def usual(small: Run) -> Outcome:
    found = small("is-opioid", "ketamine", "morphine")
    assert (found.status, found.err) == (1, "")
    return found


# Bytes of a document, the status of its review, and how many false sentences are found in it.
DOCUMENTS: dict[str, tuple[bytes, int, int]] = {
    "two marks of byte order": (b"\xef\xbb\xbf\xef\xbb\xbf" + FALSE.encode(), 1, 1),
    "UTF-16 that ends within a letter": ((FALSE + "\n\n" + FALSE).encode("utf-16")[:-1], 1, 1),
    "UTF-32 of the other order": (b"\0\0\xfe\xff" + FALSE.encode("utf-32-be"), 1, 1),
    "old line ends": (FALSE.encode() + b"\r\r" + FALSE.encode() + b"\r", 1, 2),
    "line ends of Unicode": (f"{FALSE}\u2029{FALSE}\u0085".encode(), 1, 2),
    "letters that are too long": (b"\xc0\xaf\n\n" + FALSE.encode(), 1, 1),
    "half a pair": (b"\xed\xa0\x80\n\n" + FALSE.encode(), 1, 1),
    "the other way round": (f"\u202e{FALSE}\u202c\n\n{FALSE}".encode(), 1, 1),
    "a script without an end": (b"<html><script>" + FALSE.encode(), 0, 0),
    "a style, a template and a comment": (
        f"<html><style>{FALSE}</style><template>{FALSE}</template><!-- {FALSE} --><p>{FALSE}</p>".encode(),
        1,
        1,
    ),
    "numbers of no letter": (f"<p>&#x110000;&#55555;&#0;</p><p>{FALSE}</p>".encode(), 1, 1),
    "nothing": (b"", 0, 0),
}


@pytest.mark.parametrize(("content", "status", "count"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_odd_bytes_lose_no_sentence_and_make_none(small: Run, content: bytes, status: int, count: int) -> None:
    found = small("review", "-", stdin=content)
    assert (found.status, found.out.count("false\t")) == (status, count)
    assert all(line.startswith("ketafacts: ") for line in found.err.splitlines())
    assert "\x1b" not in found.out
    assert "fault" not in found.err


LAYERS = {
    "no name": "  '': {what: w}\n",
    "nothing": "  ~: ~\n",
    "an infinite one": "  .inf: {what: -.inf}\n",
    "a number of base sixty": "  1:30:00: {what: w}\n",
    "an answer": "  yes: {what: no}\n",
    "a look-alike": "  k\u0435tamine: {what: w, classes: [{class: opioid}]}\n",
    "another's name": "  zz: {what: w, names: {street: [morphine]}, classes: [{class: opioid}]}\n",
    "one that holds itself": "  zz: {what: w, contains: [{drug: zz}]}\n",
    "one without a class": "  zz: {what: '=cmd|x'}\n",
    "the same once more": "  ketamine: {what: w, classes: [{class: opioid, holds: yes}]}\n",
}


@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)
def test_an_odd_layer_is_refused_and_turns_no_answer(small: Run, tmp_path: Path, layer: str) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(f"format: 1\ndrugs:\n{layer}", encoding="utf-8")
    found = small("is-opioid", "--facts", mine, "ketamine")
    assert (found.status, found.out, found.err.count("\n")) == (4, "", 1)
    assert found.err.startswith(f"ketafacts: {mine}:3:")


@pytest.mark.parametrize(
    "arguments",
    [
        ("is-opioid", "morphine", "--json", "-f", "csv"),
        ("list", "drugs", "classes"),
        ("show", "ketamine", "morphine"),
        ("review", "a" * 5000),
        ("review", "/dev/tty"),
        ("review", "nul.md", "--jobs", "1e3"),
    ],
    ids=lambda one: " ".join(one)[:40],
)
def test_what_makes_no_sense_together_is_wrong_usage(small: Run, arguments: tuple[str, ...]) -> None:
    found = small(*arguments)
    assert (found.status, found.out) == (2, "")
    assert 1 <= found.err.count("\n") <= 2


def test_a_document_whose_name_is_no_text_is_reviewed(small: Run, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\n.md"
    Path(os.fsdecode(path)).write_text(FALSE)
    for given in (path, tmp_path):
        found = small("review", given)
        assert (found.status, found.out.count("\n")) == (1, 1)
        assert "\\xff" in found.out or "\\udcff" in found.out


def test_a_folder_deeper_than_a_path_may_be_long_is_gone_through(small: Run, tmp_path: Path) -> None:
    folder = "/".join(["d" * 50] * 40)
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "a.md").write_text(FALSE)
    assert small("review", tmp_path).status == 1


def test_what_comes_in_pieces_is_put_together(environment: dict[str, str]) -> None:
    """A letter and a word may come in two pieces, and the end much later."""
    command = [sys.executable, "-m", "ketafacts", "check", "-", "--facts", SMALL, "--no-builtin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as running:
        assert running.stdin
        for piece in (b"Caf\xc3", b"\xa9s exist. Keta", b"mine is an", b" opioid."):
            running.stdin.write(piece)
            running.stdin.flush()
        out, _ = running.communicate(timeout=60)
    assert (running.returncode, out.count(b"false\tKetamine is an opioid.")) == (1, 1)


def test_streams_that_a_parent_left_open_do_no_harm(environment: dict[str, str]) -> None:
    command = f"{sys.executable} -m ketafacts is-opioid ketamine --facts {SMALL} --no-builtin"
    script = f'for i in $(seq 10 120); do eval "exec $i</dev/null"; done; ulimit -n 130; {command}'
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout.split("\t")[0], done.stderr) == (1, "no", "")


THREADS = """
import sys, threading, time
from ketafacts import check, open_knowledge
from ketafacts.language import lexis
source = lexis.packed()
class Slow:  # a disk that lets the others get ahead
    def execute(self, *asked):
        time.sleep(0.005)
        return source.execute(*asked)
lexis.packed = Slow
claims = [
    "Ketamine is not an opioid.", "Naloxone blocks opioid receptors.", "Morphine binds to opioid receptors.",
    "Morphine causes constipation by activating mu-opioid receptors.", "Heroin is not a benzodiazepine.",
    "Ketamine causes constipation by blocking NMDA receptors.", "Codeine is mainly used for cough.",
    "Neither ketamine nor naloxone is an opioid.", "Unlike morphine, ketamine is not an opioid.",
]
kb, found = open_knowledge([sys.argv[1]], builtin=False), []
def judge(first):
    for claim in claims[first:] + claims[:first]:
        found.append((claim, check(kb, [claim]).records[0]["verdict"]))
threads = [threading.Thread(target=judge, args=(number,)) for number in range(len(claims))]
for one in threads: one.start()
for one in threads: one.join()
once = {(claim, check(kb, [claim]).records[0]["verdict"]) for claim in claims}
assert len(found) == 81 and set(found) == once, set(found) ^ once
"""


def test_threads_that_share_the_facts_get_the_same_verdicts(environment: dict[str, str]) -> None:
    """A word of the grammar that one of them was about to read was unknown to the others, and verdicts with it."""
    done = subprocess.run([sys.executable, "-c", THREADS, str(SMALL)], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["review", "chain.md"], 2),
        (["review", "."], 2),
        (["review", "doc.md", "-o", "chain.md"], 2),
        (["review", "doc.md", "--write-baseline", "chain.md"], 2),
        (["review", "doc.md", "--baseline", "chain.md"], 2),
        (["is-opioid", "ketamine", "-o", "chain.md"], 2),
        (["is-opioid", "ketamine", "--facts", "chain.md"], 4),
        (["validate", "chain.md"], 4),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_a_chain_of_links_that_no_system_follows_is_told_as_one(
    run: Run, tmp_path: Path, arguments: list[str], status: int
) -> None:
    """Python follows each link within the one before, as far as a thousand."""
    (tmp_path / "doc.md").write_text(FALSE)
    for number in range(1, 1200):
        (tmp_path / f"link{number}").symlink_to(f"link{number - 1}")
    (tmp_path / "chain.md").symlink_to("link1199")
    found = run(*arguments, cwd=tmp_path)
    assert found.status == status, found
    assert "Too many levels" in found.out + found.err or "a loop of symbolic links" in found.err
    assert (tmp_path / "chain.md").is_symlink()
    assert (tmp_path / "doc.md").read_text() == FALSE
