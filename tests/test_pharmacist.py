"""What a pharmacist would ask: pairs, whom a medicine is not for, boxes, half-lives; look-alikes stay open."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import check
from ketafacts.answers.pairs import interactions
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Erlotinib should not be taken with omeprazole.", "true"),
        ("It is safe to take venetoclax with ketoconazole.", "false"),
        ("Omeprazole raises the level of dasatinib.", "false"),
        ("Vincristine and itraconazole do not interact.", "false"),
        ("It is safe to take rilpivirine with omeprazole.", "false"),
        ("Disulfiram raises the level of phenytoin.", "true"),
        ("Topiramate lowers the level of phenytoin.", "false"),
        ("Grapefruit juice raises fexofenadine levels.", "false"),
        ("Sucralfate increases the absorption of ciprofloxacin.", "false"),
        ("Amoxicillin and allopurinol together make a rash more likely.", "true"),
        ("Cimetidine lowers metformin levels.", "false"),
        ("Gemfibrozil raises the level of pioglitazone.", "true"),
        ("Orlistat raises the level of warfarin.", "unknown"),
        ("Clozapine interacts with tobacco.", "true"),
        ("Clozapine does not interact with tobacco.", "false"),
        ("Clozapine interacts with nicotine patches.", "unknown"),  # the smoke does it, not the nicotine
        ("Voriconazole must not be combined with carbamazepine.", "true"),
        ("Topiramate does not interact with valproate.", "false"),
        ("Fluoxetine raises the level of metoprolol.", "true"),
        ("Metoprolol raises the level of fluoxetine.", "unknown"),
        ("Spiriva is inhaled.", "true"),
        ("Spiriva is swallowed.", "false"),  # the table of products calls breathing in by mouth "oral"
        ("Salmeterol is taken by mouth.", "false"),
        ("Eliquis has a boxed warning for spinal hematoma.", "true"),
        ("Tamsulosin is approved for high blood pressure.", "unknown"),
        ("Apixaban causes blood clots.", "unknown"),  # stopping it too soon does
        ("Metoprolol causes heart attacks.", "unknown"),
        ("Gabapentin causes seizures.", "unknown"),
        ("Gabapentin does not cause seizures.", "unknown"),
        ("Gabapentin withdrawal can cause seizures.", "true"),
        ("Apixaban levels are raised by verapamil.", "unknown"),
        ("Fenofibrate raises the level of glyburide.", "unknown"),
        ("Atorvastatin should not be taken with antacids.", "unknown"),
        ("Miconazole cream can cause hypoglycemia with glimepiride.", "unknown"),
        ("Ozempic makes birth control pills less effective.", "unknown"),
    ],
)
def test_pairs_that_a_pharmacist_asks_for(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Prasugrel is contraindicated in patients with prior stroke.", "true"),
        ("Clopidogrel is contraindicated in patients with prior stroke.", "unknown"),
        ("Rizatriptan is contraindicated in Wolff-Parkinson-White syndrome.", "unknown"),
        ("Ranolazine is safe in liver cirrhosis.", "false"),
        ("Orlistat is contraindicated in people with cholestasis.", "true"),
        ("Orlistat is contraindicated in people with high blood pressure.", "unknown"),
        ("Testosterone is contraindicated in men with prostate cancer.", "true"),
        ("Desmopressin has no boxed warning.", "false"),
        ("Desmopressin has a boxed warning for liver injury.", "unknown"),
        ("Prasugrel has a boxed warning for bleeding.", "true"),
        ("Clopidogrel has a boxed warning for bleeding.", "unknown"),
        ("Tofacitinib has a boxed warning for blood clots.", "true"),
        ("Ruxolitinib has a boxed warning for blood clots.", "unknown"),
        ("Warfarin is not approved for pulmonary embolism.", "false"),
        ("Naproxen is FDA-approved for rheumatoid arthritis.", "true"),
        ("The half-life of sumatriptan is about 2 hours.", "true"),
        ("The half-life of frovatriptan is about 2 hours.", "false"),
        ("Rosuvastatin has a longer half-life than simvastatin.", "true"),
        ("Naratriptan has a shorter half-life than rizatriptan.", "false"),
        ("Lisinopril has a longer half-life than captopril.", "true"),
        ("Hydrochlorothiazide has a longer half-life than chlorthalidone.", "false"),
        ("The half-life of metformin is 2 days.", "false"),
        ("Paxil is FDA-approved for panic disorder.", "true"),
        ("Brisdelle is approved for panic disorder.", "false"),
        ("Citalopram is contraindicated in congenital long QT syndrome.", "true"),
        ("Fluvastatin is contraindicated in decompensated cirrhosis.", "true"),
        ("Amlodipine is contraindicated in decompensated cirrhosis.", "unknown"),
    ],
)
def test_whom_it_is_not_for_boxes_and_half_lives(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert check(facts, [claim]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("names", "severity"),
    [
        (["rilpivirine", "omeprazole"], "serious"),
        (["phenytoin", "Tums"], "moderate"),
        (["amphotericin B", "gentamicin"], "serious"),
        (["vancomycin", "Zosyn"], "serious"),
        (["orlistat", "warfarin"], "moderate"),
    ],
)
def test_how_bad_a_pair_is(facts: KnowledgeBase, names: list[str], severity: str) -> None:
    record = interactions(facts, names).records[0]
    assert (record["severity"], bool(record["sources"])) == (severity, True)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Can I take erlotinib with omeprazole?", "no"),
        ("Can I take flibanserin with alcohol?", "no"),
        ("Can I take desmopressin with prednisone?", "no"),
        ("Is it safe to take tolvaptan and clarithromycin together?", "no"),
        ("Can I take atorvastatin with antacids?", "unknown"),
    ],
)
def test_questions_on_pairs(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer
