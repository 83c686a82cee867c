"""What two drugs do together, what undoes one, what tests find and which animals get it, in everyday words."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # levels
        ("Lithium levels can climb when a patient takes ibuprofen.", "true"),
        ("Lithium levels do not rise when a patient takes ibuprofen.", "false"),
        ("Lithium levels can climb when a patient takes paracetamol.", "unknown"),
        ("Theophylline levels rise with ciprofloxacin and fall with carbamazepine.", "true"),
        ("Theophylline levels fall with ciprofloxacin and rise with carbamazepine.", "false"),
        ("Digoxin levels are raised by amiodarone.", "true"),
        ("Digoxin levels are not raised by amiodarone.", "false"),
        ("Amiodarone levels are raised by digoxin.", "unknown"),
        ("Verapamil can cause digoxin to build up to toxic levels.", "true"),
        ("Caffeine can push lithium up to toxic levels.", "false"),
        ("Anti-inflammatories can push lithium up to poisonous levels.", "true"),
        ("Anti-inflammatories such as prednisone raise lithium levels.", "unknown"),
        ("Blood levels of phenytoin increase when cimetidine is given.", "true"),
        # uptake
        ("Less levothyroxine is absorbed when it is taken with calcium carbonate.", "true"),
        ("Calcium carbonate does not affect how levothyroxine is absorbed.", "false"),
        ("Iron supplements increase the absorption of levothyroxine.", "false"),
        ("Sertraline reduces the absorption of levothyroxine.", "unknown"),
        ("Amiodarone reduces the absorption of digoxin.", "unknown"),
        # effects
        ("Clopidogrel is not affected by omeprazole.", "false"),
        ("Omeprazole is affected by clopidogrel.", "unknown"),
        ("Omeprazole boosts the protection given by clopidogrel.", "false"),
        ("Rifampicin weakens warfarin.", "true"),
        ("Rifampicin strengthens warfarin.", "false"),
        ("Amiodarone makes warfarin stronger.", "true"),
        ("St. John's wort makes the pill less reliable.", "true"),
        # together
        ("Adults can take paracetamol and ibuprofen together.", "true"),
        ("Adults must not take ibuprofen and acetaminophen together.", "false"),
        ("Children can take paracetamol and ibuprofen together.", "unknown"),
        ("Vicodin is safe with ibuprofen.", "unknown"),
        ("Ketamine is safe with SSRIs.", "unknown"),
        ("its fine to take poppers with viagra", "false"),
        ("its not safe to take poppers with viagra", "true"),
        ("Sniffing poppers on sildenafil can make blood pressure plunge.", "true"),
        ("Taken together, cocaine and alcohol form cocaethylene.", "true"),
        ("Mixing alcohol with heroin forms cocaethylene.", "unknown"),
        ("Metronidazole, an antibiotic, causes a disulfiram-like reaction with alcohol.", "contested"),
        ("Metronidazole, an antiviral, causes a disulfiram-like reaction with alcohol.", "false"),
        ("Drinking on Antabuse won't make you ill.", "false"),
        ("Combining tramadol with an antidepressant such as sertraline can cause serotonin syndrome.", "true"),
        ("Spironolactone with an ACE inhibitor such as losartan can raise potassium.", "false"),
        ("Clozapine causes constipation with food.", "unknown"),
    ],
)
def test_two_drugs_together_are_judged_however_it_is_said(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heparin's effect is undone by protamine.", "true"),
        ("Heparin's effect is not undone by protamine.", "false"),
        ("Paramedics reverse heroin overdoses with flumazenil.", "false"),
        ("Paramedics reverse heroin overdoses with naloxone.", "true"),
        ("In dogs, medetomidine can be reversed with atipamezole.", "true"),
        ("In cats, medetomidine can be reversed with atipamezole.", "unknown"),
        ("Naloxone reverses medetomidine in dogs.", "false"),
        ("Naloxone reverses fentanyl in dogs.", "unknown"),
        ("Etorphine, used on wild animals such as giraffes, is reversed with diprenorphine.", "true"),
        ("Xylazine, used to sedate horses, is reversed by naloxone.", "false"),
        ("Xylazine is an animal sedative that naloxone cannot reverse.", "true"),
        ("Phenobarbital, whose overdose is reversed by flumazenil, can cause coma.", "false"),
        ("Elephants knocked out with etorphine are woken with diprenorphine.", "true"),
        ("Tramadol is only partly reversed by naloxone.", "true"),
    ],
)
def test_what_undoes_a_drug_is_judged_in_people_and_in_animals(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hair tests cannot detect cocaine.", "false"),
        ("Hair tests can detect cocaine.", "true"),
        ("Hair tests miss methamphetamine.", "false"),
        ("Hair tests detect sertraline.", "unknown"),
        ("Hair testing can reveal cocaine use over the past 90 days.", "true"),
        ("Hair testing can reveal cocaine use over the past 9 days.", "false"),
        ("Ketamine can be found in hair.", "true"),
        ("PCP can stay detectable in urine for up to 30 days after heavy use.", "true"),
        ("PCP can stay detectable in urine for up to two years after heavy use.", "false"),
        ("Fentanyl test strips pick up carfentanil and isotonitazene.", "false"),
        ("Fentanyl test strips may not pick up carfentanil.", "true"),
        ("Fentanyl test strips do not pick up fentanyl or isotonitazene.", "false"),
        ("wellbutrin can make you test positive for amphetamines", "true"),
        ("Wellbutrin cannot make you test positive for amphetamines.", "false"),
        ("wellbutrin can make you test positive for opiates", "unknown"),
        ("Effexor can make a drug test read positive for PCP.", "true"),
    ],
)
def test_what_a_drug_test_finds_is_judged_however_it_is_said(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vets use gabapentin to calm anxious cats.", "true"),
        ("Vets use gabapentin to calm anxious horses.", "unknown"),
        ("Gabapentin is given to cats to ease their fear of the vet.", "true"),
        ("Carprofen treats pain in dogs.", "true"),
        ("Carprofen does not treat pain in dogs.", "false"),
        ("Carprofen treats pain in cats.", "unknown"),
        ("Butorphanol is used for pain relief in horses and cats.", "true"),
        ("Detomidine is a sedative for horses.", "true"),
        ("Detomidine is a sedative for cats.", "unknown"),
        ("Xylazine is an opioid for horses.", "false"),
        ("Carprofen is a painkiller for dogs.", "true"),
        ("Carfentanil is approved as an anaesthetic for people.", "false"),
        ("Ketamine is approved as a sedative for people.", "unknown"),
    ],
)
def test_which_animals_get_it_and_what_for_is_judged(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is taken by those who take another drug
        ("Patients taking morphine can take diazepam without any concern.", "false"),
        ("Patients taking metformin can take amoxicillin without any concern.", "unknown"),
        ("Morphine poses no risk to people on diazepam.", "false"),
        ("There is a serious risk when morphine is taken with diazepam.", "true"),
        ("There is little risk when morphine is taken with diazepam.", "unknown"),
        ("While taking morphine, you should avoid diazepam.", "true"),
        ("There is no need to avoid morphine while taking diazepam.", "false"),
        ("No harm comes from mixing morphine and diazepam.", "false"),
        ("People on warfarin who take aspirin risk bleeding.", "true"),
        ("People on warfarin can take aspirin without any risk of bleeding.", "false"),
        ("People on metformin who take amoxicillin risk bleeding.", "unknown"),
        ("Warfarin without aspirin can cause bleeding.", "unknown"),
        ("Doctors watch for bleeding when warfarin and aspirin are combined.", "true"),
        ("Taking Viagra with nitroglycerin can send blood pressure dangerously low.", "true"),
        ("Taking Viagra with nitroglycerin can send blood pressure dangerously high.", "false"),
        # what is denied: the harm, or that it is given
        ("Doctors never prescribe an MAOI together with an SSRI because it can trigger serotonin syndrome.", "true"),
        ("An MAOI together with an SSRI never triggers serotonin syndrome.", "false"),
        ("People who do not mix morphine with diazepam risk respiratory depression.", "unknown"),
        # how often is not recorded of two together
        ("Morphine with diazepam can sometimes cause respiratory depression.", "true"),
        ("Morphine with diazepam rarely causes respiratory depression.", "unknown"),
        ("Respiratory depression rarely arises when morphine is mixed with diazepam.", "unknown"),
        # that it has no effect on another is more than that it does not undo it
        ("Alcohol has no effect on diazepam.", "false"),
        ("Gabapentin has no effect on morphine.", "false"),
        ("Naloxone has no effect on cocaine.", "true"),
        ("Zolpidem has an antidote called flumazenil.", "true"),
        ("Heroin has an antidote called flumazenil.", "false"),
        ("Percocet contains an opioid called oxycodone.", "true"),
    ],
)
def test_what_those_who_take_one_drug_do_with_another_is_told_of_both(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Percocet and Vicodin share one ingredient.", "true"),
        ("Percocet has an ingredient in common with Vicodin.", "true"),
        ("Percocet and Vicodin share no ingredient.", "false"),
        ("Tylenol and Advil share an ingredient.", "false"),
        ("Tylenol and Advil have no active ingredient in common.", "true"),
        ("Percocet and Vicodin contain entirely different ingredients.", "false"),
        ("Percocet and Vicodin contain the same active ingredient.", "unknown"),  # one of the two is
        ("Percocet and Vicodin contain the same ingredients.", "false"),
        ("Percocet and Vicodin contain different ingredients.", "unknown"),
        ("Norco contains the same ingredients as Vicodin.", "true"),
        ("Zyrtec and Xyzal share an ingredient.", "unknown"),  # of which one is half of the other
        ("Acetaminophen is in both Percocet and Vicodin.", "true"),
        ("Oxycodone is in both Percocet and Vicodin.", "false"),
        ("Acetaminophen is not in both Percocet and Vicodin.", "false"),
        ("Oxycodone is not in both Percocet and Vicodin.", "unknown"),
        ("Sertraline belongs to a different class from fluoxetine.", "false"),
        ("Sertraline is the same class of drug as fluoxetine.", "true"),
        ("Ketamine belongs to a different class than morphine.", "true"),
        ("Ibuprofen and naproxen are members of the same family of drugs.", "true"),
        ("Simvastatin and atorvastatin are not the same kind of drug.", "false"),
        ("Ketamine is the same type of medicine as fentanyl.", "false"),
        ("Percocet and Vicodin have acetaminophen in common.", "true"),
        ("Percocet and Vicodin have oxycodone in common.", "false"),
        ("Percocet and Vicodin have a lot in common.", "unknown"),
        ("Two opioids are ketamine and cocaine.", "false"),
        ("Diazepam and lorazepam are two benzodiazepines.", "true"),
        ("Sertraline is a different drug from fluoxetine.", "true"),
    ],
)
def test_what_two_products_or_drugs_have_in_common_is_told_apart(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what becomes of the one when the other is taken
        ("Warfarin becomes less effective when rifampin is taken.", "true"),
        ("When taken with rifampin, warfarin is less effective.", "true"),
        ("Warfarin works just as well when taken with rifampin.", "false"),
        ("Rifampin renders warfarin less effective.", "true"),
        ("Rifampin has no effect on how well warfarin works.", "false"),
        ("Rifampin works just as well when taken with warfarin.", "unknown"),
        ("Warfarin works less well in people who do not take rifampin.", "unknown"),
        ("Codeine is a weaker opioid.", "unknown"),
        ("Alcohol magnifies the effects of diazepam.", "true"),
        ("Diazepam has a stronger effect when taken with alcohol.", "true"),
        ("Metronidazole counteracts warfarin.", "false"),
        ("Simvastatin accumulates when clarithromycin is taken.", "true"),
        ("Clarithromycin raises plasma simvastatin concentrations.", "true"),
        ("Simvastatin is broken down faster when clarithromycin is taken.", "false"),
        ("Simvastatin levels stay the same when clarithromycin is added.", "false"),
        ("Clarithromycin levels stay the same when simvastatin is added.", "unknown"),
        ("Patients on simvastatin who take clarithromycin get higher simvastatin levels.", "true"),
        ("Antacids help the body absorb ciprofloxacin.", "false"),
        ("Levothyroxine is absorbed better with calcium carbonate.", "false"),
        # smoking
        ("Smokers have lower clozapine levels than non-smokers.", "true"),
        ("Clozapine levels are higher in smokers.", "false"),
        ("Clozapine works less well in smokers.", "true"),
        ("Tobacco smoke lowers clozapine levels.", "true"),
        ("Smoking has no effect on clozapine levels.", "false"),
        ("Smoking heroin lowers clozapine levels.", "unknown"),
        ("Crack smokers have lower clozapine levels.", "unknown"),
        ("People who do not smoke have lower clozapine levels.", "unknown"),
        ("When a patient on clozapine gives up cigarettes, the drug can build up.", "true"),
        ("Clozapine levels fall when a patient stops smoking.", "false"),
        ("Sertraline levels fall when a patient smokes.", "unknown"),
        # withdrawal that the one brings on in those who take the other
        ("People on heroin who take naltrexone can go into withdrawal.", "true"),
        ("People on heroin can take buprenorphine without going into withdrawal.", "false"),
        ("There is no risk of withdrawal when buprenorphine is given to someone on heroin.", "false"),
        ("Methadone is given to people on heroin who go into withdrawal.", "unknown"),
        # what the body makes of two
        ("When cocaine and alcohol are taken together the liver makes cocaethylene.", "true"),
        ("No cocaethylene forms when cocaine and alcohol are taken together.", "false"),
        ("The liver makes cocaethylene when heroin and alcohol are combined.", "unknown"),
        # whether they go together
        ("Fluoxetine and phenelzine do not affect each other.", "false"),
        ("No interaction exists between warfarin and aspirin.", "false"),
        ("No interaction exists between metformin and amoxicillin.", "unknown"),
        ("Pharmacists warn patients not to mix morphine and diazepam.", "true"),
        ("Doctors consider morphine and diazepam safe together.", "false"),
        ("Doctors give naloxone to reverse heroin.", "true"),
    ],
)
def test_what_the_one_does_to_the_other_is_judged_in_whatever_order(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Compared with midazolam, diazepam has a longer half-life.", "true"),
        ("Compared with diazepam, midazolam has a longer half-life.", "false"),
        ("Compared with placebo, ketamine is more sedating.", "unknown"),
        ("Of diazepam and midazolam, midazolam has the longer half-life.", "false"),
        ("Of diazepam and midazolam, lorazepam has the longer half-life.", "unknown"),
        ("Morphine is the weaker of fentanyl and morphine.", "true"),
        ("Diazepam has the same half-life as midazolam.", "false"),
        ("Diazepam does not have the same half-life as midazolam.", "true"),
        ("Methadone and heroin last equally long.", "false"),
        ("Methadone lasts as long as heroin.", "unknown"),
        ("Heroin does not last as long as methadone.", "true"),
        ("Methadone does not last as long as heroin.", "false"),
        ("Diazepam leaves the body more slowly than midazolam.", "true"),
        ("Zolpidem is eliminated more slowly than diazepam.", "false"),
        ("The body clears midazolam faster than diazepam.", "true"),
        ("Naloxone has longer-lasting effects than methadone.", "false"),
        ("Fentanyl and morphine have the same potency.", "false"),
        ("Fentanyl works at lower doses than morphine.", "true"),
        ("People get addicted to nicotine more easily than to cannabis.", "true"),
        ("Loratadine has a stronger sedative effect than diphenhydramine.", "false"),
        ("Diphenhydramine and loratadine are equally sedating.", "false"),
        ("Patients get sleepier on diphenhydramine than on loratadine.", "true"),
        ("Fentanyl is a newer drug than morphine.", "true"),
        ("Fentanyl has been around longer than morphine.", "false"),
        ("Morphine came after the operation.", "unknown"),
        ("Fentanyl and morphine have different targets.", "false"),
    ],
)
def test_two_drugs_are_compared_in_whatever_words(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is an ingredient that Percocet and Vicodin share.", "true"),
        ("Percocet and Vicodin do not contain a common ingredient.", "false"),
        ("Heroin is more tightly controlled than tramadol.", "true"),
        ("Tramadol is controlled more strictly than heroin under federal law.", "false"),
        ("Women on the pill can take St John's wort without losing protection.", "false"),
        ("People with a nitroglycerin spray may use Cialis without a second thought.", "false"),
        ("Warfarin with rifampin is less effective.", "true"),
        ("Rifampin with warfarin is less effective.", "unknown"),
        ("Carbamazepine leaves the contraceptive pill as reliable as ever.", "false"),
        ("A glass of grapefruit juice can leave too much simvastatin in the bloodstream.", "true"),
        ("Lithium and ibuprofen get along fine.", "false"),
        ("Patients on lithium should be careful with ibuprofen.", "true"),
        ("An overdose of fentanyl can be reversed by naloxone, one of diazepam cannot.", "true"),
        ("An overdose of diazepam can be reversed by naloxone, one of fentanyl cannot.", "false"),
        ("For warfarin the antidote is vitamin K; for heparin it is protamine.", "true"),
        ("For warfarin the antidote is protamine; for heparin it is vitamin K.", "false"),
        ("Naloxone works on an overdose of heroin and on one of xylazine.", "false"),
        ("Naloxone is just as effective against cocaine as against heroin.", "false"),
        ("Atipamezole wakes animals given medetomidine.", "true"),
        ("Naloxone wakes animals given xylazine.", "false"),
    ],
)
def test_what_is_said_of_two_in_everyday_speech_is_judged(text: str, expected: str) -> None:
    assert judge_sentence(open_knowledge(), text).verdict == expected
