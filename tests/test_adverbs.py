"""Adverbs in every place: what adds nothing, what must be borne out, what narrows, what all but denies."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

# With an adverb in its place, and the verdict without one.
PLACES = (
    ("Ketamine is {} an anaesthetic.", "true"),
    ("Ketamine is {} an opioid.", "false"),
    ("Ketamine {} blocks NMDA receptors.", "true"),
    ("Naloxone {} activates mu-opioid receptors.", "false"),
    ("NMDA receptors are {} blocked by ketamine.", "true"),
    ("Morphine can {} cause constipation.", "true"),
    ("Naloxone {} causes physical dependence.", "false"),
    ("Ibuprofen is {} addictive.", "false"),
    ("Morphine is {} used to treat severe pain.", "true"),
    ("Naloxone is {} used to treat pain.", "false"),
    ("Ketamine is {} a Schedule III drug in the United States.", "true"),
    ("Remifentanil {} has a long half-life.", "false"),
    ("Insulin is {} taken by mouth.", "false"),
    ("Flumazenil {} reverses morphine overdose.", "false"),
    ("A heroin overdose is {} reversed by naloxone.", "true"),
    ("Morphine is {} stronger than fentanyl.", "false"),
    ("Sertraline inhibits the serotonin transporter {}.", "true"),
)


@pytest.mark.parametrize(
    "word", ["effectively", "traditionally", "inherently", "physiologically", "by all accounts", "as nurses know"]
)
@pytest.mark.parametrize(("place", "verdict"), PLACES)
def test_what_adds_nothing_changes_nothing(facts: KnowledgeBase, place: str, verdict: str, word: str) -> None:
    assert judge_sentence(facts, place.format(word)).verdict == verdict


@pytest.mark.parametrize("word", ["strictly", "entirely", "massively", "mildly", "only", "gradually", "mainly"])
@pytest.mark.parametrize("place", [place for place, verdict in PLACES if verdict == "false"])
def test_what_is_not_so_is_not_so_in_any_way(facts: KnowledgeBase, place: str, word: str) -> None:
    assert judge_sentence(facts, place.format(word)).verdict == "false"


@pytest.mark.parametrize("word", ["hardly", "scarcely", "not remotely", "in no sense"])
@pytest.mark.parametrize(
    ("place", "verdict"),
    [one for one in PLACES if one[0].startswith(("Ketamine", "Morphine can", "Ibu", "Nal", "Ins"))],
)
def test_what_hardly_is_so_is_not(facts: KnowledgeBase, place: str, verdict: str, word: str) -> None:
    turned = "false" if verdict == "true" else "true"
    assert judge_sentence(facts, place.format(word)).verdict == turned


SAID = (
    # How strongly, and how little.
    ("Morphine strongly activates mu-opioid receptors.", "true"),
    ("Morphine significantly slows breathing.", "true"),
    ("Codeine binds strongly to mu receptors.", "false"),
    ("Codeine does not bind strongly to mu receptors.", "true"),
    ("Heroin is exceptionally addictive.", "true"),
    ("Heroin is not exceptionally addictive.", "false"),
    ("Heroin is mildly addictive.", "unknown"),
    ("Ketamine massively slows breathing.", "unknown"),
    ("Fentanyl is remarkably potent.", "true"),
    ("Codeine is remarkably potent.", "false"),
    ("Fentanyl is massively stronger than morphine.", "true"),
    ("Fluvoxamine strongly inhibits CYP1A2.", "true"),
    ("Naloxone effectively reverses heroin.", "true"),
    ("Naloxone effectively reverses buprenorphine.", "unknown"),
    ("Naloxone partly reverses buprenorphine.", "true"),
    # In part, perhaps, always, at times.
    ("Oxycodone is partly synthetic.", "unknown"),
    ("Ketamine is perhaps an antidepressant.", "unknown"),
    ("Ibuprofen is inevitably addictive.", "false"),
    ("Heroin is inevitably addictive.", "unknown"),
    ("Ibuprofen is sometimes addictive.", "false"),
    ("Ketamine is sometimes called an opioid.", "unknown"),
    ("People who take gabapentin are often taking an opioid.", "unknown"),
    ("Antibiotics are often prescribed for the common cold.", "unknown"),
    # Rarely: false of what is common, not granted of what is not so.
    ("Morphine rarely causes constipation.", "false"),
    ("Metformin is seldom prescribed for type 2 diabetes.", "false"),
    ("Ketamine is seldom used for depression.", "unknown"),
    ("Ibuprofen is hardly ever addictive.", "unknown"),
    ("Ketamine rarely blocks NMDA receptors.", "false"),
    # All but denied.
    ("Morphine causes hardly any constipation.", "false"),
    ("Naloxone carries little risk of addiction.", "true"),
    ("Heroin carries a negligible risk of addiction.", "false"),
    ("Ketamine hardly slows breathing.", "unknown"),
    ("It is hardly surprising that naloxone causes addiction.", "unknown"),
    ("Morphine does not hardly cause constipation.", "unknown"),
    # As others report.
    ("Ketamine reportedly damages the bladder.", "true"),
    ("Ketamine is supposedly an opioid.", "unknown"),
    ("Ketamine is seemingly an opioid.", "unknown"),
    # A denial may deny the word alone.
    ("Heroin is not always addictive.", "unknown"),
    ("Naloxone is not only an opioid antagonist.", "unknown"),
    ("Tramadol was already known in 1950.", "unknown"),
)


@pytest.mark.parametrize(("text", "verdict"), SAID)
def test_each_adverb_has_its_meaning(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


KINDS_AND_SHARES = (
    ("Morphine can cause bad constipation.", "true"),
    ("Morphine can cause mild constipation.", "unknown"),
    ("Naloxone can cause mild euphoria.", "false"),
    ("Ibuprofen carries a significant risk of addiction.", "false"),
    ("Ibuprofen does not carry a significant risk of addiction.", "true"),
    ("Ketamine can cause mild respiratory depression.", "true"),
    ("Morphine is used to treat mild pain.", "unknown"),
    ("Ketamine is a genuine anaesthetic.", "true"),
    ("Ketamine is a modest anaesthetic.", "unknown"),
    ("Ketamine is a modest opioid.", "false"),
    ("Ketamine is a potential opioid.", "unknown"),
    ("Plenty of patients taking morphine get constipation.", "true"),
    ("Half of patients taking morphine get constipation.", "unknown"),
    ("Half of patients taking naloxone get euphoria.", "false"),
    ("A handful of benzodiazepines are opioids.", "false"),
    ("Nearly every benzodiazepine is an opioid.", "false"),
    ("The bulk of opioids cause constipation.", "true"),
    ("A minority of opioids cause constipation.", "unknown"),
    ("A handful of benzodiazepines are not opioids.", "unknown"),
    ("Practically all antibiotics kill viruses.", "false"),
    ("Almost every statin is addictive.", "false"),
    ("Nearly every opioid is a painkiller.", "unknown"),
    # Wholly, mostly, no more than a little.
    ("Amoxicillin is utterly useless against viruses.", "true"),
    ("Naloxone is utterly useless against heroin.", "false"),
    ("Lithium is almost entirely excreted by the kidneys.", "true"),
    ("Metformin is almost entirely cleared by the liver.", "false"),
    ("LSD is only moderately hallucinogenic.", "false"),
    ("Warfarin barely interacts with other medicines.", "false"),
    ("Paracetamol is scarcely harmful to the liver in overdose.", "false"),
    ("Aspirin has virtually no effect on platelets.", "false"),
    ("Methadone lasts considerably longer than heroin.", "true"),
    ("Heroin lasts considerably longer than methadone.", "false"),
    ("Nitrous oxide is also used recreationally.", "true"),
)


@pytest.mark.parametrize(("text", "verdict"), KINDS_AND_SHARES)
def test_adjectives_and_shares_have_theirs(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    "text",
    ["Ketamine was already made in 1999.", "Heroin was already first made in 1990.", "LSD was already made in 1970."],
)
def test_what_is_older_still_was_so_already(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"
    assert judge_sentence(facts, text.replace(" already", "")).verdict == "false"
