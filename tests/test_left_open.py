"""What a rule leaves open, beside what it decides: each group was found by mutants that no other test noticed."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import check

UPTAKE = [
    ("Ketamine has a low bioavailability by mouth.", "true"),
    ("Ketamine has a high bioavailability by mouth.", "false"),
    ("Ketamine usually has a low bioavailability by mouth.", "true"),
    ("At low doses ketamine has a low bioavailability by mouth.", "unknown"),
    ("Ketamine has a high bioavailability.", "unknown"),  # by vein it has, and of the nose it is not recorded
    ("The oral bioavailability of ketamine is 27%.", "true"),
    ("The oral bioavailability of ketamine is 33%.", "unknown"),
    ("The oral bioavailability of ketamine is 100%.", "false"),
    ("The oral bioavailability of ketamine is 120%.", "unknown"),
    ("The oral bioavailability of ketamine is 1 to 90%.", "unknown"),
    ("Omeprazole reduces the absorption of levothyroxine.", "true"),
    ("Rifampin reduces the absorption of methadone.", "unknown"),  # it lowers its level, but in another way
    ("Rifampicin affects the level of methadone.", "true"),
    ("Rifampicin raises the level of methadone.", "false"),
    ("Methadone lowers the level of rifampicin.", "unknown"),
    ("Ketamine raises the level of ketamine.", "unknown"),
    ("Clarithromycin dangerously raises the level of simvastatin.", "true"),
    ("Rifampin weakens the effect of warfarin.", "true"),
    ("Fluoxetine strengthens the effect of tamoxifen.", "false"),
]
SUPPLY = [
    ("Naloxone is sold over the counter.", "true"),
    ("Naloxone is usually available over the counter.", "unknown"),
    ("Naloxone has been sold over the counter since 2023.", "true"),
    ("Naloxone has been sold over the counter since 2019.", "false"),
    ("Ibuprofen has been sold over the counter since 1994.", "unknown"),
    ("Oxycodone is sold over the counter.", "false"),
    ("Heroin is sold over the counter.", "false"),
    ("Cannabis is sold over the counter.", "unknown"),  # in Schedule I, and products of it in III
    ("Codeine is sold over the counter.", "unknown"),
]
LAW = [
    ("Heroin is illegal.", "true"),
    ("Caffeine is illegal.", "false"),
    ("Kratom is illegal.", "unknown"),  # some states ban it
    ("Gabapentin is illegal.", "unknown"),
    ("Gabapentin is a controlled substance.", "contested"),
    ("Gabapentin is a controlled substance in the UK.", "true"),
    ("Cannabis is illegal.", "unknown"),
    ("Heroin is illegal in Germany.", "unknown"),
    ("Khat is illegal in the UK.", "true"),
    ("Tramadol has been a Schedule IV drug since 2014.", "true"),
    ("Tramadol has been a Schedule IV drug since 1990.", "false"),
    ("Ketamine has been a Schedule III drug since 1985.", "false"),
    ("Ketamine was moved from Class C to Class B in 2014.", "true"),
    ("Ketamine was moved from Class B to Class C in 2014.", "false"),
    ("Ketamine was usually moved to Class B in 2014.", "unknown"),
    ("Hydrocodone was moved to Schedule II in 2014.", "true"),
    ("Hydrocodone was moved to Schedule II in 2010.", "false"),
    # In 2006 it came under the Act, in Class C; what it was before 2014 is told only by the move out of there.
    ("Ketamine has been a Class B drug since 2014.", "true"),
    ("Ketamine has been a Class B drug since 2006.", "unknown"),
    ("Ketamine was a Class C drug in 2010.", "unknown"),
    ("Ketamine was not a Class C drug in 2010.", "unknown"),
    ("Ketamine was a Class C drug in 2020.", "false"),
    ("Ketamine was a Class A drug in 2010.", "false"),
    ("Buprenorphine was a Schedule V drug in 2000.", "unknown"),
    ("Buprenorphine has been a Schedule III drug since 2002.", "true"),
    ("Buprenorphine has been a Schedule III drug since 1985.", "false"),
    ("Hydrocodone was a Schedule III drug in 2010.", "unknown"),
    ("LSD has a legal medical use.", "unknown"),
    ("LSD has a legal medical use in the UK.", "false"),
    ("Heroin has a legal medical use.", "true"),
    ("Heroin has a legal medical use in the US.", "false"),
    ("Ketamine has a legal medical use in the UK.", "true"),
    ("Morphine has a legal medical use in Germany.", "true"),
    ("LSD is in Schedule I of the 1971 Convention.", "true"),
    ("LSD is in Schedule II of the 1971 Convention.", "false"),
    ("Oliceridine is in Schedule IV of the 1961 Convention.", "unknown"),
    ("Benzodiazepines are Schedule IV.", "true"),
    ("Benzodiazepines are Schedule II.", "false"),
    ("Opioids are Schedule I.", "unknown"),
    ("Barbiturates are Schedule II.", "unknown"),
]
ACTION = [
    ("Loperamide activates opioid receptors in the brain.", "false"),
    ("Loperamide activates opioid receptors in the gut.", "true"),
    ("Naloxone blocks opioid receptors in the gut.", "unknown"),
    ("Ketamine blocks NMDA receptors in the brain.", "true"),
    ("Ketamine blocks NMDA receptors in the gut.", "unknown"),
    ("Suboxone is an opioid antagonist.", "unknown"),  # one part is, the other does the opposite
    ("Suboxone is a partial agonist.", "true"),
    ("Naloxone is a partial agonist.", "false"),
    ("Ketamine activates mu receptors.", "unknown"),
    ("Ketamine mainly acts on NMDA receptors.", "true"),
    ("Ketamine mainly acts on opioid receptors.", "false"),
    ("Methadone mainly blocks NMDA receptors.", "unknown"),
    ("Fentanyl weakly binds mu receptors.", "false"),
    ("Codeine weakly binds mu receptors.", "true"),
    ("In overdose, ketamine slows breathing.", "true"),
    ("In overdose, ketamine often slows breathing.", "unknown"),
    ("Ketamine mainly causes hallucinations.", "unknown"),
    ("Morphine mainly relieves pain.", "true"),
    ("Ketamine relieves hallucinations.", "false"),
    ("Naltrexone relieves opioid withdrawal.", "false"),
    ("Buprenorphine relieves opioid withdrawal.", "unknown"),
    ("Benzonatate has a boxed warning.", "unknown"),
    ("Opioids have a boxed warning for addiction.", "true"),
    ("Estradiol has a boxed warning for blood clots.", "unknown"),  # taken out of the boxes in 2026
    ("Estradiol does not have a boxed warning for blood clots.", "unknown"),
    ("Estradiol has a boxed warning for endometrial cancer.", "true"),
]
DEGREES = [
    ("Fentanyl is more potent than morphine.", "true"),
    ("Morphine is more potent than fentanyl.", "false"),
    ("Fentanyl is usually more potent than morphine.", "unknown"),
    ("At low doses fentanyl is more potent than morphine.", "unknown"),
    ("Fentanyl is 100 times more potent than morphine.", "true"),
    ("Fentanyl is twice as potent as morphine.", "false"),
    ("Tramadol is a weak opioid.", "contested"),
    ("Pethidine is a weak opioid.", "unknown"),  # less potent than morphine, and not of the second step
    ("Fentanyl is a weak opioid.", "false"),
    ("Sertraline causes nausea in 25% of patients.", "true"),
    ("Sertraline causes nausea in 90% of patients.", "false"),
    ("Sertraline causes nausea in more than 20% of patients.", "true"),
    ("Sertraline causes nausea in more than 80% of patients.", "false"),
    ("About 28% of people taking pramipexole have nausea.", "unknown"),  # "5% or more" has no upper end
    ("Fewer than 1% of people taking pramipexole get nausea.", "false"),
    ("About 30% of people taking olanzapine get dizzy.", "unknown"),  # nor has "among the most frequent"
    ("Headache occurs in 30% of people taking fenofibrate.", "false"),
    ("Nausea is a very common side effect of pravastatin.", "unknown"),  # as often with placebo, by the label
    ("Pravastatin never causes nausea.", "false"),
    ("Remifentanil lasts longer than methadone.", "false"),
    ("Methadone lasts longer than remifentanil.", "true"),
    ("Morphine lasts longer than morphine.", "unknown"),
    ("Heroin is older than morphine.", "false"),
    ("Morphine is older than fentanyl.", "true"),
    ("Morphine is long-acting.", "unknown"),  # its half-life is short, and its tablets may release it slowly
    ("Duragesic is short-acting.", "unknown"),
    ("Triazolam is long-acting.", "false"),
    ("Diazepam is long-acting.", "true"),
    ("Diazepam stays in the body for 10 hours.", "unknown"),
    ("Ketamine stays in the body for 10 hours.", "true"),
]
CHEMISTRY = [
    ("Codeine is a prodrug.", "true"),
    ("Morphine is a prodrug.", "unknown"),
    ("CYP2D6 activates codeine.", "true"),
    ("CYP2D6 activates morphine.", "unknown"),
    ("CYP3A4 activates codeine.", "unknown"),
    ("Codeine is metabolized by CYP2D6.", "true"),
    ("Codeine is mainly metabolized by CYP2D6.", "false"),
    ("Fentanyl is mainly metabolized by CYP2D6.", "false"),
    ("Morphine is mainly metabolized by the liver.", "true"),
    ("Remifentanil is mainly metabolized by the liver.", "false"),
    ("Gabapentin is metabolized by the liver.", "false"),
    ("Percocet has three active ingredients.", "false"),
    ("Vicodin contains the same opioid as Percocet.", "false"),
    ("Norco contains the same ingredients as Vicodin.", "true"),
]
USES = [
    ("Bupropion is contraindicated in epilepsy.", "true"),
    ("Bupropion is contraindicated in depression.", "false"),
    ("Bupropion is often contraindicated in depression.", "unknown"),
    ("Ketamine is contraindicated in depression.", "unknown"),  # off-label use does not say that it suits
    ("The FDA rejected MDMA for PTSD in 2024.", "true"),
    ("The FDA rejected MDMA for PTSD in 2019.", "unknown"),
    ("The FDA rejected sertraline for depression.", "false"),
    ("Ketamine is approved for depression.", "false"),
    ("Ketamine is approved for depression in the UK.", "unknown"),
    ("Ketamine is mainly used for depression.", "unknown"),
    ("Esketamine is approved for depression in the EU.", "true"),
    ("It is safe to take buprenorphine with naloxone.", "unknown"),
    ("It is safe to take ibuprofen with acetaminophen.", "true"),
    ("It is safe to take ketamine with alcohol.", "false"),
    ("Morphine with diazepam carries a boxed warning.", "true"),
    ("Warfarin with aspirin causes bleeding.", "true"),
    ("Warfarin with aspirin often causes bleeding.", "unknown"),
    ("Ketamine is only given intravenously.", "false"),
    ("Ketamine comes as a tablet.", "unknown"),
    ("Naloxone comes as a tablet.", "false"),
]


@pytest.mark.parametrize(
    ("text", "verdict"), [*UPTAKE, *SUPPLY, *LAW, *ACTION, *DEGREES, *CHEMISTRY, *USES], ids=lambda one: one[:60]
)
def test_a_claim_is_decided_only_as_far_as_what_is_recorded_reaches(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict
