"""Sentences in an order that the grammar does not read come to their gist, and to nothing where a word is left over."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.gist import _lacks_sense, _tokens, read_gist
from ketafacts.language.lexicon.gists import ANTIDOTES, GISTS, KINDS
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


# Sentences with the verdict that each has, and the same turned round.
_TURNED_ROUND = [
    ("Antacids keep ciprofloxacin from being absorbed.", "true"),
    ("Antacids never keep ciprofloxacin from being absorbed.", "false"),
    ("Iron pills improve levothyroxine absorption.", "false"),
    ("Iron pills do not improve levothyroxine absorption.", "true"),
    ("Getting traces of fentanyl powder on your sleeve is enough to make you collapse.", "false"),
    ("Getting traces of fentanyl powder on your sleeve is not enough to make you collapse.", "true"),
    ("Pantoprazole mops up the acid already in your stomach.", "false"),
    ("Pantoprazole never mops up the acid already in your stomach.", "true"),
    ("Blood sugar climbs on prednisolone.", "true"),
    ("Blood sugar never climbs on prednisolone.", "false"),
    ("Clozapine can send your white cells plummeting.", "true"),
    ("Clozapine cannot send your white cells plummeting.", "false"),
    ("Huffing nitrous oxide day after day uses up vitamin B12.", "unknown"),
    ("Inhaling nitrous oxide again and again uses up vitamin B12.", "true"),
    ("Nitrous oxide does nothing whatsoever to B12 levels.", "false"),
    ("Vitamin B12 uses up nitrous oxide.", "unknown"),
    ("Whoever is on lithium has to get regular blood work.", "true"),
    ("Nobody on lithium has to get regular blood work.", "false"),
    ("Few people on lithium need blood tests.", "unknown"),
    ("Narcan snaps people out of a diazepam overdose.", "false"),
    ("Narcan does not snap people out of a diazepam overdose.", "true"),
    ("Narcan is useless against a xylazine overdose.", "true"),
    ("Narcan is not useless against a xylazine overdose.", "false"),
    ("Heroin is unaffected by naloxone.", "false"),
    ("Naloxone is unaffected by heroin.", "unknown"),
    ("With beta blockers donepezil may raise the risk of bradycardia.", "unknown"),
    ("Naloxone fades long before methadone.", "true"),
    ("Methadone fades long before naloxone.", "false"),
    ("Naloxone is taken before methadone.", "unknown"),
    ("Dealers cut cocaine with levamisole on the moon.", "unknown"),
    ("Street cocaine is often laced with levamisole.", "true"),
    ("Kids with the flu should never be given aspirin.", "true"),
    ("Kids with the flu can safely be given aspirin.", "false"),
    ("The agency gave lofexidine the nod in 2018 as a treatment for opioid withdrawal.", "true"),
    ("Lofexidine got the nod from the FDA in 2018.", "true"),
    ("Lofexidine got the nod from the FDA in 2008.", "false"),
    ("The DEA bumped hydrocodone up from Schedule III to Schedule II in 2014.", "true"),
    ("The DEA bumped hydrocodone up from Schedule II to Schedule I in 2014.", "false"),
    ("In psoriasis people swallow methotrexate every single day.", "false"),
    ("In psoriasis people swallow methotrexate once a week.", "true"),
    ("You burn more easily in the sun on doxycycline.", "true"),
    ("You never burn more easily in the sun on doxycycline.", "false"),
    ("You burn more easily in the sun without doxycycline.", "unknown"),
    ("Pregnant women can safely take isotretinoin.", "false"),
    ("Swallowing fentanyl powder picked up on your hands causes an overdose.", "unknown"),
    ("Gloves keep fentanyl powder off the skin and prevent an overdose.", "unknown"),
    ("High blood pressure is lowered by lisinopril.", "unknown"),
    ("If lithium is mixed with ibuprofen, lithium levels go up.", "true"),
    ("If lithium is mixed with ibuprofen, lithium levels never go up.", "false"),
]


@pytest.mark.parametrize(("text", "verdict"), _TURNED_ROUND)
def test_words_in_any_order_claim_what_they_come_to_and_their_denial_the_opposite(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_a_word_of_several_senses_is_taken_in_the_one_that_fits(facts: KnowledgeBase) -> None:
    # Potassium is measured here and taken there; sodium drops, and is dropped.
    assert judge_sentence(facts, "Potassium climbs when people take spironolactone.").verdict == "true"
    assert judge_sentence(facts, "Potassium drops when people take spironolactone.").verdict != "true"
    assert judge_sentence(facts, "Spironolactone climbs when people take potassium.").verdict == "unknown"


def test_what_a_gist_needs_of_an_antidote_is_asked_of_no_other_drug() -> None:
    asked = [gist for gist in GISTS if gist.antidote]
    assert asked
    assert {gist.antidote for gist in asked} <= {"d", "d2"}
    assert "naloxone" in ANTIDOTES


def test_a_gist_with_two_clauses_is_denied_only_where_it_asks_for_a_denial() -> None:
    several = [gist for gist in GISTS if len(gist.clauses) > 1 and gist.deniable]
    assert several
    assert all(gist.of_denial for gist in several)


def test_only_what_has_no_tokens_is_passed_by_for_a_word(facts: KnowledgeBase) -> None:
    for said, _ in _SAID_AND_DENIED:
        told = items(facts, words(said))
        assert _tokens(told)
        assert not _lacks_sense(told), said
        strange = items(facts, words(f"{said.rstrip('.')} in opera."))
        assert _lacks_sense(strange)
        assert not _tokens(strange)


def test_every_gist_names_senses_and_kinds_that_there_are() -> None:
    known = {head.removesuffix("+") for head, _ in SENSES} | {"OFTEN", "DENIED", "KEPT", "V"}
    for gist in GISTS:
        assert set(gist.names) <= set(KINDS.values())
        assert gist.also | frozenset().union(*gist.needs) <= known, gist.clauses


@pytest.mark.parametrize(
    "said",
    [
        "Ketamine blocks drugs that block NMDA receptors.",
        "Ketamine blocks blockers of NMDA receptors.",
        "Ketamine blocks the blockade of NMDA receptors.",
        "Ketamine interferes with blocking NMDA receptors.",
        "Naloxone is an antagonist of antagonists of opioid receptors.",
        "Ketamine inhibits molecules blocking NMDA receptors.",
        "Ketamine blocks what blocks NMDA receptors.",
        "Morphine binds to substances that bind to opioid receptors.",
        "Morphine causes what causes constipation.",
    ],
)
def test_what_is_done_to_what_does_something_is_not_done_to_the_last(facts: KnowledgeBase, said: str) -> None:
    assert judge_sentence(facts, said).verdict == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "Ketamine is a drug that acts by blocking NMDA receptors.",
        "Naloxone is a blocker that blocks opioid receptors.",
        "Naloxone is an antagonist of opioid receptors.",
        "Ketamine works through blockade of NMDA receptors.",
        "Morphine causes constipation by activating opioid receptors.",
    ],
)
def test_what_is_done_by_doing_something_is_judged(facts: KnowledgeBase, said: str) -> None:
    assert judge_sentence(facts, said).verdict == "true"
