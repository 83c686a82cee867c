"""What is told of a drug in passing or in a roundabout way: names, appositions, ingredients, places, routes, events."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


NAMES = {
    "Special K is slang for ketamine, not for cocaine.": "true",
    "Special K is slang for cocaine, not for ketamine.": "false",
    "Advil and Motrin are both brands of ibuprofen.": "true",
    "Advil and Tylenol are both brands of ibuprofen.": "false",
    "The party drug MDMA has been approved in the US as a treatment for PTSD.": "false",
    "The club drug GHB is a depressant.": "true",
    "The club drug GHB is not a depressant.": "false",
    "The animal tranquilliser ketamine is an opioid.": "false",
    "Carfentanil, an elephant tranquilliser, is an opioid.": "true",
    "Carfentanil, an elephant tranquilliser, is not an opioid.": "false",
    "The heartburn drug Prilosec contains omeprazole.": "true",
    "The cancer drug Prilosec contains omeprazole.": "false",
    "NyQuil, the night-time cold medicine, contains dextromethorphan.": "true",
    "NyQuil, a cold remedy, contains an opioid.": "false",
    "OxyContin, the painkiller made by Purdue Pharma, reached the American market in 1986.": "false",
    "OxyContin, the painkiller made by Purdue Pharma, reached the American market in 1996.": "true",
    "OxyContin, the painkiller made by Pfizer, reached the American market in 1996.": "unknown",
    "Xanax is sold under the generic name alprazolam.": "true",
    "Xanax is sold under the generic name diazepam.": "false",
    "Orlistat is sold over the counter as alli.": "true",
    "Orlistat is sold over the counter as Xanax.": "false",
    "OxyContin came out in 1996, made by Purdue.": "true",
    "OxyContin came out in 1996, made by Pfizer.": "unknown",
    "Spravato is the same thing as ketamine.": "misleading",
}
HELD = {
    "Lomotil combines atropine with diphenoxylate, an opioid.": "true",
    "Lomotil combines diphenoxylate with atropine, an opioid.": "false",
    "Fresh khat leaves contain cathinone.": "true",
    "None of the products called Tylenol with Codeine contain an opioid.": "false",
}
LAW = {
    "ket is schedule 1 in the states": "false",
    "Stateside, LSD is a Schedule I substance.": "true",
    "GHB is a class B drug in Britain.": "true",
    "Adults in Canada have been allowed cannabis legally since 2018.": "true",
    "Adults in Canada have been allowed cannabis legally since 2012.": "false",
    "In Germany, cannabis has been legal for adults since 2024.": "true",
    "Adults in Canada can legally buy heroin.": "unknown",
    "LSD is illegal in Britain.": "true",
    "LSD is legal in Germany.": "false",
    "Khat is not illegal in the UK.": "false",
    "As far as I know, khat is still legal in Britain.": "false",
    "LSD is in the strictest US schedule.": "true",
    "Xanax is in the strictest US schedule.": "false",
    "Mephedrone was banned in Britain in 2010.": "true",
    "Mephedrone was banned in Britain in 2015.": "false",
    # a medicine there
    "Heroin is illegal in the UK.": "unknown",
    "Morphine is legal in the UK.": "unknown",
}
GIVEN = {
    "Buprenorphine tablets are dissolved under the tongue.": "true",
    "Metformin tablets are dissolved under the tongue.": "false",
    "Fentanyl patches are applied to the skin.": "true",
    "Fentanyl patches are not applied to the skin.": "false",
    "Metformin patches are stuck on the skin.": "false",
    "Semaglutide is available both as a tablet and as an injection.": "true",
    "Propofol is only ever given intravenously.": "true",
    "It is false that propofol is only given intravenously.": "false",
    "Remifentanil is only given by injection.": "true",
    "Naloxone can only be given by injection.": "false",
    "Naloxone can only be given as a nasal spray.": "false",
}
TOLD = {
    "Heroin was once sold as a cough suppressant.": "true",
    "Heroin was once marketed as an antibiotic.": "false",
    "Nitrous oxide was first used in dentistry by Horace Wells.": "true",
    "Nitrous oxide was first used in dentistry by Louis Pasteur.": "false",
    "Chloroform was introduced into childbirth by James Simpson.": "true",
    "Viagra won US approval in 1998.": "true",
    "Viagra won US approval in 1996.": "false",
    "Prozac was approved as an antidepressant in 1987.": "true",
    "Prozac was approved as an antidepressant in 1977.": "false",
    "Prozac was not approved as an antidepressant in 1987.": "false",
    "Prozac was approved as an antipsychotic in 1987.": "unknown",
    "Sildenafil was approved for erectile dysfunction in 1998.": "true",
    "Thalidomide was taken off the market in 1961 because it caused birth defects.": "true",
    "Thalidomide was pulled from the market in 1971 because it caused birth defects.": "false",
    "Thalidomide was taken off the market because it caused liver damage.": "unknown",
    "Vioxx was pulled from the market because it raised the risk of heart attacks.": "true",
    "Phencyclidine was introduced as the anaesthetic Sernyl and withdrawn from human use in the 1960s.": "true",
    "Phencyclidine was introduced as the anaesthetic Sernyl and withdrawn from human use in the 1980s.": "false",
    "Phencyclidine was introduced as the antibiotic Sernyl.": "unknown",
    "Carfentanil, once used to immobilise elephants, lost its US veterinary approval in 2017.": "true",
    "Carfentanil, once used to immobilise elephants, lost its US veterinary approval in 2007.": "false",
    "Ether was shown in public as an anaesthetic in 1846.": "true",
    "Ether was shown in public as an anaesthetic in 1746.": "false",
    "Penicillin was discovered by Louis Pasteur.": "false",
    "Penicillin was not discovered by Louis Pasteur.": "true",
    "Insulin was discovered by Banting and Best in Toronto.": "true",
    # he claimed to have been first
    "Insulin was discovered by Nicolae Paulescu.": "unknown",
    "Chlorpromazine, the first antipsychotic, was introduced in the 1950s.": "true",
    "Haloperidol was the first antipsychotic.": "false",
}
USES = {
    "Zyban helps smokers quit.": "true",
    "Zyban doesn't help people quit smoking.": "false",
    "Metformin helps people quit smoking.": "false",
    "Buprenorphine is given to help people get off heroin.": "true",
    "In Australia, psychiatrists can prescribe MDMA for PTSD.": "true",
    "In the US, doctors can prescribe MDMA for PTSD.": "unknown",
    "Methadone is used both as a painkiller and to treat heroin addiction.": "true",
    "Methadone is used both as an antibiotic and to treat heroin addiction.": "unknown",
    "Antibiotics are prescribed for viral infections such as flu.": "false",
    "Marinol is given to chemotherapy patients for nausea.": "true",
    "Chantix was designed to help people quit smoking.": "true",
    "Chantix was designed to help people quit drinking.": "unknown",
    "Bupropion, sold as Zyban, is approved to help people stop smoking.": "true",
    "Bupropion is not approved to help smokers quit.": "false",
    "Ondansetron is given to stop chemotherapy patients throwing up.": "true",
    "Loperamide is a prescription-only drug in the US.": "false",
}
QUESTIONS = {
    "is kratom legal under us federal law": "yes",
    "what schedule is ketamine in the states": "Schedule III",
    "what class is ghb in britain": "Class B",
    "is khat banned in the uk": "yes",
}


@pytest.mark.parametrize(("text", "verdict"), (NAMES | HELD | LAW | GIVEN | TOLD | USES).items())
def test_what_is_told_in_passing_is_judged(kb: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(kb, text).verdict == verdict


@pytest.mark.parametrize(("text", "answer"), QUESTIONS.items())
def test_everyday_words_of_the_law_are_answered(kb: KnowledgeBase, text: str, answer: str) -> None:
    assert ask(kb, text).records[0]["answer"] == answer
