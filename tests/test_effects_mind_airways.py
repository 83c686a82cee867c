"""What labels list of tranquillisers, stimulants, antihistamines and other much-asked drugs: told, denied, open."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge import KnowledgeBase, open_knowledge


@pytest.fixture(scope="module")
def facts() -> KnowledgeBase:
    return open_knowledge()


def _verdict(facts: KnowledgeBase, claim: str) -> str:
    return str(check(facts, [claim], lines=True).records[0]["verdict"])


@pytest.mark.parametrize(
    ("claim", "denial", "neighbour"),
    [
        (
            "Zolpidem can cause constipation.",
            "Zolpidem does not cause constipation.",
            "Albuterol can cause constipation.",
        ),
        ("Cetirizine can cause diarrhea.", "Cetirizine cannot cause diarrhea.", "Hydroxyzine can cause diarrhea."),
        (
            "Propranolol causes cold hands.",
            "Propranolol does not cause cold hands.",
            "Cetirizine can cause cold hands.",
        ),
        ("Propranolol can cause hair loss.", "Propranolol cannot cause hair loss.", "Loratadine can cause hair loss."),
        (
            "Phenytoin can cause excess hair growth.",
            "Phenytoin does not cause excess hair growth.",
            "Tamsulosin can cause excess hair growth.",
        ),
        (
            "Modafinil can cause serious skin reactions.",
            "Modafinil cannot cause serious skin reactions.",
            "Albuterol can cause serious skin reactions.",
        ),
        ("Tamsulosin causes headaches.", "Tamsulosin does not cause headaches.", "Lithium stains teeth."),
        ("Prazosin can cause fainting.", "Prazosin does not cause fainting.", "Suzetrigine can cause fainting."),
        (
            "Hydroxyzine makes people sleepy.",
            "Hydroxyzine does not make people sleepy.",
            "Buspirone can cause hair loss.",
        ),
        (
            "Clozapine causes constipation.",
            "Clozapine does not cause constipation.",
            "Sildenafil can cause constipation.",
        ),
        (
            "Varenicline can cause constipation.",
            "Varenicline does not cause constipation.",
            "Varenicline can cause hair loss.",
        ),
        ("Donepezil can cause tremor.", "Donepezil does not cause tremor.", "Donepezil can cause hair loss."),
        (
            "Methylphenidate can cause nausea.",
            "Methylphenidate does not cause nausea.",
            "Ritalin can cause excess hair growth.",
        ),
        (
            "Albuterol can cause muscle cramps.",
            "Albuterol cannot cause muscle cramps.",
            "Loratadine can cause muscle cramps.",
        ),
        ("Clonazepam causes tiredness.", "Clonazepam does not cause tiredness.", "Lorazepam can cause hair loss."),
        ("Atomoxetine can cause sweating.", "Atomoxetine does not cause sweating.", "Atomoxetine can cause hair loss."),
        ("Doxycycline stains teeth.", "Doxycycline does not stain teeth.", "Sertraline stains teeth."),
        (
            "Sildenafil lowers blood pressure.",
            "Sildenafil does not lower blood pressure.",
            "Sildenafil raises blood pressure.",
        ),
        ("Gabapentin causes tiredness.", "Gabapentin does not cause tiredness.", "Gabapentin can cause hair loss."),
        ("Pregabalin causes nausea.", "Pregabalin does not cause nausea.", "Pregabalin can cause hair loss."),
    ],
)
def test_a_listed_effect_is_told_and_its_denial_refused(
    facts: KnowledgeBase, claim: str, denial: str, neighbour: str
) -> None:
    assert _verdict(facts, claim) == "true"
    assert _verdict(facts, denial) == "false"
    assert _verdict(facts, neighbour) in {"unknown", "false"}


def test_what_authorities_deny_is_denied(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Varenicline is not addictive.") == "true"
    assert _verdict(facts, "Varenicline is addictive.") == "false"
    assert _verdict(facts, "Buspirone causes physical dependence.") == "false"


def test_an_effect_of_stopping_is_not_told_of_the_drug(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Cetirizine causes itching.") == "unknown"
    assert _verdict(facts, "Propranolol lowers blood sugar.") == "unknown"
    assert _verdict(facts, "Xanax keeps people awake.") == "false"
    assert _verdict(facts, "Buspirone raises anxiety.") == "unknown"
