"""Lists of documents: an item says what the line before the list says of it."""

from typing import Any

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.reviewing import review_text


def review(facts: KnowledgeBase, text: str, path: str = "a.md") -> list[tuple[str, str, str]]:
    records: tuple[dict[str, Any], ...] = review_text(facts, text, path).records
    return [(one["text"], one["kind"], one["verdict"]) for one in records]


def items(facts: KnowledgeBase, text: str, path: str = "a.md") -> dict[str, str]:
    return {said: verdict for said, kind, verdict in review(facts, text, path) if kind == "assertion"}


LEADS = {
    "a line that names the drug": ("Side effects of morphine include:\n\n- nausea\n- Constipation", "true true"),
    "the following": ("Morphine can cause the following side effects:\n\n- nausea\n- constipation", "true true"),
    "a line that goes on about it": ("Morphine is an opioid. It can cause:\n\n- nausea\n- vomiting", "true true true"),
    "effects alone": (
        "Morphine is an opioid. The most common side effects include:\n\n- nausea\n- constipation",
        "true true true",
    ),
    "these effects": (
        "The effects of morphine vary. These effects include:\n\n- nausea\n- purple ears",
        "unknown true unknown",
    ),
    "those who take it": (
        "Many people taking morphine may experience one or more of the following side effects:\n\n- nausea",
        "true",
    ),
    "those who do not": ("People not taking morphine may experience:\n\n- constipation", "unknown"),
    "a denial": ("Morphine does not cause:\n\n- constipation\n- hair dye", "false unknown"),
    "a class": ("Ketamine is not:\n\n- an opioid\n- a dissociative anesthetic", "true false"),
    "numbers": ("Morphine can cause:\n\n1. nausea,\n2. vomiting, and\n3. constipation.", "true true true"),
    "what it is used for": ("Diazepam is used to treat:\n\n- anxiety\n- gout", "true false"),
    "the drug of the page": ("Sertraline is an SSRI.\n\nSide Effects:\n\n- Nausea\n- purple ears", "true true unknown"),
    "a leaflet's line": (
        "# Morphine\n\nTell your doctor if any of these symptoms are severe or do not go away:\n\n- constipation",
        "true",
    ),
    "what you should report": (
        "# Morphine\n\nSide effects that you should report to your doctor as soon as possible:\n\n- slow breathing",
        "true",
    ),
    "when taking it": ("Some side effects you might get when taking morphine include:\n\n- nausea", "true"),
    "nothing but a class": ("Common prescription opioids:\n\n- Morphine\n- Naloxone", "true false"),
    "what is not known": ("Morphine can cause:\n\n- purple ears", "unknown"),
}


@pytest.mark.parametrize(("text", "verdicts"), LEADS.values(), ids=list(LEADS))
def test_each_item_is_a_claim(facts: KnowledgeBase, text: str, verdicts: str) -> None:
    assert " ".join(items(facts, text).values()) == verdicts


def test_the_line_before_a_list_asserts_nothing_by_itself(facts: KnowledgeBase) -> None:
    assert review(facts, "Side effects of morphine include:\n\n- nausea") == [
        ("Side effects of morphine include:", "heading", "unknown"),
        ("nausea", "assertion", "true"),
    ]


LEFT_OPEN = {
    "but it is": "Ketamine is not an opioid, but it is:\n\n- a dissociative anesthetic",
    "in passing": "Ketamine, which is not an opioid, can:\n\n- cause hallucinations",
}


@pytest.mark.parametrize("text", LEFT_OPEN.values(), ids=list(LEFT_OPEN))
def test_what_the_line_leaves_open_is_no_elision(facts: KnowledgeBase, text: str) -> None:
    """Without its item, "it is not an opioid, but it is" is read as taking back what it says."""
    assert set(items(facts, text).values()) == {"true"}


def test_a_whole_sentence_before_a_list_is_judged(facts: KnowledgeBase) -> None:
    assert review(facts, "Ketamine is an opioid:\n\n- nausea") == [("Ketamine is an opioid:", "assertion", "false")]


def test_an_item_is_found_where_it_stands(facts: KnowledgeBase) -> None:
    found = review_text(facts, "Morphine can cause:\n\n- gout\n- nausea\n", "a.md").records[-1]
    assert (found["line"], found["column"], found["text"]) == (4, 3, "nausea")


NO_ITEMS = {
    "a paragraph ends the list": "Morphine does not cause:\n\n- hair dye\n\nOther things.\n\n- constipation",
    "a heading ends it": "Morphine does not cause:\n\n- hair dye\n\n## Else\n\n- constipation",
    "either of them": "Morphine causes either:\n\n- hair dye\n- constipation",
    "only them": "Diazepam is used only for:\n\n- anxiety",
    "both of them": "Morphine does not cause both:\n\n- constipation\n- nausea",
    "what one has before": "# Morphine\n\nTell your doctor if you have:\n\n- constipation",
    "a page of two": "# Morphine and codeine\n\nSide effects:\n\n- constipation",
    "what is no class": "# Morphine\n\nCommon alternatives to opioids:\n\n- Ibuprofen\n- Morphine",
    "an instruction": "Tell your doctor if you take morphine and have:\n\n- constipation",
    "a question": "Does morphine cause:\n\n- constipation",
    "myths": "## Myths\n\nMorphine does not cause:\n\n- constipation",
    "a quotation": "> Morphine does not cause:\n\n- constipation",
}


@pytest.mark.parametrize("text", NO_ITEMS.values(), ids=list(NO_ITEMS))
def test_what_is_no_claim_by_itself_is_not_judged_as_one(facts: KnowledgeBase, text: str) -> None:
    assert not {"true", "false"} & set(items(facts, text).values())


HEADINGS = {
    "the drug in the heading": ("## Side effects of morphine\n\n- nausea\n- constipation", "true true"),
    "the drug in the title": ("# Morphine\n\n## Uses\n\nFor pain.\n\n## Side effects\n\n- nausea", "true"),
    "a title of two": ("# Morphine and codeine\n\n## Side effects\n\n- nausea", ""),
    "a section of its own": ("# Morphine\n\n## Naloxone\n\n### Side effects\n\n- constipation", "unknown"),
    "stopping it": ("# Morphine\n\n## Side effects of stopping morphine\n\n- constipation", ""),
    "another heading": ("# Morphine\n\n## Myths\n\n- nausea", ""),
}


@pytest.mark.parametrize(("text", "verdicts"), HEADINGS.values(), ids=list(HEADINGS))
def test_a_heading_of_side_effects_says_what_its_list_is_of(facts: KnowledgeBase, text: str, verdicts: str) -> None:
    assert " ".join(items(facts, text).values()) == verdicts


def test_a_list_of_html_is_read_alike(facts: KnowledgeBase) -> None:
    html = "<p>Side effects of morphine include:</p><ul><li>nausea</li><li>constipation</li></ul>"
    assert items(facts, html, "a.html") == {"nausea": "true", "constipation": "true"}


LABELS = {
    "said again": ("- Risk of constipation: Morphine can cause constipation and its risk is real.", "unknown"),
    "a label": ("- Constipation: Morphine can cause constipation.", "true"),
    "a label that takes back": ("- Wrong: Ketamine is an opioid.", "unknown"),
    "a listed label": (
        "Side effects of morphine include:\n\n- Constipation: Morphine can cause constipation for long.",
        "true",
    ),
}


@pytest.mark.parametrize(("text", "first"), LABELS.values(), ids=list(LABELS))
def test_a_label_that_names_what_the_item_says_is_passed_over(facts: KnowledgeBase, text: str, first: str) -> None:
    assert next(iter(items(facts, text).values())) == first


def test_it_stands_for_the_drug_of_the_list_behind_it(facts: KnowledgeBase) -> None:
    text = "Morphine can cause:\n\n- nausea\n- vomiting\n\nIt is an opioid."
    assert items(facts, text)["It is an opioid."] == "true"
