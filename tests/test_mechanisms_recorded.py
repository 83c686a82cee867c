"""What asked medicines act on: each with its negation, and neighbours that stay unknown."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

ACTS = [
    ("Clozapine blocks D2 receptors.", "Clozapine does not block D2 receptors."),
    ("Insulin activates the insulin receptor.", "Insulin blocks the insulin receptor."),
    ("Latanoprost activates prostaglandin receptors.", "Latanoprost blocks the FP receptor."),
    ("Adapalene activates retinoic acid receptors.", "Adapalene does not activate retinoic acid receptors."),
    ("Metronidazole works by damaging bacterial DNA.", "Metronidazole works by inhibiting the bacterial cell wall."),
    ("Sofosbuvir inhibits the NS5B polymerase.", "Sofosbuvir works by inhibiting reverse transcriptase."),
    ("Ivermectin activates glutamate-gated chloride channels.", "Ivermectin blocks glutamate-gated chloride channels."),
    ("Lactulose works by drawing water into the bowel.", "Lactulose does not draw water into the bowel."),
    ("Senna works by stimulating the bowel.", "Opioids stimulate the bowel."),
    ("Abciximab blocks glycoprotein IIb/IIIa.", "Abciximab does not block glycoprotein IIb/IIIa."),
    ("Metoprolol is cardioselective.", "Propranolol is cardioselective."),
    ("Not all beta blockers are cardioselective.", "All beta blockers are cardioselective."),
    (
        "Fluoxetine does not relieve depression within an hour.",
        "Fluoxetine usually relieves depression within an hour.",
    ),
    ("Naloxone was first approved by the FDA in 1971.", "Naloxone was first approved by the FDA in 1996."),
    ("Protamine is not the antidote to warfarin.", "Protamine is the antidote to warfarin."),
    (
        "Cocaine use is detected in urine through its metabolite benzoylecgonine.",
        "Cocaine use is detected in urine through its metabolite norfentanyl.",
    ),
    (
        "Vivitrol, an extended-release form of naltrexone, is injected into muscle once a month.",
        "Vivitrol, an extended-release form of buprenorphine, is injected into muscle once a month.",
    ),
    ("Trazodone blocks 5-HT2A receptors.", "Trazodone does not block 5-HT2A receptors."),
    ("Cariprazine is a partial agonist at D2 receptors.", "Cariprazine is not a partial agonist at D2 receptors."),
    ("Etomidate acts on GABA-A receptors.", "Etomidate does not act on GABA-A receptors."),
    ("GHB binds to GABA-B receptors.", "GHB does not bind to GABA-B receptors."),
    ("Prazosin blocks alpha-1 receptors.", "Prazosin does not block alpha-1 receptors."),
    ("Metoprolol blocks beta-1 receptors.", "Metoprolol does not block beta-1 receptors."),
    ("Tirzepatide acts on GIP and GLP-1 receptors.", "Tirzepatide does not act on GIP receptors."),
    ("Evolocumab inhibits PCSK9.", "Evolocumab does not inhibit PCSK9."),
    ("Levonorgestrel activates progesterone receptors.", "Levonorgestrel blocks progesterone receptors."),
    ("Doxycycline stops bacteria making proteins.", "Doxycycline does not stop bacteria making proteins."),
    ("Amoxicillin stops bacteria from building their cell walls.", "Amoxicillin stops bacteria making proteins."),
    ("NSAIDs cut the production of prostaglandins.", "NSAIDs do not inhibit prostaglandin synthesis."),
    ("Metformin cuts how much sugar the liver makes.", "Metformin does not reduce glucose production by the liver."),
    ("Losartan blocks the receptor for angiotensin II.", "Lisinopril blocks the receptor for angiotensin II."),
    (
        "Enalapril stops angiotensin I being converted to angiotensin II.",
        "Losartan stops angiotensin I being converted to angiotensin II.",
    ),
    ("Clopidogrel blocks the P2Y12 receptor on platelets.", "Clopidogrel does not block the P2Y12 receptor."),
    ("Alteplase converts plasminogen to plasmin.", "Alteplase does not activate plasminogen."),
    ("Torsemide acts on the loop of Henle.", "Spironolactone acts on the loop of Henle."),
    ("Tenecteplase breaks down blood clots.", "Warfarin dissolves clots."),
    ("PCP and ketamine share a target, the NMDA receptor.", "PCP and morphine share a target, the NMDA receptor."),
    ("Glipizide makes the pancreas release more insulin.", "Empagliflozin stimulates insulin secretion."),
    (
        "Jardiance makes the kidneys pass more sugar into the urine.",
        "Dapagliflozin does not increase urinary glucose excretion.",
    ),
    (
        "Barbiturates keep the chloride channel open longer.",
        "Diazepam increases the duration of chloride channel opening.",
    ),
    ("Risperdal is a dopamine antagonist.", "Risperidone is not a dopamine antagonist."),
    ("Phenelzine blocks the breakdown of serotonin.", "Zoloft works by blocking the breakdown of serotonin."),
    ("Nitroglycerin dilates blood vessels.", "Nitroglycerin constricts blood vessels."),
    ("Triptans narrow the blood vessels around the brain.", "Sumatriptan does not constrict blood vessels."),
    ("Epinephrine opens the airways.", "Epinephrine narrows the airways."),
    ("MDMA increases empathy.", "MDMA does not increase empathy."),
    ("Alcohol impairs judgement and coordination.", "Alcohol does not impair judgement."),
    ("Heroin makes the pupils tiny.", "Heroin makes the pupils large."),
    ("Sumatriptan is a serotonin agonist.", "Sumatriptan is a serotonin antagonist."),
]


def _verdict(facts: KnowledgeBase, sentence: str) -> str:
    return judge_sentence(facts, sentence).verdict


@pytest.mark.parametrize(("true", "false"), ACTS)
def test_what_a_medicine_acts_on_is_known_and_its_negation_denied(facts: KnowledgeBase, true: str, false: str) -> None:
    assert (_verdict(facts, true), _verdict(facts, false)) == ("true", "false")


@pytest.mark.parametrize(
    "sentence",
    [
        "Etomidate acts on NMDA receptors.",
        "Metoprolol blocks beta-2 receptors.",
        "Modafinil releases dopamine.",
        "Prednisone blocks the production of prostaglandins.",
        "Heparin converts plasminogen to plasmin.",
        "Pioglitazone reduces glucose production by the liver.",
        "Pioglitazone makes the pancreas release more insulin.",
        "Epinephrine dilates blood vessels.",  # those of muscle, by beta-2 receptors
        "Phenylephrine constricts blood vessels in the brain.",
        "Aripiprazole is a dopamine antagonist.",
        "MDMA increases empathy permanently.",
    ],
)
def test_a_neighbouring_target_of_which_nothing_is_recorded_stays_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert _verdict(facts, sentence) == "unknown"


def test_an_action_that_is_recorded_not_to_be_is_denied(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Pimavanserin blocks dopamine receptors.") == "false"
    assert _verdict(facts, "Alpha-PVP inhibits serotonin reuptake.") == "false"
