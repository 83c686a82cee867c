"""Class, content, action and use as handbooks put them: what is true, its false twin, and what must stay open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

CLASSES = {
    "Enalapril is a member of the ACE inhibitor class of antihypertensives.": "true",
    "Losartan is a member of the ACE inhibitor class of antihypertensives.": "false",
    "Doxycycline belongs to the macrolide family of antibacterial agents.": "false",
    "Sufentanil is a phenylpiperidine.": "true",
    "Morphine is a phenylpiperidine opioid.": "false",
    "Propoxyphene is a diphenylheptane opioid.": "true",
    "Zolpidem is a Z-drug from the imidazopyridine family.": "true",
    "Zolpidem is a Z-drug from the cyclopyrrolone family.": "unknown",
    "Heroin is derived from the opium alkaloid morphine.": "true",
    "Naltrexone is derived from the opium alkaloid oxymorphone.": "false",
    "Amoxicillin is a macrolide antibiotic commonly given to children with ear infections.": "false",
    "Amoxicillin is a penicillin antibiotic commonly given to children with ear infections.": "unknown",
    "Secobarbital is a benzodiazepine formerly prescribed for insomnia.": "false",
}
CONTENTS = {
    "Norco contains hydrocodone and acetaminophen in a single tablet.": "true",
    "Norco contains hydrocodone and aspirin in a single tablet.": "false",
    "Dilaudid contains hydromorphone in a transdermal patch.": "unknown",
    "Janumet contains sitagliptin in combination with metformin.": "true",
    "Janumet contains sitagliptin in combination with glipizide.": "false",
    "OxyContin contains oxycodone as its only active ingredient.": "true",
    "Percocet contains oxycodone as its only active ingredient.": "false",
    "Percocet contains oxycodone together with a small amount of acetaminophen.": "unknown",
    "Amphetamine releases dopamine slowly.": "unknown",
}
BINDING = {
    "Aspirin irreversibly inhibits cyclooxygenase.": "true",
    "Aspirin reversibly inhibits cyclooxygenase.": "false",
    "Ibuprofen reversibly inhibits cyclooxygenase.": "true",
    "Ibuprofen irreversibly inhibits cyclooxygenase.": "false",
    "Clopidogrel inhibits platelet aggregation by irreversibly blocking the P2Y12 receptor.": "true",
    "Ticagrelor inhibits platelet aggregation by reversibly blocking the P2Y12 receptor.": "true",
    "Ticagrelor irreversibly blocks the P2Y12 receptor.": "false",
    "Clopidogrel irreversibly inhibits the proton pump.": "false",
    "Naltrexone works by competitive antagonism of opioid receptors.": "true",
    "Ketamine works by noncompetitive antagonism of NMDA receptors.": "true",
    "Ketamine works by competitive antagonism of NMDA receptors.": "unknown",
    "Ketamine competitively blocks NMDA receptors.": "unknown",
    "Rivaroxaban thins the blood by directly blocking factor Xa.": "true",
    "Warfarin thins the blood by directly blocking factor Xa.": "false",
    "Fondaparinux directly inhibits factor Xa.": "unknown",
    "Clopidogrel directly blocks the P2Y12 receptor.": "unknown",
}
ACTIONS = {
    "Losartan works by blocking beta receptors rather than by blocking angiotensin receptors.": "false",
    "Metformin lowers blood glucose mainly by decreasing hepatic glucose production.": "true",
    "Chlorthalidone exerts its diuretic effect by inhibiting the sodium-chloride cotransporter.": "true",
    "Metoprolol exerts its diuretic effect by blocking beta receptors.": "false",
    "Tapentadol combines mu-opioid agonism with inhibition of norepinephrine reuptake.": "true",
    "Amphetamine increases alertness, heart rate and blood pressure.": "true",
    "Cocaine reduces appetite, heart rate and blood pressure.": "false",
    "Ibuprofen increases the risk of bleeding, stroke and death.": "unknown",
    "Morphine causes marked dilation of the pupils.": "false",
    "Morphine dilates the pupils in most people.": "false",
    "Propofol provides little or no pain relief.": "true",
    "Morphine provides little or no pain relief.": "false",
}
PARTS = {
    "Cannabis increases appetite.": "true",
    "Cannabis decreases appetite.": "false",  # of its cannabidiol alone it is so, in the doses of a medicine
    "Cannabidiol reduces appetite.": "true",
}
USES = {
    "Use of trazodone for insomnia is off-label.": "true",
    "Trazodone for insomnia is an unapproved use.": "true",
    "Sertraline for panic disorder is an unapproved use in the United States.": "false",
    "Duloxetine for diabetic nerve pain is an off-label use with no regulatory approval.": "false",
    "Trazodone is used off-label at low doses for insomnia.": "true",
    "Trazodone is used off-label at high doses for insomnia.": "unknown",
    "Sertraline is used off-label at low doses for insomnia.": "unknown",
    "Tamsulosin is used at low doses for high cholesterol.": "false",
    "Spironolactone is used off-label for acne in women.": "true",
    "Spironolactone is used off-label for acne in men.": "unknown",
    "Lisinopril is used for malaria in women.": "false",
    "Tamsulosin is mainly prescribed for high cholesterol in older men.": "false",
    "Low-dose morphine is used to relieve refractory breathlessness in palliative care.": "true",
    "Oxycodone is used for breathlessness in palliative care.": "unknown",
    "Acetaminophen is used for the relief of the symptoms of influenza.": "unknown",
    "Trazodone is often prescribed off label for insomnia.": "true",
    "Naltrexone is often prescribed off label for fibromyalgia.": "unknown",
}


@pytest.mark.parametrize(
    ("sentence", "verdict"), [*{**CLASSES, **CONTENTS, **BINDING, **ACTIONS, **PARTS, **USES}.items()]
)
def test_what_handbooks_say_is_judged_with_all_that_narrows_it(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
