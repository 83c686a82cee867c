"""What is said and taken back, or announced as untrue: nobody stands for it, so it is neither true nor false."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.answers.reviewing import review_text
from ketafacts.language.takenback import announces, is_denial

FALSE, TRUE = "Ketamine is an opioid.", "Morphine is an opioid."
BEHIND = [
    "Not!",
    "False.",
    "WRONG!",
    "Nope.",
    "Just kidding.",
    "Or is it?",
    "Said nobody ever.",
    "No, it isn't.",
    "In fact, it is not.",
    "That's a lie.",
    "This claim is false.",
    "The previous sentence is wrong.",
    "None of that is true.",
    "Nothing could be further from the truth.",
    "So goes the old myth.",
    "Many people believe this.",
    "Verdict: mostly false.",
    "I was wrong about that.",
    "Sorry, I meant naloxone.",
]
NO_DENIALS = [
    "It is wrong to think it is harmless.",
    "It is not so strong as codeine.",
    "It isn't right for everyone.",
    "That is wrong for children.",
    "It is not true that it is harmless.",
    "This is not the case for naloxone.",
    "Not many people know this.",
    "No other drug is like it.",
    "Wrong doses kill.",
    "Many people use it.",
    "This is true.",
    "The myth is that it is safe.",
    "Lies are told about naloxone.",
    "Myth: naloxone is an opioid.",
]
BEFORE = [
    "Here is a common myth.",
    "The following statement is false.",
    "Do not believe this.",
    "Some people claim the following.",
    "None of the following is true:",
    "True or false?",
    "Which of these is true?",
]
NO_ANNOUNCEMENTS = ["There are many myths.", "The next drug is dangerous.", "People say a lot.", "It is false."]


@pytest.mark.parametrize("text", BEHIND)
def test_what_the_next_sentence_takes_back_is_not_judged(kb: KnowledgeBase, text: str) -> None:
    for said in (FALSE, TRUE):
        assert judge_text(kb, f"{said} {text}").__next__().verdict == "unknown"
        assert review_text(kb, f"{said} {text}").records[0]["kind"] == "reported"
        assert review_text(kb, f"{said}\n\n{text}", "a.md").records[0]["verdict"] == "unknown"


@pytest.mark.parametrize("text", NO_DENIALS)
def test_what_only_looks_like_taking_back_hides_nothing(kb: KnowledgeBase, text: str) -> None:
    assert not is_denial(text)
    assert [judge_text(kb, f"{said} {text}").__next__().verdict for said in (FALSE, TRUE)] == ["false", "true"]
    assert review_text(kb, f"{FALSE}\n\n{text}", "a.md").records[0]["verdict"] == "false"


@pytest.mark.parametrize("text", BEFORE)
def test_what_is_announced_as_untrue_is_not_judged(kb: KnowledgeBase, text: str) -> None:
    for said in (FALSE, TRUE):
        assert [one.verdict for one in judge_text(kb, f"{text} {said}")][-1] == "unknown"
        for document in (f"{text} {said}", f"{text}\n\n- {said}"):
            assert [one["verdict"] for one in review_text(kb, document, "a.md").records] == ["unknown"]


@pytest.mark.parametrize("text", NO_ANNOUNCEMENTS)
def test_what_only_looks_like_an_announcement_hides_nothing(kb: KnowledgeBase, text: str) -> None:
    assert not announces(text)
    assert not announces(text, many=True)
    assert [one["verdict"] for one in review_text(kb, f"{text} {FALSE}", "a.md").records][-1] == "false"


def test_only_what_is_announced_is_taken_back(kb: KnowledgeBase) -> None:
    assert [one.verdict for one in judge_text(kb, f"Here is a myth. {FALSE} {TRUE}")] == ["unknown", "unknown", "true"]
    assert [one.verdict for one in judge_text(kb, f"None of these is true. {FALSE} {TRUE}")] == ["unknown"] * 3
    found = review_text(kb, f"Some people say:\n\n- {FALSE}\n- {FALSE}\n\nBut:\n\n- {FALSE}", "a.md").records
    assert [one["verdict"] for one in found] == ["unknown", "unknown", "false"]


@pytest.mark.parametrize(
    "head", ["| Claim | Verdict |", "| Statement | True or false? |", "| What people say | Fact |"]
)
def test_what_another_column_rates_is_only_told(kb: KnowledgeBase, head: str) -> None:
    table = f"{head}\n|---|---|\n| {FALSE} | False |\n"
    assert [one["kind"] for one in review_text(kb, table, "a.md").records] == ["reported"]
    other = table.replace(head, "| Claim | Source |")
    assert [one["verdict"] for one in review_text(kb, other, "a.md").records] == ["false"]


def test_what_is_told_is_judged_where_it_is_asked_about(kb: KnowledgeBase) -> None:
    from ketafacts.answers.reviewing import Wanted

    wanted = Wanted(reported=True)
    assert review_text(kb, f"Some people say:\n\n- {FALSE}", "a.md", wanted).records[0]["verdict"] == "false"


@pytest.mark.parametrize("mark", ["🙄", "🤡", "😉", "😂", "🧢", "(not)"])
def test_what_is_not_meant_by_its_marks_is_not_judged(kb: KnowledgeBase, mark: str) -> None:
    said = f"Ketamine is {mark} an opioid." if mark == "(not)" else f"{FALSE} {mark}"
    assert judge_sentence(kb, said).verdict == "unknown"


@pytest.mark.parametrize("end", ["?!", "?!!", "‽", "???!!!"])
def test_a_question_that_is_cried_out_is_one(kb: KnowledgeBase, end: str) -> None:
    assert judge_sentence(kb, FALSE[:-1] + end).kind == "question"


HIDDEN = {
    "raised": ("Morphine is <sup>not</sup> an opioid.", "false"),
    "raised, with a link": ("Morphine is <sup><a href=x>not</a></sup> an opioid.", "false"),
    "a note": ("Morphine is an opioid<sup>a,b</sup>.", "true"),
    "too small": ('Morphine is <i style="font-size: 0">not</i> an opioid.', "unknown"),
    "small": ('Morphine is <i style="font-size: 0.8em">not</i> an opioid.', "false"),
    "see-through": ('Morphine is <i style="opacity:0.0">not</i> an opioid.', "unknown"),
    "said aloud": ('Morphine is <i class="a sr-only">not</i> an opioid.', "unknown"),
}


@pytest.mark.parametrize("case", HIDDEN)
def test_what_is_shown_decides(kb: KnowledgeBase, case: str) -> None:
    text, verdict = HIDDEN[case]
    for path in ("a.md", "a.html"):
        assert [one["verdict"] for one in review_text(kb, f"{text}", path).records] == [verdict]


def test_a_paragraph_that_is_struck_out_says_nothing(kb: KnowledgeBase) -> None:
    struck = f'<p style="text-decoration: line-through">{FALSE}</p><p>{TRUE}</p>'
    assert [one["verdict"] for one in review_text(kb, struck, "a.html").records] == ["true"]
    assert review_text(kb, f".. a comment\n   {FALSE}\n\n   {FALSE}\n\n{TRUE}", "a.rst").records[0]["verdict"] == "true"
