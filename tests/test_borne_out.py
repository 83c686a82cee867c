"""Words that no claim keeps and the facts must bear out, and claims that were read more loosely than they are said."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.checking import judge_sentence

WORDS = {
    # what is a medicine, and what never was one
    "Codeine is a prescription opioid.": "true",
    "Heroin is a prescription opioid.": "unknown",
    "Heroin is not a prescription opioid.": "unknown",
    "Oxycodone is a commonly prescribed opioid.": "true",
    "Isotonitazene is a commonly prescribed opioid.": "unknown",
    "Isotonitazene is a marketed opioid.": "unknown",
    "Isotonitazene is an opioid.": "true",
    # the first of its kind
    "Morphine is the prototypical opioid.": "true",
    "Tapentadol is the prototypical opioid.": "unknown",
    "Esketamine is a racemic NMDA antagonist.": "unknown",
    "Racemic ketamine is an NMDA antagonist.": "true",
    # how soon, how directly, how strongly
    "Naloxone quickly reverses an opioid overdose.": "true",
    "Sertraline quickly relieves depression.": "unknown",
    "Sertraline has a rapid antidepressant effect.": "unknown",
    "Benzodiazepines directly activate GABA-A receptors.": "unknown",
    "Benzodiazepines enhance GABA-A receptors.": "true",
    "Fentanyl is highly addictive.": "true",
    "Kratom is highly addictive.": "unknown",
    "Gabapentin is very addictive.": "unknown",
    "Caffeine causes severe withdrawal.": "unknown",
    "Alcohol causes severe withdrawal.": "true",
    "Furosemide can cause permanent deafness.": "unknown",
    "Furosemide can cause hearing loss.": "true",
    "Ketamine causes a permanently shrunken bladder.": "unknown",
    "Ibuprofen causes persistent nausea.": "unknown",
    "Ibuprofen relieves severe pain.": "unknown",
    "Trazodone may cause a long-lasting painful erection.": "true",
    # since when, where, in whom, by whom
    "Ketamine has been used for anesthesia for decades.": "true",
    "Suzetrigine has been used for pain for decades.": "unknown",
    "Spravato has been used for depression for decades.": "unknown",
    "Esketamine is used for depression in children and adults.": "unknown",
    "Suzetrigine is used around the world for acute pain.": "unknown",
    "Midazolam is used for sedation before surgery.": "true",
    "Sertraline is used for depression before surgery.": "unknown",
    "Sertraline is used for depression in intensive care.": "unknown",
    "Morphine causes nausea in anyone.": "unknown",
    # what treats a condition need not keep it from coming
    "Topiramate prevents migraine.": "true",
    "Sumatriptan is used for migraine.": "true",
    "Sumatriptan prevents migraine.": "false",
    "Sumatriptan is used to prevent migraine.": "false",
    "Sumatriptan wards off migraine.": "unknown",
    "Metformin prevents diabetes.": "unknown",
    "Warfarin prevents blood clots.": "true",
    "Warfarin does not prevent blood clots.": "false",
    "Benzodiazepines do not activate GABA-A receptors directly; they enhance the effect of GABA.": "unknown",
    # the main one, and what is common
    "Mitragynine is the main alkaloid of kratom.": "true",
    "7-hydroxymitragynine is the main alkaloid of kratom.": "false",
    "Codeine is the principal alkaloid in opium.": "false",
    "Codeine is an alkaloid in opium.": "true",
    "Thebaine is the key ingredient of opium.": "false",
    "Acetaminophen is the main ingredient in Percocet.": "unknown",
    "Morphine is the main metabolite of codeine.": "unknown",
    "Buprenorphine exerts most of its action via kappa receptors.": "unknown",
    "Clonidine is used mainly for opioid withdrawal.": "unknown",
    "Tramadol is a frequent cause of anaphylaxis.": "unknown",
    "Ketamine is a common cause of bladder damage.": "unknown",
    "Frequent use of nitrous oxide can damage nerves because it inactivates vitamin B12.": "true",
    "Codeine is a prime example of an opioid.": "unknown",
}

CLOSELY = {
    "Ketamine stays in the body for 2 hours.": "unknown",
    "Ketamine stays in your body for 3 hours.": "unknown",
    "Ketamine stays in the body for about 12 hours.": "true",
    "Morphine stays in your body for 4 hours.": "unknown",
    "Methadone stays in the body for more than a day.": "true",
    "Ketamine blocks NMDA receptors.": "true",
    "Ketamine blocks some NMDA receptors.": "unknown",
    "Ketamine does not block some NMDA receptors.": "unknown",
    "Ketamine has antagonist activity at some NMDA receptors.": "unknown",
    "Morphine activates some opioid receptors.": "true",
    "Morphine activates all opioid receptors.": "unknown",
    "Morphine is used in chronic kidney disease.": "unknown",
    "Morphine is used for chronic kidney disease.": "false",
    "Ketamine is used in depression.": "true",
    "Metformin is used in patients with diabetes.": "true",
    "Tianeptine is approved for depression.": "unknown",
    "Tianeptine is not approved for depression.": "unknown",
    "Tianeptine is approved for depression in France.": "true",
    "Tianeptine is approved for depression in the US.": "false",
    "Tianeptine is approved.": "unknown",
    "Tianeptine is FDA approved.": "false",
    "In the UK, heroin is approved.": "true",
    "In the US, heroin is not approved.": "true",
    "Heroin is approved.": "unknown",
    "Ketamine is approved.": "true",
    "Diphenhydramine is dangerous with cyclobenzaprine.": "unknown",
    "Diphenhydramine is safe with cyclobenzaprine.": "false",
    "Zolpidem is dangerous with alcohol.": "true",
    "The DEA has approved ketamine for general anesthesia.": "unknown",
    "The FDA has approved ketamine for general anesthesia.": "true",
    "The DEA put fentanyl in Schedule II.": "true",
    "Esketamine is a form of ketamine.": "true",
    "Ketamine is a form of esketamine.": "unknown",
    "Morphine works by activating mu receptors.": "true",
    "Morphine works by activating kappa receptors.": "unknown",
    "Tramadol works by blocking serotonin reuptake.": "true",
    "Fentanyl is 50 to 100 times more potent than morphine.": "true",
    "Fentanyl is 50 to 1000 times more potent than morphine.": "unknown",
    "Nurses check blood pressure before and about forty minutes after each Spravato session.": "true",
    "Nurses check blood pressure before and about forty hours after each Spravato session.": "unknown",
    "Spravato is not the only nasal spray.": "unknown",
    "Clarithromycin raises the concentration of fentanyl.": "true",
    "Clarithromycin always raises the concentration of fentanyl.": "unknown",
    # the schedule of some products is not that of the substance
    "Codeine is a Schedule II drug.": "true",
    "Codeine is a Schedule V drug.": "unknown",
    "Codeine is a Schedule IV drug.": "false",
    "Diphenoxylate is Schedule V.": "unknown",
    "Lomotil is Schedule V.": "true",
}

QUESTIONS = {
    "Is duloxetine available as a tablet": "unknown",
    "Is duloxetine available as a capsule": "yes",
    "Is duloxetine available as a patch": "no",
    "Is morphine available as a tablet": "yes",
    "Is Percocet only an opioid": "unknown",
    "Is Percocet just an opioid": "unknown",
    "Is Percocet an opioid": "yes",
    "Is heroin a prescription opioid": "unknown",
    "Is codeine a prescription opioid": "yes",
    "is gabapentin highly addictive": "unknown",
    "is fentanyl highly addictive": "yes",
    "is sumatriptan used to prevent migraine": "no",
    "is tianeptine approved for depression": "it depends",
    "is tianeptine fda approved": "no",
    "Should heroin be legal": "unknown",
    "Is heroin legal in the US": "no",
    "In Star Trek is spice an opioid": "unknown",
    "in narnia, is heroin an opioid": "unknown",
    "in france is heroin an opioid": "yes",
    "in 2019 my doctor gave me tramadol, is it an opioid": "yes",
}


@pytest.mark.parametrize(("claim", "expected"), WORDS.items())
def test_a_word_that_no_claim_keeps_is_borne_out_by_the_facts_or_leaves_it_open(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert judge_sentence(facts, claim).verdict == expected


@pytest.mark.parametrize(("claim", "expected"), CLOSELY.items())
def test_a_claim_is_judged_as_closely_as_it_is_said(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(facts, claim).verdict == expected


@pytest.mark.parametrize(("question", "expected"), QUESTIONS.items())
def test_a_question_is_answered_as_closely_as_it_is_asked(facts: KnowledgeBase, question: str, expected: str) -> None:
    assert ask(facts, question).records[0]["answer"] == expected


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Suzetrigine is a new painkiller.", "true"),
        ("Morphine is a new painkiller.", "unknown"),
        ("Morphine is an old painkiller.", "true"),
        ("Suzetrigine is an old painkiller.", "unknown"),
        ("Suzetrigine is a new opioid.", "false"),
        ("The new painkiller suzetrigine acts on opioid receptors.", "false"),
        ("Fluoxetine is a herbal antidepressant.", "unknown"),
        ("St John's wort is a herbal antidepressant.", "true"),
        ("Morphine is a good painkiller.", "unknown"),
        ("Diazepam is a muscle relaxant and a good painkiller.", "false"),
        ("Propranolol, a beta blocker used to prevent migraine, is safe for people with asthma.", "false"),
        ("Fentanyl is an extremely potent opioid.", "true"),
        ("Morphine is an extremely potent opioid.", "unknown"),
        ("Codeine is a very strong opioid.", "false"),
    ],
)
def test_what_is_said_of_a_kind_is_asked_of_the_facts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_what_keeps_attacks_away_is_not_said_to_take_pain_away(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Propranolol relieves pain.").verdict == "unknown"
    assert judge_sentence(facts, "Propranolol is used for migraine.").verdict == "true"


def test_a_brand_for_one_use_is_not_approved_for_those_of_another(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Sarafem is approved for premenstrual dysphoric disorder.").verdict == "true"
    assert judge_sentence(facts, "Sarafem is approved for depression.").verdict == "false"
    assert judge_sentence(facts, "Prozac is approved for depression.").verdict == "true"
