"""What stands first that a plain sentence has last, what is told in passing, and endings for "is"."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.checking import judge_sentence

# Each wording, its denial, and a neighbour that is left open.
FIRST = {
    "Losing weight is the commonest thing mirtazapine does to you.": "false",
    "High blood pressure is one of the things propranolol is prescribed for.": "true",
    "High blood pressure is not one of the things propranolol is prescribed for.": "false",
    "Malaria is one of the conditions lisinopril is licensed for.": "false",
    "Sunday is one of the days lisinopril is licensed for.": "unknown",
    "ACE is the enzyme lisinopril goes after.": "true",
    "HMG-CoA reductase is not the enzyme that rosuvastatin goes after.": "false",
    "Amylase is the enzyme lisinopril goes after.": "unknown",
    "The proton pump is the pump omeprazole shuts down.": "true",
    "Naloxone is what you'd reach for in an opioid overdose.": "true",
    "Flumazenil is what you'd reach for in a heroin overdose.": "false",
    "Constipation is one of the things oxycodone does to you.": "true",
    "Constipation is not one of the things oxycodone does to you.": "false",
    "An umbrella is what you'd reach for in a heroin overdose.": "unknown",
    "What gets sold as pink cocaine often has ketamine in it.": "true",
    "Antidepressants for depression include diazepam.": "false",
    "SSRIs for anxiety include sertraline.": "true",
    "Hydrochlorothiazide is what people mean by a water pill.": "true",
    "The only thing tramadol does is activate the mu receptor.": "false",
    "Metoprolol belongs with the ACE inhibitors.": "false",
    "Metoprolol belongs with the beta blockers.": "true",
    "Metoprolol belongs with the spare keys.": "unknown",
}
CLAUSES = {
    "Blood pressure drops when people take lisinopril.": "true",
    "Blood pressure rises when people take lisinopril.": "false",
    "You're likelier to bleed if ibuprofen gets added to warfarin.": "true",
    "You're likelier to win if ibuprofen gets added to warfarin.": "unknown",
    "If you've started ramipril and have a dry cough, the tablet could well be the cause.": "true",
    "If you've started amlodipine and have a new car, the tablet could well be the cause.": "unknown",
    "Allopurinol blocks xanthine oxidase, so the body makes less uric acid.": "true",
    "Heroin is an opioid, but naloxone doesn't reverse it.": "false",
    "Fentanyl is an opioid, and naloxone reverses it.": "true",
    "Fentanyl is an opioid, and Dave sells it.": "unknown",
    "Naloxone won't touch the xylazine in someone's dope.": "true",
    "Naloxone won't touch heroin.": "false",
    "Naloxone won't touch the sides.": "unknown",
    "GBL turns into GHB once it's inside you.": "true",
    "You can't take lithium without blood tests.": "true",
    "You can't take lithium without a hat.": "unknown",
}
STOPPING = {
    "Baclofen should be tailed off, not halted suddenly.": "true",
    "Venlafaxine can be dropped overnight with no risk of withdrawal symptoms.": "false",
    "Stopping a big benzo habit dead can bring on fits.": "true",
    "Stopping a big benzo habit dead can't bring on fits.": "false",
    "Stopping a big reading habit dead can bring on fits.": "unknown",
}
# What is told in passing changes nothing about which class a drug is not in; it never makes a claim true.
ASIDES = {
    "Fluticasone, the stuff in the nasal spray, is an antihistamine.": "false",
    "Dextromethorphan, sold in every chemist, is an opioid antagonist.": "false",
    "Duloxetine, which my mum swallows at breakfast, is a serotonin reuptake inhibitor.": "unknown",
    "Duloxetine, which my mum swallows at breakfast, is not an opioid.": "unknown",
    # Of another thing that goes by the name.
    "Ramipril, the fake one, is an opioid.": "unknown",
    "Metformin, which many diabetics take, can cause lactic acidosis.": "true",
    "Metformin, which many diabetics take, does not cause lactic acidosis.": "false",
    "Morphine, which many diabetics take, can cause constipation.": "unknown",
    "Warfarin, let's be honest, is rat poison.": "misleading",
    "People forget cetirizine's a steroid.": "false",
    "People forget paracetamol isn't an NSAID.": "true",
    "People forget their keys.": "unknown",
}
ENDINGS = {
    "Ketamine's a horse tranquilliser.": "misleading",
    "Ketamine's an opioid.": "false",
    "Morphine's been used for pain.": "true",
    "Naloxone's not an opioid.": "true",
    "It's not true that nothing reverses warfarin; vitamin K does.": "true",
}
# What for may be so, and how often not.
HOW_OFTEN = {
    "Methotrexate is used daily for rheumatoid arthritis.": "false",
    "Methotrexate is taken daily for rheumatoid arthritis.": "false",
    "Methotrexate is taken once a week for rheumatoid arthritis.": "true",
    "Methotrexate is used for rheumatoid arthritis.": "true",
}


@pytest.mark.parametrize(
    ("text", "verdict"), [*({**FIRST, **CLAUSES, **STOPPING, **ASIDES, **ENDINGS, **HOW_OFTEN}).items()]
)
def test_what_stands_first_or_in_passing_is_judged_as_the_plain_words(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what blood test do they check on warfarin", "INR"),
        ("when did heroin first go on sale as a medicine", "1898"),
    ],
)
def test_questions_of_a_helpline_are_answered(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer in str(ask(facts, question).records[0]["answer"])


TURNED = {
    # Who does what to whom: the words of the one without their order would be those of the other.
    "Xanthine oxidase inhibits allopurinol.": "unknown",
    "Xanthine oxidase is inhibited by allopurinol.": "true",
    "Factor Xa directly inhibits apixaban.": "unknown",
    "Apixaban directly inhibits factor Xa.": "true",
    "NMDA receptors block ketamine.": "unknown",
    "What ketamine blocks is the NMDA receptor.": "true",
    "Anxiety is commonly prescribed for diazepam.": "unknown",
    "For anxiety, diazepam is commonly prescribed.": "true",
    "Epilepsy must not be prescribed to patients with bupropion.": "unknown",
    "Bupropion must not be prescribed to patients with epilepsy.": "true",
    "Doctors treat methylphenidate with ADHD.": "unknown",
    "Doctors treat ADHD with methylphenidate.": "true",
    "Lisinopril is a well-known side effect of a dry cough.": "unknown",
    "A dry cough is a well-known side effect of lisinopril.": "true",
    "Alprazolam is a brand name of Xanax.": "unknown",
    "Xanax is a brand name of alprazolam.": "true",
    "Vioxx, sold as rofecoxib, was withdrawn from the market in 2004.": "unknown",
    "Rofecoxib, sold as Vioxx, was withdrawn from the market in 2004.": "true",
    "Xanax is sold under the generic name alprazolam.": "true",
    "Pregabalin, whose active ingredient is Lyrica, is not an opioid.": "unknown",
    "Lyrica, whose active ingredient is pregabalin, is not an opioid.": "true",
    "Paxlovid is ritonavir boosted with nirmatrelvir.": "unknown",
    "Paxlovid is nirmatrelvir boosted with ritonavir.": "true",
    "Opioids can precipitate withdrawal in people dependent on naloxone.": "false",
    "Naloxone can precipitate withdrawal in people dependent on opioids.": "true",
}


@pytest.mark.parametrize("text", TURNED)
def test_a_claim_with_its_names_exchanged_is_another(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == TURNED[text]
