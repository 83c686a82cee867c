"""Claims that journalists, nurses and patients make, which the facts did not hold; with denials and what stays open."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    # The schedules of the 1961 convention; a drug of Schedule IV stands in Schedule I, too
    "Heroin is in Schedule IV of the Single Convention.": "true",
    "Heroin is in Schedule I of the Single Convention.": "true",
    "Acetorphine is in Schedule IV of the Single Convention.": "true",
    "Hydrocodone is in Schedule I of the 1961 convention.": "true",
    "Hydrocodone is not in Schedule I of the 1961 convention.": "false",
    "Dihydrocodeine is in Schedule II of the 1961 convention.": "true",
    "Fentanyl is in Schedule IV of the 1961 convention.": "false",
    "Kratom is illegal in Louisiana.": "true",
    "Kratom is illegal in Texas.": "unknown",
    "Psilocybin is legal in Oregon.": "misleading",
    "Psilocybin is legal in Nevada.": "unknown",
    "Phenibut is approved by the FDA.": "false",
    # Habits, prodrugs, toxic metabolites
    "Buspirone is not habit-forming.": "true",
    "Buspirone is habit-forming.": "false",
    "Clopidogrel is a prodrug.": "true",
    "Clopidogrel is not a prodrug.": "false",
    "Ticagrelor is a prodrug.": "false",
    "Normeperidine can cause seizures.": "true",
    "Normeperidine does not cause seizures.": "false",
    # Uses and what is not one
    "Glucagon is used to treat low blood sugar.": "true",
    "Haloperidol is used for nausea.": "true",
    "Haloperidol is approved for nausea.": "false",
    "Ivermectin is approved for COVID-19.": "false",
    "Ivermectin treats COVID-19.": "false",
    "Ivermectin does not treat COVID-19.": "true",
    "Phenacetin was withdrawn in 1983.": "true",
    "Phenacetin was withdrawn because it damages the kidneys.": "true",
    "Metoclopramide should not be taken with haloperidol.": "true",
    "Haloperidol is used for nausea off label.": "true",
    "Haloperidol is not used for nausea off label.": "false",
    "Amoxicillin is used for pneumonia off label.": "unknown",
    "Fidaxomicin treats C. difficile.": "true",
    "Valproate should be avoided in pregnancy.": "true",
    # Effects by their common names
    "Oxymetazoline causes rebound congestion.": "true",
    "Oxymetazoline does not cause rebound congestion.": "false",
    "Testosterone raises hematocrit.": "true",
    "Mannitol lowers intracranial pressure.": "true",
    "Mannitol raises intracranial pressure.": "false",
    "Eszopiclone leaves a bitter taste in the mouth.": "true",
    "Inhaled fluticasone can cause oral thrush.": "true",
    "Fluticasone causes thrush.": "unknown",
    "Filgrastim boosts white blood cells.": "true",
    # Two ingredients of a product; opium is none, and what is drunk with a medicine is not in it
    "Hydrocodone is often combined with acetaminophen.": "true",
    "Levodopa is combined with carbidopa.": "true",
    "Levodopa is not combined with carbidopa.": "false",
    "Codeine is combined with morphine.": "unknown",
    "Hydrocodone is combined with alcohol.": "unknown",
    # The most and the least of a class: one that goes beyond denies it; figures of many, far apart, bear it out
    "Remifentanil is the shortest-acting opioid.": "true",
    "Remifentanil is not the shortest-acting opioid.": "false",
    "Morphine is the shortest-acting opioid.": "false",
    "Morphine is the longest-acting opioid.": "false",
    "Methadone is the longest-acting opioid.": "unknown",
    "Triazolam is the shortest-acting benzodiazepine.": "unknown",
    "Fentanyl is the most potent opioid.": "false",
    "Fentanyl is not the most potent opioid.": "true",
    "Morphine is the strongest opioid.": "false",
    "Ketamine is the most potent opioid.": "false",
    "Ohmefentanyl is the most potent opioid.": "unknown",
    "Carfentanil is the most potent opioid.": "unknown",
    "Carfentanil is the most potent opioid used in veterinary medicine.": "unknown",
    "Remifentanil is the shortest-acting opioid in use.": "unknown",
    # Children, by what the label says of those under twelve; "safe" is never borne out by silence
    "Children should not take codeine.": "true",
    "Codeine is not safe for children.": "true",
    "Codeine is safe for children.": "false",
    "Tramadol should not be used in children.": "true",
    "Ibuprofen is safe for children.": "unknown",
    "Ibuprofen is not safe for children.": "unknown",
    "Children should not take promethazine.": "unknown",
    # What must not be taken with advanced kidney disease must not be with kidneys that fail
    "Metformin should be avoided in kidney failure.": "true",
    "Metformin is safe in kidney failure.": "false",
    "Gabapentin should be avoided in kidney failure.": "unknown",
    "Ibuprofen can cause kidney failure.": "true",
    # The initial of a genus ends no sentence, and parts no name
    "Vancomycin treats C. difficile infection.": "true",
    "Vancomycin does not treat C. diff.": "false",
    "Vancomycin treats B. difficile infection.": "unknown",
    # "Synthetic" is loosely said of what was altered only, where the sentence says that it means that
    "Oxycodone is a synthetic drug, meaning it is altered in the laboratory.": "unknown",
    "Oxycodone is a synthetic opioid.": "false",
    "Oxycodone is synthetic, and it is addictive.": "false",
    "Fentanyl is a synthetic drug, meaning it is made in a laboratory.": "true",
    # Free of each of a list, and no member of it
    "Ketamine is an opioid and sedative free drug.": "unknown",
    "Propofol is an opioid and benzodiazepine-free anesthetic.": "unknown",
    "Ketamine is an opioid and free of side effects.": "false",
    "Ketamine is free of opioids.": "true",
    # Before there were lists of controlled substances, nothing stood in one or did not
    "In 1850, propofol is not a controlled substance.": "unknown",
    "In 1850, propofol was a controlled substance.": "unknown",
    "In 2010, propofol was not a controlled substance.": "true",
    "In 2010, propofol was a controlled substance.": "false",
}


@pytest.mark.parametrize("sentence", CLAIMS)
def test_claims_of_the_day_are_judged_by_what_was_read_for_them(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == CLAIMS[sentence]
