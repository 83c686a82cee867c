"""What articles and fact sheets write around a plain claim, in our own words: each with its denial and a neighbour."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

LISTS = {
    "The main side effects of metformin are diarrhea and nausea.": "true",
    "Common minor side effects of morphine include nausea and constipation.": "true",
    "Kratom has been associated with adverse effects such as nausea and constipation.": "true",
    "Diazepam has side effects such as drowsiness and dizziness.": "true",
    "Diazepam has few side effects.": "unknown",
    "Metformin can cause common side effects such as lactic acidosis.": "unknown",
    "Cocaine increases heart rate, body temperature, and blood pressure.": "true",
    "Cocaine does not increase heart rate and blood pressure.": "false",
    "Morphine increases heart rate and blood pressure.": "unknown",
    "Stopping diazepam suddenly can cause withdrawal symptoms such as anxiety and insomnia.": "true",
    "Stopping naloxone suddenly can cause withdrawal symptoms such as anxiety and insomnia.": "unknown",
    "Amoxicillin can cause severe allergic reactions such as anaphylaxis.": "true",
    "Lorazepam is used for a range of conditions, including anxiety.": "true",
    "Lorazepam is not used for a range of conditions, including anxiety.": "false",
    "Lorazepam is used for a range of conditions, including gout.": "false",
}
# What the law means by a schedule adds nothing to it, as long as it is what the law means.
SCHEDULES = {
    "Cocaine is a Schedule II drug, meaning it has a high potential for abuse.": "true",
    "Cocaine is a Schedule III drug, meaning it has a high potential for abuse.": "false",
    "Cocaine is not a Schedule II drug, meaning it has a high potential for abuse.": "false",
    "Heroin is a Schedule I drug, meaning it has a high potential for abuse and no accepted medical use.": "true",
    "Cocaine is a Schedule II drug, meaning it has a high potential for abuse and no accepted medical use.": "unknown",
    # A schedule is of one law, and so is what it says of medical use, though another country has one.
    "Heroin is a Schedule I drug and has no accepted medical use.": "true",
    "Heroin is a Schedule I drug and has an accepted medical use.": "false",
    "Heroin is a Schedule I drug and has no accepted medical use in the UK.": "false",
    "Heroin is a Class A drug and has no accepted medical use.": "false",
    "Methamphetamine is a Schedule II drug under federal law.": "true",
    "Methamphetamine is a Schedule IV drug under federal law.": "false",
}
APPROVALS = {
    "Tramadol gained FDA approval in 1995.": "true",
    "Tramadol first gained FDA approval in 1985.": "false",
    "Methamphetamine is approved by the FDA under the brand name Desoxyn.": "true",
    "Methamphetamine is approved by the FDA under the brand name Ritalin.": "false",
    # What is approved is a prodrug of it, which the agency counts as the drug.
    "Gabapentin is used for restless legs syndrome.": "true",
    "Gabapentin is approved for restless legs syndrome.": "unknown",
    "Gabapentin is approved for fibromyalgia.": "false",
}
NAMES = {
    "Wegovy is also known by its generic name, semaglutide.": "true",
    "Wegovy is not known by its generic name, semaglutide.": "false",
    "Wegovy is also known by its generic name, insulin.": "false",
    "Tramadol (pronounced TRAM-a-dol) is an opioid.": "true",
    "Ketamine (pronounced KET-a-meen) is an opioid.": "false",
    "Suboxone and Zubsolv are brands of buprenorphine with naloxone.": "true",
    "Suboxone and Vivitrol are brands of buprenorphine with naloxone.": "false",
}
MEASURES = {
    "Oxycodone is an opioid synthesized from thebaine, an opioid alkaloid found in the opium poppy.": "true",
    "Fentanyl is an opioid synthesized from thebaine, an opioid alkaloid found in the opium poppy.": "unknown",
    "The effects of morphine can be felt within 30 minutes.": "true",
    "Carfentanil is a synthetic opioid that is similar to fentanyl but is 100 times more potent.": "true",
    "Carfentanil is a synthetic opioid that is similar to fentanyl but is 2 times more potent.": "false",
    "Heroin is an opioid made from morphine, a natural substance taken from the seed pods of opium poppies.": "true",
    "Heroin is an opioid made from codeine, a natural substance taken from the seed pods of opium poppies.": "unknown",
    "Oxycodone binds to opioid receptors, which are found in areas of the brain that control pain.": "true",
    "Ketamine is an opioid, which is found in areas of the brain that control pain.": "false",
    "Methadone reduces opioid craving and withdrawal.": "true",
    "Naltrexone blocks the euphoric and sedative effects of opioids.": "true",
    "Naltrexone does not block the euphoric and sedative effects of opioids.": "false",
    "MDMA increases the activity of three brain chemicals: dopamine, norepinephrine, and serotonin.": "true",
    "Metformin increases the activity of three brain chemicals: dopamine, norepinephrine, and serotonin.": "unknown",
    "Dextromethorphan is a cough suppressant found in many over-the-counter medicines.": "true",
    "Morphine is a painkiller found in many over-the-counter medicines.": "false",
}
# Initials behind what they stand for say it again.
INITIALS = {
    "Liraglutide belongs to a class of drugs called glucagon-like peptide-1 (GLP-1) receptor agonists.": "true",
    "Liraglutide is not a glucagon-like peptide-1 (GLP-1) receptor agonist.": "false",
    "Naproxen is a nonsteroidal anti-inflammatory drug, or NSAID, that relieves pain.": "true",
    "Ketamine is a nonsteroidal anti-inflammatory drug (NSAID).": "false",
    "Naproxen is a nonsteroidal anti-inflammatory drug (XYZ) for pain.": "unknown",
}
FORMS = {
    "Amoxicillin can be taken orally as capsules, tablets or suspensions.": "true",
    "Cocaine can be snorted through the nose.": "true",
    "Narcan is an opioid overdose reversal medication.": "true",
    "Naloxone will not reverse an overdose resulting from non-opioid drugs, like cocaine or alcohol.": "true",
    "Naloxone will reverse an overdose resulting from non-opioid drugs, like cocaine or alcohol.": "false",
    "To get diazepam, you need a prescription from a doctor.": "true",
    "To get naloxone, you need a prescription from a doctor.": "false",
    "Cocaine is a stimulant made from the leaves of the coca plant.": "true",
    "Morphine is an opioid made from the leaves of the coca plant.": "false",
}
STOPPED = {
    "Sertraline should not be stopped abruptly as it may cause withdrawal symptoms.": "true",
    "Warfarin is contraindicated during pregnancy.": "true",
    "Warfarin is not contraindicated during pregnancy.": "false",
    "Warfarin is used to prevent and treat blood clots.": "true",
    "Ketamine is dangerous when mixed with alcohol and other drugs.": "true",
    "Ketamine is used as an anesthetic in humans and animals.": "true",
}
# How strong a drug is for its kind, by how strongly it does what the kind does.
STRENGTHS = {
    "Methamphetamine is a powerful stimulant.": "true",
    "Methamphetamine is not a powerful stimulant.": "false",
    "Methamphetamine is a powerful, highly addictive stimulant.": "true",
    "Caffeine is a powerful stimulant.": "unknown",
    "Xylazine is a potent sedative.": "true",
    "Diazepam is a powerful muscle relaxant.": "unknown",
}
# Of one effect it is said that none is commoner.
COMMONEST = {
    "Dizziness is the most common side effect of gabapentin.": "true",
    "Drowsiness is the most common side effect of gabapentin.": "unknown",
    "The most common side effects of gabapentin include drowsiness.": "true",
    "Dizziness is not the most common side effect of gabapentin.": "false",
}
# What a drug does besides makes it no member of a class, and no stranger to it.
BESIDES = {
    "Tramadol is also a serotonin-norepinephrine reuptake inhibitor (SNRI).": "unknown",
    "Tramadol is an SNRI.": "false",
    "Ketamine is also a serotonin-norepinephrine reuptake inhibitor (SNRI).": "false",
    "Duloxetine is also a serotonin-norepinephrine reuptake inhibitor (SNRI).": "true",
}
# What stands in front of a sentence says what it is about; what doubts, denies or asks is no such label.
LABELLED = {
    "Overdose Reversal: Naloxone (Narcan) is a medication that can reverse an opioid overdose.": "true",
    "Overdose Reversal: Naloxone (Narcan) is a medication that can reverse a benzodiazepine overdose.": "false",
    "High Potency: Fentanyl is extremely potent.": "true",
    "Legal status: Ketamine is a Schedule III drug.": "true",
    "Legal status: Ketamine is a Schedule II drug.": "false",
    "Legal status: Ketamine is not a Schedule III drug.": "false",
    "Claim: Fentanyl is a benzodiazepine.": "unknown",
    "False: Ketamine is an opioid.": "unknown",
    "Not an opioid: Ketamine is an anesthetic.": "unknown",
    "Addiction: It is a chronic disease caused by morphine.": "unknown",
    "Fentanyl: A powerful synthetic opioid that is 50 to 100 times more potent than morphine.": "true",
    "Naloxone (Narcan) – An opioid antagonist that reverses opioid overdose.": "true",
    "Naloxone: an opioid that reverses heroin.": "false",
    "Ketamine: a history.": "unknown",
}
# How a painkiller works, as patients are told it.
FELT = {
    "Hydrocodone works in the brain to change how your body feels and responds to pain.": "true",
    "Tramadol works by changing the way the brain and nervous system respond to pain.": "true",
    "Tramadol does not work by changing the way the brain and nervous system respond to pain.": "false",
    "Naloxone works by changing the way the brain and nervous system respond to pain.": "false",
    "Tramadol works by blocking pain signals from travelling along the nerves to the brain.": "true",
    "Tramadol works by blocking radio signals from travelling along the nerves to the brain.": "unknown",
    "Tramadol is used to treat moderate to severe pain, for example after an operation or a serious injury.": "true",
    "Diazepam is used to treat gout, for example after an operation or a serious injury.": "unknown",
    "Ibuprofen works by blocking the production of certain chemicals in the body that cause inflammation.": "true",
    "Ibuprofen does not block the production of prostaglandins, which are chemicals that cause pain.": "false",
    "Prednisone works by blocking the production of certain chemicals in the body that cause fever.": "unknown",
    "Fentanyl is used to treat patients dealing with severe pain.": "true",
    "Fentanyl is not used to treat patients dealing with severe pain.": "false",
}
# What an antidote works on alone: so it is where it works on that, and does nothing without it.
ALONE = {
    "Naloxone only works on opioids.": "true",
    "Narcan only works if opioids are in the system.": "true",
    "Naloxone only works on overdoses caused by opioids.": "true",
    "Naloxone only works on opioids, not benzodiazepines.": "true",
    "Naloxone only works on opioids, not fentanyl.": "false",
    "Naloxone only works on heroin overdoses, not fentanyl.": "false",
    "Naloxone only works on heroin, not benzodiazepines.": "unknown",
    "Naloxone only works on heroin.": "unknown",
    "Naloxone does not only work on opioids.": "unknown",
    "Flumazenil only works on opioids.": "false",
    "Naloxone is effective against fentanyl overdoses, though multiple doses may be required.": "true",
    "Naloxone is effective against xylazine overdoses, though multiple doses may be required.": "false",
    "Naloxone can reverse an opioid overdose, including those caused by fentanyl.": "true",
    "Naloxone can reverse an opioid overdose, including those caused by xylazine.": "false",
    "Naltrexone blocks the euphoric and pain-relieving effects of heroin and most other opioids.": "true",
}
# One thing is told of the last of several names.
APPOSED = {
    "Methadone and buprenorphine (the active ingredient in Suboxone) are opioids.": "true",
    "Methadone and buprenorphine, the active ingredient in Suboxone, are benzodiazepines.": "false",
    "Methadone and buprenorphine, the active ingredient in Vicodin, are opioids.": "false",
    "Morphine and codeine, two opioids, cause constipation.": "true",
    "Morphine and naloxone, an opioid, cause constipation.": "false",
}
# "However" joins what it stands between.
JOINED = {
    "Ketamine is not an opioid, however, it is a controlled substance.": "true",
    "Ketamine is not an opioid, however, it is an opioid.": "false",
    "It is not safe to take trazodone with tramadol, however, it is safe to combine it with gabapentin.": "unknown",
    "It is not safe to take trazodone with tramadol, however, it is safe to combine with gabapentin.": "unknown",
    "Naloxone, however, reverses heroin.": "true",
}
KINDS = {
    "Benzodiazepines or “Benzos” are a class of drugs commonly prescribed for anxiety disorders.": "true",
    "Benzodiazepines are a class of drugs commonly prescribed for gout.": "unknown",
    "Xanax is a benzodiazepine medication, not an opioid, that acts as a central nervous system depressant.": "true",
    "Xanax is an opioid medication, not a benzodiazepine, that acts as a central nervous system depressant.": "false",
    "In fact, Xanax is a Benzodiazepine, which is another classification or type of drug.": "true",
    "Tramadol 50 mg Capsules contain the active substance tramadol hydrochloride, which belongs to a group of"
    " medicines called opioid analgesics.": "true",
    "Ibuprofen 200 mg tablets contain the active substance ibuprofen, which belongs to a group of medicines called"
    " opioids.": "false",
    "Sertraline is an antidepressant belonging to a group of drugs called selective serotonin reuptake inhibitors"
    " (SSRIs) used to treat depression.": "true",
    "Sertraline is an antidepressant belonging to a group of drugs called benzodiazepines used to treat"
    " depression.": "false",
    "Suboxone contains a combination of buprenorphine and naloxone.": "true",
    "Suboxone contains a combination of methadone and naloxone.": "false",
    "Compared to morphine, fentanyl is about 50 to 100 times stronger.": "true",
    "Compared to fentanyl, morphine is about 50 to 100 times stronger.": "false",
    "Rohypnol produces sedative-hypnotic, anti-anxiety, and muscle relaxant effects.": "true",
    "Buprenorphine fully occupies the mu-opioid receptor.": "false",
    "Like all medications, sertraline can have side effects, which may include nausea and insomnia.": "true",
    "Semi-synthetic opioids are made from coca leaves such as tea and coffee, and include heroin.": "unknown",
    "Oxycodone and ibuprofen are two commonly used over-the-counter medications that can help reduce pain.": "unknown",
}
SAID = MEASURES | LISTS | SCHEDULES | APPROVALS | NAMES | INITIALS | FORMS | STOPPED | STRENGTHS | COMMONEST | BESIDES
# What a condition or a messenger is, told behind its name, adds nothing.
GLOSSED = {
    "Methylphenidate is also used to treat narcolepsy, a sleep disorder that causes daytime sleepiness.": "true",
    "Methylphenidate is not used to treat narcolepsy, a sleep disorder.": "false",
    "Methylphenidate is used to treat narcolepsy, a sign of wealth.": "unknown",
    "Gabapentin is approved for postherpetic neuralgia, a type of nerve pain that develops after shingles.": "true",
    "Trazodone works by inhibiting the reuptake of serotonin, a neurotransmitter that regulates mood.": "true",
    "Trazodone works by inhibiting the reuptake of serotonin, a neurotransmitter that regulates taxes.": "unknown",
}
MINGLED = {
    "Interaction with Opioids: Combining gabapentin with opioids is particularly dangerous, as it increases the risk"
    " of respiratory depression.": "true",
    "Combining gabapentin with opioids is not particularly dangerous.": "unknown",
    "Combining naloxone with opioids is particularly dangerous, as it increases the risk of respiratory"
    " depression.": "false",
    "Ritalin contains methylphenidate, while Adderall contains a mix of amphetamine and dextroamphetamine.": "true",
    "Ritalin contains a mix of amphetamine and dextroamphetamine.": "false",
    "Methylphenidate and Adderall fall into the Schedule II category.": "true",
    "Methylphenidate and Adderall are listed as Schedule III controlled substances.": "false",
    "Adderall is a brand name for a prescription drug that contains amphetamines.": "true",
    "Ritalin is a brand name for a prescription drug that contains cocaine.": "false",
    "Xylazine can cause drowsiness, amnesia, and slow breathing, heart rate, and blood pressure at dangerously low"
    " levels.": "true",
    "Xylazine does not slow breathing, heart rate, and blood pressure to dangerously low levels.": "false",
    "Naloxone works on all opioids, though fentanyl may require more doses.": "true",
    "Fiction about morphine: Morphine is an antibiotic.": "unknown",
}
MYTHS = {
    "Touching fentanyl or having it on your skin will cause an immediate overdose.": "false",
    "You can overdose on fentanyl just by touching a contaminated shopping cart handle.": "false",
    "You can get sick or even die from simply touching or being near fentanyl.": "false",
    "You can overdose on fentanyl by touching a contaminated patch.": "unknown",
    "Narcan can reverse any overdose.": "false",
    "Narcan works on all drug overdoses.": "false",
    "Narcan does not work on all drug overdoses.": "unknown",
    "Narcan can reverse any opioid overdose.": "true",
}
SAID |= LABELLED | FELT | ALONE | APPOSED | JOINED | KINDS | GLOSSED | MINGLED | MYTHS


@pytest.mark.parametrize(("text", "verdict"), SAID.items(), ids=list(SAID))
def test_a_sentence_of_an_article_is_judged_as_its_plain_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
