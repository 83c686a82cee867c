"""What textbooks, leaflets and newspapers say of common medicines, with its denial and what must stay open."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    # Plants that medicines come from; what else is in a plant is not recorded
    "Digoxin comes from foxglove.": "true",
    "Digoxin does not come from foxglove.": "false",
    "Atropine comes from deadly nightshade.": "true",
    "Colchicine comes from the autumn crocus.": "true",
    "Digoxin comes from deadly nightshade.": "unknown",
    "Foxglove contains morphine.": "unknown",
    "Coffee contains caffeine.": "true",
    # What rules an anti-infective out, by the drug and by its class; what the label does not name stays open
    "Cephalexin is contraindicated in people allergic to cephalosporins.": "true",
    "Cephalexin is contraindicated in penicillin allergy.": "unknown",
    "Ceftriaxone can be given safely to jaundiced newborns.": "false",
    "Ceftriaxone is contraindicated in newborns.": "unknown",
    "Levofloxacin is safe for people with epilepsy.": "false",
    "Clindamycin capsules are contraindicated in ulcerative colitis.": "unknown",
    "Albendazole is contraindicated in pregnancy.": "true",
    "Sofosbuvir is contraindicated in pregnancy.": "unknown",
    "Metronidazole is contraindicated in pregnancy.": "unknown",
    "Bactrim is contraindicated in infants under 2 months.": "true",
    "Bactrim is contraindicated in children under 12.": "unknown",
    # How often, and what only comes with another drug
    "Levofloxacin commonly causes insomnia.": "true",
    "Levofloxacin commonly causes hallucinations.": "false",
    "Erythromycin causes hearing loss in most people.": "unknown",
    "Sofosbuvir causes bradycardia.": "unknown",
    "Stopping lamivudine can cause a flare of hepatitis B.": "true",
    "Ciprofloxacin eye drops cause seizures.": "unknown",
    "Vancomycin never causes red man syndrome.": "false",
    # What prevents is not what treats an attack
    "Allopurinol prevents gout attacks.": "true",
    "Allopurinol treats acute gout attacks.": "false",
    "Allopurinol does not treat acute gout attacks.": "true",
    "Febuxostat treats acute gout.": "unknown",
    "Propranolol prevents migraine.": "true",
    # Harms, and their other direction
    "Phenytoin causes gum overgrowth.": "true",
    "Phenytoin does not cause gum overgrowth.": "false",
    "Hydroxychloroquine can damage the retina.": "true",
    "Topiramate causes weight gain.": "false",
    "Bupropion causes weight loss.": "true",
    "Pilocarpine dilates the pupil.": "false",
    "Allopurinol raises uric acid.": "false",
    "Rifampin induces liver enzymes.": "true",
    "Rifampin inhibits liver enzymes.": "false",
    "Doxorubicin damages the heart.": "true",
    "Doxorubicin damages the lungs.": "unknown",
    "Tamoxifen can cause blood clots.": "true",
    "Warfarin causes blood clots.": "unknown",
    "Paroxetine causes birth defects.": "contested",
    # Members to which a class's fact does not apply
    "Intralipid reverses bupivacaine.": "true",
    "Cocaine has a specific antidote.": "false",
    "Fenoldopam can cause compulsive gambling.": "unknown",
    # Nitrous oxide inactivates the vitamin, metformin lessens its uptake
    "Metformin can cause vitamin B12 deficiency.": "true",
    "Metformin inactivates vitamin B12.": "unknown",
    "Nitrous oxide can cause vitamin B12 deficiency.": "true",
    # How long they last
    "Bupivacaine lasts longer than lidocaine.": "true",
    "Sildenafil lasts longer than tadalafil.": "false",
    # An element within the molecule is no ingredient that is listed
    "Amiodarone contains iodine.": "unknown",
    "Hydroxychloroquine cures COVID-19.": "false",
    "Ivermectin cures COVID-19.": "false",
}


@pytest.mark.parametrize("sentence", CLAIMS)
def test_common_knowledge_is_judged_as_recorded(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == CLAIMS[sentence]
