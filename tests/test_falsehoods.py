"""What many say that is not so, by the kind of falsehood: what is recorded contradicts it, and its denial is true."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Prednisone lowers blood sugar.", "false"),
        ("Prednisone does not lower blood sugar.", "true"),
        ("Prednisone raises blood sugar.", "true"),
        ("Spironolactone lowers potassium.", "false"),
        ("Ozempic speeds up stomach emptying.", "false"),
        # Some fluoroquinolones shift it either way, so that neither is denied.
        ("Levofloxacin raises blood sugar.", "unknown"),
        # That it can is no matter of what it does as a rule.
        ("Prednisone can lower blood sugar.", "unknown"),
    ],
)
def test_what_is_measured_is_not_shifted_the_other_way(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Digoxin poisoning is treated with protamine.", "false"),
        ("Protamine does not reverse digoxin.", "true"),
        ("Heparin is reversed by idarucizumab.", "false"),
        ("Heparin is reversed by protamine.", "true"),
        ("Dabigatran is reversed by andexanet alfa.", "unknown"),
        # It has no antidote recorded, so that none is another's.
        ("Protamine reverses metformin.", "unknown"),
        ("Booze cancels out the effects of Klonopin.", "false"),
        ("Booze does not cancel out the effects of Klonopin.", "true"),
        ("Xanax counteracts alcohol.", "false"),
        ("Caffeine counteracts Xanax.", "unknown"),
    ],
)
def test_the_antidote_of_another_drug_and_what_does_more_of_the_same_reverse_nothing(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Heroin is broken down into codeine.", "false"),
        ("Heroin is not broken down into codeine.", "true"),
        ("Heroin is broken down into morphine.", "true"),
        ("Methadone is broken down into morphine.", "false"),
        # What comes of what it is turned into comes of it, and what the note names besides is left open.
        ("Morphine-6-glucuronide is a metabolite of heroin.", "unknown"),
        ("Ketamine is broken down into codeine.", "false"),
    ],
)
def test_a_metabolite_that_is_not_among_all_of_them_is_none(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Khat contains cocaine.", "false"),
        ("Khat does not contain cocaine.", "true"),
        ("Coca leaves contain cocaine.", "true"),
        ("Kratom contains morphine.", "false"),
        # In many plants, and of plants that share an alkaloid.
        ("Coca leaves contain caffeine.", "unknown"),
        ("Datura contains hyoscyamine.", "unknown"),
    ],
)
def test_a_plant_does_not_contain_what_is_known_from_another(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Bupropion is given to people with epilepsy.", "false"),
        ("Bupropion is not given to people with epilepsy.", "true"),
        ("Bupropion is prescribed for epilepsy.", "false"),
        ("Gabapentin is given to people with epilepsy.", "true"),
        # What feeds one cancer was given against another.
        ("Estradiol is used for breast cancer.", "unknown"),
    ],
)
def test_a_drug_is_not_used_for_what_bars_it(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Viagra was first developed as an antidepressant.", "false"),
        ("Viagra was not first developed as an antidepressant.", "true"),
        ("Viagra was originally made for angina.", "true"),
        ("Warfarin was first developed as an antidepressant.", "false"),
        # It has a use in that area, and what is told of how it began need not be all of it.
        ("Aspirin was introduced for fever.", "unknown"),
        ("Minoxidil was first developed as an antidepressant.", "unknown"),
    ],
)
def test_a_drug_was_not_made_for_what_it_has_no_use_in(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Of all the SSRIs fluoxetine has the shortest half-life.", "false"),
        ("It is not true that fluoxetine has the shortest half-life of the SSRIs.", "true"),
        ("Fluoxetine has the longest half-life of the SSRIs.", "true"),
        ("Paroxetine has the longest half-life of the SSRIs.", "false"),
        ("Fluvoxamine has the longest half-life of the SSRIs.", "unknown"),
        ("Trazodone is the only antidepressant with a boxed warning about suicidal thoughts.", "false"),
        ("Trazodone is not the only antidepressant with a boxed warning about suicidal thoughts.", "true"),
        ("Fluoxetine is the only SSRI.", "false"),
        ("Diazepam is the only benzodiazepine that causes dependence.", "false"),
        # It has none of it itself.
        ("Naloxone is the only opioid antagonist that causes euphoria.", "false"),
        # That there is no other is not recorded.
        ("Lofexidine is the only alpha-2 agonist that is approved for opioid withdrawal.", "unknown"),
    ],
)
def test_one_other_denies_the_most_and_the_only_one(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("A fentanyl patch relieves pain within minutes.", "false"),
        ("A fentanyl patch does not relieve pain within minutes.", "true"),
        ("Fentanyl patches start working within minutes.", "false"),
        ("Inhaled albuterol takes several days to open the airways.", "false"),
        ("Albuterol opens the airways within minutes.", "true"),
        # Not what it is given for.
        ("Albuterol lowers cholesterol within minutes.", "unknown"),
        ("Sertraline works overnight.", "false"),
        ("Insulin glargine works within minutes.", "false"),
        ("Methadone must be taken every two hours.", "false"),
        ("Ibuprofen must be taken every five hours.", "true"),
    ],
)
def test_a_time_of_an_effect_is_that_of_the_drug_given_for_it(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Omeprazole neutralises acid.", "false"),
        ("Omeprazole works by neutralising stomach acid.", "false"),
        ("Omeprazole does not neutralize acid that is already in the stomach.", "true"),
        ("Tums neutralise stomach acid.", "true"),
        ("Sucralfate neutralizes stomach acid.", "unknown"),
        ("SSRIs work by boosting dopamine.", "false"),
        ("SSRIs work by boosting serotonin.", "true"),
    ],
)
def test_how_it_works_is_denied_by_how_it_does(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("No country has ever licensed etizolam.", "false"),
        ("Etizolam is approved nowhere.", "false"),
        ("Etizolam is used as a medicine in some countries.", "true"),
        ("Heroin is not prescribed in any country.", "false"),
        # That it is one nowhere is never known, and of some countries nothing is denied.
        ("Isotonitazene is approved nowhere.", "unknown"),
        ("Etizolam is not approved in some countries.", "unknown"),
        ("Vioxx is still on the market.", "false"),
        ("Vioxx is no longer on the market.", "true"),
        ("Darvocet is still sold in the US.", "false"),
        # Approved is not yet sold; withdrawn once, and approved again.
        ("Advil is still on the market.", "unknown"),
        ("Thalidomide is no longer on the market.", "unknown"),
    ],
)
def test_where_and_whether_it_is_sold(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Fentanyl test strips pick up xylazine.", "false"),
        ("Fentanyl test strips do not pick up xylazine.", "true"),
        ("Fentanyl test strips pick up ketamine.", "unknown"),
        ("Eliquis has no bleeding risk.", "false"),
        ("Eliquis has a bleeding risk.", "true"),
        ("Eliquis has no seizure risk.", "unknown"),
        ("Coming off LSD causes brutal physical withdrawal.", "false"),
        ("Coming off heroin causes brutal physical withdrawal.", "true"),
        ("Coming off sumatriptan causes brutal withdrawal.", "unknown"),
        ("Magic mushrooms cause withdrawal.", "false"),
    ],
)
def test_tests_risks_and_withdrawal(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Medical cannabis helps chronic pain.", "contested"),
        ("Medical cannabis does not help chronic pain.", "contested"),
        # The same claim in words that are recorded nowhere; narrowed, it is another.
        ("Marijuana eases chronic pain.", "contested"),
        ("CBD oil is a cure for cancer.", "false"),
        ("CBD oil cannot cure cancer.", "true"),
        ("Etizolam is a benzodiazepine and not an opioid.", "true"),
        ("Metronidazole must not be taken with alcohol.", "contested"),
        ("Tinidazole must not be taken with caffeine.", "unknown"),
        ("Gabapentin counts as a controlled drug.", "contested"),
        ("Gabapentin is a controlled drug in the UK.", "true"),
    ],
)
def test_what_claims_the_same_as_a_known_misconception_has_its_verdict(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("To prescribe Suboxone a doctor still needs an X-waiver.", "false"),
        ("Doctors may prescribe Suboxone without an X-waiver.", "true"),
        ("Doctors cannot prescribe buprenorphine without a special waiver.", "false"),
        ("Doctors used to need an X-waiver to prescribe buprenorphine.", "unknown"),
        ("Suboxone is available only through licensed methadone clinics.", "false"),
        ("Methadone is available only through licensed clinics.", "unknown"),
        ("Whichever statin you take, grapefruit raises its level.", "false"),
        ("Grapefruit juice does not affect every statin.", "true"),
        ("Grapefruit juice does not affect any statin.", "unknown"),
        ("A speck of fentanyl on your hands can kill you.", "false"),
        ("Getting a fentanyl patch on your skin can kill you.", "unknown"),
        ("Taking Tylenol while pregnant raises the child's risk of autism.", "contested"),
        ("Taking Tylenol while pregnant raises the child's risk of asthma.", "unknown"),
        ("Finasteride can leave sexual problems that last for years after it is stopped.", "contested"),
        ("Nitazene overdoses need several extra doses of naloxone.", "contested"),
        ("A daily baby aspirin prevents first heart attacks in healthy people.", "contested"),
        ("Heroin is natural, it comes from a poppy.", "misleading"),
        ("Heroin is not natural, though it comes from a poppy.", "unknown"),
        ("Marijuana is legal in America.", "misleading"),
        ("Vaping is 95% less harmful than smoking.", "contested"),
        ("Laughing gas has no effect on vitamin B12.", "false"),
        ("Laughing gas used heavily runs down the body's vitamin B12.", "true"),
        ("Levamisole in street cocaine is harmless to white blood cells.", "false"),
        ("Putting someone in a cold shower reverses a heroin overdose.", "false"),
        ("A cold shower will not reverse an opioid overdose.", "true"),
        ("A cold shower reverses a hangover.", "unknown"),
        ("Spice is natural cannabis.", "false"),
        ("Spice is not made from the cannabis plant.", "true"),
    ],
)
def test_a_misconception_is_told_by_its_words_in_any_order(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
