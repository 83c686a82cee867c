"""A predicate in each of its forms says the same: passive, noun, what happens to the body, with who takes it."""

from collections.abc import Callable

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.fixture(name="verdict")
def _verdict(facts: KnowledgeBase) -> Callable[[str], str]:
    return lambda text: judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opioid receptors are clung to by morphine.", "true"),
        ("Opioid receptors are not clung to by morphine.", "false"),
        ("Dopamine receptors can be dampened by haloperidol.", "true"),
        ("Opioid receptors are shut off by heroin.", "false"),
        ("Mu-opioid receptors are plugged into by fentanyl.", "true"),
        ("Seizures may be precipitated by taking tramadol.", "true"),
        ("Stomach ulcers have been created by ibuprofen.", "true"),
        ("Euphoria is sparked off by naloxone.", "false"),
        ("Euphoria is not sparked off by naloxone.", "true"),
        ("Opioid receptors are shut off by pressing a button.", "unknown"),
    ],
)
def test_any_verb_of_a_relation_has_a_passive(verdict: Callable[[str], str], text: str, expected: str) -> None:
    assert verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The risk of seizures rises with tramadol.", "true"),
        ("The risk of seizures with bupropion is raised by alcohol.", "unknown"),
        ("Serious skin reactions are very common in people who take allopurinol for gout.", "false"),
        ("Agranulocytosis is more likely with clozapine.", "true"),
        ("Among the risks of clozapine is agranulocytosis.", "true"),
        ("Morphine has constipation among its side effects.", "true"),
        ("A possible cause of constipation is morphine.", "true"),
        ("A possible cause of euphoria is naloxone.", "false"),
        ("Morphine has a known link to constipation.", "true"),
        ("The site of action of naloxone is opioid receptors.", "true"),
        ("The binding of fentanyl to mu-opioid receptors is well known.", "true"),
        ("Morphine deactivates opioid receptors.", "false"),
        ("Treatments for type 2 diabetes include metformin.", "true"),
        ("Treatments for epilepsy include levothyroxine.", "false"),
        ("Depression is among the uses of sertraline.", "true"),
        ("Sertraline can be an option for depression.", "true"),
        ("Metformin manages type 2 diabetes.", "true"),
        ("Metformin does not manage type 2 diabetes.", "false"),
        ("Fluoxetine stops nerve cells taking serotonin back up.", "true"),
        ("MDMA makes brain cells pour out serotonin.", "true"),
    ],
)
def test_a_noun_for_the_verb_says_the_same(verdict: Callable[[str], str], text: str, expected: str) -> None:
    assert verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After taking amphetamine, the heart speeds up.", "true"),
        ("When you take heroin, the pupils get smaller.", "true"),
        ("When you take heroin, the pupils widen.", "false"),
        ("The mouth goes dry on amitriptyline.", "true"),
        ("Appetite disappears on methamphetamine.", "true"),
        ("Vision blurs after scopolamine.", "true"),
        ("Clozapine means that white blood cells can disappear.", "true"),
        ("Someone on diphenhydramine may be drowsy.", "true"),
        ("On nitroglycerin, blood pressure drops dangerously low.", "true"),
        ("Breathing can slow down again after naloxone.", "unknown"),
        ("Without metoprolol, the heart speeds up.", "unknown"),
    ],
)
def test_what_happens_on_a_drug_is_what_it_does(verdict: Callable[[str], str], text: str, expected: str) -> None:
    assert verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You can get withdrawal symptoms when you stop heroin.", "true"),
        # What an antagonist throws others into is no withdrawal of its own.
        ("You can get withdrawal symptoms when you stop naloxone.", "false"),
        ("Stopping naloxone all at once can bring on withdrawal.", "false"),
        ("People may suffer withdrawal when they quit naltrexone.", "false"),
        ("Naloxone can cause withdrawal.", "true"),
        ("Stopping ibuprofen suddenly causes withdrawal.", "false"),
        ("Heroin stops withdrawal.", "unknown"),
    ],
)
def test_withdrawal_on_stopping_is_that_of_the_drug_itself(
    verdict: Callable[[str], str], text: str, expected: str
) -> None:
    assert verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Getting off heroin causes withdrawal.", "true"),
        ("Tapering alprazolam too fast can cause withdrawal.", "true"),
        ("When heroin is stopped too fast, people get withdrawal.", "true"),
        ("Anyone who stops alprazolam abruptly risks withdrawal.", "true"),
        ("Withdrawal is a risk when stopping oxycodone.", "true"),
        ("Getting off naloxone causes withdrawal.", "false"),
        ("Withdrawing from naloxone is possible.", "false"),
        ("Heroin turns people into addicts.", "true"),
        ("Naloxone turns people into addicts.", "false"),
        ("You can end up addicted to nicotine.", "true"),
        ("Getting hooked on cocaine is possible.", "true"),
        ("Taking an overdose of heroin can cause coma.", "true"),
        ("If someone takes too much paracetamol, liver failure can follow.", "true"),
        ("Tinnitus can result from taking too much aspirin.", "true"),
        ("Taking an overdose of courage can cause coma.", "unknown"),
        ("Slowly tapering alprazolam can cause withdrawal.", "unknown"),
    ],
)
def test_stopping_taking_too_much_and_being_hooked_in_any_words(
    verdict: Callable[[str], str], text: str, expected: str
) -> None:
    assert verdict(text) == expected
