"""Knowledge bases that are missing, broken, hostile or endless: one line, status 4, little memory, little time."""

import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from conftest import SMALL, Outcome, Run
from ketafacts.knowledge.reading import Unreadable, read_text

SMALL_TEXT = SMALL.read_text(encoding="utf-8")
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{below}'] * 9)}]\n" for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)
# name: (bytes, line, column, rule, part of the message); a line or column of 0 may be any
CONTENTS: dict[str, tuple[bytes, int, int, str, str]] = {
    "empty": (b"", 1, 1, "wrong-shape", "must be a mapping"),
    "blank": (b" \n\n", 1, 1, "wrong-shape", "must be a mapping"),
    "only a comment": (b"# facts\n", 1, 1, "wrong-shape", "must be a mapping"),
    "a list": (b"\n- a\n- b\n", 2, 1, "wrong-shape", "must be a mapping"),
    "a word": (b"hello", 1, 1, "wrong-shape", "must be a mapping"),
    "JSON": (b'{"format": 2}', 1, 12, "bad-value", "is not one of 1"),
    "another format": (b"format: 2\n", 1, 9, "bad-value", "'2' is not one of 1"),
    "no format": (b"drugs: {}\n", 1, 1, "missing-key", "'format' is missing"),
    "two documents": (b"format: 1\n---\nformat: 1\n", 2, 1, "syntax", "second document"),
    "latin-1": ("format: 1\n# caf\u00e9\n".encode("latin-1"), 2, 6, "encoding", "not UTF-8"),
    "UTF-16 with a mark": (SMALL_TEXT.encode("utf-16"), 1, 1, "encoding", "UTF-16"),
    "UTF-16 without a mark": (SMALL_TEXT.encode("utf-16-le"), 1, 2, "encoding", "U+0000"),
    "UTF-32": (SMALL_TEXT.encode("utf-32"), 1, 1, "encoding", "UTF-8"),
    "NUL bytes": (b"format: 1\ndrugs: \x00\n", 2, 8, "encoding", "U+0000"),
    "escape sequence": (b"format: 1\n# \x1b[2J\n", 2, 3, "encoding", "U+001B"),
    "a mark in the middle": ("format: 1\ndrugs: \ufeff\n".encode(), 2, 8, "encoding", "U+FEFF"),
    "binary": (bytes(range(256)), 2, 118, "encoding", ""),
    "gzip": (b"\x1f\x8b\x08\x00" + b"\xff" * 64, 1, 2, "encoding", ""),
    "truncated list": (b"format: 1\nparts: [a,\n", 3, 1, "syntax", "expected"),
    "truncated quote": (b'format: 1\nversion: "20', 2, 13, "syntax", "unexpected end of stream"),
    "truncated entry": (SMALL_TEXT.encode()[:2000], 0, 0, "", ""),
    "tab indent": (b"format: 1\ndrugs:\n\tketamine: x\n", 3, 1, "syntax", "cannot start any token"),
    "alias bomb": (BOMB.encode(), 1, 4, "alias", "anchors and aliases"),
    "undefined alias": (b"format: *x\n", 1, 9, "alias", "anchors and aliases"),
    "self-containing alias": (b"format: 1\ndrugs: &a [*a]\n", 2, 8, "alias", "anchors and aliases"),
    "merge key": (b"format: 1\n<<: {b: c}\n", 2, 1, "unknown-key", "'<<'"),
    "object tag": (b"format: !!python/object/apply:os.system [touch x]\n", 1, 9, "tag", "python/object"),
    "local tag": (b"format: 1\ndrugs: !Drug {}\n", 2, 8, "tag", "!Drug"),
    "binary tag": (b"format: 1\ndrugs: !!binary aGVsbG8=\n", 2, 8, "tag", "binary"),
    "tagged word": (b"format: !!int 1\n", 1, 9, "tag", "int"),
    # The parser of PyYAML 6.0.4 and later stops at a depth of its own, further along the line.
    "flow depth": (b"format: 1\ndrugs: " + b"[" * 10_000, 2, 0, "too-deep", "24 levels"),
    "map depth": (b"format: 1\ndrugs: " + b"{a: " * 10_000, 2, 97, "too-deep", "24 levels"),
    "block depth": (
        b"format: 1\n" + b"".join(b" " * depth + b"a:\n" for depth in range(2_000)),
        0,
        0,
        "too-deep",
        "24 levels",
    ),
    "key that is a list": (b"format: 1\n? [a, b]\n: c\n", 2, 3, "wrong-type", "a key must be a word"),
    "complex keys": (b"? " * 5_000, 1, 49, "too-deep", ""),
    "huge version": (b"%YAML 99999999999999999999.1\n---\nformat: 1\n", 1, 16, "syntax", "version"),
    "unknown directive": (b"%FOO bar\n---\n- x\n", 1, 5, "syntax", "directive"),
    "wild escape": (b'format: "\\UFFFFFFFF"\n', 1, 12, "syntax", ""),
    "surrogate escape": (b'format: "\\uD800"\n', 0, 0, "", ""),
    "the same key twice": (b"format: 1\nformat: 1\n", 2, 1, "duplicate-key", "is here twice"),
}


def limited(arguments: list[str], environment: dict[str, str], megabytes: int = 700, seconds: int = 20) -> Outcome:
    """Run with little memory and little time; more of either is a failure."""

    def restrict() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    done = subprocess.run(
        [sys.executable, "-m", "ketafacts", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        preexec_fn=restrict,
        timeout=3 * seconds,
        stdin=subprocess.DEVNULL,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def refused(found: Outcome, path: object, line: int = 0, column: int = 0, rule: str = "", message: str = "") -> None:
    """Assert that a knowledge base was refused with one line that says where, by what rule, and why."""
    assert (found.status, found.out) == (4, ""), found
    assert found.err.count("\n") == 1
    assert len(found.err) < 1100
    match = re.match(r"ketafacts: (.*?):(\d+):(\d+): ([a-z-]+): (.+)", found.err)
    assert match, found.err
    assert match[1] == str(path)
    assert not line or int(match[2]) == line, found.err
    assert not column or int(match[3]) == column, found.err
    assert not rule or match[4] == rule, found.err
    assert message in match[5], found.err


@pytest.mark.parametrize(("content", "line", "column", "rule", "message"), CONTENTS.values(), ids=CONTENTS)
def test_broken_content_is_refused_where_it_breaks(
    environment: dict[str, str], tmp_path: Path, content: bytes, line: int, column: int, rule: str, message: str
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes(content)
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment)
    refused(found, path, line, column, rule, message)


@pytest.mark.parametrize("content", [one[0] for one in CONTENTS.values()], ids=CONTENTS)
def test_the_reader_written_in_python_is_as_safe(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    try:
        read_text(content, "x")
    except Unreadable as error:
        assert error.problem.line >= 1  # noqa: PT017
        assert "\n" not in error.problem.message  # noqa: PT017


def a_folder(path: Path) -> None:
    path.mkdir()


def a_loop(path: Path) -> None:
    path.symlink_to(path)


def a_long_chain(path: Path) -> None:
    for number in range(60):
        (path.parent / f"link{number}").symlink_to(path.parent / f"link{number + 1}")
    path.symlink_to(path.parent / "link0")


def a_dangling_link(path: Path) -> None:
    path.symlink_to("/nonexistent/file")


def a_sparse_file(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(200 << 20)


def a_terabyte(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(1 << 40)


def nothing(path: Path) -> None:
    del path


PATHS: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (nothing, "No such file or directory"),
    "a folder": (a_folder, "not a regular file"),
    "a pipe": (os.mkfifo, "not a regular file"),
    "/dev/zero": (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
    "/dev/stdin": (lambda path: path.symlink_to("/dev/stdin"), "not a regular file"),
    "a link to itself": (a_loop, "Too many levels of symbolic links"),
    "a chain of links": (a_long_chain, "Too many levels of symbolic links"),
    "a dangling link": (a_dangling_link, "No such file or directory"),
    "200 MB": (a_sparse_file, "larger than 128 MiB"),
    "a terabyte": (a_terabyte, "larger than 128 MiB"),
}


@pytest.mark.parametrize(("make", "message"), PATHS.values(), ids=PATHS)
@pytest.mark.parametrize("command", ["is-opioid", "validate"])
def test_what_is_no_readable_file_is_refused_at_once(
    environment: dict[str, str], tmp_path: Path, make: Callable[[Path], None], message: str, command: str
) -> None:
    path = tmp_path / "facts.yaml"
    make(path)
    if command == "validate":
        found = limited(["validate", "--no-builtin", str(path)], environment, 400, 5)
        assert (found.status, found.err) == (4, "")
        assert found.out.startswith(f"{path}:1:1: ")
        assert message in found.out
    else:
        found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "x"], environment, 400, 5)
        refused(found, path, 1, 1, "", message)


@pytest.mark.parametrize(
    "name", ["with space", "new\nline", "\x1b[31mred", "[bold]", "caf\u00e9", "\u202eoipo", "%s#?&"]
)
def test_any_file_name_is_shown_safely(environment: dict[str, str], tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(SMALL_TEXT, encoding="utf-8")
    arguments = ["is-opioid", "--facts", str(path), "--no-builtin", "morphine"]
    assert limited(arguments, environment).status == 0
    path.write_text("format: 2")
    found = limited(arguments, environment)
    assert found.status == 4
    assert found.err.count("\n") == 1
    assert found.err.rstrip("\n").isprintable()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    for folder in (*tmp_path.parents[:3], tmp_path):
        folder.chmod(0o755)
    path = tmp_path / "facts.yaml"
    path.write_text(SMALL_TEXT, encoding="utf-8")
    path.chmod(0)
    code = (
        "import os\nfrom pathlib import Path\nfrom ketafacts.knowledge.gathering import collect\nimport yaml\n"
        f"os.setgid(65534); os.setuid(65534)\nprint(collect([Path({str(path)!r})])[1][0])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == f"{path}:1:1: unreadable: cannot be read: Permission denied\n", done.stderr


def test_a_byte_order_mark_and_windows_line_ends_are_read(environment: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL_TEXT.replace("\n", "\r\n").encode())
    assert limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment).status == 0


PART = "format: 1\nparts:\n- {part}\n"


@pytest.mark.parametrize(
    "part", ["/etc/passwd", "../facts.yaml", "a/../../b", "..", "'\\\\server\\share'", "C:\\x.yaml"]
)
def test_a_part_elsewhere_is_never_opened(environment: dict[str, str], tmp_path: Path, part: str) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(PART.format(part=part))
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "x"], environment)
    refused(found, path, 3, 3, "bad-value", "beside or below the front page")


@pytest.mark.parametrize("part", ["missing.yaml", ".", "pipe"])
def test_a_part_that_cannot_be_read_is_named(environment: dict[str, str], tmp_path: Path, part: str) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(PART.format(part=part))
    os.mkfifo(tmp_path / "pipe")
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "x"], environment)
    refused(found, tmp_path / part, 1, 1)


@pytest.mark.parametrize("spelling", ['"parts": [mine.yaml]', "? parts\n: [mine.yaml]", "parts : [mine.yaml]"])
def test_parts_are_read_however_the_key_is_written(environment: dict[str, str], tmp_path: Path, spelling: str) -> None:
    (tmp_path / "mine.yaml").write_text(SMALL_TEXT, encoding="utf-8")
    path = tmp_path / "facts.yaml"
    path.write_text(f"format: 1\n{spelling}\n")
    assert limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment).status == 0


@pytest.mark.parametrize("content", [SMALL_TEXT, "format: 1\n"], ids=["with facts", "empty"])
def test_a_file_that_lists_itself_as_a_part_is_refused(
    environment: dict[str, str], tmp_path: Path, content: str
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(f"{content}\nparts: [facts.yaml]\n", encoding="utf-8")
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment)
    refused(found, path, rule="misplaced-part")


@pytest.mark.parametrize("again", ["mine.yaml", "./mine.yaml", ".//mine.yaml"])
def test_a_part_that_is_named_twice_is_refused(environment: dict[str, str], tmp_path: Path, again: str) -> None:
    (tmp_path / "mine.yaml").write_text(SMALL_TEXT, encoding="utf-8")
    path = tmp_path / "facts.yaml"
    path.write_text(f"format: 1\nparts: [mine.yaml, {again}]\n")
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment)
    refused(found, path, 2, 20, rule="misplaced-part")


def test_parts_of_a_part_are_not_left_out_without_a_word(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(SMALL_TEXT, encoding="utf-8")
    middle = tmp_path / "middle.yaml"
    middle.write_text("format: 1\nparts: [mine.yaml]\n")
    path = tmp_path / "facts.yaml"
    path.write_text("format: 1\nparts: [middle.yaml]\n")
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "morphine"], environment)
    refused(found, middle, 2, 9, rule="misplaced-part")


EVIDENCE = "evidence: [{source: s, at: a, says: b}]"
HEAD = (
    "format: 1\nsources:\n"
    "  s: {kind: label, type: book, title: T, URL: 'https://x.org/', accessed: 2026-11-22, read: full text}\n"
)


def class_chain(length: int) -> str:
    entry = "  c{0}: {{scheme: origin, definition: d, parents: [c{1}], {2}}}\n"
    chain = "".join(entry.format(number, number + 1, EVIDENCE) for number in range(length))
    return f"{HEAD}classes:\n{chain}  c{length}: {{scheme: origin, definition: d, {EVIDENCE}}}\n"


def contents_chain(length: int, last: str) -> str:
    entry = "  d{0}: {{what: w, contains: [{{drug: {1}, {2}}}]}}\n"
    chain = "".join(entry.format(number, f"d{number + 1}", EVIDENCE) for number in range(length))
    return f"{HEAD}drugs:\n{chain}" + entry.format(f"{length}", last, EVIDENCE)


def wide_classes(number: int) -> str:
    """As many classes below as many others, each of which lies above each of them."""
    entry = "  {0}{1}: {{scheme: origin, definition: d, {2}{3}}}\n"
    upper = "".join(entry.format("u", one, "", EVIDENCE) for one in range(number))
    middle = entry.format("m", "", f"parents: [{', '.join(f'u{one}' for one in range(number))}], ", EVIDENCE)
    lower = "".join(entry.format("l", one, "parents: [m], excludes: [x], ", EVIDENCE) for one in range(number))
    return f"{HEAD}classes:\n{upper}{middle}{lower}" + entry.format("x", "", "", EVIDENCE)


LARGE = {
    "many unknown keys": ("format: 1\n" + "".join(f"k{n}: v\n" for n in range(50_000)), "unknown-key"),
    "one key many times": ("format: 1\n" * 50_000, "too-many-problems"),
    "many empty lists": ("format: 1\nparts: [" + "[]," * 50_000 + "]", "wrong-type"),
    "one long word": ("format: 1\nversion: " + "x" * (4 << 20), "too-long"),
    "a long line of quotes": ("format: 1\nversion: '" + "''" * (1 << 20) + "'", "too-long"),
    "many comments": ("# x\n" * 300_000 + "format: 2", "bad-value"),
    "many anchors": ("format: 1\nx: [" + "&a x," * 100_000 + "]", "alias"),
    "a long chain of classes": (class_chain(5_000), "too-deep"),
    "a wide fan of classes": (wide_classes(3_000), "too-wide"),
    "a chain of contents that is a ring": (contents_chain(30, "d0"), "cycle"),
    "a deep chain of contents": (contents_chain(5_000, "d1"), "too-deep"),
    "many parts": ("format: 1\nparts: [" + "facts/x," * 50_000 + "]", "unreadable"),
}


@pytest.mark.parametrize(("text", "rule"), LARGE.values(), ids=LARGE)
def test_large_and_crooked_files_are_refused_in_bounded_time(
    environment: dict[str, str], tmp_path: Path, text: str, rule: str
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(text)
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "x"], environment, 1500, 30)
    assert found.status == 4, found
    assert found.err.count("\n") == 1
    assert rule in found.err


@pytest.mark.slow
def test_a_file_full_of_tiny_values_is_refused_in_bounded_memory(environment: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("format: 1\nparts: [" + "a," * (60 << 20) + "]")
    found = limited(["is-opioid", "--facts", str(path), "--no-builtin", "x"], environment, 4000, 120)
    refused(found, path, rule="too-large", message="8000000 values")


def test_a_ring_through_two_layers_is_found(run: Run, tmp_path: Path) -> None:
    ring = HEAD + (f"drugs:\n  oxycodone: {{what: w, contains: [{{drug: percocet, {EVIDENCE}}}]}}\n")
    path = tmp_path / "ring.yaml"
    path.write_text(ring)
    found = run("is-opioid", "--no-builtin", "--facts", SMALL, "--facts", path, "percocet")
    assert found.status == 4
    assert ": cycle: oxycodone lies within itself" in found.err


@pytest.mark.parametrize("name", ["missing.yaml", "folder", "/dev/zero", "/dev/null", "loop", "a\nb", "x" * 300])
def test_what_is_no_file_is_refused_before_anything_else_is_opened(
    environment: dict[str, str], tmp_path: Path, name: str
) -> None:
    """Without a cache the built-in facts take seconds to compile, and nobody need wait for that."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    env = {**environment, "XDG_CACHE_HOME": "/dev/null"}
    found = limited(["is-opioid", "--facts", str(tmp_path / name), "ketamine"], env, 100, 2)
    assert (found.status, found.out, found.err.count("\n")) == (4, "", 1), found
