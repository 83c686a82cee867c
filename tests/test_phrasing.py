"""Noun phrases, adjuncts and frames that any claim may have, and the sentences that look like them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Years of heavy recreational ketamine use can damage the bladder.", "true"),
        ("Frequent use of nitrous oxide can damage nerves.", "true"),
        ("A single dose of ketamine damages the bladder.", "unknown"),
        ("Occasional use of ketamine damages the bladder.", "unknown"),
        ("Recreational use of ketamine is approved by the FDA.", "unknown"),
        ("Ketamine was banned in the US in 1999.", "unknown"),  # it was put under control
        ("MDMA was banned in the US in 1985.", "true"),
        ("Gabapentin enhances GABA.", "unknown"),
        ("Gabapentin acts on GABA receptors.", "false"),
        ("Benzodiazepines enhance GABA.", "true"),
        ("Kratom is not approved by the FDA for any medical use.", "true"),
        ("Fentanyl is not approved for any purpose.", "false"),
        ("Fentanyl is approved for any purpose.", "unknown"),
        ("Each tablet of Percocet contains oxycodone.", "true"),
        ("A tablet of Percocet contains heroin.", "false"),
        ("An injection of naloxone reverses a heroin overdose.", "true"),
        ("Oral naloxone reverses a heroin overdose.", "unknown"),
        ("Kratom leaves contain mitragynine.", "true"),
        ("Kratom leaves the body slowly.", "unknown"),
        ("Taking more than the recommended dose of acetaminophen can damage the liver.", "true"),
        ("Repeated doses of naloxone may be needed for ketamine.", "false"),
    ],
)
def test_the_use_of_a_drug_is_judged_as_far_as_the_use_goes(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Many people believe ketamine is an opioid, but it is not.", "true"),
        ("Many people believe ketamine is not an opioid, but it is.", "false"),
        ("Although many people think ketamine is an opioid, it is an NMDA antagonist.", "true"),
        ("Ketamine is often mistaken for an opioid, but it is a dissociative.", "true"),
        ("Ketamine is often mistaken for an opioid.", "unknown"),
        ("Many people believe ketamine is an opioid.", "unknown"),
        ("According to the FDA, ketamine is a Schedule III drug.", "true"),
        ("Ketamine is a Schedule II drug, according to the DEA.", "false"),
        ("According to my friend, ketamine is an opioid.", "unknown"),
        ("According to US law, heroin is in Schedule II.", "false"),
    ],
)
def test_what_others_think_is_not_claimed_and_what_authorities_say_is(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is commonly used as an anaesthetic.", "true"),
        ("Ketamine is not commonly used as an anaesthetic.", "unknown"),
        ("Naloxone usually reverses benzodiazepines.", "false"),
        ("Naloxone does not usually reverse benzodiazepines.", "true"),
        ("Heroin often contains fentanyl.", "unknown"),
        ("Morphine usually comes as a tablet.", "unknown"),
    ],
)
def test_how_often_is_judged_where_what_is_recorded_settles_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Esketamine was approved for treatment-resistant depression in 2019.", "true"),
        ("Esketamine was approved for treatment-resistant depression in 2009.", "false"),
        ("Ketamine was first made in 1962 and approved in 1970.", "true"),
        ("Ketamine was first made in 1962 and approved in 1950.", "false"),
        ("Methadone prolongs the QT interval, which can lead to torsades de pointes.", "true"),
        ("Morphine is stronger than codeine but weaker than fentanyl.", "true"),
        ("Morphine is stronger than codeine but weaker than aspirin.", "unknown"),
        ("Codeine is a weaker opioid than morphine.", "true"),
        ("Codeine is a strong painkiller.", "false"),
        ("Lorazepam was introduced in the UK in 1972.", "unknown"),
        ("Lorazepam was introduced in the US in 1972.", "false"),
        ("Naloxone reverses opioids, including heroin and fentanyl.", "true"),
        ("Naloxone does not block the effects of sedatives, including diazepam.", "unknown"),
        ("Naloxone reverses heroin (diamorphine).", "true"),
        ("Naloxone reverses heroin (cocaine).", "false"),
        ("Gabapentin is used to treat neuropathic pain (nerve pain).", "true"),
        ("Gabapentin is used to treat neuropathic pain (diabetes).", "unknown"),
        ("Aspirin relieves pain, fever and inflammation.", "true"),
        ("Aspirin does not relieve pain, fever and inflammation.", "unknown"),
        ("Pethidine is a weak opioid.", "unknown"),
        ("Tramadol is a strong painkiller.", "contested"),
        ("Ketamine is a Schedule 2 controlled drug.", "true"),
        ("Ketamine is not a Schedule 2 controlled drug.", "unknown"),
        ("Ketamine is a Schedule 4 controlled drug.", "false"),
        ("Ketamine is a selective serotonin reuptake inhibitor (SSRI).", "false"),
        ("Morphine (MPH) is an opioid.", "unknown"),
        ("Codeine is a stronger opioid than morphine.", "false"),
        ("Etorphine is a veterinary opioid thousands of times as potent as morphine.", "true"),
        ("Codeine is thousands of times as potent as morphine.", "false"),
        ("Loperamide, the active ingredient in Imodium, is an opioid.", "true"),
        ("Imodium's active ingredient, loperamide, is an opioid.", "true"),
        ("Imodium's active ingredient, naloxone, is an opioid.", "false"),
        ("The drug in Spravato is esketamine.", "true"),
        ("The drug in Suboxone is buprenorphine.", "unknown"),
        ("Stimulants such as methylphenidate are used for ADHD.", "true"),
        ("Opioids such as ketamine slow breathing.", "false"),
        ("Ketamine, a drug that blocks NMDA receptors, is not an opioid.", "true"),
        ("Ketamine, a drug that blocks opioid receptors, is used as an anaesthetic.", "unknown"),
        ("Naloxone wakes a person sedated by xylazine.", "false"),
        ("Atipamezole wakes a dog that was sedated with medetomidine.", "true"),
        ("Naloxone wakes the neighbours.", "unknown"),
        ("Morphine does not relieve pain by blocking NMDA receptors.", "true"),
        ("Morphine does not relieve pain by blocking opioid receptors.", "true"),
        ("Morphine does not relieve pain by activating opioid receptors.", "false"),
        ("Codeine and other opioids cause constipation.", "true"),
        ("Ketamine and other opioids cause constipation.", "false"),
        ("Benzodiazepines and other opioids slow breathing.", "false"),
        ("Opioids such as buprenorphine are full agonists.", "false"),
        ("Opioids such as buprenorphine and methadone are full agonists.", "unknown"),
        ("Morphine can cause nausea or constipation.", "true"),
        ("Percocet contains oxycodone or naloxone.", "unknown"),
        ("Ketamine is in US Schedule III.", "true"),
        ("Ketamine is in Canadian Schedule III.", "false"),
        ("Morphine only partly activates the mu receptor.", "false"),
        ("Ketamine has nothing to do with phencyclidine.", "false"),
        ("Ketamine has nothing to do with gabapentin.", "unknown"),
        ("On the street, ketamine is known as special K.", "true"),
        ("On the street, naloxone is known as special K.", "false"),
        ("Paracetamol and acetaminophen are two names for the same drug.", "true"),
        ("Morphine and codeine are two names for the same drug.", "false"),
        ("Phencyclidine is the older relative from which ketamine was developed.", "true"),
    ],
)
def test_parts_of_sentences_are_read_wherever_they_stand(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    "framed",
    [
        "Remember: {}.",
        "As every nurse knows, {}.",
        "Unlike many people think, {}.",
        "The label clearly states that {}.",
        "Many people don't realise that {}.",
        "It goes without saying that {}.",
        "{}, believe it or not.",
        "{}, as its package insert explains.",
        "{}, and that is a fact.",
    ],
)
def test_what_asserts_nothing_changes_no_verdict(facts: KnowledgeBase, framed: str) -> None:
    assert _verdict(facts, framed.format("ketamine is an opioid")) == "false"
    assert _verdict(facts, framed.format("naloxone blocks opioid receptors")) == "true"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("As for ketamine, it is an opioid.", "false"),
        ("As for ketamine, naloxone does not reverse it.", "true"),
        ("One thing about naloxone is that it blocks opioid receptors.", "true"),
        ("When it comes to tramadol, its effects are reversed by flumazenil.", "false"),
        ("Ketamine (the drug) is an opioid.", "false"),
        ("The chemical called heroin is an opioid.", "true"),
        ("It is simply false that ketamine is an opioid.", "true"),
        ("There is no truth to the claim that heroin is an opioid.", "false"),
        ("As many people think, ketamine is an opioid.", "unknown"),
        ("Ketamine, as some people claim, is an opioid.", "unknown"),
        ("My doctor told me that ketamine is an opioid.", "unknown"),
        ("Myth: ketamine is an opioid.", "unknown"),
        ("As for ketamine, naloxone is an antagonist and it is an opioid.", "unknown"),
    ],
)
def test_a_topic_is_what_a_pronoun_stands_for(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Although ketamine is no opioid, a fentanyl overdose may call for more than one dose of naloxone.", "true"),
        ("Ketamine is a dissociative, while a fentanyl overdose may call for more than one dose of naloxone.", "true"),
        ("Ketamine is an opioid, while a fentanyl overdose may call for more than one dose of naloxone.", "false"),
        ("Sublocade is a tablet that melts under the tongue, and buprenorphine is an opioid.", "false"),
        ("Naloxone is an antagonist, and ketamine is not an opioid, even though it relieves pain.", "true"),
        ("Far from being an opioid, naltrexone blocks opioid receptors, and buprenorphine is an opioid.", "true"),
        ("Ketamine is an opioid, and the moon is made of cheese.", "false"),
        ("Ketamine is not an opioid, and the moon is made of cheese.", "unknown"),
        ("Ketamine is an opioid, but not really.", "unknown"),
        ("Ketamine is an opioid; that is the myth.", "unknown"),
        ("Ketamine is an opioid, while this is disputed.", "unknown"),
        ("If ketamine is an opioid, naloxone reverses it, and it slows breathing.", "unknown"),
        ("He says that naloxone is an antagonist, and ketamine is an opioid.", "unknown"),
        ("It is not true that a fentanyl overdose may call for more than one dose of naloxone.", "false"),
        ("Benzoylecgonine is a metabolite of cocaine, and oxycodone and morphine are both Schedule II.", "true"),
    ],
)
def test_a_sentence_that_is_two_is_judged_by_both(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The brand-name drug Narcan blocks opioid receptors.", "true"),
        ("Ketamine, whose brand name is Ketalar, is an opioid.", "false"),
        ("Ketamine, whose brand name is Narcan, is an anaesthetic.", "false"),
        ("The opioid called fentanyl is stronger than morphine.", "true"),
        ("The powerful opioid fentanyl is stronger than morphine.", "true"),
        ("The powerful opioid ketamine is an anaesthetic.", "false"),
        ("The opioid in Percocet is Schedule II in the US.", "true"),
        ("The opioid in Narcan blocks opioid receptors.", "false"),
        ("The drug in Narcan blocks opioid receptors.", "true"),
        ("The drug in Suboxone is an opioid.", "unknown"),  # it has two
        ("The active ingredient of Ketalar is an opioid.", "false"),
        ("The antidote naloxone reverses heroin.", "true"),
        ("Methadone is one of the drugs that can prolong the QT interval.", "true"),
        ("Ketamine is one of the few drugs that raise blood pressure.", "unknown"),
    ],
)
def test_a_subject_may_be_named_in_many_ways(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict
