"""Effects, conditions, targets and classes by the names that leaflets, nurses, labels and newspapers give them."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import check

# A sentence in people's words, and its negation, which gets the opposite verdict.
TRUE = (
    ("Warfarin inhibits vitamin K epoxide reductase.", "Warfarin does not inhibit vitamin K epoxide reductase."),
    ("Spironolactone raises the serum potassium concentration.", "Spironolactone reduces the serum potassium level."),
    (
        "Furosemide can cause low levels of potassium in the blood.",
        "Furosemide raises the serum potassium concentration.",
    ),
    ("Omeprazole can cause dangerously low magnesium levels.", "Omeprazole never causes low magnesium levels."),
    ("Prednisone can raise blood glucose levels.", "Prednisone cannot raise blood glucose levels."),
    ("Metformin lowers the blood glucose level.", "Metformin does not lower the blood glucose level."),
    ("Isotretinoin elevates triglycerides.", "Isotretinoin cannot elevate triglycerides."),
    (
        "Hydrochlorothiazide can increase blood levels of uric acid.",
        "Hydrochlorothiazide cannot raise uric acid levels.",
    ),
    ("Risperidone may cause elevated prolactin levels.", "Risperidone cannot elevate prolactin levels."),
    ("Heparin reduces the number of platelets.", "Heparin never reduces the number of platelets."),
    ("Prednisone reduces bone density.", "Prednisone never reduces bone density."),
    ("Latanoprost reduces pressure in the eyes.", "Latanoprost raises pressure in the eyes."),
    ("Metformin can cause low levels of B12.", "Metformin never causes low levels of B12."),
    ("Testosterone can raise the red cell count.", "Testosterone cannot raise the red cell count."),
    ("Insulin can cause a dangerously low blood glucose.", "Insulin cannot cause a dangerously low blood glucose."),
    ("Amiodarone can upset the thyroid.", "Amiodarone cannot upset the thyroid."),
    ("Salbutamol can cause trembling of the hands.", "Salbutamol never causes trembling of the hands."),
    ("Salbutamol relaxes the muscles around the airways.", "Salbutamol does not relax the muscles around the airways."),
    ("Alendronate can irritate the food pipe.", "Alendronate cannot irritate the food pipe."),
    ("Ciprofloxacin can make the Achilles tendon tear.", "Ciprofloxacin cannot make the Achilles tendon tear."),
    (
        "Doxycycline makes the skin more sensitive to light.",
        "Doxycycline never makes the skin more sensitive to light.",
    ),
    ("Propranolol can bring on wheezing.", "Propranolol cannot bring on wheezing."),
    ("Clozapine can cause low neutrophil counts.", "Clozapine cannot cause low neutrophil counts."),
    ("Clozapine can make people dribble.", "Clozapine never makes people dribble."),
    ("Amiodarone can turn the skin blue-grey.", "Amiodarone cannot turn the skin blue-grey."),
    ("Doxazosin can make people feel faint on standing up.", "Doxazosin never makes people feel faint on standing up."),
    ("Pioglitazone can make the body retain fluid.", "Pioglitazone cannot make the body retain fluid."),
    (
        "Ondansetron is used for feeling sick after chemotherapy.",
        "Ondansetron is not used for feeling sick after chemotherapy.",
    ),
    (
        "Carbimazole is used for an overactive thyroid gland.",
        "Carbimazole is not used for an overactive thyroid gland.",
    ),
    ("Patiromer is used for high potassium in the blood.", "Patiromer is not used for high potassium in the blood."),
    ("Tamsulosin is used for enlargement of the prostate gland.", "Tamsulosin is not used for a swollen prostate."),
    (
        "Nitrofurantoin is used for infections of the bladder.",
        "Nitrofurantoin is not used for infections of the bladder.",
    ),
    ("Methotrexate is used for rheumatoid disease.", "Methotrexate is not used for rheumatoid disease."),
    ("Apixaban blocks clotting factor 10a.", "Apixaban does not block clotting factor 10a."),
    ("Sildenafil blocks phosphodiesterase type 5.", "Sildenafil does not block phosphodiesterase type 5."),
    (
        "Ranitidine blocks histamine receptors in the stomach.",
        "Ranitidine does not block histamine receptors in the stomach.",
    ),
    (
        "Omeprazole inhibits the acid pumps in the stomach.",
        "Omeprazole does not inhibit the acid pumps in the stomach.",
    ),
    ("Empagliflozin inhibits the reabsorption of glucose by the kidneys.", "Empagliflozin does not inhibit SGLT-2."),
    ("Infliximab can reactivate tuberculosis.", "Infliximab cannot reactivate tuberculosis."),
    ("Metoclopramide speeds up the emptying of the stomach.", "Semaglutide speeds up the emptying of the stomach."),
    ("Allopurinol reduces the production of uric acid.", "Allopurinol does not reduce the production of uric acid."),
    ("Probenecid increases the excretion of uric acid.", "Probenecid does not increase the excretion of uric acid."),
    ("Finasteride lowers DHT.", "Finasteride does not lower DHT."),
    ("Thiazides can raise blood calcium.", "Thiazides never raise blood calcium."),
    ("Bisoprolol is a beta-adrenergic antagonist.", "Bisoprolol is not a beta-adrenergic antagonist."),
    ("Furosemide is a water tablet.", "Furosemide is not a water tablet."),
    ("Ramipril is an ACE blocker.", "Ramipril is not an ACE blocker."),
    ("Venlafaxine can make me dizzy.", "Venlafaxine never makes me dizzy."),
)
# Near neighbours: another thing is measured, another place is meant, or nothing is recorded.
OPEN = (
    "Vitamin D increases calcium absorption.",  # what is taken up, not what is in the blood
    "Sertraline lowers the number of platelets in the fridge.",
    "Allopurinol increases the excretion of uric acid.",
    "Probenecid reduces the production of uric acid.",
    "Aspirin weakens platelets.",  # not a loss of them
    "Prednisone suppresses the making of cortisone tablets.",
    "Furosemide lowers the potassium channel.",
    "Metformin is used at a low concentration.",
)


def verdict(facts: KnowledgeBase, text: str) -> str:
    return str(check(facts, [text], lines=True).records[0]["verdict"])


@pytest.mark.parametrize(("said", "denied"), TRUE)
def test_what_people_call_it_is_judged_as_what_is_recorded(facts: KnowledgeBase, said: str, denied: str) -> None:
    assert (verdict(facts, said), verdict(facts, denied)) == ("true", "false")


@pytest.mark.parametrize("text", OPEN)
def test_near_neighbours_stay_open(facts: KnowledgeBase, text: str) -> None:
    assert verdict(facts, text) == "unknown"


def test_a_place_is_not_passed_over(facts: KnowledgeBase) -> None:
    """Loperamide acts outside the brain: the receptors of one place are no other name of the receptor."""
    assert verdict(facts, "Loperamide activates opioid receptors in the brain.") == "false"
