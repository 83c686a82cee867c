"""What something is called, what kind it is, what is in it, and what became of it: as people put it, and near misses.

Each line is a sentence with its verdict; its denial must have the opposite one, and what it does not settle stays so.
"""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

KINDS = [
    ("Mescaline is a phenethylamine.", "true"),
    ("Mescaline is not a phenethylamine.", "false"),
    ("Psilocybin is a phenethylamine.", "false"),
    ("LSD is a phenethylamine.", "unknown"),
    ("Mephedrone is a cathinone.", "true"),
    ("Doxycycline is a tetracycline.", "true"),
    ("Doxycycline is not a tetracycline.", "false"),
    ("Cocaine is a tropane alkaloid.", "true"),
    ("Salvinorin A is an alkaloid.", "false"),
    ("Cetirizine is a second-generation antihistamine.", "true"),
    ("Diphenhydramine is a second-generation antihistamine.", "false"),
    ("Bupropion is an NDRI.", "true"),
    ("Sertraline is an NDRI.", "false"),
    ("Metoprolol is a cardioselective beta blocker.", "true"),
    ("Propranolol is a cardioselective beta blocker.", "false"),
    ("Warfarin is a DOAC.", "false"),
    ("Lidocaine is an ester local anaesthetic.", "false"),
    ("Salmeterol is a long-acting beta agonist.", "true"),
    ("Etizolam is a thienodiazepine.", "true"),
    ("Etizolam is not a benzodiazepine.", "contested"),
    ("Among the tricyclics we find amitriptyline and nortriptyline.", "true"),
    ("Among the tricyclics we find sertraline.", "false"),
    ("Of the drugs called Z-drugs, zopiclone is one.", "true"),
    ("Although it is used for sleep, Ambien isn't a benzodiazepine.", "true"),
    ("Although it is used for sleep, Ambien is a benzodiazepine.", "false"),
    ("Antidepressants of the tricyclic type include clomipramine.", "true"),
]
NAMES = [
    ("Valium is diazepam's brand name.", "true"),
    ("Valium isn't diazepam's brand name.", "false"),
    ("Valium is lorazepam's brand name.", "false"),
    ("Sertraline's only brand name is Zoloft.", "unknown"),
    ("Viagra's generic name is sildenafil.", "true"),
    ("Viagra's generic name is tadalafil.", "false"),
    ("Motrin, Advil and Nurofen are brands of ibuprofen.", "true"),
    ("Motrin, Advil and Tylenol are brands of ibuprofen.", "false"),
    ("Adrenaline and epinephrine are two names for one substance.", "true"),
    ("Adrenaline and dopamine are two names for one substance.", "false"),
    ("Wellbutrin and Zyban are the same drug, bupropion.", "true"),
    ("Panadol is paracetamol under another name.", "true"),
    ("Panadol is ibuprofen under another name.", "false"),
    ("Rohypnol is a brand name of flunitrazepam.", "true"),
    ("Nurofen is a brand of paracetamol.", "false"),
    ("Angel dust refers to ketamine.", "false"),
    ("OxyContin is extended-release oxycodone.", "true"),
    ("OxyContin is extended-release morphine.", "false"),
    ("Coke is cocaine.", "true"),
    ("Coke isn't cocaine.", "false"),
    ("Coke is heroin.", "false"),
    ("Coke is pure cocaine.", "unknown"),
    ("Coke is a drink.", "unknown"),
    ("Ice is frozen water.", "unknown"),
    ("Speed is dexamphetamine.", "unknown"),
    ("Weed, pot and grass are names for cannabis.", "true"),
    ("Weed and pot are names for heroin.", "false"),
]
CONTENTS = [
    ("The opium poppy contains morphine.", "true"),
    ("All poppies contain morphine.", "unknown"),
    ("Foxglove is the source of digoxin.", "true"),
    ("Foxglove is the only source of digoxin.", "unknown"),
    ("Subutex contains buprenorphine only.", "true"),
    ("Suboxone contains buprenorphine only.", "false"),
    ("Dark chocolate contains theobromine.", "true"),
    ("White chocolate contains theobromine.", "unknown"),
    ("Dimenhydrinate contains diphenhydramine.", "unknown"),
]
PASTS = [
    ("Captopril was the first ACE inhibitor.", "true"),
    ("Lisinopril was the first ACE inhibitor.", "false"),
    ("Lovastatin was the first statin to be sold.", "true"),
    ("Lovastatin was the first statin to be discovered.", "unknown"),
    ("Chlordiazepoxide was the first benzodiazepine to be discovered.", "true"),
    ("Clozapine was introduced in the 1970s.", "unknown"),
    ("Clozapine was introduced in 1900.", "false"),
    ("Haloperidol was approved before 1964.", "unknown"),  # it was, in Belgium
    ("LSD was first synthesised in Switzerland.", "true"),
    ("LSD was first synthesised in Belgium.", "unknown"),
    ("MDMA was legal in the US until 1985.", "true"),
    ("MDMA was legal in the US until 1999.", "false"),
    ("In 1985 the DEA banned MDMA.", "true"),
    ("The DEA banned MDMA in 1995.", "false"),
    ("Merck pulled Vioxx from the market in 2004.", "true"),
    ("Merck pulled Vioxx from the market in 1999.", "false"),
    ("Penicillin was found by Louis Pasteur.", "false"),
    ("Nicotine takes its name from Jean Nicot.", "true"),
    ("Warfarin takes its name from a wizard.", "unknown"),
    ("Haloperidol was discovered at Janssen in 1958.", "true"),
    ("Haloperidol was first made at Janssen in 1958.", "true"),
]
ANIMALS = [
    ("Pentobarbital is used to put dogs to sleep.", "true"),
    ("Pentobarbital is never used to put dogs down.", "false"),
    ("Euthanasia of dogs is done with pentobarbital.", "true"),
    ("Ivermectin is a horse dewormer.", "misleading"),
    ("Ivermectin is used to deworm chickens.", "unknown"),
    ("Vets rely on xylazine to sedate horses and cattle.", "true"),
    ("Vets rely on ketamine to treat cancer.", "unknown"),
    ("Dogs may be given carprofen for arthritis.", "true"),
    ("Carprofen is used for arthritis in dogs in Canada.", "unknown"),
]


@pytest.mark.parametrize(("text", "verdict"), [*KINDS, *NAMES, *CONTENTS, *PASTS, *ANIMALS])
def test_the_sentence_is_judged(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
