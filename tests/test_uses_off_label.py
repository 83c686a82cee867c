"""A use spoken of as a thing, off label or approved: each frame says the plain sentence, its denial the opposite."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

# "{}" stands for the denial, where the frame has one.
OFF_LABEL = [
    "X is {}prescribed off-label for C.",
    "X for C is {}an off-label use.",
    "Using X to treat C is {}considered an off-label use in the United States.",
    "Treating C with X is {}off-label.",
    "X is {}off-label when used for C.",
    "When used for C, X is {}off-label.",
    "X prescribed for C is {}being used off-label.",
    "C is {}an off-label use of X.",
    "X is {}used off-label in patients with C.",
]
APPROVED = [
    "X for C is {}an FDA-approved use.",
    "Treating C with X is {}an approved indication of the drug.",
    "C is {}a condition that X is approved to treat.",
    "X is {}FDA-approved specifically for C.",
    "X is {}indicated in adults with C.",
]


@pytest.mark.parametrize(
    ("drug", "condition", "status"),
    [("Trazodone", "insomnia", "off label"), ("Sertraline", "depression", "approved")],
)
@pytest.mark.parametrize("denial", ["", "not "])
def test_what_is_approved_is_not_off_label_and_the_other_way_round(
    facts: KnowledgeBase, drug: str, condition: str, status: str, denial: str
) -> None:
    wrong = []
    for frames, meant in ((OFF_LABEL, "off label"), (APPROVED, "approved")):
        expected = "true" if (status == meant) == (not denial) else "false"
        for frame in frames:
            said = frame.format(denial).replace("X", drug).replace("C ", f"{condition} ").replace("C.", f"{condition}.")
            said = said.replace("C,", f"{condition},")
            if (verdict := judge_sentence(facts, said).verdict) != expected:
                wrong.append(f"{said} -> {verdict}")
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # Of what one brand is approved for, or more than is named, the rest may be off label.
        ("Semaglutide is used off-label for obesity.", "unknown"),
        # What another brand of it is approved for is on no label of this one.
        ("Viagra is used off-label for pulmonary hypertension.", "true"),
        ("Viagra is used off-label for erectile dysfunction.", "unknown"),
        ("Lamotrigine is used off-label for bipolar depression.", "unknown"),
        ("Gabapentin is used off-label for neuropathic pain.", "unknown"),
        ("Minoxidil is used off-label for hair loss.", "unknown"),
        ("Trazodone is used off-label rather than on-label for insomnia.", "true"),
        ("Doctors sometimes prescribe sertraline off-label for depression.", "unknown"),
        ("Methadone for opioid use disorder is only an off-label use.", "false"),
        ("Regulators have approved trazodone for insomnia.", "false"),
        ("Sertraline lacks approval for depression.", "false"),
        # An approval told beside an off-label use may be taken for one of it.
        ("Ketamine is approved by the FDA, and clinics give it for depression.", "unknown"),
        # Whoever has it, and however bad it is, where no use lies near; but not what is given beside another drug.
        ("Montelukast is approved for bacterial pneumonia.", "false"),
        ("Montelukast is approved for pneumonia in young children.", "false"),
        ("Montelukast is not approved for pneumonia in young children.", "unknown"),
        ("Naltrexone is approved for obesity in combination with bupropion.", "unknown"),
        ("Loperamide is approved for moderate to severe cancer pain.", "false"),
        ("Metformin is indicated for type 2 diabetes but not type 1.", "true"),
        ("Metformin is indicated for type 1 diabetes but not type 2.", "false"),
    ],
)
def test_what_narrows_a_use_is_judged_or_leaves_it_open(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sertraline is typically classified as a tricyclic antidepressant.", "false"),
        ("Metoprolol is best described as a beta blocker.", "true"),
        ("Ketamine is often described as an opioid.", "unknown"),
        ("Metoprolol is one of several beta blockers.", "true"),
        ("Diazepam is unrelated to benzodiazepines.", "false"),
        ("Metoprolol is a drug belonging to the stimulants.", "false"),
        ("Oxycodone is a semi-synthetic opioid derived from thebaine.", "true"),
        ("Oxycodone is a phenylpiperidine.", "false"),
        ("Xanax is the brand name under which clonazepam is sold in the United States.", "false"),
        ("Alprazolam is sold in the US under the brand name Xanax.", "true"),
        ("Alprazolam is sold in Germany under the brand name Xanax.", "unknown"),
        ("The brand name of ketamine is Ketalar.", "true"),
        ("Zyban and Wellbutrin are both brand names for the antidepressant venlafaxine.", "false"),
        ("Ozempic and Wegovy share the same active ingredient, semaglutide.", "true"),
        ("In Percocet, oxycodone is combined with acetaminophen.", "true"),
        ("In Percocet, hydrocodone is combined with acetaminophen.", "false"),
        ("Percocet is a brand of tablet that combines oxycodone with acetaminophen.", "true"),
        ("Apixaban is a direct inhibitor of factor Xa.", "true"),
        ("Propranolol selectively blocks beta-1 receptors.", "unknown"),
        ("Metoprolol selectively blocks beta-1 receptors.", "true"),
        ("Sertraline typically inhibits the serotonin transporter.", "true"),
        ("Naloxone usually activates opioid receptors.", "false"),
        ("Codeine markedly slows breathing.", "unknown"),
        ("Morphine markedly slows breathing.", "true"),
        ("Weight gain is something that olanzapine can cause.", "true"),
        # The ingredients include what one of them is; "a" tells a kind apart from the drug of its name.
        ("The active ingredients of Percocet include oxycodone.", "true"),
        ("The active ingredients of Percocet do not include oxycodone.", "false"),
        ("The active ingredients of Percocet include hydrocodone.", "false"),
        ("Both ingredients of Percocet are opioids.", "false"),
        ("MDMA is a widely used phenethylamine.", "true"),
        ("MDMA is phenethylamine.", "false"),
        ("Statins cause anterograde amnesia.", "unknown"),
        ("Diazepam never causes anterograde amnesia.", "false"),
    ],
)
def test_kinds_brands_and_mechanisms_in_other_frames(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
