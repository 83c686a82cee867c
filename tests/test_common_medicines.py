"""What textbooks, leaflets and newspapers say of common medicines, with its denial and what must stay open."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    # What a medicine brings about by itself, and its opposite
    "Tranexamic acid reduces bleeding.": "true",
    "Tranexamic acid does not reduce bleeding.": "false",
    "Warfarin reduces bleeding.": "false",
    "Warfarin causes less bleeding than apixaban.": "false",
    "Aspirin reduces bleeding.": "unknown",
    "Cabergoline lowers prolactin.": "true",
    "Risperidone lowers prolactin.": "unknown",
    "Clomiphene induces ovulation.": "true",
    "Ibuprofen induces ovulation.": "unknown",
    "Goserelin lowers testosterone.": "true",
    "Doxorubicin turns urine red.": "true",
    "Doxorubicin turns urine green.": "unknown",
    "Nitroprusside can cause cyanide poisoning.": "true",
    "Nitroprusside treats cyanide poisoning.": "unknown",
    "Atenolol can mask the signs of low blood sugar.": "true",
    "Beta blockers do not mask low blood sugar.": "false",
    "Paracetamol slows breathing.": "false",
    "Tobacco smoke induces CYP1A2.": "true",
    # Worms, lacks of vitamins and a leukaemia, by their names
    "Praziquantel is used for schistosomiasis.": "true",
    "Albendazole treats schistosomiasis.": "unknown",
    "Amoxicillin treats tapeworms.": "unknown",
    "Scurvy is treated with vitamin C.": "true",
    "Vitamin D cures scurvy.": "unknown",
    "Tretinoin is used for acute promyelocytic leukaemia.": "true",
    # Plants that medicines come from; what else is in a plant is not recorded
    "Digoxin comes from foxglove.": "true",
    "Digoxin does not come from foxglove.": "false",
    "Atropine comes from deadly nightshade.": "true",
    "Colchicine comes from the autumn crocus.": "true",
    "Digoxin comes from deadly nightshade.": "false",
    "Foxglove contains morphine.": "false",
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
    # An element within the molecule is told of where it is what harms
    "Amiodarone contains iodine.": "true",
    "Hydroxychloroquine cures COVID-19.": "false",
    "Ivermectin cures COVID-19.": "false",
    # What labels say of hormones, diabetes, steroids, airways and allergy
    "Norethindrone is contraindicated in women with unexplained vaginal bleeding.": "true",
    "Letrozole is contraindicated in pregnancy.": "true",
    "Letrozole is FDA-approved for infertility.": "false",
    "Mifepristone must not be used for an ectopic pregnancy.": "true",
    "Oxytocin can cause uterine rupture.": "true",
    "Oxytocin can cause miscarriage.": "unknown",
    "Tamsulosin can cause floppy iris syndrome.": "true",
    "Finasteride can cause floppy iris syndrome.": "unknown",
    "Testosterone does not reduce sperm production.": "false",
    "Finasteride lowers sperm counts.": "unknown",
    "Acarbose never causes gas.": "false",
    "Canagliflozin does not increase the risk of leg amputation.": "false",
    "Empagliflozin raises the risk of amputation.": "unknown",
    "Insulin is contraindicated in patients with hypoglycemia.": "true",
    "Methylprednisolone does not cause fluid retention.": "false",
    "Furosemide causes fluid retention.": "false",
    "Prednisone is contraindicated in systemic fungal infections.": "true",
    "Salmeterol is contraindicated in asthma without an inhaled corticosteroid.": "true",
    "Albuterol is contraindicated in asthma without an inhaled corticosteroid.": "unknown",
    "Cetirizine is contraindicated in severe kidney impairment.": "true",
    "Loratadine is contraindicated in severe renal impairment.": "unknown",
    "Benzonatate is used for hiccups.": "unknown",
    # Of what is inhaled, or of one inhaler; another product of the drug is not told of
    "Fluticasone is contraindicated in status asthmaticus.": "true",
    "Flonase is contraindicated in status asthmaticus.": "unknown",
    "ProAir RespiClick is contraindicated in people with a severe milk protein allergy.": "true",
    "Ventolin is contraindicated in people with a milk allergy.": "unknown",
    "Symbicort is contraindicated in asthma without an inhaled corticosteroid.": "false",
    "Advair raises the risk of asthma-related death.": "false",
    # A boxed warning, or what forbids a product, that is told of another of the drug
    "Bydureon has a boxed warning.": "true",
    "Byetta has a boxed warning.": "unknown",
    "Byetta is contraindicated in people with a family history of medullary thyroid cancer.": "unknown",
    "Depo-Testosterone has a boxed warning.": "unknown",
    "AndroGel has a boxed warning.": "true",
    "Prometrium is contraindicated in women with a peanut allergy.": "true",
    # What befalls some who take it is not what it is taken for
    "Albuterol can cause paradoxical bronchospasm.": "true",
    "Albuterol can cause bronchospasm.": "true",
    "Albuterol tightens the airways.": "false",
    "Albuterol does not tighten the airways.": "true",
    "Salmeterol tightens the airways.": "false",
    "Acarbose should be avoided in people with Crohn's disease.": "true",
    # What the US label names is approved there, as well as used
    "Valacyclovir is approved for shingles.": "true",
    "Valacyclovir is not approved for genital herpes.": "false",
    "Valacyclovir is approved for depression.": "false",
    "Alendronate is approved for Paget's disease of bone.": "true",
    "Ropinirole is approved for restless legs syndrome.": "true",
    "Hydroxychloroquine is approved for lupus and rheumatoid arthritis.": "true",
    # Labels list it above placebo, tests of performance find none
    "Loratadine can cause drowsiness.": "contested",
    "Loratadine is less sedating than diphenhydramine.": "true",
}


@pytest.mark.parametrize("sentence", CLAIMS)
def test_common_knowledge_is_judged_as_recorded(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == CLAIMS[sentence]
