"""Ordinary words for what is done and felt, clauses joined on, word endings, and comfort drawn from what is so."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase
from ketafacts.language.lexicon.restated.turns.endings import ENDINGS


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Give naltrexone to somebody still dependent on heroin and you will throw them into withdrawal.", "true"),
        ("Give naltrexone to somebody with diarrhea and you will throw them into withdrawal.", "unknown"),
        ("Eat enough poppy seeds and your urine may test positive for morphine.", "true"),
        ("Eat enough poppy seeds and your urine may test positive for cocaine.", "unknown"),
        ("A nagging dry cough drives a fair number of patients off lisinopril.", "true"),
        ("A nagging dry cough drives most patients off lisinopril.", "unknown"),
        ("Remifentanil is chopped up by esterases in blood and tissue.", "true"),
        ("Remifentanil is not chopped up by esterases in blood and tissue.", "false"),
        ("Some men on spironolactone develop breast enlargement.", "true"),
        ("Some women on spironolactone develop breast enlargement.", "unknown"),
        ("Like most benzodiazepines, lorazepam sits in Schedule IV in the United States.", "true"),
        ("Like most benzodiazepines, lorazepam sits in Schedule II in the United States.", "false"),
        ("No other SSRI stays in the body as long as fluoxetine.", "true"),
        ("No other SSRI stays in the body as long as sertraline.", "false"),
        ("A dog sedated with dexmedetomidine can be woken with atipamezole.", "true"),
        ("A dog sedated with dexmedetomidine can be woken with naloxone.", "false"),
        ("Inside each Vicodin tablet you'd find oxycodone and aspirin.", "false"),
        ("Inside each Vicodin tablet you'd find hydrocodone.", "true"),
        ("MDMA-assisted therapy for PTSD was approved by the FDA in August 2024.", "false"),
        ("Paracetamol is a suitable painkiller for cats.", "false"),
        ("Acetaminophen is the first-choice pain reliever for cats.", "false"),
        (
            "Rheumatoid arthritis patients are meant to take their methotrexate every single day rather than weekly.",
            "false",
        ),
        ("Rheumatoid arthritis patients are meant to take their methotrexate once a week.", "true"),
        ("Clopidogrel is already active when swallowed.", "false"),
        ("Lomotil contains a small amount of atropine.", "true"),
        ("A little atropine is put in Lomotil to discourage abuse.", "true"),
        ("Percocet contains acetaminophen to deter abuse.", "unknown"),
        ("Lisinopril has a boxed warning about pregnancy.", "true"),
        ("Amlodipine has a boxed warning about pregnancy.", "false"),
        ("Codeine owes its pain relief to morphine.", "true"),
        ("Codeine owes its pain relief to heroin.", "false"),
        ("Spironolactone holds on to potassium.", "true"),
        ("Furosemide holds on to potassium.", "false"),
        ("Gabapentin is cleared by the kidneys, so the dose is lowered in renal impairment.", "true"),
        ("Warfarin is cleared by the kidneys, so the dose is lowered in renal impairment.", "unknown"),
        ("A baby may go through withdrawal after birth if the mother took opioids during pregnancy.", "true"),
        ("A baby may go through withdrawal after birth if the mother took amoxicillin during pregnancy.", "unknown"),
        ("Fluconazole raises the level of warfarin and with it the risk of bleeding.", "true"),
        ("Zolpidem makes some people walk or drive in their sleep.", "true"),
        ("Haloperidol was the first antipsychotic ever used.", "false"),
        ("Rifampicin can turn tears and sweat orange.", "true"),
        ("Rifampicin can turn tears and sweat blue.", "unknown"),
        ("Sildenafil was first studied as a medicine for angina.", "true"),
        ("Sildenafil was first studied as an antidepressant.", "false"),
        ("Psilocybin is found in certain mushrooms.", "true"),
        ("Mescaline is found in certain mushrooms.", "unknown"),
        ("Haloperidol may leave patients stiff and shaky.", "true"),
        ("Naltrexone comes as a monthly injection called Vivitrol.", "true"),
        ("Amiodarone is loaded with iodine.", "true"),
        ("Ibuprofen is loaded with iodine.", "unknown"),
        ("Ciprofloxacin shouldn't be taken with milk.", "true"),
        ("Ciprofloxacin can be taken with milk.", "false"),
        ("Ciprofloxacin is dangerous with milk.", "unknown"),
        ("Amoxicillin shouldn't be taken with milk.", "unknown"),
        ("Several states have banned kratom.", "true"),
        ("Kratom is not banned in several states.", "unknown"),
        ("Several states have banned caffeine.", "unknown"),
        ("Since ketamine works mainly by blocking NMDA receptors, it isn't classed as an opioid.", "true"),
        ("Since methadone works mainly by blocking NMDA receptors, it isn't classed as an opioid.", "false"),
    ],
)
def test_ordinary_words_are_read(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Ketamine is an opioid, so it needs a special prescription form.", "false"),
        ("Morphine dilates the pupils, so doctors look for wide ones.", "false"),
        ("Kratom was approved by the FDA as a treatment for opioid withdrawal, and pharmacies now stock it.", "false"),
        ("Because xylazine is an opioid, naloxone reverses it just as it reverses fentanyl.", "false"),
        ("Heroin withdrawal, though miserable, is marked by constipation.", "false"),
        ("Atropine is contraindicated in organophosphate poisoning as it makes the secretions worse.", "false"),
        # What is true stays open while the rest is not understood.
        ("Methadone is an opioid, so it needs a special prescription form.", "unknown"),
        ("Because methadone is an opioid, nobody likes it.", "unknown"),
        # What may take it back, or be denied with it.
        ("It is not true that heparin is injected, and naloxone is its antidote.", "unknown"),
        ("Tramadol, although only at high doses, is a stimulant.", "unknown"),
        ("Ketamine is an opioid, and that is a myth.", "unknown"),
        ("If ketamine is an opioid, so naloxone reverses it.", "unknown"),
    ],
)
def test_what_is_false_is_so_whatever_is_joined_on(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Drugs ending in -olol are beta blockers.", "true"),
        ("Drugs whose names end in -olol are ACE inhibitors.", "false"),
        ("Drugs ending in -pril are not ACE inhibitors.", "false"),
        ("The ending -pril marks an ACE inhibitor.", "true"),
        ("Names of ACE inhibitors end in -olol.", "false"),
        ("Most drugs that end in -azepam are benzodiazepines.", "true"),
        ("Not all drugs ending in -olol are beta blockers.", "unknown"),
        ("All drugs ending in -olol are beta blockers.", "unknown"),
    ],
)
def test_endings_of_names_stand_for_their_class(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


def test_nearly_all_that_end_so_are_of_the_class(facts: KnowledgeBase) -> None:
    drugs = [one for one in facts.subjects("drug") if " " not in one.name and one.kind != "combination"]
    for ending, said in ENDINGS.items():
        named = [one for one in drugs if one.name.lower().endswith(ending)]
        kind = judge_sentence(facts, f"{said} are {said}.").subjects[0]
        of_it = [one for one in named if kind in facts.ancestors(one.id)]
        assert len(named) > 4, ending
        assert len(of_it) >= 0.85 * len(named), ending


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Codeine is sold over the counter in some countries, which shows it isn't addictive.", "misleading"),
        ("Kava is a natural plant, so it won't hurt your liver.", "misleading"),
        ("Because kava is natural, it can't hurt your liver.", "misleading"),
        ("Oxycodone is prescribed by doctors, so it can't be addictive.", "misleading"),
        ("Alcohol is legal, so it must be harmless.", "misleading"),
        (
            "Buprenorphine is itself an opioid, so treatment with it merely swaps one addiction for another.",
            "misleading",
        ),
        ("Codeine is not addictive.", "false"),
        ("Codeine is sold over the counter, so it is cheap.", "unknown"),
        ("Amoxicillin is prescribed by doctors, so it is not addictive.", "unknown"),
        ("Alcohol is legal, but it is not harmless.", "unknown"),
    ],
)
def test_comfort_drawn_from_what_is_so_misleads(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict
