"""Which product is spoken of: a brand named beside its drug, two brands of one drug, and "it" in the next sentence."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase

_CASES = [
    ("Spravato contains esketamine and is injected into a muscle.", "false"),
    ("Spravato contains esketamine and is not injected into a muscle.", "true"),
    ("Spravato contains esketamine and is sprayed into the nose.", "true"),
    ("Wegovy contains semaglutide and is approved for type 2 diabetes.", "false"),
    ("Wegovy contains semaglutide and is not approved for type 2 diabetes.", "true"),
    ("Wegovy contains semaglutide and is approved for weight loss.", "true"),
    ("Ozempic (semaglutide) is approved for type 2 diabetes.", "true"),
    ("Ozempic is semaglutide and is approved for weight loss.", "false"),
    ("Zyban, which contains bupropion, is approved for depression.", "false"),
    ("Zyban, which contains bupropion, is approved for smoking cessation.", "true"),
    ("Zyban has bupropion in it and is approved for depression.", "false"),
    ("Zyban holds bupropion; it is approved for depression.", "false"),
    ("Zyban is the same drug as Wellbutrin and is approved for depression.", "false"),
    ("Wellbutrin, a brand of bupropion, is approved for depression.", "true"),
    ("Zepbound is a brand of tirzepatide and is approved for type 2 diabetes.", "false"),
    ("Mounjaro, the trade name of tirzepatide, is approved for weight loss.", "false"),
    ("Revatio contains sildenafil and is approved for pulmonary arterial hypertension.", "true"),
    ("Viagra contains sildenafil and is approved for pulmonary hypertension.", "false"),
    ("Silenor contains doxepin and is approved for depression.", "false"),
    ("Propecia contains finasteride and is approved for enlarged prostate.", "false"),
    ("Vivitrol contains naltrexone and is taken by mouth.", "false"),
    ("Vivitrol contains naltrexone and is injected into a muscle.", "true"),
    ("Sublocade contains buprenorphine and is placed under the tongue.", "false"),
    ("Butrans, a brand of buprenorphine, is injected.", "false"),
    ("OxyContin contains oxycodone and was approved in 1995.", "true"),
    ("OxyContin contains oxycodone and was approved in 1950.", "false"),
    ("The semaglutide in Wegovy is approved for type 2 diabetes.", "false"),
    ("Narcan tablets contain naloxone and are taken by mouth.", "false"),
    # of several brands it must be so of each
    ("Ozempic and Wegovy are both approved for weight loss.", "false"),
    ("Ozempic and Wegovy both contain semaglutide and are approved for type 2 diabetes.", "false"),
    ("Wegovy and Zepbound are approved for weight loss.", "true"),
    ("Wellbutrin is approved for depression and Zyban is approved for smoking cessation.", "true"),
    ("Wellbutrin is approved for depression, while Zyban is approved for depression.", "false"),
    # where the drug is the subject, it is the drug that is spoken of
    ("Naloxone, sold as Narcan, is injected.", "true"),
    ("Naloxone (Narcan) is injected.", "true"),
    ("Sildenafil, sold as Viagra, is approved for erectile dysfunction.", "true"),
    ("Generic bupropion is approved for depression.", "true"),
    ("Zyban contains bupropion, which is approved for depression.", "true"),
    ("The active ingredient of Zyban is bupropion, which is approved for depression.", "true"),
    ("Wegovy is semaglutide, a drug used for type 2 diabetes.", "true"),
    # whatever is so of the drug by any name
    ("Zyban contains bupropion and is not an opioid.", "true"),
    ("Ozempic contains semaglutide and acts on GLP-1 receptors.", "true"),
    # as a brand
    ("Bupropion is licensed in America for depression and, as Zyban, for giving up smoking.", "true"),
    ("Bupropion is licensed in America for smoking cessation and, as Zyban, for depression.", "false"),
    ("Bupropion is approved for depression as Wellbutrin and for smoking cessation as Zyban.", "true"),
    ("Bupropion is approved for smoking cessation as Wellbutrin and for depression as Zyban.", "false"),
    ("Semaglutide is approved for weight loss as Wegovy.", "true"),
    ("Semaglutide is approved for type 2 diabetes as Wegovy.", "false"),
    ("Semaglutide is sold as Ozempic for type 2 diabetes and as Wegovy for weight loss.", "true"),
    ("Semaglutide is sold as Ozempic for weight loss and as Wegovy for type 2 diabetes.", "misleading"),
    ("As Zyban, bupropion is approved for smoking cessation.", "true"),
    ("Under the brand name Zyban, bupropion is approved for depression.", "false"),
    ("Bupropion, as Zyban, is not approved for depression.", "true"),
    ("Darvon (propoxyphene) was pulled from the US market in 2010.", "true"),
    ("Darvon was not withdrawn in 2010.", "false"),
    # which is meant is not told
    ("Semaglutide is marketed as Wegovy for type 2 diabetes.", "unknown"),
    ("Unlike Ozempic, Wegovy is approved for weight loss.", "unknown"),
    ("Wegovy contains semaglutide and is taken by mouth.", "true"),  # since 2026 as tablets, too
]


@pytest.mark.parametrize(("sentence", "verdict"), _CASES)
def test_what_is_said_of_a_brand_is_said_of_that_brand(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [sentence]).records] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Spravato is a nasal spray. It is injected into a muscle.", ["true", "false"]),
        ("Wegovy contains semaglutide. It is approved for type 2 diabetes.", ["true", "false"]),
        ("Wegovy contains semaglutide. It is approved for weight loss.", ["true", "true"]),
        ("Zyban is bupropion. It is not approved for depression.", ["true", "true"]),
        ("Bupropion is sold as Zyban. It is approved for depression.", ["true", "true"]),
        ("Ozempic and Wegovy contain semaglutide. They are approved for weight loss.", ["true", "false"]),
        ("Ozempic is approved for diabetes. Wegovy is approved for obesity. It is approved for obesity.", ["true"] * 3),
    ],
)
def test_it_stands_for_the_brand_that_was_named(facts: KnowledgeBase, text: str, verdicts: list[str]) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == verdicts
