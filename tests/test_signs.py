"""Signs that are no words: what they deny or hide is not read, so no verdict is given, least of all "true"."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.language.signs import unread_sign


def verdict(kb: KnowledgeBase, text: str) -> str:
    return judge_sentence(kb, text).verdict


DENYING = ["¬", "≠", "(≠)", "∉", "∅", "✗", "❌", "🚫", "⛔", "👎", "🙅", "☓", "×", "±", "≈", "⊥", "o\u0338"]


@pytest.mark.parametrize("sign", DENYING)
def test_a_sign_that_may_deny_leaves_nothing_to_judge(facts: KnowledgeBase, sign: str) -> None:
    for text in ("Ketamine is {} an NMDA antagonist.", "Ketamine is {} not an opioid.", "Ketamine is {} an opioid."):
        assert verdict(facts, text.format(sign)) == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "❌ Ketamine is an NMDA antagonist.",
        "Ketamine is an NMDA antagonist ❌",
        "Ketamine is an NMDA antagonist 🙃.",
        "Ketamine is !an NMDA antagonist.",
        "Ketamine is an ~NMDA antagonist.",
        "Ketamine is ~~not~~ an opioid.",
    ],
)
def test_a_sentence_that_is_crossed_out_or_in_the_words_of_programs_is_not_judged(
    facts: KnowledgeBase, text: str
) -> None:
    assert verdict(facts, text) == "unknown"


@pytest.mark.parametrize("hidden", ["\ufffd\ufffd\ufffd", "███", "\u2800\u2813", "ⓝⓞⓣ", "🄽🄾🅃", "\uf0b7", "___", "***"])
def test_what_is_hidden_or_could_not_be_decoded_leaves_nothing_to_judge(facts: KnowledgeBase, hidden: str) -> None:
    assert verdict(facts, f"Ketamine is {hidden} an NMDA antagonist.") == "unknown"
    assert verdict(facts, f"Ketamine is {hidden} an opioid.") == "unknown"


@pytest.mark.parametrize(
    "text",
    ["Ketamine is an opioid{}", "{}Ketamine is an opioid.", "Ketamine{} is an opioid.", "Ketamine is {}an opioid."],
)
@pytest.mark.parametrize("mark", ["💊", "™", "®", "•", "…", "✔", "☑", "😀", "*", "~ ", "– ", "\u200b", "“"])
def test_what_decorates_hides_nothing(facts: KnowledgeBase, text: str, mark: str) -> None:
    assert verdict(facts, text.format(mark)) == "false"
    assert verdict(facts, text.format(mark).replace("is", "is not")) == "true"


def test_the_bullet_of_a_word_processor_is_no_sign(facts: KnowledgeBase) -> None:
    assert verdict(facts, "\uf0b7 Ketamine is an opioid.") == "false"


@pytest.mark.parametrize(
    "text", ["2 × 50 mg", "50× as strong", "≈ 3 hours", "±5%", "≥65 years", "wow! It", "~ 5", "~5"]
)
def test_signs_of_arithmetic_say_something_of_numbers(text: str) -> None:
    assert unread_sign(text) == ""
    assert unread_sign("ketamine × opioid") == "×"


@pytest.mark.parametrize("sign", ["¬", "❌", "███", "ⓝⓞⓣ", "\ufffd"])
def test_a_question_with_such_a_sign_is_not_answered(facts: KnowledgeBase, sign: str) -> None:
    assert answer_question(facts, f"Is morphine {sign} an opioid?").answer == "unknown"
    assert answer_question(facts, f"My friend overdosed on morphine {sign} help").text.startswith("Call emergency")
    assert answer_question(facts, "Is morphine an opioid 💊?!").answer == "yes"
