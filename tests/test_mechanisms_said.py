"""How drugs work, as examiners and leaflets put it: each with its twin, and with a neighbour that stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("said", "twin", "verdict"),
    [
        ("Aspirin inhibits COX-1 irreversibly.", "Aspirin inhibits COX-1 reversibly.", "true"),
        ("Ibuprofen irreversibly inhibits COX-1.", "Ibuprofen does not irreversibly inhibit COX-1.", "false"),
        ("Ticagrelor is an irreversible P2Y12 antagonist.", "Ticagrelor is a reversible P2Y12 antagonist.", "false"),
        ("Moclobemide inhibits MAO irreversibly.", "Moclobemide inhibits MAO reversibly.", "false"),
        ("Celecoxib blocks COX-2 far more than COX-1.", "Celecoxib blocks COX-1 far more than COX-2.", "true"),
        (
            "Celecoxib is more selective for COX-2 than ibuprofen is.",
            "Ibuprofen is more selective for COX-2 than celecoxib is.",
            "true",
        ),
        (
            "Atenolol crosses the blood-brain barrier less readily than propranolol does.",
            "Atenolol crosses the blood-brain barrier more readily than propranolol does.",
            "true",
        ),
        (
            "Morphine has a higher affinity for mu receptors than for kappa receptors.",
            "Morphine has a lower affinity for mu receptors than for kappa receptors.",
            "true",
        ),
        ("Lisinopril is a prodrug.", "Lisinopril is active as such.", "false"),
        ("Enalapril is a prodrug that the liver has to activate.", "Enalapril is not a prodrug.", "true"),
        ("Prednisolone is a prodrug.", "Prednisolone is not a prodrug.", "false"),
        ("Carbamazepine induces its own metabolism.", "Carbamazepine inhibits its own metabolism.", "true"),
        ("Phenytoin follows first-order kinetics.", "Phenytoin has non-linear kinetics.", "false"),
        ("Lithium is metabolised by CYP enzymes.", "Lithium is not metabolised by CYP enzymes.", "false"),
        ("Fluvoxamine induces CYP1A2.", "Fluvoxamine inhibits CYP1A2.", "false"),
        ("Paroxetine has no influence on CYP2D6.", "Paroxetine inhibits CYP2D6.", "false"),
        ("Quitting smoking makes clozapine levels rise.", "Quitting smoking makes clozapine levels fall.", "true"),
        ("Smokers clear caffeine faster.", "Smokers clear caffeine more slowly.", "true"),
        ("Glipizide opens potassium channels.", "Glipizide closes potassium channels.", "false"),
        ("Tranexamic acid slows the breakdown of clots.", "Tranexamic acid speeds up the breakdown of clots.", "true"),
        ("Disulfiram slows the removal of acetaldehyde.", "Disulfiram speeds up the removal of acetaldehyde.", "true"),
        ("Paclitaxel stabilises microtubules.", "Paclitaxel inhibits the assembly of microtubules.", "true"),
        (
            "Naltrexone is a pure antagonist at opioid receptors.",
            "Naltrexone is a partial agonist at opioid receptors.",
            "true",
        ),
        ("Naloxone switches the mu receptor on.", "Naloxone switches the mu receptor off.", "false"),
        ("Rituximab is an antibody against HER2.", "Rituximab is an antibody against CD20.", "false"),
        ("Vancomycin is well absorbed from the gut.", "Vancomycin is poorly absorbed from the gut.", "false"),
        ("Tiotropium is a muscarinic agonist.", "Tiotropium is a muscarinic antagonist.", "false"),
        ("Albuterol is a beta-2 blocker.", "Albuterol is a beta-2 agonist.", "false"),
    ],
)
def test_how_it_acts_is_judged_against_its_twin(facts: KnowledgeBase, said: str, twin: str, verdict: str) -> None:
    assert _verdict(facts, said) == verdict
    assert _verdict(facts, twin) == {"true": "false", "false": "true"}[verdict]


@pytest.mark.parametrize(
    "said",
    [
        "Montelukast inhibits 5-lipoxygenase.",
        "Finasteride blocks the androgen receptor.",
        "Anastrozole blocks the oestrogen receptor.",
        "Sildenafil inhibits phosphodiesterase type 3.",
        "Statins inhibit the absorption of cholesterol.",
        "Ciprofloxacin inhibits the bacterial ribosome.",
        "Ciprofloxacin stops bacteria from building their cell walls.",
        "Aspirin blocks the P2Y12 receptor on platelets.",
        "Oseltamivir blocks the viral polymerase.",
        "Entacapone inhibits MAO-B.",
        "Fluoxetine inhibits monoamine oxidase.",
        "Milrinone stimulates beta-1 receptors.",
    ],
)
def test_what_acts_on_the_one_is_denied_to_act_on_the_other(facts: KnowledgeBase, said: str) -> None:
    assert _verdict(facts, said) == "false"
    assert _verdict(facts, f"It is not true that {said[0].lower()}{said[1:]}") == "true"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Fentanyl is five hundred times more potent than morphine.", "false"),
        ("Fentanyl is one hundred times more potent than morphine.", "true"),
        ("Fentanyl is roughly fifty to one hundred times more potent than morphine.", "true"),
        ("Carfentanil is ten thousand times as potent as morphine.", "true"),
        ("Carfentanil is ten times as potent as fentanyl.", "false"),
        ("Midazolam has a half-life of one hundred and twenty minutes.", "true"),
        ("Midazolam has a half-life of two hundred hours.", "false"),
        ("Carfentanil outstrips fentanyl in potency by a wide margin.", "true"),
        ("Fentanyl outstrips carfentanil in potency.", "false"),
    ],
)
def test_great_numbers_are_one_number(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert _verdict(facts, said) == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Naloxone works by kicking opioids off the mu receptor and taking their place.", "true"),
        ("Flumazenil competes with benzodiazepines for their binding site.", "true"),
        ("Naloxone blocks mu receptors and so reverses heroin.", "true"),
        ("Naloxone blocks mu receptors and so reverses diazepam.", "false"),
        ("Remifentanil is broken down by esterases in the blood, which is why it wears off in minutes.", "true"),
        ("Cocaine keeps dopamine in the synapse by blocking its transporter.", "true"),
        ("Pramipexole mimics dopamine by stimulating its receptors.", "true"),
        ("Amphetamine releases dopamine and noradrenaline from nerve endings.", "true"),
        ("MDMA sets free large amounts of serotonin.", "true"),
        ("Heroin releases large amounts of dopamine.", "true"),
        ("Codeine is a prodrug that the liver turns into morphine by way of CYP2D6.", "true"),
        ("Psilocybin has to be dephosphorylated to psilocin before it works.", "true"),
        ("Tamoxifen needs CYP2D6 to be turned into endoxifen.", "true"),
        ("The liver clears lithium by CYP3A4.", "false"),
        ("Duloxetine is a selective inhibitor of dopamine reuptake and nothing else.", "false"),
        ("Sertraline increases the reuptake of serotonin into the nerve cell.", "false"),
        ("Alfentanil is a mu-opioid agonist with a very brief action.", "true"),
        ("Methadone is an opioid with a very brief action.", "false"),
        ("Methamphetamine reverses the dopamine transporter and pours dopamine into the synapse.", "true"),
        ("Atipamezole mimics medetomidine at alpha-2 receptors.", "false"),
    ],
)
def test_roundabout_mechanisms_are_judged_as_plain_ones(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert _verdict(facts, said) == verdict


@pytest.mark.parametrize(
    "said",
    [
        "Flurbanozine irreversibly inhibits MAO-B.",
        "Ibuprofen blocks COX-2 more than COX-1.",  # both, and nobody recorded which it does more
        "Venlafaxine blocks serotonin reuptake more than noradrenaline reuptake.",
        "Cetirizine enters the brain more than okapis do.",
        "Acyclovir is a prodrug.",  # valacyclovir is made into it, and it into what works in the cell
        "Alcohol releases large amounts of dopamine.",
        "Nicotine is five hundred times more potent than caffeine.",
        "Morphine has non-linear kinetics.",
        "Ketamine catches the eye.",
        "Digoxin opens the door to the potassium channel of the harbour.",
        "Flumazenil blocks opioid receptors, which is why it reverses midazolam.",
        "Smokers clear the room faster.",
        "Quitting smoking makes ketamine levels rise.",
        "Lithium speeds up the breakdown of the car.",
    ],
)
def test_neighbours_of_which_nothing_is_recorded_stay_open(facts: KnowledgeBase, said: str) -> None:
    assert _verdict(facts, said) == "unknown"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Naloxone gets into the brain, methylnaltrexone does not.", "true"),
        ("Methylnaltrexone gets into the brain, but naloxone does not.", "false"),
        ("Methylnaltrexone does not cross the blood-brain barrier, and neither does domperidone.", "true"),
        ("Methylnaltrexone does not cross the blood-brain barrier, and neither does naloxone.", "false"),
        ("Naloxone crosses the blood-brain barrier; so does propranolol.", "true"),
        ("Naloxone, unlike methylnaltrexone, crosses the blood-brain barrier.", "true"),
        ("Neither methylnaltrexone nor domperidone crosses the blood-brain barrier.", "true"),
        ("All opioid antagonists cross the blood-brain barrier.", "false"),
        ("Not every opioid antagonist crosses the blood-brain barrier.", "true"),
        ("No beta blocker gets into the brain.", "false"),
        ("Loperamide hardly gets into the brain at normal doses.", "true"),
        ("Naloxone gets into the brain, okapi milk does not.", "unknown"),
        ("Naloxone enters the room.", "unknown"),
    ],
)
def test_what_gets_into_the_brain_is_denied_of_the_right_one(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert _verdict(facts, said) == verdict
