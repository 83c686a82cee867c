"""A roundabout wording is looked for by texts it cannot do without: none that fits is missed, few others are met."""

from pathlib import Path

import pytest

from ketafacts.language.factors import factors
from ketafacts.language.lexicon.restated.ordered import RESTATED
from ketafacts.language.mentions import expanded
from ketafacts.language.roundabout import Restatement, Roundabout, _by_trigger, _is_told_by, restatement, roundabout
from ketafacts.language.text import as_text, words

VERDICTS = Path(__file__).parent.parent / "benchmarks" / "evaluation" / "verdicts.tsv"
ONE_IN, FEW = 40, 400
MANY = 60  # patterns of one word, which take long to compile


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("made in ([a-z]+) by", [{" made in "}, {" by "}]),
        ("x,? made(?= (?:in|at))", [{" x made ", " x , made "}]),
        ("(?:is|was) made", [{" is made ", " was made "}]),
        ("^(?:the )?effects? of", [{"^ effect of ", "^ effects of ", "^ the effect of ", "^ the effects of "}]),
        ("^((?:(?! not )[^,;])+?) (?:works|acts) on(?= $)", [{" works on ", " acts on "}]),
        (r"metaboli[sz]ed by \d+ (?:a|[a-z]+) x", [{" metabolised by ", " metabolized by "}, {" x "}]),
        (r"(?:very )*risky to(?:, or \w+|, and)? (take|use)+ it", [{" risky to"}, {"take", "use"}, {" it "}]),
        (r"(?:\w+|so) \1", []),
        (r"an? (?:[a-z]+ ){1,3}?drug of", [{" a ", " an "}, {" drug of "}]),
        (",? which is", [{" which is "}]),
    ],
)
def test_what_a_pattern_cannot_do_without_is_read_off_it(pattern: str, wanted: list[set[str]]) -> None:
    found = [set(texts) for texts in factors(pattern)]
    assert found == wanted


def test_no_wording_that_fits_a_sentence_is_missed() -> None:
    claims = [line.split("\t")[1] for line in VERDICTS.read_text(encoding="utf-8").splitlines()][::ONE_IN]
    fitting = 0
    for claim in claims:
        said = expanded(words(claim))
        keys, text = {word.key for word in said}, as_text(said, frozenset(";:()"))
        few = [trigger for trigger in sorted(_by_trigger().keys() & keys) if len(_by_trigger()[trigger]) <= MANY]
        fits = [n for trigger in few for n in _by_trigger()[trigger] if restatement(n).search(text)]
        assert set(fits) <= set(roundabout().numbers(keys, text)), claim
        fitting += len(fits)
    assert fitting > 0


def test_few_wordings_are_compiled_that_do_not_fit() -> None:
    claims = [line.split("\t")[1] for line in VERDICTS.read_text(encoding="utf-8").splitlines()][::ONE_IN]
    looked_at = fits = 0
    for claim in claims:
        said = expanded(words(claim))
        text = as_text(said, frozenset(";:()"))
        found = roundabout().numbers({word.key for word in said}, text)
        looked_at += len(found)
        fits += sum(restatement(number).search(text) is not None for number in found)
    assert looked_at < 0.02 * len(claims) * len(RESTATED)
    assert fits > looked_at / 8


def test_wordings_that_are_met_later_are_found_beside_those_that_were_looked_at_before() -> None:
    claims = [line.split("\t")[1] for line in VERDICTS.read_text(encoding="utf-8").splitlines()][::FEW]
    gradually, found = Roundabout(None), 0
    for claim in claims:
        said = expanded(words(claim))
        keys, text = {word.key for word in said}, as_text(said, frozenset(";:()"))
        numbers = gradually.numbers(keys, text)
        assert numbers == Roundabout(None).numbers(keys, text), claim
        found += len(numbers)
    assert found > 0


def test_a_need_that_another_tells_is_not_asked_for() -> None:
    assert _is_told_by(frozenset({"is listed", "listed"}), frozenset({"listed"}))
    assert _is_told_by(frozenset({"is listed"}), frozenset({"is", "are"}))
    assert not _is_told_by(frozenset({"is listed", "is named"}), frozenset({"listed"}))
    assert not _is_told_by(frozenset({"listed"}), frozenset({"is listed"}))


def test_a_wording_is_compiled_when_a_text_holds_all_that_it_needs() -> None:
    one = Restatement("caused by (a|b)", ((r"\\1", "causes"),), (("caused by ",), (" a ", " b ")))
    assert one.search("it is caused by c ") is None
    assert "pattern" not in vars(one)
    assert one.search("it is caused by b ")
    assert "pattern" in vars(one)
