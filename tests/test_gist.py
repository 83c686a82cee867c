"""Sentences in an order that the grammar does not read come to their gist, and to nothing where a word is left over."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.gist import _lacks_sense, _tokens, read_gist
from ketafacts.language.lexicon.gists import GISTS, KINDS
from ketafacts.language.lexicon.senses import SENSES
from ketafacts.language.mentions import items
from ketafacts.language.text import words

# Sentences that are true, and the same denied.
_SAID_AND_DENIED = [
    ("Digoxin levels climb when verapamil is started.", "Digoxin levels never climb when verapamil is started."),
    ("Some people get a headache after quitting caffeine suddenly.", ""),
    ("Yawning is a symptom of heroin withdrawal.", "Yawning is not a symptom of heroin withdrawal."),
    ("Death is a risk with an overdose of loperamide.", "Death is no risk with an overdose of loperamide."),
    ("Seizures are caused by an overdose of bupropion.", "Seizures are not caused by an overdose of bupropion."),
    ("Alprazolam levels go up if ketoconazole is taken.", "Alprazolam levels do not go up if ketoconazole is taken."),
    ("Bleeding is a risk when warfarin is taken with ibuprofen.", ""),
    ("People with asthma should avoid propranolol.", ""),
    (
        "Blocking dopamine receptors is the job of haloperidol.",
        "",
    ),
    ("Dopamine receptors get blocked when you take haloperidol.", ""),
]


@pytest.mark.parametrize(("said", "denied"), _SAID_AND_DENIED)
def test_the_gist_of_a_true_sentence_is_true_and_of_its_denial_false(
    facts: KnowledgeBase, said: str, denied: str
) -> None:
    assert judge_sentence(facts, said).verdict == "true"
    assert not denied or judge_sentence(facts, denied).verdict in ("false", "unknown")


@pytest.mark.parametrize(
    "text",
    [
        "Constipation is a symptom of heroin withdrawal.",
        "Cocaine poisoning is undone with naloxone.",
        "Ketoconazole drives down alprazolam levels.",
        "There is no risk of bleeding when warfarin is taken with ibuprofen.",
        "It is fine to take phenelzine and fluoxetine at the same time.",
    ],
)
def test_the_gist_of_a_false_sentence_is_false(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "false"


@pytest.mark.parametrize(
    "text",
    [
        "People who get constipation take morphine.",
        "Anxiety leads people to use cannabis.",
        "People take morphine because of diarrhoea.",
        "Nausea causes people to stop morphine.",
        "Depression leads to heroin overdose.",
        "Codeine and morphine are safe.",
        "Ketamine is the treatment of choice for depression.",
        "When morphine causes nausea, ondansetron helps.",
        "Heroin is used when methadone causes withdrawal.",
        "Diazepam can be given in an overdose of cocaine with seizures.",
        "Nobody with asthma should avoid propranolol.",
        "The risk of seizures with bupropion is raised by alcohol.",
        "Yawning is a charming symptom of heroin withdrawal in opera.",
    ],
)
def test_what_stands_the_other_way_round_or_has_a_word_left_has_no_gist(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


def test_a_denial_of_two_things_has_no_gist(facts: KnowledgeBase) -> None:
    with pytest.raises(NotUnderstoodError):
        read_gist(facts, items(facts, words("Tremor and yawning are not symptoms of heroin withdrawal.")))


def test_it_stands_for_the_drug_before(facts: KnowledgeBase) -> None:
    said = "Caffeine is a stimulant. A headache is a symptom of stopping it."
    assert [one.verdict for one in judge_text(facts, said)] == ["true", "true"]


def test_a_question_is_answered_by_its_gist(facts: KnowledgeBase) -> None:
    assert ask(facts, "do digoxin levels climb when verapamil is started").records[0]["answer"] == "yes"
    assert ask(facts, "do ketamine levels climb when the moon is full").records[0]["answer"] == "unknown"


def test_only_what_has_no_tokens_is_passed_by_for_a_word(facts: KnowledgeBase) -> None:
    for said, _ in _SAID_AND_DENIED:
        told = items(facts, words(said))
        assert _tokens(told)
        assert not _lacks_sense(told), said
        strange = items(facts, words(f"{said.rstrip('.')} in opera."))
        assert _lacks_sense(strange)
        assert not _tokens(strange)


def test_every_gist_names_senses_and_kinds_that_there_are() -> None:
    known = {head.removesuffix("+") for head, _ in SENSES} | {"OFTEN", "DENIED"}
    for gist in GISTS:
        assert set(gist.names) <= set(KINDS.values())
        assert gist.also | frozenset().union(*gist.needs) <= known, gist.clauses
