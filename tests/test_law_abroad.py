"""What the laws of Britain, Australia and the United Nations hold: in which list, since when, and what in none."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import ask
from ketafacts.answers.checking import check


def verdict(facts: KnowledgeBase, text: str) -> str:
    """Return the verdict on one sentence."""
    return check(facts, [text]).records[0]["verdict"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zopiclone is a Schedule 4 drug in the UK.", "true"),
        ("Zopiclone is not a controlled drug in the UK.", "false"),
        ("Zopiclone is a schedule 3 controlled drug in Britain.", "false"),
        ("Lorazepam is a Class C drug in the UK.", "true"),
        ("Lorazepam is not a Class C drug in the UK.", "false"),
        ("Lorazepam is a Class A drug in the UK.", "false"),
        ("Etizolam is a Schedule 1 drug in the UK.", "true"),
        ("Bromazolam is legal in the UK.", "false"),
        ("Isotonitazene became a Class A drug in the UK in 2024.", "true"),
        ("Isotonitazene became a Class A drug in 2019.", "false"),
        ("Testosterone is a Schedule 4 controlled drug in the UK.", "true"),
        ("Stanozolol is a Class B drug in the UK.", "false"),
        ("Human growth hormone is a Class C drug in the UK.", "true"),
        ("GBL is a Schedule 1 controlled drug in the UK.", "true"),
        ("Morphine is a schedule 2 controlled drug in the UK.", "true"),
        ("Morphine is a schedule 5 controlled drug in the UK.", "unknown"),  # some of its preparations are
        ("Secobarbital is a schedule 2 controlled drug in the UK.", "true"),
        ("Phenobarbital is a Schedule 3 controlled drug in the UK.", "true"),
        ("Diazepam has a legal medical use in the UK.", "true"),
        # Neither is a disubstituted barbituric acid, which is what the Act names beside those it lists.
        ("Thiopental is a class B drug in the UK.", "unknown"),
        ("DMT is a Class A drug in the UK.", "unknown"),  # of it only the schedule of the regulations was read
    ],
)
def test_british_classes_and_schedules_are_judged_apart(facts: KnowledgeBase, text: str, expected: str) -> None:
    """The Act has classes and the regulations have schedules; what is told of one says nothing of the other."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kratom is a controlled drug in the UK.", "false"),
        ("Kratom is not a controlled drug in the UK.", "true"),
        ("Kratom is a Class A drug in the UK.", "false"),
        ("Kratom is not a Class A drug in the UK.", "true"),
        ("Kratom is banned in the UK.", "misleading"),
        ("Kratom is legal in the UK.", "misleading"),
        ("Salvia is legal in Britain.", "misleading"),
        ("Kratom is illegal in Germany.", "unknown"),
        ("Tianeptine is illegal in Germany.", "false"),  # it is a medicine in France
    ],
)
def test_what_no_list_holds_may_be_forbidden_by_another_law(facts: KnowledgeBase, text: str, expected: str) -> None:
    """A drug outside the lists is in none of them; whether it is illegal is for the other laws to say."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kratom is a Schedule 9 substance in Australia.", "true"),
        ("Kratom is a Schedule 8 drug in Australia.", "false"),
        ("Kratom is illegal in Australia.", "true"),
        ("Kratom is legal in Australia.", "false"),
        ("Oxycodone is an S8 drug in Australia.", "true"),
        ("Diazepam is an S8 in Australia.", "false"),
        ("Diazepam is not an S8 drug in Australia.", "true"),
        ("Lorazepam is an S4 medicine in Australia.", "true"),
        ("Lorazepam is S9 in Australia.", "false"),
        ("Tramadol is an S4 medicine in Australia.", "true"),
        ("Zolpidem is a controlled drug in Australia.", "unknown"),  # Schedule 4 is that of any prescription medicine
        ("Quetiapine is a controlled substance.", "false"),
        ("Phenibut is an S9 drug in Australia.", "unknown"),
        ("Cannabis is a Schedule 9 drug in Australia.", "unknown"),  # what is not medicinal is
        ("Oxycodone is an S8 drug.", "unknown"),
    ],
)
def test_australian_schedules_are_known_by_number_and_by_letter(facts: KnowledgeBase, text: str, expected: str) -> None:
    """Schedule 8 is called S8 there, and Schedule 9 is for what is prohibited."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amphetamine is in Schedule II of the 1971 Convention.", "true"),
        ("Amphetamine is in Schedule I of the 1971 Convention.", "false"),
        ("Phentermine is in Schedule IV of the Convention on Psychotropic Substances.", "true"),
        ("Mescaline is not in Schedule I of the 1971 Convention.", "false"),
        ("HHC is internationally controlled.", "true"),
        ("Carisoprodol is not under international control.", "false"),
        ("Carisoprodol came under international control in 2025.", "true"),
        ("Ketamine came under international control in 2025.", "false"),
        ("The UN put carisoprodol under international control in 2025.", "true"),
        ("Carisoprodol has been in Schedule IV of the 1971 Convention since 2025.", "true"),
        ("Carisoprodol has been in Schedule II of the 1971 Convention since 2025.", "false"),
        ("Carisoprodol has been in Schedule I of the 1961 Convention since 2025.", "false"),
        ("LSD has been in Schedule I of the 1971 Convention since 1971.", "unknown"),
        ("Heroin is listed in Schedules I and IV of the 1961 Convention.", "true"),
        ("Morphine is listed in Schedules I and IV of the 1961 Convention.", "false"),
        ("Tramadol is not under international control.", "true"),
        ("Tramadol is under international control.", "false"),
        ("Etizolam is in Schedule IV of the 1971 Convention.", "true"),
        ("Protonitazene is not covered by the 1961 Convention.", "false"),
        ("Protonitazene is in Schedule II of the 1961 Convention.", "unknown"),  # of it only the convention is recorded
        ("Xylazine is under international control.", "unknown"),
    ],
)
def test_the_conventions_are_judged_by_list_and_by_year(facts: KnowledgeBase, text: str, expected: str) -> None:
    """Which convention, which of its schedules, and since when must all fit."""
    assert verdict(facts, text) == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is zopiclone a controlled drug in the uk", "yes"),
        ("is kratom illegal in australia", "yes"),
        ("is kratom legal in the uk", "it depends"),
        ("what schedule is lorazepam in the uk", "Class C, Schedule 4 (Part 1)"),
        ("what schedule is diazepam in australia", "Schedule 4"),
        ("what schedule is carisoprodol under the 1971 convention", "Schedule IV (1971 Convention)"),
        ("what schedule is methadone under the 1971 convention", "unknown"),
        ("what schedule is ketamine under the un convention", "not scheduled"),
        ("is tramadol under international control", "no"),
        ("is phenibut legal in australia", "unknown"),
    ],
)
def test_questions_are_answered_by_the_law_that_they_name(facts: KnowledgeBase, question: str, answer: str) -> None:
    """A convention is named by its year, and a country by its name."""
    assert ask(facts, question).records[0]["answer"] == answer
