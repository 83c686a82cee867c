"""Signs that are no words: what they deny or hide is not read, so no verdict is given, least of all "true"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.language.signs import _RECKONING, _reckoned, unread_sign


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
        "Ketamine is {--not--} an opioid.",
        "Ketamine is {++not++} an opioid.",
        "Ketamine is <!-- not --> an opioid.",
        "Ketamine is /* not */ an opioid.",
        "Ketamine is {# not #} an opioid.",
    ],
)
def test_a_sentence_that_is_crossed_out_or_in_the_words_of_programs_is_not_judged(
    facts: KnowledgeBase, text: str
) -> None:
    assert verdict(facts, text) == "unknown"


@pytest.mark.parametrize("dash", [" - ", " – ", " — ", "—"])
def test_a_word_that_blanks_about_its_hyphen_part_is_not_judged_by_its_first_half(
    facts: KnowledgeBase, dash: str
) -> None:
    for whole in ("benzodiazepine-free sedative", "opioid-sparing drug", "opioid-naive drug"):
        assert verdict(facts, f"Ketamine is a {whole.replace('-', dash)}.") == "unknown"
    assert verdict(facts, "Ketamine is an opioid - an anaesthetic.") == "false"


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


@pytest.mark.parametrize("text", ["2 × 50 mg", "50× as strong", "≈ 3 hours", "±5%", "wow! It", "~ 5", "~5"])
def test_signs_of_arithmetic_say_something_of_numbers(text: str) -> None:
    assert unread_sign(text) == ""
    assert unread_sign("ketamine × opioid") == "×"


@given(
    st.lists(st.sampled_from([*"3 .,-/*^+=&|$#%'\"()a", "12", "3.0.1", " hours", " times"]), max_size=9).map("".join)
)
def test_no_reckoned_number_is_passed_by(text: str) -> None:
    assert _RECKONING.search(text) or not _reckoned().search(text)


@pytest.mark.parametrize("sign", ["¬", "❌", "███", "ⓝⓞⓣ", "\ufffd"])
def test_a_question_with_such_a_sign_is_not_answered(facts: KnowledgeBase, sign: str) -> None:
    assert answer_question(facts, f"Is morphine {sign} an opioid?").answer == "unknown"
    assert answer_question(facts, f"My friend overdosed on morphine {sign} help").text.startswith("Call emergency")
    assert answer_question(facts, "Is morphine an opioid 💊?!").answer == "yes"


OTHER_NUMBERS = ["-3", "−3", "–3", "±3", ".3", "3%", "0.3.5", "2^3", "3*10", "3 × 10", "3 / 2", "3/4", "#3", "$3", "/3"]
OTHER_NUMBERS += [
    "2.5 ± 0.5",
    "3 + 2",
    "3 & 2",
    "3 | 2",
    "3 \\ 2",
    "3 = 3",
    "√3",
    "3∞",
    "3'",
    "3 - 1",
    "3 to 2",
    "2.5–2",
]


@pytest.mark.parametrize("number", OTHER_NUMBERS)
def test_a_sign_that_makes_another_number_of_it_leaves_nothing_to_judge(facts: KnowledgeBase, number: str) -> None:
    assert verdict(facts, f"Ketamine's half-life is {number} hours.") == "unknown"
    assert verdict(facts, f"Ketamine's half-life is not {number} hours.") == "unknown"
    assert answer_question(facts, f"Is ketamine's half-life {number} hours?").answer == "unknown"


# With a bound it is another claim, with any other sign nobody knows which number is meant.
ODD = [
    "<3",
    "> 3",
    "≥3",
    "≤ 3",
    "=3",
    "@3",
    "&3",
    "|3|",
    "{3}",
    "^3",
    "3;",
    "3 ;",
    "3:",
    "3,",
    "3.",
    "3_",
    "3 |",
    "3 →",
]
ODD += [
    "\u207b3",
    "\ufe633",
    "\u20123",
    "3\u0336",
    "→3",
    "↑3",
    "3 💊",
    "∑3",
    "⌈3⌉",
    "2;3",
    "2:3",
    "2..3",
    "2 to; 3",
    "; 3",
]
ODD += ["3 -- ", "3 (?)", "|three|", "three;", "<three", "three |", "1 3", "3 7", "50 100"]


@pytest.mark.parametrize("number", ODD)
def test_a_sign_that_belongs_to_no_number_leaves_nothing_to_judge(facts: KnowledgeBase, number: str) -> None:
    assert verdict(facts, f"Ketamine's half-life is {number} hours.") == "unknown"
    assert verdict(facts, f"Ketamine's half-life is not {number} hours.") == "unknown"
    assert answer_question(facts, f"Is ketamine's half-life {number} hours?").answer == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine was {}approved in >1970.",
        "Ketamine was {}approved in |1970|.",
        "Ketamine was {}approved in; 1970.",
        "Ketamine is {}in Schedule |III|.",
        "Ketamine is {}in Schedule; III.",
        "Ketamine is {}in Schedule <III.",
        "Ketamine is {}in Schedule III+.",
        "Ketamine is {}in Schedule −III.",
        "Fentanyl is {}100; times stronger than morphine.",
        "Fentanyl is {}100 times; stronger than morphine.",
        "Fentanyl is {}≤50 times stronger than morphine.",
        "Fentanyl is {}50; to 100 times stronger than morphine.",
        "Ketamine is {}a\u0336n\u0336 anaesthetic.",
    ],
)
def test_neither_a_year_nor_a_schedule_nor_a_number_of_times_is_read_past_such_a_sign(
    facts: KnowledgeBase, text: str
) -> None:
    assert verdict(facts, text.format("")) == "unknown"
    assert verdict(facts, text.format("not ")) == "unknown"


@pytest.mark.parametrize(
    "text", ["Ketamine was approved in 1970; it is{} an opioid.", "Ketamine is in Schedule III; it is{} an opioid."]
)
def test_a_semicolon_behind_a_number_still_parts_two_claims(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text.format(" not")) == "true"
    assert verdict(facts, text.format("")) == "false"


@pytest.mark.parametrize("number", ["**3**", "`3`", "«3»", "“3”", "*3*"])
def test_a_number_may_be_set_apart(facts: KnowledgeBase, number: str) -> None:
    assert verdict(facts, f"Ketamine's half-life is {number} hours.") == "true"
    assert verdict(facts, f"Ketamine's half-life is not {number} hours.") == "false"


@pytest.mark.parametrize("number", ["3", "2-3", "2 -3", "2–3", "2 – 3", "2−3", "~3", "2.5", "(3)"])
def test_a_span_of_numbers_and_about_a_number_are_read(facts: KnowledgeBase, number: str) -> None:
    assert verdict(facts, f"Ketamine's half-life is {number} hours.") == "true"
    assert verdict(facts, f"Ketamine's half-life is not {number} hours.") == "false"


@pytest.mark.parametrize("text", ["Ketamine was approved in -1970.", "Fentanyl is -100 times stronger than morphine."])
def test_a_year_or_a_number_of_times_below_nought_is_not_judged(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == "unknown"


@pytest.mark.parametrize(
    "text", ["Delta-9-THC", "beta-2 agonist", "CYP2D6/3A4", "5-HT2A", "24-hour", "Tylenol #3", "1-3", "(1) a", "10%."]
)
def test_a_number_within_a_name_has_no_sign(text: str) -> None:
    assert not unread_sign(text)


@pytest.mark.parametrize("number", ["¹⁰⁰", "100²", "①", "₂", "½", "Ⅳ", "五", "9" * 5000, "1" + "0" * 400])
@pytest.mark.parametrize(
    "text",
    [
        "Fentanyl is {} times as potent as morphine.",
        "Ketamine was approved in {}.",
        "Ketamine was approved in the {}s.",
        "Ketamine's half-life is {} hours.",
        "Morphine can be detected in urine for {} days.",
    ],
)
def test_digits_that_no_number_is_written_with_and_endless_numbers_are_no_fault(
    facts: KnowledgeBase, text: str, number: str
) -> None:
    assert verdict(facts, text.format(number)) in ("false", "unknown")
    assert answer_question(facts, text.format(number)).answer in ("no", "unknown")


def test_the_digits_of_another_script_are_digits(facts: KnowledgeBase) -> None:
    assert verdict(facts, "Ketamine was approved in १९७०.") == "true"
    assert verdict(facts, "Ketamine's half-life is ٣ hours.") == "true"


def test_a_number_of_times_that_goes_down_is_no_span(facts: KnowledgeBase) -> None:
    for text in ("Fentanyl is {}100 to 50 times stronger than morphine.", "Naloxone {}lasts 90 to 30 minutes."):
        denial = "does not " if "lasts" in text else "not "
        assert verdict(facts, text.format("")) == "unknown"
        assert verdict(facts, text.format(denial).replace("not lasts", "not last")) == "unknown"
    assert verdict(facts, "Fentanyl is 50 to 100 times stronger than morphine.") == "true"
