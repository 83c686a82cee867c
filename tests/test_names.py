"""Names as strangers type them: the right one, a near one, a look-alike, and things that are no name at all."""

import json
import unicodedata

import pytest

from conftest import SMALL, Run
from ketafacts import KnowledgeBase, is_a
from ketafacts.__main__ import run as run_here
from ketafacts.knowledge.naming import fold

SAME = [
    "ketamine",
    "KETAMINE",
    "Ketamine",
    "  ketamine  ",
    "ket amine",
    "keta-mine",
    "Ketalar®",
    "ketalar",
    "Special K",
    "special-k",
    "SPECIALK",
    "k\u00e9tamine",
    unicodedata.normalize("NFD", "k\u00e9tam\u00efne"),
    "ketamine\u00a0",
    "\u3000ketamine",
    "ketamin",
    "ketamines",
    "\u212aetamine",  # the Kelvin sign is a K to Unicode itself
]
OTHER = {
    "cyrillic a": "ket\u0430mine",
    "cyrillic e": "k\u0435tamine",
    "cyrillic k": "\u043aetamine",
    "cyrillic o": "m\u043erphine",
    "cyrillic throughout": "\u043c\u043e\u0440\u0444\u0438\u043d",
    "greek kappa": "\u03baetamine",
    "greek omicron": "m\u03bfrphine",
    "fullwidth": "\uff4b\uff45\uff54\uff41\uff4d\uff49\uff4e\uff45",
    "mathematical": "\U0001d424\U0001d41e\U0001d42d\U0001d41amine",
    "small capital": "\u1d0betamine",
    "dotless i": "ketam\u0131ne",
    "zero-width space": "keta\u200bmine",
    "zero-width joiner": "keta\u200dmine",
    "word joiner": "ketamine\u2060",
    "byte-order mark": "\ufeffketamine",
    "right-to-left override": "\u202eenimatek\u202c",
    "tag letters": "ketamine\U000e0061",
    "escape": "\x1b[31mketamine\x1b[0m",
    "backspace": "ketaminee\x08",
    "bell": "ketamine\x07",
    "vertical tab": "ketamine\x0b",
    "form feed": "keta\x0cmine",
    "unit separator": "keta\x1fmine",
    "next line": "ketamine\x85",
    "line separator": "ketamine\u2028",
    "square brackets": "[ketamine]",
    "rich markup": "[bold]ketamine[/bold]",
    "closing markup": "[/x]",
    "angle brackets": "<b>ketamine</b>",
    "emoji": "ketamine\U0001f48a",
    "emoji alone": "\U0001f48a",
    "zero for o": "m0rphine",
    "one for i": "ketam1ne",
    "doubled": "ketamine ketamine",
    "SQL": "' OR 1=1 --",
    "percent": "%",
    "underscore": "_etamine",
    "glob": "ketamin*",
    "path": "../../etc/passwd",
    "format string": "{0.__class__}",
    "nothing": "",
    "blank": "   ",
    "punctuation": "()/.,&+-",
    "quote": '"ketamine"',
    "digit": "0",
    "half a character": "\udcffketamine",
}


@pytest.mark.parametrize("name", SAME)
def test_the_same_name_written_otherwise_is_the_same_drug(kb: KnowledgeBase, name: str) -> None:
    found = kb.resolve(name)
    assert found.subject
    assert found.subject.id == "ketamine"


@pytest.mark.parametrize("name", OTHER.values(), ids=OTHER)
def test_a_look_alike_is_unknown(kb: KnowledgeBase, name: str) -> None:
    for asked in ("opioid", "NMDA receptor antagonist"):
        found = is_a(kb, name, asked)
        assert (found.answer, found.subject) == ("unknown", None)


@pytest.mark.parametrize("name", OTHER.values(), ids=OTHER)
def test_a_look_alike_of_a_class_is_unknown(kb: KnowledgeBase, name: str) -> None:
    assert is_a(kb, "morphine", name).answer == "unknown"


@pytest.mark.parametrize("word", ["ketamine", "Special K", "opioid", "opioids", "MS Contin"])
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_unicode_form_does_not_matter(kb: KnowledgeBase, word: str, form: str) -> None:
    accented = word.replace("e", "\u00e9").replace("o", "\u00f6")
    assert kb.resolve(unicodedata.normalize(form, accented)).subject == kb.resolve(word).subject  # type: ignore[arg-type]
    assert kb.resolve(word).subject


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [("ketamne", "ketamine"), ("morphin", "morphine"), ("nalaxone", "naloxone"), ("percoset", "percocet")],
)
def test_a_misspelt_name_is_suggested_and_never_answered(small: Run, typed: str, suggested: str) -> None:
    found = small("is-opioid", typed)
    assert found.status == 3
    assert found.out.startswith(f"unknown\t{typed}\topioid\t")
    assert found.err.lower().startswith(f"ketafacts: {typed}: did you mean {suggested}")


def test_an_ambiguous_name_gets_no_answer_but_its_meanings(small: Run) -> None:
    found = json.loads(small("is-opioid", "K2", "--json").out)["records"][0]
    assert found["answer"] == "unknown"
    assert found["suggestions"] == ["ketamine", "morphine"]
    assert "ketamine and morphine" in found["reason"]


@pytest.mark.parametrize("command", ["show", "risks", "uses"])
def test_an_ambiguous_name_is_three_for_reports(small: Run, command: str) -> None:
    found = small(command, "K2")
    assert (found.status, found.out) == (3, "")
    assert "a name of ketamine and morphine" in found.err


def test_nothing_typed_reaches_the_terminal_as_it_is(small: Run) -> None:
    names = [name.encode("utf-8", "surrogateescape") for name in OTHER.values()]
    found = small("is-opioid", "--", *names)
    assert found.status == 3
    assert found.out.count("\n") == len(names)
    assert acting(found.out + found.err) == set()


@pytest.mark.parametrize("name", OTHER.values(), ids=OTHER)
@pytest.mark.parametrize("command", ["show --", "is morphine --", "search --", "list --class"])
def test_nothing_typed_comes_back_in_a_message_as_it_is(
    capfd: pytest.CaptureFixture[str], command: str, name: str
) -> None:
    first, *others = command.split()
    status = run_here([first, f"--facts={SMALL}", "--no-builtin", *others, name])
    out, err = capfd.readouterr()
    assert status in (0, 2, 3)
    assert acting(out + err) == set()


def acting(text: str) -> set[str]:
    """Return the characters that a terminal might act on, or a reader cannot see."""
    return {one for one in text if one not in "\t\n" and unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp")}


LONG = {
    "letters": "k" * 1_000_000,
    "words": "ketamine " * 110_000,
    "accents": "e\u0301" * 300_000,
    "brackets": "[" * 1_000_000,
    "emoji": "\U0001f48a" * 250_000,
}


@pytest.mark.parametrize("name", LONG.values(), ids=LONG)
def test_a_name_of_a_megabyte_is_unknown_at_once(small: Run, name: str) -> None:
    found = small("is-opioid", "-", stdin=name, timeout=10)
    assert found.status == 3
    assert found.out.startswith("unknown\t")
    assert len(found.err) < 1000


def test_standard_input_gives_names_one_a_line(small: Run) -> None:
    found = small("is-opioid", "oxycodone", "-", stdin=b"\xef\xbb\xbfmorphine\r\n\n  ketamine \nKet\xffalar")
    assert [line.split("\t")[:2] for line in found.out.splitlines()] == [
        ["yes", "oxycodone"],
        ["yes", "morphine"],
        ["no", "ketamine"],
        ["unknown", "Ket\ufffdalar"],
    ]
    assert found.status == 1


def test_no_names_on_standard_input_is_not_a_yes(small: Run) -> None:
    found = small("is-opioid", "-", stdin="\n \n")
    assert (found.status, found.out) == (3, "")


def test_endless_names_are_refused_in_bounded_memory(small: Run) -> None:
    found = small("is-opioid", "-", stdin="x\n" * 100_001)
    assert (found.status, found.out) == (2, "")
    assert "more than 100000 names" in found.err


def test_endless_line_is_refused(small: Run) -> None:
    found = small("is-opioid", "-", stdin=b"\0" * (1 << 21))
    assert (found.status, found.out) == (2, "")


def test_an_option_like_name_is_asked_for_after_two_dashes(small: Run) -> None:
    assert small("is-opioid", "--", "-x").status == 3
    assert small("is-opioid", "--", "--help").out.startswith("unknown\t--help")


@pytest.mark.parametrize("text", ["ά", "İ", "ǰ", "ϐ", "ﬃ", "ẞ", "Ω", "ŉ"])
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
