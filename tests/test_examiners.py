"""As an examiner words what is so and what is not, each with its opposite, and what stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("It is impossible for simvastatin to cause muscle damage.", "false"),
        ("It is possible for simvastatin to cause muscle damage.", "true"),
        ("It is impossible for simvastatin to cause baldness.", "false"),
        ("Psilocybin leaves perception unchanged.", "false"),
        ("Psilocybin leaves bones unchanged.", "unknown"),
        ("LSD produces no change in perception.", "false"),
        ("LSD produces changes in perception.", "true"),
        ("Gentamicin harms neither the ears nor the kidneys.", "false"),
        ("Amiodarone may affect the thyroid as well as the lungs.", "true"),
        ("Severe alcohol withdrawal can be fatal.", "true"),
        ("Severe alcohol withdrawal cannot be fatal.", "false"),
        ("Severe caffeine withdrawal can be fatal.", "unknown"),
        ("Heroin overdose kills mainly by stopping breathing.", "true"),
        ("Cocaine overdose kills mainly by stopping breathing.", "unknown"),
        ("Digoxin has a wide margin between therapeutic and toxic levels.", "false"),
        ("Digoxin has a narrow margin between therapeutic and toxic levels.", "true"),
        ("Penicillin has a narrow margin between therapeutic and toxic levels.", "false"),
        ("Carfentanil is lethal to humans in minute amounts.", "true"),
        ("LSD is lethal to humans in minute amounts.", "unknown"),
        ("Lithium is toxic at high blood levels.", "true"),
        ("Lithium cannot be toxic at any blood level.", "false"),
        ("Ibuprofen causes opioid-type physical dependence.", "false"),
        ("Morphine causes opioid-type physical dependence.", "unknown"),
        ("Acamprosate helps people with alcohol dependence to stay abstinent.", "true"),
        ("Acamprosate does not help people with alcohol dependence to stay abstinent.", "unknown"),
        ("Disulfiram helps people with opioid dependence to stay abstinent.", "unknown"),
        ("Suddenly stopping intrathecal baclofen may trigger seizures.", "true"),
        ("Suddenly stopping intrathecal baclofen never triggers seizures.", "false"),
        ("Abrupt discontinuation of baclofen pump therapy can be life-threatening.", "true"),
        ("Zopiclone may cause dependence if taken for more than a few weeks.", "true"),
        ("The hallucinogenic effects of LSD are mediated chiefly by 5-HT2A receptors.", "true"),
        ("The hallucinogenic effects of LSD are mediated chiefly by opioid receptors.", "false"),
        ("Diazepam decreases GABA-A receptor activity.", "false"),
        ("Diazepam increases GABA-A receptor activity.", "true"),
        ("Diazepam decreases glycine receptor activity.", "unknown"),
        ("Early acetylcysteine protects the liver after paracetamol poisoning.", "true"),
        ("Early naloxone protects the liver after paracetamol poisoning.", "false"),
        ("Alcohol weakens the sedation produced by temazepam.", "false"),
        ("Alcohol deepens the sedation produced by temazepam.", "true"),
        ("Alcohol deepens the sedation produced by water.", "unknown"),
        ("Kratom contains alkaloids that act as opioids.", "true"),
        ("Ginger contains alkaloids that act as opioids.", "false"),
        ("Amoxicillin treats viral infections such as influenza.", "false"),
        ("Amoxicillin treats bacterial infections such as sinusitis.", "true"),
        ("Naloxone is approved for the emergency treatment of opioid overdose.", "true"),
        ("Naloxone is not approved for the emergency treatment of opioid overdose.", "false"),
        ("Naloxone is approved for the emergency treatment of asthma.", "unknown"),
        ("Tamsulosin is marketed as a treatment for epilepsy.", "false"),
        ("Tamsulosin is marketed as a treatment for an enlarged prostate.", "true"),
        ("Clopidogrel is used to prevent strokes and heart attacks.", "true"),
        ("The FDA has never approved a medicine containing cannabidiol.", "false"),
        ("The FDA has approved a medicine containing cannabidiol.", "true"),
        ("The FDA has approved a medicine containing tianeptine.", "false"),
        ("No medicine containing cannabidiol has ever been approved by the FDA.", "false"),
        ("Up to one in ten people taking amlodipine get swollen ankles.", "true"),
        ("British law has placed no controls on nitrous oxide.", "false"),
        ("British law has placed no controls on caffeine.", "unknown"),
        ("Apixaban lowers blood pressure.", "unknown"),
        ("Apixaban can lower blood pressure.", "true"),
        ("Metformin is toxic to the liver.", "unknown"),
        ("Paracetamol is toxic to the liver.", "true"),
        ("Amlodipine lowers blood pressure.", "true"),
        ("Flumazenil makes people high.", "unknown"),
        ("Ondansetron relieves nausea through antagonism of 5-HT3 receptors.", "true"),
        ("Granisetron relieves nausea through antagonism of dopamine receptors.", "false"),
        ("Chlordiazepoxide was introduced in 1960.", "true"),
        ("Remifentanil wears off within minutes once the infusion stops.", "true"),
        ("Remifentanil wears off within days once the infusion stops.", "unknown"),
    ],
)
def test_what_examiners_say(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Methaqualone was approved by the FDA.", "unknown"),
        ("Flumazenil is FDA-approved.", "true"),
        ("Flumazenil was approved by the FDA.", "true"),
        ("The FDA has approved doxorubicin.", "true"),
        ("The FDA has never approved doxorubicin.", "false"),
        ("Voxelotor is FDA-approved.", "unknown"),
        ("Voxelotor was approved by the FDA.", "true"),
        ("Rosiglitazone was approved by the FDA.", "true"),
        ("Rofecoxib was approved by the FDA.", "true"),
        ("Rofecoxib was never approved by the FDA.", "false"),
        ("Doxorubicin is available over the counter in the US.", "false"),
        ("Nalbuphine is a prescription medicine in the US.", "true"),
        ("Trastuzumab is approved in the US.", "true"),
        ("Voxelotor was never approved by the FDA.", "false"),
        ("Astemizole was approved by the FDA.", "true"),
        ("Astemizole is FDA-approved.", "unknown"),
        ("Heroin was approved by the FDA.", "false"),
        ("Xylazine was approved by the FDA.", "misleading"),
        ("Voxelotor is no longer approved by the FDA.", "unknown"),
        ("Tianeptine was approved by the FDA.", "false"),
        ("Voxelotor was approved in the UK.", "unknown"),
    ],
)
def test_what_was_approved_once_and_is_sold_still(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Prednisolone can raise blood sugar and weakens the immune response.", "true"),
        ("Dexamethasone has anti-inflammatory effects.", "true"),
        ("Dexamethasone does not reduce inflammation.", "false"),
        ("Fludrocortisone reduces inflammation.", "unknown"),
        ("Sugammadex, given intravenously, reverses rocuronium-induced muscle paralysis.", "true"),
        ("Sugammadex is taken by mouth.", "false"),
        ("Clarithromycin inhibits CYP3A4 more strongly than azithromycin does.", "true"),
        ("Azithromycin inhibits CYP3A4 more strongly than clarithromycin.", "false"),
        ("Sildenafil raises blood pressure.", "false"),
    ],
)
def test_what_was_not_recorded(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict
