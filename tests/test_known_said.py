"""A drug introduced by another name or kind: what is named in passing is judged as well."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Fioricet includes a barbiturate called butalbital.", "true"),
        ("Fioricet contains an opioid called butalbital.", "false"),
        ("Meperidine's metabolite normeperidine can cause seizures.", "true"),
        ("Methamphetamine is prescribed as Desoxyn for ADHD.", "true"),
        ("Methamphetamine is prescribed as Ritalin for ADHD.", "false"),
        ("MDMA releases serotonin, dopamine and norepinephrine.", "true"),
        ("Methylphenidate releases dopamine and noradrenaline.", "false"),
        ("Suzetrigine blocks the NaV1.8 sodium channel.", "true"),
        ("Mitragynine is the main alkaloid of kratom.", "true"),
        ("The main alkaloid of kratom is 7-hydroxymitragynine.", "false"),
        ("Codeine is the main alkaloid of opium.", "false"),
        ("Hydrocodone is the main ingredient of Vicodin.", "unknown"),
        ("Trazodone is often prescribed off-label for insomnia.", "true"),
        ("Ketamine is commonly prescribed off-label for depression.", "unknown"),
        ("There is no antidote for xylazine.", "true"),
        ("There is no antidote for medetomidine.", "unknown"),
        ("Tolazoline reverses xylazine in horses.", "true"),
    ],
)
def test_what_a_drug_is_known_as_is_judged_with_the_rest(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Vets anaesthetise horses with ketamine.", "true"),
        ("Horses are never given ketamine.", "false"),
        ("Lisdexamfetamine is inactive until the body converts it to dexamfetamine.", "true"),
        ("Opioid use disorder can be treated with methadone, buprenorphine or naltrexone.", "true"),
        ("Opioid use disorder can be treated with ibuprofen.", "false"),
        ("Ketamine, which used to be a Class C drug in Britain, is now in Class B.", "true"),
        ("Children younger than twelve should not be treated with codeine.", "true"),
        ("Patients taking warfarin don't need any blood tests.", "false"),
        ("People who take naltrexone every day get physically dependent on it.", "false"),
        ("Albuterol opens the airways in asthma.", "true"),
        ("Ibuprofen is poisonous to dogs.", "true"),
        ("Diazepam has a longer half-life than lorazepam.", "true"),
        ("Lorazepam has a longer half-life than diazepam.", "false"),
        ("Alprazolam has a longer half-life than lorazepam.", "unknown"),
        ("Loperamide, which is an opioid, hardly gets into the brain at normal doses.", "true"),
        ("Gabapentin isn't an opioid, nor is it an NSAID.", "true"),
        ("Gabapentin isn't an opioid, nor is it a gabapentinoid.", "false"),
        ("Most people who take a statin develop rhabdomyolysis.", "false"),
        ("Constipation is rare with long-term oxycodone.", "false"),
        ("You can't become dependent on hydrocodone if a doctor prescribes it.", "false"),
        ("Semaglutide is only available as an injection.", "false"),
        ("The sedation produced by midazolam can be reversed by flumazenil.", "true"),
        ("The sedation produced by midazolam can be reversed by naloxone.", "false"),
        ("Levamisole, which is sometimes used to cut cocaine, can cause agranulocytosis.", "true"),
        ("Older adults should avoid diphenhydramine.", "true"),
        ("Benzodiazepines are not recommended for older adults.", "true"),
        ("Diphenhydramine is not dangerous for older people.", "false"),
        ("Acetaminophen should be avoided in older adults.", "unknown"),
        ("Haloperidol is dangerous for older adults.", "unknown"),
        ("Buprenorphine blocks the effects of heroin.", "true"),
        ("Gabapentin blocks the effects of heroin.", "false"),
        ("Ibuprofen is not toxic to cats.", "false"),
        ("Aspirin is toxic to dogs.", "unknown"),
        ("PCP was originally an anaesthetic.", "true"),
        ("Eluxadoline is for irritable bowel syndrome with diarrhea.", "true"),
        ("Loperamide does not cross the blood-brain barrier at usual doses.", "true"),
        ("Heroin is legal for medical use in the UK.", "true"),
        ("Heroin is legal as a medicine in the US.", "false"),
        ("Benzodiazepines are safe to stop suddenly.", "false"),
        ("Flunitrazepam has never been approved in the US.", "true"),
        ("Spravato is available only through a restricted program.", "true"),
        ("Naloxone is used for overdose and naltrexone for alcohol dependence.", "true"),
        ("Ibuprofen is used for overdoses.", "false"),
        ("Aripiprazole is approved for depression by itself.", "unknown"),
        ("Naloxone does nothing for somebody who has only taken heroin.", "false"),
        ("There is no need to monitor anyone after a Spravato dose.", "false"),
        ("Medetomidine's sedation in dogs can be reversed by atipamezole.", "true"),
        ("Medetomidine's sedation in dogs can be reversed by naloxone.", "false"),
        ("Amlodipine is employed, alone or in combination with other medicines, to treat high blood pressure.", "true"),
    ],
)
def test_roundabout_words_of_pages_are_judged_as_the_plain_ones(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Chlorpromazine was the first antipsychotic.", "true"),
        ("Haloperidol was the first antipsychotic.", "false"),
        ("Chlordiazepoxide was the first benzodiazepine ever made.", "true"),
        ("Pimavanserin was the first antipsychotic approved for Parkinson's disease psychosis.", "unknown"),
        ("Xanomeline is the first antipsychotic that does not block dopamine.", "unknown"),
        ("Haloperidol was the first antipsychotic for Tourette syndrome.", "unknown"),
    ],
)
def test_the_first_of_some_of_a_class_need_not_be_the_first_of_all(
    facts: KnowledgeBase, said: str, verdict: str
) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("GHB was banned in 2000.", "true"),
        ("GHB was banned in the UK in 2003.", "unknown"),
        ("Mephedrone was banned in the UK in 2005.", "false"),
        ("Ketamine became Schedule III in 2005.", "false"),
        ("MDMA was banned in 1995.", "false"),
    ],
)
def test_a_later_move_or_another_country_does_not_tell_when_a_drug_was_banned(
    facts: KnowledgeBase, said: str, verdict: str
) -> None:
    assert judge_sentence(facts, said).verdict == verdict
