"""Harm, dependence, overdose and interactions in further shapes of a sentence, each with a denial and a neighbour."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence


def _verdict(text: str) -> str:
    return judge_sentence(open_knowledge(), text).verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # several organs, each with its article
        ("Amiodarone can damage the lungs, the thyroid and the liver.", "true"),
        ("Amiodarone does not damage the lungs, the thyroid or the liver.", "false"),
        ("Amoxicillin can damage the lungs, the thyroid and the liver.", "unknown"),
        ("Lithium never harms the kidneys or the thyroid.", "false"),
        ("Isoniazid can damage the liver and nerves.", "true"),
        ("Isoniazid does not damage the liver and nerves.", "false"),
        ("Vancomycin can be hard on the kidneys and ears.", "true"),
        ("Lithium harms the kidneys and protects the heart.", "unknown"),
        ("Ketamine damages the bladder and kidney stones.", "unknown"),
        # what is done to the heart and to sight
        ("Ethambutol can harm eyesight.", "true"),
        ("Ibuprofen can hurt the stomach, kidneys and heart.", "true"),
        ("Domperidone affects the heart.", "true"),
        ("Domperidone has no effect on the heart.", "false"),
        ("Amoxicillin affects the heart.", "unknown"),
        ("Metoprolol affects the heart rate.", "true"),
        ("Ethambutol does not affect vision.", "false"),
        ("Amoxicillin does not affect vision.", "unknown"),
        ("Loperamide is perfectly safe for the heart at any dose.", "false"),
        ("Doxorubicin is not toxic to the heart.", "false"),
        # by dose: told by a source, and not by the effect alone
        ("QT prolongation with methadone is dose-dependent.", "true"),
        ("Agranulocytosis is a dose-related side effect of clozapine.", "unknown"),
        ("Methadone can prolong the QT interval, and this depends on the dose.", "true"),
        # in whom
        ("Primaquine can cause haemolysis in people with G6PD deficiency.", "true"),
        ("Primaquine does not cause haemolysis in people with G6PD deficiency.", "false"),
        ("Primaquine can cause haemolysis in people with asthma.", "unknown"),
        # what comes before all others: the gravest is not the commonest
        ("Bleeding is the most important side effect of warfarin.", "true"),
        ("Hair loss is the most important side effect of warfarin.", "unknown"),
        ("The most dangerous side effect of morphine is itching.", "unknown"),
        # fewer, kinder, heavier
        ("Celecoxib causes fewer stomach ulcers than naproxen.", "true"),
        ("Naproxen causes fewer stomach ulcers than celecoxib.", "false"),
        ("Carboplatin is easier on the kidneys than cisplatin.", "true"),
        ("Carboplatin is harder on the kidneys than cisplatin.", "false"),
        ("Olanzapine puts on more weight than aripiprazole.", "true"),
        ("Nitrous oxide is incapable of causing nerve damage.", "false"),
        ("Synthetic cannabinoids have never killed anyone.", "false"),
        ("Semaglutide makes most people gain weight.", "false"),
        ("Metformin rarely causes hypoglycaemia.", "true"),
        ("Metformin causes hypoglycaemia.", "unknown"),
    ],
)
def test_harm_is_read_in_these_shapes(text: str, expected: str) -> None:
    assert _verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heroin withdrawal is miserable but rarely kills healthy adults.", "true"),
        ("Alcohol withdrawal never kills.", "false"),
        ("Alcohol withdrawal can kill.", "true"),
        ("Cannabis is impossible to become dependent on.", "false"),
        ("Tolerance to the pain-relieving effects of morphine develops.", "true"),
        ("Tolerance to the constipating effects of morphine develops.", "false"),
        ("Paroxetine is harder to come off than fluoxetine.", "true"),
        ("Paroxetine is easier to come off than fluoxetine.", "false"),
        ("Modafinil has a lower potential for abuse than dexamfetamine.", "true"),
        ("Oxycodone has a lower potential for abuse than modafinil.", "false"),
        ("Morphine has a lower potential for abuse than oxycodone.", "unknown"),
        ("All opioids are free from the risk of addiction when prescribed for pain.", "false"),
        ("All antibiotics are free of the risk of addiction.", "unknown"),
        ("Newborns can suffer withdrawal when their mothers took methadone.", "true"),
        ("Newborns can suffer withdrawal when their mothers took amoxicillin.", "unknown"),
        ("Yawning and goose bumps give away opioid withdrawal.", "true"),
        ("Constipation gives away opioid withdrawal.", "false"),
        ("Loperamide has been abused for an opioid high.", "true"),
        ("Gabapentin has been abused as an opioid.", "false"),
        ("Delirium tremens is a harmless consequence of giving up alcohol.", "unknown"),
        ("Physical dependence on opioids can develop even when they are taken as prescribed.", "true"),
    ],
)
def test_dependence_and_stopping_are_read_in_these_shapes(text: str, expected: str) -> None:
    assert _verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Idarucizumab is an antidote for dabigatran, not for rivaroxaban.", "true"),
        ("Naloxone is an antidote for xylazine, not for fentanyl.", "false"),
        ("Atropine is the antidote to atropine poisoning.", "false"),
        ("Hydroxocobalamin is an antidote to cyanide.", "true"),
        ("Organophosphate poisoning calls for atropine.", "true"),
        ("Organophosphate poisoning does not respond to atropine.", "false"),
        ("Octreotide is used when sulfonylureas have been taken in overdose.", "true"),
        ("Octreotide is used when opioids have been taken in overdose.", "false"),
        ("Insulin overdose can be fatal because blood sugar falls too low.", "true"),
        ("Paracetamol overdose can be fatal because blood sugar falls too low.", "unknown"),
        ("An overdose of propranolol makes the heart race.", "false"),
        ("Cocaine overdose slows the heart.", "unknown"),
        ("Dilated pupils are typical of cocaine intoxication.", "true"),
        ("Dilated pupils point to opioid overdose.", "false"),
        ("What kills in heroin overdose is respiratory depression.", "true"),
        ("What kills in heroin overdose is liver failure.", "unknown"),
        ("Tricyclic antidepressants are more dangerous in overdose than SSRIs.", "true"),
    ],
)
def test_overdoses_and_antidotes_are_read_in_these_shapes(text: str, expected: str) -> None:
    assert _verdict(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketoconazole has no effect on simvastatin.", "false"),
        ("Amoxicillin has no effect on simvastatin.", "unknown"),
        ("Naloxone has no effect on cocaine.", "true"),
        ("Clopidogrel is less effective when combined with omeprazole.", "true"),
        ("Clopidogrel is more effective when combined with omeprazole.", "false"),
        ("Theophylline has a narrow therapeutic index, and ciprofloxacin raises its level.", "true"),
        ("Theophylline has a narrow therapeutic index, and ciprofloxacin lowers its level.", "false"),
        ("Taking lisinopril together with spironolactone lowers potassium.", "false"),
        ("Smoking makes clozapine levels climb.", "false"),
        ("Smoking makes clozapine levels fall.", "true"),
        ("Ritonavir has no interactions worth mentioning.", "false"),
        ("Antacids get in the way of ciprofloxacin.", "true"),
        ("Antacids get in the way of amoxicillin.", "unknown"),
        ("Every ecstasy tablet is pure MDMA.", "unknown"),
        ("All Valium tablets contain diazepam.", "true"),
    ],
)
def test_what_two_drugs_do_together_is_read_in_these_shapes(text: str, expected: str) -> None:
    assert _verdict(text) == expected
