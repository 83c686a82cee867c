"""Claims as people make them over a fence: who prescribes it, what it is that they take, what comes back and why.

Each wording stands with its denial and with a near neighbour that must stay undecided.
"""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    [record] = check(facts, [text]).records
    return str(record["verdict"])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gabapentin, commonly used for seizures and nerve pain, is not an opioid.", "true"),
        ("Gabapentin, commonly used for seizures and nerve pain, is an opioid.", "false"),
        ("Nerve pain is often treated with gabapentin.", "true"),
        ("Nerve pain is an opioid.", "unknown"),  # a condition is no drug, and says no use of one
    ],
)
def test_what_follows_a_list_of_uses_is_said_of_the_drug(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Spravato is a tablet you swallow.", "false"),
        ("Xanax is a tablet you swallow.", "true"),
        ("Ozempic is not a pill you swallow.", "true"),
        ("Prozac is not a tablet you swallow.", "unknown"),  # a capsule is swallowed, too
        ("Duragesic is a patch you stick on your skin.", "true"),
        ("Duragesic is not a patch you stick on your skin.", "false"),
    ],
)
def test_a_form_is_named_with_what_is_done_with_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("British doctors can still prescribe heroin, which they call diamorphine.", "true"),
        ("British doctors can no longer prescribe heroin.", "false"),
        ("American doctors can prescribe methadone.", "true"),
        ("American doctors can legally prescribe heroin.", "false"),
        ("American doctors cannot prescribe heroin.", "true"),
        ("British doctors can prescribe cannabis.", "unknown"),  # not approved is not the same as not prescribed
    ],
)
def test_what_the_doctors_of_a_country_prescribe_is_approved_there(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Flumazenil is what paramedics give to reverse an opioid overdose.", "false"),
        ("Naloxone is what paramedics give to reverse an opioid overdose.", "true"),
        ("Vitamin K is what doctors use to reverse warfarin.", "true"),
        ("Xylazine is not an opioid, so naloxone won't undo its sedation.", "true"),
        ("Fentanyl is not an opioid, so naloxone won't undo its sedation.", "false"),
        ("A GHB coma can be reversed with naloxone.", "false"),
        ("A GHB coma cannot be reversed with naloxone.", "true"),
        ("A heroin coma can be reversed with naloxone.", "true"),
        ("A heroin coma can be reversed with magnesium.", "unknown"),
        ("Naloxone wears off sooner than methadone, which is why people can slip back into overdose.", "true"),
        ("Naloxone lasts longer than methadone, which is why people can slip back into overdose.", "false"),
    ],
)
def test_antidotes_are_told_of_by_who_gives_them_and_what_comes_back(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Brushing fentanyl powder off your sleeve is enough to make you overdose within seconds.", "false"),
        ("Brushing fentanyl powder off your sleeve won't make you overdose.", "true"),
        ("Getting fentanyl on your skin can make you overdose.", "false"),
        ("Getting fentanyl in your eyes can make you overdose.", "unknown"),
        ("Narcan gets you high if you take it while sober.", "false"),
        ("Narcan does not get you high if you take it while sober.", "true"),
        ("Coming off benzodiazepines suddenly can cause seizures that may be fatal.", "true"),
        ("Coming off benzodiazepines suddenly cannot cause seizures that may be fatal.", "false"),
        ("Caffeine can cause headaches that may be fatal.", "unknown"),
        ("People who use a lot of ketamine can end up with bladder damage.", "true"),
        ("People who use a lot of ketamine can end up with hearing loss.", "unknown"),
        ("When abused, the cough suppressant dextromethorphan blocks NMDA receptors.", "true"),
        ("When abused, the cough suppressant dextromethorphan does not block NMDA receptors.", "false"),
        ("When abused, dextromethorphan blocks dopamine receptors.", "false"),
    ],
)
def test_harms_are_told_with_who_takes_it_and_how(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The warfarin your grandma takes is rat poison.", "misleading"),
        ("The Tylenol your mother takes is an opioid.", "false"),
        ("The Tylenol your mother takes is not an opioid.", "true"),
        ("The Tylenol your mother takes is from Canada.", "unknown"),
        ("Depressed people are being given ketamine, which is a horse tranquilizer.", "misleading"),
        ("Depressed people are being given ketamine, which is an opioid.", "false"),
        ("Depressed people are being given ketamine, which is not an opioid.", "true"),
        ("Depressed people are being given ketamine with morphine, which is a benzodiazepine.", "false"),
        ("Trazodone is a benzo doctors hand out for sleep.", "false"),
        ("Trazodone is an antidepressant doctors hand out for sleep.", "true"),
        ("Chemically, Adderall is just one methyl group away from crystal meth.", "misleading"),
        ("Adderall is just two methyl groups away from crystal meth.", "unknown"),
    ],
)
def test_what_somebody_takes_is_called_something(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Crack and powder cocaine are two entirely different drugs.", "false"),
        ("Crack and powder cocaine are the same drug.", "true"),
        ("Albuterol and salbutamol are the same drug under two names.", "true"),
        ("Albuterol and salbutamol are not the same drug under two names.", "false"),
        ("Ibuprofen and naproxen are the same drug under two names.", "false"),
        ("Paracetamol and ibuprofen are two different painkillers.", "true"),
        ("Paracetamol and acetaminophen are two different painkillers.", "false"),
        ("Crack and powder cocaine are two entirely different drugs, they don't share the same ingredient.", "false"),
        ("Tylenol and Advil are different drugs, they share the same active ingredient.", "unknown"),
        ("Powder cocaine is smoked.", "unknown"),  # the powder is not told apart from the base
        ("Ibuprofen and naproxen are two different blue tablets.", "unknown"),
    ],
)
def test_two_names_are_of_one_drug_or_of_two(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mitragynine, the main alkaloid in kratom, binds to opioid receptors.", "true"),
        ("Mitragynine, the main alkaloid in kratom, does not bind to opioid receptors.", "false"),
        ("7-hydroxymitragynine, the main alkaloid in kratom, binds to opioid receptors.", "false"),
        ("Tirzepatide acts on the GLP-1 receptor and nothing else.", "false"),
        ("Tramadol acts only on mu receptors.", "false"),
        ("Venlafaxine acts only on the serotonin transporter.", "false"),
        ("Naltrexone acts only on opioid receptors.", "unknown"),  # the receptors of a family are not told apart
        ("Semaglutide acts only on the GLP-1 receptor.", "unknown"),  # that it acts nowhere else is not recorded
        ("Fentanyl hits the same mu receptor as morphine.", "true"),
        ("Ketamine hits the same NMDA receptor as morphine.", "false"),
        ("Mitragynine, the main alkaloid in kratom, binds to melatonin receptors.", "unknown"),
        ("Fentanyl hits the same mu receptor as ozone.", "unknown"),
        ("Metformin works mainly by forcing the pancreas to pump out more insulin.", "false"),
        ("Metformin doesn't make the pancreas release more insulin.", "true"),
        ("Glipizide works by making the pancreas release more insulin.", "true"),
        ("Magic mushrooms work because psilocin blocks the 5-HT2A receptor.", "false"),
        ("Magic mushrooms work because psilocin activates the 5-HT2A receptor.", "true"),
        ("Clopidogrel has to be activated by CYP2C19, an enzyme that omeprazole inhibits.", "true"),
        ("Clopidogrel has to be activated by CYP2C19, an enzyme that omeprazole does not inhibit.", "false"),
        ("Clopidogrel has to be activated by CYP2C19, an enzyme that ketamine inhibits.", "unknown"),
    ],
)
def test_how_it_works_is_told_beside_what_it_is(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024 the FDA gave MDMA the green light as a treatment for PTSD.", "false"),
        ("The FDA did not give MDMA the green light for PTSD.", "true"),
        ("In 2019 the FDA gave Spravato the go-ahead for treatment-resistant depression.", "true"),
        ("The FDA gave aspirin the green light for toothache in 1911.", "unknown"),
        ("Cocaine still has an FDA-approved use as a local anesthetic in the nose.", "true"),
        ("Cocaine has no FDA-approved use as a local anesthetic.", "false"),
        ("Ranitidine was pulled from US shelves in 2020 over contamination with NDMA.", "true"),
        ("Ranitidine was pulled from US shelves in 2019 over contamination with NDMA.", "false"),
        ("Ranitidine was pulled from US shelves in 2020 over contamination with lead.", "unknown"),
        ("Heroin is produced by acetylating morphine.", "true"),
        ("Heroin is not produced by acetylating morphine.", "false"),
        ("Hydromorphone is produced by acetylating morphine.", "unknown"),
        ("Cannabis is in Schedule I of the 1961 Convention.", "true"),
        ("Cannabis is in Schedule IV of the 1961 Convention.", "false"),
        ("Prozac was approved in the US in December 1987.", "true"),
        ("Prozac was approved in the US in November 1987.", "false"),
    ],
)
def test_history_and_law_are_told_in_lively_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Levothyroxine should be taken on an empty stomach.", "true"),
        ("Levothyroxine should not be taken on an empty stomach.", "false"),
        ("Levothyroxine should be taken with food.", "false"),
        ("Alendronate must be taken on an empty stomach.", "true"),
        ("Ibuprofen should be taken on an empty stomach.", "unknown"),
        ("Clozapine can be taken without any blood tests in the UK.", "false"),
        ("Clozapine cannot be taken without blood tests in the UK.", "true"),
        ("Clozapine can be taken without blood tests in Spain.", "unknown"),
        ("Blood levels of lithium have to be checked because its therapeutic window is narrow.", "true"),
        ("The therapeutic window of lithium is wide.", "false"),
        ("Ketamine's therapeutic window is narrow.", "unknown"),
        (
            "After months of daily use prednisone can be stopped overnight with no risk of adrenal insufficiency.",
            "false",
        ),
        ("After months of daily use prednisone cannot be stopped overnight.", "true"),
        ("After months of daily use loratadine can be stopped overnight.", "unknown"),
        ("Taking acetaminophen in pregnancy may be associated with autism in the child.", "contested"),
        ("Taking valproate in pregnancy may be associated with deafness in the child.", "unknown"),
    ],
)
def test_how_it_is_taken_and_watched(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Amoxicillin kills viruses, including the flu.", "false"),
        ("Amoxicillin does not kill viruses, including the flu.", "true"),
        ("Amoxicillin kills parasites, including malaria.", "unknown"),
        ("Finasteride increases DHT.", "false"),
        ("Finasteride lowers DHT.", "true"),
        ("Spironolactone lowers DHT.", "unknown"),
        ("Hydrochlorothiazide can trigger gout.", "true"),
        ("Hydrochlorothiazide never triggers gout.", "false"),
        ("Loratadine can trigger gout.", "unknown"),
        ("Plan B terminates an established pregnancy.", "false"),
        ("Plan B does not terminate an established pregnancy.", "true"),
        ("Mifepristone ends a pregnancy.", "true"),
        ("Loratadine ends a pregnancy.", "unknown"),
        ("Thyroid hormone pills like Synthroid are approved for weight loss in people with a normal thyroid.", "false"),
        ("Thyroid hormones are not approved for weight loss.", "true"),
        ("Levothyroxine is approved for an underactive thyroid in people with a normal thyroid.", "unknown"),
        ("Metoprolol, a beta agonist, slows the heart.", "false"),
        ("Albuterol is a beta agonist.", "true"),
    ],
)
def test_what_it_does_and_does_not_do(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is xylazine a vet drug", "yes"),
        ("is alcohol plus xanax dangerous for your breathing", "yes"),
        ("is caffeine plus ibuprofen dangerous for your breathing", "unknown"),
        ("are ozempic and wegovy the same ingredient", "yes"),
        ("are ozempic and trulicity the same active ingredient", "no"),
        ("do antibiotics like amoxicilin work on colds", "no"),
        ("do opioids like xanax work on colds", "no"),
        ("which dewormer gets mixed into cocain", "levamisole"),
        ("how do statins like rosuvastatin work", "by inhibiting the HMG-CoA reductase"),
    ],
)
def test_the_same_is_asked_in_haste(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer
