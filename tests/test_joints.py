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


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What a kind is told to do is said of the drug.
        ("Methadone is an opioid that lasts longer than naloxone.", "true"),
        ("Methadone is an opioid that never causes constipation.", "false"),
        ("Methadone is an opioid that rhymes with something.", "unknown"),
        ("Naloxone is not a drug that rhymes with something.", "unknown"),
        ("Xylazine is a sedative whose effects are not reversed by naloxone.", "true"),
        ("Phenobarbital is a barbiturate whose effects are reversed by flumazenil.", "false"),
        # Who does it is named before the verb.
        ("Metoprolol, which doctors prescribe for angina, blocks beta receptors.", "true"),
        ("Heroin, which naloxone reverses, is made from morphine.", "true"),
        ("Heroin, which flumazenil reverses, is made from morphine.", "false"),
        # An adverb, or a verb of several, behind the comma.
        ("Buprenorphine, which partly activates the mu receptor, still counts as an opioid.", "true"),
        ("Opioids, which slow the bowel, commonly cause constipation.", "true"),
        # In the middle.
        ("Suboxone combines buprenorphine, a partial opioid agonist, with naloxone.", "true"),
        ("Suboxone combines buprenorphine, a full opioid agonist, with naloxone.", "false"),
        ("Vets use dexmedetomidine, which is an opioid, to sedate dogs and cats.", "false"),
        ("Unlike ibuprofen, which is an NSAID, acetaminophen does not cause stomach ulcers.", "true"),
        # Two asides in one.
        ("Bupropion, an antidepressant that is also used for nicotine dependence, can trigger seizures.", "true"),
    ],
)
def test_what_is_told_in_passing_is_read_by_itself(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The mu-opioid receptor is activated by fentanyl and blocked by naloxone.", "true"),
        ("The mu-opioid receptor is activated by naloxone and blocked by fentanyl.", "false"),
        ("An overdose of acetaminophen damages the liver and is treated with acetylcysteine.", "true"),
        ("The FDA has not approved ketamine for depression, although it has approved Spravato.", "true"),
        ("Apixaban inhibits factor Xa, and its effects can be reversed with andexanet alfa.", "true"),
        ("Midazolam is a benzodiazepine, and its effects are reversed by naloxone.", "false"),
        ("Although benzodiazepines cause dependence, withdrawal from them is never life-threatening.", "false"),
        ("Diazepam relieves anxiety, and withdrawal can be fatal.", "true"),
        ("Nitrous oxide inactivates vitamin B12, and heavy use can damage the nerves.", "true"),
        ("Benzodiazepines relieve anxiety, but their long-term use causes dementia.", "contested"),
        ("Percocet contains oxycodone, and the tablet is a Schedule II drug.", "true"),
        ("Naloxone was given with morphine, and it caused pain.", "unknown"),
    ],
)
def test_the_second_part_is_about_what_the_first_was(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Because midazolam is a benzodiazepine, its effects can be reversed by flumazenil.", "true"),
        ("Because ketamine is an opioid, its effects are reversed by naloxone.", "false"),
        ("Apomorphine helps in Parkinson's disease because it blocks dopamine receptors.", "false"),
        # That both are so makes neither the reason for the other.
        ("Because ketamine blocks NMDA receptors, it is a Schedule III drug.", "unknown"),
        ("Ketamine blocks NMDA receptors, so it is a Schedule III drug.", "unknown"),
        ("Ketamine is not an opioid because it blocks NMDA receptors.", "unknown"),
    ],
)
def test_a_reason_must_be_recorded_as_one(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Clopidogrel, which is given after a heart attack, is a factor Xa inhibitor.", "false"),
        ("Viagra, the first pill that anyone liked, is an opioid.", "false"),
        ("Firocoxib, an opioid, is given to dogs that limp.", "false"),
        ("Clopidogrel, which is given after a heart attack, is a P2Y12 inhibitor.", "unknown"),
        ("Gabapentin, so my uncle says, is an opioid.", "unknown"),
        ("Gabapentin is an opioid that isn't one.", "unknown"),
        ("If you ask my uncle and he is awake, gabapentin is an opioid.", "unknown"),
    ],
)
def test_a_part_that_is_false_by_itself_needs_no_other(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fentanyl's antidote is naloxone.", "true"),
        ("The antidote of fentanyl is naloxone.", "true"),
        ("Fentanyl's antidote is flumazenil.", "false"),
        ("The opioid in Suboxone is buprenorphine.", "true"),
    ],
)
def test_an_antidote_is_no_ingredient(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It isn't true that benzodiazepines such as alcohol are not addictive.", "unknown"),
        ("It is not true that ketamine is an opioid and causes dissociation.", "unknown"),
        ("It is not true that ketamine is an opioid.", "true"),
    ],
)
def test_a_denial_of_several_things_says_of_none_that_it_fails(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
