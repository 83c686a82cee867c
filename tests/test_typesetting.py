"""How a text was set says nothing: no verdict turns with the width of a space, the end of a line or a soft hyphen."""

import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from ketafacts import KnowledgeBase, is_a
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.language.text import evened, sentences

SETTINGS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "thin and ideographic spaces": lambda text: text.replace(" ", "\u2009\u3000"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "a line for each word": lambda text: text.replace(" ", "\n"),
    "lines of Windows": lambda text: text.replace(" ", "\r\n   "),
    "soft hyphens": lambda text: "".join(f"{one}\u00ad" if one.isalpha() else one for one in text),
    "loose accents": lambda text: unicodedata.normalize("NFD", text),
    "hyphens of their own": lambda text: text.replace("-", "\u2010"),
    "hyphens that do not break": lambda text: text.replace("-", "\u2011"),
    "minus signs for hyphens": lambda text: text.replace("-", "\u2212"),
    "short dashes for hyphens": lambda text: text.replace("-", "\u2013"),
    "a bullet": lambda text: f"\u2022 {text}",
    "a dash of a list": lambda text: f"- {text}",
    "a number of a list": lambda text: f"1. {text}",
    "a number in a bracket": lambda text: f"2) {text}",
    "bold": lambda text: f"**{text}**",
    "a bold word": lambda text: "**{}** {}".format(*text.split(" ", 1)),
    "leaning": lambda text: f"*{text}*",
    "underlined": lambda text: f"_{text}_",
    "code": lambda text: "`{}` {}".format(*text.split(" ", 1)),
    "the raised number of a note": lambda text: f"{text}\u00b9",
    "a mark of order": lambda text: f"\ufeff{text}",
}
SENTENCES = {
    "Ketamine is an opioid.": "false",
    "Ketamine is not an opioid.": "true",
    "Kétamine is not an opioid.": "true",
    "The effects of LSD last no longer than two hours.": "false",
    "The effects of LSD last longer than two hours.": "true",
    "Xylazine, the so-called zombie drug, is an opioid.": "false",
    "Suboxone film contains naloxone as well as buprenorphine.": "true",
    "Clozapine does not require monitoring of white blood cells.": "false",
    "Clozapine requires monitoring of white blood cells.": "true",
    "Naltrexone is not an opioid but an opioid antagonist, and it is approved for alcohol use disorder.": "true",
    "Vivitrol, an opioid blocker, must not be given to people who are still taking opioids.": "true",
    "Ketamine tastes of strawberries.": "unknown",
    "Drinking is addictive.": "true",
    "Oxycodone and acetaminophen is an opioid.": "true",
    "Naloxone rapidly reverses opioid-induced respiratory depression.": "true",
    "Naloxone does not reverse opioid-induced respiratory depression.": "false",
    "Rather than activating opioid receptors, naloxone blocks them.": "true",
    "Benzodiazepines enhance GABA-A receptors.": "true",
}


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("setting", SETTINGS)
def test_a_verdict_does_not_turn_with_how_a_sentence_is_set(facts: KnowledgeBase, text: str, setting: str) -> None:
    judged = judge_sentence(facts, SETTINGS[setting](text))
    assert (judged.verdict, judged.text) == (SENTENCES[text], SETTINGS[setting](text))


@pytest.mark.parametrize("setting", SETTINGS)
def test_nor_does_an_answer(facts: KnowledgeBase, setting: str) -> None:
    question = "is ketamine an opioid or a so-called dissociative?"
    answer = answer_question(facts, question)
    assert answer_question(facts, SETTINGS[setting](question)) == answer


@pytest.mark.parametrize("setting", SETTINGS)
def test_evening_out_is_done_once(setting: str) -> None:
    for text in SENTENCES:
        even = evened(SETTINGS[setting](text))
        assert even == text
        assert evened(even) == even


@pytest.mark.parametrize(
    "text",
    [
        "Keta\u034fmine is an opioid.",  # a joiner that nobody sees
        "Keta\u200bmine is an opioid.",
        "Keta\u2028mine is an opioid.",
        "Keta\x1fmine is an opioid.",
        "Ketamine is n\u0336o\u0336t\u0336 an opioid.",  # struck out
        "K\u0336e\u0336t\u0336a\u0336m\u0336i\u0336n\u0336e\u0336 is an opioid.",
        "Keta\U000e0100mine is an opioid.",
    ],
)
def test_what_hides_in_a_word_or_strikes_it_out_is_not_passed_over(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


@pytest.mark.parametrize("mark", ["\u0334", "\u0338", "\u034f", "\u180b", "\u20d2", "\u0363", "\u2df5", "\u05bb"])
def test_a_name_with_a_stroke_or_a_mark_that_nobody_sees_is_unknown(facts: KnowledgeBase, mark: str) -> None:
    assert is_a(facts, f"ket{mark}amine", "opioid").answer == "unknown"
    assert is_a(facts, f"ketamine{mark}", "opioid").answer == "unknown"


def test_a_letter_of_japanese_is_not_taken_for_another_of_its_shape(facts: KnowledgeBase) -> None:
    """What makes "ba" of "ha", and "pi" of "hi", is no accent."""
    for name, other in (("ビムパット", "ヒムハット"), ("リファンピシン", "リファンビシン")):
        for form in ("NFC", "NFD"):
            assert is_a(facts, unicodedata.normalize(form, name), "opioid").answer == "no"
            assert judge_sentence(facts, unicodedata.normalize(form, f"{name} is an opioid.")).verdict == "false"
            assert is_a(facts, unicodedata.normalize(form, other), "opioid").answer == "unknown"
            assert judge_sentence(facts, unicodedata.normalize(form, f"{other} is an opioid.")).verdict == "unknown"


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("setting", SETTINGS)
def test_the_command_answers_alike(run: Run, setting: str) -> None:
    found = run("check", "--lines", "-", stdin=SETTINGS[setting]("Ketamine is not an opioid.").replace("\n", "\u00a0"))
    assert (found.status, found.out[:5]) == (0, "true\t")


@pytest.mark.usefixtures("facts")  # compiled before a process waits for them
def test_a_document_with_soft_hyphens_is_reviewed_like_any_other(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "Water is wet. Keta\u00admine is an opi\u00adoid. Ser\u00adtraline is an opioid.\n"
    page.write_text(text, encoding="utf-8")
    found = run("review", page, "--format", "jsonl")
    assert (found.status, found.out.count('"verdict": "false"')) == (1, 2)
    page.write_text("Water is wet. Ke\u0301tamine is an opioid.\n", encoding="utf-8")
    assert run("review", page).status == 1


DASHES = {
    "Ketamine is not an opioid, just like gabapentin.": "true",
    "Ketamine is not an opioid, just like morphine.": "false",
    "Fentanyl is an opioid, the same as heroin.": "true",
    "Aspirin belongs to a category of narcotic analgesics, or pain medicines.": "false",
    "Ketamine is an anaesthetic, not an opioid.": "true",
    "Morphine, an opioid, is in Schedule II.": "true",
}


@pytest.mark.parametrize("dash", ["\u2014", "\u2013", " \u2013 ", " \u2014 ", " - ", "--", " -- "])
@pytest.mark.parametrize("text", DASHES)
def test_any_dash_parts_as_a_comma_does(facts: KnowledgeBase, text: str, dash: str) -> None:
    """A typed dash turned "not an opioid - just like morphine" into a true sentence."""
    assert judge_sentence(facts, text).verdict == DASHES[text]
    assert judge_sentence(facts, text.replace(", ", dash)).verdict == DASHES[text]


CASES = {
    "Medetomidine's sedation in dogs can be reversed by atipamezole.": "true",
    "Medetomidine's sedation in dogs can be reversed by naloxone.": "false",
    "Vancomycin treats C. difficile infection.": "true",
    "Vancomycin does not treat C. difficile.": "false",
    "Ketamine is a selective serotonin reuptake inhibitor (SSRI).": "false",
    "Naproxen is a nonsteroidal anti-inflammatory drug, or NSAID, that relieves pain.": "true",
    "In the U.K., LSD is a Class A controlled substance.": "true",
}


@pytest.mark.parametrize("text", CASES)
def test_nor_do_small_or_capital_letters_turn_a_verdict(facts: KnowledgeBase, text: str) -> None:
    for said in (text, text.lower(), text.upper(), text.replace("'", "\u2019"), text.replace("'", "\u02bc")):
        assert judge_sentence(facts, said).verdict == CASES[text], said


def test_numbers_of_a_list_are_no_sentences(facts: KnowledgeBase) -> None:
    found = list(judge_text(facts, "1. Ketamine is an opioid. 2. Morphine is an opioid.\n\n3. It is in Schedule II."))
    assert [(one.text, one.verdict) for one in found] == [
        ("1. Ketamine is an opioid.", "false"),
        ("2. Morphine is an opioid.", "true"),
        ("3. It is in Schedule II.", "true"),
    ]


def test_the_raised_number_of_a_note_ends_no_sentence_otherwise(facts: KnowledgeBase) -> None:
    found = list(judge_text(facts, "Ketamine is not an opioid.\u00b9 Morphine is not an opioid.\u00b2 Naloxone binds."))
    assert [one.verdict for one in found[:2]] == ["true", "false"]


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine is {--not--} an opioid.",
        "Ketamine is ~~not~~ an opioid.",
        "Ketamine is ___ an opioid.",
        "Ketamine is *** an opioid.",
        "Morphine lasts \u22123 hours.",
        "CYP2D6*4 is an opioid.",
        "\u0394\u2079-THC is an opioid.",
    ],
)
def test_signs_that_say_something_are_not_taken_for_setting(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


HOSTILE = {
    "stars": "*a " * 100_000,
    "one star": "*" + "a " * 100_000,
    "lines below": "_a " * 100_000,
    "ticks": "`a" * 100_000,
    "raised figures": "abc" + "\u00b9" * 100_000 + "a",
    "raised lists": ".\u00b9," * 100_000 + "a",
    "dashes": "a - " * 100_000,
    "typed dashes": "a--" * 100_000,
    "short dashes": "a\u2013" * 100_000,
    "dashes before or": "a\u2014 or " * 100_000,
    "bullets": "- " * 100_000,
    "numbers of lists": "1. " * 100_000,
    "stops that end nothing": "1 " + "e.g. " * 100_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_is_full_of_marks_is_evened_out_in_bounded_time(text: str) -> None:
    began = time.process_time()
    even = evened(text)
    assert evened(even) == even
    assert sum(1 for _ in sentences(text)) >= 1
    assert time.process_time() - began < 5
