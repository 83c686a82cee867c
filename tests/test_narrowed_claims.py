"""A word that narrows, dates, places or counts what is claimed is read, or leaves the sentence undecided."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # A share of patients: a minority may be large, and "more than 10%" is a bound and no figure.
        ("Sertraline causes nausea in a minority of people.", "true"),
        ("Sertraline does not cause nausea in a minority of people.", "false"),
        ("Sertraline causes nausea in most people.", "false"),
        ("Sertraline causes nausea in a small minority of people.", "false"),
        ("Sertraline rarely causes nausea.", "false"),
        ("Morphine causes constipation in most people.", "unknown"),
        ("Morphine causes constipation in half of people.", "unknown"),
        ("Morphine causes constipation in a minority of people.", "unknown"),
        ("Morphine causes constipation in a small fraction of users.", "unknown"),
        ("Clozapine causes agranulocytosis in a few patients.", "true"),
        ("Clozapine causes agranulocytosis in most patients.", "false"),
        ("Grapefruit juice raises simvastatin levels in a minority of people.", "unknown"),
        ("Many people on clozapine develop agranulocytosis.", "unknown"),
        ("Some people on clozapine develop agranulocytosis.", "true"),
        ("Many people on sertraline get nausea.", "true"),
        # Men, women and grown-ups.
        ("Sertraline causes nausea in 25% of women.", "unknown"),
        ("Sertraline causes nausea in 25% of patients.", "true"),
        ("Morphine causes constipation in most women.", "unknown"),
        ("25% of women have nausea after sertraline.", "unknown"),
        ("Valproate causes birth defects in men.", "unknown"),
        ("Men taking valproate are at risk of birth defects.", "unknown"),
        ("Women taking valproate are at risk of birth defects.", "true"),
        ("Sildenafil is used for erectile dysfunction in men.", "true"),
        ("Sildenafil is not used for erectile dysfunction in men.", "false"),
        ("Fluoxetine is used for depression in older men.", "unknown"),
        ("Guanfacine is used in adults to treat ADHD.", "unknown"),
        ("Methylphenidate is used in adults to treat ADHD.", "true"),
        ("Buprenorphine is approved for opioid use disorder in healthy volunteers.", "unknown"),
    ],
)
def test_whom_and_how_many_it_is_said_of_counts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # By which route.
        ("Taken by mouth, ketamine lasts 10 minutes.", "unknown"),
        ("Given intravenously, ketamine lasts 10 minutes.", "true"),
        ("Given intravenously, ketamine lasts 5 hours.", "false"),
        ("Taken by mouth, naloxone has a short half-life.", "unknown"),
        ("Taken by mouth, naloxone reverses opioid overdose.", "unknown"),
        ("Taken orally, methadone lasts 24 hours.", "true"),
        ("Given by injection, ketamine is an opioid.", "false"),
        ("Fentanyl is stronger than morphine as a patch.", "unknown"),
        ("Alprazolam is a controlled substance as a patch.", "unknown"),
        ("Nicotine is addictive when injected.", "unknown"),
        ("Cocaine is addictive when smoked.", "true"),
        # With or without a prescription.
        ("Alprazolam is a controlled substance without a prescription.", "unknown"),
        ("Tramadol is an opioid without a prescription.", "unknown"),
        ("Loperamide is an opioid available without a prescription.", "true"),
        ("Tramadol is an opioid available without a prescription.", "false"),
        ("Prescription naproxen is available over the counter.", "unknown"),
        ("Naproxen is available over the counter.", "true"),
        # By itself.
        ("Suboxone contains naloxone by itself.", "unknown"),
        ("Subutex contains buprenorphine by itself.", "true"),
        ("Dextromethorphan is approved for depression alone or in combination with other medicines.", "unknown"),
        # For which use how often.
        ("Methadone is taken once a day for pain.", "unknown"),
        ("On the street, quetiapine is approved for schizophrenia.", "unknown"),
        ("On the street, ketamine is known as special K.", "true"),
    ],
)
def test_how_it_is_taken_and_sold_counts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # How much.
        ("Ketamine blocks NMDA receptors to a lesser extent.", "unknown"),
        ("Ketamine binds opioid receptors to a small extent.", "true"),
        ("Ketamine does not bind opioid receptors to a small extent.", "false"),
        ("Gabapentin causes strong physical dependence.", "unknown"),
        ("Heroin causes strong physical dependence.", "true"),
        ("Gabapentin causes physical dependence.", "true"),
        # When, and for how long.
        ("Morphine was once used for pain.", "unknown"),
        ("Heroin was formerly used to suppress cough.", "true"),
        ("Buprenorphine is approved for opioid use disorder again.", "unknown"),
        ("Again, ketamine is not an opioid.", "true"),
        ("Addiction to alprazolam can develop within days.", "unknown"),
        ("Addiction to alprazolam can develop within a few weeks.", "true"),
        ("Isotretinoin causes birth defects for a short while.", "unknown"),
        ("Methadone is an opioid for a while.", "unknown"),
        ("Naloxone reverses opioid overdose for a short time.", "true"),
        # What is said besides.
        ("Fentanyl is an opioid, and saves lives.", "unknown"),
        ("Naloxone reverses opioid overdose and saves lives.", "true"),
        ("What sets morphine apart is that it relieves pain.", "unknown"),
        ("The party drug sertraline is an SSRI.", "unknown"),
        ("The party drug ketamine is an anaesthetic.", "true"),
    ],
)
def test_how_much_and_how_long_counts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # A part of what a use is recorded under: the use must be told of that part.
        ("Quetiapine is approved for bipolar depression.", "true"),
        ("Quetiapine is not approved for bipolar depression.", "false"),
        ("Aripiprazole is approved for bipolar depression.", "unknown"),
        ("Aripiprazole is approved for bipolar disorder.", "true"),
        ("Duloxetine is approved for diabetic neuropathy.", "true"),
        ("Duloxetine is approved for postherpetic neuralgia.", "unknown"),
        ("Gabapentin is approved for postherpetic neuralgia and partial seizures.", "true"),
        ("Gabapentin is approved for diabetic neuropathy.", "false"),
        ("Escitalopram is approved for generalized anxiety disorder.", "true"),
        ("Sertraline is approved for generalized anxiety disorder.", "unknown"),
        ("Cetirizine is used for hives.", "true"),
        ("Fluticasone is used for hives.", "unknown"),
        ("Praziquantel is used for hookworm.", "unknown"),
        ("Praziquantel is used for worms.", "true"),
        ("Ethosuximide is used for focal seizures.", "unknown"),
        ("Modafinil is used for sleep disorders.", "unknown"),
        ("Modafinil is not used for sleep disorders.", "unknown"),
        ("Clonidine is approved for ADHD in adults.", "unknown"),
        ("Clonidine is approved for ADHD.", "true"),
        # What is so in part, somewhere, or of other tablets.
        ("Marijuana is no longer a Schedule I drug.", "unknown"),
        ("Hydrocodone is no longer Schedule III.", "true"),
        ("Rofecoxib was withdrawn worldwide.", "true"),
        ("Metamizole was withdrawn worldwide.", "unknown"),
        ("Morphine is approved for pain worldwide.", "unknown"),
        ("Morphine is used for pain worldwide.", "true"),
        ("Metamizole is banned in the US.", "unknown"),
        ("Gabapentin is banned in the US.", "false"),
        ("Morphine sulfate extended-release tablets are given every 4 hours.", "unknown"),
        ("Adderall XR lasts 8 to 12 hours.", "true"),
        ("Oxycodone lasts 12 hours.", "unknown"),
        ("Oxycodone lasts 3 days.", "false"),
        ("PCP is still used as an anaesthetic in animals.", "unknown"),
        ("PCP was once used to anaesthetise monkeys.", "true"),
        ("Ketamine is still used in cats.", "true"),
    ],
)
def test_the_part_the_place_and_the_form_count(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Was LSD ever legal?", "unknown"),
        ("Is heroin legal?", "no"),
        ("Is cannabis no longer Schedule I?", "unknown"),
        ("Does valproate cause birth defects when the father takes it?", "unknown"),
        ("Does valproate cause birth defects?", "yes"),
    ],
)
def test_a_question_keeps_when_and_of_whom(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What comes with a condition is treated by itself: a list of uses denies nothing of the whole.
        ("Benadryl helps with opioid withdrawal.", "unknown"),
        ("Ibuprofen helps with opioid withdrawal.", "unknown"),
        ("Ibuprofen does not help with opioid withdrawal.", "unknown"),
        ("Ibuprofen is useless for opioid withdrawal.", "unknown"),
        ("Clonidine helps with opioid withdrawal.", "true"),
        ("Ibuprofen is approved for opioid withdrawal.", "false"),
        ("Omeprazole helps with opioid withdrawal.", "false"),
        ("Ondansetron is given for cancer.", "unknown"),
        ("Atorvastatin helps with cancer.", "false"),
        ("Zofran helps with migraine.", "unknown"),
        ("Loperamide helps with cholera.", "unknown"),
        ("Codeine helps with tuberculosis.", "unknown"),
        ("Atorvastatin helps with tuberculosis.", "false"),
        ("Naproxen helps with multiple sclerosis.", "unknown"),
    ],
)
def test_what_eases_one_thing_that_a_condition_brings_is_not_denied_to_help_with_it(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # An ingredient in its product.
        ("The naloxone in Suboxone blocks the buprenorphine.", "unknown"),
        ("The naloxone in Suboxone does not block the buprenorphine.", "unknown"),
        ("The naloxone in Suboxone reverses the buprenorphine.", "unknown"),
        ("The naloxone in Suboxone prevents overdose.", "unknown"),
        ("Suboxone is reversed by naloxone.", "true"),
        ("The acetaminophen in Percocet relieves pain.", "true"),
        ("The acetaminophen in Percocet does not relieve pain.", "false"),
        ("The atropine in Lomotil causes constipation.", "true"),
        # An overdose, and everyday use.
        ("Taking acetaminophen every day damages the liver.", "unknown"),
        ("Acetaminophen damages the liver.", "true"),
        ("An overdose of acetaminophen damages the liver.", "true"),
        ("Imodium slows breathing.", "unknown"),
        ("Imodium can slow breathing.", "true"),
        ("Imodium gets you high.", "unknown"),
        ("Loperamide can cause euphoria.", "true"),
        ("Coffee kills people.", "unknown"),
        ("Tea kills people.", "unknown"),
        ("Tylenol kills people.", "unknown"),
        ("Tylenol can kill you.", "true"),
        ("Heroin kills people.", "true"),
        ("Cocaine does not kill people.", "false"),
        ("Gabapentin slows breathing on its own.", "unknown"),
        ("Gabapentin slows breathing.", "true"),
        ("Ketamine stops breathing.", "unknown"),
        ("Ketamine can stop breathing.", "true"),
        ("Fentanyl stops breathing.", "true"),
        # One dose, and in whom.
        ("One dose of naloxone reverses any opioid overdose.", "unknown"),
        ("A single dose of naloxone reverses buprenorphine.", "unknown"),
        ("A single dose of naloxone does not reverse buprenorphine.", "unknown"),
        ("Naloxone reverses buprenorphine.", "true"),
        ("A fentanyl overdose may call for more than one dose of naloxone.", "true"),
        ("Yohimbine reverses xylazine in people.", "unknown"),
        ("Yohimbine reverses xylazine.", "true"),
        ("Naloxone reverses fentanyl in people.", "true"),
        ("Aspirin causes Reye's syndrome in adults.", "unknown"),
        ("Aspirin causes Reye's syndrome in children.", "true"),
        # Which effect is undone.
        ("Naloxone reverses ketamine's antidepressant effect.", "unknown"),
        ("Naloxone does not reverse ketamine's antidepressant effect.", "unknown"),
        ("Naloxone reverses ketamine.", "false"),
        ("Naloxone reverses the pain relief of morphine.", "true"),
    ],
)
def test_what_is_so_of_an_overdose_or_of_a_drug_by_itself_is_not_said_of_everyday_use(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("MDMA was approved in 2024.", "false"),
        ("MDMA was not approved in 2024.", "true"),
        ("MDMA was approved by the FDA in 2024.", "false"),
        ("MDMA was approved in Australia in 2023.", "unknown"),
        ("MDMA was rejected by the FDA in 2024.", "true"),
        ("Suboxone film was approved in 2002.", "unknown"),
        ("Suboxone film was approved in 2010.", "unknown"),
        ("Suboxone was approved in 2002.", "true"),
        ("Lecanemab is the newest Alzheimer's drug.", "unknown"),
        ("Lecanemab is a new Alzheimer's drug.", "true"),
        # More of the drug, and less of what it does.
        ("Paroxetine weakens tramadol.", "unknown"),
        ("Paroxetine does not weaken tramadol.", "unknown"),
        ("Rifampin lowers methadone levels.", "true"),
        ("Paroxetine makes codeine stronger.", "false"),
        # What takes a clot away keeps none from coming.
        ("Alteplase prevents clots.", "unknown"),
        ("Warfarin prevents clots.", "true"),
        ("Alteplase is used for blood clots.", "true"),
        # A partial agonist keeps full ones out; a releaser keeps a transporter from taking back.
        ("Aripiprazole blocks dopamine receptors.", "unknown"),
        ("Aripiprazole does not block dopamine receptors.", "unknown"),
        ("MDMA blocks serotonin reuptake.", "unknown"),
        ("MDMA releases serotonin.", "true"),
        ("Haloperidol blocks dopamine receptors.", "true"),
        ("Naloxone activates opioid receptors.", "false"),
        # Two rates of one effect, and "commonly", told of a class.
        ("Spravato causes sedation in about half of patients.", "unknown"),
        ("Spravato causes sedation in 5% of patients.", "false"),
        ("Sertraline causes sexual problems in a third of patients.", "unknown"),
    ],
)
def test_a_refusal_a_form_and_a_way_to_act_are_told_apart(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
