"""Claims about how a drug works, what it moves up or down, and what the body makes of it."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


HOW_IT_WORKS = {
    # It is known how it works, and it is otherwise.
    "Omeprazole works by blocking histamine receptors.": "false",
    "Omeprazole does not work by blocking histamine receptors.": "true",
    "Clonidine works by stimulating opioid receptors.": "false",
    "Ketamine works by activating mu-opioid receptors.": "false",
    "Lisinopril blocks HMG-CoA reductase.": "false",
    # What it does beside its way of working is not recorded: silence is no denial.
    "Sertraline binds dopamine D2 receptors.": "unknown",
    # A drug of quite other groups of the index than whatever acts there does not act there.
    "Omeprazole blocks muscarinic receptors.": "false",
    "Azithromycin inhibits monoamine oxidase.": "false",
    "Azithromycin does not inhibit monoamine oxidase.": "true",
    "Linezolid inhibits monoamine oxidase.": "true",
    "Metformin blocks COX-1.": "false",
    "Imatinib inhibits EGFR.": "false",
    "Erlotinib inhibits EGFR.": "true",
    "Amoxicillin acts on the bacterial ribosome.": "false",
    "Ciprofloxacin inhibits penicillin-binding proteins.": "false",
    "Apixaban inhibits thrombin.": "false",
    "Enoxaparin inhibits thrombin.": "unknown",
    "Furosemide blocks NMDA receptors.": "false",
    "Furosemide acts on GABA-A receptors.": "unknown",
    # Two targets in one list, in the words of textbooks.
    "Risperidone blocks dopamine D2 and serotonin 5-HT2A receptors.": "true",
    "Risperidone does not block D2 and 5-HT2A receptors.": "false",
    "Ibuprofen inhibits COX-1 and COX-2.": "true",
    "Celecoxib inhibits COX-1 and COX-2.": "false",
    "Haloperidol is a dopamine antagonist.": "true",
    "Metformin is a dopamine antagonist.": "false",
    "Ketamine doesn't block sodium channels.": "unknown",
    "Gabapentin works by blocking calcium channels.": "unknown",
    "Atorvastatin works by opening potassium channels.": "unknown",
    "Ketamine works by activating opioid receptors.": "unknown",
    # An agonist of which nobody says whether it is a full one.
    "Oliceridine is a partial agonist.": "unknown",
    "Thienorphine is a partial agonist at the mu receptor.": "unknown",
    "Thienorphine is a full agonist at the mu receptor.": "unknown",
    # That it is not used for something does not say that it makes it worse.
    "Naltrexone makes asthma worse.": "unknown",
    "Amlodipine makes depression worse.": "unknown",
    "Fentanyl makes pain worse.": "unknown",
    "Opioids make constipation worse.": "true",
    "Ketamine worsens depression.": "false",
    # How far an agonist goes is recorded of opioids alone.
    "LSD is a full agonist.": "unknown",
    "Salbutamol is a full agonist.": "unknown",
    "Nicotine is a partial agonist.": "unknown",
    "Fentanyl is a full agonist.": "true",
    "Morphine is a partial agonist at the mu receptor.": "false",
    # Families of receptors: one that is not touched does not speak for the others.
    "Cetirizine blocks histamine receptors.": "true",
    "Ibuprofen blocks cyclooxygenase.": "true",
    "Salvinorin A acts on serotonin receptors.": "unknown",
    "Ketamine binds dopamine D2 receptors.": "contested",
    "Gabapentin does not act on GABA receptors.": "true",
    "Diazepam enhances GABA.": "true",
    "Diazepam does not enhance GABA.": "false",
    "Morphine binds to the brain's opioid receptors.": "true",
    "Morphine mimics the body's own endorphins.": "true",
    "Naloxone mimics endorphins.": "unknown",
    "Buprenorphine only partly switches on the mu receptor.": "true",
}
HOW_FIRMLY_IT_BINDS = {
    # By the affinities recorded; what a drug mainly acts on it may hold loosely.
    "Fentanyl has a low affinity for the mu receptor.": "false",
    "Fentanyl has high affinity for mu receptors.": "true",
    "Buprenorphine binds tightly to mu receptors.": "true",
    "Buprenorphine binds weakly to mu receptors.": "false",
    "Tramadol binds weakly to mu receptors.": "true",
    "Tramadol has a strong affinity for mu receptors.": "false",
    "Codeine binds strongly to mu receptors.": "false",
    "Codeine binds weakly to mu receptors.": "true",
    "Ketamine has a low affinity for mu receptors.": "true",
    "Ketamine has a high affinity for mu receptors.": "false",
    "Sertraline weakly blocks the serotonin transporter.": "unknown",
    # So with how far an antidote goes.
    "Naloxone only partly reverses buprenorphine.": "true",
    "Naloxone only partly reverses morphine.": "unknown",
    "Naloxone partially reverses ketamine.": "false",
}
WHAT_KIND_IT_IS_OF = {
    # A class before the name of an object says that it is one.
    "Percocet contains the opioid oxycodone.": "true",
    "Percocet contains the opioid acetaminophen.": "false",
    "Suboxone contains the opioid antagonist buprenorphine.": "false",
    "Fentanyl is stronger than the stimulant morphine.": "false",
    "Tylenol does not contain the opioid codeine.": "true",
    "It is false that Percocet contains the opioid acetaminophen.": "unknown",
}
WHAT_MOVES = {
    "Metoprolol quickens the pulse.": "false",
    "Metoprolol does not quicken the pulse.": "true",
    "Ketamine tightens the airways.": "false",
    "Ketamine relaxes the airways.": "true",
    "Omeprazole makes the stomach produce more acid.": "false",
    "Simvastatin lowers cholesterol levels.": "true",
    "Simvastatin raises cholesterol.": "false",
    "Sertraline boosts serotonin levels in the brain.": "true",
    "Cocaine raises dopamine levels.": "true",
    "Cocaine releases dopamine.": "unknown",
    "Methylphenidate lowers blood pressure.": "false",
    "Ketamine usually lowers blood pressure.": "false",
    "Ketamine sometimes lowers blood pressure.": "true",
    "Ketamine lowers cholesterol.": "unknown",
}
WHAT_BECOMES_OF_IT = {
    "Codeine is converted into morphine by CYP2D6.": "true",
    "CYP2D6 does not convert codeine into morphine.": "false",
    "Codeine is converted to morphine by CYP3A4.": "unknown",
    "Morphine is converted into codeine by CYP2D6.": "false",
    "Oxymorphone is an active metabolite of oxycodone.": "true",
    "Oxycodone is an active metabolite of oxymorphone.": "false",
    "Lisdexamfetamine isn't a prodrug.": "false",
    "Morphine is a prodrug.": "unknown",
    "Diazepam has a long half-life.": "true",
    "Methadone isn't short-acting.": "true",
    "Naloxone has a long half-life.": "false",
    "Naltrexone is short-acting.": "unknown",
    "Ketamine is made up of two mirror-image molecules.": "true",
    "Esketamine is a racemic mixture.": "false",
    "Esketamine is the right-handed mirror image of ketamine.": "false",
    "Arketamine is the mirror image of esketamine.": "true",
    "Dexmedetomidine is the right-handed form of medetomidine.": "unknown",
    "Celecoxib prefers COX-1 to COX-2.": "false",
    "Ibuprofen prefers COX-2 to COX-1.": "unknown",
    "Blocking NMDA receptors is how ketamine works.": "true",
    "Mu receptors are switched off by morphine.": "false",
    "Buprenorphine is known for its very weak grip on mu receptors.": "false",
    "Mitragynine acts on mu receptors.": "true",
    "Mitragynine partly activates mu receptors.": "contested",
    "Buprenorphine has no ceiling to its effect on breathing.": "false",
    "The antidepressant effect of a single ketamine infusion takes weeks to appear.": "false",
    "Intravenous ketamine wears off within half an hour.": "true",
}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        *HOW_IT_WORKS.items(),
        *HOW_FIRMLY_IT_BINDS.items(),
        *WHAT_KIND_IT_IS_OF.items(),
        *WHAT_MOVES.items(),
        *WHAT_BECOMES_OF_IT.items(),
    ],
)
def test_how_a_drug_works_is_judged_by_what_is_recorded(kb: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(kb, said).verdict == verdict
