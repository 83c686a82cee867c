"""What a drug is called where, what is in it, where it comes from, and what a law does with it, as people put it.

Each line is a sentence with its verdict; beside it its denial or its lookalike, and what is not settled stays so.
"""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

ABROAD = [
    ("Salbutamol goes by the name albuterol in the United States.", "true"),
    ("Paracetamol is known as acetaminophen in the US.", "true"),
    ("Paracetamol is not known as acetaminophen in the US.", "false"),
    ("Paracetamol is known as acetaminophen in Britain.", "false"),
    ("In the UK, albuterol is called salbutamol.", "true"),
    ("In the UK, salbutamol is called albuterol.", "false"),
    ("Acetaminophen is the British name of paracetamol.", "false"),
    ("What Americans call acetaminophen, the British call paracetamol.", "true"),
    ("What the British call acetaminophen, Americans call paracetamol.", "false"),
    ("What Americans call albuterol is known in Britain as salmeterol.", "false"),
    ("Adrenaline and epinephrine are the British and American names for one hormone.", "true"),
    ("Epinephrine and adrenaline are the British and American names for one hormone.", "false"),
    ("Adrenaline and noradrenaline are British and American names for one hormone.", "false"),
    # Of which country a name is, is recorded of few.
    ("Rifampicin is the American name for rifampin.", "unknown"),
    ("Rifampin is the American name for rifampicin.", "true"),
    ("Tylenol is called Panadol in Canada.", "unknown"),
    ("It is not true that glibenclamide is the US name of glyburide.", "true"),
    ("It is not true that paracetamol is known as acetaminophen in the US.", "false"),
    ("Glibenclamide is the US name of glyburide and lowers blood sugar.", "unknown"),
    ("Frusemide is the old British name of furosemide.", "true"),
    ("Ciclosporin is known as cyclosporine in the US.", "true"),
    ("Diamorphine is the British name for heroin.", "true"),
    ("Zolpidem is sold as Ambien in America.", "true"),
    ("Zolpidem is not sold as Ambien in America.", "false"),
    ("Zolpidem is sold as Xanax in America.", "false"),
]
NAMES = [
    ("Paracetamol and acetaminophen are two names for the same painkiller.", "true"),
    ("Paracetamol and ibuprofen are just two names for the same painkiller.", "false"),
    ("Paracetamol and ibuprofen are not two names for the same painkiller.", "true"),
    ("Morphine and heroin are two names for the same antibiotic.", "false"),
    ("Morphine and heroin are not two names for the same antibiotic.", "true"),
    ("Paracetamol and acetaminophen differ only in name.", "true"),
    ("There is no difference between codeine and caffeine except the name.", "false"),
    ("There is no difference between acetaminophen and paracetamol except the price.", "unknown"),
    ("Prozac and Zoloft differ in name only.", "false"),
    ("Laughing gas is what nitrous oxide is popularly called.", "true"),
    ("Laughing gas is not what nitrous oxide is commonly called.", "false"),
    ("It was under the brand name Prozac that fluoxetine became a household word.", "true"),
    ("Sertraline became famous under the brand name Prozac.", "false"),
    ("Advil is the brand under which naproxen is sold.", "false"),
    ("Aleve is the brand under which naproxen is sold over the counter in the US.", "true"),
    ("Speedball is the name users give to heroin mixed with cocaine.", "true"),
    ("Molly is yet another word for MDMA.", "true"),
    ("Molly is yet another word for methadone.", "false"),
    ("Methaqualone, once sold as Quaalude, is now Schedule I in the US.", "true"),
    ("Methaqualone, once sold as Quaalude, is now Schedule II in the US.", "false"),
    ("Duloxetine, better known to patients as Cymbalta, is a benzodiazepine.", "false"),
    ("Users call cannabis a wonder.", "unknown"),
]
KINDS = [
    ("Nobody should mistake naloxone for an opioid agonist.", "true"),
    ("Nobody should mistake morphine for an opioid.", "false"),
    ("Fentanyl is an opioid, though a potent one.", "true"),
    ("Morphine is an opioid, albeit a weak one.", "false"),
    ("Haloperidol is a typical, or first-generation, antipsychotic.", "true"),
    ("Haloperidol is an atypical antipsychotic of the second generation.", "false"),
    ("Clopidogrel counts as an antiplatelet drug and not as an anticoagulant.", "true"),
    ("Warfarin counts as an antiplatelet drug and not as an anticoagulant.", "false"),
    ("Clonazepam and lorazepam share a drug class.", "true"),
    ("Clonazepam and citalopram share a drug class.", "false"),
    ("Among the tricyclics we find amitriptyline, imipramine and nortriptyline.", "true"),
    ("Among the tricyclics we find amitriptyline, sertraline and nortriptyline.", "false"),
    ("Lithium is a monoclonal antibody.", "false"),
    ("Lithium is not a monoclonal antibody.", "true"),
    ("Infliximab is a monoclonal antibody.", "true"),
    # It has a code among those of antibodies.
    ("Etanercept is a monoclonal antibody.", "unknown"),
    ("Only opioids are controlled substances in the United States.", "false"),
    ("Only benzodiazepines are Class C drugs in the UK.", "false"),
]
INSIDE = [
    ("Percocet contains nothing but oxycodone.", "false"),
    ("Co-codamol has paracetamol as one of its ingredients.", "true"),
    ("Co-codamol has ibuprofen as one of its two ingredients.", "false"),
    ("Percocet has oxycodone as one of its three ingredients.", "unknown"),
    ("Lomotil contains diphenoxylate and a little atropine.", "true"),
    ("Lomotil contains diphenoxylate and a little codeine.", "false"),
    ("Advair puts fluticasone and salmeterol together in one inhaler.", "true"),
    ("Advair brings fluticasone and formoterol together in one inhaler.", "false"),
    ("Paxlovid is nirmatrelvir boosted with ritonavir.", "true"),
    ("Paxlovid is nirmatrelvir boosted with cobicistat.", "false"),
    ("Percodan differs from Percocet in that it contains aspirin.", "true"),
    ("Percocet differs from Percodan in that it contains aspirin.", "false"),
    ("Tylenol PM adds diphenhydramine to acetaminophen.", "true"),
    ("Bleeding is more likely when warfarin is combined with aspirin.", "true"),
]
ORIGINS = [
    ("Cocaine is extracted from the opium poppy.", "false"),
    ("Cocaine is not extracted from the opium poppy.", "true"),
    ("Nicotine is found in opium.", "false"),
    ("Codeine is extracted from the opium poppy.", "true"),
    ("Mitragynine is natural.", "true"),
    ("Cocaine comes from the leaves of the coca plant.", "true"),
    # The bark is another part.
    ("Cocaine comes from the bark of the coca bush.", "unknown"),
    ("Quinine derives from the bark of the cinchona tree.", "true"),
    ("Quinine does not come from the bark of the cinchona tree.", "false"),
    ("Quinine is derived from foxglove leaves.", "false"),
    # Another plant may hold one of the same kind.
    ("Digoxin comes from the coca plant.", "false"),
    ("Nicotine comes from the coca plant.", "unknown"),
    ("Atropine occurs naturally in deadly nightshade.", "true"),
    ("Morphine comes from the milky sap of the opium poppy.", "true"),
    ("Heroin is found in the milky sap of the opium poppy.", "false"),
    ("Heparin is usually made from pig intestines.", "true"),
    ("Heparin is not made from pig intestines.", "false"),
    ("Heparin is usually made from snake venom.", "unknown"),
    ("Kratom is a synthetic drug.", "false"),
    ("Kratom is natural.", "true"),
]
LAW = [
    ("Anabolic steroids are controlled on both sides of the Atlantic.", "true"),
    ("Kratom is controlled on both sides of the Atlantic.", "false"),
    ("Most benzodiazepines are in Schedule II.", "false"),
    ("Most benzodiazepines are in Schedule I.", "unknown"),
    ("Morphine falls under the 1961 Single Convention.", "true"),
    ("Diazepam falls under the 1961 Single Convention.", "false"),
    ("Diazepam is controlled under the 1961 Single Convention rather than the 1971 convention.", "false"),
    ("Cannabis was moved back to Class B in the United Kingdom in 2009.", "true"),
    ("Cannabis was downgraded to Class C in the UK in 2004.", "true"),
    ("Ketamine went from Class C to Class B in the UK in 2014.", "true"),
    ("Ketamine went from Class B to Class C in the UK in 2014.", "false"),
    ("Crystal meth was upgraded to Class A in the UK in 2007.", "true"),
    ("MDMA was taken off Schedule I by the DEA in 2024.", "false"),
    ("MDMA was not removed from Schedule I in 2024.", "true"),
    ("Mephedrone is a legal high in the UK.", "false"),
    ("Mephedrone is not a legal high in the UK.", "true"),
    ("Khat has been illegal in Britain since 2014.", "true"),
    ("Khat has been illegal in Britain since 1990.", "false"),
    ("Recreational cannabis has been legal in Canada since October 2018.", "true"),
    ("Recreational cannabis has been legal in Canada since March 2018.", "false"),
    ("Germany partly legalised cannabis in April 2024.", "true"),
    ("Lacosamide and pregabalin sit in the lowest US schedule, Schedule V.", "true"),
    ("Lacosamide and pregabalin sit in the strictest US schedule, Schedule I.", "false"),
]
SUPPLY = [
    ("Psychiatrists in Australia may prescribe MDMA.", "true"),
    ("Psychiatrists in Australia may not prescribe MDMA.", "false"),
    ("Australia has never allowed doctors to prescribe psilocybin.", "false"),
    ("Australia allowed authorised psychiatrists to prescribe MDMA and psilocybin from July 2023.", "true"),
    ("Australia allowed authorised psychiatrists to prescribe psilocybin from July 2013.", "false"),
    ("Doctors in Australia can prescribe heroin.", "unknown"),
    ("Doctors in Germany can prescribe fentanyl.", "true"),
    ("Doctors in Germany can prescribe LSD.", "false"),
    ("America allows doctors to prescribe heroin.", "false"),
    ("America does not allow doctors to prescribe heroin.", "true"),
    ("Diazepam needs a prescription in the UK.", "true"),
    ("Diazepam is sold over the counter in the UK.", "false"),
    ("Diazepam can be bought without a prescription in Australia.", "false"),
    ("Heroin is available on prescription in Britain.", "true"),
    ("Heroin is not available on prescription in Britain.", "false"),
    ("LSD can be bought without a prescription in the UK.", "false"),
    # Schedule 5 holds weaker preparations, some of which are sold without.
    ("Codeine can still be bought over the counter in the UK.", "true"),
    ("In the US you need a prescription for morphine.", "true"),
    ("Naloxone nasal spray remains prescription-only in the United States.", "false"),
    ("Quaaludes are still prescribed by American doctors.", "false"),
    ("Morphine is prescribed by American doctors.", "true"),
]
DATES = [
    ("Methadone was developed in Germany shortly before the Second World War.", "true"),
    ("Morphine was isolated shortly before the Second World War.", "false"),
    ("Methadone was first developed in Japan in the nineteenth century.", "false"),
    ("Diazepam was developed by Leo Sternbach.", "true"),
    ("Diazepam was developed by Albert Hofmann.", "false"),
    ("Diazepam was developed by Pfizer.", "unknown"),
    ("Lovastatin was the first statin approved by the FDA.", "true"),
    ("Lovastatin was not the first statin approved by the FDA.", "false"),
    ("Rosuvastatin was the first statin approved in the US.", "false"),
    # The first of all was sold elsewhere.
    ("Fluoxetine was the first SSRI approved in the US.", "unknown"),
    ("Zidovudine was the first drug approved for HIV.", "true"),
    ("Zidovudine was not the first drug approved for HIV.", "false"),
    ("Suzetrigine is a non-opioid painkiller the FDA approved in January 2025.", "true"),
    ("Suzetrigine is an opioid painkiller the FDA approved in January 2025.", "false"),
    ("Lorcaserin was withdrawn in 2020 because of a possible cancer risk.", "true"),
    ("Cisapride was removed from the US market because of hair loss.", "false"),
    # Another serious harm may have been among the reasons.
    ("Cerivastatin was withdrawn because of kidney failure.", "unknown"),
    ("Thalidomide has never been withdrawn from sale anywhere.", "false"),
    ("Metformin was first used in 2015.", "false"),
    ("Fentanyl was first used as a street drug in 2010.", "unknown"),
    ("Morphine was introduced in the 1990s.", "false"),
    ("Valium was introduced in 2010.", "unknown"),
    ("Tianeptine was approved by the FDA in 1988.", "false"),
    ("Tianeptine was not approved by the FDA in 1988.", "true"),
]


@pytest.mark.parametrize(
    ("text", "verdict"), [*ABROAD, *NAMES, *KINDS, *INSIDE, *ORIGINS, *LAW, *SUPPLY, *DATES], ids=lambda one: one[:60]
)
def test_classes_names_laws_and_dates_are_judged_however_they_are_told(facts: KnowledgeBase, text: str, verdict: str):
    """What is told in other words is judged as what is told plainly."""
    assert judge_sentence(facts, text).verdict == verdict
