"""How handbooks put it: lists and their ends, what was withdrawn for what, and by what means."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Rofecoxib was withdrawn in 2004 because of an increased risk of cardiovascular events.", "true"),
        ("Rofecoxib was withdrawn because of liver failure.", "unknown"),
        ("Zidovudine was the first drug approved for HIV infection.", "true"),
        ("Zidovudine was the first drug approved for hepatitis B infection.", "unknown"),
        ("Excedrin Migraine contains acetaminophen, aspirin and codeine.", "false"),
        ("Excedrin Migraine contains acetaminophen, aspirin and caffeine.", "true"),
        ("Acetylcysteine is the specific antidote for digoxin poisoning.", "false"),
        ("Acetylcysteine is the specific antidote for acetaminophen poisoning.", "true"),
        ("Glucagon is the specific antidote for digoxin poisoning.", "unknown"),
        ("MDMA inhibits the release of serotonin.", "false"),
        ("MDMA does not inhibit the release of serotonin.", "true"),
        ("Amoxicillin is an approved treatment for influenza.", "false"),
        ("Amoxicillin is an approved treatment for malaria.", "unknown"),
        ("Methadone differs structurally from morphine.", "true"),
        ("Methadone differs from morphine in chemical structure.", "true"),
        (
            "Omeprazole suppresses acid secretion through irreversible inhibition of the proton pump.",
            "true",
        ),
        (
            "Famotidine suppresses acid secretion through irreversible inhibition of the proton pump.",
            "false",
        ),
        ("Clopidogrel is a prodrug, and conversion to its active metabolite depends largely on CYP2C19.", "true"),
        ("Diazepam relieves anxiety by blocking the action of GABA at its receptors.", "false"),
        ("Semaglutide is available only by injection, and no oral form has been approved.", "false"),
        ("The effect of naloxone is often shorter than that of methadone.", "true"),
        ("The effect of methadone is often shorter than that of naloxone.", "false"),
        ("Eating poppy seeds can lead to the detection of morphine in urine.", "true"),
        ("Peripheral edema has not been reported with amlodipine at any dose.", "false"),
        ("Sudden cessation of clonidine can provoke a rapid rise in blood pressure.", "true"),
        ("Rivaroxaban does not require routine coagulation monitoring.", "true"),
        ("Warfarin does not require routine coagulation monitoring.", "false"),
        (
            "No monitoring of thyroid, liver or lung function is needed during long-term treatment with amiodarone.",
            "false",
        ),
        ("Ivermectin is used exclusively in humans.", "false"),
        ("Ivermectin has no veterinary product.", "false"),
        ("Xylazine is approved as a veterinary sedative, but it has never been approved for use in humans.", "true"),
        ("Acetaminophen is well tolerated by cats.", "false"),
        ("Canada has prohibited all recreational use of cannabis by adults since 2018.", "false"),
        ("LSD is in Schedule I in the United States, while ketamine is in the less restrictive Schedule III.", "true"),
        (
            "LSD is in Schedule I in the United States, while ketamine is in the more restrictive Schedule III.",
            "unknown",
        ),
        ("Rosuvastatin is a fibric acid derivative.", "false"),
        ("Fenofibrate is a fibric acid derivative.", "true"),
        (
            "Opioids slow gastrointestinal transit, and little tolerance develops to the constipation that results.",
            "true",
        ),
        ("Atropine is added to diphenoxylate in Lomotil to discourage abuse.", "true"),
    ],
)
def test_a_handbook_sentence_is_judged_by_what_it_says(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Oxymorphone is a semisynthetic opioid sold in the past under the brand name Opana.", "true"),
        ("Oxymorphone is a benzodiazepine sold in the past under the brand name Opana.", "false"),
        ("Spravato must be given under supervision in a certified healthcare setting.", "true"),
        ("Gabapentin is a federally controlled substance in all fifty states.", "false"),
        ("Long-acting injectable naltrexone is given once a month.", "true"),
        ("People who are CYP2D6 poor metabolizers get stronger pain relief from codeine.", "false"),
        ("People who are CYP2D6 poor metabolizers get little pain relief from codeine.", "true"),
        ("Methamphetamine is available by prescription as Desoxyn.", "true"),
        ("LSD is available by prescription in the United States.", "false"),
        ("LSD is available by prescription.", "unknown"),
        ("Heroin cannot be prescribed.", "unknown"),
        ("Lorazepam can be given by injection to stop a seizure.", "true"),
        ("Morphine can be given by injection to stop a seizure.", "false"),
        ("Metoprolol should not be stopped abruptly in people with heart disease.", "true"),
        ("Spironolactone lowers the amount of potassium in the blood.", "false"),
        ("Spironolactone raises the amount of potassium in the blood.", "true"),
        ("Digoxin toxicity is more likely when potassium is low.", "true"),
        ("Digoxin toxicity is more likely when potassium is high.", "unknown"),
        ("Digoxin toxicity is more likely in people with low potassium.", "true"),
        ("LSD is in the most restrictive Schedule I.", "true"),
        ("Lidocaine is available as a patch for shingles pain and other pain.", "true"),
        ("Clozapine requires regular blood tests to check the neutrophil count.", "true"),
        ("Ketamine acts only on the serotonin transporter.", "false"),
        ("Fluoxetine acts only on the serotonin transporter.", "unknown"),
    ],
)
def test_a_plain_examination_sentence_is_judged_by_all_it_says(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Percocet is a combination drug.", "true"),
        ("Tylenol with Codeine is a combination product.", "true"),
        ("Percocet is not a combination product.", "false"),
        ("Oxycodone is a combination drug.", "false"),
        ("Opium is a combination drug.", "unknown"),
        ("Tylenol is a combination product.", "unknown"),
        ("Fentanyl is about as potent as morphine.", "false"),
        ("Fentanyl is equally potent to morphine.", "false"),
        ("Warfarin can be combined freely with aspirin without any extra bleeding risk.", "false"),
        ("Acyclovir treats bacterial infections.", "false"),
        ("Antivirals do not treat bacterial infections.", "true"),
        ("Fluconazole treats bacterial infections.", "unknown"),
    ],
)
def test_what_is_one_or_alike_or_free_of_risk_is_judged(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "before", "verdict"),
    [
        ("Naloxone, sold as Narcan, can reverse it within minutes.", "fentanyl", "true"),
        ("Naloxone, sold as Narcan, can reverse it within minutes.", "", "unknown"),
        ("Naloxone is an antagonist and reverses it.", "fentanyl", "true"),
        ("Naloxone is an antagonist and reverses it.", "", "unknown"),
        ("Naloxone, an opioid antagonist, can reverse it.", "xylazine", "false"),
        ("Morphine is an opioid, and naloxone reverses it.", "", "true"),
    ],
)
def test_what_a_drug_does_to_it_is_not_done_to_itself(
    facts: KnowledgeBase, text: str, before: str, verdict: str
) -> None:
    assert judge_sentence(facts, text, anaphor=before).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Warfarin and aspirin are used.", "unknown"),
        ("Guanfacine and clonidine are also given.", "unknown"),
        ("Warfarin and aspirin are taken.", "unknown"),
        ("People mix heroin and alcohol.", "unknown"),
        ("Heroin and cocaine are used together in a speedball.", "unknown"),
        ("Sertraline and tramadol are taken together by some patients.", "unknown"),
        ("Warfarin and aspirin can be taken together.", "false"),
        ("Warfarin and aspirin should not be taken together.", "true"),
        ("You should not mix heroin and alcohol.", "true"),
        ("Heroin and alcohol must not be mixed.", "true"),
        ("You can mix heroin and alcohol.", "false"),
        ("Heroin and alcohol can be mixed safely.", "false"),
        ("People should not combine sertraline with tramadol.", "true"),
        ("People can safely combine alcohol and Xanax.", "false"),
        ("Alcohol and Xanax should never be combined.", "true"),
        ("Alcohol and Xanax may be taken together.", "false"),
        ("You can't take Viagra and nitroglycerin together.", "true"),
        ("It's fine to take Viagra and nitroglycerin together.", "false"),
        ("Alcohol and diazepam don't mix.", "true"),
    ],
)
def test_that_two_drugs_are_taken_does_not_say_that_it_is_safe(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is used to treat epilepsy.", "unknown"),
        ("Acamprosate does not make people sick when they drink.", "unknown"),
        ("Disulfiram makes people sick when they drink.", "true"),
        ("Etomidate keeps the blood pressure steady.", "unknown"),
        ("Ketamine is not used to treat epilepsy.", "unknown"),
        ("Ketamine is used for status epilepticus.", "true"),
        ("Ketamine is used for refractory status epilepticus.", "true"),
        ("Lorazepam is used for seizures.", "true"),
        ("Phenytoin is used to treat epilepsy.", "true"),
        ("Some people call ketamine an opioid.", "unknown"),
        ("Many people consider gabapentin an opioid.", "unknown"),
        ("Users call ketamine special K.", "true"),
        ("Amitriptyline raises blood pressure.", "unknown"),
        ("Lisinopril raises blood pressure.", "false"),
        ("Propofol does not raise blood pressure.", "unknown"),
    ],
)
def test_what_befalls_some_or_some_people_say_is_not_what_a_drug_is_or_does(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict
