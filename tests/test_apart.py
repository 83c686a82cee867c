"""A sentence is cut in several ways: each part that comes of them is read once."""

from collections import Counter

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers import apart
from ketafacts.answers.checking import judge_sentence
from ketafacts.language.text import Word

# Cut in several ways, as it stands and in plainer words; none of them decides it.
CUT_IN_MANY_WAYS = (
    "Lisinopril works by relaxing blood vessels, which helps to lower blood pressure and eases the work of the heart."
)


def test_no_part_of_a_sentence_is_read_twice(monkeypatch: pytest.MonkeyPatch, facts: KnowledgeBase) -> None:
    met, read = Counter[object](), apart.judge_words

    def counting(one: KnowledgeBase, said: list[Word], *rest: object) -> object:
        met[tuple(said), rest[1]] += 1  # with what "it" stands for
        return read(one, said, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(apart, "judge_words", counting)
    assert judge_sentence(facts, CUT_IN_MANY_WAYS).verdict == "unknown"
    assert len(met) > 1
    assert max(met.values()) == 1  # whether it may be cut once more or not


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is not an opioid, and morphine is an opioid", "true"),
        ("Ketamine is not an opioid, and morphine is not an opioid", "false"),
        ("Ketamine is not an opioid, and morphine is glimmering", "unknown"),
    ],
)
def test_each_part_keeps_its_own_verdict(text: str, verdict: str, facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, text).verdict == verdict
