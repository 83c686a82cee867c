"""Sentences of two facts: what points back at the first part, what stands behind a kind, what a drug is given for."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Topiramate can make people lose weight, whereas olanzapine often makes them gain it.", "true"),
        ("Furosemide lowers potassium, whereas spironolactone raises it.", "true"),
        ("Furosemide lowers potassium, whereas spironolactone lowers it.", "false"),
        ("Furosemide lowers potassium, whereas spironolactone forgets it.", "unknown"),
        (
            "Aripiprazole is a partial agonist at dopamine D2 receptors, whereas haloperidol is an antagonist there.",
            "true",
        ),
        (
            "Aripiprazole is a partial agonist at dopamine D2 receptors, whereas haloperidol is an agonist there.",
            "false",
        ),
        ("Aripiprazole is made in Japan, whereas haloperidol is an antagonist there.", "unknown"),
        ("Naloxone does not reverse carfentanil, even though that drug is an opioid.", "false"),
        ("Naloxone reverses carfentanil, even though that drug is an opioid.", "true"),
        ("Fentanyl can also be given through the skin, and one patch lasts for about 72 hours.", "true"),
        ("Fentanyl can also be given through the skin, and one patch lasts for about ten hours.", "false"),
        ("Too much acetaminophen destroys the liver, and the antidote is acetylcysteine.", "true"),
        ("Too much acetaminophen destroys the liver, and the antidote is naloxone.", "false"),
        ("Too much acetaminophen destroys the liver, and the antidote is a walk.", "unknown"),
    ],
)
def test_what_points_back_is_read_as_what_it_points_at(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Thalidomide was launched in Germany as Contergan in 1957 and withdrawn four years later.", "true"),
        ("Thalidomide was launched in Germany as Contergan in 1957 and withdrawn ten years later.", "false"),
        ("Thalidomide was launched in Germany as Contergan in 1957 and withdrawn some years later.", "unknown"),
        (
            *("Methylphenidate was first made in 1944 and came onto the market as Ritalin ten years later, in 1954.",),
            "true",
        ),
        (
            *("Methylphenidate was first made in 1944 and came onto the market as Ritalin five years later, in 1954.",),
            "unknown",
        ),
    ],
)
def test_years_later_are_counted_from_the_year_before(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lithium can harm the kidneys, so kidney function is checked.", "true"),
        ("Clozapine can cause neutropenia, which is why blood counts are monitored.", "true"),
        ("Since lithium can damage the kidneys, kidney function must be checked regularly.", "true"),
        ("Since lithium can damage the kidneys, kidney function need not be checked.", "false"),
        ("Since lithium can damage the kidneys, the lungs must be checked regularly.", "unknown"),
        ("Since 1949 lithium can damage the kidneys, and kidney function must be checked.", "unknown"),
    ],
)
def test_a_check_is_of_those_who_take_what_was_spoken_of(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Codeine is turned into morphine by CYP2D6, which fluoxetine inhibits.", "true"),
        ("Morphine activates the mu-opioid receptor, which naltrexone blocks.", "true"),
        ("Morphine activates the mu-opioid receptor, which naltrexone activates.", "false"),
        ("Morphine activates the mu-opioid receptor, which nobody likes.", "unknown"),
        ("Furosemide, better known as Lasix, is a loop diuretic often used in heart failure.", "true"),
        ("Xylazine, an opioid used by vets, slows the heart.", "false"),
        ("Xylazine, a sedative that nobody knows, slows the heart.", "unknown"),
        ("Sertraline is an SSRI rarely used for anxiety.", "unknown"),
        ("Naloxone works within minutes but wears off sooner than methadone.", "true"),
        ("Sildenafil, which was approved in 1998, very commonly causes headaches.", "true"),
        ("Sildenafil, which was approved in 1998, never causes headaches.", "false"),
    ],
)
def test_what_is_told_behind_a_name_or_kind_is_read_apart(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Apixaban, which is taken by mouth to prevent blood clots, inhibits clotting factor Xa.", "true"),
        ("Apixaban is taken by mouth to treat depression.", "false"),
        # By mouth for one thing, and otherwise for another.
        ("Ketamine is given by mouth to induce anaesthesia.", "unknown"),
        ("Vancomycin is given by mouth for pneumonia.", "unknown"),
        ("Apixaban is taken by mouth to please the doctor.", "unknown"),
    ],
)
def test_how_and_what_for_are_two_things_where_it_is_given_in_one_way(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Levothyroxine contains iodine.", "unknown"),
        ("Sulfasalazine contains sulfur.", "unknown"),
        ("Ketamine contains morphine.", "false"),
    ],
)
def test_what_is_in_a_molecule_is_no_ingredient(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Heparin is injected, and protamine is its antidote.", "true"),
        ("Heparin is injected, and naloxone is its antidote.", "false"),
        ("Heparin is injected, and naloxone is not its antidote.", "true"),
        ("Opioids slow breathing, and flumazenil is their antidote.", "false"),
        ("Naloxone is its antidote.", "unknown"),
    ],
)
def test_whose_antidote_it_is_counts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Neither oxycodone nor hydromorphone, both of them full opioid agonists, slows breathing.", "false"),
        ("Neither naloxone nor naltrexone, both opioid antagonists, is an opioid.", "true"),
        ("Neither naloxone nor naltrexone, both opioids, slows breathing.", "false"),
        ("Morphine and codeine, both of which come from opium, are opiates.", "true"),
        ("Diazepam and lorazepam, two benzodiazepines, relieve anxiety.", "true"),
        ("Diazepam and zolpidem, two benzodiazepines, relieve anxiety.", "false"),
        ("Diazepam and lorazepam, two old friends, relieve anxiety.", "unknown"),
        ("Morphine slows breathing and constricts the pupils, as do other opioids.", "true"),
        ("Morphine slows breathing and constricts the pupils, as do other plants.", "unknown"),
        ("Salvinorin A works in the same way as LSD, by activating the 5-HT2A receptor.", "false"),
        ("A standard urine drug screen detects neither ketamine nor fentanyl.", "true"),
        ("A standard urine drug screen detects neither cocaine nor fentanyl.", "false"),
        ("A standard urine drug screen detects cocaine, but it does not pick up fentanyl.", "true"),
        ("Withdrawal from alprazolam may be unpleasant, but it is never life-threatening.", "false"),
        ("Withdrawal from alprazolam may be unpleasant, but it is never boring.", "unknown"),
        ("Prednisone can raise blood sugar and, when taken for a long time, may thin the bones.", "true"),
        ("Prednisone can raise blood sugar and, in the short run, may thin the hair.", "unknown"),
        ("When heroin is injected into a vein, it takes about an hour to work.", "false"),
        ("When heroin is injected into a vein, it starts to work within a minute.", "true"),
    ],
)
def test_several_at_once_and_likenesses(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Thalidomide was taken off the market in 1961 because it had caused birth defects.", "true"),
        ("Thalidomide was taken off the market in 1961 because it caused drowsiness.", "unknown"),
        ("Thalidomide was taken off the market in 1971 because it had caused birth defects.", "false"),
        ("Since amoxicillin does not treat viral infections, it does not help against the common cold.", "true"),
        ("Since amoxicillin does not treat viral infections, it does not treat ear infections.", "false"),
        ("Caffeine acts as a stimulant because it blocks adenosine receptors in the brain.", "true"),
        # It has two chief actions, and which makes it a stimulant is not recorded.
        ("Cocaine is a stimulant because it blocks sodium channels.", "unknown"),
    ],
)
def test_a_reason_that_a_source_or_a_wider_denial_gives(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Suboxone combines buprenorphine with naltrexone to treat opioid addiction.", "false"),
        ("Suboxone combines buprenorphine with naloxone to treat opioid addiction.", "true"),
        ("Contrave combines bupropion with naloxone to treat obesity.", "false"),
        ("Contrave combines bupropion with naltrexone to treat boredom.", "unknown"),
        ("Ketamine is FDA-approved both as an anaesthetic and for depression.", "false"),
        ("Ketamine is used as an anaesthetic and for depression.", "true"),
        ("Gabapentin is approved as an antiepileptic and for postherpetic neuralgia.", "true"),
    ],
)
def test_what_it_is_for_is_said_of_the_subject(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Methadone prolongs the QT interval by activating mu-opioid receptors.", "unknown"),
        ("Amitriptyline causes a dry mouth by blocking the reuptake of serotonin.", "unknown"),
        ("Mirtazapine makes people sleepy by blocking alpha-2 receptors.", "unknown"),
        ("Diphenhydramine makes people sleepy by blocking histamine receptors.", "true"),
        ("Morphine slows breathing by activating mu-opioid receptors.", "true"),
        ("Morphine slows breathing by blocking mu-opioid receptors.", "false"),
        ("Cocaine numbs tissue by blocking sodium channels.", "true"),
        ("Cocaine numbs tissue by blocking the reuptake of dopamine.", "unknown"),
        ("Naloxone causes withdrawal by blocking opioid receptors.", "true"),
        ("Warfarin thins the blood by blocking vitamin K.", "true"),
        ("Warfarin thins the blood by activating vitamin K.", "false"),
        ("Warfarin thins the blood by pleasing vitamin K.", "unknown"),
        ("The antidepressant effect of ketamine comes from opioid receptors.", "contested"),
    ],
)
def test_a_harm_comes_by_a_means_only_where_that_is_recorded(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Heroin is made from morphine, and the body turns it back into morphine.", "true"),
        ("Since 2023 Americans have been able to buy naloxone nasal spray without a prescription.", "true"),
        ("Naltrexone blocks opioid receptors and is prescribed for alcohol as well as opioid addiction.", "true"),
        ("Loperamide is an opioid, but at normal doses it stays out of the brain.", "true"),
        ("At very high doses loperamide stays out of the brain.", "unknown"),
        ("Nicotine is addictive, and giving it up can lead to weight gain.", "true"),
        ("Bupropion isn't an amphetamine but can trip an amphetamine immunoassay.", "true"),
        ("Propofol is a general anaesthetic with no pain-relieving action of its own.", "true"),
        ("Ketamine is a general anaesthetic with no pain-relieving action of its own.", "false"),
        ("Methylphenidate is a Class A drug in the UK but only Schedule II in America.", "false"),
        ("Methylphenidate is a Class B drug in the UK but only Schedule II in America.", "true"),
        ("Tianeptine is an antidepressant of the SSRI type.", "false"),
        ("Nobody can deny that memantine is an opioid.", "false"),
        ("Nobody can deny that morphine is an opioid.", "true"),
        ("Nobody can deny that morphine is not an opioid.", "false"),
        ("Psilocybin is converted to psilocin in the body, so it ends up activating 5-HT2A receptors.", "true"),
        ("Metronidazole is an antibiotic, and drinking on it causes nausea.", "contested"),
    ],
)
def test_wordings_of_two_facts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # What follows is relieved, too, and not caused.
        ("Morphine relieves pain and nausea.", "false"),
        ("Morphine eases pain and constipation.", "false"),
        ("Morphine relieves pain but not nausea.", "true"),
        ("Morphine relieves pain but causes nausea.", "true"),
        ("Ibuprofen relieves pain and fever.", "true"),
        ("Acetaminophen relieves pain but not inflammation.", "true"),
        ("Diazepam relieves anxiety, muscle spasms and seizures.", "true"),
        ("Clonidine lowers blood pressure and anxiety.", "unknown"),
        ("Morphine does not relieve pain or nausea.", "false"),
    ],
)
def test_a_verb_that_lessens_is_said_of_all_that_follows(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Fentanyl is stronger than morphine but wears off sooner.", "true"),
        ("Fentanyl is weaker than morphine but lasts longer.", "false"),
        ("Fentanyl is stronger than morphine but sounds longer.", "unknown"),
        ("LSD and psilocybin both act on the 5-HT2A receptor, and neither is addictive.", "true"),
        ("LSD and cocaine are both Schedule I drugs, and neither is addictive.", "false"),
        ("Clopidogrel prevents blood clots, and omeprazole makes it less effective.", "true"),
        ("Clopidogrel prevents blood clots, and omeprazole makes it more expensive.", "unknown"),
        ("Acetaminophen harms the liver but not the stomach.", "true"),
        ("Acetaminophen harms the kidneys but never the liver.", "false"),
        ("Acetaminophen is safe for the stomach, but too much of it destroys the liver.", "true"),
        ("Combining an SSRI with an MAO inhibitor can cause serotonin syndrome, which may be fatal.", "true"),
        ("Albuterol blocks beta receptors and relieves asthma.", "false"),
        ("Albuterol activates beta receptors and relieves asthma.", "true"),
    ],
)
def test_what_the_second_part_leaves_out_is_in_the_first(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tianeptine is approved as an antidepressant in France but not in the United States.", "true"),
        ("Esketamine is approved for depression in the United States but not in the moon.", "unknown"),
        ("People with type 2 diabetes get metformin by injection.", "false"),
        ("People with depression get ketamine by mouth.", "unknown"),
        ("Diarrhea and anxiety are among the withdrawal symptoms of opioids.", "true"),
        ("People who stop PCP go through withdrawal.", "contested"),
        (
            "Metronidazole is an antibiotic that causes an unpleasant reaction when it is taken with alcohol.",
            "contested",
        ),
        ("Opiate and opioid are two words for the same thing.", "misleading"),
        ("Zolpidem is not a benzodiazepine, though it acts on the same GABA-A receptor.", "true"),
        ("Fentanyl test strips detect nitazenes as well as fentanyl.", "false"),
        ("Furosemide is a loop diuretic that can lower the level of potassium.", "true"),
        ("Lithium levels must be checked, because NSAIDs can push them up to a toxic range.", "true"),
        ("Despite what its name suggests, gabapentin does not bind to GABA-A receptors.", "true"),
        ("Heparin is taken by mouth and thins the blood.", "false"),
        ("Insulin lowers blood sugar, whereas glucagon raises it.", "true"),
        ("A course of amoxicillin will clear up the common cold.", "false"),
        ("Naloxone reverses opioids and benzodiazepines.", "false"),
        ("Naloxone reverses opioids and is injected.", "true"),
        ("Acetaminophen lowers fever and reduces inflammation, just as ibuprofen does.", "false"),
        ("Aspirin lowers fever and reduces inflammation, just as ibuprofen does.", "true"),
        ("A course of amoxicillin will clear up the kitchen.", "unknown"),
    ],
)
def test_more_wordings_of_two_facts(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Codeine is weaker than morphine, and heroin is too.", "false"),
        ("Morphine is stronger than codeine, and fentanyl is too.", "true"),
        ("Codeine is weaker than morphine and heroin.", "true"),
        ("Methadone lasts longer than naloxone, and remifentanil does too.", "unknown"),
        ("Methadone lasts longer than naloxone does.", "true"),
    ],
)
def test_who_does_so_too_is_not_what_it_is_compared_with(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Diazepam is a benzodiazepine with a long half-life.", "true"),
        ("Diazepam is a benzodiazepine with a short half-life.", "false"),
        ("Diazepam is an opioid with a long half-life.", "false"),
        ("Diazepam is a benzodiazepine with a long half-life that is used for alcohol withdrawal.", "true"),
        ("Morphine is an opioid with a half-life of about three hours.", "true"),
        ("Morphine is an opioid with a half-life of about thirty hours.", "false"),
        ("Morphine is an opioid with a half-life of its own.", "unknown"),
    ],
)
def test_a_half_life_behind_a_kind_is_a_second_claim(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("While ketamine was approved in 1970, esketamine was not approved in the US until 2019.", "true"),
        ("Fentanyl was not made until 1960.", "true"),
        ("Fentanyl was not made until 1975.", "false"),
        ("Tramadol was not scheduled until 2014.", "true"),
        ("Tramadol was not scheduled in 2014.", "false"),
        ("Fentanyl was not loved until 1960.", "unknown"),
    ],
)
def test_not_until_a_year_is_for_the_first_time_in_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gabapentin is not an opioid, but it can be dangerous when combined with one.", "true"),
        ("Sertraline is not an MAOI, but it must not be taken with one.", "true"),
        ("Sertraline is not an MAOI, but it has been compared with one.", "unknown"),
        ("Zolpidem is not a benzodiazepine, but it acts on the same receptors.", "true"),
        ("Zolpidem is well known, but it acts on the same receptors.", "unknown"),
    ],
)
def test_one_and_the_same_point_at_the_kind_named_before(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Morphine was isolated by Sertürner and comes from the opium poppy.", "true"),
        ("Ketamine was synthesized by Calvin Stevens and comes from the opium poppy.", "false"),
        ("Tapentadol combines mu agonism with noradrenaline reuptake inhibition.", "true"),
        ("Morphine combines mu agonism with noradrenaline reuptake inhibition.", "unknown"),
        ("Relistor relieves constipation caused by opioids.", "true"),
        ("Relistor does not relieve constipation caused by opioids.", "false"),
    ],
)
def test_a_second_fact_is_read_behind_names_and_nouns(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Celecoxib selectively inhibits COX-2.", "true"),
        ("Morphine selectively inhibits COX-2.", "false"),
        ("Cannabis is Schedule I federally, though it has been legalised in Canada.", "true"),
        ("Cannabis has not been legalised in Canada.", "false"),
        ("Ketamine has been legalised in Canada.", "unknown"),
        ("GHB is a depressant that is also sold as Xyrem for narcolepsy.", "true"),
        ("GHB is a stimulant that is also sold as Xyrem for narcolepsy.", "false"),
        ("Ketamine is sold as Ketalar for narcolepsy.", "unknown"),
        ("Ketamine is an anesthetic that is also sold as Xyrem for narcolepsy.", "false"),
        ("Warfarin is an anticoagulant that is reversed by vitamin K.", "true"),
        ("Warfarin is an antiplatelet drug that is reversed by vitamin K.", "false"),
        ("Heparin is reversed by vitamin K.", "false"),
    ],
)
def test_how_it_is_sold_and_where_it_is_lawful_is_a_second_fact(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Both fentanyl and heroin act on mu-opioid receptors, but fentanyl is far more potent.", "true"),
        ("Morphine and fentanyl are opioids, but fentanyl is less potent.", "false"),
        ("Morphine and fentanyl are opioids, but fentanyl is more popular.", "unknown"),
        ("Magic mushrooms contain psilocybin, which the body converts to psilocin.", "true"),
        ("Crack is a smokable form of cocaine.", "true"),
        ("Crack is a smokable form of heroin.", "false"),
        ("Esketamine is a smokable form of ketamine.", "unknown"),
    ],
)
def test_the_other_of_two_and_what_it_turns_into_is_a_second_fact(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Varenicline partly activates nicotinic receptors, whereas nicotine is an agonist there.", "true"),
        ("Varenicline partly activates nicotinic receptors, whereas nicotine is an antagonist there.", "false"),
        ("Esketamine was approved in 2019 for treatment-resistant depression and in 2020 for a walk.", "unknown"),
        (
            *("Nasal esketamine was approved in 2019 for treatment-resistant depression and in 2020 for migraine.",),
            "unknown",
        ),
        (
            "Esketamine was approved in 2019 for depression and in 2020 for depression with suicidal ideation.",
            "true",
        ),
        ("About 30% of people on olanzapine gain weight.", "true"),
        ("About 1% of people on olanzapine gain weight.", "false"),
        ("NSAIDs do not increase bleeding in people on warfarin.", "false"),
        ("NSAIDs do not increase bleeding in people on a diet.", "unknown"),
        ("Xylazine, a veterinary sedative, is approved for sedating people in the US.", "false"),
    ],
)
def test_shares_of_takers_and_two_approvals_are_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Morphine is in Schedule II in the US, the same as oxycodone.", "true"),
        ("Morphine is in Schedule II in the US, just the same as heroin.", "false"),
        ("Morphine is in Schedule II in the US, not the same as oxycodone.", "false"),
        ("Cocaine is in Schedule II in the US, not the same as heroin.", "true"),
        ("Xanax is a benzodiazepine, exactly the same as Ativan.", "true"),
        ("Xanax is a benzodiazepine, the same as Ambien.", "false"),
        ("Ketamine is not an opioid, the same as gabapentin.", "true"),
        ("Xanax is the same as Valium.", "false"),
        ("Warfarin needs INR checks, just like apixaban.", "false"),
        ("Apixaban does not need INR checks, just like rivaroxaban.", "true"),
        ("Ketamine is not an opioid, just like gabapentin.", "true"),
        ("Ketamine is not an opioid, just like morphine.", "false"),
        ("Ketamine is not an opioid, like morphine.", "true"),
        ("Tylenol is sold over the counter, just like Xanax.", "false"),
        ("Naloxone reverses heroin, just like nalmefene.", "unknown"),
        ("Some opioids are in Schedule II, just like cocaine.", "unknown"),
    ],
)
def test_the_same_as_and_just_like_behind_a_clause_tell_the_same_of_another(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is not an opioid, unlike morphine.", "true"),
        ("Ketamine is not an opioid, unlike gabapentin.", "false"),
        ("Percocet contains oxycodone, unlike Vicodin.", "true"),
        ("Apixaban does not need INR checks, unlike rivaroxaban.", "false"),
        ("Heroin is in Schedule I in the US, unlike morphine.", "true"),
        ("Morphine is reversed by naloxone, unlike xylazine.", "true"),
        ("Naloxone does not reverse xylazine, unlike heroin.", "unknown"),
        ("Most opioids are addictive, unlike naloxone.", "unknown"),
        ("Morphine, unlike ketamine, is an opioid, and it can slow breathing.", "true"),
        ("Morphine, unlike ketamine, is an opioid, and it can widen the pupils.", "false"),
        ("Fentanyl is an opioid, which ketamine is not.", "true"),
        ("Fentanyl is an opioid, which morphine is not.", "false"),
        ("Fentanyl is an opioid, which the doctor is not.", "unknown"),
    ],
)
def test_unlike_another_behind_a_clause_tells_the_opposite_of_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Opioids make your pupils smaller, while cocaine makes them bigger.", "true"),
        ("Opioids make your pupils smaller, while cocaine makes them smaller.", "false"),
        ("Opioids relieve pain, while cocaine makes them bigger.", "unknown"),
        ("Dopamine reuptake is blocked by methylphenidate as well as by cocaine.", "true"),
        ("Fentanyl is not used for pain as well as for anesthesia.", "false"),
        ("Acetaminophen relieves pain as well as morphine.", "unknown"),
        ("Heroin can kill, and fentanyl can too.", "true"),
        ("Morphine can slow breathing, and naloxone can too.", "false"),
        ("Ibuprofen can cause stomach bleeding, but morphine cannot.", "unknown"),
        ("Diazepam is a Class C drug in the UK, not a Class B one.", "true"),
        ("Heroin is a Class B drug in the UK, not a Class A one.", "false"),
        ("LSD was discovered by Albert Hofmann, who also isolated psilocybin.", "true"),
        ("Penicillin was discovered by Alexander Fleming, who also made LSD.", "false"),
        ("Aspirin was discovered by Alexander Fleming, who also discovered America.", "false"),
        ("Zoloft's active ingredient is sertraline, which is an antipsychotic.", "false"),
        ("Zoloft's active ingredient is sertraline, which is an SSRI.", "true"),
        ("The active ingredient in both Advil and Motrin is ibuprofen.", "true"),
        ("The active ingredient in both Advil and Aleve is ibuprofen.", "false"),
        ("What makes Percocet different from OxyContin is the acetaminophen in it.", "true"),
        ("What sets Percocet apart from Norco is acetaminophen.", "false"),
        ("What sets Percocet apart from Norco is the price.", "unknown"),
        ("Tendon rupture is linked to amoxicillin, not to ciprofloxacin.", "false"),
        ("You need a prescription for morphine, but not for ibuprofen.", "true"),
        ("You need a prescription for ibuprofen but not for morphine.", "false"),
        ("Sold over the counter in the US, loratadine is used for allergies.", "true"),
        ("Sold over the counter in the US, alprazolam is used for anxiety.", "false"),
        ("Sold over the fence, loratadine is used for allergies.", "unknown"),
        ("Taken by mouth, naloxone reverses opioid overdose.", "unknown"),
        ("Fentanyl is more potent than morphine, and carfentanil is more potent still.", "true"),
        ("Fentanyl is more potent than morphine, and codeine is more potent still.", "false"),
        ("Fentanyl slows breathing, and carfentanil is more potent still.", "unknown"),
        ("Morphine slows breathing, and naloxone does the same.", "false"),
        ("Compared with morphine, codeine is weaker.", "true"),
        ("Compared with last year, codeine is weaker.", "unknown"),
        ("Naloxone will wake someone who took only Xanax.", "false"),
        ("Naloxone will wake someone who overdosed on heroin.", "true"),
        ("Opioids relieve pain at the cost of constipation.", "true"),
        ("Propranolol, best known as an opioid, is also used for migraine.", "false"),
        ("Subutex holds buprenorphine alone, while Suboxone adds naltrexone.", "false"),
        ("Digoxin, a drug from foxglove, is used for heart failure.", "true"),
        ("Morphine, a drug from the coca leaf, is used for pain.", "false"),
    ],
)
def test_what_is_said_of_two_or_told_in_passing_is_judged_of_each(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Warfarin dissolves clots that have already formed.", "false"),
        ("Alteplase dissolves clots that have already formed.", "true"),
        ("Warfarin prevents clots that have already formed.", "unknown"),
        ("Ketamine anesthesia lowers blood pressure.", "false"),
        ("Clozapine can make white blood cell counts crash.", "true"),
        ("Clozapine can make potassium crash.", "unknown"),
        ("Mixing benzos with alcohol makes it more likely that breathing will stop.", "true"),
        ("The pill can be made less effective by rifampin.", "true"),
        ("Naloxone can be made less effective by fentanyl.", "unknown"),
        ("Lithium doesn't call for kidney or thyroid tests.", "false"),
        ("Special K can leave you feeling cut off from your own body.", "true"),
        ("Special K can leave you feeling at home.", "unknown"),
        ("Every benzodiazepine has a boxed warning about taking it with opioids.", "true"),
        ("Ibuprofen has a boxed warning about opioids.", "unknown"),
        ("Percocet usually contains oxycodone.", "true"),
        ("Percocet does not usually contain oxycodone.", "unknown"),
        ("Noscapine comes from the opium poppy.", "true"),
        ("Fentanyl comes from the opium poppy.", "false"),
        ("You should not drink while taking Ambien.", "true"),
        ("You should not drink while taking vitamin C.", "unknown"),
        ("Naloxone acts on the same receptors that morphine does.", "true"),
        ("Insulin keeps blood sugar up.", "false"),
        ("Apparently, ketamine is an opioid.", "false"),
    ],
)
def test_roundabout_wordings_come_to_the_plain_ones(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Heavy drinking over many years damages the liver.", "true"),
        ("Heavy drinking does not damage the liver.", "false"),
        ("Stopping heavy drinking suddenly can bring on seizures.", "true"),
        ("Drinking is addictive.", "true"),
        ("Drinking water prevents kidney stones.", "unknown"),
        ("Drinking bleach can kill.", "unknown"),
        ("Heavy drinking cures cancer.", "false"),
    ],
)
def test_drinking_is_alcohol_where_nothing_else_is_drunk(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine raises intracranial pressure.", "contested"),
        ("Ketamine does not raise intracranial pressure.", "contested"),
        ("Elevated intracranial pressure has been reported after ketamine.", "true"),
        ("Elevated intracranial pressure has not been reported after ketamine.", "contested"),
        ("Xylazine is an FDA-approved drug.", "misleading"),
        ("Xylazine is approved for horses in the US.", "true"),
        ("Xylazine is approved for animals but not for people.", "true"),
        ("Xylazine is approved for people as well as for animals.", "false"),
        ("Xylazine is approved for cats in the US.", "true"),
    ],
)
def test_what_is_disputed_or_so_of_animals_alone_is_told_as_that(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
