"""How reports and reference works turn a plain claim: since when, which came first, if you take, because of what."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

# Each wording, its denial or a falsehood of the same form, and a neighbour that is left open.
YEARS = {
    "Carisoprodol wasn't federally controlled in America until 2012.": "true",
    "Carisoprodol wasn't federally controlled in America until 2022.": "false",
    "Carisoprodol wasn't painted blue in America until 2012.": "unknown",
    "It was only in 2014 that tramadol became a controlled substance in the United States.": "true",
    "It was not until 1995 that tramadol became a controlled substance in the United States.": "false",
    "It was only in 2014 that tramadol became my favourite.": "unknown",
    "Only in 2014 was tramadol placed in Schedule IV.": "true",
    "No one had synthesised ketamine before 1985.": "false",
    "Nobody had heard ketamine before 1985.": "unknown",
    "Bayer began selling heroin in 1898, promoting it as a cough remedy.": "true",
    "Bayer began selling heroin in 1898, promoting it as an antidepressant.": "false",
    "Bayer began selling heroin in 1898, promoting it as a hobby.": "unknown",
}
FIRSTS = {
    "Among the statins, lovastatin was the first to be approved.": "true",
    "Of all the statins, lovastatin was not the first to reach the market.": "false",
    "Of all the statins, rosuvastatin was the first to reach the market.": "false",
    "Of all the statins, lovastatin was the first to make Dave laugh.": "unknown",
    "The first patient to be treated with insulin received it in January 1922.": "true",
    "The first human to be injected with insulin received it in 1972.": "false",
    "The first patient to be treated with kindness received it in January 1922.": "unknown",
}
TIMES = {
    "Sertraline usually takes a few weeks before depression really lifts.": "true",
    "Sertraline usually takes a few minutes before depression really lifts.": "false",
    "Sertraline usually takes a few weeks before Dave really lifts.": "unknown",
    "A fentanyl patch relieves pain within one minute of being applied.": "false",
    "A fentanyl patch relieves pain within five minutes of being sold.": "unknown",
    "A naloxone spray works within five minutes of being given.": "true",
    "Nitroglycerin placed under the tongue takes several days to relieve angina.": "false",
    "Nitroglycerin placed under the tongue takes several men to relieve angina.": "unknown",
    "Vivitrol is taken by mouth once a day.": "false",
    "Semaglutide is taken by mouth once a day.": "true",
}
TAKEN = {
    "If you take warfarin, ibuprofen can cause bleeding.": "true",
    "If you use nitroglycerin, sildenafil cannot lower your blood pressure.": "false",
    "If you take warfarin, Dave can cause bleeding.": "unknown",
    "You can get semaglutide as a weekly injection or as a daily tablet.": "true",
    "You can get semaglutide as a gift.": "unknown",
    "People on phenelzine can eat aged cheese freely.": "false",
    "People on phenelzine cannot eat aged cheese freely.": "true",
    "People on phenelzine can eat apples freely.": "unknown",
    "Simvastatin should not be taken with itraconazole, which raises its level.": "true",
    "Since midazolam is broken down by CYP3A4, ketoconazole raises its level.": "true",
    "Since midazolam is broken down by CYP3A4, rifampicin raises its level.": "false",
    "Because it is broken down by CYP3A4, simvastatin should not be taken with itraconazole.": "true",
    "Because it is broken down by CYP2D6, simvastatin should not be taken with itraconazole.": "unknown",
    "Because lithium is cleared by the kidneys, it should not be taken with ketoconazole.": "unknown",
}
# What a drug is for by one way to give it, it need not be for by another.
WAYS = {
    "Oral vancomycin treats C. difficile.": "true",
    "Oral vancomycin does not treat C. difficile.": "false",
    "Because oral vancomycin is barely absorbed, it is used to treat C. difficile in the gut.": "true",
    "Because oral vancomycin is barely absorbed, it is used to treat sepsis.": "unknown",
    "Intravenous vancomycin treats C. difficile.": "unknown",
    "Vancomycin injections treat C. difficile.": "unknown",
    "Oral vancomycin is used for sepsis.": "unknown",
    "Intravenous vancomycin is used for sepsis.": "true",
    "Topical minoxidil is used for hair loss.": "true",
    "Topical minoxidil treats high blood pressure.": "unknown",
    "Inhaled budesonide is used for asthma.": "true",
    "Oral budesonide is used for asthma.": "unknown",
    "Oral insulin is used for diabetes.": "unknown",
    "Inhaled fluticasone is used for epilepsy.": "false",
}
HARMS = {
    "Nausea is a very common side effect of varenicline, affecting more than one in ten users.": "true",
    "Nausea is a very common side effect of varenicline, affecting more than one in a million users.": "unknown",
    "Products with permethrin that are meant for dogs can kill cats.": "true",
    "Products with permethrin that are meant for dogs may amuse cats.": "unknown",
    "Dogs handle xylitol without any trouble.": "false",
    "Dogs handle balls without any trouble.": "unknown",
    "Adding alprazolam to oxycodone guards against respiratory depression.": "false",
    "Bleeding caused by warfarin can be reversed with vitamin K.": "true",
    "Bleeding from apixaban can be reversed with vitamin K.": "false",
    "Bleeding from warfarin can be reversed with a smile.": "unknown",
    "Finding benzoylecgonine in a urine sample points to cocaine.": "true",
    "Finding benzoylecgonine in a urine sample points specifically to heroin.": "false",
    "Finding morphine in a urine sample points specifically to heroin.": "unknown",
    "Labs looking for cocaine in urine search for its metabolite benzoylecgonine.": "true",
    "Labs looking for heroin in urine search for its metabolite benzoylecgonine.": "false",
}
MEANS = {
    "Finasteride keeps testosterone from being turned into dihydrotestosterone.": "true",
    "Finasteride doesn't keep testosterone from being turned into dihydrotestosterone.": "false",
    "Finasteride keeps testosterone from being turned into gold.": "unknown",
    "Empagliflozin brings blood sugar down by making the kidneys spill more glucose into the urine.": "true",
    "Metformin lowers blood sugar mainly by reducing glucose production in the liver.": "true",
    "Metformin lowers blood sugar mainly by reducing grumbling in the liver.": "unknown",
    "Derived from the coca plant, cocaine is a stimulant.": "true",
    "Derived from the opium poppy, cocaine is a stimulant.": "false",
    "Derived from the odds, cocaine is a stimulant.": "unknown",
    "With a half-life of several weeks, amiodarone can damage the lungs.": "true",
    "With a half-life of several weeks, remifentanil wears off quickly.": "false",
    "With a heart of gold, amiodarone stays in the body for months.": "unknown",
    "Each Lomotil tablet pairs diphenoxylate with a small amount of atropine.": "true",
    "Each Lomotil tablet pairs loperamide with a small amount of atropine.": "false",
    "Each Lomotil tablet pairs diphenoxylate with a small amount of hope.": "unknown",
}
LISTS = {
    "Carbamazepine can cause dizziness, drowsiness and, in rare cases, Stevens-Johnson syndrome.": "true",
    "Carbamazepine can cause dizziness, drowsiness and, in rare cases, happiness.": "unknown",
    "One of the most serious side effects of carbamazepine is Stevens-Johnson syndrome.": "true",
    "One of the most serious side effects of carbamazepine is Dave.": "unknown",
    "Cocaine can be detected in urine for two to four days after use, mostly as benzoylecgonine.": "true",
    "Cocaine can be detected in urine for two to four days after use, mostly as norfentanyl.": "false",
    "Cocaine can be detected in urine for two to four days after use, mostly as a surprise.": "unknown",
    "After intravenous injection, ketamine takes effect within a minute and lasts about ten minutes.": "true",
    "After intravenous injection, ketamine takes effect after an hour and lasts for two days.": "false",
    "After intravenous injection, ketamine takes the bus.": "unknown",
    "Paroxetine, an inhibitor of CYP2D6, makes codeine less effective.": "true",
    "Paroxetine, an inhibitor of Dave, makes codeine less effective.": "unknown",
    "Penicillin kills bacteria by disrupting the building of their cell walls.": "true",
    "Ciprofloxacin kills bacteria by disrupting the building of their cell walls.": "false",
    "Diphenhydramine, an antihistamine found in many sleep aids, causes drowsiness.": "true",
    "Loratadine, a benzodiazepine found in many sleep aids, causes drowsiness.": "false",
}
DOSES = {
    "Dextromethorphan is a cough suppressant that at high doses causes hallucinations.": "true",
    "Dextromethorphan is a benzodiazepine that at high doses blocks NMDA receptors.": "false",
    "Dextromethorphan is a cough suppressant that at high doses blocks Dave.": "unknown",
    "The effects of inhaled nitrous oxide wear off within minutes.": "true",
    "The effects of inhaled nitrous oxide last for days.": "false",
    "The effects of inhaled nitrous oxide last for no one.": "unknown",
}
UNDOING = {
    "Naloxone reverses heroin but does nothing for an overdose of alprazolam.": "true",
    "Flumazenil reverses diazepam, but it does not work on alprazolam.": "false",
    "Naloxone reverses heroin, but it does not work on Sundays.": "unknown",
    "Alcohol withdrawal can be fatal, whereas heroin withdrawal rarely is.": "true",
    "Alcohol withdrawal can be fatal, whereas Dave rarely is.": "unknown",
    "The standard antidote for heparin is protamine.": "true",
    "The standard antidote for heparin is naloxone.": "false",
    "The standard antidote for boredom is naloxone.": "unknown",
    "Tizanidine must not be taken with ciprofloxacin, which blocks the enzyme that breaks it down.": "true",
    "Simvastatin should not be taken with Dave, which inhibits the enzyme that metabolises it.": "unknown",
    "Propofol has to be given into a vein.": "true",
    "Propofol does not have to be given into a vein.": "false",
    "Propofol has to be given into a hat.": "unknown",
}
RECORDED = {
    "Quetiapine can cause raised blood sugar.": "true",
    "Quetiapine cannot cause raised blood sugar.": "false",
    "The FDA approved esketamine nasal spray in 2019.": "true",
    "The FDA approved esketamine nasal spray in 1999.": "false",
    "The FDA approved fentanyl patches in 1968.": "unknown",
    "Thalidomide was withdrawn from the German market in 1961.": "true",
    "Thalidomide was withdrawn from the German market in 1981.": "false",
    "Thalidomide was withdrawn from the Italian market in 1961.": "unknown",
    "Merck withdrew rofecoxib worldwide in 2004.": "true",
    "Rofecoxib was withdrawn worldwide in 1994.": "false",
    "Tegaserod was withdrawn worldwide in 2007.": "unknown",
    "Bupropion makes seizures less likely.": "false",
    "Bupropion does not make seizures less likely.": "true",
    "Bupropion makes rain less likely.": "unknown",
    "Levetiracetam makes seizures less likely.": "true",
    "Baclofen withdrawal can cause muscle rigidity.": "true",
    "Baclofen withdrawal can cause happiness.": "unknown",
    "Methamphetamine constricts the pupils.": "false",
}
SAID = {**YEARS, **FIRSTS, **TIMES, **TAKEN, **WAYS, **HARMS, **MEANS, **LISTS, **DOSES, **UNDOING, **RECORDED}


@pytest.mark.parametrize(("sentence", "verdict"), SAID.items())
def test_what_reports_say_is_judged(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
