"""What magazines, podcasts and forums say in lively words: each with its denial or opposite, and what stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Mirtazapine packs on the pounds.", "true"),
        ("Mirtazapine does not pack on weight.", "false"),
        ("Mirtazapine tends to make people shed weight.", "false"),
        ("Mirtazapine packs on muscle.", "unknown"),
        ("Mirtazapine packs on ten pounds.", "unknown"),
        ("Ibuprofen can nudge lithium levels upwards.", "true"),
        ("Ibuprofen cannot nudge lithium levels upwards.", "false"),
        ("Ibuprofen nudges lithium levels down.", "false"),
        ("Ibuprofen does not always nudge lithium levels upwards.", "unknown"),
        ("Ibuprofen nudges lithium levels upwards in dogs.", "unknown"),
        ("Methadone can stretch out the QT interval.", "true"),
        ("Clozapine can tank the white cell count.", "true"),
        ("Furosemide makes the body hang on to potassium.", "false"),
        ("Spironolactone makes the body hang on to potassium.", "true"),
        ("Furosemide makes the body hang on to sodium.", "unknown"),
        ("Metformin sends blood sugar crashing.", "unknown"),
        ("Lamotrigine can cause a rash that occasionally turns life-threatening.", "true"),
        ("A dry cough is a common gripe with lisinopril.", "true"),
        ("Sevoflurane can set off malignant hyperthermia, for which dantrolene is the treatment.", "true"),
        ("Propofol can set off malignant hyperthermia.", "false"),
        ("Ecstasy turns the pupils into saucers.", "true"),
    ],
)
def test_lively_harm_is_judged_as_plain_harm(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Come off alprazolam cold turkey and you risk a seizure.", "true"),
        ("Come off alprazolam slowly and you risk a seizure.", "unknown"),
        ("Come off alprazolam cold turkey and you risk a fine.", "unknown"),
        ("All benzodiazepines can safely be stopped overnight, even after years.", "false"),
        ("Giving up LSD brings on a heroin-style physical withdrawal.", "false"),
        ("Heroin is a hard habit to kick.", "true"),
        ("LSD is a hard habit to kick.", "false"),
        ("Codeine gets turned into morphine in the body.", "true"),
        ("Codeine gets turned into heroin in the body.", "unknown"),
        ("Codeine has to be converted to morphine by the enzyme CYP2D6 before it does much for pain.", "true"),
        ("Drink on top of cocaine and the liver makes cocaethylene.", "true"),
        ("Carisoprodol is broken down into meprobamate, itself a sedative.", "true"),
        ("Carisoprodol is broken down into meprobamate, itself an opioid.", "false"),
        ("Sugammadex mops up rocuronium.", "true"),
        ("Sugammadex mops up succinylcholine.", "false"),
        ("Cholestyramine mops up bile acids.", "unknown"),
        ("A squirt of Narcan will undo an overdose of Xanax.", "false"),
        ("A squirt of Narcan can reverse a heroin overdose.", "true"),
        ("It is warfarin, not heparin, that vitamin K reverses.", "true"),
        ("It is heparin, not warfarin, that vitamin K reverses.", "false"),
        ("Lidocaine numbs the gum by propping open sodium channels.", "false"),
        ("Lidocaine props open the door.", "unknown"),
        ("Lidocaine deadens the nerves by blocking sodium channels.", "true"),
        ("Semaglutide copies the gut hormone GLP-1.", "true"),
        ("Semaglutide copies the gut hormone GIP.", "unknown"),
        ("Celecoxib mostly blocks COX-1 while sparing COX-2.", "false"),
        ("Apixaban thins the blood by acting as a vitamin K antagonist.", "false"),
        ("Tramadol has no effect whatsoever on serotonin.", "false"),
        ("Tramadol does not leave serotonin alone.", "unknown"),
        ("Oxycodone steers clear of serotonin.", "unknown"),
    ],
)
def test_lively_deeds_are_judged_as_plain_ones(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("The FDA waved through Spravato in March 2019.", "true"),
        ("The FDA waved through MDMA for PTSD.", "false"),
        ("The FDA waved through a new site for Spravato.", "unknown"),
        ("In August 2024 the FDA approved MDMA, also known as ecstasy, for PTSD.", "false"),
        ("The FDA approved esketamine, also known as Prozac, for depression.", "false"),
        ("Bayer began selling heroin in 1898, as a cough remedy of all things.", "true"),
        ("Spravato, which is esketamine, goes up the nose rather than into a vein.", "true"),
        ("Spravato goes into a vein rather than up the nose.", "false"),
        ("Methadone leaves the body faster than heroin.", "false"),
        ("Heroin leaves the body faster than methadone.", "true"),
        ("Mounjaro is simply semaglutide under another brand name.", "false"),
        ("Because it can wipe out white cells, clozapine calls for regular blood counts.", "true"),
        ("Aspirin calls for regular blood counts.", "unknown"),
        ("Doctors keep an eye on warfarin with the INR, and vitamin K reverses it.", "true"),
        ("Doctors keep an eye on warfarin with a camera.", "unknown"),
        ("Cocaine has been found cut with levamisole, an animal wormer.", "true"),
        ("Cocaine is cut with scissors.", "unknown"),
        ("Vets prescribe phenobarbital, a barbiturate, for epilepsy in dogs.", "true"),
        ("Xylazine is used in horses, not people.", "true"),
        ("Xylazine is used in people, not horses.", "false"),
        ("Ketamine is used in animals, not people.", "false"),
        ("Paracetamol is harmless to cats.", "false"),
        ("Viagra should never be mixed with nitrates for angina.", "true"),
        ("Viagra and aspirin are sworn enemies.", "unknown"),
        ("Fentanyl packs a bigger punch than morphine.", "true"),
        ("Morphine leaves fentanyl in the dust.", "false"),
        ("Fentanyl leaves its buyers in the dust.", "unknown"),
        ("What makes cannabis users high is CBD, not THC.", "false"),
        ("Nobody seriously denies that diazepam is a benzodiazepine.", "true"),
        ("Nobody seriously denies that diazepam is an opioid.", "false"),
        ("What makes cannabis users high is THC, not CBD.", "true"),
    ],
)
def test_lively_history_and_scenes_are_judged_as_plain_ones(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    "said",
    [
        "Amiodarone gums up the works.",
        "Oseltamivir kills the flu virus.",
        "Giving up paroxetine brings on a heroin-style withdrawal.",
        "Ketamine numbs the skin by blocking NMDA receptors.",
        "Fentanyl hits harder than a truck.",
        "Paracetamol has people hooked on a band.",
        "Bayer rolled out a plan for heroin.",
        "The FDA said yes to a trial of MDMA.",
        "Codeine gets turned into a villain.",
        "Sugammadex mops up spills.",
        "Ketamine's trick is to block the road.",
    ],
)
def test_an_idiom_that_may_mean_something_else_stays_open(facts: KnowledgeBase, said: str) -> None:
    assert judge_sentence(facts, said).verdict == "unknown"
