"""Sentences of two parts: what is told of a name at the end, of a likeness, of a means; framing that hedges."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lomotil combines atropine with diphenoxylate, an opioid.", "true"),
        ("Lomotil combines atropine with diphenoxylate, an opioid antagonist.", "false"),
        ("Lomotil combines atropine with diphenoxylate, a charming opioid.", "unknown"),
        ("Tylenol does not contain codeine, an opioid.", "true"),
        ("Fentanyl is reversed by naloxone, which is an opioid antagonist.", "true"),
        ("Norhydrocodone is the main metabolite of hydrocodone, a weak opioid.", "unknown"),
        ("Vicodin contains acetaminophen, an opioid.", "false"),
        ("Diazepam, whose overdose is reversed by flumazenil, can cause drowsiness.", "true"),
        ("Phenobarbital, whose overdose is reversed by flumazenil, can cause coma.", "false"),
        ("Phenobarbital, whose name is hard to spell, can cause coma.", "unknown"),
        ("Methadone, just like loperamide, can prolong the QT interval.", "true"),
        ("Just like heroin, psilocybin causes physical dependence.", "false"),
        ("Exactly like ketamine, PCP blocks NMDA receptors.", "true"),
    ],
)
def test_both_parts_of_a_sentence_count(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It's wrong to say cannabis isn't addictive.", "true"),
        ("It's wrong to say naloxone is not addictive.", "false"),
        ("It is a mistake to think tramadol is an NSAID.", "true"),
        ("It's right to say morphine is an opioid.", "true"),
        ("As far as I know, khat is an opioid.", "false"),
        ("To my knowledge morphine is an opioid.", "true"),
        ("Amitriptyline probably works by inhibiting monoamine oxidase.", "false"),
        ("Tramadol is most likely an opioid.", "true"),
        ("It's wrong to say anything about ketamine.", "unknown"),
        ("It's wrong to sell ketamine.", "unknown"),
    ],
)
def test_what_says_how_sure_somebody_is_leaves_the_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine relieves depression through opioid receptors.", "contested"),
        ("Ketamine lifts depression by acting through the opioid system.", "contested"),
        ("Ketamine treats depression by activating opioid receptors.", "contested"),
        ("Ketamine relieves depression by blocking NMDA receptors.", "true"),
        ("Ketamine relieves migraine by activating opioid receptors.", "unknown"),
        ("Morphine relieves pain via opioid receptors.", "true"),
        ("Ibuprofen relieves pain via opioid receptors.", "false"),
        ("Ibuprofen relieves pain via the post.", "unknown"),
    ],
)
def test_a_means_that_authorities_disagree_on_is_contested(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Stopping venlafaxine abruptly can make you dizzy and sick.", "true"),
        ("Coming off diazepam can cause seizures and make people anxious.", "true"),
        ("Opioid withdrawal makes people sweat and gives them diarrhoea.", "true"),
        ("Withdrawal from morphine causes yawning and constipates people.", "false"),
        ("Stopping morphine causes diarrhoea and slows breathing.", "unknown"),
        ("Heroin withdrawal causes yawning, but heroin slows breathing.", "true"),
    ],
)
def test_what_goes_on_behind_stopping_is_of_stopping(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naloxone reverses all effects of tramadol.", "unknown"),
        ("Naloxone does not reverse all the effects of tramadol.", "unknown"),
        ("Naloxone reverses the effects of all opioids.", "true"),
        ("Naloxone reverses the effects of fentanyl.", "true"),
    ],
)
def test_how_much_is_reversed_is_not_passed_over(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
