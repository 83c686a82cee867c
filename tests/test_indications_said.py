"""Uses, approvals and whom a drug does not suit, as leaflets, examiners and newspapers tell of them.

Each wording has its denial, and a near neighbour of which nothing is decided.
"""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> list[str]:
    return [one["verdict"] for one in check(facts, [text]).records]


@pytest.mark.parametrize(
    ("so", "not_so"),
    [
        ("Bupropion has a licence for smoking cessation.", "Bupropion has no licence for smoking cessation."),
        ("Aspirin has no licence for schizophrenia.", "Aspirin has a licence for schizophrenia."),
        (
            "It was esketamine, not ketamine, that the FDA approved for treatment-resistant depression.",
            "It was ketamine, not esketamine, that the FDA approved for treatment-resistant depression.",
        ),
        ("Sativex is approved by the MHRA.", "Sativex is not approved by the MHRA."),
        ("Phenibut is not an approved medicine in America.", "Phenibut is an approved medicine in America."),
        (
            "Finasteride is approved for hair loss, not only for an enlarged prostate.",
            "Finasteride is approved for schizophrenia, not only for an enlarged prostate.",
        ),
        ("Minoxidil has an approved use in hair loss.", "Minoxidil has no approved use in hair loss."),
        (
            "Hydroxychloroquine is not an approved treatment for COVID-19.",
            "Hydroxychloroquine is an approved treatment for COVID-19.",
        ),
        ("Heroin is not approved by the FDA for severe pain.", "Heroin is approved by the FDA for severe pain."),
        ("Dronabinol is used against the nausea that chemotherapy brings on.", "Dronabinol is used for gout."),
        (
            "Levodopa combined with carbidopa is used to treat Parkinson's disease.",
            "Levodopa combined with carbidopa is used to treat malaria.",
        ),
        (
            "Carbimazole is given to people whose thyroid is overactive.",
            "Carbimazole is given to people whose thyroid is underactive.",
        ),
        ("Ulipristal works as an emergency contraceptive.", "Ulipristal is not an emergency contraceptive."),
        (
            "Penicillin is the treatment of choice for syphilis.",
            "Penicillin is not the treatment of choice for syphilis.",
        ),
        ("Ceftriaxone is used for gonorrhoea.", "Gonorrhoea is treated with fluconazole."),
    ],
)
def test_uses_and_approvals_are_told_in_many_ways(facts: KnowledgeBase, so: str, not_so: str) -> None:
    assert (_verdict(facts, so), _verdict(facts, not_so)) == (["true"], ["false"])


@pytest.mark.parametrize(
    ("so", "not_so"),
    [
        (
            "Valproate must not be used for migraine in pregnant women.",
            "Labetalol must not be used for high blood pressure in pregnant women.",
        ),
        (
            "Methotrexate is contraindicated in pregnant women with psoriasis.",
            "Methotrexate is not contraindicated in pregnant women with psoriasis.",
        ),
        ("The FDA warns against codeine in nursing mothers.", "The FDA warns against paracetamol in nursing mothers."),
        ("Ibuprofen is compatible with breastfeeding.", "Codeine is compatible with breastfeeding."),
        ("Aspirin is unsuitable for children under seven.", "Aspirin is suitable for children under seven."),
        (
            "Mycophenolate is not harmless to the unborn child.",
            "Mycophenolate has been shown to be harmless to the unborn child.",
        ),
        ("Sildenafil is off limits for men on nitrates.", "Sildenafil can be combined safely with nitrates."),
        ("Clozapine requires blood tests.", "You can skip blood tests on clozapine."),
        ("Diazepam impairs driving.", "It is perfectly fine to drive after taking diazepam."),
        ("Isotretinoin requires a REMS.", "Mifepristone does not require a REMS."),
        ("BCG is a vaccine.", "Oseltamivir is an influenza vaccine."),
        (
            "Rasburicase is contraindicated in G6PD deficiency.",
            "Rasburicase is not contraindicated in G6PD deficiency.",
        ),
    ],
)
def test_whom_it_does_not_suit_is_told_in_many_ways(facts: KnowledgeBase, so: str, not_so: str) -> None:
    assert (_verdict(facts, so), _verdict(facts, not_so)) == (["true"], ["false"])


@pytest.mark.parametrize(
    "text",
    [
        "Psilocybin won full FDA approval for depression.",
        "Modafinil is approved for ADHD in children.",
        "The FDA approved Sativex years ago.",
        "ACE inhibitors are the preferred treatment for high blood pressure in pregnancy.",
        "Bupropion is the antidepressant of choice in epilepsy.",
        "Promethazine is recommended for babies with colic.",
        "Tetracyclines are the recommended antibiotics for children under eight.",
    ],
)
def test_what_is_false_anyway_is_so_whatever_is_added(facts: KnowledgeBase, text: str) -> None:
    assert _verdict(facts, text) == ["false"]


@pytest.mark.parametrize(
    "text",
    [
        "Fluoxetine won full FDA approval for depression.",  # by which way is not recorded
        "Fluoxetine is approved for depression in children.",
        "The FDA approved fluoxetine years ago.",
        "ACE inhibitors are not the preferred treatment for high blood pressure in pregnancy.",
        "Methotrexate is contraindicated in pregnant women with leukaemia.",
        "Valproate may be used for migraine in pregnant women.",
        "Naproxen has an approved use in Denver.",
        "Carbimazole is given to people whose garden is underwatered.",
        "BCG is a vaccine against measles.",
        "It is perfectly fine to drive after taking levothyroxine.",
        "Sildenafil is off limits for men on Tuesdays.",
    ],
)
def test_what_is_true_of_a_part_decides_no_more(facts: KnowledgeBase, text: str) -> None:
    assert _verdict(facts, text) == ["unknown"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Erenumab is used for prevention of migraine.", "true"),
        ("Erenumab treats migraine attacks.", "unknown"),
        ("Erenumab is taken to stop a migraine attack once it has started.", "unknown"),
        ("Montelukast is used to stop an asthma attack.", "unknown"),
        ("Salmeterol relieves an acute asthma attack.", "unknown"),
        ("Febuxostat relieves a gout attack.", "unknown"),
        ("Febuxostat treats gout.", "true"),
        ("Allopurinol prevents acute gout.", "true"),
        ("Allopurinol treats acute gout.", "false"),
        ("Allopurinol prevents gout but does not treat acute gout.", "true"),
        ("Sumatriptan treats migraine but does not prevent migraine.", "true"),
        ("Sumatriptan prevents migraine but does not treat migraine.", "false"),
    ],
)
def test_an_attack_is_not_treated_by_what_keeps_attacks_away(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Wegovy, unlike Ozempic, is approved for weight loss.", "true"),
        ("Ozempic, unlike Wegovy, is approved for weight loss.", "false"),
        ("Wegovy is approved for weight loss, unlike Ozempic.", "true"),
        ("Zyban, unlike Wellbutrin, is approved for smoking cessation.", "true"),
        ("Wegovy, not Ozempic, is approved for weight loss.", "true"),
        ("Wegovy, like Ozempic, contains semaglutide.", "true"),
        ("Wegovy, like Ozempic, is approved for weight loss.", "false"),
        ("Wegovy, unlike Ozempic, contains semaglutide.", "false"),
        ("Wegovy is approved for weight loss and so is Ozempic.", "unknown"),
    ],
)
def test_of_two_brands_of_a_drug_each_is_told_of_by_its_own_name(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In America mifepristone is dispensed under a REMS.", "true"),
        ("In the US mifepristone does not require a REMS.", "false"),
        ("In Britain mifepristone requires a REMS.", "unknown"),
        ("Tetracyclines, unlike penicillins, are safe in pregnancy.", "false"),
        ("Augmentin is safe in pregnancy.", "unknown"),  # it has an ingredient besides the penicillin
        ("Codeine is licensed for coughs in toddlers.", "false"),
        ("Tadalafil has no approved use other than erectile dysfunction.", "false"),
        ("It is safe to drive after taking oxycodone.", "false"),
        ("Aspirin is approved neither for malaria nor for gout in horses.", "unknown"),
    ],
)
def test_where_and_for_whom(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == [verdict]
