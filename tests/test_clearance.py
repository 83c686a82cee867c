"""What clears a drug from the body: enzymes, the liver and the kidneys, in statements and in questions."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

STATEMENTS = {
    "Ketamine is metabolized by CYP3A4.": "true",
    "Ketamine is metabolized by CYP2B6 and CYP3A4.": "true",
    "Ketamine is broken down by the liver.": "true",
    "Fentanyl is metabolized mainly by CYP3A4.": "true",
    "Fentanyl is metabolized by CYP2D6.": "unknown",
    "Fentanyl is a CYP3A4 substrate.": "true",
    "Hydromorphone is metabolized mainly by CYP3A4.": "false",
    "Rosuvastatin is not metabolized by CYP3A4.": "true",
    "Remifentanil is broken down by plasma esterases.": "true",
    "Gabapentin is excreted unchanged by the kidneys.": "true",
    "Gabapentin is cleared by the liver.": "false",
    "Lorazepam is not metabolized by the liver.": "false",
    "Codeine is turned into morphine by the liver.": "true",
    "Fentanyl is broken down mainly by CYP2D6.": "false",
    "Remifentanil is broken down mainly by the liver.": "false",
    "CYP3A4 is the main enzyme that breaks down fentanyl.": "true",
    "Gabapentin leaves the body unchanged through the kidneys.": "true",
    "The enzyme CYP2D6 is needed to activate codeine.": "true",
    "CYP3A4 is needed to activate codeine.": "unknown",
    "Norketamine is what the liver turns ketamine into.": "true",
    "Norketamine is a breakdown product of morphine.": "false",
    "Ketamine is turned into morphine by the liver.": "false",
    "Amphetamine is a breakdown product of selegiline.": "unknown",
    "Most of an oral dose of ketamine is lost before it reaches the blood.": "true",
    "Nearly all of swallowed ketamine reaches the bloodstream.": "false",
    "Only about a fifth of swallowed ketamine reaches the bloodstream.": "true",
    "Ketamine has a low bioavailability.": "unknown",
    "Methadone has a low oral bioavailability.": "false",
    "Methylnaltrexone does not cross the blood-brain barrier.": "true",
    "Heroin hardly enters the brain.": "false",
    "Loperamide never enters the brain.": "unknown",
}
QUESTIONS = {
    "Which enzyme breaks down fentanyl?": "CYP3A4",
    "How is gabapentin eliminated?": "the kidneys",
    "Where is ketamine metabolized?": "the liver",
    "Is ketamine metabolized by CYP3A4?": "yes",
}


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_breaks_a_drug_down_is_judged_where_it_is_recorded(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == STATEMENTS[text]


@pytest.mark.parametrize("text", QUESTIONS)
def test_what_breaks_a_drug_down_is_told(facts: KnowledgeBase, text: str) -> None:
    assert answer_question(facts, text).answer == QUESTIONS[text]


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("Nicotine is broken down into cotinine.", "Cotinine is broken down into nicotine."),
        ("CYP2A6 is the main enzyme that breaks down nicotine.", "Nicotine is broken down mainly by CYP2D6."),
        ("Alcohol is converted to acetaldehyde.", "Acetaldehyde is converted to alcohol."),
        ("NAPQI is a metabolite of acetaminophen.", "NAPQI is not a metabolite of acetaminophen."),
        ("Loratadine is metabolised to desloratadine.", "Desloratadine is metabolised to loratadine."),
        ("Psilocybin is dephosphorylated in the body to psilocin.", "Psilocin is dephosphorylated to psilocybin."),
        ("Heroin is rapidly deacetylated to morphine.", "Morphine is deacetylated to heroin."),
        ("Prednisone has to be converted to prednisolone.", "Prednisolone has to be converted to prednisone."),
        ("Norketamine is what ketamine becomes.", "Ketamine is what norketamine becomes."),
        ("Metformin leaves the body unchanged in the urine.", "Metformin is metabolized by CYP3A4."),
        ("Lithium is not metabolised by the liver.", "Lithium is metabolised by CYP2D6."),
        ("Clopidogrel has to be activated by CYP2C19.", "Clopidogrel is not activated by CYP2C19."),
        ("Fluoxetine strongly inhibits CYP2D6.", "Citalopram strongly inhibits CYP2D6."),
        ("Ritonavir is a potent CYP3A4 inhibitor.", "Verapamil is a strong CYP3A4 inhibitor."),
        ("Rifampicin is a powerful CYP3A4 inducer.", "Modafinil is a strong CYP3A4 inducer."),
        ("Monoclonal antibodies cannot be taken by mouth.", "Keytruda is a daily tablet."),
        ("Lorazepam is glucuronidated and has no active metabolites.", "Diazepam has no active metabolites."),
        ("Chlordiazepoxide has active metabolites.", "Oxazepam has active metabolites."),
        ("Pregabalin undergoes almost no metabolism.", "Metoprolol undergoes no metabolism."),
        ("Fentanyl is metabolized mainly by CYP3A4.", "Norfentanyl is metabolized to fentanyl."),
        ("CYP3A4 turns buprenorphine into norbuprenorphine.", "Norbuprenorphine is metabolized to buprenorphine."),
        ("Clozapine depends on CYP1A2.", "Pravastatin depends on CYP3A4."),
        ("Prozac stays in the body for weeks.", "Fluoxetine is out of the body within a day."),
        ("It takes weeks before fluoxetine has its full effect.", "Lexapro works within an hour."),
        ("Xanax has a half-life of about 11 hours.", "Zoloft has a half-life of 3 hours."),
        ("Eliquis is taken by mouth.", "Xarelto is injected."),
        ("Paroxetine has a shorter half-life than fluoxetine.", "Fluoxetine has a shorter half-life than paroxetine."),
    ],
)
def test_what_becomes_of_a_medicine_is_known_by_many_words(facts: KnowledgeBase, true: str, false: str) -> None:
    assert (judge_sentence(facts, true).verdict, judge_sentence(facts, false).verdict) == ("true", "false")


@pytest.mark.parametrize(
    "sentence",
    [
        "Codeine has to be activated by CYP3A4.",
        "All codeine is converted to morphine.",  # only some of it is
        "Lorazepam has no active metabolites in children.",
        "OxyContin has a half-life of 3 hours.",  # recorded of tablets that release it at once
        "Sublocade has a half-life of 30 hours.",
        "A ketamine trip lasts about an hour.",  # what is recorded is the sleep of an injection
        "Alcohol is mainly removed by the kidneys.",  # what is broken down leaves by the kidneys, too
        "Digoxin is metabolised by CYP2D6.",
        "Lorazepam is shorter acting than diazepam.",  # one dose lasts longer, and it leaves the body sooner
        "Lorazepam lasts longer than diazepam.",
    ],
)
def test_what_a_source_leaves_open_stays_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"


PASSAGE = {
    "Warfarin crosses the placenta.": "true",
    "Warfarin does not cross the placenta.": "false",
    "Heparin is too large to cross the placenta.": "true",
    "Heparin crosses the placenta.": "false",
    "Unlike warfarin, heparin does not cross the placenta.": "true",
    "Lithium passes freely across the placenta.": "true",
    "Fentanyl readily crosses the placental barrier.": "true",
    "Rocuronium does not readily cross the placenta.": "true",
    "Diazepam is excreted in breast milk.": "true",
    "Diazepam is not excreted in breastmilk.": "false",
    "Cannabis is excreted into human milk in small amounts.": "true",
    "Little ketamine passes into breast milk.": "true",
    "Warfarin passes into breast milk.": "contested",
    "Lithium is excreted in urine unchanged.": "true",
    "Loperamide does not appreciably cross the blood-brain barrier.": "true",
    "Domperidone crosses the blood-brain barrier.": "false",
    # How much of it passes, and how easily, is claimed as well.
    "Warfarin readily crosses the placenta.": "unknown",
    "Warfarin crosses the placenta in large amounts.": "unknown",
    "Cannabis is present in breast milk in large amounts.": "unknown",
    "Rocuronium does not cross the placenta.": "unknown",
    "Cephalexin passes into breast milk.": "unknown",
    "Calcium is found in milk.": "unknown",
}


@pytest.mark.parametrize("text", PASSAGE)
def test_what_gets_through_the_placenta_and_into_milk_is_judged(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == PASSAGE[text]


def test_what_gets_through_is_told_as_people_ask(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "does heparin cross the placenta").answer == "no"
    assert answer_question(facts, "does codeine get into breast milk").answer == "yes"
    assert "heparin" in answer_question(facts, "which blood thinner does not cross the placenta").answer


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Simvastatin is partly broken down by CYP3A4.", "true"),
        ("Remifentanil is metabolized mainly by hepatic CYP3A4.", "false"),
        ("Codeine is metabolized only by CYP2D6.", "false"),  # CYP3A4 and glucuronidation take part
        ("Codeine is not metabolized only by CYP2D6.", "true"),
        ("Suzetrigine is metabolized only by CYP3A4.", "unknown"),
        ("Fentanyl is metabolized mainly by CYP3A4 rather than CYP2D6.", "true"),
        ("Fentanyl is metabolized mainly by CYP2D6 rather than CYP3A4.", "false"),
        ("Lorazepam depends on CYP3A4 rather than on glucuronidation.", "false"),
        ("Lithium is cleared by hepatic metabolism and not by the kidneys.", "false"),
        ("Fentanyl has active metabolites.", "false"),
        ("Lithium is cleared by the kidneys and not by the liver.", "true"),
        ("Gabapentin is excreted entirely unchanged in the urine.", "true"),
        ("Gabapentin is not excreted unchanged but is metabolized by CYP3A4.", "false"),
        ("Baclofen is excreted entirely unchanged.", "unknown"),  # some of it is broken down
        ("Fentanyl leaves the body unchanged in the urine.", "false"),
        ("Remifentanil undergoes no metabolism.", "false"),
        ("Remifentanil is broken down by the kidneys.", "false"),
        ("Morphine is excreted mainly by the kidneys.", "unknown"),  # what it is broken down to is
        ("Ketamine is converted to norketamine in the blood.", "unknown"),
        ("Ketamine is converted to norketamine rather than norfentanyl.", "true"),
    ],
)
def test_how_much_and_where_it_is_broken_down_is_judged(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Rifampin is a strong CYP3A4 inducer.", "true"),
        ("Rifampin is a strong CYP3A4 inhibitor.", "false"),
        ("Rifampin is not a strong CYP3A4 inhibitor.", "true"),
        ("Diltiazem is a moderate CYP3A4 inhibitor.", "true"),
        ("Diltiazem is a strong CYP3A4 inhibitor.", "false"),
        ("Itraconazole is a strong CYP3A4 inducer.", "false"),
        ("Azithromycin is a strong CYP3A4 inhibitor.", "false"),
        ("Fluconazole is a strong CYP2C19 inhibitor.", "true"),
        ("Fluconazole is not a strong CYP2C19 inhibitor.", "false"),
        ("Cimetidine is a strong CYP2C19 inhibitor.", "unknown"),
    ],
)
def test_what_induces_an_enzyme_strongly_does_not_inhibit_it_strongly(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert judge_sentence(facts, claim).verdict == verdict
