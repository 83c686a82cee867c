"""How medicines are sold, what drug tests take them for, which do more of a thing, and what works alike."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_text

SOLD = {
    "Lipitor requires a doctor's prescription.": "true",
    "You can buy amoxicillin at any American pharmacy without a prescription.": "false",
    "You cannot buy warfarin without seeing a doctor.": "true",
    "Anyone may purchase Humira off the shelf.": "false",
    "Amoxicillin is sold over the counter in US drugstores.": "false",
    "In the UK you can buy melatonin over the counter.": "false",
    "Melatonin requires a prescription in the US.": "false",
    "Codeine can no longer be bought over the counter in Australia.": "true",
    "Codeine is no longer prescription only in Australia.": "false",
    "In Mexico you can buy amoxicillin without a prescription.": "unknown",
    "Diclofenac tablets can be bought over the counter.": "unknown",
    "You can buy ivermectin tablets without a prescription.": "unknown",
    "Fluticasone inhalers are sold over the counter.": "unknown",
    "Warfarin is no longer sold over the counter.": "unknown",
    "Codeine is no longer sold over the counter in the UK.": "unknown",
    "Viagra needs a prescription in the UK.": "unknown",
    "Flonase moved over the counter in 2014.": "true",
    "Loperamide is an over-the-counter opioid.": "true",
    "Oxycodone is an over-the-counter opioid.": "false",
    "Canada has never legalised cannabis.": "false",
}
LISTED = {
    "Sertraline isn't scheduled by the DEA.": "true",
    "Zoloft is scheduled by the DEA.": "false",
    "Ketamine is not federally scheduled.": "false",
    "Heroin and morphine share Schedule II.": "false",
    "Morphine and oxycodone share Schedule II.": "true",
    "Ketamine falls in Schedule III of the Controlled Substances Act.": "true",
    "Ketamine falls in Schedule III of the Canadian list.": "unknown",
    # A product, and not what it holds
    "Marinol is Schedule I.": "false",
    "Marinol is Schedule III.": "true",
    "THC is Schedule I.": "true",
    "Most benzodiazepines are Schedule IV drugs.": "true",
    "Most opioids are Schedule II.": "unknown",
    "Most benzodiazepines are Schedule IV in Brazil.": "unknown",
}
SCREENED = {
    "Taking Seroquel can make you test positive for methadone.": "true",
    "Quetiapine never causes a false positive for methadone.": "false",
    "A false positive for amphetamines can be caused by trazodone.": "true",
    "Labetalol is a known cause of false positive amphetamine results.": "true",
    "Zolpidem shows up as a benzodiazepine on a urine screen.": "false",
    "Ambien will make you test positive for benzos.": "false",
    "Zolpidem does not show up as a benzodiazepine on a standard drug test.": "true",
    "Novocaine makes people test positive for cocaine.": "false",
    "Lidocaine won't make you test positive for cocaine.": "true",
    "LSD is not one of the five drugs on the standard panel.": "true",
    "GHB leaves the urine within 3 days.": "false",
    "Methylphenidate usually isn't detected as an amphetamine.": "true",
    "Clonazepam can be missed by benzodiazepine screens.": "true",
    "Diazepam is missed by benzodiazepine immunoassays.": "false",
    "Oxaprozin can make a benzodiazepine test falsely positive.": "true",
    # How often, in whom, by which test, and for what else
    "Trazodone usually makes you test positive for amphetamines.": "unknown",
    "Quetiapine always makes you test positive for methadone.": "unknown",
    "Dogs on trazodone test positive for amphetamines.": "unknown",
    "Zolpidem shows up as a benzodiazepine on a hair test.": "unknown",
    "Adderall makes you test positive for meth.": "unknown",
    "Codeine makes you test positive for heroin.": "unknown",
}
COMPARED = {
    "Dexamethasone is more potent than prednisone.": "true",
    "Prednisone is about six times stronger than dexamethasone.": "false",
    "Simvastatin is more potent than rosuvastatin.": "false",
    "Bumex is about 40 times as potent as Lasix.": "true",
    "Bumetanide by vein is 40 times as potent as furosemide by vein.": "unknown",
    "Rosuvastatin is more potent than furosemide.": "unknown",
    "Aripiprazole causes more weight gain than clozapine.": "false",
    "Losartan is more likely than lisinopril to cause a cough.": "false",
    "Enalapril causes cough more often than losartan.": "true",
    "Mounjaro leads to greater weight loss than Ozempic.": "true",
    "Insulin degludec lasts longer than insulin glargine.": "true",
    "In children olanzapine causes more weight gain than aripiprazole.": "unknown",
    "Opioids as a class cause constipation.": "true",
    "Opioids as a group cause constipation only in the elderly.": "unknown",
    # One who says "all" may think of the medicines, or of the few that do not
    "All opioids can slow breathing.": "unknown",
    "No opioid slows breathing.": "false",
}
ALIKE = {
    "Lisinopril works differently from losartan.": "true",
    "Lisinopril works in the same way as losartan.": "false",
    "Sertraline works the same way as fluoxetine.": "true",
    "Sertraline does not work the same way as fluoxetine.": "false",
    "Atorvastatin and rosuvastatin have the same mechanism of action.": "true",
    "Suvorexant and zolpidem work in different ways.": "true",
    "Naloxone works in the same way as morphine.": "false",
    "Buprenorphine works the same way as morphine.": "unknown",
    "Lisinopril works partly in the same way as losartan.": "unknown",
    "Sertraline works the same way as fluoxetine in every patient.": "unknown",
    "Ketamine usually works the same way as Prozac.": "unknown",
}


@pytest.mark.parametrize(("said", "verdict"), [*(SOLD | LISTED | SCREENED | COMPARED | ALIKE).items()])
def test_what_is_sold_listed_screened_and_compared(facts: KnowledgeBase, said: str, verdict: str) -> None:
    verdicts = [str(one.verdict) for one in judge_text(facts, said)]
    assert (verdicts[0] if len(set(verdicts)) == 1 else "unknown") == verdict, verdicts
