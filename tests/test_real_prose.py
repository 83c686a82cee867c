"""Kinds of sentence that real pages hold, and that were once read as saying what they do not say."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.reviewing import review_text

# What another drug does, denied of one: less of it is left open.
LIKENED = {
    "Buprenorphine does not produce the euphoria and sedation caused by heroin.": "unknown",
    "Methadone is an opioid, but does not cause the euphoria seen with heroin.": "unknown",
    "Buprenorphine does not cause the euphoria associated with heroin.": "unknown",
    "Sugammadex cannot undo the paralysis caused by suxamethonium.": "true",
    "Buprenorphine does not produce euphoria.": "false",
}
# Denied by leaving out what was said before: one of two classes is enough.
LEFT_OUT = {
    "Ibuprofen is an anti-inflammatory pain reliever, while acetaminophen is not.": "true",
    "Ibuprofen is an anti-inflammatory pain reliever, while acetaminophen is.": "false",
    "Ketamine is a dissociative anesthetic, while morphine is not.": "true",
    "Ketamine is a dissociative anesthetic, while esketamine is not.": "false",
}
UNDONE = {
    "Naloxone blocks the effects of opioids, such as pain relief, sedation, and respiratory depression.": "true",
    "Naloxone reverses pain relief.": "unknown",
    "Naloxone blocks the effects of opioids.": "true",
    "Naloxone does not block the effects of opioids.": "false",
    "Atipamezole reverses medetomidine.": "true",
    "Atipamezole does not reverse medetomidine.": "false",
    "Atipamezole reverses medetomidine in dogs.": "true",
    "Atipamezole reverses medetomidine in people.": "unknown",
    "Naloxone reverses fentanyl in people.": "true",
}
# "Through" tells who did it, where something is done to a drug.
DONE_THROUGH = {
    "Xylazine is a powerful sedative authorized through the Food and Drug Administration in 1972 for veterinary use, "
    "however it’s not approved for use in people.": "unknown",
    "Ketamine is dangerous through slowing breathing.": "unknown",
}
# What is sold as a drug holds more than the drug.
ADULTERATED = {
    "Fentanyl is found in heroin.": "true",
    "Xylazine has been found in fentanyl.": "true",
    "Ibuprofen has been found in fentanyl.": "unknown",
    "Heroin may contain fentanyl.": "unknown",
    "Cocaine contains levamisole.": "unknown",
    "Vicodin contains fentanyl.": "false",
    # What is mixed into fentanyl lends its name to the mixture.
    "Tranq is a mix of fentanyl and xylazine.": "unknown",
    "Rompun contains fentanyl.": "false",
    "Vicodin contains hydrocodone.": "true",
    "Vicodin does not contain fentanyl.": "true",
}
TURNED = {
    "Imodium contains loperamide.": "true",
    "Imodium does not contain loperamide.": "false",
    "Loperamide is the active ingredient in Imodium.": "true",
    "Loperamide contains Imodium.": "unknown",
    "Imodium is the active ingredient in loperamide.": "unknown",
    "Percocet contains an opioid.": "true",
    "Opioids contain Percocet.": "unknown",
    "Opioids include Percocet.": "true",
    "NMDA antagonists contain ketamine.": "unknown",
}
AS_IT_IS = {
    "Morphine occurs naturally in the opium poppy.": "true",
    "Morphine does not occur naturally in the opium poppy.": "false",
    "Heroin occurs naturally in the opium poppy.": "false",
    "Heroin does not occur naturally in the opium poppy.": "true",
    "Oxycodone occurs naturally.": "false",
    # What is made from what is found there comes from there, too.
    "Heroin comes from the opium poppy.": "true",
}
GIVEN = {
    "Generic buprenorphine comes in a sublingual tablet, transdermal patch, and injectable solution.": "true",
    "Insulin is injected under the skin.": "true",
    "Insulin is not injected under the skin.": "false",
    "Insulin is swallowed under the skin.": "unknown",
    "Morphine is swallowed into a vein.": "unknown",
}
KILLING = {
    "Ibuprofen causes death with warfarin.": "unknown",
    "Ibuprofen can cause death with warfarin.": "true",
    "Fentanyl with alcohol can cause death.": "true",
    "Ibuprofen causes bleeding with warfarin.": "true",
}
# Whoever made it again was not the first to.
MADE_AGAIN = {
    "Aspirin was first made by Bayer.": "unknown",
    "Aspirin was invented by Bayer.": "unknown",
    "Aspirin was first made by Charles Gerhardt.": "true",
    "Aspirin was not first made by Charles Gerhardt.": "false",
    "Aspirin was first made by Bayer in 1897.": "true",
}


# What chemists call so is no medicine of the class, and is called so all the same.
CHEMISTS = {
    "Silver nitrate is a nitrate.": "unknown",
    "Nitroglycerin is a nitrate.": "true",
    "Ketamine is a nitrate.": "false",
    "PABA is para-aminobenzoic acid.": "true",
    "Thalidomide is a sedative.": "true",
    "Thalidomide is not a sedative.": "false",
}
# Which of them are meant stands elsewhere.
POINTED = {
    "These opioids do not slow breathing.": "unknown",
    "Opioids do not slow breathing.": "false",
    "These opioids slow breathing.": "true",
    "Heroin also falls into this category of opioids.": "unknown",
    "Those benzodiazepines include diazepam.": "unknown",
}

# A bracket with another name of the drug says nothing that a reader must know.
NAMED_AGAIN = {
    "The FDA has approved Spravato (esketamine) for treatment-resistant depression.": "true",
    "The FDA has not approved Spravato (esketamine) for treatment-resistant depression.": "false",
    "The FDA has approved Spravato (esketamine) for hair loss.": "false",
    "The FDA has approved Spravato (ketamine) for treatment-resistant depression.": "unknown",
}
LINES_OF_A_LIST = {
    "Lisinopril (Prinivil, Zestril): Used to treat high blood pressure and heart failure.": "true",
    "Lisinopril (Prinivil, Zestril): Used to treat malaria.": "false",
    "Lisinopril: not used to treat high blood pressure.": "unknown",
    "Prescribed for pain: morphine.": "unknown",
    "Schedule I drugs include heroin and LSD.": "true",
    "Schedule I drugs do not include heroin.": "unknown",
    "Schedule I drugs include morphine.": "false",
    "Class A drugs include heroin, crack, cocaine, ecstasy and LSD.": "true",
    "Class A drugs include ketamine.": "false",
}
AND_SO_ON = {
    "Sertraline is prescribed for depression, panic disorder, etc.": "true",
    "Sertraline is prescribed for depression, malaria, etc.": "unknown",
    "Opioids include morphine, codeine, and many others.": "true",
    "Opioids include ketamine, morphine, and many others.": "false",
    # What a product holds besides makes it another product.
    "Percocet contains oxycodone, acetaminophen, and more.": "unknown",
    "Instead, naltrexone blocks the effects of opioids.": "true",
    "Instead, naltrexone does not block the effects of opioids.": "false",
}

# What it is called in passing must be so, too.
PASSING = {
    "Grapefruit juice can change the blood levels of some prescription drugs.": "true",
    "Fentanyl is sold under the brand name Duragesic.": "true",
    "Fentanyl is not sold under the brand name Duragesic.": "false",
    "Duragesic is a brand name of fentanyl.": "true",
    "Fentanyl is sold under the brand name fentanyl.": "unknown",
    "Oxycodone is a prescription drug that relieves pain.": "true",
    "Oxycodone is a prescription drug that does not relieve pain.": "false",
    "Ibuprofen is a prescription drug that relieves pain.": "unknown",
    "MDMA is a prescription drug that helps curb appetite.": "unknown",
    "Caffeine is a prescription drug that helps curb appetite.": "false",
    "Hydrocodone belongs to a category of narcotic analgesics, or pain medicines.": "true",
    "Aspirin belongs to a category of narcotic analgesics, or pain medicines.": "false",
    "Aspirin is an opioid or an analgesic.": "true",
}

# "A class of drugs" and "a common type" say nothing of what they are.
SORTS = {
    "Benzodiazepines are a class of drugs used to treat anxiety, insomnia and seizures.": "true",
    "Benzodiazepines are a class of drugs used to treat malaria.": "unknown",
    "Statins are a group of medicines that lower cholesterol.": "true",
    "Statins are a group of medicines that raise cholesterol.": "false",
    "Opioids are a class of drugs that include heroin, fentanyl and oxycodone.": "true",
    "Opioids are a class of drugs that include heroin, fentanyl and ketamine.": "false",
    "SSRIs are a common type of antidepressant.": "true",
    "SSRIs are a common type of opioid.": "false",
    "SSRIs are a rare type of antidepressant.": "unknown",
    "Phenobarbital is a widely known barbiturate.": "true",
    "Phenobarbital is a little known barbiturate.": "unknown",
    "Morphine is an opiate that is prescribed as a pain reliever.": "true",
    "Morphine is an opiate that is prescribed as an antidepressant.": "false",
    "Diazepam, better known by its brand name Valium, is a benzodiazepine.": "true",
    "Diazepam, better known by its brand name Xanax, is a benzodiazepine.": "false",
    "Opium contains several different compounds, including morphine and codeine.": "true",
    "Opium contains several different compounds, including ketamine and codeine.": "unknown",
}

# Labels list both of two opposites, each of which some get.
BOTH_WAYS = {
    # What the body makes of it does so.
    "Codeine itself has little effect on pain.": "unknown",
    "Codeine itself is an opioid.": "true",
    "Codeine has no effect on pain.": "false",
    "Common side effects of tramadol include constipation and diarrhea.": "unknown",
    "Common side effects of tramadol include constipation.": "true",
    "Common side effects of morphine include diarrhea.": "false",
    "Opioids often cause diarrhea.": "false",
}

# What it leaves as it is, it does not take away, wherever in a list of verbs that stands.
KEPT = {
    "Ketamine provides analgesia and maintains airway reflexes while increasing blood pressure.": "true",
    "Ketamine raises blood pressure and keeps airway reflexes intact.": "true",
    "Ketamine raises blood pressure and does not keep airway reflexes intact.": "false",
    "Ketamine causes hallucinations and leaves memory intact.": "false",
    "Ketamine causes hallucinations and sharpens memory.": "unknown",
    "Ketamine causes sedation and maintains breathing.": "unknown",
    "Ibuprofen relieves pain and spares the stomach.": "false",
    "Ibuprofen reduces fever and affects the stomach.": "true",
}
# A group that is named by one of its drugs is not that drug, and the group of a trial are people.
GROUPED = {
    "Doxycycline belongs to the tetracycline group.": "true",
    "Doxycycline does not belong to the tetracycline group.": "false",
    "Doxycycline is in the tetracycline family of antibiotics.": "true",
    "Doxycycline and minocycline belong to the tetracycline group.": "true",
    "Methamphetamine belongs to the amphetamine group.": "true",
    "Ketamine belongs to the amphetamine group.": "false",
    "Amoxicillin belongs to the penicillin family.": "true",
    "Codeine belongs to the morphine group.": "unknown",
    "Codeine does not belong to the morphine group.": "unknown",
    "Esketamine belongs to the ketamine family.": "unknown",
    "Xanax and Valium belong to the same class of drugs.": "true",
    "The ketamine group had less pain.": "unknown",
    "The ketamine group had more nausea.": "unknown",
}
# A warning about two together is not yet a contraindication, whoever it is said of.
RULED_OUT = {
    "Diazepam is contraindicated in people who take opioids.": "unknown",
    "Ketamine is contraindicated in patients taking opioids.": "unknown",
    "Ibuprofen is contraindicated in people who take warfarin.": "unknown",
    "Sildenafil is contraindicated in people who take nitrates.": "true",
    "Naltrexone is contraindicated in people who take opioids.": "true",
    "Diazepam should not be taken with opioids.": "true",
}
# What people held once is no claim of the text; what was found out is.
HELD_THEN = {
    "Tramadol was thought not to be addictive.": "unknown",
    "Tramadol was not considered a narcotic.": "unknown",
    "Heroin was once thought to be non-addictive.": "unknown",
    "Heroin was found to be addictive.": "true",
    "Heroin is considered an opioid.": "true",
}
# Stopping it brings none; it brings it on in those who depend on another.
WITHDRAWN = {
    "Naltrexone is not addictive and does not cause withdrawal.": "unknown",
    "Stopping naltrexone does not cause withdrawal.": "true",
    "Naltrexone can cause withdrawal.": "true",
    "Naloxone does not cause withdrawal.": "false",
    "Morphine does not cause withdrawal.": "false",
}
# Behind a statement "the same as" tells of whom else it holds.
SAME_AS = {
    "Marijuana is Schedule I, the same as heroin.": "true",
    "Ketamine is Schedule III, the same as heroin.": "false",
    "Fentanyl is an opioid, the same as heroin.": "true",
    "Fentanyl is the same as heroin.": "false",
}
# "A and B" in a list of a class may be a product of both, which holds of it what holds of one.
LISTED_TWO = {
    "Opioids include morphine and cocaine.": "unknown",
    "Opioids include hydrocodone and ibuprofen.": "unknown",
    "Statins include ezetimibe and simvastatin.": "unknown",
    "Opioids include morphine and codeine.": "true",
    "Stimulants include amphetamine and dextroamphetamine.": "true",
    "Opioids include Percocet.": "true",
    "Percocet contains oxycodone and acetaminophen.": "true",
}
# The plain claim inside the words of a leaflet, a lecture or an answer.
PLAIN_WITHIN = {
    "Another cannabinoid is CBD.": "true",
    "Another opioid is ketamine.": "false",
    "CBD is another type of cannabinoid.": "true",
    "CBD is not another type of cannabinoid.": "false",
    "THC, short for tetrahydrocannabinol, is a cannabinoid.": "true",
    "THC, short for cannabidiol, is a cannabinoid.": "false",
    "Some Schedule I substances are heroin, LSD, and methaqualone.": "true",
    "Some Schedule I substances are heroin, LSD, and ketamine.": "false",
    "Included in Schedule IV are Valium and Xanax.": "true",
    "Included in Schedule II are Valium and Xanax.": "false",
    "Morphine and hydrocodone are on the list of Schedule II controlled substances.": "true",
    "Opium contains many alkaloids, including morphine, codeine, and papaverine.": "true",
    "Opium contains many alkaloids, including ketamine.": "unknown",
    "Opioids more powerful than morphine include hydromorphone (Dilaudid) and oxymorphone (Opana).": "true",
    "Opioids stronger than morphine include codeine and fentanyl.": "false",
    "Methylphenidate blocks the reuptake of norepinephrine and dopamine in presynaptic neurons.": "true",
    "Methylphenidate does not block the reuptake of norepinephrine and dopamine in presynaptic neurons.": "false",
    "Xylazine is not responsive to Narcan.": "true",
    "Xylazine is responsive to Narcan.": "false",
    "Fentanyl is not responsive to Narcan.": "false",
    "Naloxone quickly reverses an overdose by blocking the effects of opioids.": "true",
    "Naloxone does not reverse an overdose by blocking the effects of opioids.": "false",
    "Codeine works by being metabolized into morphine in the body.": "true",
    "Opioids can slow or stop a person's breathing.": "true",
    "All anticoagulants increase bleeding risk.": "true",
    "Anticoagulants reduce bleeding risk.": "false",
    "Tramadol is a centrally-acting synthetic opioid analgesic.": "true",
    "Ibuprofen is a centrally acting opioid analgesic.": "false",
    "Loperamide is a centrally acting opioid.": "unknown",
    # A name of the street may be one of several drugs, and "vitamin K" is no vitamin there.
    "Street names for ketamine include vitamin K, lady K, black hole, bump, and kit kat.": "unknown",
    "Ketamine is also known as vitamin K.": "unknown",
    "The straightforward answer is no, ketamine is not an opioid.": "true",
    "The short answer is yes, ketamine is an opioid.": "false",
    "The FDA approved tramadol in 1995 under the trade name Ultram.": "true",
    "The FDA approved tramadol in 1995 under the trade name Prozac.": "false",
    "Tramadol acts as an SNRI.": "unknown",
    "Ketamine acts as an SNRI.": "false",
    "Ketamine is characterized as a dissociative anesthetic.": "true",
    "Metformin is usually the first drug for type 2 diabetes.": "true",
    "Metformin is not usually the first drug for type 2 diabetes.": "unknown",
    "Ibuprofen relieves mild to moderate pain.": "true",
    "Ibuprofen does not relieve mild to moderate pain.": "false",
    "Morphine relieves mild to moderate pain.": "unknown",
    "Codeine is a widely used analgesic for mild to moderate pain.": "true",
    "Pregabalin and gabapentin have traditionally been used to treat epilepsy.": "true",
    "Propofol can be used for induction or maintenance of anaesthesia.": "true",
}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        pair
        for kind in (
            *(
                LIKENED,
                LEFT_OUT,
                UNDONE,
                DONE_THROUGH,
                ADULTERATED,
                TURNED,
                AS_IT_IS,
                GIVEN,
                KILLING,
                MADE_AGAIN,
                CHEMISTS,
                POINTED,
                KEPT,
                GROUPED,
                RULED_OUT,
                HELD_THEN,
                WITHDRAWN,
                SAME_AS,
                LISTED_TWO,
                PLAIN_WITHIN,
                NAMED_AGAIN,
                LINES_OF_A_LIST,
                AND_SO_ON,
                PASSING,
                SORTS,
                BOTH_WAYS,
            ),
        )
        for pair in kind.items()
    ],
)
def test_what_real_pages_say_is_judged_by_what_it_says(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


def test_they_are_not_all_of_a_group_of_which_some_were_pointed_to(facts: KnowledgeBase) -> None:
    text = "These opioids are made from the opium poppy plant. They include morphine, opium and heroin."
    assert verdicts(facts, text)[-1:] != ["true"]
    assert verdicts(facts, "Opioids relieve pain. They include morphine and heroin.") == ["true", "true"]


def verdicts(facts: KnowledgeBase, text: str) -> list[str]:
    return [record["verdict"] for record in review_text(facts, text).records]


def test_it_is_no_group_that_is_named_in_passing(facts: KnowledgeBase) -> None:
    text = "Officers said that it is basically a synthetic opioid in disguise. It is an opioid."
    assert verdicts(facts, text)[-1:] != ["true"]


def test_it_may_stand_for_what_the_sentence_goes_on_to_name(facts: KnowledgeBase) -> None:
    told = "Naloxone is an opioid antagonist. Because it is an opioid, methadone can cause dependence."
    assert verdicts(facts, told) == ["true", "true"]
    told = "Methadone is an opioid. Although it is not an opioid, ketamine relieves pain."
    assert verdicts(facts, told) == ["true", "true"]
    told = "Methadone is an opioid. Although it is an opioid, it does not cause a high."
    assert verdicts(facts, told) == ["true", "false"]


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("Fentanyl is reversed by naloxone. It is an opioid.", "true"),
        ("Fentanyl is reversed by naloxone. It is an opioid antagonist.", "unknown"),
        ("Fentanyl is reversed by naloxone. It is a benzodiazepine.", "false"),
        ("Doctors use flumazenil for Xanax overdoses. It is a benzodiazepine antagonist.", "true"),
        ("Benzodiazepines are sedatives. It is an opioid.", "unknown"),
        ("Benzodiazepines are sedatives. They are opioids.", "false"),
        ("Insulin lowers blood sugar. It is an opioid.", "false"),
    ],
)
def test_it_is_no_fault_where_another_drug_may_be_meant(facts: KnowledgeBase, told: str, verdict: str) -> None:
    assert verdicts(facts, told)[1:] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Methionine treatment could be beneficial for the treatment of postmenopausal osteoporosis.",
        "Anaesthesia is induced with thiopentone and maintained by nitrous oxide and oxygen with or without halothane.",
    ],
)
def test_what_papers_report_is_not_called_false(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict != "false"


LEAFLETS = {
    # A verb and what it is done to, behind another; what is added to what.
    "Xylazine can cause drowsiness, slow breathing, decrease blood pressure, and lower heart rate.": "true",
    "Xylazine can decrease blood pressure, and lower heart rate.": "true",
    "Xylazine cannot decrease blood pressure, and lower heart rate.": "false",
    "Propranolol relieves high blood pressure and rapid heart rate.": "unknown",
    "Fentanyl is an extremely potent opioid that may be added to drugs like heroin, cocaine and pills.": "unknown",
    "Fentanyl is an extremely weak opioid that may be added to drugs like heroin, cocaine and pills.": "false",
    "Fentanyl may be added to heroin.": "true",
    "Fentanyl may safely be taken with heroin.": "false",
}


@pytest.mark.parametrize("text", LEAFLETS)
def test_leaflets_tell_what_is_done_and_what_is_added(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == LEAFLETS[text]
