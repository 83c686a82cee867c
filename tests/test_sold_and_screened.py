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
    "Codeine is no longer sold over the counter in the UK.": "false",
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
EXPECTING = {
    "Prolonged use of oxycodone during pregnancy can lead to neonatal abstinence syndrome.": "true",
    "Phenytoin can cause birth defects when taken in early pregnancy.": "true",
    "Thalidomide taken during pregnancy can cause limb defects.": "true",
    "Insulin taken during pregnancy causes severe birth defects.": "unknown",
    "Methotrexate use in early pregnancy has been linked to birth defects.": "true",
    "Methotrexate use in childhood has been linked to birth defects.": "unknown",
    "Insulin can cause birth defects when taken in early pregnancy.": "unknown",
    "Buprenorphine is used to treat opioid addiction in pregnant women.": "true",
    "Buprenorphine is not used to treat opioid use disorder during pregnancy.": "false",
    "Naltrexone is used to treat opioid use disorder during pregnancy.": "unknown",
    "Methadone is approved for opioid use disorder in pregnancy.": "unknown",
    "Methotrexate is contraindicated in the first trimester.": "true",
    "Ibuprofen is contraindicated in the first trimester.": "unknown",
    "Naproxen is generally avoided after 20 weeks of pregnancy.": "true",
    "Naproxen is generally avoided after 10 weeks of pregnancy.": "unknown",
    # That something is preferred is not judged, but that it is not even safe is.
    "Thalidomide is one of the safest sedatives in pregnancy.": "false",
    "Valproate is the preferred anticonvulsant in pregnancy because it is cheap.": "false",
    "Heparin is the preferred anticoagulant in pregnancy because it is cheap.": "unknown",
    "Naproxen is the safest NSAID in late pregnancy.": "unknown",
    "Warfarin is the safest drug for pregnant women with mechanical heart valves.": "unknown",
    "Metformin is among the safest medicines in pregnancy.": "unknown",
    "Breastfeeding is not recommended during methotrexate treatment.": "true",
    "Breastfeeding is recommended during methotrexate treatment.": "false",
    "Breastfeeding mothers are advised not to take methotrexate.": "true",
    "Breastfeeding mothers are advised not to take ibuprofen.": "false",
}
SIDE_BY_SIDE = {
    "Sufentanil is a far more potent opioid than morphine.": "true",
    "Sufentanil is a far less potent opioid than morphine.": "false",
    "Sufentanil is a far more potent antibiotic than morphine.": "false",
    "Codeine is more potent than fentanyl on a milligram basis.": "false",
    "Codeine is weaker than morphine by weight.": "true",
    "Codeine is weaker than morphine by 10%.": "unknown",
    "Apixaban causes less intracranial bleeding than warfarin.": "true",
    "Apixaban causes far more intracranial bleeding than warfarin.": "false",
    "Apixaban causes far less intracranial bleeding than warfarin.": "unknown",
    "Warfarin causes less bleeding than apixaban.": "false",
    "Rivaroxaban causes less intracranial bleeding than warfarin.": "true",
    "Hydrocortisone is not a corticosteroid but an anabolic steroid used by bodybuilders.": "false",
    "Testosterone is not a corticosteroid but an anabolic steroid used by bodybuilders.": "unknown",
    "Smack is a street name for methamphetamine that has been mixed with talc.": "false",
    "Angel dust is a street name for phencyclidine that has been mixed with talc.": "unknown",
    "Molly is a street name commonly applied to MDMA.": "true",
    "Xylazine is approved by the FDA as a sedative for people.": "false",
    "Ibuprofen is approved in the United States as a painkiller for humans after dental surgery.": "unknown",
    "Psilocybin is easily picked up by the standard urine drug screen.": "false",
    "Clonazepam is easily detected by benzodiazepine screens.": "unknown",
    "Ibuprofen is not an NSAID in the usual sense.": "false",
    "Buspirone does not act at GABA-A receptors.": "true",
    "Buspirone enhances the GABA-A receptor.": "false",
    "Methadone is not a stimulant but a long-acting opioid.": "true",
    "Methadone is not an opioid but a long-acting stimulant.": "false",
}
SCREENED = {
    "Trazodone can cause a false-positive immunoassay result for amphetamines.": "true",
    "Sertraline has been reported to cause false-positive benzodiazepine results on urine drug screens.": "true",
    "Rifampin may cause false-positive opiate screening results.": "true",
    "Labetalol can cause a false positive for amphetamines on some screening tests.": "true",
    "Trazodone can cause a false-positive amphetamine result in hair testing.": "unknown",
    "Lisinopril can cause a false positive for amphetamines on some screening tests.": "unknown",
    "Trazodone never causes a false positive for amphetamines on urine drug screens.": "false",
    "Tramadol is detected by a standard opiate immunoassay designed for morphine.": "false",
    "Buprenorphine is always detected as morphine on a standard opiate screen.": "false",
    "Buprenorphine is not detected as morphine on a standard opiate screen.": "true",
    "Buprenorphine is detected as an amphetamine on a standard opiate screen.": "unknown",
    "Benzoylecgonine is the cocaine metabolite most often looked for in urine drug tests.": "unknown",
    "Benzoylecgonine is the cocaine metabolite commonly detected in urine drug tests.": "true",
    "Benzoylecgonine is the heroin metabolite commonly detected in urine drug tests.": "false",
    "MDMA is detected by some amphetamine immunoassays.": "true",
    "Zolpidem is detected by some benzodiazepine immunoassays.": "false",
    "Oxycodone needs a specific assay.": "true",
    "Morphine needs a specific assay.": "false",
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
    "GHB leaves the urine within 3 days.": "true",
    "GHB leaves the urine within an hour.": "false",
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

FOUND = {
    "The presence of 6-monoacetylmorphine indicates heroin use.": "true",
    "The presence of 6-monoacetylmorphine indicates cocaine use.": "false",
    "Cocaine use is usually detected in urine through its metabolite benzoylecgonine.": "true",
    "Heroin use is detected through its metabolite benzoylecgonine.": "false",
    "Benzoylecgonine is not a marker of cocaine use.": "false",
    # Of what comes of several drugs, or is one itself, nothing is shown.
    "The presence of morphine in urine indicates heroin use.": "unknown",
    "Finding nordazepam in urine shows that diazepam was used.": "unknown",
    "Fentanyl indicates use of heroin.": "unknown",
    "Most opiate screens miss fentanyl.": "true",
    "Most opiate screens miss morphine.": "false",
    "Detecting buprenorphine requires a specific test.": "true",
    "People taking bupropion may test positive for amphetamines.": "true",
    "People taking ibuprofen may test positive for alcohol.": "unknown",
    "Bupropion may cross-react with amphetamine immunoassays.": "true",
    "Norketamine is active.": "true",
    "Norketamine is inactive.": "false",
    "Ketamine is active.": "unknown",
}
RANKED = {
    "Hydromorphone has a higher potency than morphine.": "true",
    "Hydromorphone does not have a higher potency than morphine.": "false",
    "Codeine is stronger than morphine at the same dose.": "false",
    "Of the two, hydromorphone and morphine, hydromorphone is the stronger.": "true",
    "Hydromorphone is slightly stronger than morphine.": "unknown",
    "Triazolam is a shorter-acting benzodiazepine than diazepam.": "true",
    "Triazolam is a shorter-acting opioid than diazepam.": "false",
    "Diazepam acts longer than alprazolam, which has a shorter half-life.": "true",
    "Diazepam acts longer than alprazolam, which is less potent.": "false",
    "Methadone does not last as long as naloxone.": "false",
    "Heroin has a more rapid onset than morphine.": "true",
    "Heroin has a slower onset than morphine.": "false",
    # For sedation lorazepam sets in later than against seizures.
    "Midazolam has a faster onset than lorazepam.": "unknown",
    "Diphenhydramine causes less drowsiness than loratadine in most people.": "false",
    "Buprenorphine carries a lower risk of fatal respiratory depression than methadone.": "true",
    "Buprenorphine carries a much higher risk of respiratory depression than methadone.": "false",
}


@pytest.mark.parametrize(("said", "verdict"), [*(FOUND | RANKED).items()])
def test_what_a_finding_shows_and_which_of_two_is_more(facts: KnowledgeBase, said: str, verdict: str) -> None:
    verdicts = [str(one.verdict) for one in judge_text(facts, said)]
    assert (verdicts[0] if len(set(verdicts)) == 1 else "unknown") == verdict, verdicts


@pytest.mark.parametrize(
    ("said", "verdict"), [*(SOLD | LISTED | EXPECTING | SIDE_BY_SIDE | SCREENED | COMPARED | ALIKE).items()]
)
def test_what_is_sold_listed_screened_and_compared(facts: KnowledgeBase, said: str, verdict: str) -> None:
    verdicts = [str(one.verdict) for one in judge_text(facts, said)]
    assert (verdicts[0] if len(set(verdicts)) == 1 else "unknown") == verdict, verdicts
