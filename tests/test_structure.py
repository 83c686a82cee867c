"""Sentences in which the words stand in another order, or which say it in a roundabout way, and their lookalikes."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It is naloxone that reverses an opioid overdose.", "true"),
        ("It is naltrexone that is in Narcan.", "false"),
        ("It is not gabapentin that is an opioid.", "true"),
        ("It is not morphine that is an opioid.", "false"),
        ("It is only opioids that relieve pain.", "false"),
        ("It isn't just opioids that can slow breathing.", "true"),
        ("What Narcan contains is naloxone.", "true"),
        ("What Narcan contains is hope.", "unknown"),
        ("What makes Suboxone an opioid is buprenorphine.", "true"),
        ("What makes Suboxone an opioid is naloxone.", "false"),
        ("What makes Percocet popular is oxycodone.", "unknown"),
        ("Oxycodone makes Percocet an opioid.", "true"),
        ("Acetaminophen makes Percocet an opioid.", "false"),
        ("Naloxone makes Suboxone safer.", "unknown"),
        ("Naloxone is what reverses an opioid overdose.", "true"),
    ],
)
def test_a_cleft_says_what_the_plain_sentence_says(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("If you take tramadol, you are taking an opioid.", "true"),
        ("If you take gabapentin, you are taking an opioid.", "false"),
        ("If you take gabapentin, you are not taking an opioid.", "true"),
        ("Anyone who takes Vicodin is taking hydrocodone.", "true"),
        ("Taking Percocet means taking an opioid.", "true"),
        ("If you do not take gabapentin, you are taking an opioid.", "unknown"),
        ("If you take gabapentin with an opioid, you are taking an opioid.", "unknown"),
        ("People who take gabapentin are often taking an opioid.", "unknown"),
        ("If you take gabapentin, you will sleep well.", "unknown"),
    ],
)
def test_whoever_takes_a_drug_takes_what_it_is(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Both ingredients of Percocet are opioids.", "false"),
        ("Only one of the two ingredients of Percocet is an opioid.", "true"),
        ("Not a single ingredient of Vicodin is an opioid.", "false"),
        ("Not all ingredients of Suboxone are opioids.", "true"),
        ("Of the two drugs in Suboxone, only buprenorphine is an opioid.", "true"),
        ("Of the two drugs in Suboxone, only naloxone is an opioid.", "false"),
        ("Of the three drugs in Suboxone, only buprenorphine is an opioid.", "unknown"),
        ("Both ingredients of Narcan are opioids.", "false"),
        ("The opioid in Vicodin is hydrocodone.", "true"),
        ("The opioid in Vicodin is oxycodone.", "false"),
        ("Acetaminophen, the opioid in Percocet, can damage the liver.", "false"),
        ("The oxycodone in Vicodin relieves pain.", "false"),
        ("The active ingredient of Suboxone is buprenorphine.", "unknown"),
        ("The ingredients of Suboxone are buprenorphine and naloxone.", "true"),
        ("The ingredients of Suboxone are buprenorphine.", "unknown"),
        ("The ingredients of Percocet are cheap.", "unknown"),
        # The prefix denies the one word, and a denial the whole of it.
        ("Zolpidem is a non-opioid analgesic.", "false"),
        ("Ibuprofen is a non-opioid analgesic.", "true"),
        ("Tramadol is a non-opioid analgesic.", "false"),
        ("Oliceridine is not a non-opioid analgesic.", "true"),
        ("Lyrica, whose active ingredient is pregabalin, is not an opioid.", "true"),
        ("Lyrica, whose active ingredient is gabapentin, is not an opioid.", "false"),
    ],
)
def test_the_parts_of_a_product_are_spoken_of_apart(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine relieves pain and is therefore an opioid.", "false"),
        ("Ketamine is addictive, so it must be an opioid.", "false"),
        ("Gabapentin relieves pain, which makes it an opioid.", "false"),
        ("Morphine slows breathing because it is an opioid.", "true"),
        ("Since morphine is an opioid, it can slow breathing.", "true"),
        ("Percocet is an opioid because it contains oxycodone.", "true"),
        ("Xylazine is not an opioid, so naloxone does not reverse it.", "true"),
        ("Gabapentin is not an opioid, as it is a gabapentinoid.", "true"),
        ("Morphine is an opioid because it activates opioid receptors.", "true"),
        ("Methadone blocks NMDA receptors and is therefore an opioid.", "unknown"),
        ("Methadone is an opioid because it blocks NMDA receptors.", "unknown"),
        ("Ketamine is not an opioid because it relieves pain.", "unknown"),
        ("Tramadol is an opioid, as is codeine.", "true"),
        ("Since 1970 ketamine is an opioid.", "unknown"),
    ],
)
def test_a_reason_is_true_only_where_what_is_recorded_carries_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Despite being an opioid, gabapentin relieves pain.", "false"),
        ("Despite relieving pain, ketamine is not an opioid.", "true"),
        ("Being an opioid, ketamine slows breathing.", "false"),
        ("As an opioid, morphine relieves pain.", "true"),
        ("As an NMDA antagonist, methadone is an opioid.", "unknown"),
        ("Ketamine, not an opioid, relieves pain.", "true"),
        ("Morphine, not an opioid, relieves pain.", "false"),
        ("Morphine, not ketamine, is an opioid.", "true"),
        ("Ketamine but not morphine is an opioid.", "false"),
        ("Morphine, not money, is the root of evil.", "unknown"),
        ("Xylazine is a sedative that naloxone does not reverse.", "true"),
        ("Morphine is an opioid that naloxone does not reverse.", "false"),
        ("Morphine is an opioid that doctors love.", "unknown"),
    ],
)
def test_what_is_said_in_passing_is_judged_too(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naloxone is opioid-free.", "true"),
        ("Percocet is opioid-free.", "false"),
        ("Percocet is free of opioids.", "false"),
        ("Percocet is sugar-free.", "unknown"),
        ("Vicodin contains an opioid; plain Tylenol does not.", "true"),
        ("My dad's Lyrica is an opioid.", "false"),
        ("My dad's pills contain an opioid.", "unknown"),
        ("Benzodiazepines are opioids without exception.", "false"),
        ("None of the SSRIs is an opioid.", "true"),
        ("Only partial agonists are opioids.", "false"),
        ("It would be wrong to say that morphine is an opioid.", "false"),
        ("It would be wrong to give ketamine to a child.", "unknown"),
        ("Naloxone is just another name for naltrexone.", "false"),
        ("The drug known on the street as molly is MDMA.", "true"),
        ("Special K is known medically as ketamine.", "true"),
    ],
)
def test_small_words_around_a_name_change_what_they_should(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Percocet is used for pain.", "true"),
        ("Percocet is approved for fever.", "unknown"),
        ("Suboxone is used for pain.", "unknown"),
        ("Contrave treats alcoholism.", "unknown"),
        ("Contrave is used for weight loss.", "true"),
        ("Suboxone is an antagonist.", "unknown"),
        ("Suboxone is a full agonist.", "false"),
    ],
)
def test_what_is_recorded_of_one_ingredient_is_not_simply_the_product_s(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Suboxone is just swapping one addiction for another.", "misleading"),
        ("Opiate and opioid are synonyms.", "misleading"),
        ("Narcotic is a synonym for opioid.", "misleading"),
        ("Spravato is just ketamine in a nasal spray.", "misleading"),
        ("You can overdose just by touching fentanyl.", "false"),
        ("Ketamine is merely a horse tranquilliser.", "false"),
        ("Ketamine is a horse tranquilizer.", "misleading"),
        ("Ketamine is a lion tranquilizer.", "unknown"),
        ("Suboxone is just swapping one headache for another.", "unknown"),
        ("Benzodiazepines and opioids are the same thing.", "false"),
    ],
)
def test_a_known_misconception_is_found_in_other_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Celebrex is a steroid.", "false"),
        ("Testosterone is a steroid.", "true"),
        ("Prednisone is an antibiotic.", "false"),
        ("Valium is a stimulant.", "false"),
        ("SSRIs are stimulants.", "false"),
        ("Promethazine is an antihistamine.", "true"),
        ("Quetiapine is an antidepressant.", "unknown"),
        ("Aspirin is a blood thinner.", "true"),
        ("Alcohol is a diuretic.", "unknown"),
    ],
)
def test_classes_that_share_no_member_exclude_each_other(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Esketamine is the S enantiomer of ketamine.", "true"),
        ("Esketamine is the R form of ketamine.", "false"),
        ("Ketamine is a mixture of esketamine and arketamine.", "true"),
        ("Esketamine contains ketamine.", "unknown"),
        ("Ultracet is tramadol on its own.", "false"),
        ("Percocet is plain oxycodone.", "false"),
        ("Narcan contains naloxone and nothing else.", "true"),
        ("Percocet contains oxycodone and nothing else.", "false"),
        ("Naloxone and buprenorphine, the two ingredients of Suboxone, are both opioids.", "false"),
        ("Oxycodone is a natural opiate.", "false"),
        ("Oxycodone is an opiate.", "contested"),
        ("Dextromethorphan, like codeine, is an opioid agonist that suppresses cough.", "false"),
        ("Unlike ibuprofen, codeine is an opioid that slows breathing.", "unknown"),
        ("Gabapentin, despite its name, doesn't act on GABA receptors.", "true"),
    ],
)
def test_forms_mixtures_and_what_is_nothing_else(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("There is no codeine in plain Tylenol.", "true"),
        ("You'll find oxycodone in Vicodin.", "false"),
        ("There is hope in Narcan.", "unknown"),
        ("Subutex contains buprenorphine but no naloxone.", "true"),
        ("Suboxone contains buprenorphine but no naloxone.", "false"),
        ("Naloxone is different from naltrexone.", "true"),
        ("Alprazolam and Xanax are different drugs.", "false"),
        ("Suboxone and buprenorphine are different drugs.", "unknown"),
        ("Esketamine is a form of ketamine.", "true"),
        ("Heroin is a form of morphine.", "unknown"),
        ("Morphine is a prodrug of codeine.", "false"),
        ("An example of a synthetic opioid is fentanyl.", "true"),
        ("Examples of synthetic opioids are morphine and fentanyl.", "false"),
        ("Ritalin and Adderall are both stimulants, but only Adderall contains amphetamine.", "true"),
        ("Ritalin and Adderall are both stimulants, but only Ritalin contains amphetamine.", "false"),
        ("Imodium is an opioid, plain and simple.", "true"),
    ],
)
def test_what_is_in_a_product_and_what_differs_is_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("All Schedule II drugs are opioids.", "false"),
        ("Not all Schedule II drugs are opioids.", "true"),
        ("Every drug in Schedule I is an opioid.", "false"),
        ("All Schedule II drugs are interesting.", "unknown"),
        ("MDMA, known as ecstasy or molly, is an amphetamine derivative.", "true"),
        ("MDMA, known as ecstasy or fentanyl, is an amphetamine derivative.", "false"),
        ("Oxycodone is in Percocet.", "true"),
        ("Codeine is in Percocet.", "false"),
        ("Despite its high price, ketamine is a dissociative.", "unknown"),
    ],
)
def test_schedules_other_names_and_places_in_products_are_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Although many people think otherwise, ketamine is an opioid.", "false"),
        ("Although many people assume otherwise, ketamine is fun.", "unknown"),
        ("Percocet has two active ingredients: oxycodone and acetaminophen.", "true"),
        ("Suboxone has two ingredients: buprenorphine and naltrexone.", "false"),
        ("Percocet has three active ingredients.", "false"),
        ("Xanax has two active ingredients.", "unknown"),
        ("Vicodin and Percocet contain the same opioid.", "false"),
        ("Vicodin and Norco contain different opioids.", "false"),
        ("Suboxone contains the same ingredients as Subutex.", "false"),
        ("Suboxone contains the same drug as Subutex.", "unknown"),
        ("Vicodin is hydrocodone plus ibuprofen.", "false"),
        ("Xanax is alprazolam and Valium is diazepam.", "true"),
        ("Besides buprenorphine, Suboxone contains naloxone.", "true"),
        ("Besides methadone, Suboxone contains naloxone.", "false"),
        ("Besides oxycodone, Percocet is an opioid.", "unknown"),
        ("Suboxone, a medicine for opioid addiction, contains methadone.", "false"),
        ("Xanax is either an opioid or a benzodiazepine.", "true"),
        ("Ketamine is either an opioid or a benzodiazepine.", "false"),
        ("Ketamine is either an opioid or a mystery.", "unknown"),
        ("A drug that relieves pain must be an opioid.", "false"),
        ("Drugs that relieve pain are not opioids.", "unknown"),
        ("Codeine is an opioid that the liver turns into morphine.", "true"),
        ("Drugs including morphine and ketamine are opioids.", "false"),
    ],
)
def test_counts_sums_alternatives_and_sameness_are_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tylenol No. 3 is opioid-free.", "false"),
        ("Tylenol No. 3 contains codeine.", "true"),
        ("Tylenol is No. 3 in sales.", "unknown"),
        ("It isn't only opioids that cause physical dependence; benzodiazepines do too.", "true"),
        ("It isn't only opioids that cause physical dependence; bananas do too.", "unknown"),
        ("Nalbuphine is not a pure opioid antagonist.", "true"),
        ("Nalbuphine is a pure opioid antagonist.", "false"),
        ("Naloxone is not a pure opioid antagonist.", "unknown"),
        ("Spravato is not an opioid nasal spray.", "true"),
        ("Spravato is an opioid nasal spray.", "false"),
        ("Spravato is an opioid nasal spray of the future.", "unknown"),
        ("Methadone is an NMDA antagonist and therefore no opioid.", "false"),
        ("Methadone is an NMDA antagonist and therefore an opioid.", "unknown"),
        ("Xanax is a benzodiazepine and therefore not an opioid.", "true"),
        ("Xanax is a benzodiazepine and therefore no opioid.", "true"),
        ("Meperidine has not been shown to be anything other than a local anaesthetic.", "false"),
        ("Lidocaine has not been shown to be anything other than a local anaesthetic.", "unknown"),
        ("Paracetamol, called acetaminophen in the US, isn't an NSAID.", "true"),
        ("Paracetamol, called ibuprofen in the US, isn't an NSAID.", "false"),
        ("Fentanyl is not a natural opiate extracted from the poppy.", "true"),
        ("Morphine is not a natural opiate extracted from the poppy.", "false"),
        ("Ketamine is not an opioid that relieves pain.", "true"),
        ("Ketamine is not an anaesthetic that bores people.", "unknown"),
        ("Morphine is not an opioid used for pain.", "false"),
        ("Naloxone is not an opioid used for pain.", "true"),
        ("Although it sounds like naloxone, nalbuphine is an opioid.", "true"),
        ("Although it sounds like naloxone, nalbuphine is an opioid antagonist.", "false"),
        ("Although it acts like naloxone, nalbuphine is an opioid.", "unknown"),
        ("Ketamine acts at the same receptor as PCP.", "true"),
        ("Ketamine does not act at the same receptor as PCP.", "false"),
        ("Morphine acts on the same receptors as fentanyl.", "true"),
        ("Morphine acts on the same receptors as my dog.", "unknown"),
        ("Gabapentinoids, including baclofen, bind the alpha-2-delta subunit.", "false"),
        ("Gabapentin binds the alpha-2-delta subunit.", "true"),
    ],
)
def test_denials_of_a_whole_and_likenesses_of_names_are_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Methylphenidate, the drug in Ritalin and Concerta, is a stimulant.", "true"),
        ("Methylphenidate, the drug in Adderall, is a stimulant.", "false"),
        ("Duragesic is a fentanyl patch.", "true"),
        ("Duragesic is a morphine patch.", "false"),
        ("Lorazepam, the generic form of Ativan, is a benzodiazepine.", "true"),
        ("Toradol is ketorolac, an NSAID.", "true"),
        ("Toradol is ketorolac, an opioid.", "false"),
        ("Spravato isn't generic ketamine.", "true"),
        ("Wegovy contains semaglutide, the same drug as Ozempic.", "true"),
        ("Wegovy contains tirzepatide, the same drug as Ozempic.", "false"),
        ("Barbiturates and benzodiazepines are two different classes of drugs.", "true"),
        ("Tamiflu is an antibiotic.", "false"),
    ],
)
def test_what_stands_beside_another_name_is_judged_too(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine works by acting on opioid receptors.", "unknown"),
        ("Ketamine relieves pain by acting on opioid receptors.", "unknown"),
        ("Ketamine works mainly through opioid receptors.", "false"),
        ("Ketamine relieves pain, acting on opioid receptors.", "unknown"),
        ("Suboxone relieves pain by blocking opioid receptors.", "unknown"),
        ("Suboxone works by partially activating opioid receptors.", "true"),
        ("Some Percocet contains fentanyl.", "unknown"),
        ("Ketamine relieves pain by blocking NMDA receptors.", "true"),
        ("Morphine works by activating opioid receptors.", "true"),
    ],
)
def test_a_weak_binding_is_not_the_way_in_which_a_drug_works(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Marijuana is a narcotic.", "misleading"),
        ("Fentanyl is considered an opiate.", "misleading"),
        ("Fentanyl is a natural opiate.", "false"),
        ("Ketamine is not a narcotic.", "true"),
    ],
)
def test_a_misleading_claim_is_one_by_any_name_and_verb(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine and morphine are not both opioids.", "true"),
        ("Codeine and morphine are not both opioids.", "false"),
        ("Xanax is not both a benzodiazepine and an opioid.", "true"),
        ("It is not true that some painkillers are not opioids.", "false"),
        ("It is not true that some painkillers are opioids.", "false"),
        ("It is not true that some benzodiazepines are opioids.", "true"),
        ("Suboxone is not made up of methadone and naloxone.", "unknown"),
        ("Suboxone does not contain methadone and oxycodone.", "true"),
    ],
)
def test_a_denial_of_some_or_of_both_denies_no_more_than_it_says(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("said", "effect", "negated"),
    [
        ("Ketamine pushes blood pressure up.", "hypertension", False),
        ("Ketamine sends the heart rate soaring.", "tachycardia", False),
        ("Clonidine brings your blood pressure down.", "hypotension", False),
        ("Heroin makes the pupils shrink.", "miosis", False),
        ("A fall in blood pressure is caused by clonidine.", "hypotension", False),
        ("Breathing slows when fentanyl is injected.", "respiratory-depression", False),
        ("Breathing does not slow after naloxone.", "respiratory-depression", True),
        ("Blood pressure rises when people take cocaine.", "hypertension", False),
    ],
)
def test_what_goes_up_or_down_is_an_effect_however_it_is_said(
    facts: KnowledgeBase, said: str, effect: str, negated: bool
) -> None:
    judged = judge_sentence(facts, said).claims
    assert [(one.claim.object, one.claim.negated) for one in judged] == [(effect, negated)]


def test_several_measures_share_the_verb_before_them(facts: KnowledgeBase) -> None:
    judged = judge_sentence(facts, "Cocaine raises the pulse, blood pressure and temperature.").claims
    assert [one.claim.object for one in judged] == ["tachycardia", "hypertension", "hyperthermia"]


def test_a_measure_that_the_verb_cannot_move_is_not_understood(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Ketamine dilates blood pressure.") == "unknown"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("If you take morphine you may become constipated.", "true"),
        ("When people smoke heroin they may stop breathing.", "true"),
        ("If you take naloxone you get high.", "false"),
        ("If you take ketamine you may not hallucinate.", "unknown"),
        ("If you never take morphine you may become constipated.", "unknown"),
        ("Too much acetaminophen damages the liver.", "true"),
        ("Too little acetaminophen damages the liver.", "unknown"),
        ("Paramedics use naloxone to reverse opioid overdoses.", "true"),
        ("Doctors use ketamine instead of morphine for pain.", "unknown"),
        ("Giving ketamine for depression is off-label.", "true"),
        ("The FDA has approved ketamine for use as an anaesthetic.", "true"),
        ("The FDA has approved ketamine as an antidepressant.", "false"),
        ("The receptor that ketamine chiefly blocks is the NMDA receptor.", "true"),
        ("Naloxone knocks opioids off opioid receptors.", "true"),
        ("Naloxone kicks ketamine off its receptors.", "false"),
        ("Alcohol makes opioids more dangerous.", "true"),
        ("Alcohol makes ketamine less dangerous.", "unknown"),
        ("Some pharmacologists class ketamine as an opioid.", "unknown"),
    ],
)
def test_what_people_leaflets_and_newspapers_say(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is chemically related to PCP.", "true"),
        ("Fentanyl is a cousin of carfentanil.", "true"),
        ("Ketamine is related to heroin.", "unknown"),
        ("Ketamine was developed from PCP.", "true"),
        ("PCP was developed from ketamine.", "unknown"),
        ("Mitragynine is the main alkaloid of kratom.", "true"),
        ("Tramadol's active metabolite is O-desmethyltramadol.", "true"),
        ("Esketamine is one of the two mirror images of ketamine.", "true"),
        ("Zolpidem acts on the same receptor as opioids.", "unknown"),
    ],
)
def test_kinship_of_drugs_is_told_where_it_is_recorded(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is illegal without a prescription.", "true"),
        ("Ketamine is not illegal without a prescription.", "false"),
        ("Heroin is illegal without a prescription.", "unknown"),  # and with one
        ("Flumazenil is a benzodiazepine antagonist.", "true"),
        ("Midazolam is a benzodiazepine antagonist.", "false"),
        ("Naloxone is a synthetic opioid antagonist.", "unknown"),
        ("Fentanyl is a synthetic opioid agonist.", "true"),
        ("Mitragynine is a partial agonist.", "contested"),
        ("Buprenorphine is a partial agonist.", "true"),
        ("Cocaine is an anesthetic.", "true"),
        ("Cocaine is a general anesthetic.", "false"),
    ],
)
def test_words_before_an_action_or_behind_an_adjective_belong_to_it(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gabapentin, though not an opioid, can slow breathing.", "true"),
        ("Gabapentin, though rarely an opioid, can slow breathing.", "unknown"),
        ("Naloxone, although it binds opioid receptors, is not an opioid.", "true"),
        ("Naloxone, although it activates opioid receptors, is not an opioid.", "false"),
        ("Tramadol, besides acting on opioid receptors, slows the reuptake of serotonin and noradrenaline.", "true"),
        ("Gabapentin, besides being an opioid, is an anticonvulsant.", "false"),
        ("Gabapentin, besides being cheap, is an anticonvulsant.", "unknown"),
        ("Naloxone, the drug that reverses opioids, is sold as Narcan.", "true"),
        ("Naloxone, the drug that activates opioid receptors, is sold as Narcan.", "false"),
        ("The drug that reverses heroin, naloxone, is an opioid antagonist.", "true"),
        ("The drug that rhymes with heroin, naloxone, is an opioid antagonist.", "unknown"),
        ("Methadone, a long-acting opioid, is used to treat opioid addiction.", "true"),
        ("Methadone is a short-acting opioid.", "false"),
        ("Heroin is made from morphine, which comes from the opium poppy.", "true"),
        ("Heroin is made from morphine, which is a stimulant.", "false"),
        ("Ketamine is a dissociative anaesthetic, one that activates NMDA receptors.", "false"),
        ("Narcan is the name under which naloxone is sold.", "true"),
        ("Narcan is a nasal spray containing naltrexone.", "false"),
        ("Not one benzodiazepine is an opioid.", "true"),
    ],
)
def test_what_an_aside_says_is_judged_too(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Pregabalin is a Class C controlled substance in the UK.[42]", "true"),
        ("Pregabalin is not a Class C controlled substance in the UK.[42]", "false"),
        ("Ketamine[3] is an opioid.[4][5]", "false"),
        ("Ketamine is not an opioid [3, 7–9].", "true"),
        ("Naloxone, an opioid antagonist,[12] reverses heroin overdose.[13]", "true"),
        # A number in brackets that stands free inside the sentence is what the sentence says.
        ("Fentanyl is [100] times stronger than morphine.", "true"),
        ("Fentanyl is up to [2] times stronger than morphine.", "false"),
        ("[11]C-carfentanil is an opioid.", "unknown"),
        ("Ketamine is an opioid [sic].", "unknown"),
        ("Ketamine is in Schedule [2].", "unknown"),
    ],
)
def test_citation_marks_are_no_part_of_the_sentence(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Neither ingredient of Suboxone is an opioid.", "false"),
        ("Neither ingredient of Percocet is an antidepressant.", "true"),
        ("Neither ingredient of Percocet is not an opioid.", "false"),
        ("No ingredient of Percocet is an opioid.", "false"),
        # Naloxone is none, and buprenorphine is one: "is not" may deny it of one or of both.
        ("One of the ingredients of Suboxone is not an opioid.", "unknown"),
        ("Both ingredients of Percocet are not opioids.", "unknown"),
        ("The ingredients of Percocet are not opioids.", "unknown"),
        ("Both ingredients of Percocet are not antidepressants.", "true"),
        ("Both ingredients of Percocet do not relieve pain.", "false"),
        ("Only one of the ingredients of Suboxone is an opioid.", "true"),
        ("Only one of the ingredients of Suboxone is not an opioid.", "unknown"),
        ("Only one of the ingredients of Percocet is not an antidepressant.", "unknown"),
        ("Not all ingredients of Suboxone are opioids.", "true"),
        ("Not all ingredients of Suboxone are not opioids.", "unknown"),
        ("Of the two drugs in Suboxone, only buprenorphine is an opioid.", "true"),
        ("Of the two drugs in Suboxone, only naloxone is an opioid.", "false"),
        ("The active ingredient of Ketalar is not an opioid.", "true"),
        ("The active ingredient of Ketalar is an opioid.", "false"),
    ],
)
def test_a_denial_of_parts_is_judged_only_where_both_ways_to_read_it_agree(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert _verdict(facts, text) == verdict
